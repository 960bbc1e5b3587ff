"""One piece of evidence, opened to be edited in place: each field is an act of its own, handed in when it is left."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from annotator.domain.evidence import EVIDENCE_KINDS, Evidence, Stance
from annotator.ui.i18n import tr
from annotator.ui.panels.claims.edits import Edit, Edits
from annotator.ui.panels.claims.fields import Checked, Field, Note, any_text
from annotator.ui.panels.claims.growing import GrowingText, LineText
from annotator.ui.panels.claims.pasted import iso_date
from annotator.ui.panels.claims.quiet_combo import QuietCombo
from annotator.ui.panels.claims.sections import IconButton, LabelledRows, link_button
from annotator.ui.panels.claims.stance import StanceChoice, stance_label

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_OPENABLE = ("http", "https")


def kind_label(kind: str) -> str:
    """Return a kind of evidence in the reader's language."""
    return tr({"primary": "primary", "secondary": "secondary"}.get(kind, "not recorded"))


def checked_date(typed: str) -> Checked:
    """Take a date in any form that can be understood."""
    value = iso_date(typed)
    if value is None:
        example = date(2026, 11, 22).isoformat()
        return Checked(typed.strip(), tr("This is no date. Write it as {0}.").replace("{0}", example))
    return Checked(value)


class EvidenceEditor(QWidget):
    """The fields of one piece of evidence."""

    closed = Signal()
    """The user is done with it."""

    removed = Signal()
    """The user wants it removed."""

    def __init__(self, edits: Edits, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._evidence: Evidence | None = None
        self.setAccessibleName(tr("Evidence"))
        self.stance = StanceChoice(theme, self)
        self.stance.chosen.connect(self._set_stance)
        self.kind = QuietCombo([(kind, kind_label(kind)) for kind in EVIDENCE_KINDS], tr("Kind"), self)
        self.kind.picked.connect(lambda kind: self._set("kind", kind))
        self.fields = {
            "title": self._title(),
            "publisher": self._line("publisher", tr("Publisher")),
            "url": self._line("url", tr("URL")),
            "archived_url": self._line("archived_url", tr("Archived")),
            "quote": self._text("quote", tr("Quote"), tr("The passage that bears on the claim"), "reading", 22),
            "note": self._text("note", tr("Note"), "", "body", 20),
            "published": self._date("published", tr("Published")),
            "accessed": self._date("accessed", tr("Accessed")),
        }
        self.fields["url"].box.setPlaceholderText("https://")
        self.fields["archived_url"].box.setPlaceholderText(tr("a copy that stays"))
        self._buttons: list[IconButton] = []
        self._theme = theme
        self._note = Note(self)
        self._lay_out()

    def _lay_out(self) -> None:
        rows = LabelledRows()
        rows.add(tr("Stance"), self.stance)
        rows.add_note(self._note)
        for name in ("title", "publisher"):
            rows.add(self.fields[name].label, self.fields[name])
        for name in ("url", "archived_url"):
            rows.add(self.fields[name].label, self._link_row(self.fields[name]))
        rows.add(tr("Kind"), self.kind)
        paste = self._icon("clipboard-paste", tr("Quote from the clipboard"))
        paste.clicked.connect(self.quote_from_clipboard)
        rows.add(self.fields["quote"].label, _beside(self.fields["quote"], paste))
        rows.add(self.fields["note"].label, self.fields["note"])
        rows.add(self.fields["published"].label, self.fields["published"])
        today = link_button(tr("today"), tr("Set the date to today"))
        today.setFixedHeight(28)
        today.setAccessibleName(tr("Accessed today"))
        today.clicked.connect(lambda: self.fields["accessed"].put(date.today().isoformat()))  # noqa: DTZ011 - the reader's day
        rows.add(self.fields["accessed"].label, _beside(self.fields["accessed"], today))
        remove = link_button(tr("Remove"), tr("Remove this evidence. It can be undone."))
        remove.clicked.connect(self.removed)
        close = link_button(tr("Close"), tr("Close the editor (Esc). What was typed is kept."))
        close.clicked.connect(self.closed)
        ends = QHBoxLayout()
        ends.setContentsMargins(0, 4, 0, 0)
        ends.addWidget(remove)
        ends.addStretch(1)
        ends.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(0)
        column.addLayout(rows)
        column.addLayout(ends)

    # what is stored

    @property
    def evidence_id(self) -> str:
        """The evidence that is open, "" for none."""
        return self._evidence.evidence_id if self._evidence else ""

    def open(self, evidence: Evidence) -> None:
        """Show a piece of evidence."""
        self._evidence = evidence
        self._note.clear()
        for name, field in self.fields.items():
            field.open(evidence.claim_id, evidence.evidence_id, str(getattr(evidence.fields, name)), None)
        self._show_choices(evidence)

    def refresh(self, evidence: Evidence) -> None:
        """Take what is stored of the open evidence now; what is being typed stays."""
        self._evidence = evidence
        for name, field in self.fields.items():
            field.refresh(str(getattr(evidence.fields, name)), None)
        self._show_choices(evidence)

    def close_evidence(self) -> None:
        """Hand in what was typed, and hold nothing any more."""
        self.submit()
        self._evidence = None

    def abandon(self) -> None:
        """Hold nothing any more: the evidence is gone."""
        self._evidence = None

    def submit(self) -> None:
        """Hand in what was typed."""
        if self._evidence is not None:
            for field in self.fields.values():
                field.submit()

    def settled(self, edit: Edit) -> None:
        """Take note that an edit of this evidence was committed."""
        field = self.fields.get(edit.place[2])
        if field is not None and field.place == edit.place:
            field.settled(edit)

    def held(self, edit: Edit) -> None:
        """Take note that an edit of this evidence was overtaken or refused."""
        field = self.fields.get(edit.place[2])
        if field is not None and field.place == edit.place:
            field.held(edit)
        elif self._evidence is not None and edit.place[1] == self._evidence.evidence_id:
            self._ask(edit)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.stance.set_theme(theme)
        for button in self._buttons:
            button.set_theme(theme)

    # acting

    def quote_from_clipboard(self) -> None:
        """Take the clipboard's text as the passage."""
        text = QGuiApplication.clipboard().text().strip()
        if text:
            self.fields["quote"].put(text)

    def focus_first(self) -> None:
        """Go to the first field that isn't filled in, of those that say what the source is."""
        empty = [name for name in ("title", "publisher", "url") if not self.fields[name].box.value()]
        name = empty[0] if empty else "quote"
        self.fields[name].box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_stance(self, stance: Stance) -> None:
        self.stance.set_stance(stance)
        self._set("stance", str(stance))

    def _set(self, name: str, value: str) -> None:
        if self._evidence is None:
            return
        before = str(getattr(self._evidence.fields, name))
        waiting = self._edits.waiting((self._evidence.claim_id, self._evidence.evidence_id, name))
        before = waiting.after if waiting is not None and not waiting.held else before
        if value != before:
            self._edits.submit(Edit((self._evidence.claim_id, self._evidence.evidence_id, name), before, value))

    def _show_choices(self, evidence: Evidence) -> None:
        self.stance.set_stance(evidence.fields.stance)
        self.kind.show_value(evidence.fields.kind)

    def _ask(self, edit: Edit) -> None:
        """Stance or kind was overtaken: nothing was typed, so what is stored is shown, with the choice."""
        mine, theirs = edit.after, edit.theirs or ""
        self._edits.drop(edit.place)
        if edit.place[2] == "stance":
            mine, theirs = stance_label(Stance(mine)), stance_label(Stance(theirs))
        else:
            mine, theirs = kind_label(mine), kind_label(theirs)
        text = tr("Set to “{0}” elsewhere meanwhile.").replace("{0}", theirs)
        again = tr("Set {0}").replace("{0}", mine)
        redo = Edit(edit.place, edit.theirs or "", edit.after)

        def set_mine() -> None:
            self._note.clear()
            self._edits.submit(redo)

        self._note.say(edit.problem or text, (again, set_mine), (tr("Leave it"), self._note.clear))

    # how it is made

    def _field(self, field: Field) -> Field:
        field.ended.connect(self._next)
        field.escaped.connect(lambda reverted: None if reverted else self.closed.emit())
        return field

    def _next(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            self.focusNextChild()

    def _line(self, name: str, label: str) -> Field:
        return self._field(Field(name, label, LineText(), self._edits, check=any_text, parent=self))

    def _title(self) -> Field:
        """A title may be long: its box grows, but it is one paragraph, and Enter hands it in."""
        return self._field(Field("title", tr("Title"), GrowingText(20, one_paragraph=True), self._edits, parent=self))

    def _text(self, name: str, label: str, hint: str, look: str, line: int) -> Field:
        box = GrowingText(line)
        box.setProperty("look", look)
        box.set_hint(hint)
        return self._field(Field(name, label, box, self._edits, enter_ends=False, parent=self))

    def _date(self, name: str, label: str) -> Field:
        field = self._field(Field(name, label, LineText(), self._edits, check=checked_date, parent=self))
        field.box.setPlaceholderText(tr("YYYY-MM-DD"))
        return field

    def _icon(self, name: str, label: str) -> IconButton:
        button = IconButton(name, label, self._theme)
        self._buttons.append(button)
        return button

    def _link_row(self, field: Field) -> QWidget:
        copy = self._icon("copy", tr("Copy the link"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(field.box.value().strip()))
        visit = self._icon("external-link", tr("Open the link in the browser"))
        visit.clicked.connect(lambda: open_link(field.box.value()))
        field.box.textChanged.connect(lambda: _show_where(field, copy, visit))
        _show_where(field, copy, visit)
        return _beside(field, copy, visit)


def _show_where(field: Field, *buttons: QWidget) -> None:
    """Show what can be done with a link only where there is one."""
    for button in buttons:
        button.setVisible(bool(field.box.value().strip()))


def open_link(text: str) -> None:
    """Open a link in the browser, because the user asked for it; other things than web pages are not opened."""
    url = QUrl.fromUserInput(text.strip())
    if url.isValid() and url.scheme() in _OPENABLE:
        QDesktopServices.openUrl(url)


def _beside(field: QWidget, *buttons: QWidget) -> QWidget:
    """Return a field with buttons at its trailing end."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(field, 1)
    for button in buttons:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    holder.setFocusProxy(field)
    return holder
