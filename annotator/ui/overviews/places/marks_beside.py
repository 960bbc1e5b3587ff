"""One place with what each person marked of it, side by side, each with its claim's evidence. Values in, no reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.differences import Look, marked_html
from annotator.ui.i18n import tr
from annotator.ui.overviews.differences.side_by_side import label_of, source_words
from annotator.ui.theme import SPACE

if TYPE_CHECKING:
    from annotator.domain.claim import Claim
    from annotator.domain.places import Place
    from annotator.ui.session import Session

_AROUND = 160
"""So much of the text stands on either side of what anybody has marked."""
_ACROSS = 3


@dataclass(frozen=True, slots=True)
class ShownPlace:
    """A place with the words around it, which begin at `start` of the text, and the claims of its marks by id."""

    place: Place
    words: str
    start: int
    claims: Mapping[str, Claim]

    @property
    def quote(self) -> str:
        """All the words that anybody has marked."""
        start, end = self.place.union
        return self.words[start - self.start : end - self.start]


def shown(place: Place, text: str, claims: Mapping[str, Claim]) -> ShownPlace:
    """Return a place as it is shown, from the whole text and the claims of the article."""
    start, end = place.union
    first = max(0, text.rfind("\n", 0, start) + 1, start - _AROUND)
    last = text.find("\n", end)
    last = min(len(text) if last < 0 else last, end + _AROUND)
    return ShownPlace(place, text[first:last], first, claims)


class MarksBeside(QWidget):
    """Empty until there is something to compare; `between` stands below what people marked."""

    def __init__(self, session: Session, between: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6 * SPACE)
        self._column.addWidget(between)
        self._body: QWidget | None = None

    def show_place(self, place: ShownPlace | None) -> None:
        """Show a place, None for none."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        if place is not None:
            self._body = self._made(place)
            self._column.insertWidget(0, self._body)

    def _made(self, place: ShownPlace) -> QWidget:
        body = QWidget(self)
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6 * SPACE)
        grid.setVerticalSpacing(6 * SPACE)
        for number, person in enumerate(place.place.people):
            made = self._marked(place, person, body)
            grid.addWidget(made, number // _ACROSS, number % _ACROSS, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(number % _ACROSS, 1)
        return body

    def _marked(self, shown: ShownPlace, person: str, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(label_of(box, "strong", person))
        mark = shown.place.of(person)
        spans = [] if mark is None else [(mark.start - shown.start, mark.end - shown.start)]
        words = QLabel(marked_html(shown.words, spans, Look.CAME, self._session.theme), box)
        words.setProperty("role", "quote")
        words.setTextFormat(Qt.TextFormat.RichText)
        words.setWordWrap(True)
        column.addWidget(words)
        if mark is None:
            column.addWidget(label_of(box, "muted", tr("Has marked nothing here.")))
            return box
        claim = shown.claims.get(mark.claim_id)
        if claim is None:
            return box
        status = self._session.codebook.status_by_key.get(claim.status)
        said = [status.label if status else claim.status, *claim.tags]
        column.addWidget(label_of(box, "", claim.wording))
        column.addWidget(label_of(box, "muted", " · ".join(said)))
        for source in claim.evidence:
            column.addWidget(label_of(box, "", source_words(source)))
        if not claim.evidence:
            column.addWidget(label_of(box, "muted", tr("No evidence yet.")))
        return box
