"""The command line: the table of commands, how they are parsed, and how each ends. It never needs a display.

Importing this costs little: the database libraries are loaded only by a command that opens a project.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from annotator import __version__
from annotator.addresses import scrubbed
from annotator.cli import (
    agreement,
    answers,
    articles,
    assessments,
    assign,
    backup,
    check,
    checkables,
    cite,
    claims,
    codebook,
    erase,
    evidence,
    exchange,
    export,
    findings,
    formats,
    history,
    import_articles,
    import_claims,
    import_sources,
    key,
    library,
    notes,
    places,
    privileged,
    profiles,
    quotations,
    rank,
    redact,
    revise,
    roles,
    safe,
    seal,
    search,
    send,
    set_fields,
    sign_off,
    similar,
    similar_articles,
    source_notes,
    sources,
    status,
    tag,
    text,
    tracked,
    undo,
)
from annotator.cli.command import Command, Session
from annotator.cli.failures import guarded
from annotator.cli.output import Output, prepare
from annotator.cli.printable import printable

_TABLE: tuple[Command, ...] = (
    import_articles.COMMAND,
    articles.COMMAND,
    text.COMMAND,
    tracked.COMMAND,
    revise.REVISE,
    revise.ANCHORS,
    revise.ANCHOR,
    revise.COMPARE,
    tag.COMMAND,
    status.COMMAND,
    assessments.ASSESS,
    assessments.ASSESSMENTS,
    assessments.BLIND,
    agreement.COMMAND,
    places.PLACES,
    places.PLACE,
    set_fields.COMMAND,
    set_fields.CORRECT,
    evidence.COMMAND,
    sources.COMMAND,
    cite.COMMAND,
    import_sources.COMMAND,
    library.LIBRARY,
    library.WHERE_USED,
    library.SET_SOURCE,
    library.MERGE,
    library.WRONG,
    library.PART,
    library.REMOVE,
    claims.COMMAND,
    checkables.COMMAND,
    checkables.WAIVE,
    rank.COMMAND,
    findings.COMMAND,
    findings.DISMISS,
    source_notes.SOURCE_NOTES,
    source_notes.CLAIMS,
    assign.COMMAND,
    sign_off.COMMAND,
    notes.ASK,
    notes.QUERIES,
    notes.CLOSE,
    answers.COMMAND,
    notes.COMMENT,
    notes.CORRECTIONS,
    privileged.COMMAND,
    redact.COMMAND,
    import_claims.COMMAND,
    quotations.COMMAND,
    similar.COMMAND,
    similar_articles.COMMAND,
    search.COMMAND,
    history.COMMAND,
    erase.COMMAND,
    undo.UNDO,
    undo.REDO,
    export.COMMAND,
    profiles.COMMAND,
    codebook.COMMAND,
    formats.COMMAND,
    check.COMMAND,
    check.REBUILD_SEARCH,
    seal.COMMAND,
    send.SEND,
    send.RECEIVE,
    exchange.COMMAND,
    roles.COMMAND,
    key.COMMAND,
    send.CONFLICTS,
    send.CONFLICT,
    backup.BACKUP,
    backup.BACKUPS,
    backup.RESTORE,
    safe.ENCRYPT,
    safe.DECRYPT,
)
COMMANDS = {command.name: command for command in _TABLE}

_EPILOG = (
    "$ANNOTATOR_PERSON is who acts, by name (default: as in the settings). "
    "Exit status: 0 done, 1 something you can mend (told on stderr, the rest was done), 2 wrong usage."
)


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit status; `argv` is without the program's name."""
    prepare(sys.stdout)
    prepare(sys.stderr)
    try:
        command, arguments = _parse(argv)
    except SystemExit as end:
        # how argparse ends: help and version were printed (0), or a mistake was told (2)
        return end.code if isinstance(end.code, int) else 2
    out = Output(as_json=arguments.json)
    session = Session(command, arguments, out)
    try:
        return guarded(session.run, out)
    finally:
        session.close()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        super().error(printable(scrubbed(message)))  # it repeats what was typed


def _parse(argv: Sequence[str]) -> tuple[Command, argparse.Namespace]:
    parser = _Parser(
        prog="annotator",
        description="Check the facts of articles. Without a command the window opens: annotator [PROJECT].",
        epilog=_EPILOG,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"annotator {__version__}")
    _add_common(parser, project=None, json=False)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    parsers: dict[str, _Parser] = {}
    for command in COMMANDS.values():
        own = subparsers.add_parser(
            command.name, help=command.help, description=_sentence(command.help), allow_abbrev=False
        )
        command.add_arguments(own)
        # accepted behind the command, too; where it isn't given there, what stood before the command counts
        _add_common(own, project=argparse.SUPPRESS, json=argparse.SUPPRESS)
        parsers[command.name] = own
    arguments = parser.parse_args(argv)
    command, own = COMMANDS[arguments.command], parsers[arguments.command]
    if arguments.project == "":
        own.error("-p/--project must not be empty")
    if command.check is not None:
        command.check(own, arguments)
    return command, arguments


def _add_common(parser: argparse.ArgumentParser, *, project: str | None, json: bool | str) -> None:
    parser.add_argument(
        "-p",
        "--project",
        metavar="PROJECT",
        default=project,
        help="a project file or a postgresql:// URL (default: $ANNOTATOR_PROJECT, else the one in your data folder)",
    )
    parser.add_argument(
        "--passphrase-file",
        metavar="FILE",
        type=Path,
        default=project,
        help="holds the passphrase of an encrypted project (default: $ANNOTATOR_PASSPHRASE_FILE)",
    )
    parser.add_argument("--json", action="store_true", default=json, help="print one JSON object and nothing else")


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."
