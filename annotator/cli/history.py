"""`annotator history`: who did what, when, and what was before and after; and how things were at a time."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

from annotator.cli.claims import print_claim
from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted, known, moment, next_of, stamp
from annotator.cli.values import act_values, claim_values
from annotator.domain.acts import ActKind
from annotator.domain.article import Metadata
from annotator.domain.as_of import ArticleAsOf
from annotator.domain.chronicle import Entry, Phrasing
from annotator.domain.claim import Claim
from annotator.domain.past import moment_of
from annotator.errors import NotFound

if TYPE_CHECKING:
    from annotator.services.projects import Project

T = TypeVar("T")

_SPOKEN = Phrasing(length=120)
_METADATA = tuple(Metadata.__dataclass_fields__)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--article", metavar="ID", type=words, default="", help="what was done to it and its claims")
    parser.add_argument("--claim", metavar="ID", type=words, default="", help="what was done to it")
    parser.add_argument(
        "--as-of",
        metavar="TIME",
        type=_time,
        help="instead: how the article or the claim was then; 2026-03-03 (at the end of that day), 2026-03-03T14:05,"
        " in UTC or with a zone as +01:00",
    )


def _time(value: str) -> datetime:
    try:
        return moment_of(value)
    except (ValueError, OverflowError) as error:
        raise ArgumentTypeError(f"{value} is no time; write 2026-03-03 or 2026-03-03T14:05") from error


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    if arguments.as_of is not None and bool(arguments.article) == bool(arguments.claim):
        parser.error("--as-of needs --article or --claim, one of the two")


def _run(session: Session) -> int:
    arguments = session.arguments
    if arguments.as_of is None:
        _tell(session, arguments.article, arguments.claim)
    elif arguments.claim:
        _tell_claim(session, arguments.claim, arguments.as_of)
    else:
        _tell_article(session, arguments.article, arguments.as_of)
    return DONE


# what was done


def _tell(session: Session, article_id: str, claim_id: str) -> None:
    out, history = session.out, session.project.history
    if out.as_json:
        acts = _something(history.walk(article_id, claim_id), article_id, claim_id)
        out.answer_with("events", (act_values(act) for act in acts))
        return
    for entry in _something(history.all_entries(article_id, claim_id), article_id, claim_id):
        for line in _lines(entry, article_id, claim_id):
            out.line(line)


def _something(found: Iterator[T], article_id: str, claim_id: str) -> Iterator[T]:
    """Yield what was found. Raises NotFound where it is nothing: whatever is in a project, or was, came by an act."""
    first = list(next_of(found))
    if not first and (article_id or claim_id):
        raise NotFound(
            f"The history knows nothing of {' and '.join(filter(None, (article_id, claim_id)))}.",
            "'annotator articles' and 'annotator claims' list what there is.",
        )
    yield from chain(first, found)


def _lines(entry: Entry, article_id: str, claim_id: str) -> Iterable[str]:
    """Return an act in lines: one where a sentence tells it, else what it was called and a sentence a line."""
    said = entry.words(_SPOKEN, article_id=article_id, claim_id=claim_id)
    when_and_who = f"{moment(entry.at)}  {entry.person}: "
    if len(said) == 1 and entry.kind is ActKind.DO:
        return [when_and_who + said[0]]
    return [when_and_who + entry.heading(_SPOKEN), *(f"    {line}" for line in said)]


# how it was


def _tell_claim(session: Session, claim_id: str, at: datetime) -> None:
    claim = session.project.history.claim_as_of(claim_id, at)
    if claim is None:
        raise NotFound(
            f"There was no claim {claim_id} at {_said(at)}.", f"'annotator history --claim {claim_id}' tells its days."
        )
    session.out.answer({"as_of": stamp(at), "claim": claim_values(claim, _revisions(session.project, [claim]))})
    session.out.line(f"As it was at {_said(at)}")
    print_claim(session.out, claim)


def _tell_article(session: Session, article_id: str, at: datetime) -> None:
    then = session.project.history.article_as_of(article_id, at)
    if then is None:
        raise NotFound(
            f"There was no article {article_id} at {_said(at)}.",
            f"'annotator history --article {article_id}' tells its days.",
        )
    revisions = _revisions(session.project, then.claims)
    session.out.answer(
        {
            "as_of": stamp(at),
            "article": _article_values(then),
            "claims": [claim_values(claim, revisions) for claim in then.claims],
        }
    )
    article, line = then.article, session.out.line
    line(f"As it was at {_said(at)}")
    line(f"{article.article_id}  {article.status}")
    if article.sign_off is not None and article.sign_off.in_spite:
        line(f"    although {article.sign_off.missing.missing or 'something was missing'}: {article.sign_off.reason}")
    line(f"    {article.metadata.title}")
    line(f"    revision {article.revision}, {counted(len(then.claims), 'claim')}, {_covered(then)} covered")
    line()
    for claim in then.claims:
        print_claim(session.out, claim)


def _article_values(then: ArticleAsOf) -> dict[str, Any]:
    article = then.article
    described = {name: getattr(article.metadata, name) for name in _METADATA}
    sign_off = article.sign_off
    return {
        "article_id": article.article_id,
        **{name: value if isinstance(value, bool) else known(value) for name, value in described.items()},
        "status": article.status,
        "revision": article.revision,
        "assigned_to": known(article.assigned_to),
        "priority": int(article.priority),
        "due": known(article.due),
        "signed_off_by": sign_off.by if sign_off else None,
        "signed_off_at": stamp(sign_off.at) if sign_off else None,
        "sign_off_seal": known(sign_off.seal) if sign_off else None,
        "sign_off_reason": known(sign_off.reason) if sign_off else None,
        "sign_off_in_spite": sign_off.in_spite if sign_off else None,
        "sign_off_missing": sign_off.missing.counts if sign_off else None,
        "coverage": round(then.coverage.share, 4) if then.coverage else None,
    }


def _covered(then: ArticleAsOf) -> str:
    return f"{then.coverage.share:.0%}" if then.coverage else "-"


def _revisions(project: Project, claims: Iterable[Claim]) -> dict[str, int]:
    """Return the numbers of the revisions in which the mentions of claims stood, by their ids."""
    return project.history.revision_numbers(mention.revision_id for claim in claims for mention in claim.mentions)


def _said(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S UTC")


COMMAND = Command("history", "tell what was done, by whom and when, or how it was then", _arguments, _run, _check)
