"""What was typed and is on its way to the project, field by field, so that no text is lost on the way.

An edit waits here from the moment it is handed in until it is committed. One that was overtaken or refused goes on
waiting, with the reason, and its field shows it again whenever its claim is opened. What was committed of a choice is
remembered until its claim has been read anew: the next choice may come before that. Not for widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.field_edit import FieldEdit, Owner
from annotator.domain.fields import FieldKind
from annotator.errors import InvalidInput
from annotator.ui.i18n import QT_TR_NOOP, tr, translated

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session

Place = tuple[str, str, str]
"""Where an edit belongs: claim id, the id of what belongs to the claim ("" for its own fields), field.

The fields of evidence are called as in `EvidenceFields`; those of comments, queries and the corrections log are
below. What is on an article and on no claim has the article's id in place of the claim's.
"""

COMMENT, QUERY, ANSWER = "comment", "query", "answer"
"""A comment's text, a query's question, and what the writer answered."""

LOG_FIELDS = {"log old": "old", "log new": "new", "log why": "why", "log note": "public_note"}
"""The fields of a line of the corrections log, as in `CorrectionFields`."""

_CHOICES = frozenset(
    {key for key, field in CLAIM_FIELDS.items() if field.kind is FieldKind.CHOICE}
    | {"stance", "medium", "independent_of", "confidential"}
)
"""Fields that are chosen, not typed: when their act fails there is no text to keep."""

_PARTS = {
    COMMENT: (Owner.COMMENT, "text"),
    QUERY: (Owner.QUERY, "question"),
    ANSWER: (Owner.QUERY, "answer"),
}
_LABELS_OF_PARTS = {
    COMMENT: QT_TR_NOOP("edit the comment"),
    QUERY: QT_TR_NOOP("edit the query"),
    ANSWER: QT_TR_NOOP("record the writer's answer"),
}


@dataclass(frozen=True, slots=True)
class Edit:
    """One field's new value. `before` is what it was typed over, `version` that value's version where it is known.

    `theirs` is what somebody else has made of the field meanwhile, `problem` why the value can't be taken; both None
    while nothing is known against it.
    """

    place: Place
    before: str
    after: str
    version: int | None = None
    theirs: str | None = None
    problem: str | None = None
    failed: bool = False

    @property
    def held(self) -> bool:
        """Whether it waits for a person, not for the project."""
        return self.failed or self.theirs is not None or self.problem is not None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an edit: committed, overtaken (`theirs`) or refused (`problem`)."""

    changes: Changes
    theirs: str | None = None
    problem: str | None = None


class Edits(QObject):
    """Hands edits to the session, and keeps those that aren't committed yet."""

    settled = Signal(object)
    """The `Edit` that was committed."""

    held = Signal(object)
    """The `Edit` that was overtaken or refused, with `theirs` or `problem`."""

    waiting_changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: dict[Place, Edit] = {}
        self._known: dict[Place, str] = {}  # of choices: what is stored by now, where it was read before that

    def waiting(self, place: Place) -> Edit | None:
        """Return the edit of a field that isn't committed yet."""
        return self._waiting.get(place)

    def chosen(self, place: Place, read: str) -> str:
        """Return what a choice is after all that was handed in; `read` is what it was when it was last read."""
        waiting = self._waiting.get(place)
        return waiting.after if waiting is not None and not waiting.held else self._known.get(place, read)

    def read_anew(self, claim_id: str) -> None:
        """Take note that a claim was read since its last edit was committed."""
        self._known = {place: value for place, value in self._known.items() if place[0] != claim_id}

    def held_claims(self) -> list[str]:
        """Return the claims with an edit that waits for a person, longest waiting first."""
        return list(dict.fromkeys(edit.place[0] for edit in self._waiting.values() if edit.held))

    def submit(self, edit: Edit) -> None:
        """Commit an edit as one act; `settled` or `held` follows, or the session's `failed`."""
        self._keep(edit)
        self._session.act(
            _label(edit),
            lambda project: _write(project, edit),
            lambda outcome: self._arrived(edit, outcome),
            lambda _error: self._failed(edit),
        )

    def hold(self, edit: Edit) -> None:
        """Keep an edit without handing it in: its `problem` says why."""
        self._keep(edit)

    def note_typed(self, place: Place, *, unsaved: bool) -> None:
        """Take note of whether something stands in a field that was not handed in."""
        self._session.unsaved.note(("typed", *place), unsaved=unsaved)

    def drop(self, place: Place) -> None:
        """Forget a field's edit: it was taken back."""
        if self._waiting.pop(place, None) is not None:
            self._session.unsaved.note(place, unsaved=False)
            self.waiting_changed.emit()

    def drop_all(self, claim_id: str, part_id: str = "") -> None:
        """Forget the edits of a claim, or of one thing that belongs to it, that is gone."""
        for place in list(self._waiting):
            if place[0] == claim_id and part_id in ("", place[1]):
                self.drop(place)

    def _keep(self, edit: Edit) -> None:
        self._waiting[edit.place] = edit
        self._session.unsaved.note(edit.place, unsaved=True)
        self.waiting_changed.emit()

    def _failed(self, edit: Edit) -> None:
        """The session tells why; a typed text stays in its field, and goes again when that is left."""
        if edit.place[2] in _CHOICES:
            self.drop(edit.place)
        elif self._waiting.get(edit.place) == edit:
            self._keep(replace(edit, failed=True))

    def _arrived(self, edit: Edit, outcome: Outcome) -> None:
        newest = self._waiting.get(edit.place)
        if edit.place[2] in _CHOICES and outcome.problem is None:
            self._known[edit.place] = edit.after if outcome.theirs is None else outcome.theirs
        if outcome.theirs is None and outcome.problem is None:
            if newest is not None and newest.after == edit.after:
                self.drop(edit.place)
            self.settled.emit(edit)
        elif newest is not None:
            held = replace(newest, theirs=outcome.theirs, problem=outcome.problem)
            self._keep(held)
            self.held.emit(held)


def _label(edit: Edit) -> str:
    _, part_id, name = edit.place
    if name in LOG_FIELDS:
        return tr("edit the corrections log")
    if part_id:
        return translated(_LABELS_OF_PARTS.get(name, QT_TR_NOOP("change the evidence")))
    return translated(CLAIM_FIELDS[name].act)


def _write(project: Project, edit: Edit) -> Outcome:
    """Write an edit unless its field has changed since."""
    try:
        outcome = project.fields.write(_field_edit(edit))
    except InvalidInput as error:
        return Outcome(Changes(), problem=translated(error.words))
    return Outcome(outcome.changes, theirs=outcome.theirs)


def _field_edit(edit: Edit) -> FieldEdit:
    claim_id, part_id, name = edit.place
    owner, name = _owner(part_id, name)
    return FieldEdit(owner, part_id or claim_id, name, edit.before, edit.after, edit.version)


def _owner(part_id: str, name: str) -> tuple[Owner, str]:
    """Return what a field belongs to, and what it is called there."""
    if not part_id:
        return Owner.CLAIM, name
    if name in LOG_FIELDS:
        return Owner.CORRECTION, LOG_FIELDS[name]
    return _PARTS.get(name, (Owner.EVIDENCE, name))
