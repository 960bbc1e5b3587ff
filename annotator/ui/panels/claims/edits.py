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
from annotator.errors import InvalidInput, Overtaken
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.services.projects import Project
    from annotator.ui.session import Session

Place = tuple[str, str, str]
"""Where an edit belongs: claim id, evidence id ("" for the claim's own fields), field."""

_CHOICES = frozenset({"status", "voice", "stance", "kind"})
"""Fields that are chosen, not typed: when their act fails there is no text to keep."""

LABELS = {
    "wording": "word the claim",
    "status": "set the status",
    "rationale": "write the rationale",
    "correction": "propose a correction",
    "claimant": "name the claimant",
    "voice": "say whose words",
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

    def drop_all(self, claim_id: str, evidence_id: str = "") -> None:
        """Forget the edits of a claim, or of one piece of its evidence, that is gone."""
        for place in list(self._waiting):
            if place[0] == claim_id and evidence_id in ("", place[1]):
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
    return tr("change the evidence") if edit.place[1] else tr(LABELS[edit.place[2]])


def _write(project: Project, edit: Edit) -> Outcome:
    """Write an edit unless its field has changed since; another field of the same claim doesn't stand in the way."""
    read, store = _evidence_field(project, edit) if edit.place[1] else _claim_field(project, edit)
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


def _claim_field(project: Project, edit: Edit) -> tuple[Read, Store]:
    claim_id, _, name = edit.place

    def read() -> tuple[str, int]:
        claim = project.claims.get(claim_id)
        return getattr(claim, name), claim.version

    def store(version: int) -> Changes:
        if name == "status":
            return project.claims.set_status([claim_id], edit.after, based_on=version)
        values: dict[str, Any] = {name: edit.after}
        return project.claims.set_fields(claim_id, ClaimFields(**values), based_on=version)

    return read, store


def _evidence_field(project: Project, edit: Edit) -> tuple[Read, Store]:
    _, evidence_id, name = edit.place

    def read() -> tuple[str, int]:
        evidence = project.evidence.get(evidence_id)
        return str(getattr(evidence.fields, name)), evidence.version

    def store(version: int) -> Changes:
        fields = project.evidence.get(evidence_id).fields
        return project.evidence.set(evidence_id, _with(fields, name, edit.after), based_on=version)

    return read, store


def _with(fields: EvidenceFields, name: str, value: str) -> EvidenceFields:
    values: dict[str, Any] = {name: Stance(value) if name == "stance" else value}
    return replace(fields, **values)
