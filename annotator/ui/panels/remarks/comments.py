"""Comments on the opened claim. One's own are edited in place; @Name completes the names of colleagues."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QWidget

from annotator.domain.folding import key_of
from annotator.domain.work import Comment, places_of_names
from annotator.ui.editing.draft_box import DraftBox
from annotator.ui.editing.edits import COMMENT, Edits
from annotator.ui.editing.fields import Field
from annotator.ui.editing.growing import GrowingText
from annotator.ui.i18n import QT_TR_NOOP, local_time, tr
from annotator.ui.panels.remarks.base import RemarkRow, RemarksSection
from annotator.ui.widgets.sections import INSET
from annotator.ui.widgets.suggestions import Suggestions

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session

_BEGUN = re.compile(r"(?:^|\W)@(\w[\w .’'-]*|)$")


def begun_name(text: str) -> str | None:
    """Return the name that is being typed at the end of a text, after an @; None where none is."""
    found = _BEGUN.search(text)
    return found[1] if found is not None else None


def marked_up(text: str, people: Sequence[str]) -> str:
    """Return a comment as HTML, with the people whom it names in bold."""
    pieces: list[str] = []
    last = 0
    for start, end, _ in places_of_names(text, people):
        pieces += [
            html.escape(text[last:start]),
            f'<span style="font-weight: 600">{html.escape(text[start:end])}</span>',
        ]
        last = end
    return "".join([*pieces, html.escape(text[last:])]).replace("\n", "<br>")


class _Names(QObject):
    """Completes names after an @ in a box."""

    def __init__(self, box: GrowingText, people: Callable[[], Sequence[str]]) -> None:
        super().__init__(box)
        self._box = box
        self._people = people
        self._offered: list[str] = []
        self._suggestions = Suggestions(box, first_is_taken=True)
        self._suggestions.taken.connect(self._take)
        box.textChanged.connect(self._offer)

    def _offer(self) -> None:
        begun = begun_name(self._before()) if self._box.hasFocus() else None
        wanted = key_of(begun or "")
        names = [] if begun is None else [name for name in self._people() if _fits(name, wanted)]
        names.sort(key=lambda name: not key_of(name).startswith(wanted))  # a first name before a surname
        self._offered = [name for name in names if key_of(name) != wanted]
        self._suggestions.offer(self._offered)

    def _before(self) -> str:
        cursor = self._box.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _take(self, row: int) -> None:
        begun = begun_name(self._before())
        if begun is None or not 0 <= row < len(self._offered):
            return
        cursor = self._box.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(begun))
        cursor.insertText(self._offered[row] + " ")
        self._box.setTextCursor(cursor)


def _fits(name: str, begun: str) -> bool:
    """Tell whether a name, or one of its words, begins so."""
    name = key_of(name)
    return name.startswith(begun) or any(word.startswith(begun) for word in name.split())


class _Own(RemarkRow):
    """A comment of the user's own."""

    def __init__(self, session: Session, edits: Edits, people: Callable[[], Sequence[str]], parent: QWidget) -> None:
        super().__init__(session, edits, parent)
        self.add_remove(tr("Remove the comment"))
        box = GrowingText(20)
        field = self.make_field(COMMENT, tr("Your comment"), box)
        self._names = _Names(box, people)
        self.fields = (field,)
        self.column.addWidget(field)

    def show_remark(self, remark: Any) -> None:
        self.head.setText(f"{remark.person} · {local_time(remark.created_at)}")


class _Others(RemarkRow):
    """A comment of somebody else: to read."""

    def __init__(self, session: Session, edits: Edits, people: Callable[[], Sequence[str]], parent: QWidget) -> None:
        super().__init__(session, edits, parent)
        self._people = people
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)  # for the names in bold; the text is escaped
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setContentsMargins(INSET, 4, INSET, 4)
        self.head.setMinimumHeight(28)
        self.column.addWidget(self._text)

    def show_remark(self, remark: Any) -> None:
        self.head.setText(f"{remark.person} · {local_time(remark.created_at)}")
        self._text.setText(marked_up(remark.text, self._people()))
        self._text.setAccessibleName(f"{remark.person}: {remark.text}")


class CommentsSection(RemarksSection):
    """The comments on a claim, oldest first."""

    label = QT_TR_NOOP("comment")

    def __init__(self, session: Session, edits: Edits, parent: QWidget) -> None:
        hint = tr("A remark for colleagues; @ names one. Enter keeps it")
        super().__init__(session, edits, DraftBox(tr("New comment"), hint, parent), parent)
        self._person = ""
        self._people: list[str] = []
        self._names = _Names(self.draft.box, lambda: self._people)
        self.draft.box.installEventFilter(self)

    def set_people(self, person: str, people: Sequence[str]) -> None:
        """Take who the user is, and whom a comment can name."""
        self._person = person
        self._people = list(people)

    def heading(self, remarks: Sequence[Any]) -> str:
        return tr("Comments · %Ln", "", len(remarks))

    def id_of(self, remark: Any) -> str:
        comment: Comment = remark
        return comment.comment_id

    def make_row(self, remark: Any) -> RemarkRow:
        kind = _Own if remark.person == self._person else _Others
        return kind(self.session, self.edits, lambda: self._people, self)

    def adding(self, claim_id: str, text: str) -> Callable[[Project], Any]:
        return lambda project: project.work.comment(text, claim_id=claim_id)

    def removing(self, remark: Any) -> Callable[[Project], Any]:
        comment: Comment = remark
        return lambda project: project.work.delete_comment(comment.comment_id, comment.version)

    def _stored(self, remark: Any, field: Field) -> str:
        return str(remark.text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.draft.box and event.type() == QEvent.Type.FocusIn:
            self.session.read(lambda project: project.work.people(), self._take_people, self, key="people")
        return super().eventFilter(watched, event)

    def _take_people(self, people: list[str]) -> None:
        self._people = people
