"""Paints a line of the library: its state as a glyph, title, source, claims checked, who does it by when, coverage."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.article import ArticleSummary
from annotator.domain.checkable import Coverage
from annotator.domain.sign_off import SIGNED_OFF
from annotator.domain.work import Priority
from annotator.ui.glyphs import StatusGlyphs
from annotator.ui.i18n import in_own_direction, local_date, number_words, tr
from annotator.ui.models.articles import COVERAGE, SUMMARY, WORDS
from annotator.ui.models.lines import due_words, is_overdue, state_glyph, state_words, waiting_words
from annotator.ui.scaling import grown_cell, scaled
from annotator.ui.session import Session
from annotator.ui.theme import PANE_PADDING, RADIUS, SPACE, ui_font

ROW_HEIGHT = 26 * SPACE
_INSET = 2 * SPACE
_LINE = 5 * SPACE
_SMALL_LINE = 18
_BAR_ROOM = 2 * SPACE
_GLYPH = 14
_GUTTER = 6 * SPACE  # the glyph's column: all words begin behind it
_GAP = 2 * SPACE
_LINES_KEPT = 500
_BARS = len(Priority) - 1
_BAR_WIDTH, _BAR_STEP, _BAR_LEAST, _BAR_GROWTH, _BAR_EMPTY = 3.0, 5.0, 4.0, 3.0, 1.5  # the priority's bars, in px


class ArticleDelegate(QStyledItemDelegate):
    """Up to two lines of title, two of small print, a bar: the same height for every row."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._title = ui_font(13, 600)
        self._small = ui_font(12)
        self._urgent = ui_font(12, 600)
        self._glyphs = StatusGlyphs()
        self._lines: dict[tuple[str, int], list[str]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), scaled(option.widget, ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = grown_cell(painter, option)
        self._paint_ground(painter, option)
        summary, coverage = index.data(SUMMARY), index.data(COVERAGE)
        if isinstance(summary, ArticleSummary):
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            painter.setLayoutDirection(option.direction)
            length = _length(index.data(WORDS))
            self._paint_line(painter, option.rect, summary, coverage, length, mirrored=mirrored)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._session.theme
        ground = QRectF(option.rect).adjusted(_INSET, 2, -_INSET, -2)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_line(
        self,
        painter: QPainter,
        rect: QRect,
        summary: ArticleSummary,
        coverage: Coverage | None,
        length: str,
        *,
        mirrored: bool,
    ) -> None:
        theme = self._session.theme
        room = rect.adjusted(PANE_PADDING + (0 if mirrored else _GUTTER), 0,
                             -PANE_PADDING - (_GUTTER if mirrored else 0), 0)  # fmt: skip
        lines = self._title_lines(summary.title or tr("Untitled"), room.width())
        top = rect.top() + (ROW_HEIGHT - len(lines) * _LINE - 2 * _SMALL_LINE - _BAR_ROOM) // 2
        left = rect.right() - PANE_PADDING - _GLYPH if mirrored else rect.left() + PANE_PADDING
        done = summary.status in ("ready", SIGNED_OFF)
        glyph_ink = theme.colour("warning" if summary.signed_off_although else "accent" if done else "muted")
        place = QRectF(left, top + (_LINE - _GLYPH) / 2, _GLYPH, _GLYPH)
        self._glyphs.paint(painter, place, state_glyph(summary), glyph_ink)
        painter.setPen(theme.colour("text"))
        painter.setFont(self._title)
        for number, line in enumerate(lines):
            _write(painter, QRect(room.left(), top + number * _LINE, room.width(), _LINE), line)
        below = top + len(lines) * _LINE
        self._paint_source(painter, QRect(room.left(), below, room.width(), _SMALL_LINE), summary, length)
        below += _SMALL_LINE
        self._paint_work(painter, QRect(room.left(), below, room.width(), _SMALL_LINE), summary, mirrored=mirrored)
        below += _SMALL_LINE
        bar = QRectF(room.left(), below + _BAR_ROOM - 3, room.width(), 3)
        self._paint_bar(painter, bar, coverage, mirrored=mirrored)

    def _title_lines(self, title: str, width: int) -> list[str]:
        """Return a title in lines; breaking one takes longer than painting it."""
        lines = self._lines.get((title, width))
        if lines is None:
            if len(self._lines) >= _LINES_KEPT:
                self._lines.clear()
            lines = self._lines[title, width] = wrapped(title, self._title, width, 2)
        return lines

    def _paint_source(self, painter: QPainter, place: QRect, summary: ArticleSummary, length: str) -> None:
        """Publisher and date, of what has neither its length, and at the end how many of the claims are checked."""
        count = f"{number_words(summary.checked)}/{number_words(summary.claims)}" if summary.claims else ""
        made = [tr("no headline")] if summary.title_made else []
        known = summary.publisher or summary.published
        about = " · ".join(
            part for part in (summary.publisher, local_date(summary.published), "" if known else length, *made) if part
        )
        painter.setFont(self._small)
        painter.setPen(self._session.theme.colour("muted"))
        used = _write(painter, place, count, at_end=True)
        _write(painter, place, about, leave=used)

    def _paint_work(self, painter: QPainter, place: QRect, summary: ArticleSummary, *, mirrored: bool) -> None:
        """The state, what waits to be looked at, and who does it, and at the end by when, and how urgent it is."""
        theme = self._session.theme
        used = 0.0
        if summary.priority:
            self._paint_priority(painter, place, summary.priority, mirrored=mirrored)
            used = _BARS * _BAR_STEP + SPACE
        late = is_overdue(summary)
        painter.setFont(self._urgent if late else self._small)
        painter.setPen(theme.colour("warning" if late else "muted"))
        used += _write(painter, place, due_words(summary), at_end=True, leave=used)
        painter.setFont(self._small)
        painter.setPen(theme.colour("muted"))
        others = [part for part in (waiting_words(summary), summary.assigned_to) if part]
        words = " · ".join([state_words(summary), *others])
        if others and QFontMetricsF(self._small).horizontalAdvance(words) > place.width() - used:
            words = " · ".join(others)  # the glyph says the state, too
        _write(painter, place, words, leave=used)

    def _paint_priority(self, painter: QPainter, place: QRect, priority: Priority, *, mirrored: bool) -> None:
        """Three bars that grow, as many of them as it is urgent; of the others only the feet."""
        theme = self._session.theme
        painter.setPen(Qt.PenStyle.NoPen)
        bottom = place.top() + (place.height() + _BAR_LEAST + 2 * _BAR_GROWTH) / 2
        left = place.left() if mirrored else place.right() + 1 - _BARS * _BAR_STEP + (_BAR_STEP - _BAR_WIDTH)
        for number in range(_BARS):
            full = number < priority
            height = _BAR_LEAST + number * _BAR_GROWTH if full else _BAR_EMPTY
            painter.setBrush(theme.colour("text" if full else "faint"))
            painter.drawRoundedRect(QRectF(left + number * _BAR_STEP, bottom - height, _BAR_WIDTH, height), 1, 1)

    def _paint_bar(self, painter: QPainter, place: QRectF, coverage: Coverage | None, *, mirrored: bool) -> None:
        theme = self._session.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        # a thin track, so that what is full stands out also where there is but one dark and one light
        painter.drawRect(place.adjusted(0, 1, 0, -1))
        if coverage is not None and coverage.checkables and coverage.share > 0:
            width = max(3.0, place.width() * coverage.share)
            left = place.right() - width if mirrored else place.left()
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(left, place.top(), width, place.height()), 1.5, 1.5)


def _length(words: int | None) -> str:
    return "" if words is None else tr("%Ln word(s)", "", words)


def _write(painter: QPainter, place: QRect, text: str, *, at_end: bool = False, leave: float = 0.0) -> float:
    """Write a text at the leading or the trailing end of a line, at the trailing end of which so many px are taken.

    Returns the px that it takes with the gap before what comes next to it; it is cut where there is no room.
    """
    if not text:
        return 0.0
    metrics = QFontMetricsF(painter.font())
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width() - leave)
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    room = place.adjusted(round(leave), 0, 0, 0) if mirrored else place.adjusted(0, 0, -round(leave), 0)
    align = Qt.AlignmentFlag.AlignRight if at_end != mirrored else Qt.AlignmentFlag.AlignLeft
    flags = Qt.AlignmentFlag.AlignVCenter | align | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(room, int(flags), in_own_direction(text))
    return metrics.horizontalAdvance(text) + _GAP


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return a text broken into at most so many lines of a width in px; the last one ends in an ellipsis if need be."""
    layout = QTextLayout(text.replace("\n", " "), font)
    layout.beginLayout()
    units = layout.text().encode("utf-16-le")  # what Qt counts in
    lines: list[str] = []
    start = 0
    metrics = QFontMetricsF(font)
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        start = line.textStart()
        lines.append(units[2 * start : 2 * (start + line.textLength())].decode("utf-16-le").rstrip())
    rest = units[2 * start :].decode("utf-16-le").rstrip() if lines else ""
    layout.endLayout()
    if lines:
        lines[-1] = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return lines
