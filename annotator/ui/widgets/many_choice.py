"""A choice of several among few: a button that says what is chosen, and a menu that stays open while ticking."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget, QWidgetAction

_MOST_HEIGHT = 320  # px; a codebook of hundreds of tags is scrolled
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1}
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
            box.installEventFilter(self)
            column.addWidget(box)
            self._boxes[value] = box
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        wanted = inside.sizeHint()
        bar = self._area.verticalScrollBar().sizeHint().width() if wanted.height() > _MOST_HEIGHT else 0
        self._area.setFixedSize(wanted.width() + bar, min(wanted.height(), _MOST_HEIGHT))
        menu = QMenu(self)
        held = QWidgetAction(menu)
        held.setDefaultWidget(self._area)
        menu.addAction(held)
        menu.aboutToShow.connect(lambda: next(iter(self._boxes.values()), inside).setFocus())
        self.setMenu(menu)
        self.setEnabled(bool(known))
        self._say()

    def chosen(self) -> list[str]:
        """Return the values that are ticked, in their order."""
        return [value for value, box in self._boxes.items() if box.isChecked()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from box to box by the arrows and by Tab: the menu would take these keys, and the focus with them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            boxes = list(self._boxes.values())
            if step is not None and isinstance(watched, QCheckBox):
                box = boxes[(boxes.index(watched) + step) % len(boxes)]
                box.setFocus(Qt.FocusReason.TabFocusReason)
                self._area.ensureWidgetVisible(box)
                return True
        return super().eventFilter(watched, event)

    def _on_toggled(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        labels = [box.text() for box in self._boxes.values() if box.isChecked()]
        more = f" +{len(labels) - _NAMED}" if len(labels) > _NAMED else ""
        self.setText(", ".join(labels[:_NAMED]) + more if labels else self._nothing)
