"""The margin right of the column: the status glyph of each mention, on the line where it begins.

Where more begin on a line than there is room for, the last place counts the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from annotator.domain.claim import Mark
from annotator.ui.article.painting import VisibleBlock
from annotator.ui.article.style import ArticleStyle, Metrics, mixed
from annotator.ui.glyphs import StatusGlyphs

ROOM = 72
"""Least width of the margin, in pixels at any zoom."""
_GAP = 18
_MOST = 3


@dataclass(frozen=True, slots=True)
class MarginEntry:
    """One place in the margin: a glyph, or a count that stands for several marks. `rect` is what a click hits."""

    rect: QRectF
    marks: tuple[Mark, ...]
    counts: bool


def margin_entries(blocks: Iterable[VisibleBlock], right: float, width: float, metrics: Metrics) -> list[MarginEntry]:
    """Return the places beside the visible lines; `right` is the column's right edge, `width` the margin's."""
    pitch = metrics.glyph + 5
    slots = max(2, min(_MOST, int((width - _GAP) // pitch)))
    entries: list[MarginEntry] = []
    for visible in blocks:
        for number, marks in visible.look.margin.items():
            line = visible.block.lines[number]
            # optically in the middle of the lower-case letters, which reach about half the distance to the cap's height
            middle = visible.top + line.baseline - metrics.zoom * 5.0 * visible.block.face.leading / metrics.leading
            alone = len(marks) if len(marks) <= slots else slots - 1
            groups: list[Sequence[Mark]] = [[mark] for mark in marks[:alone]]
            if marks[alone:]:
                groups.append(marks[alone:])
            for place, group in enumerate(groups):
                rect = QRectF(right + _GAP + place * pitch - 2.5, middle - pitch / 2, pitch, pitch)
                entries.append(MarginEntry(rect, tuple(group), len(group) > 1 or place >= alone))
    return entries


class MarginPainter:
    """Paints the places of a margin. One a view."""

    def __init__(self) -> None:
        self._glyphs = StatusGlyphs()

    def paint(
        self,
        painter: QPainter,
        entries: Iterable[MarginEntry],
        style: ArticleStyle,
        metrics: Metrics,
        selected_claim: str,
    ) -> None:
        """Paint the places; that of the selected claim stands on its tint."""
        painter.setFont(metrics.count_font)
        painter.setPen(QColor(style.muted))
        for entry in entries:
            status = style.status(entry.marks[0].status)
            if any(mark.claim_id == selected_claim for mark in entry.marks):
                _paint_chosen(painter, entry.rect, mixed(status.tint, status.ink, 0.09))
            if entry.counts:
                count = entry.rect.adjusted(-8, 0, 8, 0)
                painter.drawText(count, Qt.AlignmentFlag.AlignCenter, f"+{len(entry.marks)}")
            else:
                inner = QRectF(0, 0, metrics.glyph, metrics.glyph)
                inner.moveCenter(entry.rect.center())
                self._glyphs.paint(painter, inner, status.glyph, status.ink)


def _paint_chosen(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, 4, 4)
    painter.restore()
