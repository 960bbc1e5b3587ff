"""A row of chips: what narrows a list, each of which a click takes away. Not what they stand for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from annotator.ui.i18n import tr
from annotator.ui.theme import SPACE
from annotator.ui.widgets.flow import FlowLayout


class Chips(QWidget):
    """Chips side by side, in as many rows as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(SPACE, self)
        self._flow.setContentsMargins(0, SPACE, 0, SPACE)

    def show_chips(self, chips: Sequence[tuple[str, Callable[[], None]]]) -> None:
        """Show these chips in place of those before: the words of each, and what takes it away."""
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        for words, remove in chips:
            chip = QPushButton(f"{words}  ✕")
            chip.setProperty("role", "chip")
            chip.setAccessibleName(tr("Remove the filter {name}").format(name=words))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(remove)
            self._flow.addWidget(chip)
