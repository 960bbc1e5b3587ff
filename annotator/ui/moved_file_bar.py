"""What the window shows while the open project's file is not the one that was opened: what happened, and the choice.

A bar below the top one, for as long as it holds. Not for how it is found out, nor for what a choice does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.ui.accessible import announce
from annotator.ui.i18n import tr, translated
from annotator.ui.theme import PANE_PADDING

if TYPE_CHECKING:
    from annotator.domain.whereabouts import Away


class MovedFileBar(QFrame):
    """The words and up to three buttons; hidden while all is well."""

    open_asked = Signal(str)
    """The path of the file that is to be opened in place of this one."""

    save_asked = Signal()
    """Everything that was done here is to go to a new file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("awayBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._away: Away | None = None
        self._what, self._remedy = QLabel(), QLabel()
        for label, role in ((self._what, "strong"), (self._remedy, "")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._go_on, self._save, self._other = QPushButton(), QPushButton(tr("Save all to a new file…")), QPushButton()
        self._go_on.setProperty("role", "primary")
        self._go_on.clicked.connect(self._ask_for_ours)
        self._save.clicked.connect(self.save_asked)
        self._other.setText(tr("Open the other file"))
        self._other.clicked.connect(self._ask_for_the_other)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._go_on, self._save, self._other):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_PADDING, 12, PANE_PADDING, 12)
        column.setSpacing(4)
        column.addWidget(self._what)
        column.addWidget(self._remedy)
        column.addSpacing(4)
        column.addLayout(buttons)
        self.hide()

    def show_away(self, away: Away | None) -> None:
        """Show what became of the file, or nothing where all is well."""
        if away == self._away:
            return
        self._away = away
        if away is None:
            self.hide()
            return
        self._what.setText(translated(away.what))
        until_then = tr("Until then nothing can be changed.")
        self._remedy.setText(f"{translated(away.remedy)} {until_then}")
        again = away.ours == away.place
        self._go_on.setText(
            tr("Go on with the copy") if away.copied else tr("Open it again") if again else tr("Go on there")
        )
        self._go_on.setVisible(away.ours is not None and not away.in_trash)
        self._other.setVisible(away.other)
        self.show()
        announce(self, f"{translated(away.what)} {translated(away.remedy)}", urgent=True)

    def away(self) -> Away | None:
        """Return what is shown."""
        return self._away

    def _ask_for_ours(self) -> None:
        self._ask_for(self._away.ours if self._away else None)

    def _ask_for_the_other(self) -> None:
        self._ask_for(self._away.place if self._away else None)

    def _ask_for(self, path: Path | None) -> None:
        if path is not None:
            self.open_asked.emit(str(path))
