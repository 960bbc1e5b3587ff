"""The page of what a new draft has moved, changed and lost: a list, and of the chosen one how it was and how it is.

What is lost comes first, and all stays here until a person has decided. What a decision does is the commands'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.claim import Anchor
from annotator.domain.draft_queue import QueueItem, Waits
from annotator.ui.accessible import announce
from annotator.ui.actions.hints import KeyHint
from annotator.ui.actions.letters import let_letters_act
from annotator.ui.i18n import number_words, tr
from annotator.ui.panels.base import PagePanel, Tab
from annotator.ui.panels.draft.comparison import Comparison
from annotator.ui.panels.draft.stylesheet import draft_stylesheet
from annotator.ui.theme import PANE_PADDING, SPACE
from annotator.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.results import OpenedArticle
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_SHOWN = 2_000  # lines; those behind come as the first are decided
_LINES = 7  # of the list that are seen; what was and what is needs the room
_PLACED = frozenset(("mention", "waiver", "source_note"))
"""What can wait: see `services/draft_queue.py`."""


class DraftPage(PagePanel):
    """What waits in the open article."""

    chosen = Signal(object)
    """The `QueueItem` that somebody went to: its place should be seen."""

    counted = Signal(int)
    """How many things wait now."""

    article_wanted = Signal()
    """The focus should go to the text."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("draftPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("What the new draft has changed"))
        self._session = session
        self._article_id = ""
        self._waited = False  # whether anything did in this article since it was opened
        self._items: list[QueueItem] = []
        self._head = QLabel()
        self._head.setProperty("role", "strong")
        self._head.setContentsMargins(PANE_PADDING, 0, PANE_PADDING, 0)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Places to look at"))
        self.list.setProperty("role", "plain")
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        let_letters_act(self.list)
        self.list.currentRowChanged.connect(self._go)
        self.list.itemActivated.connect(lambda _: self.article_wanted.emit())
        self._what = QLabel()
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._what.setWordWrap(True)
        self.comparison = Comparison(session)
        self._near = QLabel()
        self._near.setTextFormat(Qt.TextFormat.PlainText)
        self._near.setWordWrap(True)
        self.buttons = {
            action_id: self._button(words, tool_tip, action_id)
            for words, tool_tip, action_id in (
                (
                    tr("Right"),
                    tr("The place is right as it was found; what is lost stands here no more"),
                    "draft.accept",
                ),
                (tr("Place selected"), tr("The words selected in the text are the place"), "draft.place"),
                (tr("Check again"), tr("The place is right, and the claim is to be checked again"), "draft.recheck"),
                (tr("Drop"), tr("Take it away from this place"), "draft.drop"),
            )
        }
        self._lay_out()
        session.article_opened.connect(self._on_opened)
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._apply_theme)
        self._apply_theme(session.theme)
        self._fill([])

    def _button(self, words: str, tool_tip: str, action_id: str) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(tool_tip)
        button.setAutoDefault(False)
        KeyHint(button, action_id, self._session)
        return button

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("draftSheet")
        column = QVBoxLayout(inside)
        column.setContentsMargins(PANE_PADDING, 2 * SPACE, PANE_PADDING, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._what)
        column.addWidget(self.comparison)
        column.addWidget(self._near)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        below = QWidget()
        flow = FlowLayout(SPACE, below)
        flow.setContentsMargins(PANE_PADDING, SPACE, PANE_PADDING, 2 * SPACE)
        for button in self.buttons.values():
            flow.addWidget(button)
        self._below = below
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 2 * SPACE, 0, 0)
        whole.setSpacing(2 * SPACE)
        whole.addWidget(self._head)
        whole.addWidget(self.list)
        whole.addWidget(self._area, 1)
        whole.addWidget(below)

    def _apply_theme(self, theme: Theme) -> None:
        self.setStyleSheet(draft_stylesheet(theme))

    def tab(self) -> Tab:
        tool_tip = tr("Show what the new draft has moved, changed and lost")
        if not self._items:
            return Tab("", tool_tip)
        lost = sum(item.span is None for item in self._items)
        words = tr("%Ln to look at", "", len(self._items))
        if lost:
            words += " · " + tr("%Ln lost", "", lost)
        return Tab(words, tool_tip, tr("Show the new draft: {what}").format(what=words))

    def go_into(self) -> None:
        """Give the focus to the list."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    # what waits

    @property
    def count(self) -> int:
        """How many things wait."""
        return len(self._items)

    @property
    def place(self) -> int:
        """Which of them is looked at, from 1."""
        return max(self.list.currentRow(), 0) + 1

    def current(self) -> QueueItem | None:
        """Return what is looked at, the first one while nobody has chosen; None where nothing waits."""
        row = max(self.list.currentRow(), 0)
        return self._items[row] if row < len(self._items) else None

    def step(self, by: int) -> None:
        """Go to the next one (1) or the one before (-1), round and round."""
        if self._items:
            shown = self.list.count()
            self.list.setCurrentRow((self.list.currentRow() + by) % shown)
            announce(self.list, self._spoken())

    def _on_opened(self, opened: OpenedArticle | None) -> None:
        article_id = opened.article.article_id if opened is not None else ""
        if article_id != self._article_id:
            self._article_id, self._waited = article_id, False
            self._fill([])
        self._read()

    def _on_changed(self, changes: Changes) -> None:
        """Look again where something was done in this article by which places can come to wait, or wait no more.

        Not so every key: a claim that is made, rated or removed where nothing waits leaves nothing to wait.
        """
        if self._article_id not in changes.articles:
            return
        placed = not changes.kinds.isdisjoint(_PLACED) and "claim" not in changes.kinds
        if self._waited or placed or "article" in changes.kinds:
            self._read()

    def _read(self) -> None:
        article_id = self._article_id
        if article_id:
            self._session.read(
                lambda project: (article_id, project.draft_queue.items(article_id)), self._take, self, key="draft"
            )

    def _take(self, found: tuple[str, list[QueueItem]]) -> None:
        if found[0] == self._article_id and found[1] != self._items:
            self._fill(found[1])

    def _fill(self, items: list[QueueItem]) -> None:
        """List what waits now; whoever was at one of them is at the next one where it is gone."""
        before = self.current()
        row = max(self.list.currentRow(), 0)
        self._items = items
        self._waited = self._waited or bool(items)
        was = self.list.blockSignals(True)
        self.list.clear()
        for item in items[:_SHOWN]:
            line = QListWidgetItem(line_words(item))
            line.setToolTip(item.about)
            self.list.addItem(line)
        again = next((at for at, item in enumerate(items) if before and item.id == before.id), row)
        self.list.setCurrentRow(min(again, self.list.count() - 1))
        self.list.blockSignals(was)
        self._fit_list()
        self._show()
        self.tab_changed.emit()
        self.counted.emit(len(items))
        if items and before is not None and self.isVisible():
            self._go(self.list.currentRow())

    def _fit_list(self) -> None:
        """Give the list the height of its lines, as far as there are not many."""
        lines = min(self.list.count(), _LINES)
        self.list.setFixedHeight(lines * max(self.list.sizeHintForRow(0), 1) + 2)

    def _go(self, _row: int) -> None:
        self._show()
        item = self.current()
        if item is not None:
            self.chosen.emit(item)

    def _show(self) -> None:
        item = self.current()
        for widget in (self._area, self._below, self.list):
            widget.setVisible(item is not None)
        if item is None:
            self._head.setText(tr("Nothing of a new draft waits to be looked at."))
            return
        place = tr("{place} of {count}").replace("{place}", number_words(self.place))
        self._head.setText(place.replace("{count}", number_words(len(self._items))))
        self._what.setText(what_words(item))
        self.comparison.show_item(item)
        beside = [tr("{0} is {1} now").replace("{0}", old or "–").replace("{1}", new or "–") for old, new in item.near]
        self._near.setText(tr("Beside it: {what}").replace("{what}", ", ".join(beside)))
        self._near.setVisible(bool(beside))
        mention = item.kind is Waits.MENTION
        self.buttons["draft.recheck"].setVisible(mention and item.span is not None)

    def _spoken(self) -> str:
        item = self.current()
        if item is None:
            return ""
        return f"{line_words(item)}. {self.comparison.before.words()}. {self.comparison.now.words()}"


def line_words(item: QueueItem) -> str:
    """Return the words of a thing's line: what became of it, and what it is."""
    return f"{verdict(item)}  {' '.join((item.about or item.was.words).split())}"


def verdict(item: QueueItem) -> str:
    """Return in a word what became of it, with a sign of its own."""
    if item.kind is Waits.WAIVER:
        return tr("✕ Waiver lost")
    if item.anchor is Anchor.LOST:
        return tr("✕ Note lost") if item.kind is Waits.NOTE else tr("✕ Lost")
    if item.anchor is Anchor.CHANGED:
        return tr("≠ Changed")
    if item.anchor is Anchor.MOVED:
        return tr("⇄ Moved")
    return tr("± Number beside it")


def what_words(item: QueueItem) -> str:
    """Return in a sentence what there is to decide."""
    if item.kind is Waits.WAIVER:
        return tr("The waived words are gone. They needed no check because: {0}").replace("{0}", item.about)
    if item.kind is Waits.NOTE:
        return tr("The writer's note: “{0}”").replace("{0}", " ".join(item.about.split()))
    return item.about
