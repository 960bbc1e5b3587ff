"""Offers known sources below the title or the address of evidence that has none yet, as soon as some of it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.ui.editing.growing import GrowingText, LineText
from annotator.ui.panels.evidence.used_sources import source_name
from annotator.ui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from annotator.domain.evidence import EvidenceFields
    from annotator.ui.editing.fields import Field
    from annotator.ui.session import Session

_FROM = 3
"""Letters from which on something is offered: fewer stand in almost every source."""
_PAUSE = 200  # ms in which more is typed


class FieldSources(QObject):
    """Arrows and Enter, or a click, take one; Enter alone hands in what was typed."""

    taken = Signal(object)
    """The `EvidenceFields` of the source that was chosen."""

    def __init__(self, session: Session, field: Field) -> None:
        super().__init__(field)
        self._session = session
        self._field = field
        self._offered: Sequence[EvidenceFields] = ()
        self._suggestions = Suggestions(field.box, first_is_taken=False)
        self._suggestions.taken.connect(self._take)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask)
        box = field.box
        if isinstance(box, LineText | GrowingText):
            box.textChanged.connect(self._on_changed)

    def _typed(self) -> str:
        """Return what is typed where there was nothing; "" else."""
        field = self._field
        fresh = field.box.hasFocus() and field.unsaved and not field.stored
        text = field.box.value().strip() if fresh else ""
        return text if len(text) >= _FROM else ""

    def _on_changed(self) -> None:
        if self._typed():
            self._pause.start()
        else:
            self._suggestions.hide()

    def _ask(self) -> None:
        typed, claim_id = self._typed(), self._field.place[0]
        if typed:
            self._session.read(
                lambda project: (typed, project.evidence.used_before(claim_id, typed)), self._offer, self, key="known"
            )

    def _offer(self, answer: tuple[str, Sequence[EvidenceFields]]) -> None:
        typed, found = answer
        if typed == self._typed():
            self._offered = found
            self._suggestions.offer([source_name(fields) for fields in found], first_is_meant=False)

    def _take(self, row: int) -> None:
        self._field.revert()
        self.taken.emit(self._offered[row])
