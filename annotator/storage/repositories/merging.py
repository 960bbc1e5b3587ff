"""What the history knows for bringing copies of a project together: its own acts as writes, and those that came.

How they come together is `domain/merging.py`'s; in which files they travel, the services'.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, Select, Table, and_, or_, select

from annotator.domain.act_labels import act_arguments
from annotator.domain.acts import Change, Image
from annotator.domain.assessment import BLIND
from annotator.domain.ids import new_id
from annotator.domain.merged_rows import Conflict
from annotator.domain.merging import REMOVED, Knowledge, RowKey, RowWrite, columns_of
from annotator.domain.progress import Progress
from annotator.storage.act_rows import to_change
from annotator.storage.baseline import facts
from annotator.storage.entities import ENTITIES, ROWS, whole_image
from annotator.storage.erased import Gone, gone_from
from annotator.storage.parts import in_parts
from annotator.storage.raw_rows import each
from annotator.storage.repositories.base import Repository
from annotator.storage.stored_values import canonical_json
from annotator.storage.tables import act_changes, acts, conflicts, evidence, kept_rows, people, received, steps
from annotator.storage.tables.project import BASELINE, BASELINE_ACT

RECEIVE = "receive"
"""The kind of an act by which rows follow what came from elsewhere: nobody's own writes."""
DECIDE = "decide_conflict"
"""The kind of an act that ends a conflict."""
MERGED = (
    *("article", "claim", "mention", "claim_tag", "evidence", "query", "comment", "correction", "waiver"),
    *("source", "source_note", "assessment", "place_decision", "setting"),
)
"""What is brought together change by change. Tags and statuses are matched by name, searches stay at home.

Of the settings only who assesses blind is (`is_merged`): it holds wherever the claims are, and goes along with all.
"""
_FEW = 400
"""Articles and claims that are asked for by their ids; of more all is read."""
_WHOSE = ("entity", "entity_id", "article_id", "claim_id")
_CHANGE = ("entity", "entity_id", "article_id", "claim_id", "before", "after")


def is_merged(entity: str, entity_id: str) -> bool:
    """Tell whether a row is brought together."""
    return entity in MERGED and (entity != "setting" or entity_id == BLIND)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whose history is asked for: that of articles, claims and sources, or all of it (None)."""

    articles: frozenset[str]
    claims: frozenset[str]
    sources: frozenset[str] = frozenset()

    def within(self, row: RowKey) -> bool:
        """Tell whether an article or a claim is among them."""
        return row[1] in (self.articles if row[0] == "article" else self.claims)

    def concerns(self, entity: str, entity_id: str, article_id: str, claim_id: str) -> bool:
        """Tell whether a row is one of them, or belongs to one; what holds for the whole project goes with any part."""
        its_own = entity == "setting" or (entity == "source" and entity_id in self.sources)
        return its_own or article_id in self.articles or claim_id in self.claims


@dataclass
class Told:
    """What the history tells: all that is known, and the writes of acts behind a number, own ones and received ones.

    `needs` are acts that these writes build on and that are not among them.
    """

    known: Knowledge
    writes: list[RowWrite] = field(default_factory=list)
    needs: frozenset[str] = frozenset()


class MergingRepository(Repository):
    """The history as writes that say what they have seen, and the rows that came with them."""

    def closure(
        self, article_ids: Collection[str], claim_ids: Collection[str] = (), source_ids: Collection[str] = ()
    ) -> Wanted:
        """Return these articles and claims, with all claims that ever stood in them, all articles of those, and so on.

        Nothing that belongs to them is known by half then, wherever it was before it was given to another claim. With
        them go these sources, and those on which their evidence rests.
        """
        articles, claims = set[str](), set[str]()
        new_articles, new_claims = set(article_ids), set(claim_ids)
        while new_articles or new_claims:
            articles |= new_articles
            claims |= new_claims
            beside = {*self._beside("article_id", new_articles, "claim_id"), *self._given(new_claims)}
            new_articles = {*self._beside("claim_id", new_claims, "article_id")} - articles
            new_claims = beside - claims
        sources = frozenset((*source_ids, *self._rested_on(claims)))
        return Wanted(frozenset(articles), frozenset(claims), sources)

    def _given(self, claim_ids: Collection[str]) -> Iterator[str]:
        """Yield the claims that gave anything to these, or were given anything of theirs."""
        one, other = act_changes.alias("one"), act_changes.alias("other")
        same = and_(other.c.seq == one.c.seq, other.c.entity == one.c.entity, other.c.entity_id == one.c.entity_id)
        query = select(other.c.claim_id).select_from(one.join(other, same)).where(other.c.claim_id != "").distinct()
        for part in in_parts(sorted(claim_ids)):
            given = one.c.claim_id.in_(part), one.c.claim_id != other.c.claim_id
            yield from self._connection.scalars(query.where(*given))

    def _rested_on(self, claim_ids: Collection[str]) -> Iterator[str]:
        for part in in_parts(sorted(claim_ids)):
            query = select(evidence.c.source_id).where(evidence.c.claim_id.in_(part), evidence.c.source_id != "")
            yield from self._connection.scalars(query.distinct())

    def touched_since(self, seq: int) -> Wanted | None:
        """Return what acts behind a number have touched, with what belongs to it; None, for all, behind none."""
        if not seq:
            return None
        later = select(acts.c.step_id).where(acts.c.seq > seq)
        ids: dict[str, set[str]] = {"article_id": set(), "claim_id": set()}
        for name, found in ids.items():
            column, came = act_changes.c[name], received.c[name]
            found.update(
                self._connection.scalars(select(column).where(act_changes.c.seq > seq, column != "").distinct())
            )
            found.update(
                self._connection.scalars(select(came).where(received.c.step_id.in_(later), came != "").distinct())
            )
        said = select(act_changes.c.entity_id).where(act_changes.c.seq > seq, act_changes.c.entity == "source")
        arrived = select(received.c.entity_id).where(received.c.step_id.in_(later), received.c.entity == "source")
        sources = {*self._connection.scalars(said), *self._connection.scalars(arrived)}
        return self.closure(ids["article_id"], ids["claim_id"], sources)

    def _beside(self, known: str, ids: Collection[str], asked: str) -> Iterator[str]:
        for table in (act_changes, received):
            for part in in_parts(sorted(ids)):
                query = select(table.c[asked]).where(table.c[known].in_(part), table.c[asked] != "")
                yield from self._connection.scalars(query.distinct())

    def told(self, wanted: Wanted | None, since: int = 0, progress: Progress | None = None, without: str = "") -> Told:
        """Read the history from its beginning, or that of some articles and claims.

        The writes leave out what came through the exchange folder `without`: it is there. Raises Cancelled.
        """
        progress = progress or Progress()
        told = Told(Knowledge(wanted.within) if wanted else Knowledge())
        for write in self._began(told.known, wanted):
            if not since:
                told.writes.append(write)
        standing = self._standing_steps()
        came = self._came(wanted, standing)
        for done, (seq, act, changes) in enumerate(self._acts(wanted)):
            if done % 500 == 0:
                progress.advance(done, 0, "changes")
            if act["step_id"] in standing or act["name"] == RECEIVE or act["of_receiving"]:
                writes = came.pop(act["step_id"], [])
                told.known.came(writes)
                told.known.applied(change for change in changes if is_merged(change.entity, change.entity_id))
            else:
                writes = told.known.did(
                    act["act_id"], act["at"], act["person"],
                    [one for one in changes if is_merged(one.entity, one.entity_id)], _decided(act),
                )  # fmt: skip
            if seq > since and not (without and act_arguments(act["label"]).get("folder") == without):
                told.writes += writes
        for writes in came.values():  # nothing in the project differed by them
            told.known.came(writes)
            told.writes += writes
        gone = gone_from(self._connection)
        # what was erased for good goes nowhere, but that it was removed
        told.writes = [write for write in told.writes if write.values is None or not _is_of(write, gone)]
        there = {write.act_id for write in told.writes} | self._acts_on(gone)
        seen = {act_id for write in told.writes for some in write.seen.values() for act_id in some}
        told.needs = frozenset(seen - there)
        return told

    def _acts_on(self, gone: Gone) -> set[str]:
        """Return the acts that worked on rows that are gone: who has not got them needs them no more."""
        found: set[str] = set()
        for entity, ids in gone.rows.items():
            for part in in_parts(sorted(ids)):
                on = act_changes.c.entity == entity, act_changes.c.entity_id.in_(part)
                done = select(acts.c.act_id).join(act_changes, act_changes.c.seq == acts.c.seq).where(*on)
                found.update(self._connection.scalars(done.distinct()))
                came = select(received.c.act_id).where(received.c.entity == entity, received.c.entity_id.in_(part))
                found.update(self._connection.scalars(came.distinct()))
        return found

    def versions_made(self, wanted: Wanted, rows: Collection[RowKey]) -> dict[RowKey, int]:
        """Return how many changes rows have had here, that are not there now and may come again under another claim."""
        found = dict.fromkeys((row for row in rows if ENTITIES[row[0]].versioned), 0)
        if not found:
            return {}
        query = select(*(act_changes.c[name] for name in _WHOSE))
        query = query.where(act_changes.c.entity.in_(sorted({kind for kind, _ in found})))
        for change in self._rows(query, act_changes, wanted):
            row = change["entity"], change["entity_id"]
            if row in found:
                found[row] += 1
        return found

    # reading

    def _began(self, known: Knowledge, wanted: Wanted | None) -> Iterator[RowWrite]:
        said = facts(self._connection)
        query = select(kept_rows.c.entity, kept_rows.c.entity_id, kept_rows.c.image)
        query = query.where(kept_rows.c.seq == int(said.get(BASELINE_ACT) or 0), kept_rows.c.entity.in_(MERGED))
        for row in each(self._connection, query.order_by(kept_rows.c.n)):
            image = whole_image(row.entity, json.loads(row.image))
            change = Change(
                row.entity, row.entity_id, image.get("article_id") or "", image.get("claim_id") or "", None, image
            )
            if is_merged(change.entity, change.entity_id) and _concerns(change, wanted):
                yield known.began_with(change, said[BASELINE])

    def _standing_steps(self) -> dict[str, bool]:
        """Return the steps by which something was received, and whether they stand."""
        query = select(steps.c.step_id, steps.c.state).join(acts, acts.c.step_id == steps.c.step_id)
        query = query.where(acts.c.name == RECEIVE).distinct()
        return {row.step_id: row.state == "done" for row in self._connection.execute(query)}

    def _came(self, wanted: Wanted | None, standing: Mapping[str, bool]) -> dict[str, list[RowWrite]]:
        found: dict[str, list[RowWrite]] = {}
        query = select(received).order_by(received.c.received_id)
        for row in self._rows(query, received, wanted):
            if standing.get(row["step_id"], False):
                found.setdefault(row["step_id"], []).append(to_write(dict(row)))
        return found

    def _acts(self, wanted: Wanted | None) -> Iterator[tuple[int, Mapping[str, Any], list[Change]]]:
        columns = (
            acts.c.seq,
            acts.c.act_id,
            acts.c.at,
            acts.c.step_id,
            acts.c.name,
            acts.c.label,
            people.c.name.label("person"),
        )
        query = (
            select(*columns, *(act_changes.c[name] for name in _CHANGE))
            .join(act_changes, act_changes.c.seq == acts.c.seq)
            .join(people, people.c.person_id == acts.c.person_id)
            .order_by(acts.c.seq, act_changes.c.n)
        )
        receiving = set(self._standing_steps())
        act: dict[str, Any] | None = None
        changes: list[Change] = []
        for row in self._rows(query, act_changes, wanted):
            if act is None or row["seq"] != act["seq"]:
                if act is not None:
                    yield act["seq"], act, changes
                act, changes = {**row, "of_receiving": row["step_id"] in receiving}, []
            changes.append(_whole(to_change(row)))
        if act is not None:
            yield act["seq"], act, changes

    def _rows(self, query: Select[Any], table: Table, wanted: Wanted | None) -> Iterator[RowMapping]:
        if wanted is not None and len(wanted.articles) + len(wanted.claims) + len(wanted.sources) <= _FEW:
            article, claim, entity = table.c.article_id, table.c.claim_id, table.c.entity
            belonging: list[ColumnElement[bool]] = [
                article.in_(sorted(wanted.articles)),
                claim.in_(sorted(wanted.claims)),
            ]
            if wanted.sources:
                belonging.append(and_(entity == "source", table.c.entity_id.in_(sorted(wanted.sources))))
            query = query.where(or_(*belonging, and_(article == "", claim == "", entity == "setting")))
            wanted = None
        for row in self._connection.execute(query, execution_options={"yield_per": 200}).mappings():
            if wanted is None or wanted.concerns(*(row[name] for name in _WHOSE)):
                yield row

    def rows(self, keys: Iterable[RowKey]) -> dict[RowKey, dict[str, Any]]:
        """Return rows as they are, by kind and id, those that are there."""
        found: dict[RowKey, dict[str, Any]] = {}
        by_kind: dict[str, list[str]] = {}
        for kind, row_id in keys:
            by_kind.setdefault(kind, []).append(row_id)
        for kind, ids in by_kind.items():
            for row_id, row in ROWS[kind].many(self._connection, ids).items():
                found[kind, row_id] = dict(row)
        return found

    def known_acts(self, act_ids: Iterable[str]) -> set[str]:
        """Return those of some acts that were done here, or came here by a step that stands."""
        ids = sorted(set(act_ids))
        standing = self._standing_steps()
        found: set[str] = set()
        if facts(self._connection).get(BASELINE) in ids:
            found.add(facts(self._connection)[BASELINE])
        for part in in_parts(ids):
            found.update(self._connection.scalars(select(acts.c.act_id).where(acts.c.act_id.in_(part))))
            came = select(received.c.act_id, received.c.step_id).where(received.c.act_id.in_(part)).distinct()
            found.update(row.act_id for row in self._connection.execute(came) if standing.get(row.step_id, False))
        return found

    def new_among(self, writes: Sequence[RowWrite]) -> list[RowWrite]:
        """Return those of some writes that were neither done here nor received by a step that stands."""
        act_ids = sorted({write.act_id for write in writes})
        own = {facts(self._connection).get(BASELINE, "")}
        came: set[tuple[str, RowKey]] = set()
        standing = self._standing_steps()
        columns = received.c.act_id, received.c.entity, received.c.entity_id, received.c.step_id
        for part in in_parts(act_ids):
            own.update(self._connection.scalars(select(acts.c.act_id).where(acts.c.act_id.in_(part))))
            for row in self._connection.execute(select(*columns).where(received.c.act_id.in_(part))):
                if standing.get(row.step_id, False):
                    came.add((row.act_id, (row.entity, row.entity_id)))
        return [write for write in writes if write.act_id not in own and (write.act_id, write.row) not in came]

    def act_sealed(self, seal: str) -> int | None:
        """Return the number of the act that the history's seal was after, None where it never had it."""
        if seal == facts(self._connection).get(BASELINE):
            return int(facts(self._connection).get(BASELINE_ACT) or 0)
        return self._connection.scalar(select(acts.c.seq).where(acts.c.hash == seal))

    def shown(self, entity: str, field: str, row: Mapping[str, Any] | None) -> Any:
        """Return what the thing of a conflict is here, by column; whether it is there where that is the question."""
        if field == REMOVED:
            return row is not None
        return row and {name: row[name] for name in columns_of(entity, field) if name in row}

    # writing

    def keep(self, step_id: str, writes: Sequence[RowWrite]) -> None:
        """Keep what came, as what came by a step."""
        rows = [
            {
                **{
                    name: getattr(write, name)
                    for name in ("act_id", "at", "entity", "entity_id", "article_id", "claim_id")
                },
                "received_id": new_id(),
                "step_id": step_id,
                "person": write.by,
                "written": None if write.values is None else canonical_json(write.values),
                "seen": canonical_json({name: list(some) for name, some in write.seen.items()}),
            }
            for write in writes
        ]
        for start in range(0, len(rows), 500):
            self._ledger.keep("received", rows[start : start + 500])

    def waiting(self, conflict_id: str = "") -> list[Mapping[str, Any]]:
        """Return the conflicts that wait, the earliest first, or the one of an id."""
        query = select(conflicts).order_by(conflicts.c.at, conflicts.c.conflict_id)
        if conflict_id:
            query = query.where(conflicts.c.conflict_id == conflict_id)
        return [dict(row) for row in self._connection.execute(query).mappings()]

    def set_conflicts(self, about: Collection[RowKey], now: Iterable[Conflict]) -> int:
        """Let these be the conflicts of some rows; return how many are new."""
        are = {one["conflict_id"]: one for one in self.waiting() if (one["entity"], one["entity_id"]) in about}
        shall = {one.conflict_id: one for one in now}
        self._ledger.change_many([("conflict", one, None) for one in sorted(are.keys() - shall.keys())])
        new = [_conflict_row(shall[one]) for one in sorted(shall.keys() - are.keys())]
        self._ledger.insert_many("conflict", new, again=True)
        return len(new)


def _is_of(write: RowWrite, gone: Gone) -> bool:
    return gone.has(write.entity, write.entity_id, write.article_id, write.claim_id)


def to_write(row: Mapping[str, Any]) -> RowWrite:
    """Return what was kept of a write."""
    written = None if row["written"] is None else json.loads(row["written"])
    seen = {name: tuple(some) for name, some in json.loads(row["seen"]).items()}
    return RowWrite(
        row["act_id"], row["at"], row["person"], row["entity"], row["entity_id"], row["article_id"], row["claim_id"],
        written, seen,
    )  # fmt: skip


def _conflict_row(conflict: Conflict) -> dict[str, Any]:
    names = ("conflict_id", "entity", "entity_id", "article_id", "claim_id", "field", "at", "act_id")
    theirs = canonical_json(conflict.theirs)
    return {**{name: getattr(conflict, name) for name in names}, "theirs": theirs, "person": conflict.by}


def _whole(change: Change) -> Change:
    if change.before is not None or change.after is None or change.entity not in MERGED:
        return change
    after: Image = whole_image(change.entity, change.after)
    return Change(change.entity, change.entity_id, change.article_id, change.claim_id, None, after)


def _decided(act: Mapping[str, Any]) -> list[tuple[RowKey, str]]:
    """Return the register, with its row, of which an act has ended the conflict."""
    if act["name"] != DECIDE:
        return []
    said = act_arguments(act["label"])
    return [((str(said["entity"]), str(said["entity_id"])), str(said["field"]))]


def _concerns(change: Change, wanted: Wanted | None) -> bool:
    return wanted is None or wanted.concerns(*(getattr(change, name) for name in _WHOSE))
