"""The history's chain computed again: each act's link over all that the act holds, and the baseline's."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Row, Table, select

from annotator.domain.act_labels import act_label
from annotator.domain.acts import chain_hash
from annotator.domain.progress import Steps
from annotator.messages import message
from annotator.storage.baseline import baseline_hash, facts
from annotator.storage.erased import BASELINE_LINK, links_now
from annotator.storage.log_file import is_tie
from annotator.storage.problem_lines import of_part
from annotator.storage.raw_rows import each, raw
from annotator.storage.stored_values import canonical_list
from annotator.storage.tables import act_changes, acts, kept_rows
from annotator.storage.tables.project import BASELINE, BASELINE_ACT, KEYS, LOG, PROJECT_ID

_ACT = ("act_id", "step_id", "at", "person_id", "kind", "name", "label")
_OLDER_ACT = tuple(name for name in _ACT if name != "step_id")
_CHANGE = ("entity", "entity_id", "article_id", "claim_id", "before", "after")
_KEPT = ("entity", "entity_id", "image")


def chain_problems(connection: Connection, progress: Steps) -> Iterator[str]:
    """Yield what does not fit its link, in words: an act, or what the project began with."""
    said = facts(connection)
    if said.keys() - {LOG} != KEYS or not all(isinstance(value, str) for value in said.values()):
        yield of_part("project", message("what it says of itself was altered"))
        return
    if not said[BASELINE_ACT].isdecimal() or (LOG in said and not is_tie(said[LOG])):
        yield of_part("project", message("what it says of itself was altered"))
        return
    baseline_act = int(said[BASELINE_ACT])
    erased = links_now(connection)
    changes, kept = _Numbered(connection, act_changes, _CHANGE), _Numbered(connection, kept_rows, _KEPT)
    previous, expected = "", 1
    if baseline_act == 0:
        previous = yield from _baseline(previous, said, kept, erased)
    for act in each(connection, select(*map(raw, acts.columns)).order_by(acts.c.seq)):
        if act.seq != expected:
            yield of_part("history", message("act {number} is missing", number=str(expected)))
        progress.step()
        yield from _act(act, previous, changes, kept if act.seq > baseline_act else None, erased)
        previous, expected = str(act.hash), act.seq + 1
        if act.seq == baseline_act:
            previous = yield from _baseline(previous, said, kept, erased)
    if expected <= baseline_act:
        yield of_part("history", message("act {number} is missing", number=str(expected)))
    yield from changes.rest()
    yield from kept.rest()


_Erased = dict[str, tuple[int, str]]
"""Links that acts have since something of them was erased, with the number of the act that says so."""


def link_parts(act: Row[Any], *, covers_kept: bool) -> list[str]:
    """Return what of an act itself its link covers; one before the baseline does not cover what was kept beside it."""
    return [_text(getattr(act, name)) for name in (_ACT if covers_kept else _OLDER_ACT)]


def _act(act: Row[Any], previous: str, changes: _Numbered, kept: _Numbered | None, erased: _Erased) -> Iterator[str]:
    """Hold an act against its link; what older programs kept beside it (None) is the baseline's.

    One that a later act has erased in is held against the link that this one keeps.
    """
    rows: Iterator[str] = canonical_list(changes.of(act.seq))
    if kept is not None:
        rows = chain(rows, canonical_list(kept.of(act.seq)))
    link = chain_hash((previous, *link_parts(act, covers_kept=kept is not None)), rows)
    by, expected = erased.get(str(act.seq), (0, act.hash))
    if link != (expected if by > act.seq else act.hash):
        words = message("act {number} ('{label}') was altered", number=str(act.seq), label=act_label(str(act.label)))
        yield of_part("history", words)


def _baseline(head: str, said: dict[str, str], kept: _Numbered, erased: _Erased) -> Generator[str, None, str]:
    """Hold the baseline against its link, and return that."""
    seq = int(said[BASELINE_ACT])
    by, expected = erased.get(BASELINE_LINK, (0, said[BASELINE]))
    if baseline_hash(head, said[PROJECT_ID], seq, kept.of(seq)) != (expected if by > seq else said[BASELINE]):
        yield of_part("history", message("what the project began with was altered"))
    return said[BASELINE]


class _Numbered:
    """The rows that belong to acts, read from the first to the last as the acts are."""

    def __init__(self, connection: Connection, table: Table, names: tuple[str, ...]) -> None:
        columns = (table.c.seq, table.c.n, *(table.c[name] for name in names))
        self._rows = each(connection, select(*map(raw, columns)).order_by(table.c.seq, table.c.n))
        self._names = names
        self._what = message("changes") if table is act_changes else message("kept rows")
        self._next = next(self._rows, None)
        self._stray = 0

    def of(self, seq: int) -> Iterator[dict[str, str | None]]:
        """Yield what an act has here, as the chain takes it; the numbers in it must be without gaps."""
        while self._next is not None and isinstance(self._next.seq, int) and self._next.seq < seq:
            self._stray += 1
            self._next = next(self._rows, None)
        n = 0
        while self._next is not None and self._next.seq == seq:
            row = {name: None if (value := getattr(self._next, name)) is None else _text(value) for name in self._names}
            yield row if self._next.n == n else {**row, "n": f"{self._next.n!r}"}
            n += 1
            self._next = next(self._rows, None)

    def rest(self) -> Iterator[str]:
        """Tell of rows that belong to no act."""
        stray = self._stray + (self._next is not None) + sum(1 for _ in self._rows)
        if stray:
            yield of_part("history", message("{count} of its {what} belong to no act", count=stray, what=self._what))


def _text(value: Any) -> str:
    """Return a text as it is; of anything else, which the program never writes, what no text is."""
    return value if isinstance(value, str) else f"\ud800{value!r}"
