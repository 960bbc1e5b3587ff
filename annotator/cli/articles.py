"""`annotator articles`: the library's list."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from annotator.cli.command import DONE, Command, Session
from annotator.cli.output import counted, known
from annotator.domain.article import ArticleSummary
from annotator.domain.checkable import Coverage

if TYPE_CHECKING:
    from annotator.services.coverage import CoverageService

_AT_ONCE = 200
_READ_UNASKED = 500
"""How many articles a project may have for their texts to be read, where they weren't before, unasked."""


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--coverage",
        action="store_true",
        help=f"count the coverage of every article, also where there are more than {_READ_UNASKED}"
        " (reading a text for the first time takes a while)",
    )


def _run(session: Session) -> int:
    coverage = session.project.coverage
    ids = session.project.articles.ids()
    if session.arguments.coverage or len(ids) <= _READ_UNASKED:
        for start in range(0, len(ids), _AT_ONCE):
            coverage.of_articles(ids[start : start + _AT_ONCE])
    lines = _with_coverage(session.project.articles.all_summaries(), coverage)
    if session.out.as_json:
        session.out.answer_with("articles", (_values(*line) for line in lines))
        return DONE
    rows = [
        (
            s.article_id,
            s.published or "-",
            _state(s),
            str(s.revision),
            str(s.waiting or "-"),
            f"{s.checked}/{s.claims}",
            f"{c.share:.0%}" if c else "-",
            s.title,
        )
        for s, c in lines
    ]
    header = ("ARTICLE", "PUBLISHED", "STATUS", "REVISION", "TO LOOK AT", "CHECKED", "COVERAGE", "TITLE")
    session.out.table([header, *rows] if rows else [])
    session.out.line(counted(len(rows), "article"))
    return DONE


def _state(summary: ArticleSummary) -> str:
    return f"{summary.status} all the same" if summary.signed_off_although else summary.status


def _with_coverage(
    summaries: Iterable[ArticleSummary], coverage: CoverageService
) -> Iterator[tuple[ArticleSummary, Coverage | None]]:
    """Yield the lines of the library with the coverage of those articles whose texts were read."""
    lines = iter(summaries)
    while some := list(islice(lines, _AT_ONCE)):
        counted_so_far = coverage.known([summary.article_id for summary in some])
        for summary in some:
            yield summary, counted_so_far.get(summary.article_id)


def _values(summary: ArticleSummary, coverage: Coverage | None) -> dict[str, Any]:
    return {
        "article_id": summary.article_id,
        "title": summary.title,
        "title_made": summary.title_made,
        "published": known(summary.published),
        "publisher": known(summary.publisher),
        "status": summary.status,
        "revision": summary.revision,
        # places that its last draft has changed and nobody has looked at: see 'anchors'
        "waiting": summary.waiting,
        "chars": summary.chars,
        "claims": summary.claims,
        "checked": summary.checked,
        # null where the text was not read yet: see --coverage
        "coverage": round(coverage.share, 4) if coverage else None,
        "assigned_to": known(summary.assigned_to),
        "priority": summary.priority.name.lower(),
        "due": known(summary.due),
        # why it was signed off although something was missing; null where nothing was
        "signed_off_although": known(summary.signed_off_although),
    }


COMMAND = Command("articles", "list the articles", _arguments, _run)
