"""The library: the project's articles, a filter over them, and what can be done to whole articles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.changes import Changes
from annotator.domain.checkable import Coverage
from annotator.domain.library import LibraryOrder
from annotator.ui.i18n import tr
from annotator.ui.models.articles import ArticlesModel
from annotator.ui.panels.base import Panel
from annotator.ui.panels.library_delegate import ROW_HEIGHT, ArticleDelegate
from annotator.ui.panels.library_filter import LibraryFilterBar
from annotator.ui.scaling import scaled, tells_of_scale
from annotator.ui.session import Session
from annotator.ui.theme import PANE_PADDING

_OPEN_PAUSE = 80  # ms for which the arrow keys may pass over articles without opening them
_LOOK_PAUSE = 250  # ms without a movement before the coverage of the lines in view is asked for


class LibraryPanel(Panel):
    """The left pane. The current row is the open article."""

    wanted = Signal()
    """Somebody goes to it: it should be seen."""

    menu_requested = Signal(QMenu)
    """A context menu, to be filled by whoever knows the actions, before it is shown."""

    counted = Signal(int, bool)
    """How many articles the list has, and whether it is narrowed by a filter."""

    deleted = Signal(str)
    """Words for what was deleted, to be told with the offer of undo."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("libraryPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Library"))
        self._session = session
        self._model = ArticlesModel(session, self)
        self.filter = LibraryFilterBar(session, self)
        self.list = self._make_view()
        self._nothing = QLabel()
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._nothing.setContentsMargins(PANE_PADDING, 8, PANE_PADDING, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        box = QVBoxLayout()
        box.setContentsMargins(PANE_PADDING, 0, PANE_PADDING, 0)
        box.addWidget(self.filter)
        column.addLayout(box)
        column.addWidget(self._stack, 1)
        self._opening = self._timer(_OPEN_PAUSE, self._open_current)
        self._without_any = False
        self._looking = self._timer(_LOOK_PAUSE, self._look_at_coverage)
        self._connect()
        self._model.load()

    def _repaint(self) -> None:
        self.list.viewport().update()

    def _connect(self) -> None:
        session = self._session
        self.filter.changed.connect(self._model.load)
        self.filter.refused.connect(self._show_nothing)
        self.filter.left.connect(lambda: self.list.setFocus(Qt.FocusReason.TabFocusReason))
        self.list.verticalScrollBar().valueChanged.connect(lambda _: self._look_soon())
        self._model.dataChanged.connect(lambda *_: self._looking.start())
        self._model.listed.connect(self._on_listed)
        session.article_opened.connect(self._show_open)
        session.theme_changed.connect(self._repaint)
        session.changed.connect(self._on_changed)

    def _timer(self, pause: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(pause)
        timer.timeout.connect(then)
        return timer

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setProperty("role", "library")
        view.setAccessibleName(tr("Articles"))
        view.setModel(self._model)
        view.setItemDelegate(ArticleDelegate(self._session, view))
        view.horizontalHeader().hide()
        view.horizontalHeader().setStretchLastSection(True)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        fit_rows(view)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._offer_menu)
        view.clicked.connect(lambda _: self._open_current())
        view.activated.connect(lambda _: self._open_current())
        view.selectionModel().currentRowChanged.connect(self._on_current)
        return view

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event):
            fit_rows(self.list)

    # what the actions call

    def go_into(self) -> None:
        """Give the focus to the list, or to the filter while there is no list to be seen."""
        there = self._stack.currentWidget() is self.list
        (self.list if there else self.filter.line).setFocus(Qt.FocusReason.TabFocusReason)

    def focus_filter(self) -> None:
        """Put the caret into the filter."""
        self.wanted.emit()
        self.filter.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.line.selectAll()

    def next_article(self) -> None:
        """Open the article below."""
        self._step(1)

    def previous_article(self) -> None:
        """Open the article above."""
        self._step(-1)

    def selected_ids(self) -> list[str]:
        """Return the ids of the selected articles in the list's order, else the open one's."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        chosen = [self._model.id_at(row) for row in rows]
        opened = self._session.article()
        return chosen or ([opened.article.article_id] if opened else [])

    def set_status(self, status: str) -> None:
        """Give the selected articles a status."""
        ids = self.selected_ids()
        self._session.act(tr("Setting the status"), lambda project: project.articles.set_status(ids, status))

    def delete_selected(self) -> None:
        """Delete the selected articles, with the offer to take that back."""
        ids = self.selected_ids()
        if not ids:
            return
        row = self._model.row_of(ids[0])
        following = next(
            (found for near in (row + len(ids), row - 1) if (found := self._model.id_at(near)) and found not in ids), ""
        )

        def done(_: Changes) -> None:
            self._session.open_article(following)
            self.deleted.emit(tr("%Ln articles were deleted.", "", len(ids)))

        self._session.act(tr("Deleting"), lambda project: project.articles.delete(ids), done)

    def titles(self) -> list[str]:
        """Return the titles of the rows in view, as far as they have been read."""
        return [str(self._model.index(row, 0).data() or "") for row in self._rows_in_view()]

    def show_coverage(self, article_id: str, coverage: Coverage) -> None:
        """Show an article's coverage as it was just counted."""
        self._model.coverage.take(article_id, coverage)

    # the list

    def _step(self, by: int) -> None:
        opened = self._session.article()
        row = self._model.row_of(opened.article.article_id) if opened else -1
        target = self._model.id_at(row + by)
        if target:
            self._session.open_article(target)

    def _rows_in_view(self) -> range:
        view = self.list
        first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        return range(max(first, 0), (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def _look_soon(self) -> None:
        """While the list moves, no text is begun to be read."""
        self._model.coverage.forget()
        self._looking.start()

    def _look_at_coverage(self) -> None:
        self._model.coverage.look(self._model.lines(self._rows_in_view()))

    def _on_changed(self, changes: Changes) -> None:
        query = self._model.query
        if changes.articles:
            self._without_any = False
            self._looking.start()
        if changes.articles and (query.narrowed or query.order is not LibraryOrder.IMPORTED):
            self.filter.narrow_later()

    def _on_listed(self, count: int) -> None:
        if count or not self._model.query.narrowed:
            self._without_any = count == 0
        narrowed = self._model.query.narrowed and not self._without_any  # a filter of nothing hides nothing
        if count:
            self._stack.setCurrentWidget(self.list)
        else:
            self._show_nothing(
                tr("No article passes the filter.") if narrowed else tr("No articles yet. Drop files here.")
            )
        self.counted.emit(count, narrowed)
        self._show_open()
        self._looking.start()

    def _show_nothing(self, words: str) -> None:
        self._nothing.setText(words)
        self._stack.setCurrentWidget(self._nothing)

    def _show_open(self) -> None:
        opened = self._session.article()
        row = self._model.row_of(opened.article.article_id) if opened else -1
        selection = self.list.selectionModel()
        index = self._model.index(row, 0)
        if row < 0 or (selection.currentIndex() == index and selection.isSelected(index)):
            return
        flags = QItemSelectionModel.SelectionFlag
        was = selection.blockSignals(True)  # the article is open already
        selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        selection.blockSignals(was)
        self._opening.stop()
        self.list.scrollTo(index)
        self.list.viewport().update()

    def _on_current(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._opening.start()

    def _open_current(self) -> None:
        self._opening.stop()
        article_id = self._model.id_at(self.list.currentIndex().row())
        opened = self._session.article()
        if article_id and (opened is None or opened.article.article_id != article_id):
            self._session.open_article(article_id)

    def _offer_menu(self, place: QPoint) -> None:
        if not self.list.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_requested.emit(menu)
        menu.popup(self.list.viewport().mapToGlobal(place))


def fit_rows(view: QTableView) -> None:
    """Make the rows as high as a line of the library is where it stands."""
    rows, height = view.verticalHeader(), scaled(view, ROW_HEIGHT)
    if rows.defaultSectionSize() != height:
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
