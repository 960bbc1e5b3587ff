"""`annotator findings`: what contradicts itself in an article."""

from __future__ import annotations

from argparse import ArgumentParser

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")


def _run(session: Session) -> int:
    found = session.project.coverage.findings(session.arguments.article)
    session.out.answer(
        {
            "findings": [
                {
                    "kind": finding.kind.value,
                    "why": finding.why,
                    "spans": [{"start": start, "end": end} for start, end in finding.spans],
                }
                for finding in found
            ]
        }
    )
    rows = [(str(finding.spans[0][0]), finding.kind.value, finding.why) for finding in found]
    session.out.table([("START", "KIND", "WHY"), *rows] if rows else [])
    session.out.line(counted(len(found), "finding"))
    return DONE


COMMAND = Command("findings", "list what contradicts itself in an article", _arguments, _run)
