"""`annotator search`: articles, claims, evidence, comments and source notes by their words and by filters."""

from __future__ import annotations

from argparse import ArgumentParser
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from annotator.cli.command import DONE, Command, Session, positive, words
from annotator.cli.output import counted, known
from annotator.cli.progress import INDEXED, READ, on_terminal
from annotator.domain.search import Kind
from annotator.errors import ReadOnly

if TYPE_CHECKING:
    from annotator.domain.search import FilePlace, SearchHit

_KINDS = {
    "articles": Kind.ARTICLE,
    "claims": Kind.CLAIM,
    "evidence": Kind.EVIDENCE,
    "comments": Kind.COMMENT,
    "notes": Kind.SOURCE_NOTE,
}
_NUMBER = 50
_RENEWED_SECONDS = 2.0
"""So long an older project's index is renewed before it is searched; the next command goes on."""


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "query",
        metavar="QUERY",
        type=words,
        help='words, "phrases", beginnings*, AND, OR, NOT, ( ), and filters: status: tag: claimant: publisher: checker:'
        " from: to: in:",
    )
    parser.add_argument("--in", dest="kind", choices=_KINDS, help="look only there")
    parser.add_argument("-n", "--number", metavar="N", type=positive, default=_NUMBER, help="how many (default: 50)")
    parser.add_argument("--best", action="store_true", help="the best first, not the newest")


def _run(session: Session) -> int:
    arguments, out = session.arguments, session.out
    kinds = (_KINDS[arguments.kind],) if arguments.kind else ()
    with on_terminal() as progress, suppress(ReadOnly):
        session.project.search.renew(progress, INDEXED, seconds=_RENEWED_SECONDS)
        if Kind.EVIDENCE in (kinds or (Kind.EVIDENCE,)):
            session.project.attached_texts.fill(progress, READ, seconds=_RENEWED_SECONDS)
    page = session.project.search.everywhere(arguments.query, kinds, limit=arguments.number, ranked=arguments.best)
    left = {"renewal": {"done": page.renewal.done, "total": page.renewal.total}} if page.renewal else {}
    out.answer({"hits": [_values(hit) for hit in page.hits], "total": page.total, **left})
    for hit in page.hits:
        out.line(f"{hit.kind}  {hit.id}  {hit.title}{_in_file(hit)}")
        out.line(f"    {hit.excerpt}")
    shown = f" of {page.total:,}" if page.total > len(page.hits) else ""
    out.line(f"{counted(len(page.hits), 'hit')}{shown}")
    if page.renewal:
        out.complain(
            f"The search index is being renewed ({page.renewal.done:,} of {page.renewal.total:,} texts): some hits may"
            " be missing. 'annotator rebuild-search' makes it anew at once."
        )
    return DONE


def _in_file(hit: SearchHit) -> str:
    if hit.file is None:
        return ""
    page = f", p. {hit.file.page}" if hit.file.page is not None else ""
    return f"  [{hit.file.name}{page}]"


def _values(hit: SearchHit) -> dict[str, Any]:
    placed = hit.end > 0 or hit.kind is Kind.SOURCE_NOTE  # which may be a point, even the first
    return {
        "kind": hit.kind.value,
        "id": hit.id,
        "article_id": known(hit.article_id),
        "claim_id": known(hit.claim_id),
        "title": hit.title,
        "status": known(hit.status),
        "excerpt": hit.excerpt,
        "spans": [{"start": start, "end": end} for start, end in hit.spans],
        "start": hit.start if placed else None,
        "end": hit.end if placed else None,
        **({"file": _file(hit.file)} if hit.file else {}),
    }


def _file(place: FilePlace) -> dict[str, Any]:
    return {
        "name": place.name,
        "sha256": place.sha256,
        "page": place.page,
        "label": known(place.label),
        "start": place.start,
        "end": place.end,
    }


COMMAND = Command("search", "search articles, claims, evidence, comments and source notes", _arguments, _run)
