"""What would come of a parcel from another desk, before it is received."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from annotator.ui.dialogs.layout import Dialog
from annotator.ui.i18n import tr, translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.domain.parcel import Taken


class ParcelDialog(Dialog):
    """What is new, what was changed at both desks, and a button that receives it."""

    wanted = Signal()
    """It should be received."""

    def __init__(self, taken: Taken, name: str, parent: QWidget) -> None:
        super().__init__(tr("Receive from another desk"), parent, 520)
        self.say(tr("Receive from another desk"), "title")
        self.say(name, "muted")
        for line in _lines(taken):
            self.say(line)
        for warning in taken.warnings:
            self.say(translated(warning), "muted")
        cancel = QPushButton(tr("Cancel") if taken.acts else tr("Close"))
        cancel.clicked.connect(self.reject)
        if not taken.acts:
            self.say(tr("Nothing in it is new."), "strong")
            self.buttons(cancel)
            return
        if taken.conflicts:
            told = tr("%Ln thing(s) that both changed will wait for you to decide.", "", len(taken.conflicts))
            self.say(told, "strong")
        self.say(tr("Nothing of yours is overwritten, and all of it can be undone in one step."), "muted")
        receive = QPushButton(tr("Receive"))
        receive.clicked.connect(self.wanted.emit)
        receive.clicked.connect(self.accept)
        self.buttons(cancel, receive)


def _lines(taken: Taken) -> Iterator[str]:
    if taken.articles_added:
        yield tr("%Ln new article(s)", "", taken.articles_added)
    if taken.claims_added:
        yield tr("%Ln new claim(s)", "", taken.claims_added)
    if taken.claims_changed:
        yield tr("%Ln claim(s) that change", "", taken.claims_changed)
    if taken.claims_same:
        yield tr("%Ln claim(s) as here", "", taken.claims_same)
