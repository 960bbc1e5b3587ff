"""A warning in the card: what stands where the claim stands is otherwise in an article that was signed off before.

It shows what the coverage watcher found, with the ways to the place there and to saying that it is no contradiction.
That claims worded alike are rated otherwise, the card says of a checked claim in another place (`disagreement.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from annotator.domain.finding import EarlierFinding, FindingKind
from annotator.ui.accessible import announce
from annotator.ui.i18n import tr, translated
from annotator.ui.navigation.destination import Destination
from annotator.ui.widgets.sections import INSET, ElidedButton, banner, link_button

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.ui.session import Session

_SHOWN = 5


class EarlierFindings(QWidget):
    """Hidden while no earlier article has it otherwise."""

    destination_wanted = Signal(object)
    """The `Destination` of what the earlier article has instead."""

    dismiss_wanted = Signal(object)
    """The `EarlierFinding` that is none."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._claim: Claim | None = None
        self._article_id = ""
        self._known: Sequence[EarlierFinding] = ()
        self._shown: list[EarlierFinding] = []
        self._column = banner(self)
        self.hide()

    def shown(self) -> list[EarlierFinding]:
        """Return what is shown of the open claim."""
        return self._shown

    def open(self, claim: Claim | None, article_id: str = "") -> None:
        """Turn to another claim, or take what is stored of the same one now; None for none."""
        self._claim, self._article_id = claim, article_id
        self._show()

    def set_known(self, findings: Sequence[EarlierFinding]) -> None:
        """Take what earlier articles have otherwise than the open one."""
        self._known = findings
        self._show()

    def _of_claim(self) -> list[EarlierFinding]:
        claim = self._claim
        if claim is None or claim.void:
            return []
        status = self._session.codebook.status_by_key.get(claim.status)
        settled = status is not None and status.settled
        places = [(one.start, one.end) for one in claim.mentions if one.article_id == self._article_id]
        found = []
        for finding in self._known:
            if finding.kind is FindingKind.STATUS:
                concerns = not settled and finding.spans[0] in places
            else:
                concerns = any(start < end_ and start_ < end for start, end in finding.spans for start_, end_ in places)
            if concerns:
                found.append(finding)
        return found

    def _show(self) -> None:
        found = self._of_claim()
        if found == self._shown:
            return
        came = [finding for finding in found if finding not in self._shown]
        self._shown = found
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for finding in found[:_SHOWN]:
            self._column.addWidget(self._said(finding))
            self._column.addWidget(self._ways(finding))
        self.setVisible(bool(found))
        if came:
            announce(self, translated(came[0].why))

    def _said(self, finding: EarlierFinding) -> QLabel:
        said = QLabel("⚠ " + translated(finding.why), self)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setContentsMargins(INSET, 0, INSET, 0)
        return said

    def _ways(self, finding: EarlierFinding) -> QWidget:
        title = tr("Show it in “{0}”").replace("{0}", finding.title)
        go = ElidedButton(title, title)
        go.clicked.connect(lambda: self.destination_wanted.emit(Destination(finding.article_id, "", *finding.place)))
        dismiss = link_button(tr("dismiss…"), tr("Say why it is no contradiction"))
        dismiss.clicked.connect(lambda: self.dismiss_wanted.emit(finding))
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(go, 1)
        row.addWidget(dismiss)
        return holder
