"""The minimap in its place at the viewport's right edge: when it is drawn anew, and what a press in it scrolls to.

Its pictures are made in `minimap.py`; the events come from the mouse.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from annotator.ui.article.minimap import WIDTH, Minimap, extent
from annotator.ui.article.page import ArticlePage

_DELAY_MS = 20
"""The minimap follows what it shows by a frame or so: a key press does not wait for it."""


class Surface(Protocol):
    """The view as the strip needs it."""

    def viewport(self) -> QWidget: ...
    def page(self) -> ArticlePage: ...


class Strip(QObject):
    """Keeps the minimap fresh and answers what lies where in it."""

    def __init__(self, surface: Surface, parent: QObject) -> None:
        super().__init__(parent)
        self._surface = surface
        self._minimap = Minimap()
        self._held_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._draw)

    def rect(self) -> QRectF:
        """Return where it is in the viewport."""
        size = self._surface.viewport().size()
        return QRectF(size.width() - WIDTH, 0, WIDTH, size.height())

    def change(self) -> None:
        """Let it be drawn anew soon: what it shows is another."""
        self._timer.start()

    def show_hits(self) -> None:
        """Show at once what is found now."""
        page = self._surface.page()
        self._minimap.draw_hits(page.found, page.style)

    def follow_heights(self) -> None:
        """Let it be drawn anew if heights have become known that move what it shows."""
        if self._minimap.is_stale(self._surface.page().layout) and not self._timer.isActive():
            self._timer.start()

    def value_at(self, y: float, *, pressed: bool) -> int:
        """Return what to scroll to for a height; the part on screen, pressed, is dragged by where it is held."""
        height = self._surface.viewport().height()
        top, bottom = (edge * height for edge in self._part_on_screen())
        if pressed:
            self._held_at = y - (top + bottom) / 2 if top <= y <= bottom else 0.0
        y -= self._held_at
        return round(y / max(1, height) * extent(self._surface.page().layout, height)) - height // 2

    def paint(self, painter: QPainter, clip: QRectF) -> None:
        """Paint it where it meets `clip`."""
        rect = self.rect()
        if clip.intersects(rect):
            self._minimap.paint(painter, rect, self._part_on_screen(), self._surface.page().style)

    def _draw(self) -> None:
        page, viewport, rect = self._surface.page(), self._surface.viewport(), self.rect()
        ratio = viewport.devicePixelRatioF()
        shown = (page.layout, page.marks, page.found, page.style)
        page.guard.run("minimap", self._minimap.draw, rect.size(), ratio, *shown)
        viewport.update(rect.toAlignedRect())

    def _part_on_screen(self) -> tuple[float, float]:
        page, height = self._surface.page(), self._surface.viewport().height()
        whole, top = extent(page.layout, height), page.scroll.value()
        return max(0.0, top / whole), min(1.0, (top + height) / whole)
