"""Offers sources that were used before, below the line for new evidence: the last one at once, others by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal

from annotator.ui.i18n import tr
from annotator.ui.later import later
from annotator.ui.panels.evidence.row import described
from annotator.ui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from annotator.domain.evidence import EvidenceFields
    from annotator.ui.editing.growing import LineText
    from annotator.ui.session import Session


class UsedSources(QObject):
    """Arrows and Enter, or a click, take one; Enter alone takes what was typed. `claim_id` tells the open claim."""

    taken = Signal(object)
    """The `EvidenceFields` of the source that was chosen."""

    def __init__(self, session: Session, box: LineText, claim_id: Callable[[], str]) -> None:
        super().__init__(box)
        self._session = session
        self._box = box
        self._claim_id = claim_id
        self._offered: Sequence[EvidenceFields] = ()
        self._suggestions = Suggestions(box, first_is_taken=False)
        self._suggestions.taken.connect(lambda row: self.taken.emit(self._offered[row]))
        box.textEdited.connect(lambda _: self._ask())
        box.installEventFilter(self)

    def _ask(self) -> None:
        claim_id, typed = self._claim_id(), self._box.text()
        if claim_id:
            self._session.read(
                lambda project: (claim_id, typed, project.evidence.used_before(claim_id, typed)), self._offer, self
            )

    def take_last(self) -> None:
        """Take the source that was used last, without asking."""
        claim_id = self._claim_id()

        def take(found: Sequence[EvidenceFields]) -> None:
            if found and claim_id == self._claim_id():
                self.taken.emit(found[0])

        if claim_id:
            self._session.read(lambda project: project.evidence.used_before(claim_id, "", 1), take, self, key="last")

    def _offer(self, answer: tuple[str, str, Sequence[EvidenceFields]]) -> None:
        claim_id, typed, found = answer
        if (claim_id, typed) != (self._claim_id(), self._box.text()):
            return  # another answer is on its way
        self._offered = found
        names = [source_name(fields) for fields in found]
        if names and not typed:
            names[0] = tr("Same as last: {0}").replace("{0}", names[0])
        self._suggestions.offer(names, first_is_meant=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            later(self._box, self._ask)  # once the line stands where it will stay
        return super().eventFilter(watched, event)


def source_name(fields: EvidenceFields) -> str:
    """Return what a source is called on a line: its title, and who published it."""
    title = described(fields)[0]
    return f"{title} · {fields.publisher}" if fields.publisher and fields.publisher != title else title
