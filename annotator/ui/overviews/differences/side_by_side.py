"""One claim with what people made of it, side by side, and its evidence. It shows values and reads nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.ui.glyphs import paint_status_glyph
from annotator.ui.i18n import local_time, tr, translated
from annotator.ui.quotes import in_marks
from annotator.ui.scaling import LargeLabel, scaled
from annotator.ui.theme import SPACE
from annotator.ui.widgets.margins import set_margins

if TYPE_CHECKING:
    from annotator.domain.assessment import Assessment
    from annotator.domain.claim import Claim
    from annotator.domain.codebook import Status
    from annotator.domain.evidence import Evidence
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_QUOTE_SHOWN = 400
_SIGN = 16  # px
_ACROSS = 3


@dataclass(frozen=True, slots=True)
class Compared:
    """A claim, and what may be seen of its assessments."""

    claim: Claim
    assessments: tuple[Assessment, ...]


class _Sign(QWidget):
    """The sign of a status in its colour."""

    def __init__(self, status: Status, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._status, self._theme = status, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = scaled(self, _SIGN)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_status_glyph(painter, QRectF(self.rect()), self._status.glyph, self._theme.status_ink(self._status))


class SideBySide(QWidget):
    """Empty until there is something to compare; `between` stands below what people made of it, above the evidence."""

    def __init__(self, session: Session, between: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6 * SPACE)
        self._column.addWidget(between)
        self._bodies: list[QWidget] = []

    def show_claim(self, compared: Compared | None) -> None:
        """Show a claim, None for none."""
        for body in self._bodies:
            self._column.removeWidget(body)
            body.hide()
            body.deleteLater()
        self._bodies = []
        if compared is not None:
            self._bodies = [self._made(compared), self._made_sources(compared)]
            self._column.insertWidget(0, self._bodies[0])
            self._column.addWidget(self._bodies[1])

    def _made(self, compared: Compared) -> QWidget:
        body, column = self._made_body()
        wording = LargeLabel(18, 600, compared.claim.wording)
        wording.setWordWrap(True)
        wording.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(wording)
        quotes = [one.quote for one in compared.claim.mentions if one.quote != compared.claim.wording]
        if quotes:
            column.addWidget(label_of(body, "quote", in_marks(quotes[0], _QUOTE_SHOWN)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * SPACE)
        grid.setVerticalSpacing(4 * SPACE)
        for number, one in enumerate(compared.assessments):
            grid.addWidget(self._assessed(one, body), number // _ACROSS, number % _ACROSS, Qt.AlignmentFlag.AlignTop)
        for place in range(min(_ACROSS, len(compared.assessments))):
            grid.setColumnStretch(place, 1)
        column.addLayout(grid)
        return body

    def _made_body(self) -> tuple[QWidget, QVBoxLayout]:
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * SPACE)
        return body, column

    def _made_sources(self, compared: Compared) -> QWidget:
        body, column = self._made_body()
        column.addWidget(label_of(body, "strong", tr("Evidence")))
        for source in compared.claim.evidence:
            column.addWidget(label_of(body, "", source_words(source)))
        if not compared.claim.evidence:
            column.addWidget(label_of(body, "muted", tr("No evidence yet.")))
        return body

    def _assessed(self, one: Assessment, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label_of(box, "muted", f"{one.person} · {local_time(one.at)}"), 0, 0, 1, 2)
        status = self._session.codebook.status_by_key.get(one.status)
        if status is not None:
            grid.addWidget(_Sign(status, self._session.theme, box), 1, 0)
        grid.addWidget(label_of(box, "strong", status.label if status else one.status), 1, 1)
        if one.rationale:
            grid.addWidget(label_of(box, "", one.rationale), 2, 0, 1, 2)
        return box


def label_of(parent: QWidget, role: str, text: str) -> QLabel:
    """Return a label of somebody's words, in the look of a role."""
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_margins(label, 0, 0, 0, 0)
    return label


def source_words(evidence: Evidence) -> str:
    """Return a source in words: what it does to the claim, what it is, and what it says."""
    source = evidence.fields
    named = ", ".join(part for part in (source.title, source.publisher, source.url) if part)
    said = named or source.quote or source.note
    lines = [f"{translated(source.stance.value)}: {said}"]
    if named and source.quote:
        lines.append(in_marks(source.quote, _QUOTE_SHOWN))
    return "\n".join(lines)
