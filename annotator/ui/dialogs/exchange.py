"""With whom a project is exchanged through a folder, what came and went, and what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import local_time, tr

if TYPE_CHECKING:
    from annotator.ui.exchange_state import ExchangeState

_UNREAD_SHOWN = 6


class ExchangeDialog(Dialog):
    """Kept up to date while it is open: `fill` is called after each look at the folder."""

    look_wanted = Signal()
    decide_wanted = Signal()
    join_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Exchange folder"), parent, 560)
        self.say(tr("Exchange folder"), "title")
        self.folder = self._line("muted")
        self.people = self._line("")
        self.traffic = self._line("")
        self.waiting = self._line("strong")
        self.unread = self._line("muted")
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        self.join = QPushButton(tr("Choose a folder…"))
        self.join.clicked.connect(self.join_wanted)
        self.decide = QPushButton(tr("Decide"))
        self.decide.clicked.connect(self.decide_wanted)
        self.look = QPushButton(tr("Look now"))
        self.look.clicked.connect(self.look_wanted)
        self.buttons(close, self.join, self.decide, self.look)

    def _line(self, role: str) -> QLabel:
        label = self.say("", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def fill(self, folder: str, state: ExchangeState) -> None:
        """Show what is known by now."""
        self.folder.setText(folder or tr("No folder is exchanged with."))
        _show(self.people, _people(state) if folder else "")
        _show(self.traffic, _traffic(state) if folder else "")
        _show(self.waiting, tr("%Ln thing(s) to be decided", "", state.waiting) if state.waiting else "")
        files = [why if why.startswith(name) else f"{name}: {why}" for name, why in state.unread[:_UNREAD_SHOWN]]
        more = [tr("and %Ln more", "", len(state.unread) - len(files))] if len(state.unread) > len(files) else []
        head = [tr("Not whole yet, or not readable here:")] if files else []
        _show(self.unread, "\n".join([state.trouble, *head, *files, *more]).strip())
        self.decide.setVisible(bool(state.waiting))
        self.look.setVisible(bool(folder))


def _show(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _people(state: ExchangeState) -> str:
    if not state.people:
        return tr("Nobody else has put anything there yet.")
    last = tr("{0}, last on {1}")
    return "\n".join(last.replace("{0}", name).replace("{1}", local_time(at)) for name, at in state.people)


def _traffic(state: ExchangeState) -> str:
    if state.looked is None:
        return tr("Looking at the folder…")
    told = (
        tr("%Ln change(s) received", "", state.received),
        tr("%Ln change(s) sent", "", state.sent),
        tr("looked at {0}").replace("{0}", local_time(state.looked)),
    )
    return " · ".join(told)
