"""What the files of a claim's evidence say of it: passages beside the claim, with where the two differ. No verdict.

Asked off the window's thread when a claim is opened or its evidence changes. Folded away unless there is something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.domain.claim import Claim
from annotator.domain.source_passage import ClaimSources, MissingQuote, Passage, UnreadFile
from annotator.domain.source_table import TableValue
from annotator.errors import NotFound
from annotator.ui.actions.hints import KeyHint
from annotator.ui.dialogs.attached_text import show_attached_text, take_passage
from annotator.ui.i18n import tr, translated
from annotator.ui.icons import tinted
from annotator.ui.panels.claims.card.table_value import TableValueRow
from annotator.ui.quotes import in_marks
from annotator.ui.widgets.sections import INSET, Heading, link_button
from annotator.ui.widgets.text_row import TextRow

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

PAUSE = 200
"""Milliseconds after the last change before it is asked."""
_FIRST = 3
"""So many are shown at once; the others on request."""
_QUOTE_SHOWN = 240


def where(name: str, page: int | None) -> str:
    """Return what a file is called, with a page of it."""
    number = tr("p. {0}").replace("{0}", QLocale().toString(page)) if page is not None else ""
    return " · ".join(part for part in (name, number) if part)


class PassageRow(TextRow):
    """One passage of a file. Pressed, it is shown in its text."""

    def __init__(self, session: Session, evidence_id: str, name: str, passage: Passage, parent: QWidget) -> None:
        super().__init__(("quote", "small", "body"), session.theme, parent)
        self.evidence_id, self.name, self.passage = evidence_id, name, passage
        words = in_marks(" ".join(passage.text.split()), _QUOTE_SHOWN)
        facts = " · ".join((where(name, passage.page), translated(passage.why)))
        differs = "\n".join(difference_said(one.claim, one.source) for one in passage.differs)
        self.set_lines((words, facts, differs))
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(" · ".join(part for part in (facts, differs) if part))
        self.setToolTip("\n".join(translated(one.why) for one in passage.differs))

    def paint_signs(self, painter: QPainter, sign: QRectF) -> None:
        name, colour = ("triangle-alert", "text") if self.passage.differs else ("quote", "muted")
        tinted(name, self.theme.colour(colour)).paint(painter, sign.toRect())


class MissingRow(TextRow):
    """A quotation that is not in its file, with the nearest that is. Pressed, that is shown in its text."""

    def paint_signs(self, painter: QPainter, sign: QRectF) -> None:
        tinted("triangle-alert", self.theme.colour("text")).paint(painter, sign.toRect())


def difference_said(claim: str, source: str) -> str:
    """Return a difference as it is said: both sides, and nothing of which is right."""
    return tr("The claim: {0}; the source: {1}").replace("{0}", claim).replace("{1}", source)


class ClaimSourcesSection(QWidget):
    """The passages, best first; quotations that are not in their file; files that could not be read."""

    shown = Signal(QWidget)
    """A part that the user is to look at now, and that should be in view."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._claim_id = ""
        self._files: tuple[tuple[str, str, str], ...] = ()
        self._found: ClaimSources | None = None
        self._rows: list[PassageRow] = []
        self._others: list[QWidget] = []
        self._heading = Heading(self)
        self.take = link_button(tr("take as quotation"), tr("Let it be its evidence's quotation, with its page"), self)
        KeyHint(self.take, "claim.take_passage", session)
        self.take.clicked.connect(self._take)
        self._heading.add(self.take)
        self._more = link_button("", tr("Show the other passages too"), self)
        self._more.clicked.connect(lambda: self._show(everything=True))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._more)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        session.files_read.connect(self.ask_again)
        self.hide()

    def rows(self) -> list[PassageRow]:
        """Return the rows of passages."""
        return self._rows

    def show_claim(self, claim: Claim | None) -> None:
        """Turn to a claim, or take what its wording and the files and quotations of its evidence are now."""
        if claim is None:
            self._claim_id, self._files, self._found = "", (), None
            self._pause.stop()
            self._show()
            return
        fields = ((piece.evidence_id, piece.fields) for piece in claim.evidence)
        files = tuple((key, one.attachment, one.quote) for key, one in fields if one.attachment)
        claim_id, wording = claim.claim_id, claim.wording
        if claim_id != self._claim_id:
            self._found = None
            self._show()
        known = (("", "", wording), *files)
        if (claim_id, known) != (self._claim_id, self._files):
            self._claim_id, self._files = claim_id, known
            self._pause.start()

    def ask_again(self) -> None:
        """Files were read: look again."""
        if self._claim_id and len(self._files) > 1:
            self._pause.start()

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for row in (*self._rows, *(one for one in self._others if isinstance(one, TextRow))):
            row.set_theme(theme)

    def chosen(self) -> PassageRow | None:
        """Return the passage that the focus is on, else the first one."""
        return next((row for row in self._rows if row.hasFocus()), self._rows[0] if self._rows else None)

    def focus_first(self) -> bool:
        """Go to the first passage; tell whether there is one."""
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return bool(self._rows)

    def _ask(self) -> None:
        claim_id = self._claim_id
        if len(self._files) < 2:
            self._take_found((claim_id, None))
            return
        self._session.read(lambda project: _of_claim(project, claim_id), self._take_found, self, key="claim sources")

    def _take_found(self, answer: tuple[str, ClaimSources | None]) -> None:
        claim_id, found = answer
        if claim_id == self._claim_id and found != self._found:
            self._found = found
            self._show()

    def _show(self, *, everything: bool = False) -> None:
        focused = next((row.passage for row in self._rows if row.hasFocus()), None)
        for part in (*self._rows, *self._others):
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        found = self._found or ClaimSources(self._claim_id)
        shown = found.passages if everything else found.passages[:_FIRST]
        self._rows = [self._make_row(evidence_id, passage, found) for evidence_id, passage in shown]
        self._others = [
            *(self._of_table(evidence_id, value, found) for evidence_id, value in found.tables),
            *(self._missing(evidence_id, missing, found) for evidence_id, missing in found.missing),
            *(self._said(_unread(one)) for one in found.unread if one.why),
        ]
        if found.waiting:
            self._others.append(self._said(tr("Its files are being read…")))
        for index, row in enumerate(self._rows, start=1):
            self._column.insertWidget(index, row)
            row.show()
            if row.passage == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        for part in self._others:
            self._column.addWidget(part)
            part.show()
        left = len(found.passages) - len(shown)
        self._more.setText(tr("%Ln more", "", left))
        self._more.setVisible(left > 0)
        self.take.setVisible(bool(self._rows))
        count = len(found.passages)
        self._heading.set_text(tr("In its sources · %Ln passage(s)", "", count) if count else tr("In its sources"))
        self.setVisible(bool(self._rows or self._others))

    def _make_row(self, evidence_id: str, passage: Passage, found: ClaimSources) -> PassageRow:
        row = PassageRow(self._session, evidence_id, found.names.get(passage.file, ""), passage, self)
        row.clicked.connect(lambda: self._look_at(row))
        return row

    def _of_table(self, evidence_id: str, value: TableValue, found: ClaimSources) -> QWidget:
        name = found.names.get(value.file, "")
        row = TableValueRow(self._session.theme, where(name, value.page), value, self)
        span = value.start or 0, value.end or 0
        row.clicked.connect(lambda: show_attached_text(self._session, self, value.file, name, span, evidence_id))
        return row

    def _said(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("look", "small")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(INSET, 4, INSET, 4)
        return label

    def _missing(self, evidence_id: str, missing: MissingQuote, found: ClaimSources) -> QWidget:
        name = found.names.get(missing.file, "")
        quoted = in_marks(" ".join(missing.quote.split()), _QUOTE_SHOWN)
        said = tr("This quotation does not stand in {0}: {1}").replace("{0}", name).replace("{1}", quoted)
        near = missing.nearest
        if near is None:
            return self._said(f"⚠ {said}")
        nearest = in_marks(" ".join(near.text.split()), _QUOTE_SHOWN)
        button = MissingRow(("small", "quote"), self._session.theme, self)
        nearest_said = tr("Nearest: {0}").replace("{0}", f"{nearest} ({where(name, near.page)})")
        button.set_lines((said, nearest_said))
        button.setText(said)
        button.setAccessibleName(said)
        button.setAccessibleDescription(nearest_said)
        span = near.start, near.end
        button.clicked.connect(lambda: show_attached_text(self._session, self, missing.file, name, span, evidence_id))
        return button

    # looking at one, and taking it

    def _look_at(self, row: PassageRow) -> None:
        passage = row.passage
        span = passage.start, passage.end
        show_attached_text(self._session, self, passage.file, row.name, span, row.evidence_id)

    def _take(self) -> None:
        row = self.chosen()
        if row is not None:
            passage = row.passage
            take_passage(self._session, row.evidence_id, passage.file, passage.text, passage.page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go along the rows."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((n for n, row in enumerate(self._rows) if row.hasFocus()), -1)
        if step and at >= 0 and 0 <= at + step < len(self._rows):
            self._rows[at + step].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)


def _unread(file: UnreadFile) -> str:
    why = translated(file.why)
    return why if file.name in why else f"{file.name}: {why}"


def _of_claim(project: Project, claim_id: str) -> tuple[str, ClaimSources | None]:
    try:
        return claim_id, project.sources.of_claim(claim_id)
    except NotFound:  # removed meanwhile
        return claim_id, None
