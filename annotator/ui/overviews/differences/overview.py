"""Assessments that differ, one claim after the other: what people made of it side by side, settled by one key.

How far people agree in all is the dashboard's.
"""

from __future__ import annotations

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
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import NotFound
from annotator.ui.actions.hints import STATUS_ACTIONS, action_of, status_keys
from annotator.ui.i18n import tr
from annotator.ui.navigation.destination import Destination
from annotator.ui.overviews.base import Overview
from annotator.ui.overviews.differences.side_by_side import Compared, SideBySide
from annotator.ui.panels.claims.card.status_row import StatusRow
from annotator.ui.theme import SPACE

if TYPE_CHECKING:
    from annotator.config import Settings
    from annotator.domain.agreement import Difference
    from annotator.domain.changes import Changes
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_MARGIN = 6 * SPACE
_LIST_WIDTH = 340  # px
_PAUSE = 300  # ms in which further acts are waited for before looking again
_TOLD = frozenset(("assessment", "setting", "article", "claim", "status"))
_ID = Qt.ItemDataRole.UserRole


class DifferencesOverview(Overview):
    """The claims that are not settled yet on the left, the chosen one on the right."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("differences")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._compared: Compared | None = None
        self._pending = ""
        self._stale = True
        self.list = QListWidget(self)
        self.list.setProperty("role", "plain")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setWordWrap(True)
        self.list.setSpacing(SPACE)
        self.list.setAccessibleName(tr("Assessments that differ"))
        self.list.currentItemChanged.connect(lambda *_: self._read())
        self.list.itemActivated.connect(lambda _: self._go_to())
        self.list.installEventFilter(self)
        self.nothing = QLabel(tr("Nothing differs that is not decided."), self)
        self.nothing.setProperty("role", "muted")
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(tr("Why; empty: as whoever gave the status said"))
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.returnPressed.connect(self._with_reason)
        self.statuses = StatusRow(self)
        self.statuses.chosen.connect(self.settle)
        self._settling = self._made_settling()
        self.side_by_side = SideBySide(session, self._settling, self)
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self._look)
        self._set_codebook()
        session.changed.connect(self._on_changed)
        session.theme_changed.connect(self._apply_theme)
        session.settings_changed.connect(self._apply_settings)

    def _lay_out(self) -> None:
        title = QLabel(tr("Assessments that differ"), self)
        title.setProperty("role", "title")
        left = QVBoxLayout()
        left.setSpacing(3 * SPACE)
        left.addWidget(title)
        left.addWidget(self.nothing)
        left.addWidget(self.list, 1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.side_by_side)
        column.addStretch(1)
        scroll.setWidget(inside)
        right = QVBoxLayout()
        right.setSpacing(4 * SPACE)
        right.addWidget(scroll, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(_MARGIN)
        whole.addLayout(left)
        whole.addLayout(right, 1)

    def _made_settling(self) -> QWidget:
        settling = QWidget(self)
        column = QVBoxLayout(settling)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        heading = QLabel(tr("Decide it as"), settling)
        heading.setProperty("role", "strong")
        for widget in (heading, self.statuses, self.reason):
            column.addWidget(widget)
        return settling

    # what there is

    def enter(self, wanted: object = None) -> None:
        """Come to the front; `wanted` is the id of a claim to begin with."""
        self._select(str(wanted or ""))
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._look()

    def _on_changed(self, changes: Changes) -> None:
        if changes.kinds.isdisjoint(_TOLD):
            return
        self._stale = True
        if changes.codebook:
            self._set_codebook()
        if self.isVisible():
            self._wait.start()

    def _look(self) -> None:
        self._stale = False
        self.session.read(_unsettled, self._show, self, key="differences")

    def _show(self, found: list[Difference]) -> None:
        chosen, row = self.claim_id(), max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for one in found:
            item = QListWidgetItem(f"{one.wording}\n{self._statuses_of(one)}")
            item.setData(_ID, one.claim_id)
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(found) - 1))
        self._select(chosen)
        self.list.blockSignals(False)
        self.nothing.setVisible(not found)
        self.list.setVisible(bool(found))
        self._settling.setVisible(bool(found))
        self._read()

    def _statuses_of(self, one: Difference) -> str:
        return " · ".join(f"{person}: {self._label(status)}" for person, status in one.assessments.items())

    def _label(self, key: str) -> str:
        status = self.session.codebook.status_by_key.get(key)
        return status.label if status else key

    def _select(self, claim_id: str) -> None:
        for row in range(self.list.count()):
            if claim_id and self.list.item(row).data(_ID) == claim_id:
                self.list.setCurrentRow(row)

    def claim_id(self) -> str:
        """Return the claim that is chosen, "" for none."""
        row = self.list.currentRow()
        return str(self.list.item(row).data(_ID)) if row >= 0 else ""

    def _read(self) -> None:
        claim_id = self.claim_id()
        if not claim_id:
            self._take(None)
            return
        self.session.read(lambda project: _compared(project, claim_id), self._take, self, key="compared")

    def _take(self, compared: Compared | None) -> None:
        if compared is not None and compared.claim.claim_id != self.claim_id():
            return
        before = self._compared.claim.claim_id if self._compared is not None else ""
        self._compared = compared
        if compared is None or compared.claim.claim_id != before:
            self._pending = ""
            self.reason.clear()
        self.side_by_side.show_claim(compared)
        self.statuses.set_status(compared.claim.status if compared is not None else "")

    def _set_codebook(self) -> None:
        keys = status_keys(self.session.settings.shortcuts)
        self.statuses.set_codebook(self.session.codebook, self.session.theme, keys)
        self._take(self._compared)

    def _apply_theme(self, _theme: Theme) -> None:
        self._set_codebook()

    def _apply_settings(self, _settings: Settings) -> None:
        self._set_codebook()

    # settling

    def settle(self, status: str) -> None:
        """Settle the chosen claim; without a reason of one's own, with that of whoever gave the status."""
        compared = self._compared
        if compared is None:
            return
        said = (one.rationale for one in compared.assessments if one.status == status and one.rationale)
        reason = self.reason.text().strip() or next(said, "")
        if not reason:
            self._pending = status
            self.told.emit(tr("Say why, and press Enter."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        claim = compared.claim
        words = tr("“{claim}” decided: {status}.").replace("{claim}", claim.wording)
        self.session.act(
            tr("Deciding"),
            lambda project: project.assessments.settle(claim.claim_id, status, reason, claim.version),
            lambda _: self.undo_offered.emit(words.replace("{status}", self._label(status))),
        )
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _with_reason(self) -> None:
        if self._pending and self.reason.text().strip():
            self.settle(self._pending)

    def _go_to(self) -> None:
        compared = self._compared
        if compared is not None and compared.claim.mentions:
            first = compared.claim.mentions[0]
            self.destination_wanted.emit(Destination(first.article_id, compared.claim.claim_id, first.start, first.end))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            statuses = dict(zip(STATUS_ACTIONS, self.session.codebook.offered, strict=False))
            wanted = action_of(event, (*statuses, "claim.rationale"), self.session.settings.shortcuts)
            if wanted in statuses:
                self.settle(statuses[wanted].key)
                return True
            if wanted:
                self.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return super().eventFilter(watched, event)

    def go_back(self) -> bool:
        """Leave the reason for the list."""
        if self.reason.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False


def _unsettled(project: Project) -> list[Difference]:
    return [one for one in project.agreement.differing() if not one.settled]


def _compared(project: Project, claim_id: str) -> Compared | None:
    try:
        return Compared(project.claims.get(claim_id), project.assessments.of_claim(claim_id).assessments)
    except NotFound:
        return None
