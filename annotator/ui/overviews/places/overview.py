"""Places that people marked apart and otherwise, one after the other: whose marks hold is decided by one key.

One article at a time: where people share the work on an article, all that each marks alone would differ. How far people
agree in all is the dashboard's.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.claim import ClaimFilter
from annotator.domain.places import Choice, Differing
from annotator.ui.i18n import tr
from annotator.ui.navigation.destination import Destination
from annotator.ui.overviews.base import Overview
from annotator.ui.overviews.places.marks_beside import MarksBeside, ShownPlace, shown
from annotator.ui.quotes import in_marks
from annotator.ui.theme import SPACE
from annotator.ui.widgets.choice import Choice as ChoiceBox
from annotator.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from annotator.domain.changes import Changes
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_MARGIN = 6 * SPACE
_LIST_WIDTH = 340  # px
_PAUSE = 300  # ms in which further acts are waited for before looking again
_TOLD = frozenset(("mention", "claim", "place_decision", "article", "evidence", "status"))
_QUOTE_SHOWN = 120
_KEYS = {
    Qt.Key.Key_U: Choice.UNION,
    Qt.Key.Key_I: Choice.INTERSECTION,
    Qt.Key.Key_B: Choice.ALL,
    Qt.Key.Key_X: Choice.NONE,
}


@dataclass(frozen=True, slots=True)
class _Found:
    """What there is to decide in an article, and the articles that two people or more have marked."""

    article_id: str
    articles: list[tuple[str, str]]
    places: list[ShownPlace]


class PlacesOverview(Overview):
    """An article's places on the left, the chosen one on the right: what each person marked of it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("places")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._places: list[ShownPlace] = []
        self._article_id = ""
        self._pending: tuple[Choice, str] | None = None
        self._last_reason = ""
        self._stale = True
        self.articles = ChoiceBox(tr("Article"), self)
        self.articles.activated.connect(lambda index: self._turn_to(str(self.articles.itemData(index))))
        self.list = QListWidget(self)
        self.list.setProperty("role", "plain")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setWordWrap(True)
        self.list.setSpacing(SPACE)
        self.list.setAccessibleName(tr("Places marked otherwise"))
        self.list.currentRowChanged.connect(lambda _: self._show_place())
        self.list.itemActivated.connect(lambda _: self._go_to())
        self.list.installEventFilter(self)
        self.nothing = QLabel(self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.reason = QLineEdit(self)
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.returnPressed.connect(self._with_reason)
        self._deciding, self._buttons = self._made_deciding()
        self.beside = MarksBeside(session, self._deciding, self)
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self._look)
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._apply_theme)

    def _lay_out(self) -> None:
        title = QLabel(tr("Places marked otherwise"), self)
        title.setProperty("role", "title")
        left = QVBoxLayout()
        left.setSpacing(3 * SPACE)
        for widget in (title, self.articles, self.nothing):
            left.addWidget(widget)
        self.articles.setFixedWidth(_LIST_WIDTH)
        self.nothing.setFixedWidth(_LIST_WIDTH)
        left.addWidget(self.list, 1)
        left.addStretch()
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.beside)
        column.addStretch(1)
        scroll.setWidget(inside)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(_MARGIN)
        whole.addLayout(left)
        whole.addWidget(scroll, 1)

    def _made_deciding(self) -> tuple[QWidget, FlowLayout]:
        deciding = QWidget(self)
        column = QVBoxLayout(deciding)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        heading = QLabel(tr("Which marks hold"), deciding)
        heading.setProperty("role", "strong")
        buttons = QWidget(deciding)
        flow = FlowLayout(2 * SPACE, buttons)
        for widget in (heading, buttons, self.reason):
            column.addWidget(widget)
        return deciding, flow

    # what there is

    def enter(self, wanted: object = None) -> None:
        """Come to the front; `wanted` is the id of an article, else it is the open one."""
        opened = self.session.article()
        self._article_id = str(wanted or "") or (opened.article.article_id if opened is not None else "")
        self._look()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._look()

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds.isdisjoint(_TOLD):
            return
        self._stale = True
        if self.isVisible():
            self._wait.start()

    def _turn_to(self, article_id: str) -> None:
        self._article_id = article_id
        self._look()

    def _look(self) -> None:
        self._stale = False
        article_id = self._article_id
        self.session.read(lambda project: _found(project, article_id), self._show, self, key="places")

    def _show(self, found: _Found) -> None:
        row = max(self.list.currentRow(), 0) if found.article_id == self._article_id else 0
        self._article_id, self._places = found.article_id, found.places
        self.articles.clear()
        for article_id, title in found.articles:
            self.articles.addItem(title, article_id)
        self.articles.setCurrentIndex(self.articles.findData(found.article_id))
        self.list.blockSignals(True)
        self.list.clear()
        for one in found.places:
            self.list.addItem(QListWidgetItem(f"{in_marks(one.quote, _QUOTE_SHOWN)}\n{_difference(one)}"))
        self.list.setCurrentRow(min(row, len(found.places) - 1))
        self.list.blockSignals(False)
        self.nothing.setText(
            tr("Nothing differs here that is not decided.")
            if found.articles
            else tr("No article has been marked by two people.")
        )
        self.nothing.setVisible(not found.places)
        self.articles.setVisible(bool(found.articles))
        self.list.setVisible(bool(found.places))
        self._deciding.setVisible(bool(found.places))
        self._show_place()

    def place(self) -> ShownPlace | None:
        """Return the place that is chosen, None for none."""
        row = self.list.currentRow()
        return self._places[row] if 0 <= row < len(self._places) else None

    def _show_place(self) -> None:
        self._pending = None
        self.reason.clear()
        self._ask_reason()
        self.beside.show_place(self.place())
        while (item := self._buttons.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.hide()
                button.deleteLater()
        for choice, taken, words, key in self._choices():
            button = QPushButton(f"{words} ({key})", self._buttons.parentWidget())
            button.clicked.connect(lambda _=False, choice=choice, taken=taken: self.decide(choice, taken))
            self._buttons.addWidget(button)
            button.show()
        self._buttons.invalidate()

    def _choices(self) -> list[tuple[Choice, str, str, str]]:
        """Return what can be decided: the choice, the person whose marks hold, its words, and its key."""
        chosen = self.place()
        if chosen is None:
            return []
        words = {
            Choice.UNION: tr("All that anybody marked"),
            Choice.INTERSECTION: tr("What all of them marked"),
            Choice.ALL: tr("All marks stay"),
            Choice.NONE: tr("No claim here"),
        }
        as_marked = tr("As {0} has it")
        found = [
            (Choice.AS_MARKED, mark.person, as_marked.replace("{0}", mark.person), str(number))
            for number, mark in enumerate(chosen.place.marks, 1)
        ]
        keys = {choice: chr(key) for key, choice in _KEYS.items()}
        rest = [one for one in chosen.place.choices if one is not Choice.AS_MARKED]
        return [*found, *((choice, "", words[choice], keys[choice]) for choice in rest)]

    def _apply_theme(self, _theme: Theme) -> None:
        self.beside.show_place(self.place())

    # deciding

    def decide(self, choice: Choice, taken: str = "") -> None:
        """Decide the chosen place; without a reason it is asked for first."""
        chosen = self.place()
        if chosen is None or choice not in chosen.place.choices:
            return
        reason = self.reason.text().strip()
        if not reason:
            self._pending = choice, taken
            self._ask_reason()
            self.told.emit(tr("Say why, and press Enter."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._last_reason = reason
        place_id, words = chosen.place.place_id, tr("Decided: {0}.")
        said = next(said for one, who, said, _ in self._choices() if (one, who) == (choice, taken))
        self.session.act(
            tr("Deciding"),
            lambda project: project.places.decide(place_id, choice, reason, taken),
            lambda _: self.undo_offered.emit(words.replace("{0}", said)),
        )
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_reason(self) -> None:
        again = tr("Why; Enter alone: {0}")
        self.reason.setPlaceholderText(again.replace("{0}", self._last_reason) if self._last_reason else tr("Why"))

    def _with_reason(self) -> None:
        if self._pending is None:
            return
        if not self.reason.text().strip():
            self.reason.setText(self._last_reason)
        if self.reason.text().strip():
            self.decide(*self._pending)

    def _go_to(self) -> None:
        chosen = self.place()
        if chosen is not None:
            first = chosen.place.marks[0]
            self.destination_wanted.emit(Destination(chosen.place.article_id, first.claim_id, first.start, first.end))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and not event.modifiers():
            wanted = self._wanted(event)
            if wanted and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if wanted and event.type() == QEvent.Type.KeyPress:
                self.decide(*wanted)
                return True
        return super().eventFilter(watched, event)

    def _wanted(self, event: QKeyEvent) -> tuple[Choice, str] | None:
        text = event.text().upper()
        return next(((choice, taken) for choice, taken, _, key in self._choices() if key == text), None)

    def go_back(self) -> bool:
        """Leave the reason for the list."""
        if self.reason.hasFocus():
            self._pending = None
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False


def _difference(one: ShownPlace) -> str:
    place = one.place
    if place.differing is Differing.ONLY:
        return tr("only {0}").replace("{0}", ", ".join(mark.person for mark in place.marks))
    return tr("other ends") if place.differing is Differing.ENDS else tr("marked alike, as claims of their own")


def _found(project: Project, wanted: str) -> _Found:
    articles = project.places.articles()
    known = [article_id for article_id, _ in articles]
    if not known:
        return _Found("", [], [])
    article_id = wanted if wanted in known else known[0]
    text = project.articles.revision(article_id).text
    claims = {claim.claim_id: claim for claim in project.claims.find(ClaimFilter(article_id))}
    return _Found(article_id, articles, [shown(one, text, claims) for one in project.places.compared([article_id])])
