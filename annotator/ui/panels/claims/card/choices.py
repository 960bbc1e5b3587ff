"""What is chosen for a claim, not typed: status, kind, priority, voice. One act each; nobody's is run over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.field_edit import as_text
from annotator.ui.accessible import announce
from annotator.ui.editing.edits import Edit, Edits
from annotator.ui.i18n import tr, translated
from annotator.ui.panels.claims.card.details import choice_label

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.ui.editing.fields import Note
    from annotator.ui.session import Session


class Choices(QObject):
    """The choices of the open claim. `note` is where it is said that somebody else has chosen otherwise meanwhile."""

    changed = Signal()
    """Another value is on its way, or is taken back: what is shown should follow."""

    def __init__(self, session: Session, edits: Edits, note: Note, card: QWidget) -> None:
        super().__init__(card)
        self._session = session
        self._edits = edits
        self._note = note
        self._card = card
        self._claim: Claim | None = None

    def set_claim(self, claim: Claim | None) -> None:
        """Take the open claim as it is stored now."""
        self._claim = claim

    def status(self) -> str:
        """Return the claim's status: the one on its way to be stored, else the stored one; "" without a claim."""
        return self.value("status") if self._claim is not None else ""

    def value(self, name: str) -> str:
        """Return what is chosen for a field of the open claim, as an edit holds it, after all that was handed in."""
        if self._claim is None:
            raise LookupError("no claim is open")
        place = (self._claim.claim_id, "", name)
        return self._edits.chosen(place, as_text(getattr(self._claim, name)))

    def choose(self, name: str, value: str) -> None:
        """Choose a value for one of the claim's fields."""
        claim = self._claim
        if claim is None:
            return
        before = self.value(name)
        if value == before:
            return
        place = (claim.claim_id, "", name)
        self._note.clear()
        version = None if self._edits.waiting(place) else claim.version
        self._edits.submit(Edit(place, before, value, version))
        announce(self._card, f"{translated(CLAIM_FIELDS[name].act)}: {self._label(name, value)}")
        self.changed.emit()

    def held(self, edit: Edit) -> None:
        """A choice was overtaken: what is stored is shown, and whether mine should stand is asked."""
        self._edits.drop(edit.place)
        if edit.theirs is None:
            self._note.say(edit.problem or "")
            return
        name, theirs = edit.place[2], edit.theirs
        text = tr("Set to “{0}” elsewhere meanwhile.").replace("{0}", self._label(name, theirs))
        again = Edit(edit.place, theirs, edit.after)

        def set_mine() -> None:
            self._note.clear()
            self._edits.submit(again)

        mine = tr("Set {0}").replace("{0}", self._label(name, edit.after))
        self._note.say(text, (mine, set_mine), (tr("Leave it"), self._note.clear))
        self.changed.emit()

    def _label(self, name: str, value: str) -> str:
        if name != "status":
            return choice_label(name, value)
        status = self._session.codebook.status_by_key.get(value)
        return status.label if status else value
