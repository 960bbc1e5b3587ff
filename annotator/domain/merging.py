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
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from annotator.domain.acts import Change, Image

RowKey = tuple[str, str]
"""A row, as its kind and its id."""

EXISTENCE = ""
"""The register that says whether a row is there."""

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
        "evidence": {"attachment": ("attachment", "attachment_name")},
        "query": {"answer": ("answer", "state", "answered_at")},
        "waiver": {"place": (*_PLACE, "text")},
        "source_note": {"place": (*_PLACE, *_QUOTE)},
    }
)
"""Columns that are one thing: all of them are from one act, or none. Every other column is a register by itself."""

_REGISTERS = {
    entity: {column: name for name, columns in groups.items() for column in columns}
    for entity, groups in TOGETHER.items()
}
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

    __slots__ = ("_replaced", "_writes")

    def __init__(self) -> None:
        self._writes: dict[str, Written] = {}
        self._replaced: set[str] = set()

    def take(self, written: Written, seen: Iterable[str]) -> None:
        """Add a write; one that is known already changes nothing."""
        if written.act_id in self._writes:
            return
        self._writes[written.act_id] = written
        self._replaced.update(seen)

    def knows(self, act_id: str) -> bool:
        """Tell whether a write of this act is among them."""
        return act_id in self._writes

    @property
    def heads(self) -> list[Written]:
        """The writes that no other has replaced, the one that is shown first."""
        return sorted((one for act_id, one in self._writes.items() if act_id not in self._replaced), key=_order)

    def head_ids(self) -> tuple[str, ...]:
        """Return the acts whose writes stand."""
        return tuple(sorted(act_id for act_id in self._writes if act_id not in self._replaced))

    def shown_ids(self) -> tuple[str, ...]:
        """Return the acts whose writes stand and say what is shown: these are what is replaced by writing on.

        What somebody else made of it stays: it was not what was looked at.
        """
        heads = self.heads
        shown = any(head.value is True for head in heads) or (heads[0].value if heads else None)  # True: it is there
        return tuple(sorted(head.act_id for head in heads if head.value == shown))

    def standing(self) -> list[Written]:
        """Return what stands, each value once: the same change made twice is one."""
        found: dict[str, Written] = {}
        for head in self.heads:
            found.setdefault(json.dumps(head.value, sort_keys=True), head)
        return list(found.values())


def _order(one: Written) -> tuple[bool, str, str]:
    return one.order


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
        self.registers.setdefault(register, Register()).take(written, write.seen.get(register, ()))

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
    heads = register.heads
    if prefer_revision:
        for head in heads:
            if head.value.get("revision_id") == prefer_revision:
                return head
    return heads[0]


class Knowledge:
    """What is known of the rows of a project: its own acts in their order, and those that came from other copies.

    `rows` are as they stand in the project at the moment that was reached.
    """

    def __init__(self) -> None:
        self.states: dict[RowKey, RowState] = {}
        self.rows: dict[RowKey, dict[str, Any]] = {}

    def began_with(self, change: Change, baseline: str) -> RowWrite:
        """Take a row that was there before the history: `baseline` names all of these, alike in every copy."""
        return self._own(baseline, "", "", [change])[0]

    def did(self, act_id: str, at: str, by: str, changes: Sequence[Change]) -> list[RowWrite]:
        """Take an act that was done in this copy, and return what it wrote. Its rows are whole where it made them."""
        return self._own(act_id, at, by, changes)

    def applied(self, changes: Iterable[Change]) -> None:
        """Take changes by which the rows followed what came from elsewhere: nobody's writes."""
        for change in changes:
            _apply(self.rows, change)

    def came(self, writes: Iterable[RowWrite]) -> None:
        """Take writes that came from other copies."""
        for write in writes:
            self.state(write.row).take(write, own=False)

    def state(self, row: RowKey) -> RowState:
        """Return what is known of a row."""
        found = self.states.get(row)
        if found is None:
            found = self.states[row] = RowState(*row)
        return found

    def _own(self, act_id: str, at: str, by: str, changes: Sequence[Change]) -> list[RowWrite]:
        before = {(change.entity, change.entity_id): None for change in changes}
        was = {row: dict(self.rows[row]) if row in self.rows else None for row in before}
        places = {(change.entity, change.entity_id): change for change in changes}
        for change in changes:
            _apply(self.rows, change)
        removed = {row for row in was if row[0] in _MANY and _is_there(row, was[row]) and not self._is_there(row)}
        writes: dict[RowKey, RowWrite] = {}
        for row, change in places.items():
            values = self._written(row, was[row])
            if values is not None or self._was_removed(row, was[row], removed):
                writes[row] = self._write(act_id, at, by, row, change, values)
        for row in list(writes):
            if writes[row].values is not None:
                for parent in parents_of(row, self.rows[row]):
                    if parent not in writes and parent not in removed:
                        writes[parent] = self._touch(act_id, at, by, parent)
        for write in writes.values():
            self.state(write.row).take(write, own=True)
        return list(writes.values())

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

    def _write(
        self, act_id: str, at: str, by: str, row: RowKey, change: Change, values: dict[str, Any] | None
    ) -> RowWrite:
        state = self.state(row)
        names = [EXISTENCE, *dict.fromkeys(register_of(row[0], column) for column in values or ())]
        seen = {name: heads for name in names if (heads := state.head_ids(name))}
        return RowWrite(act_id, at, by, *row, change.article_id, change.claim_id, values, seen)

    def _touch(self, act_id: str, at: str, by: str, row: RowKey) -> RowWrite:
        heads = self.state(row).head_ids(EXISTENCE)
        ids = {"article_id": "", "claim_id": "", f"{row[0]}_id": row[1]}
        seen = {EXISTENCE: heads} if heads else {}
        return RowWrite(act_id, at, by, *row, ids["article_id"], ids["claim_id"], {}, seen)


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
