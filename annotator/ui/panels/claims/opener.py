"""Opens the selected claim in the card, and does there what was asked for as soon as it is open.

The card is made when a claim is first opened: reading alone needs none of its fields. What the card shows is its own;
the list beside it, the filter and what is counted are the panel's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from annotator.domain.desk import DeskUpdate, OpenedClaim
from annotator.ui.actions.type_ahead import TypeAhead
from annotator.ui.editing.edits import Edits
from annotator.ui.panels.claims.list.card_list import CardList

if TYPE_CHECKING:
    from annotator.ui.panels.claims.card.card import ClaimCard
    from annotator.ui.session import Session


class ClaimOpener(QObject):
    """Which claim is open, and the card it is open in."""

    card_made = Signal(object)
    """The `ClaimCard`, once it is there: whoever listens to it begins now."""

    wanted = Signal()
    """Something is to be done in the card where it is seen: the panel should be in front."""

    list_wanted = Signal()
    """The focus was in a claim that goes: the keys should go to the cards."""

    turned = Signal()
    """Another claim is open, or none."""

    def __init__(self, session: Session, edits: Edits, cards: CardList, panel: QWidget) -> None:
        super().__init__(panel)
        self._session = session
        self._edits = edits
        self._list = cards
        self._card: ClaimCard | None = None
        self._article_id = ""
        self._when_open: Callable[[], object] | None = None
        self._claimants_known = False
        self.type_ahead = TypeAhead(panel)
        self._opening = QTimer(self)
        self._opening.setSingleShot(True)
        self._opening.setInterval(0)  # what is marked in the text is painted first
        self._opening.timeout.connect(self._open_held)

    # the card

    @property
    def card(self) -> ClaimCard:
        """The editor of the opened claim, made where there is none yet."""
        if self._card is None:
            from annotator.ui.panels.claims.card.card import ClaimCard

            self._card = card = ClaimCard(self._session, self._edits)
            self._list.set_card(card)
            card.set_codebook()
            card.set_theme(self._session.theme)
            card.shown.connect(self._list.reveal_in_card)
            card.similar.shown.connect(self._list.reveal_in_card)
            card.sources.shown.connect(self._list.reveal_in_card)
            card.claimants_wanted.connect(self._read_claimants)
            self.card_made.emit(card)
        return self._card

    def made(self) -> ClaimCard | None:
        """Return the card, None while no claim was opened yet."""
        return self._card

    def claim_id(self) -> str:
        """Return the id of the claim that is open in the card, "" for none."""
        return self._card.claim_id if self._card is not None else ""

    def has_focus(self) -> bool:
        """Tell whether the focus is in the card."""
        focus = QApplication.focusWidget()
        return focus is not None and self._card is not None and self._card.isAncestorOf(focus)

    def on_card(self, act: Callable[[], object], *, show: bool = True) -> None:
        """Do something in the selected claim's card, now or as soon as it is open; `show` where it is to be seen."""
        claim_id = self._session.claim_id()
        if show and claim_id:
            self.wanted.emit()
        if claim_id and claim_id == self.claim_id():
            act()
        elif claim_id:
            self._when_open = act
            if show:
                self.type_ahead.start()  # what is typed until the card is open is meant for what opens then
                self.type_ahead.opening()

    # opening

    def set_article(self, article_id: str) -> None:
        """Take the article whose claims are opened from now on; "" for none."""
        if article_id != self._article_id:
            self.close()
        self._article_id = article_id
        self._claimants_known = False

    def select(self, claim_id: str) -> None:
        """Open the claim that is selected now; "" for none."""
        if self._when_open is not None:
            self._when_open = None
            self.type_ahead.stop()
        if not claim_id:
            self.close()
        elif claim_id != self.claim_id():
            if self._session.held(claim_id) is None:
                self.read(claim_id)
            else:
                self._opening.start()

    def update(self, update: DeskUpdate) -> None:
        """Take what acts have made of the selected claim."""
        selected = self._session.claim_id()
        wholes = {one.claim_id: one.opened for one in update.wholes}
        if selected in wholes:
            self._open(selected, self._session.held(selected) if wholes[selected] is not None else None)
        elif selected and selected in update.changes.claims:
            self.read(selected)

    def read(self, claim_id: str) -> None:
        """Read a claim that is selected, and open it or bring it up to date."""
        article_id, turn = self._article_id, self._session.turn()

        def take(opened: OpenedClaim | None) -> None:
            if article_id != self._article_id or claim_id != self._session.claim_id():
                return
            if self._session.touched_since(claim_id, turn):  # it may have been read before that
                self.read(claim_id)
                return
            if opened is not None:
                self._session.hold(opened)
            self._open(claim_id, opened)

        self._session.read(lambda project: project.views.claim(claim_id, article_id), take, self, key="claim")

    def _open_held(self) -> None:
        claim_id = self._session.claim_id()
        held = self._session.held(claim_id)
        if held is not None and claim_id != self.claim_id():
            self._open(claim_id, held)

    def _open(self, claim_id: str, opened: OpenedClaim | None) -> None:
        """Open a claim that is selected in the card, or take what is stored of it now; None where it is gone."""
        if opened is None:
            self._edits.drop_all(claim_id)
            self.close()
            self._session.select_claim("", reveal=False)  # what was to be done when it is open is given up
            return
        if self.card.claim_id == claim_id:
            self.card.refresh(opened, self._article_id)
            self._list.open_card(claim_id)
            return
        if self.has_focus():
            self.list_wanted.emit()  # what is typed next was not meant for this claim
        self.card.open(opened, self._article_id)
        self.turned.emit()
        self._list.mark(claim_id)
        self._list.open_card(claim_id)
        self._list.reveal(claim_id)
        when_open, self._when_open = self._when_open, None
        if when_open is not None:
            when_open()

    def close(self) -> None:
        """Open no claim any more."""
        if self._card is not None:
            if self.has_focus():
                self.list_wanted.emit()
            self._card.close_claim()
        self.turned.emit()
        self._list.open_card("")

    # the names to complete the claimant with

    def forget_claimants(self) -> None:
        """The article or its claims have changed: its claimants may have."""
        self._claimants_known = False

    def _read_claimants(self) -> None:
        if self._claimants_known:
            return
        self._claimants_known = True
        article_id = self._article_id
        names = self.card.set_claimants
        self._session.read(lambda project: project.views.claimants(article_id), names, self, key="claimants")
