"""Paints a line of the history: the time, who, and what in one line; or the heading of a day. One height for all."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.domain.acts import ActKind
from annotator.domain.chronicle import Entry, Moment
from annotator.ui.dialogs.history.model import ENTRY, MOMENT, HistoryModel
from annotator.ui.i18n import in_own_direction, local_clock
from annotator.ui.scaling import grown_cell, scaled
from annotator.ui.session import Session
from annotator.ui.theme import RADIUS, SPACE, ui_font

ROW_HEIGHT = 8 * SPACE
_INSET = 2 * SPACE
_TIME = 18 * SPACE
_PERSON = 26 * SPACE


class EntryDelegate(QStyledItemDelegate):
    """Every row as high as every other, so that ten thousand cost no more than ten."""

    def __init__(self, session: Session, model: HistoryModel, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._model = model
        self._body, self._strong, self._small = ui_font(13), ui_font(13, 600), ui_font(12)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), scaled(option.widget, ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        option = grown_cell(painter, option)
        moment, entry = index.data(MOMENT), index.data(ENTRY)
        if isinstance(moment, Moment):
            self._paint_ground(painter, option)
            self._paint_act(painter, option, moment, entry if isinstance(entry, Entry) else None)
        else:
            room = option.rect.adjusted(_INSET + SPACE, 2 * SPACE, -_INSET, 0)
            painter.setPen(self._session.theme.colour("muted"))
            painter.setFont(self._strong)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme = self._session.theme
        ground = QRectF(option.rect).adjusted(SPACE, 1, -SPACE, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawRoundedRect(ground, RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_act(self, painter: QPainter, option: QStyleOptionViewItem, moment: Moment, entry: Entry | None) -> None:
        theme, rect = self._session.theme, option.rect.adjusted(_INSET + SPACE, 0, -_INSET - SPACE, 0)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setFont(self._small)
        painter.setPen(theme.colour("muted"))
        self._write(painter, _part(rect, 0, _TIME, mirrored=mirrored), local_clock(moment.at))
        self._write(painter, _part(rect, _TIME, _PERSON - _INSET, mirrored=mirrored), moment.person)
        taken_back = entry is not None and entry.kind is ActKind.UNDO
        painter.setFont(self._body)
        painter.setPen(theme.colour("muted" if taken_back else "text"))
        left = _TIME + _PERSON
        sentence = self._model.sentence(entry) if entry else "…"
        self._write(painter, _part(rect, left, rect.width() - left, mirrored=mirrored), sentence)

    @staticmethod
    def _write(painter: QPainter, place: QRect, text: str) -> None:
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, in_own_direction(shown))


def _part(rect: QRect, offset: int, width: int, *, mirrored: bool) -> QRect:
    """Return a part of a line, counted from its leading end."""
    left = rect.right() + 1 - offset - width if mirrored else rect.left() + offset
    return QRect(left, rect.top(), width, rect.height())
