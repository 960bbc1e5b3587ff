"""The history of an article or a claim: what was done, day by day, and beside it how things were then.

It stays open beside the work, and follows what is done meanwhile.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QListView, QSplitter, QVBoxLayout, QWidget

from annotator.domain.acts import ActKind
from annotator.domain.as_of import ArticleAsOf, ClaimAsOf
from annotator.domain.chronicle import Entry, Moment
from annotator.ui.dialogs.history.as_of_page import ALL_LINK, CLAIM_LINK, article_page, claim_page, rest_page
from annotator.ui.dialogs.history.browser import AsOfBrowser
from annotator.ui.dialogs.history.claim_as_of import ClaimAsOfDialog
from annotator.ui.dialogs.history.entry_cell import EntryDelegate
from annotator.ui.dialogs.history.model import ENTRY, MOMENT, HistoryModel, Scope
from annotator.ui.dialogs.history.phrasing import KINDS, day_of, phrasing
from annotator.ui.i18n import local_date, local_time, tr, translated
from annotator.ui.scaling import scale_dialog
from annotator.ui.widgets.choice import Choice
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.screen_fit import fitting

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_PAUSE = 120  # ms on a row before what was then is read: holding an arrow key reads nothing
_LONG = 600  # code points of a value where an act is told in full
_LINES = 6  # sentences that stand above the page; more stand at its end
_AsOf = ArticleAsOf | ClaimAsOf | None


class HistoryWindow(QDialog):
    """Not modal. With the acts the window is whole; the past of the chosen one follows."""

    def __init__(self, session: Session, scope: Scope, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(tr("History of “{0}”").replace("{0}", title))
        self.resize(fitting(self, QSize(1180, 720)))
        self._session = session
        self._scope = scope
        self._then: _AsOf = None
        self._shown_seq = 0  # the chosen act
        self._read_seq = 0  # the one whose past is shown
        self._rest: list[str] = []
        self.model = HistoryModel(session, scope, self)
        self.list = self._make_list()
        self.people = _choice(tr("Whose changes"))
        self.kinds = _choice(tr("What they are about"))
        self.days = _choice(tr("Go to a day"))
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.what = QLabel()
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.what.setWordWrap(True)
        self.when = QLabel()
        self.when.setProperty("role", "strong")
        self.page = AsOfBrowser(tr("As it was"))
        self.page.followed.connect(self._follow)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read_as_of)
        self._lay_out()
        self._connect()
        self.resize(fitting(self, self.size() * scale_dialog(self)))
        self.list.setFocus()
        self.model.load()

    def _make_list(self) -> QListView:
        view = QListView()
        view.setAccessibleName(tr("What was done, newest first"))
        view.setProperty("role", "plain")
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setItemDelegate(EntryDelegate(self._session, self.model, view))
        view.setModel(self.model)
        return view

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(self.people)
        bar.addWidget(self.kinds)
        bar.addStretch(1)
        bar.addWidget(self.count)
        go = QLabel(tr("Go to"))
        go.setBuddy(self.days)
        bar.addSpacing(8)
        bar.addWidget(go)
        bar.addWidget(self.days)
        beside = QWidget()
        column = QVBoxLayout(beside)
        set_margins(column, 16, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.when)
        column.addWidget(self.what)
        then = QLabel(tr("As it was then"))
        then.setProperty("role", "small")
        then.setBuddy(self.page)
        column.addWidget(then)
        column.addWidget(self.page, 1)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(beside)
        splitter.setSizes([680, 452])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(12)
        whole.addLayout(bar)
        whole.addWidget(splitter, 1)

    def _connect(self) -> None:
        session = self._session
        session.destroyed.connect(self.reject)
        session.theme_changed.connect(self._take_theme)
        self.model.outlined.connect(self._outlined)
        self.model.arrived.connect(self._say)
        self.model.modelReset.connect(self._chosen_again)
        self.list.selectionModel().currentChanged.connect(lambda current, _: self._chosen(current))
        self.list.activated.connect(self._activated)
        self.people.currentIndexChanged.connect(lambda _: self._filter())
        self.kinds.currentIndexChanged.connect(lambda _: self._filter())
        self.days.activated.connect(self._go_to)

    # which acts

    def _outlined(self) -> None:
        _refill(self.people, [(tr("Everybody"), ""), *((person, person) for person in self.model.people())])
        there = self.model.kinds()
        kinds = [(translated(label), kind.value) for kind, label in KINDS.items() if kind in there]
        _refill(self.kinds, [(tr("Everything"), ""), *kinds])
        self._filter()

    def _filter(self) -> None:
        wanted = str(self.kinds.currentData() or "")
        kind = next((kind for kind in KINDS if kind.value == wanted), None)
        self.model.show_only(str(self.people.currentData() or ""), kind)
        self.count.setText(tr("%Ln change(s)", "", self.model.count()))
        days = self.model.days()
        _refill(self.days, [(local_date(day.isoformat()), day.isoformat()) for day in days])

    def _go_to(self, place: int) -> None:
        row = self.model.row_at(date.fromisoformat(str(self.days.itemData(place))))
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row - 1), QListView.ScrollHint.PositionAtTop)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # the chosen one

    def _chosen_again(self) -> None:
        """After the rows were arranged anew: the act that was chosen, else the newest."""
        row = self.model.row_of(self._shown_seq)
        if row < 0 and self.model.rowCount():
            row = 1  # the first row is a day
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))

    def _moment(self) -> Moment | None:
        moment = self.list.currentIndex().data(MOMENT)
        return moment if isinstance(moment, Moment) else None

    def _chosen(self, current: QModelIndex) -> None:
        moment = current.data(MOMENT)
        if isinstance(moment, Moment):
            self._shown_seq = moment.seq
            self._say()
            self._pause.start()

    def _say(self) -> None:
        """Say in full what the chosen act did."""
        moment = self._moment()
        if moment is None:
            return
        self.when.setText(f"{local_time(moment.at)} · {moment.person}")
        day = self.days.findData(day_of(moment.at).isoformat())
        self.days.setCurrentIndex(max(day, 0))
        entry = self.list.currentIndex().data(ENTRY)
        if isinstance(entry, Entry):
            said = entry.words(phrasing(_LONG), claim_id=self._scope.claim_id, article_id=self._scope.article_id)
            alone = len(said) == 1 and entry.kind is ActKind.DO
            lines = said if alone else [entry.heading(phrasing(_LONG)), *said]
            self.what.setText("\n".join(lines[:_LINES]))
            rest, self._rest = self._rest, lines[_LINES:]
            if rest != self._rest:
                self._draw()

    def _read_as_of(self) -> None:
        seq, scope = self._shown_seq, self._scope

        def look(project: Project) -> tuple[int, _AsOf]:
            if scope.claim_id:
                return seq, project.history.claim_after(scope.claim_id, seq)
            return seq, project.history.article_after(scope.article_id, seq)

        self._session.read(look, self._take_as_of, self)

    def _take_as_of(self, read: tuple[int, _AsOf]) -> None:
        self._read_seq, self._then = read
        self._draw()

    def _take_theme(self, _theme: Theme) -> None:
        self._draw()

    def _draw(self, *, all_claims: bool = False) -> None:
        theme, then = self._session.theme, self._then
        if not self._read_seq:
            return
        if isinstance(then, ClaimAsOf):
            page = claim_page(then, theme, self._session.codebook)
        else:
            page = article_page(then, theme, all_claims=all_claims)
        rest = self._rest if self._read_seq == self._shown_seq else []
        self.page.show_page(page + rest_page(rest, theme))

    def _activated(self, _index: QModelIndex) -> None:
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, target: str) -> None:
        if target == ALL_LINK:
            self._draw(all_claims=True)
        elif target.startswith(CLAIM_LINK):
            claim_id = target.removeprefix(CLAIM_LINK)
            ClaimAsOfDialog(self._session, claim_id, self._shown_seq, self).show()


def _choice(name: str) -> Choice:
    box = Choice(name)
    box.setToolTip(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def _refill(box: QComboBox, choices: list[tuple[str, str]]) -> None:
    """Offer other choices; the chosen one stays chosen where it is still there."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    for label, value in choices:
        box.addItem(label, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
