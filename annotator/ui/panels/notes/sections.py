"""The sections of the page of notes. Rows and boxes are those of the opened claim; here the article is in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from annotator.domain.work import Correction, CorrectionFields, Query, QueryState
from annotator.ui.editing.draft_box import DraftBox
from annotator.ui.editing.edits import LOG_FIELDS, Edits
from annotator.ui.editing.fields import Field
from annotator.ui.editing.growing import GrowingText
from annotator.ui.i18n import QT_TR_NOOP, local_time, tr, translated
from annotator.ui.panels.remarks.base import RemarkRow, RemarksSection
from annotator.ui.panels.remarks.comments import CommentsSection
from annotator.ui.panels.remarks.queries import QueriesSection, QueryRow
from annotator.ui.panels.remarks.templates import Phrases, query_templates
from annotator.ui.widgets.sections import INSET, ElidedButton, LabelledRows, link_button

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.services.results import Added
    from annotator.ui.session import Session

_ORDER = (QueryState.OPEN, QueryState.ANSWERED, QueryState.CLOSED)
_FIELDS = {
    "old": QT_TR_NOOP("Was"),
    "new": QT_TR_NOOP("Now"),
    "why": QT_TR_NOOP("Why"),
    "public_note": QT_TR_NOOP("Public note"),
}
_HINTS = {
    "old": QT_TR_NOOP("What the article said"),
    "new": QT_TR_NOOP("What it says now"),
    "why": QT_TR_NOOP("What was wrong, and how it is known"),
    "public_note": QT_TR_NOOP("What readers are told"),
}


class NoteSection(RemarksSection):
    """A section that is always there: where it holds nothing, it says what belongs there."""

    claim_wanted = Signal(str)
    """The id of a claim that a note is about: the user wants to see it."""

    empty = ""
    add_words = ""
    add_told = ""

    def begin(self) -> None:
        """Put in what a section of the page has beside its rows; called once, by the page."""
        self.wordings: dict[str, str] = {}
        self._add_button = link_button(translated(self.add_words), translated(self.add_told), self)
        self._add_button.setProperty("look", "choice")
        self._add_button.clicked.connect(self.start)
        self._heading.add(self._add_button)
        self._empty = QLabel(translated(self.empty), self)
        self._empty.setProperty("look", "small")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(INSET, 0, INSET, 4)
        self._column.addWidget(self._empty)

    def refresh(self, article_id: str, remarks: Sequence[Any]) -> None:
        super().refresh(article_id, remarks)
        for index, remark in enumerate(remarks, start=1):
            row = self._rows[self.id_of(remark)]
            if self._column.indexOf(row) != index:
                self._column.removeWidget(row)
                self._column.insertWidget(index, row)
        self._heading.setVisible(True)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self._empty.setVisible(not self._rows and self.draft.isHidden())
        self.setVisible(True)


class _ClaimLink(ElidedButton):
    """Says which claim a note is about, and leads to it."""

    def __init__(self, section: NoteSection, claim_id: str, parent: QWidget) -> None:
        words = section.wordings.get(claim_id, "")
        super().__init__(f"→ {words}", tr("Show the claim: {0}").replace("{0}", words), parent)
        self.setVisible(bool(words))
        self.clicked.connect(lambda: section.claim_wanted.emit(claim_id))
        self.set_words(f"→ {words}")


class ArticleQueries(NoteSection, QueriesSection):
    """The queries to the writer of an article: those that wait for an answer first."""

    empty = QT_TR_NOOP("What only the writer can say is asked here, or at a claim.")
    add_words = QT_TR_NOOP("Ask the writer")
    add_told = QT_TR_NOOP("Put a question to the writer of this article")

    def refresh(self, article_id: str, remarks: Sequence[Any]) -> None:
        super().refresh(article_id, sorted(remarks, key=lambda query: _ORDER.index(query.state)))

    def make_row(self, remark: Any) -> RemarkRow:
        query: Query = remark
        row = QueryRow(self.session, self.edits, self)
        if query.claim_id in self.wordings:
            row.column.insertWidget(1, _ClaimLink(self, query.claim_id, row))
        return row

    def offered(self) -> Phrases:
        return query_templates(self.session, on_claim=False)

    def adding(self, claim_id: str, text: str) -> Callable[[Project], Any]:
        return lambda project: project.work.ask(claim_id, text)  # the article stands in the claim's place


class ArticleComments(NoteSection, CommentsSection):
    """The comments on an article itself."""

    empty = QT_TR_NOOP("Remarks for colleagues on the whole article; @ names one of them.")
    add_words = QT_TR_NOOP("Comment")
    add_told = QT_TR_NOOP("Leave a remark for colleagues")

    def adding(self, claim_id: str, text: str) -> Callable[[Project], Any]:
        return lambda project: project.work.comment(text, article_id=claim_id)


class CorrectionRow(RemarkRow):
    """A line of the log: what the article said, what it says now, why, and what readers are told."""

    def __init__(self, session: Session, edits: Edits, parent: QWidget) -> None:
        super().__init__(session, edits, parent)
        self.add_remove(tr("Remove the line from the log"))
        rows = LabelledRows()
        made: list[Field] = []
        for place, name in LOG_FIELDS.items():
            box = GrowingText(20)
            box.set_hint(translated(_HINTS[name]))
            field = self.make_field(place, translated(_FIELDS[name]), box)
            rows.add(translated(_FIELDS[name]), field)
            made.append(field)
        self.fields = tuple(made)
        self.column.addLayout(rows)

    def show_remark(self, remark: Any) -> None:
        line: Correction = remark
        self.head.setText(f"{line.made_by} · {local_time(line.made_at)}")

    def go_to(self, name: str) -> None:
        """Put the caret into a field of `CorrectionFields`."""
        field = next(field for field in self.fields if LOG_FIELDS[field.name] == name)
        field.box.setFocus(Qt.FocusReason.OtherFocusReason)


class CorrectionsSection(NoteSection):
    """The corrections log of an article, oldest first."""

    label = QT_TR_NOOP("log a correction")
    empty = QT_TR_NOOP("What was changed in the article after it was out: old, new, why, and what readers are told.")
    add_words = QT_TR_NOOP("Log a correction")
    add_told = QT_TR_NOOP("Write a line of the corrections log")

    def __init__(self, session: Session, edits: Edits, parent: QWidget) -> None:
        self._wanted = ("", "")  # the line to go to as soon as it is there, and its field
        hint = tr("What the article said. Enter logs it")
        super().__init__(session, edits, DraftBox(tr("New line of the corrections log"), hint, parent), parent)

    def heading(self, remarks: Sequence[Any]) -> str:
        return tr("Corrections log · %Ln", "", len(remarks))

    def id_of(self, remark: Any) -> str:
        line: Correction = remark
        return line.correction_id

    def make_row(self, remark: Any) -> RemarkRow:
        line: Correction = remark
        row = CorrectionRow(self.session, self.edits, self)
        if line.claim_id in self.wordings:
            row.column.insertWidget(1, _ClaimLink(self, line.claim_id, row))
        return row

    def _stored(self, remark: Any, field: Field) -> str:
        return str(getattr(remark.fields, LOG_FIELDS[field.name]))

    def refresh(self, article_id: str, remarks: Sequence[Any]) -> None:
        super().refresh(article_id, remarks)
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        correction_id, name = self._wanted
        row = self._rows.get(correction_id)
        if isinstance(row, CorrectionRow):
            self._wanted = ("", "")
            row.go_to(name)
            self.shown.emit(row)

    def go_to(self, correction_id: str, name: str) -> None:
        """Put the caret into a field of a line, as soon as that is there."""
        self._wanted = (correction_id, name)
        self._go_to_wanted()

    def adding(self, claim_id: str, text: str) -> Callable[[Project], Any]:
        return lambda project: project.work.log_correction(claim_id, CorrectionFields(old=text))

    def _add(self, claim_id: str, text: str) -> None:
        def done(added: Added) -> None:
            self.go_to(added.id, "new")

        write = self.adding(claim_id, text)
        self.session.act(translated(self.label), write, done, lambda _error: self.draft.give_back(claim_id, text))

    def removing(self, remark: Any) -> Callable[[Project], Any]:
        line: Correction = remark
        return lambda project: project.work.delete_correction(line.correction_id, line.version)
