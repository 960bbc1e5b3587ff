"""One piece of evidence, opened to be edited in place: each field is an act of its own, handed in when it is left.

Fields that are rarely filled in are shown where they are, and behind "More" where they aren't.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.evidence import EVIDENCE_FIELDS, EVIDENCE_KINDS, MEDIA, Evidence, EvidenceFields, Stance
from annotator.domain.field_edit import YES, as_text
from annotator.domain.fields import FieldKind, FieldSpec
from annotator.ui.editing.dates import checked_partial_date
from annotator.ui.editing.edits import Edit, Edits
from annotator.ui.editing.fields import Field, Note, any_text
from annotator.ui.editing.growing import GrowingText, LineText
from annotator.ui.editing.link_row import link_row
from annotator.ui.i18n import QT_TR_NOOP, tr, translated
from annotator.ui.operations.runner import Lane
from annotator.ui.panels.evidence.attachment import FileRow
from annotator.ui.panels.evidence.field_sources import FieldSources
from annotator.ui.panels.evidence.filled import said_saved
from annotator.ui.panels.evidence.pasted import Pasted, pasted
from annotator.ui.panels.evidence.row import described, kind_label, medium_label, wrong_said
from annotator.ui.panels.evidence.stance import StanceChoice, stance_label
from annotator.ui.scaling import FixedHeight
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.quiet_combo import QuietCombo
from annotator.ui.widgets.sections import INSET, Fold, IconButton, LabelledRows, beside, link_button
from annotator.ui.widgets.tab_order import as_form

if TYPE_CHECKING:
    from annotator.domain.source import Wrong
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_TAKING = ("title", "author", "publisher", "url")
"""Fields in which a pasted citation fills the others too."""

_CHOICE_LABELS = {"medium": QT_TR_NOOP("Medium"), "independent_of": QT_TR_NOOP("Independent")}

_FOLLOWING = ("stance", "kind", "medium")
"""What the form of a text tells by the way."""


class EvidenceEditor(QWidget):
    """The fields of one piece of evidence."""

    closed = Signal()
    """The user is done with it."""

    left = Signal()
    """The user is done with it and with the claim's fields: Esc was pressed, with nothing to take back."""

    removed = Signal()
    """The user wants it removed."""

    pasted = Signal(object, str)
    """`Pasted` that says more of a source than belongs into the field where it stood, and the id of the evidence."""

    source_taken = Signal(object)
    """The `EvidenceFields` of a known source that was chosen below the title or the address."""

    file_chosen = Signal(object)
    """The `Path` of a file to attach."""

    def __init__(self, session: Session, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._edits = edits
        self._evidence: Evidence | None = None
        self._theme = session.theme
        self._buttons: list[IconButton] = []
        self._rare: dict[str, tuple[QLabel, QWidget]] = {}
        self.setAccessibleName(tr("Evidence"))
        as_form(self)
        self._make_choices()
        self._make_fields()
        self.file = FileRow(session, self)
        self.file.chosen.connect(self.file_chosen)
        self.more = Fold(
            tr("More"), tr("Author, place, kind, archived copy, medium, independence, interest, confidentiality"), self
        )
        self.more.toggled.connect(self._show_rare)
        self._note = Note(self)
        self._wrong = QLabel(self)
        self._wrong.setProperty("look", "strong")
        self._wrong.setWordWrap(True)
        self._wrong.hide()
        self._saved = QLabel(self)
        self._saved.setProperty("look", "small")
        self._saved.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_margins(self._saved, INSET, 0, 0, 0)
        self._lay_out()

    def _make_choices(self) -> None:
        self.stance = StanceChoice(self._theme, self)
        self.stance.chosen.connect(self._set_stance)
        kinds = [(kind, kind_label(kind)) for kind in EVIDENCE_KINDS]
        media = [(medium, medium_label(medium)) for medium in MEDIA]
        self.choices = {
            "kind": self._choice("kind", tr("Kind"), kinds),
            "medium": self._choice("medium", tr("Medium"), media),
            "independent_of": self._choice("independent_of", tr("Independent of"), []),
        }
        self.confidential = QCheckBox(tr("kept out of exports"), self)
        self.confidential.setAccessibleName(tr("Confidential: kept out of exports"))
        self.confidential.clicked.connect(lambda on: self._set("confidential", YES if on else ""))

    def _make_fields(self) -> None:
        self.fields = {
            "title": self._title(),
            "author": self._line("author", tr("Author")),
            "publisher": self._line("publisher", tr("Publisher")),
            "url": self._line("url", tr("URL"), "https://"),
            "published": self._date("published", tr("Published")),
            "quote": self._text("quote", tr("Quote"), tr("The passage that bears on the claim"), "reading", 22),
            "place": self._line("place", tr("Place"), tr("page, paragraph, minute")),
            "note": self._text("note", tr("Note"), "", "body", 20),
            "accessed": self._date("accessed", tr("Accessed")),
            "archived_url": self._line("archived_url", tr("Archived"), tr("a copy that stays")),
            "question": self._line("question", tr("Question"), tr("what the source answers")),
            "interest": self._line("interest", tr("Interest"), tr("what the source has to gain")),
        }
        for name, spec in EVIDENCE_FIELDS.items():
            if name not in self.fields:  # declared since: it has a row among those for more
                self.fields[name] = self._declared(spec)
        for name in _TAKING:
            self.fields[name].box.installEventFilter(self)
        for name in ("title", "url"):
            FieldSources(self._session, self.fields[name]).taken.connect(self.source_taken)

    def _lay_out(self) -> None:
        rows = LabelledRows()
        rows.add(tr("Stance"), self.stance)
        rows.add_note(self._note)
        rows.add_note(self._wrong)
        paste = self._icon("clipboard-paste", tr("Quote from the clipboard"))
        paste.clicked.connect(self.quote_from_clipboard)
        rows.add(self.fields["title"].label, self.fields["title"])
        self._add_rare(rows, "author", self.fields["author"].label, self.fields["author"])
        rows.add(self.fields["publisher"].label, self.fields["publisher"])
        rows.add(self.fields["url"].label, self._link_row("url"))
        rows.add(self.fields["published"].label, self.fields["published"])
        rows.add(self.fields["quote"].label, beside(self.fields["quote"], paste))
        self._add_rare(rows, "place", self.fields["place"].label, self.fields["place"])
        self._add_rare(rows, "kind", tr("Kind"), self.choices["kind"])
        rows.add(self.fields["note"].label, self.fields["note"])
        rows.add(tr("File"), self.file)
        self._saved_row = (rows.add(tr("Saved"), self._saved), self._saved)
        rare = {"accessed": self._accessed(), "archived_url": self._link_row("archived_url")}
        placed = ("title", "author", "publisher", "url", "published", "quote", "place", "note", *rare)
        rare |= {name: field for name, field in self.fields.items() if name not in placed}
        for name, widget in rare.items():
            self._add_rare(rows, name, self.fields[name].label, widget)
        for name in ("medium", "independent_of"):
            self._add_rare(rows, name, translated(_CHOICE_LABELS[name]), self.choices[name])
        self._add_rare(rows, "confidential", tr("Confidential"), self.confidential)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(0)
        column.addLayout(rows)
        column.addLayout(self._ends())

    def _add_rare(self, rows: LabelledRows, name: str, label: str, widget: QWidget) -> None:
        """Add a row that is there where it holds something, or more is wanted."""
        self._rare[name] = (rows.add(label, widget), widget)

    def _accessed(self) -> QWidget:
        today = link_button(tr("today"), tr("Set the date to today"))
        FixedHeight(today, 28)
        today.setAccessibleName(tr("Accessed today"))
        today.clicked.connect(lambda: self.fields["accessed"].put(date.today().isoformat()))  # noqa: DTZ011 - the reader's day
        return beside(self.fields["accessed"], today)

    def _link_row(self, name: str) -> QWidget:
        copy = self._icon("copy", tr("Copy the link"))
        visit = self._icon("external-link", tr("Open the link in the browser"))
        return link_row(self.fields[name], copy, visit)

    def _ends(self) -> QHBoxLayout:
        remove = link_button(tr("Remove"), tr("Remove this evidence. It can be undone."))
        remove.clicked.connect(self.removed)
        close = link_button(tr("Close"), tr("Close the editor (Esc). What was typed is kept."))
        close.clicked.connect(self.closed)
        ends = QHBoxLayout()
        ends.setContentsMargins(0, 4, 0, 0)
        ends.addWidget(self.more, 1)
        ends.addWidget(remove)
        ends.addWidget(close)
        return ends

    # what is stored

    @property
    def evidence_id(self) -> str:
        """The evidence that is open, "" for none."""
        return self._evidence.evidence_id if self._evidence else ""

    def open(self, evidence: Evidence, others: Sequence[Evidence]) -> None:
        """Show a piece of evidence; `others` of the same claim are what it can be independent of."""
        self._evidence = evidence
        self._note.clear()
        for name, field in self.fields.items():
            field.open(evidence.claim_id, evidence.evidence_id, as_text(getattr(evidence.fields, name)), None)
        self._show_choices(evidence, others)

    def refresh(self, evidence: Evidence, others: Sequence[Evidence]) -> None:
        """Take what is stored of the open evidence now; what is being typed stays."""
        self._evidence = evidence
        for name, field in self.fields.items():
            field.refresh(as_text(getattr(evidence.fields, name)), None)
        self._show_choices(evidence, others)

    def _show_choices(self, evidence: Evidence, others: Sequence[Evidence]) -> None:
        of = tr("of: {0}")
        sources = [(other.evidence_id, of.replace("{0}", described(other.fields)[0])) for other in others]
        self.choices["independent_of"].offer([("", tr("not recorded")), *sources])
        self._show_chosen(evidence)
        self.file.show_evidence(evidence)
        self._saved.setText(said_saved(evidence.fields))
        for part in self._saved_row:
            part.setVisible(bool(self._saved.text()))
        self._show_rare()

    def _show_chosen(self, evidence: Evidence) -> None:
        self.stance.set_stance(Stance(self._chosen(evidence, "stance")))
        for name, choice in self.choices.items():
            choice.show_value(self._chosen(evidence, name))
        self.confidential.setChecked(self._chosen(evidence, "confidential") == YES)

    def _chosen(self, evidence: Evidence, name: str) -> str:
        place = (evidence.claim_id, evidence.evidence_id, name)
        return self._edits.chosen(place, as_text(getattr(evidence.fields, name)))

    def _show_rare(self) -> None:
        """Show the rare fields that hold something, and all of them where more is wanted."""
        fields = self._evidence.fields if self._evidence is not None else EvidenceFields()
        for name, parts in self._rare.items():
            field = self.fields.get(name)
            typed = field is not None and bool(field.box.value())
            wanted = self.more.isChecked() or typed or bool(getattr(fields, name))
            for part in parts:
                part.setVisible(wanted)

    def say_wrong(self, wrong: Wrong) -> None:
        """Say that the source was found wrong, where it was."""
        self._wrong.setText(wrong_said(wrong))
        self._wrong.setVisible(bool(wrong.reason))

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
            self._show_chosen(self._evidence)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.stance.set_theme(theme)
        self.file.set_theme(theme)
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
        place = (self._evidence.claim_id, self._evidence.evidence_id, name)
        before = self._chosen(self._evidence, name)
        if value != before:
            self._edits.submit(Edit(place, before, value))

    def _ask(self, edit: Edit) -> None:
        """A choice was overtaken: nothing was typed, so what is stored is shown, and who lost is asked."""
        self._edits.drop(edit.place)
        if edit.theirs is None:
            self._note.say(edit.problem or "")
            return
        mine, theirs = (self._label(edit.place[2], value) for value in (edit.after, edit.theirs))
        text = tr("Set to “{0}” elsewhere meanwhile.").replace("{0}", theirs)
        again = tr("Set {0}").replace("{0}", mine)
        redo = Edit(edit.place, edit.theirs, edit.after)

        def set_mine() -> None:
            self._note.clear()
            self._edits.submit(redo)

        self._note.say(text, (again, set_mine), (tr("Leave it"), self._note.clear))

    def _label(self, name: str, value: str) -> str:
        if name == "stance":
            return stance_label(Stance(value))
        if name == "confidential":
            return tr("confidential") if value else tr("not confidential")
        choice = self.choices[name]
        return choice.itemText(choice.findData(value)) or tr("not recorded")

    # pasting

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and cast(QKeyEvent, event).matches(QKeySequence.StandardKey.Paste):
            name = next(name for name in _TAKING if self.fields[name].box is watched)
            text = pasted(QGuiApplication.clipboard().mimeData())
            if text is not None and not self.fields[name].box.value().strip():
                self.fields[name].box.paste()
                self._look_into(text, name)
                return True
        return super().eventFilter(watched, event)

    def _look_into(self, text: Pasted, name: str) -> None:
        """Let what was pasted fill the other fields too, once it is known to say more than belongs into this one.

        The text is anybody's and may be long, so the window doesn't wait for it: it stands in its field
        meanwhile, and is left there where it was changed or handed in by then.
        """
        place, field = self.fields[name].place, self.fields[name]
        shown = field.box.value()

        def known(found: EvidenceFields) -> None:
            if says_more(found, name) and field.place == place and field.box.value() == shown and field.unsaved:
                field.revert()
                self.pasted.emit(text, place[1])

        self._session.read(lambda _project: text.source(), known, self, key="pasted", lane=Lane.TEXT)

    # how it is made

    def _field(self, field: Field) -> Field:
        field.ended.connect(self._next)
        field.escaped.connect(lambda reverted: None if reverted else self.left.emit())
        return field

    def _next(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            self.focusNextChild()

    def _choice(self, name: str, label: str, choices: list[tuple[str, str]]) -> QuietCombo:
        combo = QuietCombo(choices, label, self)
        combo.picked.connect(lambda value: self._set(name, value))
        return combo

    def _line(self, name: str, label: str, hint: str = "") -> Field:
        box = LineText()
        box.set_hint(hint)
        return self._field(Field(name, label, box, self._edits, check=any_text, parent=self))

    def _title(self) -> Field:
        """A title may be long: its box grows, but it is one paragraph, and Enter hands it in."""
        return self._field(Field("title", tr("Title"), GrowingText(20, one_paragraph=True), self._edits, parent=self))

    def _text(self, name: str, label: str, hint: str, look: str, line: int) -> Field:
        box = GrowingText(line)
        box.setProperty("look", look)
        box.set_hint(hint)
        return self._field(Field(name, label, box, self._edits, enter_ends=False, parent=self))

    def _date(self, name: str, label: str) -> Field:
        box = LineText()
        box.set_hint(tr("a day, June 2021, spring 2021 or 2021"))
        return self._field(Field(name, label, box, self._edits, check=checked_partial_date, parent=self))

    def _declared(self, spec: FieldSpec) -> Field:
        label, hint = translated(spec.label), translated(spec.hint)
        if spec.kind is FieldKind.DATE:
            return self._date(spec.key, label)
        return (
            self._text(spec.key, label, hint, "body", 20)
            if spec.kind is FieldKind.TEXT
            else (self._line(spec.key, label, hint))
        )

    def _icon(self, name: str, label: str) -> IconButton:
        button = IconButton(name, label, self._theme)
        self._buttons.append(button)
        return button


def says_more(found: EvidenceFields, field: str) -> bool:
    """Tell whether what was pasted says more of a source than what belongs into one of its fields."""
    told = {name for name in EvidenceFields.__dataclass_fields__ if name not in _FOLLOWING and getattr(found, name)}
    return told not in ({field}, {"title"})
