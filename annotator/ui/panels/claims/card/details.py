"""What is known of a claim beside its words: kind, priority, who said it as what, where and when. Folded at first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.fields import FieldKind, FieldSpec
from annotator.ui.editing.dates import checked_date
from annotator.ui.editing.edits import Edits
from annotator.ui.editing.fields import Field, any_text
from annotator.ui.editing.growing import GrowingText, LineText
from annotator.ui.i18n import local_date, tr, translated
from annotator.ui.widgets.quiet_combo import QuietCombo
from annotator.ui.widgets.sections import Fold, LabelledRows

if TYPE_CHECKING:
    from annotator.domain.claim import Claim

_DETAILS = tuple(field for field in CLAIM_FIELDS.values() if field.in_details)


def choice_label(name: str, value: str) -> str:
    """Return a value of one of the choices in the reader's language."""
    return translated((CLAIM_FIELDS[name].choices or {}).get(value, value))


class DetailsSection(QWidget):
    """A line that says what is known, and the fields below it once it is unfolded, for the one claim."""

    picked = Signal(str, str)
    """A choice was made: the claim's field, and its value as an edit holds it."""

    def __init__(self, edits: Edits, parent: QWidget) -> None:
        super().__init__(parent)
        self._edits = edits
        self._claim_id = ""
        self.fold = Fold(tr("Details"), tr("Kind of claim, priority, and who said it as what, where and when"), self)
        self.choices: dict[str, QuietCombo] = {}
        self._body = QWidget(self)
        rows = LabelledRows()
        for declared in _DETAILS:
            if declared.choices is not None:
                combo = self.choices[declared.key] = self._choice(declared)
                rows.add(translated(declared.label), combo)
        self.fields = tuple(self._typed(declared) for declared in _DETAILS if declared.choices is None)
        for field in self.fields:
            rows.add(field.label, field)
        self._body.setLayout(rows)
        self._body.hide()
        self.fold.toggled.connect(self._body.setVisible)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fold)
        column.addWidget(self._body)

    def show_claim(self, claim: Claim) -> None:
        """Say what is known of a claim, folded for another one; its typed fields are the card's to open."""
        if claim.claim_id != self._claim_id:
            self._claim_id = claim.claim_id
            self.fold.setChecked(False)
        self.fold.say(" · ".join(_known(claim)))

    def show_choices(self, value: Callable[[str], str]) -> None:
        """Show what is chosen; `value` gives it by the claim's field, as an edit holds it."""
        for name, combo in self.choices.items():
            combo.show_value(value(name))

    def open(self) -> None:
        """Unfold, and go to the first field."""
        self.fold.setChecked(True)
        next(iter(self.choices.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choice(self, declared: FieldSpec) -> QuietCombo:
        values = [(value, choice_label(declared.key, value)) for value in declared.choices or ()]
        combo = QuietCombo(values, translated(declared.label), self)
        combo.picked.connect(lambda value: self.picked.emit(declared.key, value))
        return combo

    def _typed(self, declared: FieldSpec) -> Field:
        box = GrowingText(22) if declared.kind is FieldKind.TEXT else LineText()
        is_date = declared.kind is FieldKind.DATE
        check = checked_date if is_date else any_text
        field = Field(declared.key, translated(declared.label), box, self._edits, check=check, parent=self)
        hint = tr("YYYY-MM-DD") if is_date else translated(declared.hint) if declared.hint else ""
        if hint:
            box.set_hint(hint)
        if declared.tooltip:
            box.setToolTip(translated(declared.tooltip))
        return field


def _known(claim: Claim) -> list[str]:
    """Return what is known of a claim, in a few words each."""
    known = [(declared, declared.said(getattr(claim, declared.key))) for declared in _DETAILS]
    return [translated(declared.summary).replace("{0}", _read(declared, said)) for declared, said in known if said]


def _read(declared: FieldSpec, said: str) -> str:
    if declared.kind is FieldKind.DATE:
        return local_date(said)
    return translated(said) if declared.choices is not None else said
