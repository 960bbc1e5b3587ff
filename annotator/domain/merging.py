"""How what people did to copies of a project becomes one: what each act wrote, and which earlier writes it had seen.

What belongs together in a row is a register (a claim's status with who settled it and when; a mention's place). Each
act that writes a register says which writes of it it replaced; of those that are known, the ones that no other has
replaced stand: a multi-value register (Shapiro, Preguica, Baquero, Zawirski: A comprehensive study of convergent and
commutative replicated data types, INRIA 2011, 3.2.2). Where several stand that differ, people have changed it apart: a
conflict. So the order in which acts arrive decides nothing. Whether a row is there is a register, too, which everything
written to the row or to what belongs to it writes: what somebody removed and somebody else worked on stays, and waits.

Nothing here knows a database, a file, or what the columns mean beside those named in TOGETHER.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

from annotator.domain.acts import Change, Image
from annotator.domain.sign_off import SIGNED_OFF

RowKey = tuple[str, str]
"""A row, as its kind and its id."""

EXISTENCE = ""
"""The register that says whether a row is there."""
REMOVED = "removed"
"""How people are asked about that register."""

_PLACE = ("revision_id", "start", "end", "anchor", "was")
_QUOTE = ("quote", "prefix", "suffix")
TOGETHER: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "article": {
            "status": (
                *("status", "signed_off_by", "signed_off_at", "sign_off_reason", "sign_off_seal", "sign_off_missing"),
            )
        },
        "claim": {
            "status": ("status", "checked_by", "checked_at", "codebook_version"),
            "void": ("void", "voided_by", "voided_at"),
        },
        "mention": {"place": (*_PLACE, *_QUOTE)},
        "evidence": {"attachment": ("attachment", "attachment_name", "attachment_saved", "attachment_saved_by")},
        "source": {
            "attachment": ("attachment", "attachment_name", "attachment_saved", "attachment_saved_by"),
            "wrong": ("wrong", "wrong_by", "wrong_at"),
        },
        "query": {"answer": ("answer", "state", "answered_at")},
        "waiver": {"place": (*_PLACE, "text")},
        "source_note": {"place": (*_PLACE, *_QUOTE)},
        "place_decision": {"choice": ("choice", "reason", "revision_id", "marks", "person_id", "decided_at")},
    }
)
"""Columns that are one thing: all of them are from one act, or none. Every other column is a register by itself."""

WHO_AND_WHEN = frozenset(
    (
        *("checked_by", "checked_at", "voided_by", "voided_at", "answered_at", "assessed_at", "codebook_version"),
        *("person_id", "decided_at"),
    )
)
"""Columns that say by whom, when and with what else something was set: two who set the same have made one change."""

_REGISTERS = {
    entity: {column: name for name, columns in groups.items() for column in columns}
    for entity, groups in TOGETHER.items()
}
_MADE_ALIKE = frozenset(("source",))
"""Rows whose ids are made from what they are of: several desks make the same one, to say one thing of it each."""
_NOTHING = ("", "[]", None, False)
_MANY = ("article", "claim")
"""What other rows belong to, by the column that names it with `_id`."""


def register_of(entity: str, column: str) -> str:
    """Return the name of the register that a column is part of."""
    return _REGISTERS.get(entity, {}).get(column, column)


def columns_of(entity: str, register: str) -> tuple[str, ...]:
    """Return the columns of a register."""
    return TOGETHER.get(entity, {}).get(register, (register,))


@dataclass(frozen=True, slots=True)
class RowWrite:
    """What one act did to one row: the values of whole registers by column, None where it removed the row.

    No values at all where the act only worked on something that belongs to the row. `seen` are, by register, the acts
    whose writes it replaced. `at` is ISO 8601 in UTC, `by` a person's name.
    """

    act_id: str
    at: str
    by: str
    entity: str
    entity_id: str
    article_id: str
    claim_id: str
    values: Image | None
    seen: Mapping[str, tuple[str, ...]]

    @property
    def row(self) -> RowKey:
        """The row that was written."""
        return self.entity, self.entity_id


@dataclass(frozen=True, slots=True)
class Written:
    """One value of a register, and the act that wrote it; `own` where that was done in this copy of the project."""

    act_id: str
    at: str
    by: str
    value: Any
    own: bool

    @property
    def order(self) -> tuple[bool, str, str]:
        """What comes first where several stand: one's own, then the earliest."""
        return not self.own, self.at, self.act_id


class Register:
    """All known writes of one thing of a row."""

    __slots__ = ("_left_open", "_replaced", "_seen", "_writes")

    def __init__(self) -> None:
        self._writes: dict[str, Written] = {}
        self._seen: dict[str, tuple[str, ...]] = {}
        self._replaced: set[str] = set()
        self._left_open: set[str] = set()

    def take(self, written: Written, seen: Iterable[str], *, left_open: bool = False) -> None:
        """Add a write; one that is known already changes nothing. `left_open`: it yields to any other."""
        if written.act_id in self._writes:
            return
        if left_open:
            self._left_open.add(written.act_id)
        self._writes[written.act_id] = written
        self._seen[written.act_id] = tuple(seen)
        self._replaced.update(seen)

    def knows(self, act_id: str) -> bool:
        """Tell whether a write of this act is among them."""
        return act_id in self._writes

    def all_after(self, act_id: str) -> bool:
        """Tell whether everything that stands was written by this act, or by one that had seen its write."""
        return all(self._is_after(head, act_id) for head in self.head_ids())

    def _is_after(self, later: str, earlier: str) -> bool:
        ways, been = [later], set()
        while ways:
            act_id = ways.pop()
            if act_id == earlier:
                return True
            if act_id not in been:
                been.add(act_id)
                ways += self._seen.get(act_id, ())
        return False

    @property
    def heads(self) -> list[Written]:
        """The writes that no other has replaced, the one that is shown first."""
        standing = [one for act_id, one in self._writes.items() if act_id not in self._replaced]
        said = [one for one in standing if one.act_id not in self._left_open]
        return sorted(said or standing, key=_order)

    def ever(self, value: Any) -> bool:
        """Tell whether it was this once."""
        return any(one.value == value for one in self._writes.values())

    def head_ids(self) -> tuple[str, ...]:
        """Return the acts whose writes stand."""
        return tuple(sorted(act_id for act_id in self._writes if act_id not in self._replaced))

    def shown_ids(self) -> tuple[str, ...]:
        """Return the acts whose writes stand and say what is shown: these are what is replaced by writing on.

        What somebody else made of it stays: it was not what was looked at.
        """
        heads = self.heads
        shown = any(head.value is True for head in heads) or (heads[0].value if heads else None)  # True: it is there
        return tuple(sorted(head.act_id for head in heads if _told(head.value) == _told(shown)))

    def standing(self) -> list[Written]:
        """Return what stands, each value once, the one that is shown first: the same change made twice is one.

        Of the same change the earliest is told, in every copy, whoever made it.
        """
        found: dict[str, Written] = {}
        for head in self.heads:
            key = _told(head.value)
            found[key] = min(found.get(key, head), head, key=_earliest)
        return list(found.values())


def _told(value: Any) -> str:
    """Return what of a value people differ about."""
    if isinstance(value, dict):
        value = {name: one for name, one in value.items() if name not in WHO_AND_WHEN}
    return json.dumps(value, sort_keys=True)


def _leaves_open(write: RowWrite, value: Image) -> bool:
    """Tell whether an act that made a row said nothing of a register of it."""
    return not write.seen.get(EXISTENCE) and all(one in _NOTHING for one in value.values())


def _order(one: Written) -> tuple[bool, str, str]:
    return one.order


def _earliest(one: Written) -> tuple[str, str]:
    return one.at, one.act_id


@dataclass(slots=True)
class RowState:
    """All that is known of a row."""

    entity: str
    entity_id: str
    registers: dict[str, Register] = field(default_factory=dict)

    def take(self, write: RowWrite, *, own: bool) -> None:
        """Add what an act did to the row."""
        self._take(EXISTENCE, write, write.values is not None, own=own)
        values = write.values or {}
        for register in dict.fromkeys(register_of(self.entity, column) for column in values):
            value = {column: values[column] for column in columns_of(self.entity, register) if column in values}
            self._take(register, write, value, own=own)

    def _take(self, register: str, write: RowWrite, value: Any, *, own: bool) -> None:
        written = Written(write.act_id, write.at, write.by, value, own)
        left_open = register != EXISTENCE and self.entity in _MADE_ALIKE and _leaves_open(write, value)
        self.registers.setdefault(register, Register()).take(written, write.seen.get(register, ()), left_open=left_open)

    def exists(self) -> bool:
        """Tell whether it is there: it is not where all that stands has removed it."""
        register = self.registers.get(EXISTENCE)
        return register is not None and any(head.value for head in register.heads)

    def head_ids(self, register: str) -> tuple[str, ...]:
        """Return the acts whose writes of a register stand."""
        known = self.registers.get(register)
        return known.head_ids() if known else ()

    def shown_ids(self, register: str) -> tuple[str, ...]:
        """Return the acts whose writes of a register are what is shown."""
        known = self.registers.get(register)
        return known.shown_ids() if known else ()

    def values(self, prefer_revision: str = "") -> dict[str, Any]:
        """Return the values that are shown, by column; of several places one in the preferred revision, if any is."""
        shown: dict[str, Any] = {}
        for name, register in self.registers.items():
            if name != EXISTENCE:
                shown.update(_shown(register, prefer_revision).value)
        return shown

    def conflicts(self) -> Iterator[tuple[str, Written, list[Written]]]:
        """Yield each register in which different values stand: its name, what is shown, what others made of it."""
        for name, register in self.registers.items():
            standing = register.standing()
            if len(standing) < 2:
                continue
            yield name, standing[0], standing[1:]


def _shown(register: Register, prefer_revision: str) -> Written:
    standing = register.standing()
    if prefer_revision:
        for one in standing:
            if one.value.get("revision_id") == prefer_revision:
                return one
    return standing[0]


_DECISION = "decision"
"""An act that is about to be done."""


class _Done(NamedTuple):
    """An act: its id, when it was done, by whom."""

    act_id: str
    at: str
    by: str


class Knowledge:
    """What is known of the rows of a project: its own acts in their order, and those that came from other copies.

    `rows` are as they stand in the project at the moment that was reached.
    """

    def __init__(self, within: Callable[[RowKey], bool] = lambda _row: True) -> None:
        """`within` tells of an article or a claim whether all of its history is to be told: of others nothing is."""
        self._within = within
        self.states: dict[RowKey, RowState] = {}
        self.rows: dict[RowKey, dict[str, Any]] = {}

    def began_with(self, change: Change, baseline: str) -> RowWrite:
        """Take a row that was there before the history: `baseline` names all of these, alike in every copy."""
        return self._own(_Done(baseline, "", ""), [change])[0]

    def did(
        self, act_id: str, at: str, by: str, changes: Sequence[Change], decided: Collection[tuple[RowKey, str]] = ()
    ) -> list[RowWrite]:
        """Take an act that was done in this copy, and return what it wrote. Its rows are whole where it made them.

        `decided` are the registers, by row, of which it ended the conflict: it has seen all that stands of these.
        """
        return self._own(_Done(act_id, at, by), changes, decided)

    def applied(self, changes: Iterable[Change]) -> None:
        """Take changes by which the rows followed what came from elsewhere: nobody's writes."""
        for change in changes:
            _apply(self.rows, change)

    def came(self, writes: Iterable[RowWrite]) -> None:
        """Take writes that came from other copies."""
        for write in writes:
            if write.entity not in _MANY or self._within(write.row):
                self.state(write.row).take(write, own=False)

    def decide(self, row: RowKey, field: str, act_id: str) -> None:
        """Let what an act made of a register hold, or what is shown here where none is named, as if just done."""
        name = EXISTENCE if field == REMOVED else field
        state = self.state(row)
        standing = state.registers[name].standing()
        chosen = next((one for one in standing if one.act_id == act_id), standing[0])
        values = chosen.value if name != EXISTENCE else ({} if chosen.value else None)
        seen = {EXISTENCE: state.shown_ids(EXISTENCE), name: state.head_ids(name)}
        state.take(RowWrite(_DECISION, chosen.at, chosen.by, *row, "", "", values, seen), own=True)

    def stand_again(self, claim_id: str, mention_id: str) -> bool:
        """Let a claim that stands nowhere stand where it once did, as if just done; tell whether it ever did."""
        for row, state in sorted(self.states.items()):
            owners = state.registers.get("claim_id")
            if row[0] == "mention" and owners and owners.ever({"claim_id": claim_id}):
                values = {**state.values(), "claim_id": claim_id, "mention_id": mention_id}
                write = RowWrite(_DECISION, "", "", "mention", mention_id, values["article_id"], claim_id, values, {})
                self.state(write.row).take(write, own=True)
                return True
        return False

    def state(self, row: RowKey) -> RowState:
        """Return what is known of a row."""
        found = self.states.get(row)
        if found is None:
            found = self.states[row] = RowState(*row)
        return found

    def _own(
        self, done: _Done, changes: Sequence[Change], decided: Collection[tuple[RowKey, str]] = ()
    ) -> list[RowWrite]:
        places = {(change.entity, change.entity_id): change for change in changes}
        was = {row: dict(self.rows[row]) if row in self.rows else None for row in places}
        for change in changes:
            _apply(self.rows, change)
        removed = {row for row in was if row[0] in _MANY and _is_there(row, was[row]) and not self._is_there(row)}
        writes: dict[RowKey, RowWrite] = {}
        for row, change in places.items():
            values = self._written(row, was[row])
            if values is not None or self._was_removed(row, was[row], removed):
                writes[row] = self._write(done, row, change, values)
        for row in filter(self._within, self._worked_on(writes, was) - removed):
            writes.setdefault(row, self._touch(done, row))
        for row, register in decided:
            name = EXISTENCE if register == REMOVED else register
            writes[row] = self._decide(done, row, name, writes.get(row))
        for write in writes.values():
            self.state(write.row).take(write, own=True)
        return list(writes.values())

    def _worked_on(self, writes: Mapping[RowKey, RowWrite], was: Mapping[RowKey, Image | None]) -> set[RowKey]:
        """Return what an act worked on by writing what belongs to it, or by signing off where it stands."""
        found: set[RowKey] = set()
        for row, write in writes.items():
            if write.values is not None:
                found.update(parents_of(row, self.rows[row]))
            if self._signs_off(row, was.get(row)):
                found.update(self._claims_in(row[1]))
        return found

    def _decide(self, done: _Done, row: RowKey, register: str, write: RowWrite | None) -> RowWrite:
        """Return what an act wrote of a row, having seen all that stands of a register, and having written that."""
        now = self.rows.get(row) if self._is_there(row) else None
        if now is None:
            values = None
        else:
            values = dict(write.values or {}) if write else {}
            values.update({name: now[name] for name in columns_of(row[0], register) if name in now})
        seen = {EXISTENCE: self.state(row).shown_ids(EXISTENCE), **(write.seen if write else {})}
        seen[register] = self.state(row).head_ids(register)
        image = now or {}
        ids = image.get("article_id") or "", image.get("claim_id") or ""
        if write:
            ids = write.article_id, write.claim_id
        return RowWrite(*done, *row, *ids, values, {name: some for name, some in seen.items() if some})

    def _signs_off(self, row: RowKey, was: Image | None) -> bool:
        """Tell whether an act signs an article off: it has seen all that was done to the claims in it, too."""
        if row[0] != "article" or not self._is_there(row):
            return False
        return self.rows[row].get("status") == SIGNED_OFF and (was or {}).get("status") != SIGNED_OFF

    def _claims_in(self, article_id: str) -> list[RowKey]:
        found = {
            ("claim", str(image["claim_id"]))
            for row, image in self.rows.items()
            if row[0] == "mention" and image.get("article_id") == article_id
        }
        return sorted(found)

    def _is_there(self, row: RowKey) -> bool:
        return _is_there(row, self.rows.get(row))

    def _written(self, row: RowKey, was: Image | None) -> dict[str, Any] | None:
        """Return the values of the registers that an act wrote, None where it wrote none."""
        now = self.rows.get(row)
        if now is None or not _is_there(row, now):
            return None
        if was is None or not _is_there(row, was):
            return {column: value for column, value in now.items() if column != "deleted_at"}
        touched = {register_of(row[0], column) for column, value in now.items() if was.get(column) != value}
        if not touched:
            return None
        return {column: now[column] for name in sorted(touched) for column in columns_of(row[0], name) if column in now}

    def _was_removed(self, row: RowKey, was: Image | None, removed: set[RowKey]) -> bool:
        """Tell whether an act removed a row by itself: what goes with its claim or article comes back with it."""
        if was is None or not _is_there(row, was) or self._is_there(row):
            return False
        return not removed.intersection(parents_of(row, was))

    def _write(self, done: _Done, row: RowKey, change: Change, values: dict[str, Any] | None) -> RowWrite:
        state = self.state(row)
        names = [EXISTENCE, *dict.fromkeys(register_of(row[0], column) for column in values or ())]
        seen = {name: shown for name in names if (shown := state.shown_ids(name))}
        return RowWrite(*done, *row, change.article_id, change.claim_id, values, seen)

    def _touch(self, done: _Done, row: RowKey) -> RowWrite:
        heads = self.state(row).shown_ids(EXISTENCE)
        ids = {"article_id": "", "claim_id": "", f"{row[0]}_id": row[1]}
        seen = {EXISTENCE: heads} if heads else {}
        return RowWrite(*done, *row, ids["article_id"], ids["claim_id"], {}, seen)


def parents_of(row: RowKey, image: Image) -> Iterator[RowKey]:
    """Yield what a row belongs to: it is there only while these are."""
    for entity in _MANY:
        if entity != row[0] and (parent := image.get(f"{entity}_id")):
            yield entity, str(parent)


def _is_there(row: RowKey, image: Image | None) -> bool:
    return image is not None and (row[0] != "article" or image.get("deleted_at") is None)


def _apply(rows: dict[RowKey, dict[str, Any]], change: Change) -> None:
    row = change.entity, change.entity_id
    if change.after is None:
        rows.pop(row, None)
    elif change.before is None:
        rows[row] = dict(change.after)
    elif row in rows:
        rows[row].update(change.after)
