"""`annotator checkables` and `annotator waive`: what a checker would look at, and what of it needs no check."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted
from annotator.cli.printable import shortened
from annotator.domain.checkable import CheckableKind, Standing

_LONGEST_TEXT = 60


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")


def _run(session: Session) -> int:
    found = session.project.coverage.checkables(session.arguments.article)
    session.out.answer(
        {"checkables": [_values(standing) for standing in found.lines], "coverage": round(found.coverage.share, 4)}
    )
    rows = [
        (
            str(standing.checkable.start),
            standing.checkable.kind.value,
            "covered" if standing.covered else "waived" if standing.waived else "-",
            shortened(" ".join(standing.checkable.text.split()), _LONGEST_TEXT),
            standing.checkable.why,
        )
        for standing in found.lines
    ]
    session.out.table([("START", "KIND", "STATE", "TEXT", "WHY"), *rows] if rows else [])
    coverage = found.coverage
    session.out.line(
        f"{counted(coverage.checkables, 'checkable')}: {coverage.covered} covered, {coverage.waived} waived, "
        f"{coverage.missing} left ({coverage.share:.0%} done)"
    )
    return DONE


def _values(standing: Standing) -> dict[str, Any]:
    checkable = standing.checkable
    return {
        "start": checkable.start,
        "end": checkable.end,
        "text": checkable.text,
        "kind": checkable.kind.value,
        "why": checkable.why,
        "covered": standing.covered,
        "waived": standing.waived,
        "reason": standing.waiver.reason if standing.waiver else None,
    }


def _waive_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument("--start", metavar="N", type=int, help="where the checkable begins, in code points")
    parser.add_argument("--end", metavar="N", type=int, help="where it ends")
    parser.add_argument("--kind", choices=[kind.value for kind in CheckableKind], help="all checkables of this kind")
    parser.add_argument("--reason", metavar="TEXT", type=words, required=True, help="why it needs no check")


def _check_waive(parser: ArgumentParser, arguments: Namespace) -> None:
    spanned = arguments.start is not None and arguments.end is not None
    if (arguments.start is None) != (arguments.end is None) or spanned == (arguments.kind is not None):
        parser.error("give either --start and --end, or --kind")


def _waive(session: Session) -> int:
    given, coverage = session.arguments, session.project.coverage
    if given.kind is not None:
        coverage.waive_kind(given.article, CheckableKind(given.kind), given.reason)
    else:
        coverage.waive(given.article, given.start, given.end, given.reason)
    left = coverage.checkables(given.article).coverage
    session.out.answer({"coverage": round(left.share, 4), "left": left.missing})
    session.out.line(f"{left.missing} left ({left.share:.0%} done)")
    return DONE


COMMAND = Command("checkables", "list what a checker would look at in an article", _arguments, _run)
WAIVE = Command("waive", "let checkables of an article go without a check", _waive_arguments, _waive, _check_waive)
