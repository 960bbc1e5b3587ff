"""`annotator findings`: what contradicts itself in an article, and what earlier articles say otherwise."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted
from annotator.domain.finding import EarlierFinding, Finding


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument(
        "--alone", action="store_true", help="look at the article alone, not at those that were signed off before"
    )


def _run(session: Session) -> int:
    article = session.arguments.article
    found: list[Finding] = list(session.project.coverage.findings(article))
    if not session.arguments.alone:
        found += session.project.earlier.findings(article)
    session.out.answer({"findings": [_content(finding) for finding in found]})
    rows = [(str(finding.spans[0][0]), finding.kind.value, finding.why) for finding in found]
    session.out.table([("START", "KIND", "WHY"), *rows] if rows else [])
    session.out.line(counted(len(found), "finding"))
    return DONE


def _content(finding: Finding) -> dict[str, Any]:
    content: dict[str, Any] = {
        "kind": finding.kind.value,
        "why": finding.why,
        "spans": [{"start": start, "end": end} for start, end in finding.spans],
    }
    if isinstance(finding, EarlierFinding):
        content["article"] = finding.article_id
    return content


COMMAND = Command("findings", "list what contradicts itself, or earlier articles, in an article", _arguments, _run)
