"""What was typed and is on its way to the project, field by field, so that no text is lost on the way.

An edit waits here from the moment it is handed in until it is committed. One that was overtaken or refused goes on
waiting, with the reason, and its field shows it again whenever its claim is opened. Not for widgets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from annotator.domain.changes import Changes
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.work import CorrectionFields
from annotator.errors import InvalidInput, Overtaken
from annotator.ui.i18n import tr

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

YES = "yes"
"""A field that is on; one that is off is empty."""

_CHOICES = frozenset({"status", "voice", "kind", "priority", "stance", "medium", "independent_of", "confidential"})
"""Fields that are chosen, not typed: when their act fails there is no text to keep."""

LABELS = {
    "wording": "word the claim",
    "status": "set the status",
    "rationale": "write the rationale",
    "correction": "propose a correction",
    "claimant": "name the claimant",
    "voice": "say whose words",
    "kind": "set the kind of claim",
    "priority": "set the priority",
    "speaker_role": "set the speaker's role",
    "said_at": "set when it was said",
    "said_where": "set where it was said",
    "as_of": "set the as-of date",
}
_LABELS_OF_PARTS = {COMMENT: "edit the comment", QUERY: "edit the query", ANSWER: "record the writer's answer"}


def as_text(value: object) -> str:
    """Return a stored value as an edit holds it."""
    if isinstance(value, bool):
        return YES if value else ""
    return str(value)


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

    def waiting(self, place: Place) -> Edit | None:
        """Return the edit of a field that isn't committed yet."""
        return self._waiting.get(place)

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

    def drop(self, place: Place) -> None:
        """Forget a field's edit: it was taken back."""
        if self._waiting.pop(place, None) is not None:
            self.waiting_changed.emit()

    def drop_all(self, claim_id: str, part_id: str = "") -> None:
        """Forget the edits of a claim, or of one thing that belongs to it, that is gone."""
        for place in list(self._waiting):
            if place[0] == claim_id and part_id in ("", place[1]):
                self.drop(place)

    def _keep(self, edit: Edit) -> None:
        self._waiting[edit.place] = edit
        self.waiting_changed.emit()

    def _failed(self, edit: Edit) -> None:
        """The session tells why; a typed text stays in its field, and goes again when that is left."""
        if edit.place[2] in _CHOICES:
            self.drop(edit.place)
        elif self._waiting.get(edit.place) == edit:
            self._keep(replace(edit, failed=True))

    def _arrived(self, edit: Edit, outcome: Outcome) -> None:
        newest = self._waiting.get(edit.place)
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
        return tr(_LABELS_OF_PARTS.get(name, "change the evidence"))
    return tr(LABELS[name])


def _write(project: Project, edit: Edit) -> Outcome:
    """Write an edit unless its field has changed since; another field of the same thing doesn't stand in the way."""
    read, store = _field(project, edit)
    try:
        if edit.version is not None:
            try:
                return Outcome(store(edit.version))
            except Overtaken:
                pass  # by somebody who may have changed another field: compare this one
        value, version = read()
        if value not in (edit.before, edit.after):
            return Outcome(Changes(), theirs=value)
        return Outcome(store(version))
    except InvalidInput as error:
        return Outcome(Changes(), problem=str(error))


Read = Callable[[], tuple[str, int]]
Store = Callable[[int], Changes]


def _field(project: Project, edit: Edit) -> tuple[Read, Store]:
    _, part_id, name = edit.place
    if not part_id:
        return _claim_field(project, edit)
    if name == COMMENT:
        return _comment_text(project, edit)
    if name in (QUERY, ANSWER):
        return _query_text(project, edit)
    if name in LOG_FIELDS:
        return _log_text(project, edit)
    return _evidence_field(project, edit)


def _claim_field(project: Project, edit: Edit) -> tuple[Read, Store]:
    claim_id, _, name = edit.place

    def read() -> tuple[str, int]:
        claim = project.claims.get(claim_id)
        return as_text(getattr(claim, name)), claim.version

    def store(version: int) -> Changes:
        if name == "status":
            return project.claims.set_status([claim_id], edit.after, based_on=version)
        values: dict[str, Any] = {name: int(edit.after) if name == "priority" else edit.after}
        return project.claims.set_fields(claim_id, ClaimFields(**values), based_on=version)

    return read, store


def _evidence_field(project: Project, edit: Edit) -> tuple[Read, Store]:
    _, evidence_id, name = edit.place

    def read() -> tuple[str, int]:
        evidence = project.evidence.get(evidence_id)
        return as_text(getattr(evidence.fields, name)), evidence.version

    def store(version: int) -> Changes:
        fields = project.evidence.get(evidence_id).fields
        return project.evidence.set(evidence_id, _with(fields, name, edit.after), based_on=version)

    return read, store


def _with(fields: EvidenceFields, name: str, value: str) -> EvidenceFields:
    values: dict[str, Any] = {name: value}
    if name == "stance":
        values = {name: Stance(value)}
    elif name == "confidential":
        values = {name: value == YES}
    return replace(fields, **values)


def _comment_text(project: Project, edit: Edit) -> tuple[Read, Store]:
    _, comment_id, _ = edit.place

    def read() -> tuple[str, int]:
        comment = project.work.one_comment(comment_id)
        return comment.text, comment.version

    return read, lambda version: project.work.edit_comment(comment_id, edit.after, version)


def _log_text(project: Project, edit: Edit) -> tuple[Read, Store]:
    _, correction_id, field = edit.place
    name = LOG_FIELDS[field]

    def read() -> tuple[str, int]:
        line = project.work.correction(correction_id)
        return str(getattr(line.fields, name)), line.version

    def store(version: int) -> Changes:
        fields: CorrectionFields = replace(project.work.correction(correction_id).fields, **{name: edit.after})
        return project.work.edit_correction(correction_id, fields, version)

    return read, store


def _query_text(project: Project, edit: Edit) -> tuple[Read, Store]:
    _, query_id, name = edit.place

    def read() -> tuple[str, int]:
        query = project.work.query(query_id)
        return (query.question if name == QUERY else query.answer), query.version

    def store(version: int) -> Changes:
        write = project.work.edit_query if name == QUERY else project.work.answer
        return write(query_id, edit.after, version)

    return read, store
