"""`annotator checkables` and `annotator waive`: what a checker would look at, and what of it needs no check."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted
from annotator.cli.printable import shortened
from annotator.domain.checkable import (
    COUNTED_ELSEWHERE,
    SHARED_LEVEL,
    CheckableKind,
    Level,
    Standing,
    level_of,
)

_LONGEST_TEXT = 60


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument(
        "--level",
        choices=[level.value for level in Level],
        help=f"list those of this level, and count its coverage (all are listed, and the {SHARED_LEVEL} ones counted)",
    )


def _run(session: Session) -> int:
    found = session.project.coverage.checkables(session.arguments.article)
    level = Level(session.arguments.level or SHARED_LEVEL)
    least = level.least if session.arguments.level else COUNTED_ELSEWHERE
    lines = [standing for standing in found.lines if standing.checkable.weight >= least]
    coverage = found.lines.coverage(level)
    session.out.answer(
        {
            "checkables": [_values(standing) for standing in lines],
            "coverage": round(coverage.share, 4),
            "level": level.value,
            "counted": coverage.checkables,
        }
    )
    rows = [
        (
            str(standing.checkable.start),
            standing.checkable.kind.value,
            "covered" if standing.covered else "waived" if standing.waived else "-",
            _level_words(standing),
            shortened(" ".join(standing.checkable.text.split()), _LONGEST_TEXT),
            standing.checkable.why,
        )
        for standing in lines
    ]
    session.out.table([("START", "KIND", "STATE", "LEVEL", "TEXT", "WHY"), *rows] if rows else [])
    noun = "checkable" if level is Level.ALL else f"{level} checkable"
    session.out.line(
        f"{counted(coverage.checkables, noun)}: {coverage.covered} covered, {coverage.waived} waived, "
        f"{coverage.missing} left ({coverage.share:.0%} done)"
    )
    return DONE


def _level_words(standing: Standing) -> str:
    level = level_of(standing.checkable.weight)
    return "counted once" if level is None else level.value


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
        "weight": checkable.weight,
        # null: the name stands more fully elsewhere, and is counted there
        "level": level_of(checkable.weight),
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
