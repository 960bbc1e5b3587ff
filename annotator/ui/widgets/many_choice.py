"""A choice of several among few: a button that says what is chosen, and a menu that stays open while ticking."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QPushButton, QVBoxLayout, QWidget, QWidgetAction

_NAMED = 3  # how many are named on the button, before it counts


class ManyChoice(QPushButton):
    """`known` are values with what people read; none chosen means `nothing` (all, say)."""

    changed = Signal()

    def __init__(self, known: Sequence[tuple[str, str]], chosen: Collection[str], nothing: str) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._nothing = nothing
        self._boxes: dict[str, QCheckBox] = {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        for value, label in known:
            box = QCheckBox(label.replace("&", "&&"))
            box.setChecked(value in chosen)
            box.toggled.connect(self._on_toggled)
            column.addWidget(box)
            self._boxes[value] = box
        menu = QMenu(self)
        held = QWidgetAction(menu)
        held.setDefaultWidget(inside)
        menu.addAction(held)
        menu.aboutToShow.connect(lambda: next(iter(self._boxes.values()), inside).setFocus())
        self.setMenu(menu)
        self.setEnabled(bool(known))
        self._say()

    def chosen(self) -> list[str]:
        """Return the values that are ticked, in their order."""
        return [value for value, box in self._boxes.items() if box.isChecked()]

    def _on_toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        labels = [box.text() for box in self._boxes.values() if box.isChecked()]
        more = f" +{len(labels) - _NAMED}" if len(labels) > _NAMED else ""
        self.setText(", ".join(labels[:_NAMED]) + more if labels else self._nothing)
