"""The library of sources: each once, sorted, filtered, edited at every claim that rests on it, merged, printed.

Enter goes to the first claim that rests on a source. What is done to sources is one act: one undo takes it back.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
)

from annotator.ui.i18n import tr, translated
from annotator.ui.navigation.destination import Destination
from annotator.ui.overviews.base import Overview
from annotator.ui.overviews.claims_table.copying import as_html, as_tsv, on_clipboard
from annotator.ui.overviews.sources.detail import SourceDetail
from annotator.ui.overviews.sources.model import COLUMNS, Known, SourcesModel, Which
from annotator.ui.overviews.sources.view import SourcesView
from annotator.ui.theme import SPACE
from annotator.ui.widgets.choice import SearchedCombo

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from annotator.domain.changes import Changes
    from annotator.domain.claim_query import ClaimRow
    from annotator.domain.source import Source, SourceFields
    from annotator.services.projects import Project
    from annotator.services.source_library import Restated, UseOfSource
    from annotator.ui.printing.pieces import Printed, Wanted
    from annotator.ui.session import Session

_PAUSE = 200  # ms in which further acts, or letters, are waited for
_BESIDE_FROM = 1_000  # px of width from which the source stands beside the table; below, under it
_BESIDE, _UNDER = 340, 220  # px that the source gets of them
_TOLD = frozenset(("evidence", "source", "claim", "mention", "article"))


class SourcesOverview(Overview):
    """All sources of the project, or those that are looked for."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("sourcesOverview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = SourcesModel(self)
        self.view = SourcesView(session, self.model, self.take_key)
        self.detail = SourceDetail(session)
        self.words = QLineEdit()
        self.which = SearchedCombo()
        self._count, self._nothing = QLabel(), QLabel()
        self._columns = QToolButton()
        self._both, self._stack = QSplitter(), QStackedWidget()
        self._wanted = self._to_mark = ""
        self._stale = True
        self._pause = QTimer(self)
        self._typing = QTimer(self)
        for timer, act in ((self._pause, self._read), (self._typing, self._narrow)):
            timer.setSingleShot(True)
            timer.setInterval(_PAUSE)
            timer.timeout.connect(act)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        title = QLabel(tr("Sources"))
        title.setProperty("role", "title")
        self._count.setProperty("role", "muted")
        self._nothing.setProperty("role", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(3 * SPACE)
        head.addWidget(title)
        head.addWidget(self._count)
        head.addStretch(1)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        self._both.setChildrenCollapsible(False)
        self._both.addWidget(self._stack)
        self._both.addWidget(self.detail)
        self._both.setStretchFactor(0, 1)
        self._both.setHandleWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 4 * SPACE, 6 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(head)
        column.addLayout(self._tools())
        column.addWidget(self._both, 1)

    def _tools(self) -> QHBoxLayout:
        self.words.setPlaceholderText(tr("Find a source"))
        self.words.setAccessibleName(tr("Find a source"))
        self.words.setClearButtonEnabled(True)
        self.which.setProperty("role", "choice")
        self.which.setAccessibleName(tr("Which sources"))
        for which, words in (
            (Which.ALL, tr("All sources")),
            (Which.UNUSED, tr("Not used yet")),
            (Which.WRONG, tr("Found wrong")),
            (Which.ALIKE, tr("Maybe the same")),
        ):
            self.which.addItem(words, which)
        self._columns.setText(tr("Columns") + " ▾")
        self._columns.setAccessibleName(tr("Columns"))
        self._columns.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._columns.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._columns)

        def show() -> None:
            menu.clear()
            self.view.fill_columns(menu)

        menu.aboutToShow.connect(show)
        self._columns.setMenu(menu)
        tools = QHBoxLayout()
        tools.setSpacing(2 * SPACE)
        tools.addWidget(self.words, 1)
        tools.addWidget(self.which)
        tools.addWidget(self._columns)
        return tools

    def _connect(self) -> None:
        view, detail = self.view, self.detail
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._offer_menu)
        view.doubleClicked.connect(lambda _: self.go_there())
        view.horizontalHeader().sectionClicked.connect(self._sort_by)
        view.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        view.columns_changed.connect(lambda: self.layout_changed.emit(view.packed()))
        self.words.textChanged.connect(lambda _: self._typing.start())
        self.words.returnPressed.connect(self._to_the_table)
        self.which.activated.connect(lambda _: self._narrow())
        detail.edited.connect(self._edit)
        detail.said_wrong.connect(self._say_wrong)
        detail.use_wanted.connect(self._go_to_use)
        detail.left.connect(self._to_the_table)
        self.session.changed.connect(self._on_changed)
        self.session.theme_changed.connect(self._repaint)

    def _repaint(self) -> None:
        self.view.viewport().update()

    # entering and leaving

    def enter(self, wanted: object = None) -> None:
        """Come to the front; `wanted` is the id of a source to show."""
        if wanted:
            self._wanted = str(wanted)
            self._clear_filters()
            self._show_wanted()
        self._to_the_table()

    def restore_layout(self, kept: QByteArray) -> None:
        self.view.lay_out(kept)

    def go_back(self) -> bool:
        """Take away the filters, all at once."""
        if not self.words.text() and self.model.listing.which is Which.ALL:
            return False
        self._clear_filters()
        self._to_the_table()
        return True

    def _clear_filters(self) -> None:
        self.words.clear()
        self.which.setCurrentIndex(0)
        self._narrow()

    def _to_the_table(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self._both.width() >= _BESIDE_FROM
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._both.orientation() is not way or not self._both.property("laidOut"):
            self._both.setProperty("laidOut", True)
            self._both.setOrientation(way)
            length, part = (self._both.width(), _BESIDE) if beside else (self._both.height(), _UNDER)
            self._both.setSizes([max(length - part, part), part])

    # what there is

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds.isdisjoint(_TOLD):
            return
        self._stale = True
        if self.isVisible():
            self._pause.start()

    def _read(self) -> None:
        self._stale = False
        self.session.read(_known, self._take, self, key="sources")

    def _take(self, known: Known) -> None:
        chosen = {source.source_id for source in self.selected()}
        current = self.model.source_at(self.view.currentIndex().row())
        self.model.show_known(known)
        self._select(chosen, current.source_id if current is not None else "")
        self._listed()
        self._show_wanted()

    def _narrow(self) -> None:
        chosen = {source.source_id for source in self.selected()}
        which = Which(self.which.currentData())
        self.model.show_listing(replace(self.model.listing, words=self.words.text().strip(), which=which))
        self._select(chosen, "")
        self._listed()

    def _sort_by(self, section: int) -> None:
        listing, column = self.model.listing, COLUMNS[section].id
        chosen = {source.source_id for source in self.selected()}
        again = listing.column == column
        descending = again and not listing.descending
        self.model.show_listing(replace(listing, column=column, descending=descending))
        way = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(section, way)
        self._select(chosen, "")

    def _select(self, chosen: set[str], current: str) -> None:
        """Select again what was selected, as far as it is listed; else the first one."""
        rows = [row for row, source in enumerate(self.model.sources()) if source.source_id in chosen]
        first = self.model.row_of(current) if current else -1
        first = first if first >= 0 else rows[0] if rows else 0
        selection = self.view.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        if not self.model.sources():
            self._show_current()
            return
        selection.setCurrentIndex(self.model.index(first, 0), flags.ClearAndSelect | flags.Rows)
        for row in rows:
            selection.select(self.model.index(row, 0), flags.Select | flags.Rows)
        self._show_current()

    def _show_wanted(self) -> None:
        row = self.model.row_of(self._wanted) if self._wanted else -1
        if row >= 0:
            self._wanted = ""
            self.view.selectRow(row)
            self.view.scrollTo(self.model.index(row, 0))

    def _listed(self) -> None:
        listed, every = len(self.model.sources()), len(self.model.known.sources)
        words = tr("%Ln source(s)", "", listed)
        self._count.setText(words if listed == every else tr("{0} of {1}").format(words, every))
        none_yet = tr("No sources yet. Evidence that is added to a claim is listed here.")
        self._nothing.setText(tr("No source is like this.") if every else none_yet)
        self._stack.setCurrentWidget(self.view if listed else self._nothing)

    def selected(self) -> list[Source]:
        """Return the selected sources in the table's order."""
        rows = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        return [source for row in rows if (source := self.model.source_at(row)) is not None]

    def _show_current(self) -> None:
        source = self.model.source_at(self.view.currentIndex().row())
        names = {one.source_id: one.name for one in self.model.known.sources}
        parted = [names[one] for one in source.independent_of if one in names] if source is not None else []
        self.detail.show_source(source, parted)
        self._mark_wanted()
        if source is not None and source.uses:
            take = partial(self._show_uses, source.source_id)
            self.session.read(lambda project: project.source_library.uses(source), take, self, key="uses")

    def _show_uses(self, source_id: str, uses: list[UseOfSource]) -> None:
        shown = self.detail.source
        if shown is not None and shown.source_id == source_id:
            self.detail.show_uses(uses)

    # what can be done

    def _act(self, words: str, write: Callable[[Project], Restated], told: str = "") -> None:
        def done(result: Restated) -> None:
            self._wanted = result.source_id
            if told:
                self.undo_offered.emit(told)

        self.session.act(words, write, done)

    def _edit(self, fields: SourceFields) -> None:
        source = self.detail.source
        if source is None:
            return
        told = tr("Changed at %Ln claim(s).", "", len(source.claims)) if len(source.claims) > 1 else ""
        based_on = source.version or None
        self._act(
            tr("edit the source"),
            lambda project: project.source_library.edit(source.source_id, fields, based_on),
            told,
        )

    def _say_wrong(self, reason: str) -> None:
        source = self.detail.source
        if source is None:
            return
        told = tr("Pointed out at %Ln claim(s).", "", len(source.claims)) if reason else ""
        self._act(
            tr("mark the source as wrong"),
            lambda project: (
                project.source_library.mark_wrong(source.source_id, reason)
                if reason
                else project.source_library.mark_right(source.source_id)
            ),
            told,
        )

    def mark_wrong(self) -> None:
        """Ask what is wrong with the current source."""
        if self.detail.source is not None:
            self.detail.focus_field("wrong")

    def mark_wrong_once_shown(self, source_id: str) -> None:
        """Ask what is wrong with a source, as soon as it is shown."""
        self._to_mark = source_id
        self._mark_wanted()

    def _mark_wanted(self) -> None:
        shown = self.detail.source
        if shown is not None and shown.source_id == self._to_mark:
            self._to_mark = ""
            self.mark_wrong()

    def merge(self) -> None:
        """Make the selected sources one: the one that is used most, with what the others know."""
        chosen = sorted(self.selected(), key=lambda one: -len(one.uses))
        if len(chosen) < 2:
            self.told.emit(tr("Select the sources that are the same one."))
            return
        ids = [one.source_id for one in chosen]
        self._act(
            tr("merge the sources"),
            lambda project: project.source_library.merge(ids[0], ids[1:]),
            tr("%Ln source(s) made one.", "", len(ids)),
        )

    def part(self) -> None:
        """Say that the selected sources are independent of each other; again, that they are not."""
        chosen = self.selected()
        if len(chosen) < 2:
            self.told.emit(tr("Select the sources that are independent of each other."))
            return
        first, others = chosen[0], [one.source_id for one in chosen[1:]]
        apart = set(others) <= set(first.independent_of)
        kept = [one for one in first.independent_of if one not in others]
        said = kept if apart else [*kept, *others]
        words = tr("No longer said to be independent.") if apart else tr("Said to be independent of each other.")
        self._act(
            tr("say what the source is independent of"),
            lambda project: project.source_library.part(first.source_id, said),
            words,
        )

    def remove(self) -> None:
        """Remove the selected sources that no claim rests on."""
        unused = [one for one in self.selected() if not one.uses]
        if not unused:
            self.told.emit(tr("Claims rest on it. Only a source that is not used can be removed."))
        for source in unused:
            self._remove(source)

    def _remove(self, source: Source) -> None:
        words = tr("“{0}” removed.").replace("{0}", source.name)
        self.session.act(
            tr("remove the source"),
            lambda project: project.source_library.delete(source.source_id),
            lambda _: self.undo_offered.emit(words),
        )

    def go_there(self) -> None:
        """Go to the first claim that rests on the current source."""
        source = self.model.source_at(self.view.currentIndex().row())
        if source is not None and source.uses:
            self._go_to_claim(source.uses[0].claim_id)

    def _go_to_use(self, use: UseOfSource) -> None:
        self._go_to_claim(use.claim_id)

    def _go_to_claim(self, claim_id: str) -> None:
        self.session.read(lambda project: project.claim_table.rows([claim_id]), self._leave_for, self, key="go")

    def _leave_for(self, lines: list[ClaimRow]) -> None:
        for line in lines:
            if line.article_id:
                self.destination_wanted.emit(Destination(line.article_id, line.claim_id, line.start, line.end))

    def copy(self) -> None:
        """Put the selected sources on the clipboard, as a table with the columns that are shown."""
        chosen = self.selected()
        cells = self._cells(chosen)
        if chosen:
            QGuiApplication.clipboard().setMimeData(on_clipboard(as_tsv(cells), as_html(cells)))
            self.told.emit(tr("%Ln source(s) copied as a table.", "", len(chosen)))

    def _cells(self, sources: Sequence[Source]) -> list[list[str]]:
        shown = [COLUMNS[number] for number in self.view.shown_columns()]
        return [
            [translated(column.title) for column in shown],
            *([column.text(source) for column in shown] for source in sources),
        ]

    def printed(self, wanted: Wanted) -> Printed | None:
        """Return what is printed of the table: the sources that are listed, with the columns that are shown."""
        from annotator.ui.printing.tables import printed_table

        listed = [one for one in self.model.sources() if wanted.confidential or not one.fields.confidential]
        withheld = len(self.model.sources()) - len(listed)
        return printed_table(tr("Sources"), self._cells(listed), withheld)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key stands for in the table; tell whether it stands for something."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif modifiers == Qt.KeyboardModifier.ControlModifier and key == Qt.Key.Key_F:
            self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif modifiers:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_there()
        elif key == Qt.Key.Key_F2 and self.detail.source is not None:
            self.detail.focus_field("title")
        elif key == Qt.Key.Key_Delete:
            self.remove()
        else:
            return False
        return True

    def _offer_menu(self, place: QPoint) -> None:
        chosen = self.selected()
        if not chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Go to its place"), self.go_there).setEnabled(bool(chosen[0].uses))
        menu.addAction(tr("Copy as a table"), self.copy)
        menu.addSeparator()
        menu.addAction(tr("Make the selected sources one"), self.merge).setEnabled(len(chosen) > 1)
        menu.addAction(tr("Independent of each other"), self.part).setEnabled(len(chosen) > 1)
        menu.addAction(tr("Found wrong…"), self.mark_wrong)
        menu.addSeparator()
        menu.addAction(tr("Remove"), self.remove).setEnabled(not all(one.uses for one in chosen))
        menu.popup(self.view.viewport().mapToGlobal(place))


def _known(project: Project) -> Known:
    sources = project.source_library.all()
    groups = project.source_library.alike_among(sources)
    return Known(sources, {one.source_id: number for number, group in enumerate(groups) for one in group.sources})
