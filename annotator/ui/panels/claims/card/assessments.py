"""In the card: one's own assessment of the claim beside its settled status, and others' where these are open.

Hidden while nobody has assessed the claim and none is wanted. Settling what differs is the overview's of differences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.assessment import NONE_SEEN, ClaimAssessments
from annotator.ui.accessible import announce
from annotator.ui.actions.hints import status_keys
from annotator.ui.i18n import tr
from annotator.ui.panels.claims.card.status_row import StatusRow
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.sections import INSET, Heading, banner

if TYPE_CHECKING:
    from annotator.domain.assessment import Assessment
    from annotator.domain.changes import Changes
    from annotator.ui.session import Session

_RULES = frozenset(("setting", "article"))
"""What says whether claims are assessed blind."""


class AssessmentsSection(QWidget):
    """Shows what may be seen of a claim, and hands in what is chosen."""

    turned = Signal()
    """Whether the claim is assessed blind is known, or has changed."""

    shown = Signal(QWidget)
    """A part that the user is to work with now, and that should be in view."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._claim_id = ""
        self._wanted = False
        self._found = NONE_SEEN
        self._heading = Heading(self)
        self._heading.set_text(tr("My assessment"))
        self.statuses = StatusRow(self, mine=True)
        self.statuses.chosen.connect(self.assess)
        self.rationale = QLineEdit(self)
        self.rationale.setProperty("look", "field")
        self.rationale.setPlaceholderText(tr("Why"))
        self.rationale.setAccessibleName(tr("Rationale of my assessment"))
        self.rationale.editingFinished.connect(self.submit)
        self.rationale.textEdited.connect(lambda _: session.unsaved.note(id(self), unsaved=self._typed()))
        self.others = QLabel(self)
        self.others.setWordWrap(True)
        self.others.setTextFormat(Qt.TextFormat.PlainText)
        set_margins(self.others, INSET, 4, INSET, 0)
        column = banner(self)
        column.setSpacing(4)
        column.addWidget(self._heading)
        row = QVBoxLayout()
        set_margins(row, INSET, 0, INSET, 0)
        row.addWidget(self.statuses)
        row.addWidget(self.rationale)
        column.addLayout(row)
        column.addWidget(self.others)
        session.changed.connect(self._on_changed)
        self.set_codebook()
        self.hide()

    @property
    def blind(self) -> bool:
        """Whether the claim is assessed blind, and not by all yet: then a status that is pressed is one's own."""
        return self._found.blind

    def show_claim(self, found: ClaimAssessments) -> None:
        """Take what may be seen of a claim's assessments; of another claim than before, after what was typed."""
        if found.claim_id != self._claim_id:
            self.submit()
            self._claim_id, self._wanted = found.claim_id, False
        self._take(found)

    def close_claim(self) -> None:
        """Hand in what was typed, and show no claim any more."""
        self.show_claim(NONE_SEEN)

    def set_codebook(self) -> None:
        """Take the session's codebook, theme and keys anew."""
        keys = status_keys(self._session.settings.shortcuts)
        self.statuses.set_codebook(self._session.codebook, self._session.theme, keys if self.blind else ())
        self._show()

    def start(self) -> None:
        """Show where one's own assessment is given, and go there."""
        self._wanted = True
        self._show()
        chosen = next((one for one in self.statuses.buttons if one.isChecked()), self.statuses.buttons[0])
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shown.emit(self)

    def assess(self, status: str) -> None:
        """Give one's own assessment of the open claim, with what was typed as its rationale."""
        claim_id, rationale = self._claim_id, self.rationale.text()
        self._handed_in()
        label = self._label(status)
        announce(self, tr("My assessment: {0}").replace("{0}", label))
        self._session.act(
            tr("Assessing the claim"), lambda project: project.assessments.assess(claim_id, status, rationale)
        )

    def submit(self) -> None:
        """Hand in a rationale that was typed; before a status is chosen it is kept as a note of one's own."""
        own, rationale = self._own(), self.rationale.text().strip()
        if not self._typed() or (own is not None and rationale == own.rationale):
            return
        if own is not None and own.given:
            self.assess(own.status)
            return
        claim_id = self._claim_id
        self._handed_in()
        if rationale:
            self._session.act(tr("Assessing the claim"), lambda project: project.assessments.note(claim_id, rationale))
        else:
            self._session.act(tr("Assessing the claim"), lambda project: project.assessments.take_back(claim_id))

    def _handed_in(self) -> None:
        self.rationale.setModified(False)
        self._session.unsaved.note(id(self), unsaved=False)

    def _typed(self) -> bool:
        return self.rationale.isModified() and bool(self.rationale.text().strip() or self._own())

    def _own(self) -> Assessment | None:
        return self._found.of(self._session.project.person_name)

    # what is stored

    def _on_changed(self, changes: Changes) -> None:
        """Ask again where others may be seen now, or no longer; what was assessed comes with the claim."""
        claim_id = self._claim_id
        if claim_id and not changes.kinds.isdisjoint(_RULES):
            self._session.read(
                lambda project: project.assessments.look(claim_id), self._arrived, self, key="assessments"
            )

    def _arrived(self, found: ClaimAssessments) -> None:
        if found.claim_id == self._claim_id:
            self._take(found)

    def _take(self, found: ClaimAssessments) -> None:
        turned = found.blind != self._found.blind
        other = found.claim_id != self._found.claim_id
        self._found = found
        own = self._own()
        if other or not self.rationale.isModified():
            self.rationale.setText(own.rationale if own else "")
            self.rationale.setModified(False)
        if turned:
            self.set_codebook()
            self.turned.emit()
        else:
            self._show()

    def _show(self) -> None:
        own, person = self._own(), self._session.project.person_name
        self.statuses.set_status(own.status if own and own.given else "")
        others = [one for one in self._found.assessments if one is not own]
        lines = [self._said(one) for one in others]
        if self._found.blind:
            lines.append(tr("What others think is hidden until all have assessed the claim. Then it is decided."))
        self.others.setText("\n".join(lines))
        self.others.setVisible(bool(lines))
        self.setAccessibleName(tr("Assessments by {0} and others").replace("{0}", person))
        self.setVisible(bool(self._claim_id) and (self._wanted or self._found.blind or bool(self._found.assessments)))

    def _said(self, one: Assessment) -> str:
        said = f"{one.person}: {self._label(one.status)}"
        return f"{said} · {one.rationale}" if one.rationale else said

    def _label(self, key: str) -> str:
        status = self._session.codebook.status_by_key.get(key)
        return status.label if status else key
