"""`annotator undo` and `annotator redo`: back and forth in one's own steps."""

from __future__ import annotations

from argparse import ArgumentParser

from annotator.cli.command import DONE, Command, Session, positive


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("steps", metavar="N", nargs="?", type=positive, default=1, help="how many (default: 1)")


def _undo(session: Session) -> int:
    undone = session.project.history.undo(session.arguments.steps)
    return _report(session, "undone", undone.labels)


def _redo(session: Session) -> int:
    redone = session.project.history.redo(session.arguments.steps)
    return _report(session, "redone", redone.labels)


def _report(session: Session, key: str, labels: tuple[str, ...]) -> int:
    session.out.answer({key: list(labels)})
    for label in labels:
        session.out.line(f"{key}: {label}")
    return DONE


UNDO = Command("undo", "take back your last steps", _arguments, _undo)
REDO = Command("redo", "do again what you took back", _arguments, _redo)
