"""`annotator cite`: a piece of evidence or a source in a style of citation."""

from __future__ import annotations

from argparse import ArgumentParser

from annotator.cli.command import DONE, Command, Session, words
from annotator.reporting.citing import DEFAULT, STYLES


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("evidence", metavar="EVIDENCE", type=words, help="the id of evidence, or of a source")
    parser.add_argument("--style", choices=list(STYLES), default=DEFAULT, help=f"default: {DEFAULT}")
    parser.add_argument("--html", action="store_true", help="with its italics and links, for other programs")


def _run(session: Session) -> int:
    given = session.arguments
    found = session.project.citing.cite(given.evidence, given.style)
    session.out.answer({"style": given.style, "citation": found.text, "html": found.html})
    session.out.line(found.html if given.html else found.text)
    return DONE


COMMAND = Command("cite", "write a source as a style of citation has it", _arguments, _run)
