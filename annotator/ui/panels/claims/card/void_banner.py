"""A check that turned out wrong: the reason is asked for in the card, and stands there as long as the check is void."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.editing.draft_box import DraftBox
from annotator.ui.i18n import local_time, tr
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.sections import INSET, banner, link_button

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.ui.session import Session


class VoidBanner(QWidget):
    """Says that the claim's check is void, why, and who said so. Takes no room while it stands."""

    ended = Signal()
    """Done here: the focus should go to the cards."""

    shown = Signal(QWidget)
    """A part that the user is to work with now, and that should be in view."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._claim: Claim | None = None
        self._banner = QWidget(self)
        self._reason = QLabel(self._banner)
        self._reason.setWordWrap(True)
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._who = QLabel(self._banner)
        self._who.setProperty("look", "small")
        set_margins(self._who, INSET, 0, 0, 0)
        self._reason.setContentsMargins(INSET, 0, INSET, 0)
        reinstate = link_button(tr("Reinstate"), tr("The check stands after all"), self._banner)
        reinstate.setProperty("look", "choice")
        reinstate.clicked.connect(self.reinstate)
        foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self._who, 1)
        foot.addWidget(reinstate)
        words = banner(self._banner)
        words.addWidget(self._reason)
        words.addLayout(foot)
        hint = tr("Why the check turned out wrong. Enter makes it void, Esc leaves it")
        self.draft = DraftBox(tr("Why the check turned out wrong"), hint, self, when_left=False)
        self.draft.handed_in.connect(self._void)
        self.draft.ended.connect(self.ended)
        self.draft.turned.connect(self._show_or_hide)
        self.draft.typed.connect(lambda typed: session.unsaved.note(id(self), unsaved=typed))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self.draft)
        self.hide()

    def open(self, claim: Claim) -> None:
        """Turn to another claim."""
        self.draft.open(claim.claim_id)
        self.refresh(claim)

    def refresh(self, claim: Claim) -> None:
        """Take what is stored of the claim now."""
        self._claim = claim
        said = tr("The check is void: {0}").replace("{0}", claim.void)
        self._reason.setText(said)
        self._banner.setAccessibleName(said)
        when = local_time(claim.voided_at) if claim.voided_at else ""
        self._who.setText(" · ".join(part for part in (claim.voided_by, when) if part))
        self._banner.setVisible(bool(claim.void))
        self._show_or_hide()

    def start(self) -> None:
        """Ask why the check turned out wrong."""
        self.draft.start()
        self.shown.emit(self.draft)

    def reinstate(self) -> None:
        """Let the check stand again."""
        claim = self._claim
        if claim is not None and claim.void:
            self._session.act(
                tr("reinstate the check"), lambda project: project.work.reinstate(claim.claim_id, claim.version)
            )
            self.ended.emit()

    def _void(self, claim_id: str, reason: str) -> None:
        claim = self._claim
        seen = claim.version if claim is not None and claim.claim_id == claim_id else None
        self._session.act(
            tr("void the check"),
            lambda project: project.work.void(claim_id, reason, seen),
            None,
            lambda _error: self.draft.give_back(claim_id, reason),
        )

    def _show_or_hide(self) -> None:
        self.setVisible(not self._banner.isHidden() or not self.draft.isHidden())
