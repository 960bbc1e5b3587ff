"""Search everywhere: one field over articles, claims, evidence and comments; hits in context; searches kept by name.

The focus stays in the field while the arrow keys walk the hits. Enter goes to a hit's place.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.search import Kind, SavedSearch, SearchPage
from annotator.ui.dialogs.attached_text import show_attached_text
from annotator.ui.i18n import QT_TR_NOOP, tr, translated
from annotator.ui.navigation.destination import Destination
from annotator.ui.overviews.base import Overview
from annotator.ui.overviews.searching.chips import FilterChips
from annotator.ui.overviews.searching.hit_cell import HitDelegate
from annotator.ui.overviews.searching.hits import HitsModel
from annotator.ui.theme import SPACE
from annotator.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.errors import AnnotatorError
    from annotator.ui.session import Session

_PAUSE = 180  # ms without a key before it is searched
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_KINDS: tuple[tuple[Kind | None, str], ...] = (
    (None, QT_TR_NOOP("All")),
    (Kind.CLAIM, QT_TR_NOOP("Claims")),
    (Kind.ARTICLE, QT_TR_NOOP("Articles")),
    (Kind.EVIDENCE, QT_TR_NOOP("Evidence")),
    (Kind.COMMENT, QT_TR_NOOP("Comments")),
    (Kind.SOURCE_NOTE, QT_TR_NOOP("Source notes")),
)


class SearchOverview(Overview):
    """The search over the whole project."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("searchOverview")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = HitsModel(session, self)
        self._field = self._make_field()
        self._chips = FilterChips(session)
        self._chips.changed.connect(self._field.setText)
        self._kinds = QButtonGroup(self)
        self._kind_buttons = self._make_kinds()
        self._best = QCheckBox(tr("Best first"))
        self._best.toggled.connect(lambda _: self._look())
        self._saved = self._make_saved()
        self._words = QLabel()
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._view = self._make_view()
        self._blank = QWidget()  # keeps what stands above together while there are no hits
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        self._lay_out()
        self._model.found.connect(self._on_found)
        self._model.refused.connect(self._on_refused)
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._repaint)
        self._tell_nothing()

    def _repaint(self) -> None:
        self._view.viewport().update()

    # how it is made

    def _make_field(self) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(tr('Search everywhere: words, "a phrase", begin*, OR, NOT'))
        field.setAccessibleName(tr("Search everywhere"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._on_text)
        field.installEventFilter(self)
        return field

    def _make_kinds(self) -> dict[Kind | None, QPushButton]:
        buttons = {}
        for kind, words in _KINDS:
            button = QPushButton(translated(words))
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.setChecked(kind is None)
            button.clicked.connect(self._look)
            self._kinds.addButton(button)
            buttons[kind] = button
        return buttons

    def _make_saved(self) -> QToolButton:
        button = QToolButton()
        button.setText(tr("Saved searches") + " ▾")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._saved_menu = QMenu(button)
        button.setMenu(self._saved_menu)
        return button

    def _make_view(self) -> QListView:
        view = QListView()
        view.setAccessibleName(tr("Hits"))
        view.setModel(self._model)
        view.setItemDelegate(HitDelegate(self.session, view))
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setProperty("role", "plain")
        view.activated.connect(self._go)
        view.clicked.connect(self._go)
        return view

    def _lay_out(self) -> None:
        title = QLabel(tr("Search"))
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._saved)
        kinds = FlowLayout(SPACE)  # in a narrow window they take two lines
        for button in self._kind_buttons.values():
            kinds.addWidget(button)
        order = QHBoxLayout()
        order.addLayout(kinds, 1)
        order.addWidget(self._best, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(6 * SPACE, 6 * SPACE, 6 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addLayout(head)
        column.addWidget(self._field)
        column.addWidget(self._chips)
        column.addLayout(order)
        column.addWidget(self._words)
        column.addWidget(self._view, 1)
        column.addWidget(self._blank, 1)

    # entering and leaving

    def enter(self, wanted: object = None) -> None:
        """Come to the front; a string is what to search."""
        if isinstance(wanted, str):
            self._field.setText(wanted)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def go_back(self) -> bool:
        """Empty the field; leave when it is."""
        if not self._field.text():
            return False
        self._field.clear()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_saved()
        if self._field.text():
            self._pause.start()

    # searching

    def _on_text(self, text: str) -> None:
        self._chips.show_text(text)
        self._pause.start()

    def _kind(self) -> Kind | None:
        return next((kind for kind, button in self._kind_buttons.items() if button.isChecked()), None)

    def _look(self) -> None:
        self._pause.stop()
        if self._field.text().strip():
            self._model.look(self._field.text(), self._kind(), ranked=self._best.isChecked())
        else:
            self._model.clear()
            self._tell_nothing()

    def _on_found(self, page: SearchPage) -> None:
        every = self._kind() is None
        for kind, words in _KINDS:
            count = page.total if kind is None else page.totals.get(kind, 0)
            known = every or kind is self._kind()
            self._kind_buttons[kind].setText(
                f"{translated(words)}  {QLocale().toString(count)}" if known else translated(words)
            )
        self._tell_of(page)
        self._show_hits(there=bool(page.hits))
        if page.hits:
            self._view.setCurrentIndex(self._model.index(0, 0))
            self._view.scrollToTop()

    def _tell_of(self, page: SearchPage) -> None:
        """Say that there are no hits, and that there may be more than an older project's index knows of yet."""
        parts = [] if page.hits else [tr("Nothing has these words.")]
        if page.renewal is not None:
            share = QLocale().toString(100 * page.renewal.done // max(page.renewal.total, 1))
            parts.append(
                tr("The search index is being renewed ({0}%): some hits may be missing.").replace("{0}", share)
            )
        self._words.setText(" ".join(parts))
        self._words.setVisible(bool(parts))

    def _show_hits(self, *, there: bool) -> None:
        self._view.setVisible(there)
        self._blank.setHidden(there)

    def _on_refused(self, error: AnnotatorError) -> None:
        self._words.setText(translated(error.words))
        self._words.setVisible(True)

    def _tell_nothing(self) -> None:
        for kind, words in _KINDS:
            self._kind_buttons[kind].setText(translated(words))
        self._show_hits(there=False)
        self._words.setText(
            tr("Looks through articles, claims, evidence, comments and source notes. status: tag: claimant: publisher: "
               "checker: from: and to: narrow it.")
        )  # fmt: skip
        self._words.show()

    def _on_changed(self, changes: Changes) -> None:
        if changes.searches and self.isVisible():
            self._read_saved()

    # going there

    def _go(self, index: QModelIndex) -> None:
        hit = self._model.hit_at(index.row())
        if hit is None:
            return
        if hit.article_id:
            self.destination_wanted.emit(Destination(hit.article_id, hit.claim_id, hit.start, hit.end))
        if hit.file is not None:  # in its claim's file, at the page
            span = hit.file.start, hit.file.end
            show_attached_text(self.session, self, hit.file.sha256, hit.file.name, span, hit.id)
        elif not hit.article_id:
            self._words.setText(tr("This claim stands in no article of the project: it came in with a list."))
            self._words.show()

    def _step(self, by: int) -> None:
        row = max(0, min(self._model.rowCount() - 1, self._view.currentIndex().row() + by))
        self._view.setCurrentIndex(self._model.index(row, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys walk the hits while the field has the focus; Enter goes to one."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._look()
            else:
                self._go(self._view.currentIndex())
            return True
        return super().eventFilter(watched, event)

    # searches kept by name

    def _read_saved(self) -> None:
        self.session.read(lambda project: project.saved_searches.all(), self._fill_saved, self, key="saved")

    def _fill_saved(self, searches: list[SavedSearch]) -> None:
        menu = self._saved_menu
        menu.clear()
        for search in searches:
            action = menu.addAction(search.name.replace("&", "&&"), partial(self._field.setText, search.query))
            action.setToolTip(search.query)
        menu.addSeparator()
        menu.addAction(tr("Save this search…"), self._ask_name)
        if searches:
            removing = menu.addMenu(tr("Remove"))
            for search in searches:
                removing.addAction(search.name.replace("&", "&&"), partial(self._remove, search))

    def _ask_name(self) -> None:
        query = self._field.text()
        dialog = QInputDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Save this search"))
        dialog.setLabelText(tr("Name of the search"))
        dialog.setTextValue(query)
        dialog.textValueSelected.connect(partial(self._save, query))
        dialog.open()

    def _save(self, query: str, name: str) -> None:
        self.session.act(tr("Saving the search"), lambda project: project.saved_searches.add(name, query))

    def _remove(self, search: SavedSearch) -> None:
        self.session.act(
            tr("Removing the search"),
            lambda project: project.saved_searches.delete(search.search_id, search.version),
        )
