"""What the sections of comments and queries have in common: rows that come, change and go, and a box for a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.ui.editing.draft_box import DraftBox
from annotator.ui.editing.edits import Edit, Edits
from annotator.ui.editing.fields import Field
from annotator.ui.editing.growing import GrowingText
from annotator.ui.i18n import tr, translated
from annotator.ui.widgets.margins import set_margins
from annotator.ui.widgets.sections import INSET, Heading, IconButton

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


class RemarkRow(QWidget):
    """One remark: a small line that says whose it is, with what can be done at its end, and fields or words below."""

    removed = Signal()

    done = Signal()
    """A field was handed in, or left: the focus should go to the cards."""

    def __init__(self, session: Session, edits: Edits, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self._edits = edits
        self.fields: tuple[Field, ...] = ()
        self.remark: Any = None
        """As it is shown."""
        self.head = QLabel(self)
        self.head.setProperty("look", "small")
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.head.setWordWrap(True)
        self._buttons = QHBoxLayout()
        set_margins(self._buttons, INSET, 0, 0, 0)
        self._buttons.setSpacing(0)
        self._buttons.addWidget(self.head, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 4)
        self.column.setSpacing(0)
        self.column.addLayout(self._buttons)
        self._icons: list[IconButton] = []

    def add_button(self, button: QWidget) -> None:
        """Put something to press at the end of the small line."""
        self._buttons.addWidget(button)

    def add_remove(self, label: str) -> None:
        """Offer to remove the remark."""
        button = IconButton("x", label, self.session.theme, self)
        button.clicked.connect(self.removed)
        self._icons.append(button)
        self.add_button(button)

    def make_field(self, name: str, label: str, box: GrowingText) -> Field:
        """Return a field for one of the remark's texts, edited in a box of several lines."""
        field = Field(name, label, box, self._edits, enter_ends=False, parent=self)
        field.ended.connect(self.done)
        field.escaped.connect(lambda _reverted: self.done.emit())
        return field

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for button in self._icons:
            button.set_theme(theme)

    def take(self, remark: Any) -> None:
        """Take what is stored of the remark now."""
        self.remark = remark
        self.show_remark(remark)

    def show_remark(self, remark: Any) -> None:
        """Show it."""
        raise NotImplementedError

    def unsaved(self) -> str:
        """Return what was typed and is not stored, "" where nothing is."""
        return "\n".join(field.box.value() for field in self.fields if field.unsaved).strip()


class RemarksSection(QWidget):
    """A heading with a count, the rows, and the box for a new one. Takes no room while it holds nothing.

    `label` names an act of adding one, for the user; the subclasses say what is added, and what a row looks like.
    """

    ended = Signal()
    """Done here: the focus should go to the cards."""

    shown = Signal(QWidget)
    """A part that the user is to work with now, and that should be in view."""

    label = ""

    def __init__(self, session: Session, edits: Edits, draft: DraftBox, parent: QWidget) -> None:
        super().__init__(parent)
        self.session = session
        self.edits = edits
        self.claim_id = ""
        self.article_id = ""
        self._rows: dict[str, RemarkRow] = {}
        self._heading = Heading(self)
        self.draft = draft
        draft.setParent(self)
        draft.handed_in.connect(self._add)
        draft.ended.connect(self.ended)
        draft.turned.connect(self._show_or_hide)
        draft.typed.connect(lambda typed: session.unsaved.note(id(self), unsaved=typed))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._column.addWidget(draft)
        self.hide()

    # what the kinds of remarks differ in

    def heading(self, remarks: Sequence[Any]) -> str:
        """Return what stands above the rows."""
        raise NotImplementedError

    def id_of(self, remark: Any) -> str:
        """Return a remark's id."""
        raise NotImplementedError

    def make_row(self, remark: Any) -> RemarkRow:
        """Make the row of a remark."""
        raise NotImplementedError

    def adding(self, claim_id: str, text: str) -> Callable[[Project], Any]:
        """Return the write that adds a remark."""
        raise NotImplementedError

    def removing(self, remark: Any) -> Callable[[Project], Any]:
        """Return the write that removes a remark as it is shown."""
        raise NotImplementedError

    # what is stored

    def open(self, claim_id: str, article_id: str, remarks: Sequence[Any]) -> None:
        """Show the remarks on another claim."""
        self.submit()
        for remark_id in list(self._rows):
            self._take_away(remark_id)
        self.claim_id, self.article_id = claim_id, article_id
        self.draft.open(claim_id)
        self.refresh(article_id, remarks)

    def refresh(self, article_id: str, remarks: Sequence[Any]) -> None:
        """Take what is stored now; what is being typed stays."""
        self.article_id = article_id
        there = {self.id_of(remark): remark for remark in remarks}
        for remark_id in [known for known in self._rows if known not in there]:
            self._forget(remark_id)
        for index, (remark_id, remark) in enumerate(there.items(), start=1):
            row = self._rows.get(remark_id)
            if row is None:
                row = self._rows[remark_id] = self.make_row(remark)
                row.done.connect(self.ended)
                row.removed.connect(lambda remark_id=remark_id: self._remove(remark_id))
                self._column.insertWidget(index, row)
                row.take(remark)
                for field in row.fields:
                    field.open(self.claim_id, remark_id, self._stored(remark, field), remark.version)
            else:
                row.take(remark)
                for field in row.fields:
                    field.refresh(self._stored(remark, field), remark.version)
        self._heading.set_text(self.heading(remarks))
        self._heading.setVisible(bool(there))
        self._show_or_hide()

    def _stored(self, remark: Any, field: Field) -> str:
        raise NotImplementedError

    def rows(self) -> list[RemarkRow]:
        """Return the rows, oldest first."""
        return list(self._rows.values())

    def submit(self) -> None:
        """Hand in what was typed in the rows."""
        for row in self._rows.values():
            for field in row.fields:
                field.submit()

    def finish(self) -> None:
        """Hand in all that was typed, also what is new."""
        self.submit()
        self.draft.finish()

    def settled(self, edit: Edit) -> None:
        """Take note that an edit was committed."""
        for field in self._fields_at(edit):
            field.settled(edit)

    def held(self, edit: Edit) -> None:
        """Take note that an edit was overtaken or refused."""
        for field in self._fields_at(edit):
            field.held(edit)

    def _fields_at(self, edit: Edit) -> list[Field]:
        row = self._rows.get(edit.place[1])
        return [field for field in row.fields if field.place == edit.place] if row is not None else []

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        for row in self._rows.values():
            row.set_theme(theme)

    # acting

    def start(self) -> None:
        """Go to the box for a new one."""
        self.draft.start()
        self.shown.emit(self.draft)

    def _add(self, claim_id: str, text: str) -> None:
        write = self.adding(claim_id, text)
        self.session.act(translated(self.label), write, None, lambda _error: self.draft.give_back(claim_id, text))

    def _remove(self, remark_id: str) -> None:
        self.session.act(tr("remove it"), self.removing(self._rows[remark_id].remark))

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self._rows) or not self.draft.isHidden())

    def _forget(self, remark_id: str) -> None:
        """Somebody has removed it; what was being typed there is offered as a new one."""
        typed = self._rows[remark_id].unsaved()
        if self._rows[remark_id].isAncestorOf(QApplication.focusWidget() or self):
            self.ended.emit()
        self._take_away(remark_id)
        self.edits.drop_all(self.claim_id, remark_id)
        if typed:
            self.draft.give_back(self.claim_id, typed)

    def _take_away(self, remark_id: str) -> None:
        row = self._rows.pop(remark_id)
        for field in row.fields:
            field.forget()
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
