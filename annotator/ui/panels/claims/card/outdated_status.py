"""A line below the status of a claim: what its scale said when it was chosen, where the codebook says otherwise now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.i18n import tr
from annotator.ui.widgets.sections import INSET

if TYPE_CHECKING:
    from annotator.domain.codebook import Status


class OutdatedStatus(QLabel):
    """Hidden while the scale still says the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "small")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(INSET, 0, INSET, 8)
        self.hide()

    def show_status(self, was: Status | None) -> None:
        """Show a status as it was; None where it says the same today."""
        words = ""
        if was is not None:
            words = tr("Chosen as “{0}”, before the codebook was changed.").replace("{0}", was.label)
            words = f"{words} {was.definition}".strip()
        self.setText(words)
        self.setVisible(bool(words))
