"""One way through all that a project holds: each value is looked at, and written anew where something has to go.

The texts first, then the rows, then the history's images of them. What becomes of a value: `storage/rewriting.py`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, bindparam, func, select, update

from annotator.domain.acts import ActKind
from annotator.domain.progress import Progress
from annotator.errors import Cancelled
from annotator.storage import tables
from annotator.storage.baseline import facts
from annotator.storage.entities import ENTITIES, whole_image
from annotator.storage.kept import KEPT
from annotator.storage.replay import changes_by_row
from annotator.storage.rewriting import GIVEN_ONCE, NameRewriting, Rewriting, free_of
from annotator.storage.stored_values import canonical_json
from annotator.storage.tables import act_changes, acts, kept_rows, revisions, steps
from annotator.storage.tables.project import BASELINE_ACT

_OF_THE_HISTORY = ("acts", "act_changes", "kept_rows", "steps", "project", "analyses", "attachments", "revisions")
"""Tables that have a way of their own, or hold nothing that people have written."""
_ENTITY_OF = {entity.table.name: entity for entity in ENTITIES.values()}
_KEPT_OF = {kind.table.name: kind for kind in KEPT.values()}
_AT_ONCE = 200
_COUNTED = {  # as the counts call them
    "claims": "claims",
    "mentions": "places",
    "evidence": "evidence",
    "sources": "sources",
    "comments": "comments",
    "queries": "queries",
    "corrections": "corrections",
    "people": "people",
    "tags": "tags",
    "source_notes": "source_notes",
}
Look = Callable[[str], object]


class RewritingPass:
    """One way through all that a project holds."""

    def __init__(
        self,
        connection: Connection,
        rewriting: Rewriting,
        progress: Progress,
        *,
        look: Look = lambda _: None,
        write: bool = False,
    ) -> None:
        self._connection = connection
        self._rewriting = rewriting
        self._progress = progress
        self._look = look
        self._write = write
        self._counts: Counter[str] = Counter()
        self._articles: set[str] = set()
        self.revisions: set[str] = set()
        self._kept: dict[tuple[str, str], str] = {}  # the images of kept rows that have changed
        self.seqs: set[int] = set()
        """The acts whose content has changed; -1 stands for the baseline."""

    def through(self) -> Counter[str]:
        """Look at everything, the texts first: what stands in them goes by them."""
        if isinstance(self._rewriting, NameRewriting):
            self._rewriting.keep_apart(self._names())
        self._revisions()
        for table in tables.metadata.sorted_tables:
            if table.name not in _OF_THE_HISTORY:
                self._table(table)
        self._counts["occurrences"] = self._rewriting.places
        self._history()
        self._labels()
        if self._write:
            self._write_kept()
        self._counts["history"] = len(self.seqs)
        self._counts["articles"] = len(self._articles)
        return Counter({name: number for name, number in self._counts.items() if number})

    def _names(self) -> dict[str, dict[str, str]]:
        found = {}
        for entity, column in GIVEN_ONCE.items():
            table = ENTITIES[entity].table if entity in ENTITIES else KEPT[entity].table
            key = next(iter(table.primary_key.columns))
            found[entity] = {row[0]: row[1] for row in self._connection.execute(select(key, table.c[column]))}
        return found

    def _each(self, query: Any, at_once: int = _AT_ONCE) -> Iterator[dict[str, Any]]:
        with self._connection.execute(query, execution_options={"yield_per": at_once}) as rows:
            for page in rows.mappings().partitions():
                if self._progress.cancelled:
                    raise Cancelled
                yield from map(dict, page)

    def _revisions(self) -> None:
        edits, kind = [], KEPT["revision"]
        for row in self._each(select(revisions), 10):
            self._look(row["text"])
            values = self._rewriting.revision(row)
            if not values:
                continue
            self._articles.add(row["article_id"])
            self.revisions.add(row["revision_id"])
            edits.append({"key_revision_id": row["revision_id"], **{name: row[name] for name in _REVISION}, **values})
            self._kept["revision", row["revision_id"]] = canonical_json(kind.image({**row, **values}))
        self._update(revisions, ("revision_id",), edits)

    def _table(self, table: Table) -> None:
        entity, kind = _ENTITY_OF.get(table.name), _KEPT_OF.get(table.name)
        free = free_of(table)
        if not free:
            return
        keys = tuple(column.name for column in table.primary_key.columns)
        known = entity.name if entity else kind.name if kind else ""
        edits = []
        for row in self._each(select(table)):
            row_id = (entity or kind).id_of(row) if known else ""  # type: ignore[union-attr]  # one of them is
            if known and not self._concerns(known, row_id, row):
                continue
            for name in free:
                if isinstance(row[name], str) and name not in _OF_A_TEXT.get(known, ()):
                    self._look(row[name])
            values = self._values(known, row_id, row, free)
            if not values:
                continue
            edits.append({**{f"key_{key}": row[key] for key in keys}, **{name: row[name] for name in free}, **values})
            if table is tables.articles:
                self._articles.add(row_id)
            if kind is not None:
                self._kept[kind.name, row_id] = canonical_json(kind.image({**row, **values}))
        if table.name in _COUNTED:
            self._counts[_COUNTED[table.name]] += len(edits)
        self._update(table, keys, edits)

    def _concerns(self, known: str, row_id: str, row: Mapping[str, Any]) -> bool:
        if known == "received":  # what came of a row goes with it
            return self._rewriting.concerns(row["entity"], row["entity_id"])
        return self._rewriting.concerns(known, row_id)

    def _values(self, known: str, row_id: str, row: Mapping[str, Any], free: Mapping[str, Any]) -> dict[str, Any]:
        some = {name: row[name] for name in free}
        if known == "received":
            return self._of_received(row)
        if known:
            return self._rewriting.values(known, row_id, some, row)
        return _plainly(self._rewriting, some)

    def _of_received(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return what becomes of a change that came from elsewhere: of the values in it, what becomes of such a row."""
        found: dict[str, Any] = {}
        written = image_of(row["written"])
        if written is not None:
            now = self._rewriting.values(row["entity"], row["entity_id"], written, written)
            if now:
                found["written"] = canonical_json({**written, **now})
        return found | _plainly(self._rewriting, {"person": row["person"]})

    def _update(self, table: Table, keys: Sequence[str], edits: Sequence[Mapping[str, Any]]) -> None:
        if not self._write or not edits:
            return
        found = [table.c[key] == bindparam(f"key_{key}") for key in keys]
        for start in range(0, len(edits), _AT_ONCE):
            self._connection.execute(update(table).where(*found), edits[start : start + _AT_ONCE])

    # the history

    def _history(self) -> None:
        """Go through the changes of each row, the row at hand as it was: some values are read by others of it."""
        edits: list[dict[str, Any]] = []
        for (entity, entity_id), changes in groupby(self._changes(), lambda one: (one["entity"], one["entity_id"])):
            if entity not in ENTITIES or not self._rewriting.concerns(entity, entity_id):
                for _ in changes:
                    pass
                continue
            state: dict[str, Any] = {}
            for change in changes:
                before, after = image_of(change["before"]), image_of(change["after"])
                state.update(before or {})
                first = self._rewritten(entity, entity_id, before, state)
                state.update(whole_image(entity, after) if after and before is None else after or {})
                last = self._rewritten(entity, entity_id, after, state)
                now = {name: value for name, value in (("before", first), ("after", last)) if value is not None}
                if not now:
                    continue
                if change["seq"] < 0:
                    self._kept[entity, entity_id] = now["after"]
                    self.seqs.add(-1)
                    continue
                self.seqs.add(change["seq"])
                stays = {name: change[name] for name in ("before", "after")}
                edits.append({"key_seq": change["seq"], "key_n": change["n"], **stays, **now})
        self._update(act_changes, ("seq", "n"), edits)

    def _rewritten(
        self, entity: str, entity_id: str, image: dict[str, Any] | None, state: Mapping[str, Any]
    ) -> str | None:
        """Return an image as it becomes, None where it stays."""
        if not image:
            return None
        now = self._rewriting.values(entity, entity_id, image, state)
        return canonical_json({**image, **now}) if now else None

    def _changes(self) -> Iterator[dict[str, Any]]:
        """Yield all changes by row, each row's from the first to the last; what it began with comes first."""
        return self._each(changes_by_row(self._connection), 500)

    def _labels(self) -> None:
        """Go through what acts say of themselves, and the steps of undo, which say what their newest act does."""
        gone = self._seqs_on_gone()
        edits = []
        for row in self._each(select(acts.c.seq, acts.c.label)):
            now = self._rewriting.label(row["label"], row["seq"] in gone)
            if now != row["label"]:
                edits.append({"key_seq": row["seq"], "label": now})
        self.seqs.update(edit["key_seq"] for edit in edits)
        self._update(acts, ("seq",), edits)
        newest = select(func.max(acts.c.seq)).where(acts.c.step_id == steps.c.step_id, acts.c.kind == ActKind.DO.value)
        edits = []
        for row in self._each(select(steps.c.step_id, steps.c.label, newest.scalar_subquery().label("newest"))):
            now = self._rewriting.label(row["label"], row["newest"] in gone)
            if now != row["label"]:
                edits.append({"key_step_id": row["step_id"], "label": now})
        self._update(steps, ("step_id",), edits)

    def _seqs_on_gone(self) -> set[int]:
        found: set[int] = set()
        if isinstance(self._rewriting, NameRewriting):
            return found
        query = select(act_changes.c.seq, act_changes.c.entity, act_changes.c.entity_id)
        for row in self._each(query, 2_000):
            if self._rewriting.concerns(row["entity"], row["entity_id"]):
                found.add(row["seq"])
        return found

    def _write_kept(self) -> None:
        """Put the images of kept rows in place, wherever they are kept."""
        baseline = int(facts(self._connection).get(BASELINE_ACT) or 0)
        edits = []
        for row in self._each(select(*(kept_rows.c[name] for name in ("seq", "n", "entity", "entity_id"))), 2_000):
            image = self._kept.get((row["entity"], row["entity_id"]))
            if image is not None:
                edits.append({"key_seq": row["seq"], "key_n": row["n"], "image": image})
                self.seqs.add(-1 if row["seq"] == baseline else row["seq"])
        self._update(kept_rows, ("seq", "n"), edits)


_OF_A_TEXT = {"mention": ("quote", "prefix", "suffix"), "source_note": ("quote", "prefix", "suffix")}
"""What is cut out of a text, which is looked at itself."""
_REVISION = (
    *("text", "chars", "sha256", "source_text", "source_sha256", "cuts", "file_name", "file_sha256", "left_out"),
    "tracked",
)


def _plainly(rewriting: Rewriting, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what becomes of values of a kind of row that the history knows nothing of."""
    return rewriting.plain(values) if isinstance(rewriting, NameRewriting) else {}


def image_of(stored: str | None) -> dict[str, Any] | None:
    """Return a stored image; None for none, and for what cannot be one."""
    found = None if stored is None else json.loads(stored)
    return found if isinstance(found, dict) else None
