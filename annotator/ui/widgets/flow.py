"""A layout that sets widgets side by side and wraps them like words. Qt has none."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from the leading edge, in as many rows as they need; `gap` px between them, both ways.

    An item whose widget may expand gets what is left of its row.
    """

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Put a widget before the item that stands at an index."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        room = width - edges.left() - edges.right()
        return self._arrange(QRect(0, 0, room, 0), place=False) + edges.top() + edges.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Lay the items out in a rectangle, or only reckon; return the height they take."""
        y = rect.y()
        height = 0
        for row in self._rows(rect.width()):
            if height:
                y += self._gap
            height = max(item.sizeHint().height() for item, _ in row)
            if place:
                self._place_row(row, rect, y, height)
            y += height
        return y - rect.y()

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, int]]]:
        rows: list[list[tuple[QLayoutItem, int]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = min(item.sizeHint().width(), width)
            if not rows or used + self._gap + wanted > width:
                rows.append([])
                used = -self._gap
            used += self._gap + wanted
            rows[-1].append((item, wanted))
        return rows

    def _place_row(self, row: list[tuple[QLayoutItem, int]], rect: QRect, y: int, height: int) -> None:
        spare = rect.width() - sum(width for _, width in row) - self._gap * (len(row) - 1)
        x = rect.x()
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        for item, wanted in row:
            grows = bool(item.expandingDirections() & Qt.Orientation.Horizontal)
            width = wanted + (spare if grows else 0)
            size = QSize(width, item.sizeHint().height())
            place = QRect(QPoint(x, y + (height - size.height()) // 2), size)
            if direction == Qt.LayoutDirection.RightToLeft:
                place.moveRight(rect.right() - (x - rect.x()))
            item.setGeometry(place)
            x += width + self._gap
