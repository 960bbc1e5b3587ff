"""The table of claims as a view: the claim takes the room that the other columns leave, rows are as high as they need,
and which columns there are, in which order and how wide is its reader's. Not what is listed, nor what keys do.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from annotator.ui.actions.letters import let_letters_act
from annotator.ui.i18n import tr
from annotator.ui.overviews.claims_table.cells import ClaimCellDelegate
from annotator.ui.overviews.claims_table.columns import (
    CLAIM,
    COLUMNS,
    DECLARED,
    FIRST_LAYOUT,
    LEAST_WIDTH,
    NUMBER_OF,
    Placed,
    title_of,
)
from annotator.ui.overviews.claims_table.model import ClaimsTableModel
from annotator.ui.overviews.claims_table.row_heights import RowHeights
from annotator.ui.scaling import scale_of, scaled, tells_of_scale
from annotator.ui.session import Session

_LEAST_CLAIM = 240  # px; where the others leave less, the table is scrolled sideways


class ClaimsView(QTableView):
    """Rows of claims. Keys are asked of `take_key` first."""

    columns_changed = Signal()
    """Order, width or visibility of the columns is another one, by its reader's hand."""

    def __init__(self, session: Session, model: ClaimsTableModel, take_key: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._take_key = take_key
        self._laying_out = False
        self._scale = 1.0
        self.setAccessibleName(tr("Claims"))
        self.setModel(model)
        delegate = ClaimCellDelegate(session, self)
        self.setItemDelegate(delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or the claim's width would flicker
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setProperty("role", "plain")
        let_letters_act(self)
        self.verticalHeader().hide()
        self._set_up_header()
        self.heights = RowHeights(self, model, delegate)
        self.show_columns(FIRST_LAYOUT.columns)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        # painting itself, a header asks for each row whether all of its column is selected: it has nothing to ask
        header.setSelectionModel(QItemSelectionModel(self.model(), header))
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(LEAST_WIDTH)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(CLAIM, QHeaderView.ResizeMode.Fixed)  # it takes what the others leave
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._offer_columns)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(lambda *_: self._tell())

    # the columns

    def columns(self) -> tuple[Placed, ...]:
        """Return how the columns are laid out now, as wide as they are at 100 %."""
        header = self.horizontalHeader()
        placed = []
        for place in range(header.count()):
            number = header.logicalIndex(place)
            shown = not header.isSectionHidden(number)
            width = round(header.sectionSize(number) / self._scale) if shown else self._width_of[COLUMNS[number].id]
            placed.append(Placed(COLUMNS[number].id, width, shown))
        return tuple(placed)

    def shown_columns(self) -> list[int]:
        """Return the numbers of the columns that are shown, in their order."""
        return [NUMBER_OF[one.id] for one in self.columns() if one.shown]

    def show_columns(self, columns: tuple[Placed, ...]) -> None:
        """Lay the columns out."""
        self._laying_out = True
        header = self.horizontalHeader()
        self._width_of = {one.id: one.width for one in columns}
        for place, one in enumerate(columns):
            number = NUMBER_OF[one.id]
            header.moveSection(header.visualIndex(number), place)
            header.setSectionHidden(number, not one.shown)
            if one.shown:
                header.resizeSection(number, round(one.width * self._scale))
        self._laying_out = False
        self._fit_claim()

    def show_column(self, number: int, *, shown: bool) -> None:
        """Show a column, or hide it."""
        columns = [
            Placed(one.id, one.width, shown if NUMBER_OF[one.id] == number else one.shown) for one in self.columns()
        ]
        self.show_columns(tuple(columns))
        self._tell()

    def fill_columns(self, menu: QMenu) -> None:
        """Put the columns into a menu, the shown ones ticked; the claims are always there.

        What is declared of a claim besides is in a menu behind it: a longer one is not read any more.
        """
        more = QMenu(tr("More fields"), menu)
        for one in self.columns():
            number = NUMBER_OF[one.id]
            if number == CLAIM:
                continue
            action = (more if one.id in DECLARED else menu).addAction(title_of(COLUMNS[number]))
            action.setCheckable(True)
            action.setChecked(one.shown)
            action.toggled.connect(partial(self._on_toggled, number))
        menu.addMenu(more)
        menu.addSeparator()
        menu.addAction(tr("As at first"), self._lay_out_again)

    def _on_toggled(self, number: int, shown: bool) -> None:  # noqa: FBT001 - a signal's
        self.show_column(number, shown=shown)

    def _lay_out_again(self) -> None:
        self.show_columns(FIRST_LAYOUT.columns)
        self._tell()

    def _offer_columns(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_columns(menu)
        menu.popup(self.horizontalHeader().mapToGlobal(place))

    def _on_resized(self, number: int, _old: int, _new: int) -> None:
        if number != CLAIM and not self._laying_out:
            self._fit_claim()
            self._tell()

    def _fit_claim(self) -> None:
        """Give the claim what the other columns leave."""
        if self._laying_out:
            return
        header = self.horizontalHeader()
        others = sum(header.sectionSize(number) for number in range(header.count()) if number != CLAIM)
        header.resizeSection(CLAIM, max(scaled(self, _LEAST_CLAIM), self.viewport().width() - others))

    def _tell(self) -> None:
        if not self._laying_out:
            self.columns_changed.emit()

    # Qt's side

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event) and scale_of(self) != self._scale:
            columns = self.columns()
            self._scale = scale_of(self)
            self.horizontalHeader().setMinimumSectionSize(scaled(self, LEAST_WIDTH))
            self.show_columns(columns)
            self.heights.rescale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_claim()
        self.heights.measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End go to the first and the last claim: within a row there is nowhere to go."""
        if action in (QAbstractItemView.CursorAction.MoveHome, QAbstractItemView.CursorAction.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys here, not a search for a row."""
