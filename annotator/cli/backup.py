"""`annotator backup`: a copy of the project that was opened and checked."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from annotator.cli.command import DONE, Command, Session


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("out", metavar="OUT", nargs="?", type=Path, help="the copy (default: beside the project)")
    parser.add_argument("--force", action="store_true", help="replace OUT where it is there already")


def _run(session: Session) -> int:
    report = session.project.maintenance.backup(session.arguments.out, force=session.arguments.force)
    session.out.answer({"path": str(report.path), "bytes": report.bytes, "verified": True})
    session.out.line(f"{report.path}: {report.bytes:,} bytes, opened and checked")
    return DONE


COMMAND = Command("backup", "copy the project, and check the copy", _arguments, _run)
