"""One frame of the view: the text, and what stands beside and over it. Not when one is painted, nor what lies where."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from annotator.ui.article.caret import Caret
from annotator.ui.article.ends import grips, paint_grips
from annotator.ui.article.margin import MarginPainter
from annotator.ui.article.noted import paint_notes
from annotator.ui.article.page import ArticlePage
from annotator.ui.article.painting import ArticlePainter, Scene
from annotator.ui.article.strip import Strip
from annotator.ui.underlines import Underlines


class FramePainter:
    """Paints a page and its minimap. One a view; `follow_style` after the page has taken another style."""

    def __init__(self, page: ArticlePage, strip: Strip) -> None:
        self._page = page
        self._strip = strip
        self._underlines = Underlines()
        self._margin = MarginPainter()
        self.follow_style()

    def follow_style(self) -> None:
        """Paint in the page's style from now on."""
        self._text = ArticlePainter(self._page.style, self._underlines, self._page.guard)

    def paint(self, painter: QPainter, clip: QRectF, caret: Caret, *, lit: bool, hovered: str, resizable: bool) -> None:
        """Paint what meets `clip`: `lit` shows the caret, `hovered` is the mention under the mouse, `resizable` shows
        the grips of the selected claim's mentions.
        """
        page = self._page
        painter.fillRect(clip, QColor(page.style.page))
        place = (caret.position, caret.upstream) if lit else None
        scene = Scene(page.column, caret.selection, page.selected_claim, hovered, place, page.found)
        self._text.paint(painter, page.layout, page.visible, scene, clip)
        self._paint_aside(painter, clip, hovered, resizable=resizable)

    def _paint_aside(self, painter: QPainter, clip: QRectF, hovered: str, *, resizable: bool) -> None:
        """Paint what stands beside and over the text; a fault in one place of the margin leaves out that place."""
        page, guard = self._page, self._page.guard
        guard.paint("source notes", paint_notes, painter, page, clip)
        look = (page.style, page.metrics, page.selected_claim, hovered)
        entries = [entry for entry in page.entries if entry.rect.intersects(clip)]
        if not guard.paint("margin", self._margin.paint, painter, entries, *look):
            for entry in entries:
                guard.paint("margin", self._margin.paint, painter, [entry], *look)
        if resizable:
            guard.paint("grips", paint_grips, painter, grips(page), page.style)
        guard.paint("minimap", self._strip.paint, painter, clip)
