"""The margin right of the column: the status glyph of each mention, on the line where it begins.

Where more begin on a line than there is room for, the last place counts the rest. What a click on a place does is the
view's; the list behind a count is in `margin_menu.py`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from annotator.domain.claim import Mark
from annotator.ui.article.painting import VisibleBlock
from annotator.ui.article.style import ArticleStyle, Metrics, StatusStyle
from annotator.ui.contrast import mixed
from annotator.ui.glyphs import StatusGlyphs

_GAP = 18
_MOST = 3
_AIR = 6
_COUNT_WIDTH = 1.35
"""Width of a place that counts, of that of a glyph."""
_CHOSEN_SHARE = 0.14
_HOVERED_SHARE = 0.1
_COUNT_SHARE = 0.07
_KEPT = 128


@dataclass(frozen=True, slots=True)
class MarginEntry:
    """One place in the margin: a glyph, or a count that stands for several marks. `rect` is what a click hits."""

    rect: QRectF
    marks: tuple[Mark, ...]
    counts: bool


def least_room(metrics: Metrics) -> int:
    """Return the width that a margin must have: for a glyph, and a count beside it."""
    return round(_GAP + (metrics.glyph + _AIR) * (1 + _COUNT_WIDTH))


def margin_entries(blocks: Iterable[VisibleBlock], right: float, width: float, metrics: Metrics) -> list[MarginEntry]:
    """Return the places beside the visible lines; `right` is the column's right edge, `width` the margin's."""
    pitch = metrics.glyph + _AIR
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
                counts = place >= alone
                wide = pitch * (_COUNT_WIDTH if counts else 1.0)
                rect = QRectF(right + _GAP + place * pitch - _AIR / 2, middle - pitch / 2, wide, pitch)
                entries.append(MarginEntry(rect, tuple(group), counts))
    return entries


class MarginPainter:
    """Paints the places of a margin. One a view."""

    def __init__(self) -> None:
        self._glyphs = StatusGlyphs()
        self._counts: dict[tuple[int, int, int, float, int, int, float], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        entries: Iterable[MarginEntry],
        style: ArticleStyle,
        metrics: Metrics,
        selected_claim: str,
        hovered: str = "",
    ) -> None:
        """Paint the places; that of the selected claim stands on its tint, that under the pointer is lit.

        `hovered` is a mention's id.
        """
        lit_ground = mixed(style.page, style.text, _HOVERED_SHARE)
        count_ground = mixed(style.page, style.text, _COUNT_SHARE)
        for entry in entries:
            chosen = next((mark for mark in entry.marks if mark.claim_id == selected_claim), None)
            lit = any(mark.mention_id == hovered for mark in entry.marks)
            status = style.look(entry.marks[0]) if chosen is None else style.status(chosen.status)
            if entry.counts:
                ground = chosen_ground(status) if chosen else lit_ground if lit else count_ground
                ink = QColor(style.text if lit or chosen else style.muted)
                self._paint_count(painter, entry, metrics, ground, ink)
                continue
            if chosen is not None:
                _paint_ground(painter, entry.rect, chosen_ground(status))
            elif lit:
                _paint_ground(painter, entry.rect, lit_ground)
            inner = QRectF(0, 0, metrics.glyph, metrics.glyph)
            inner.moveCenter(entry.rect.center())
            self._glyphs.paint(painter, inner, status.glyph, status.ink)

    def _paint_count(
        self, painter: QPainter, entry: MarginEntry, metrics: Metrics, ground: QColor, ink: QColor
    ) -> None:
        """Paint a count from a picture of it, from a whole device pixel on: a dense page has one on each line."""
        ratio = painter.device().devicePixelRatioF()
        rect = entry.rect
        width, height = ceil(rect.width() * ratio), ceil(rect.height() * ratio)
        key = (len(entry.marks), width, height, metrics.zoom, ground.rgba(), ink.rgba(), ratio)
        picture = self._counts.get(key)
        if picture is None:
            if len(self._counts) >= _KEPT:
                self._counts.clear()
            picture = self._counts[key] = QPixmap(width, height)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(picture)
            place = QRectF(0, 0, rect.width(), rect.height())
            _paint_ground(inner, place, ground)
            inner.setFont(metrics.count_font)
            inner.setPen(ink)
            inner.drawText(place, Qt.AlignmentFlag.AlignCenter, f"+{len(entry.marks)}")
            inner.end()
        painter.drawPixmap(QPointF(round(rect.x() * ratio) / ratio, round(rect.y() * ratio) / ratio), picture)


def chosen_ground(status: StatusStyle) -> QColor:
    """Return what the glyph of the selected claim stands on."""
    return mixed(status.tint, status.ink, _CHOSEN_SHARE)


def _paint_ground(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, 4, 4)
    painter.restore()
