"""`annotator findings` and `annotator dismiss`: what an article contradicts, and what of that is none."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted
from annotator.domain.dismissal import Dismissed, Findings
from annotator.domain.finding import EarlierFinding, Finding, FindingKind
from annotator.errors import NotFound
from annotator.messages import message


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument(
        "--alone", action="store_true", help="look at the article alone, not at those that were signed off before"
    )
    parser.add_argument("--dismissed", action="store_true", help="list those that were dismissed as well, with why")


def _run(session: Session) -> int:
    found = _found(session)
    told = [finding for one in found for finding in one.told]
    dismissed = [line for one in found for line in one.dismissed]
    session.out.answer({"findings": _contents(told), "dismissed": [_of_dismissed(one) for one in dismissed]})
    rows = [_row(finding) for finding in told]
    if session.arguments.dismissed:
        rows += [(*_row(one.finding)[:2], f"dismissed: {one.waiver.reason}") for one in dismissed]
    session.out.table([("START", "KIND", "WHY"), *rows] if rows else [])
    silent = f", {len(dismissed)} dismissed" if dismissed else ""
    session.out.line(counted(len(told), "finding") + silent)
    return DONE


def _dismiss_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument("--start", metavar="N", type=int, required=True, help="where it begins, in code points")
    parser.add_argument("--kind", choices=[kind.value for kind in FindingKind], required=True, help="what it is")
    parser.add_argument("--reason", metavar="TEXT", type=words, required=True, help="why it is none")
    parser.add_argument(
        "--alone", action="store_true", help="it contradicts the article itself: do not look at earlier ones"
    )


def _dismiss(session: Session) -> int:
    given = session.arguments
    told = [finding for one in _found(session) for finding in one.told]
    meant = [one for one in told if one.spans[0][0] == given.start and one.kind.value == given.kind]
    if not meant:
        raise NotFound(
            message("No finding of kind {kind} begins at {start}.", kind=given.kind, start=given.start),
            message("Ask for the findings of the article."),
        )
    for finding in meant:
        session.project.coverage.dismiss(given.article, finding, given.reason)
    left = len(told) - len(meant)
    session.out.answer({"dismissed": _contents(meant), "left": left})
    session.out.line(f"{left} left")
    return DONE


def _found(session: Session) -> list[Findings[Any]]:
    project, given = session.project, session.arguments
    found: list[Findings[Any]] = [project.coverage.findings(given.article)]
    if not given.alone:
        found.append(project.earlier.findings(given.article))
    return found


def _row(finding: Finding) -> tuple[str, str, str]:
    return str(finding.spans[0][0]), finding.kind.value, finding.why


def _contents(findings: Iterable[Finding]) -> list[dict[str, Any]]:
    return [_content(finding) for finding in findings]


def _content(finding: Finding) -> dict[str, Any]:
    content: dict[str, Any] = {
        "kind": finding.kind.value,
        "why": finding.why,
        "spans": [{"start": start, "end": end} for start, end in finding.spans],
    }
    if isinstance(finding, EarlierFinding):
        content["article"] = finding.article_id
    return content


def _of_dismissed(one: Dismissed[Any]) -> dict[str, Any]:
    return {**_content(one.finding), "reason": one.waiver.reason, "by": one.waiver.person}


COMMAND = Command("findings", "list what contradicts itself, or earlier articles, in an article", _arguments, _run)
DISMISS = Command("dismiss", "say that a finding of an article is none", _dismiss_arguments, _dismiss)
