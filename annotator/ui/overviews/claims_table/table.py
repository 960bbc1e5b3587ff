"""The table of claims over all articles: sorted, grouped, filtered, and changed in bulk by the keys of the panel.

Enter goes to a claim's place. Every change of many claims is one act: one undo takes it back.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
)

from annotator.domain.claim_query import ClaimOrder, ClaimQuery
from annotator.ui.actions.letters import let_letters_act
from annotator.ui.i18n import plural, tr
from annotator.ui.navigation.destination import Destination
from annotator.ui.overviews.base import Overview
from annotator.ui.overviews.claims_table.bulk import BulkChanges
from annotator.ui.overviews.claims_table.filters import FilterBar
from annotator.ui.overviews.claims_table.model import COLUMNS, ROW, ClaimsTableModel
from annotator.ui.overviews.claims_table.status_cell import ROW_HEIGHT, ClaimCellDelegate
from annotator.ui.theme import SPACE

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from annotator.domain.claim_query import ClaimRow
    from annotator.ui.session import Session

_MOST_SPANS = 2_000
_MOST_CHOSEN = 5_000  # claims that stay selected when the list changes
_WIDE = next(number for number, column in enumerate(COLUMNS) if column.order is ClaimOrder.WORDING)


class _Table(QTableView):
    """Gives the keys that nobody else takes to the overview."""

    def __init__(self, overview: ClaimsTable) -> None:
        super().__init__()
        self._overview = overview

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._overview.take_key(event):
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are keys here, not a search for a row."""


class ClaimsTable(Overview):
    """All claims of the project, or those that a filter wants."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("claimsTable")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = ClaimsTableModel(session, self)
        self._filters = FilterBar(session)
        self._bulk = BulkChanges(session, self._model.versions, self)
        self._bulk.done.connect(self.undo_offered)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._nothing = QLabel()
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._view = self._make_view()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nothing)
        self._lay_out()
        self._chosen: list[str] = []
        self._model.modelAboutToBeReset.connect(self._remember)
        self._model.listed.connect(self._on_listed)
        self._filters.changed.connect(self._narrow)
        self._filters.grouping_changed.connect(self._group)
        self._filters.left.connect(self._view.setFocus)
        session.theme_changed.connect(lambda _: self._view.viewport().update())
        session.changed.connect(lambda _: self._filters.name_anew())

    def _make_view(self) -> QTableView:
        view = _Table(self)
        view.setAccessibleName(tr("Claims"))
        view.setModel(self._model)
        view.setItemDelegate(ClaimCellDelegate(self.session, view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setWordWrap(False)
        view.setProperty("role", "plain")
        let_letters_act(view)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = view.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.sectionClicked.connect(self._sort_by)
        for number, column in enumerate(COLUMNS):
            view.setColumnWidth(number, column.width)
        header.setSectionResizeMode(_WIDE, header.ResizeMode.Stretch)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._offer_menu)
        view.doubleClicked.connect(lambda _: self.go_there())
        view.selectionModel().selectionChanged.connect(lambda *_: self._tell_count())
        return view

    def _lay_out(self) -> None:
        title = QLabel(tr("Claims"))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.setSpacing(3 * SPACE)
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 6 * SPACE, 6 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addLayout(head)
        column.addWidget(self._filters)
        column.addWidget(self._stack, 1)
        self._show_sorting()

    # entering and leaving

    def enter(self, wanted: object = None) -> None:
        """Come to the front; a `ClaimQuery` says which claims to show."""
        if isinstance(wanted, ClaimQuery):
            self._filters.show_query(wanted)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> bool:
        """Take away the filters, all at once."""
        if self._filters.query() == ClaimQuery():
            return False
        self._filters.show_query(ClaimQuery())
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.show_listing(replace(self._model.listing, query=self._filters.query()))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.sleep()

    # the list

    def _narrow(self, query: ClaimQuery) -> None:
        if self.isVisible():
            self._model.show_listing(replace(self._model.listing, query=query))

    def _sort_by(self, section: int) -> None:
        order = COLUMNS[section].order
        listing = self._model.listing
        if order is not None:
            descending = not listing.descending if order is listing.order else False
            self._model.show_listing(replace(listing, order=order, descending=descending, grouped=False))
            self._filters.show_grouping(None)
        self._show_sorting()

    def _group(self, order: ClaimOrder | None) -> None:
        listing = self._model.listing
        if order is None:
            self._model.show_listing(replace(listing, grouped=False))
        else:
            days = order in (ClaimOrder.MADE, ClaimOrder.CHECKED)  # the latest first
            self._model.show_listing(replace(listing, order=order, descending=days, grouped=True))
        self._show_sorting()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_sorting(self) -> None:
        listing = self._model.listing
        section = next((number for number, column in enumerate(COLUMNS) if column.order is listing.order), -1)
        order = Qt.SortOrder.DescendingOrder if listing.descending else Qt.SortOrder.AscendingOrder
        self._view.horizontalHeader().setSortIndicator(section, order)

    def _on_listed(self, count: int) -> None:
        self._view.clearSpans()
        headings = self._model.heading_rows()
        if len(headings) <= _MOST_SPANS:  # more of them would make the view slow: they are cut at the first column
            for row in headings:
                self._view.setSpan(row, 0, 1, len(COLUMNS))
        narrowed = self._filters.query() != ClaimQuery()
        words = tr("No claim is like this.") if narrowed else tr("No claims yet. Select a statement and press C.")
        self._nothing.setText(words)
        self._stack.setCurrentWidget(self._view if count else self._nothing)
        if count and not self._view.currentIndex().isValid():
            self._select_again()
        self._tell_count()

    def _remember(self) -> None:
        """Keep which claims are selected while the list is read again."""
        self._chosen = self.selected_ids()[:_MOST_CHOSEN]

    def _select_again(self) -> None:
        """Select what was selected before, as far as it is still listed; else the first claim."""
        flags = QItemSelectionModel.SelectionFlag
        rows = self._model.rows_of(self._chosen) or [1 if self._model.heading_rows() else 0]
        selection = QItemSelection()
        for row in rows:
            selection.select(self._model.index(row, 0), self._model.index(row, len(COLUMNS) - 1))
        model = self._view.selectionModel()
        model.setCurrentIndex(self._model.index(rows[0], 0), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect)

    def _tell_count(self) -> None:
        chosen = len(self.selected_ids())
        words = plural(len(self._model.ids()), "{n} claim", "{n} claims")
        self._count.setText(f"{words} · " + plural(chosen, "{n} selected", "{n} selected") if chosen > 1 else words)

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected claims in the table's order."""
        rows = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        return [claim_id for row in rows if (claim_id := self._model.id_at(row))]

    # what can be done

    def go_there(self) -> None:
        """Go to the current claim's first place."""
        claim_id = self._model.id_at(self._view.currentIndex().row())
        if claim_id:
            self.session.read(lambda project: project.claim_table.rows([claim_id]), self._leave_for, self)

    def _leave_for(self, lines: list[ClaimRow]) -> None:
        for line in lines:
            if line.article_id:
                self.destination_wanted.emit(Destination(line.article_id, line.claim_id, line.start, line.end))

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for in the table; tell whether it stands for something."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self.go_there()
            return True
        if modifiers == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_F:
            self._filters.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return not modifiers and self._bulk.take_key(event, self.selected_ids())

    def _offer_menu(self, place: QPoint) -> None:
        ids = self.selected_ids()
        if not ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Go to its place"), self.go_there)
        menu.addSeparator()
        self._bulk.fill(menu, ids)
        menu.addSeparator()
        same = self._view.currentIndex().data(ROW)
        if same is not None and same.claimant:
            title = tr("Only claims of {name}").format(name=same.claimant)
            menu.addAction(title, partial(self._filters.show_query, ClaimQuery(claimant=same.claimant)))
        menu.popup(self._view.viewport().mapToGlobal(place))
