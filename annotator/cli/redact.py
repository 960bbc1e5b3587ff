"""`annotator redact`: the names that are made unreadable in everything that leaves the project."""

from __future__ import annotations

from argparse import ArgumentParser

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted


def _arguments(parser: ArgumentParser) -> None:
    for option, text in (("--add", "put a name on the list"), ("--remove", "take a name off the list")):
        parser.add_argument(option, action="append", default=[], metavar="NAME", type=words, help=text)


def _run(session: Session) -> int:
    given, redaction = session.arguments, session.project.redaction
    names = list(redaction.names())
    if given.add or given.remove:
        redaction.set([*(name for name in names if name not in given.remove), *given.add])
        names = list(redaction.names())
    session.out.answer({"redacted": names})
    for name in names:
        session.out.line(name)
    session.out.line(
        f"{counted(len(names), 'name')}. Exports, reports and hand-backs have none of them (-o redact=no)."
    )
    session.out.line("Parcels to colleagues, and attached files, are not redacted.")
    return DONE


COMMAND = Command("redact", "the names that are unreadable in what leaves the project", _arguments, _run)
