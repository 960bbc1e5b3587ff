"""What is known of a claim beside its words: kind, priority, who said it as what, where and when. Folded at first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.domain.claim import ClaimKind, Voice
from annotator.domain.work import Priority
from annotator.ui.editing.dates import checked_date
from annotator.ui.editing.edits import Edits
from annotator.ui.editing.fields import Field, any_text
from annotator.ui.editing.growing import LineText
from annotator.ui.i18n import local_date, tr
from annotator.ui.widgets.quiet_combo import QuietCombo
from annotator.ui.widgets.sections import Fold, LabelledRows

if TYPE_CHECKING:
    from annotator.domain.claim import Claim

_PRIORITIES = {Priority.NONE: "not recorded", Priority.LOW: "low", Priority.NORMAL: "normal", Priority.HIGH: "high"}
_CHOICES = ("kind", "priority", "voice")


def choice_label(name: str, value: str) -> str:
    """Return a value of one of the choices in the reader's language."""
    if name == "priority":
        return tr(_PRIORITIES[Priority(int(value))])
    return tr(value) if value else tr("not recorded")


class DetailsSection(QWidget):
    """A line that says what is known, and the fields below it once it is unfolded; it stays so for the next claim."""

    picked = Signal(str, str)
    """A choice was made: the claim's field, and its value as an edit holds it."""

    def __init__(self, edits: Edits, parent: QWidget) -> None:
        super().__init__(parent)
        self._edits = edits
        self.fold = Fold(tr("Details"), tr("Kind of claim, priority, and who said it as what, where and when"), self)
        self.choices = {
            "kind": self._choice("kind", tr("Kind"), ["", *map(str, ClaimKind)]),
            "priority": self._choice("priority", tr("Priority"), [str(int(one)) for one in Priority]),
            "voice": self._choice("voice", tr("Whose words"), ["", *map(str, Voice)]),
        }
        role, where = self._line("speaker_role", tr("Role")), self._line("said_where", tr("Said where"))
        role.box.set_hint(tr("What the claimant is: senator, spokesperson"))
        where.box.set_hint(tr("A speech, a hearing, a post"))
        said, as_of = self._date("said_at", tr("Said on")), self._date("as_of", tr("As of"))
        as_of.box.setToolTip(tr("The day on whose knowledge the claim is rated"))
        self.fields = (role, said, where, as_of)
        self._body = QWidget(self)
        rows = LabelledRows()
        rows.add(tr("Kind"), self.choices["kind"])
        rows.add(tr("Priority"), self.choices["priority"])
        rows.add(tr("Voice"), self.choices["voice"])
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
        """Say what is known of a claim; its typed fields are the card's to open."""
        self.fold.say(" · ".join(_known(claim)))

    def show_choices(self, value: Callable[[str], str]) -> None:
        """Show what is chosen; `value` gives it by the claim's field, as an edit holds it."""
        for name in _CHOICES:
            self.choices[name].show_value(value(name))

    def open(self) -> None:
        """Unfold, and go to the first field."""
        self.fold.setChecked(True)
        self.choices["kind"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choice(self, name: str, label: str, values: list[str]) -> QuietCombo:
        combo = QuietCombo([(value, choice_label(name, value)) for value in values], label, self)
        combo.picked.connect(lambda value: self.picked.emit(name, value))
        return combo

    def _line(self, name: str, label: str) -> Field:
        return Field(name, label, LineText(), self._edits, check=any_text, parent=self)

    def _date(self, name: str, label: str) -> Field:
        field = Field(name, label, LineText(), self._edits, check=checked_date, parent=self)
        field.box.set_hint(tr("YYYY-MM-DD"))
        return field


def _known(claim: Claim) -> list[str]:
    """Return what is known of a claim, in a few words each."""
    known = [tr(claim.kind) if claim.kind else ""]
    if claim.priority:
        known.append(tr("{0} priority").replace("{0}", choice_label("priority", str(claim.priority))))
    known += [tr(claim.voice) if claim.voice else "", claim.speaker_role]
    known += [local_date(claim.said_at) if claim.said_at else "", claim.said_where]
    known.append(tr("as of {0}").replace("{0}", local_date(claim.as_of)) if claim.as_of else "")
    return [part for part in known if part]
