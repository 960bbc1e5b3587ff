"""A warning in the card: another claim says nearly the same and was settled otherwise, with the way to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

from annotator.domain.claim import Claim
from annotator.domain.similar import SimilarClaim
from annotator.errors import NotFound
from annotator.ui.accessible import announce
from annotator.ui.i18n import tr
from annotator.ui.navigation.destination import Destination
from annotator.ui.widgets.sections import INSET, ElidedButton, banner

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session

_PAUSE = 100  # ms: a claim that is only passed by on the way is not compared
_SHOWN = 5


class Disagreement(QWidget):
    """Hidden while nothing contradicts the claim."""

    destination_wanted = Signal(object)
    """The `Destination` of the other claim."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._claim: Claim | None = None
        self._asked: tuple[object, ...] = ()
        self._found: tuple[SimilarClaim, ...] = ()
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._said.setContentsMargins(INSET, 0, INSET, 0)
        self._column = banner(self)
        self._column.addWidget(self._said)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.hide()

    def found(self) -> tuple[SimilarClaim, ...]:
        """Return the claims that contradict the open one."""
        return self._found

    def open(self, claim: Claim | None) -> None:
        """Turn to another claim, or take what is stored of the same one now; None for none."""
        other = claim is None or self._claim is None or claim.claim_id != self._claim.claim_id
        self._claim = claim
        if other:
            self._take((self._asked, ()))
        asked = () if claim is None else (claim.claim_id, claim.wording, claim.claimant, claim.status, claim.void)
        if asked != self._asked:
            self._asked = asked
            self.ask_again()

    def ask_again(self) -> None:
        """Claims have changed: compare again, where the open one is settled."""
        claim = self._claim
        status = self._session.codebook.status_by_key.get(claim.status) if claim is not None else None
        if claim is None or status is None or not status.settled or claim.void:
            self._pause.stop()
            self._take((self._asked, ()))
        else:
            self._pause.start()

    def _ask(self) -> None:
        claim, asked, codebook = self._claim, self._asked, self._session.codebook
        if claim is not None:
            self._session.read(
                lambda project: (asked, tuple(project.similar.contradicting(claim, codebook))),
                self._take,
                self,
                key="disagreeing",
            )

    def _take(self, answer: tuple[tuple[object, ...], tuple[SimilarClaim, ...]]) -> None:
        asked, found = answer
        if asked != self._asked or found == self._found:
            return
        self._found = found
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            old = item.widget() if item is not None else None
            if old is not None:
                old.hide()
                old.deleteLater()
        self._said.setText("⚠ " + tr("%Ln claim(s) worded alike (is|are) rated otherwise:", "", len(found)))
        for similar in found[:_SHOWN]:
            self._column.addWidget(self._button(similar))
        self.setVisible(bool(found))
        if found:
            announce(self, self._said.text())

    def _button(self, similar: SimilarClaim) -> ElidedButton:
        status = self._session.codebook.status_by_key.get(similar.status)
        label = status.label if status else similar.status
        button = ElidedButton(f"{label}: {similar.wording}", tr("Go to it: {0}").replace("{0}", similar.wording), self)
        button.clicked.connect(lambda: self._go_to(similar))
        return button

    def _go_to(self, similar: SimilarClaim) -> None:
        def go(destination: Destination | None) -> None:
            if destination is not None:
                self.destination_wanted.emit(destination)
            else:
                self._said.setText(tr("It came from a list, and stands in no article here."))

        self._session.read(lambda project: place_of(project, similar.claim_id), go, self, key="place")


def place_of(project: Project, claim_id: str) -> Destination | None:
    """Return where a claim stands first; None where it stands nowhere or is gone."""
    try:
        mentions = project.claims.get(claim_id).mentions
    except NotFound:
        return None
    if not mentions:
        return None
    first = mentions[0]
    return Destination(first.article_id, claim_id, first.start, first.end)
