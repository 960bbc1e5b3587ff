"""The page of source notes: what the writer put into the draft, in text order, and the chosen note whole below.

The arrow keys walk the list and the text follows; Enter goes to the text. What is done with a note is the commands'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.services.results import StandingNote
from annotator.ui.i18n import number_words, tr, translated
from annotator.ui.models.note_words import tip
from annotator.ui.panels.base import PagePanel, PanelContext, Tab
from annotator.ui.panels.coverage.line_delegate import LineDelegate
from annotator.ui.panels.source_notes.model import FILTERS, SourceNotesModel
from annotator.ui.scaling import scaled
from annotator.ui.theme import PANE_PADDING, SPACE
from annotator.ui.widgets.empty_state import EmptyState
from annotator.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from annotator.ui.models.source_notes_watcher import SourceNotesWatcher
    from annotator.ui.session import Session

_WHOLE_HEIGHT = 44 * SPACE


class _List(QListView):
    """A list whose key Enter is the page's."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class SourceNotesPage(PagePanel):
    """The notes of the open article."""

    chosen = Signal(object)
    """The `StandingNote` that the user went to; the other signals are of one, too."""

    claim_wanted = Signal(object)
    evidence_wanted = Signal(object)
    opening_wanted = Signal(object)
    copy_wanted = Signal(object)

    article_wanted = Signal()
    """The user is done here: the focus should go to the text."""

    def __init__(self, session: Session, watcher: SourceNotesWatcher) -> None:
        super().__init__()
        self._watcher = watcher
        self._stale = True
        self._only = "all"
        self._wanted = ""  # the note that was chosen while nothing was listed
        self._model = SourceNotesModel(self)
        self._filter = QuietCombo(
            tuple((name, translated(words)) for name, (words, _) in FILTERS.items()), tr("Which source notes"), self
        )
        self._filter.setProperty("role", "choice")
        self._filter.picked.connect(self._choose_filter)
        self._list = self._make_list()
        self._whole, self._words = self._make_whole()
        self._empty = EmptyState(
            tr("No source notes"), tr("Comments, footnotes and links that come in with a draft stand here.")
        )
        self._claim = self._button(tr("Make a claim"), self.claim_wanted)
        self._evidence = self._button(tr("Take as evidence"), self.evidence_wanted)
        self._lay_out()
        watcher.changed.connect(self._on_changed)
        session.theme_changed.connect(self._repaint)

    @classmethod
    def make(cls, context: PanelContext) -> SourceNotesPage:
        return cls(context.session, context.source_notes)

    def tab(self) -> Tab:
        count = len(self._watcher.notes)
        words = tr("Sources {0}").replace("{0}", number_words(count)) if count else tr("Sources")
        told = tr("What the writer put into the draft: comments, footnotes, links")
        return Tab(words, told, tr("Show the source notes: %Ln", "", count))

    # how it is made

    def _make_list(self) -> _List:
        view = _List()
        view.setAccessibleName(tr("Source notes"))
        view.setModel(self._model)
        view.setItemDelegate(LineDelegate(view, PANE_PADDING))
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setProperty("role", "checkables")
        view.selectionModel().currentChanged.connect(lambda now, _: self._on_current(now))
        view.entered.connect(self.article_wanted)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._offer_menu)
        return view

    def _make_whole(self) -> tuple[QScrollArea, QLabel]:
        """Return what shows a note whole, which may be long, and the label in it."""
        words = QLabel()
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setContentsMargins(PANE_PADDING, 0, PANE_PADDING, SPACE)
        whole = QScrollArea()
        whole.setWidgetResizable(True)
        whole.setFrameShape(QFrame.Shape.NoFrame)
        whole.setWidget(words)
        for part in (whole.viewport(), words):  # the pane's own ground shows
            part.setAutoFillBackground(False)
        whole.setAccessibleName(tr("The chosen source note"))
        return whole, words

    def _button(self, words: str, signal: object) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda: self._tell(signal))
        return button

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setContentsMargins(PANE_PADDING, 0, PANE_PADDING, 0)
        choices.addWidget(self._filter, 1)
        self._acts = QWidget()
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(PANE_PADDING, 0, PANE_PADDING, 2 * SPACE)
        acts.setSpacing(2 * SPACE)
        acts.addWidget(self._claim)
        acts.addWidget(self._evidence)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2 * SPACE, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addLayout(choices)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._whole)
        column.addWidget(self._acts)

    def _repaint(self) -> None:
        self._list.viewport().update()

    # what is listed

    def _on_changed(self) -> None:
        self._stale = True
        self.tab_changed.emit()
        if self.isVisible():
            self._show_notes()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._show_notes()

    def _choose_filter(self, only: str) -> None:
        self._only = only
        self._filter.show_value(only)
        self._show_notes()

    def _show_notes(self) -> None:
        """List anew; the note that was chosen stays so where it is listed still."""
        self._stale = False
        chosen = self.current()
        note_id = chosen.note.note_id if chosen else self._wanted
        self._model.show_notes(self._watcher.notes, self._only)
        there = bool(self._watcher.notes)
        self._list.setVisible(there)
        self._filter.setVisible(there)
        self._empty.setVisible(not there)
        self._select(note_id)
        self._show_whole()

    def current(self) -> StandingNote | None:
        """Return the chosen note, None for none, or where it is gone."""
        row = self._list.currentIndex().row()
        if row >= 0:
            return self._model.note_at(row)
        return self._watcher.get(self._wanted) if self._wanted else None

    def has_focus(self) -> bool:
        """Tell whether the keys go to the list."""
        return self._list.hasFocus()

    def choose(self, note_id: str) -> None:
        """Choose a note, without going there."""
        self._wanted = note_id
        if not self._stale:
            if self._model.row_of(note_id) < 0 and self._watcher.get(note_id) is not None:
                self._choose_filter("all")
            self._select(note_id)
            self._show_whole()

    def _select(self, note_id: str) -> None:
        row = self._model.row_of(note_id)
        was = self._list.selectionModel().blockSignals(True)
        self._list.setCurrentIndex(self._model.index(row, 0) if row >= 0 else QModelIndex())
        self._list.selectionModel().blockSignals(was)
        self._list.viewport().update()

    def _on_current(self, index: QModelIndex) -> None:
        one = self._model.note_at(index.row())
        if one is not None:
            self._wanted = one.note.note_id
            self._show_whole()
            self.chosen.emit(one)

    def _show_whole(self) -> None:
        one = self.current()
        self._whole.setVisible(one is not None)
        self._acts.setVisible(one is not None)
        self._words.setText(tip(one.note) if one is not None else "")
        self._fit_whole()

    def _fit_whole(self) -> None:
        """Let a note be seen whole where it is short; a long one is scrolled."""
        needed = self._words.heightForWidth(self._whole.viewport().width())
        self._whole.setFixedHeight(max(0, min(needed, scaled(self, _WHOLE_HEIGHT))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_whole()

    # what is done

    def go_into(self) -> None:
        """Give the focus to the list."""
        (self._list if self._list.isVisible() else self).setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, signal: object) -> None:
        one = self.current()
        if one is not None:
            signal.emit(one)  # type: ignore[attr-defined]  # a signal of this page

    def _offer_menu(self, place: QPoint) -> None:
        one = self._model.note_at(self._list.indexAt(place).row())
        if one is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Make a claim"), lambda: self.claim_wanted.emit(one))
        menu.addAction(tr("Take as evidence"), lambda: self.evidence_wanted.emit(one))
        if one.note.url:
            menu.addAction(tr("Open the address"), lambda: self.opening_wanted.emit(one))
        menu.addAction(tr("Copy"), lambda: self.copy_wanted.emit(one))
        menu.popup(self._list.viewport().mapToGlobal(place))
