"""The table of sources as a view: which columns there are, in which order and how wide is its reader's, and kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from annotator.ui.actions.letters import let_letters_act
from annotator.ui.i18n import tr, translated
from annotator.ui.icons import tinted
from annotator.ui.overviews.sources.model import COLUMNS, NUMBER_OF, SOURCE, TITLE, WRONG, SourcesModel
from annotator.ui.session import Session
from annotator.ui.theme import SPACE

_ROW = 9 * SPACE
_EDGE = 2 * SPACE
_SIGN = 4 * SPACE
_LEAST, _MOST = 40, 1_200


class SourceCell(QStyledItemDelegate):
    """Paints a cell on one line, with a sign before the title of a source that was found wrong."""

    def __init__(self, session: Session, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._session = session

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self._session.theme, QRect(option.rect)
        painter.save()
        painter.setClipRect(rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_tint"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        cell = rect.adjusted(_EDGE, 0, -_EDGE, 0)
        source = index.data(SOURCE)
        wrong = source is not None and bool(source.wrong.reason)
        if wrong and index.column() == TITLE:
            sign = QStyle.alignedRect(
                option.direction,
                Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
                cell.size().boundedTo(cell.size().scaled(_SIGN, _SIGN, Qt.AspectRatioMode.IgnoreAspectRatio)),
                cell,
            )
            tinted("triangle-alert", theme.colour("warning")).paint(painter, sign)
            forward = option.direction == Qt.LayoutDirection.LeftToRight
            cell = cell.adjusted(_SIGN + SPACE, 0, 0, 0) if forward else cell.adjusted(0, 0, -_SIGN - SPACE, 0)
        colour = "warning" if index.column() == WRONG else "text" if index.column() == TITLE else "muted"
        painter.setPen(theme.colour(colour))
        painter.setFont(option.font)
        align = index.data(Qt.ItemDataRole.TextAlignmentRole)
        where = align if align is not None else Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        text = option.fontMetrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, cell.width())
        painter.drawText(cell, QStyle.visualAlignment(option.direction, where), text)
        painter.restore()


class SourcesView(QTableView):
    """Rows of sources. Keys are asked of `take_key` first."""

    columns_changed = Signal()
    """Order, width or visibility of the columns is another one, by its reader's hand."""

    def __init__(self, session: Session, model: SourcesModel, take_key: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._take_key = take_key
        self._laying_out = False
        self.setAccessibleName(tr("Sources"))
        self.setModel(model)
        self.setItemDelegate(SourceCell(session, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setProperty("role", "plain")
        let_letters_act(self)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(_LEAST)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        header.sectionResized.connect(lambda *_: self._tell())
        header.sectionMoved.connect(lambda *_: self._tell())
        self.lay_out(QByteArray())

    # the columns

    def packed(self) -> QByteArray:
        """Return how the columns are laid out; `lay_out` reads it."""
        header = self.horizontalHeader()
        placed = []
        for place in range(header.count()):
            number = header.logicalIndex(place)
            shown = not header.isSectionHidden(number)
            width = header.sectionSize(number) if shown else COLUMNS[number].width
            placed.append([COLUMNS[number].id, width, shown])
        return QByteArray(json.dumps(placed).encode())

    def lay_out(self, kept: QByteArray) -> None:
        """Lay the columns out as they are kept; what cannot be read is as it is at first."""
        self._laying_out = True
        header = self.horizontalHeader()
        for place, (column, width, shown) in enumerate(_unpacked(kept)):
            number = NUMBER_OF[column]
            header.moveSection(header.visualIndex(number), place)
            header.setSectionHidden(number, not shown and number != TITLE)
            header.resizeSection(number, width)
        self._laying_out = False

    def shown_columns(self) -> list[int]:
        """Return the numbers of the columns that are shown, in their order."""
        header = self.horizontalHeader()
        numbers = (header.logicalIndex(place) for place in range(header.count()))
        return [number for number in numbers if not header.isSectionHidden(number)]

    def fill_columns(self, menu: QMenu) -> None:
        """Put the columns into a menu, the shown ones ticked; the titles are always there."""
        for number, column in enumerate(COLUMNS):
            if number == TITLE:
                continue
            action = menu.addAction(translated(column.title))
            action.setCheckable(True)
            action.setChecked(not self.isColumnHidden(number))
            action.toggled.connect(partial(self._show_column, number))
        menu.addSeparator()
        menu.addAction(tr("As at first"), self._lay_out_again)

    def _show_column(self, number: int, shown: bool) -> None:  # noqa: FBT001 - a signal's
        self.setColumnHidden(number, not shown)
        self._tell()

    def _lay_out_again(self) -> None:
        self.lay_out(QByteArray())
        self._tell()

    def _offer_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _tell(self) -> None:
        if not self._laying_out:
            self.columns_changed.emit()

    # Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys here, not a search for a row."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last source: within a row there is nowhere to go."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)


def _unpacked(kept: QByteArray) -> list[tuple[str, int, bool]]:
    try:
        read = json.loads(bytes(kept.data()).decode() or "[]")
    except ValueError:
        read = []
    found: dict[str, tuple[str, int, bool]] = {}
    for row in read if isinstance(read, list) else ():
        if isinstance(row, list) and len(row) == 3 and row[0] in NUMBER_OF and isinstance(row[1], int):
            found[row[0]] = (row[0], min(max(row[1], _LEAST), _MOST), row[2] is True)
    first = [(one.id, one.width, one.shown) for one in COLUMNS if one.id not in found]
    return [*found.values(), *first]
