"""One piece of evidence to read: its stance, what it is called, what else is known of it, a lock and a paper clip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from annotator.domain.evidence import Evidence, EvidenceFields
from annotator.domain.source import Wrong
from annotator.ui.i18n import local_date, tr, translated
from annotator.ui.icons import tinted
from annotator.ui.panels.evidence.stance import paint_stance, stance_label
from annotator.ui.quotes import in_marks
from annotator.ui.widgets.text_row import SIGN, TextRow

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_QUOTE_SHOWN = 160
_HOLDS = Wrong()
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def kind_label(kind: str) -> str:
    """Return a kind of evidence in the reader's language."""
    return translated({"primary": "primary", "secondary": "secondary"}.get(kind, "not recorded"))


def medium_label(medium: str) -> str:
    """Return a medium in the reader's language."""
    return translated(medium) if medium else tr("not recorded")


def described(fields: EvidenceFields) -> tuple[str, str]:
    """Return what to call a piece of evidence, and what else is known of it, in the reader's language."""
    quoted = in_marks(fields.quote, _QUOTE_SHOWN) if fields.quote else ""
    title = fields.title or fields.url or quoted or fields.attachment_name
    facts = [fields.author, fields.publisher, translated(fields.medium) if fields.medium else ""]
    facts.append(kind_label(fields.kind) if fields.kind else "")
    if fields.published:
        facts.append(local_date(fields.published))
    if fields.accessed:
        facts.append(tr("accessed {0}").replace("{0}", local_date(fields.accessed)))
    if fields.source_note:
        facts.append(tr("from the writer's note"))
    if fields.attachment and title != fields.attachment_name:
        facts.append(fields.attachment_name)
    return title or tr("Untitled source"), " · ".join(fact for fact in facts if fact)


def wrong_said(wrong: Wrong) -> str:
    """Return that a source was found wrong, and why; "" where it was not."""
    return tr("Source found wrong: {0}").replace("{0}", " ".join(wrong.reason.split())) if wrong.reason else ""


class EvidenceRow(TextRow):
    """Pressing it opens it; Del asks to remove it."""

    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(("body", "small", "quote"), theme, parent)
        self._evidence: Evidence | None = None
        self._wrong = False

    def show_evidence(self, evidence: Evidence, wrong: Wrong = _HOLDS) -> None:
        """Show a piece of evidence; `wrong` says so where its source was found to be."""
        self._evidence, self._wrong = evidence, bool(wrong.reason)
        fields = evidence.fields
        title, facts = described(fields)
        found = wrong_said(wrong)
        facts = f"{found} · {facts}" if found and facts else found or facts
        quote = in_marks(fields.quote, _QUOTE_SHOWN) if fields.quote and (fields.title or fields.url) else ""
        if quote and fields.place:
            quote = f"{quote} ({fields.place})"
        self.set_lines((title, facts, quote), (SIGN + 4) * len(self._end_signs()))
        self.setText(title)
        secret = tr("confidential") + ", " if fields.confidential else ""
        self.setAccessibleName(f"{secret}{stance_label(fields.stance)}: {title}")
        self.setAccessibleDescription(facts)
        notes = [stance_label(fields.stance)]
        notes += [tr("confidential: kept out of exports")] if fields.confidential else []
        self.setToolTip(" · ".join(notes) + " · " + tr("Enter to edit, Del to remove"))
        self.update()

    def _end_signs(self) -> list[str]:
        fields = self._evidence.fields if self._evidence is not None else EvidenceFields()
        signs = ["triangle-alert"] * self._wrong
        return signs + ["lock"] * fields.confidential + ["paperclip"] * bool(fields.attachment)

    def paint_signs(self, painter: QPainter, sign: QRectF) -> None:
        if self._evidence is not None:
            paint_stance(painter, sign, self._evidence.fields.stance, self.theme.colour("text"))
            for number, name in enumerate(self._end_signs()):
                colour = "warning" if name == "triangle-alert" else "muted"
                tinted(name, self.theme.colour(colour)).paint(painter, self.at_end(number).toRect())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
