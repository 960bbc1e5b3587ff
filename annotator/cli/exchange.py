"""`annotator exchange`: work together through a folder that any file share carries."""

from __future__ import annotations

import time
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.command import DONE, MENDABLE, Command, Session
from annotator.cli.output import counted
from annotator.cli.progress import on_terminal
from annotator.cli.send import as_json, tell_conflicts

if TYPE_CHECKING:
    from annotator.services.exchange import Exchanged

_SECONDS = 5


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "folder", metavar="FOLDER", type=Path, help="a folder that is shared; the project stays outside"
    )
    parser.add_argument("--once", action="store_true", help="look once; without it, every few seconds until Ctrl+C")


def _run(session: Session) -> int:
    while True:
        with on_terminal() as progress:
            found = session.project.exchange.exchange(session.arguments.folder, progress)
        _tell(session, found)
        if session.arguments.once:
            return MENDABLE if found.unread else DONE
        time.sleep(_SECONDS)


def _tell(session: Session, found: Exchanged) -> None:
    if session.arguments.once:
        session.out.answer(
            {
                "folder": str(found.folder),
                "people": list(found.people),
                "sent": found.sent,
                "received": found.received,
                "conflicts": [as_json(one) for one in found.conflicts],
                "unread": [{"path": name, "error": why} for name, why in found.unread],
            }
        )
    if session.arguments.once or found.sent or found.received:
        session.out.line(f"{counted(found.sent, 'act')} sent, {counted(found.received, 'act')} received.")
        tell_conflicts(session, found.conflicts)
    for name, why in found.unread if session.arguments.once else ():
        session.out.complain(f"{name}: {why}")


COMMAND = Command("exchange", "work together through a shared folder", _arguments, _run, makes_project=True)
