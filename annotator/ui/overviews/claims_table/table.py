"""The table of claims over all articles: sorted, grouped, filtered, and changed in bulk by the keys of the panel.

Enter goes to a claim's place; beside the table stands all of the current claim. Every change of many claims is one act:
one undo takes it back.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QItemSelection, QItemSelectionModel, QPoint, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSplitter, QStackedWidget, QToolButton, QVBoxLayout

from annotator.domain.claim_query import ClaimOrder, ClaimQuery
from annotator.domain.progress import Progress
from annotator.ui.actions.hints import way_to
from annotator.ui.i18n import tr
from annotator.ui.icons import tinted
from annotator.ui.navigation.destination import Destination
from annotator.ui.operations.runner import Lane
from annotator.ui.overviews.base import Overview
from annotator.ui.overviews.claims_table.bulk import BulkChanges
from annotator.ui.overviews.claims_table.bulk_bar import BulkBar
from annotator.ui.overviews.claims_table.columns import COLUMNS, TableLayout, unpacked
from annotator.ui.overviews.claims_table.copying import as_html, as_tsv, cells_of, on_clipboard
from annotator.ui.overviews.claims_table.filters import FilterBar
from annotator.ui.overviews.claims_table.model import ROW, ClaimsTableModel
from annotator.ui.overviews.claims_table.preview import ClaimPreview
from annotator.ui.overviews.claims_table.view import ClaimsView
from annotator.ui.theme import SPACE, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

    from annotator.domain.claim_query import ClaimRow
    from annotator.ui.session import Session

_COPIED_AT_ONCE = 2_000
_MOST_CHOSEN = 5_000  # claims that stay selected when the list changes
_BESIDE_FROM = 1_080  # px of width from which the claim stands beside the table; below, under it
_UNDER_FROM = 360  # px of height for both, below which the claim gives its place to the table
_BESIDE, _UNDER = 320, 168  # px that the claim gets of them


class ClaimsTable(Overview):
    """All claims of the project, or those that a filter wants."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("claimsTable")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = ClaimsTableModel(session, self)
        self._filters = FilterBar(session)
        self._bulk = BulkChanges(session, self._model, self)
        self._bar = BulkBar(self._bulk, self.selected_ids, self)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._nothing = QLabel()
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._view = ClaimsView(session, self._model, self.take_key)
        self._preview = ClaimPreview(session)
        self._columns, self._previewing = QToolButton(), QToolButton()
        self._both = QSplitter()
        self._stack = QStackedWidget()
        self._lay_out()
        self._chosen: list[str] = []
        self._current = ""
        self._laid_out = False
        self._connect()
        self._set_theme(session.theme)

    def _connect(self) -> None:
        view, model, session = self._view, self._model, self.session
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._offer_menu)
        view.doubleClicked.connect(lambda _: self.go_there())
        view.horizontalHeader().sectionClicked.connect(self._sort_by)
        view.selectionModel().selectionChanged.connect(lambda *_: self._tell_count())
        view.selectionModel().currentRowChanged.connect(lambda now, _: self._show_current(now.row()))
        view.columns_changed.connect(self._keep_layout)
        model.modelAboutToBeReset.connect(self._remember)
        model.listed.connect(self._on_listed)
        self._bulk.done.connect(self.undo_offered)
        self._bar.cleared.connect(self._clear_selection)
        self._filters.changed.connect(self._narrow)
        self._filters.grouping_changed.connect(self._group)
        self._filters.left.connect(view.setFocus)
        self._preview.destination_wanted.connect(self.destination_wanted)
        self._previewing.toggled.connect(lambda _: self._show_preview())
        self._previewing.clicked.connect(self._keep_layout)
        session.theme_changed.connect(self._set_theme)
        session.changed.connect(self._filters.name_anew)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._nothing)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self._stack)
        self._both.addWidget(self._preview)
        self._both.setStretchFactor(0, 1)
        self._both.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 4 * SPACE, 6 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(self._head())
        column.addLayout(self._tools())
        column.addWidget(self._both, 1)
        self._show_sorting()

    def _head(self) -> QHBoxLayout:
        title = QLabel(tr("Claims"))
        title.setProperty("role", "title")
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing jumps when it comes
        self._bar.setSizePolicy(policy)
        head = QHBoxLayout()
        head.setSpacing(3 * SPACE)
        head.addWidget(title)
        head.addWidget(self._count)
        head.addWidget(self._bar, 1)
        return head

    def _tools(self) -> QHBoxLayout:
        self._columns.setText(tr("Columns") + " ▾")
        self._columns.setAccessibleName(tr("Columns"))
        self._columns.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._columns)

        def show() -> None:
            menu.clear()
            self._view.fill_columns(menu)

        menu.aboutToShow.connect(show)
        self._columns.setMenu(menu)
        self._previewing.setCheckable(True)
        self._previewing.setChecked(True)
        self._previewing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._previewing.setIconSize(QSize(16, 16))
        self._previewing.setToolTip(tr("Show all of the selected claim beside the table"))
        self._previewing.setAccessibleName(self._previewing.toolTip())
        tools = QHBoxLayout()
        tools.setSpacing(2 * SPACE)
        tools.addWidget(self._filters, 1)
        tools.addWidget(self._columns)
        tools.addWidget(self._previewing)
        return tools

    def _set_theme(self, theme: Theme) -> None:
        self._previewing.setIcon(tinted("panel-right", theme.colour("text")))
        self._bar.set_theme(theme)
        self._preview.show_again()
        self._view.viewport().update()

    # what is remembered

    def restore_layout(self, kept: QByteArray) -> None:
        layout = unpacked(kept)
        self._view.show_columns(layout.columns)
        self._previewing.setChecked(layout.preview)

    def _keep_layout(self) -> None:
        layout = TableLayout(self._view.columns(), preview=self._previewing.isChecked())
        self.layout_changed.emit(layout.packed())

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
        self._preview.show_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._model.sleep()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_preview()

    # the claim beside the table

    def _show_preview(self) -> None:
        """Give the claim a place beside the table, or under it; none where there is no room for both."""
        beside = self._both.width() >= _BESIDE_FROM
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        shown = self._previewing.isChecked() and (beside or self._both.height() >= _UNDER_FROM)
        if not self._laid_out or way != self._both.orientation() or shown != self._preview.isVisibleTo(self._both):
            self._laid_out = True
            self._both.setOrientation(way)
            self._preview.setVisible(shown)
            length, part = (self._both.width(), _BESIDE) if beside else (self._both.height(), _UNDER)
            self._both.setSizes([length - part, part])
            if shown:
                self._preview.show_again()

    def _show_current(self, row: int) -> None:
        self._preview.show_claim(self._model.id_at(row))

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
        narrowed = self._filters.query() != ClaimQuery()
        none_yet = tr("No claims yet. Select a statement in an article: {0} makes it a claim.")
        none_yet = none_yet.replace("{0}", way_to("claim.make", self.session.settings.shortcuts))
        words = tr("No claim is like this.") if narrowed else none_yet
        self._nothing.setText(words)
        self._stack.setCurrentWidget(self._view if count else self._nothing)
        if count and not self._view.currentIndex().isValid():
            self._select_again()
        self._show_current(self._view.currentIndex().row())
        self._tell_count()

    def _remember(self) -> None:
        """Keep which claims are selected while the list is read again."""
        self._chosen = self.selected_ids()[:_MOST_CHOSEN]
        self._current = self._model.id_at(self._view.currentIndex().row())

    def _select_again(self) -> None:
        """Select what was selected before, as far as it is still listed; else the first claim."""
        flags = QItemSelectionModel.SelectionFlag
        rows = self._model.rows_of(self._chosen) or [1 if self._model.heading_rows() else 0]
        current = self._model.rows_of([self._current]) or rows
        selection = QItemSelection()
        for row in rows:
            selection.select(self._model.index(row, 0), self._model.index(row, len(COLUMNS) - 1))
        model = self._view.selectionModel()
        model.setCurrentIndex(self._model.index(current[0], 0), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect)

    def _tell_count(self) -> None:
        self._count.setText(tr("%Ln claim(s)", "", len(self._model.ids())))
        self._bar.show_count(self._number_selected() if self._model.ids() else 0)

    def _selected_parts(self) -> list[tuple[int, int]]:
        """Return the first and the last row of each stretch that is selected, headings in between included."""
        selection = self._view.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        return sorted({(part.top(), part.bottom()) for part in ranges})

    def _number_selected(self) -> int:
        """Return how many claims are selected: of a hundred thousand, no list is made for that."""
        headings = self._model.heading_rows()
        return sum(
            bottom - top + 1 - (bisect_right(headings, bottom) - bisect_left(headings, top))
            for top, bottom in self._selected_parts()
        )

    def _clear_selection(self) -> None:
        self._view.clearSelection()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected claims in the table's order."""
        rows = (row for top, bottom in self._selected_parts() for row in range(top, bottom + 1))
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

    def copy(self) -> None:
        """Put the selected claims on the clipboard, as a table with the columns that are shown."""
        ids, columns, session = self.selected_ids(), self._view.shown_columns(), self.session
        codebook = session.codebook

        def make(progress: Progress) -> tuple[int, str, str]:
            lines: list[ClaimRow] = []
            for first in range(0, len(ids), _COPIED_AT_ONCE):
                progress.advance(first, len(ids))
                lines += session.project.claim_table.rows(ids[first : first + _COPIED_AT_ONCE])
            cells = cells_of(lines, columns, codebook)
            return len(lines), as_tsv(cells), as_html(cells)

        def failed(error: BaseException) -> None:
            session.failed.emit(error, self.copy)

        if ids:
            session.runner.start_long(Lane.FILES, make, self._give_away, failed, title=tr("Copying"), owner=self)

    def _give_away(self, made: tuple[int, str, str]) -> None:
        count, tsv, html = made
        QGuiApplication.clipboard().setMimeData(on_clipboard(tsv, html))
        self.told.emit(tr("%Ln claim(s) copied as a table.", "", count))

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for in the table; tell whether it stands for something."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not modifiers:
            self.go_there()
            return True
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return True
        if modifiers == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_F:
            self._filters.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return self._bulk.take_key(event, self.selected_ids())

    def _offer_menu(self, place: QPoint) -> None:
        ids = self.selected_ids()
        if not ids:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Go to its place"), self.go_there)
        menu.addAction(tr("Copy as a table"), self.copy)
        menu.addSeparator()
        self._bulk.fill(menu, ids)
        menu.addSeparator()
        same = self._view.currentIndex().data(ROW)
        if same is not None and same.claimant:
            title = tr("Only claims of {name}").format(name=same.claimant)
            menu.addAction(title, partial(self._filters.show_query, ClaimQuery(claimant=same.claimant)))
        menu.popup(self._view.viewport().mapToGlobal(place))
