"""What of a claim is typed on its card: wording, rationale, claimant, correction, and the fields of the details."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from annotator.domain.folding import key_of
from annotator.ui.editing.edits import Edit, Edits
from annotator.ui.editing.fields import Checked, Field
from annotator.ui.editing.growing import GrowingText, LineText
from annotator.ui.i18n import tr
from annotator.ui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from annotator.domain.claim import Claim


def checked_wording(typed: str) -> Checked:
    """Take a wording: one paragraph, not empty."""
    value = " ".join(typed.split())
    return Checked(value, "" if value else tr("A claim needs a wording. Esc brings the old one back."))


class TypedFields(QObject):
    """The fields of one card, all of which are opened, brought up to date and handed in together."""

    ended = Signal()
    """Done in a field: the focus should go to the cards."""

    claimants_wanted = Signal()
    """The names to complete the claimant with are needed."""

    def __init__(self, edits: Edits, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self._edits = edits
        self._quote = ""
        self._claimants: list[str] = []
        self._offered: list[str] = []
        self.fields: list[Field] = []
        self.wording = self._make_wording()
        self.rationale = self._make_rationale()
        self.claimant = self._make_claimant()
        self.correction = self._make_correction()
        self.add((self.wording, self.rationale, self.claimant, self.correction))

    def _make_wording(self) -> Field:
        box = GrowingText(22, one_paragraph=True)
        box.setProperty("look", "wording")
        return Field("wording", tr("Wording"), box, self._edits, check=checked_wording, parent=self._card)

    def _make_rationale(self) -> Field:
        box = GrowingText(20)
        box.set_hint(tr("Why this status, in a sentence or two"))
        return Field("rationale", tr("Rationale"), box, self._edits, enter_ends=False, parent=self._card)

    def _make_claimant(self) -> Field:
        box = LineText()
        box.setPlaceholderText(tr("Who makes the claim"))
        field = Field("claimant", tr("Claimant"), box, self._edits, parent=self._card)
        field.entered.connect(self.claimants_wanted)
        self._names = Suggestions(box, first_is_taken=False)
        self._names.taken.connect(lambda row: box.set_value(self._offered[row]))
        box.textEdited.connect(self._offer_names)
        return field

    def _make_correction(self) -> Field:
        box = GrowingText(22)
        box.setProperty("look", "reading")
        box.set_hint(tr("Words to put instead"))
        field = Field(
            "correction",
            tr("Correction"),
            box,
            self._edits,
            check=self._checked_correction,
            enter_ends=False,
            parent=self._card,
        )
        field.entered.connect(self._start_correction)
        return field

    def add(self, fields: Iterable[Field]) -> None:
        """Take fields that stand on the card as well."""
        for field in fields:
            field.ended.connect(self.ended)
            field.escaped.connect(lambda _reverted: self.ended.emit())
            self.fields.append(field)

    # all of them together

    def open(self, claim: Claim) -> None:
        """Show another claim's."""
        for field in self.fields:
            field.open(claim.claim_id, "", getattr(claim, field.name), claim.version)

    def refresh(self, claim: Claim) -> None:
        """Take what is stored of the open claim now; what is being typed stays."""
        for field in self.fields:
            field.refresh(getattr(claim, field.name), claim.version)

    def forget(self) -> None:
        """Show no claim's any more."""
        for field in self.fields:
            field.forget()

    def submit(self) -> None:
        """Hand in what was typed and not handed in yet."""
        for field in self.fields:
            field.submit()

    def settled(self, edit: Edit) -> None:
        """An edit is stored."""
        for field in self.fields:
            if field.place == edit.place:
                field.settled(edit)

    def held(self, edit: Edit) -> bool:
        """An edit was not stored; tell whether it was one of these fields'."""
        for field in self.fields:
            if field.place == edit.place:
                field.held(edit)
                return True
        return False

    # what some of them start from

    def set_quote(self, quote: str) -> None:
        """Take the words in the article that a correction would replace."""
        self._quote = quote

    def set_claimants(self, names: Sequence[str]) -> None:
        """Take the names to complete the claimant with."""
        self._claimants = list(names)

    def _offer_names(self, typed: str) -> None:
        wanted = key_of(typed)
        self._offered = [name for name in self._claimants if wanted and wanted in key_of(name) and name != typed]
        self._names.offer(self._offered)

    def _start_correction(self) -> None:
        """Start an empty correction from the words that it would replace."""
        if not self.correction.box.value() and self._quote and not self.correction.unsaved:
            self.correction.suggest(self._quote)

    def _checked_correction(self, typed: str) -> Checked:
        """Take a correction; one that leaves the words as they are is none."""
        value = typed.strip()
        return Checked("" if value == self._quote.strip() else value)
