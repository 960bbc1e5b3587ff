"""Erasing for good: every value that a project keeps, in rows and in their images in the history, and the chain after.

It writes what nothing else ever writes: acts, their changes, texts. That is fixed by triggers, which stand aside while
it is done. What becomes of a value is `storage/rewriting.py`'s; which act says so, the unit of work's.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, delete, func, select, update

from annotator.domain.acts import ActKind, chain_hash
from annotator.domain.erasing import Finder, MarkFinder
from annotator.domain.progress import Progress
from annotator.errors import Cancelled
from annotator.storage import tables
from annotator.storage.baseline import baseline_hash, baseline_rows, facts
from annotator.storage.chain import link_parts
from annotator.storage.entities import ENTITIES, ROWS, whole_image
from annotator.storage.erased import BASELINE_LINK, GONE, Gone, gone_from, marks_in, rows_by_kind
from annotator.storage.guards import guards_off
from annotator.storage.kept import KEPT
from annotator.storage.parts import in_parts
from annotator.storage.replay import changes_by_row
from annotator.storage.repositories.base import Repository
from annotator.storage.rewriting import GIVEN_ONCE, NameRewriting, Rewriting, free_of
from annotator.storage.stored_values import canonical_json, canonical_list
from annotator.storage.tables import act_changes, acts, kept_rows, revisions, steps
from annotator.storage.tables.project import BASELINE, BASELINE_ACT, PROJECT_ID

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


class ErasingRepository(Repository):
    """Reads all there is, and writes it anew where something has to go."""

    # what was erased before

    def gone(self) -> Gone:
        """Return the rows that are gone for good."""
        return gone_from(self._connection)

    def names(self) -> MarkFinder:
        """Return what knows the names again that were erased."""
        return marks_in(self._connection)

    def dropped_files(self) -> frozenset[str]:
        """Return the hashes of the files that were taken out, and did not come again since."""
        if self._connection.scalar(select(tables.erasures.c.erasure_id).limit(1)) is None:
            return frozenset()  # of most projects nothing else need be asked
        of_files = kept_rows.c.entity == "attachment"
        gone = set(self._connection.scalars(select(kept_rows.c.entity_id).where(of_files, kept_rows.c.image == GONE)))
        return frozenset(gone) - frozenset(self._connection.scalars(select(tables.attachments.c.sha256)))

    # which rows go

    def knows(self, entity: str, entity_id: str) -> bool:
        """Tell whether a row is there, or ever was."""
        if ROWS[entity].one(self._connection, entity_id) is not None:
            return True
        known = select(act_changes.c.seq).where(act_changes.c.entity == entity, act_changes.c.entity_id == entity_id)
        return self._connection.scalar(known.limit(1)) is not None

    def belonging(self, article_ids: Sequence[str], claim_ids: Sequence[str]) -> dict[str, list[str]]:
        """Return all rows that belong or once belonged to articles or claims, and to nothing that stays, by kind.

        So are the claims that never stood in other articles, and those that were merged into one that goes.
        """
        articles_gone = set(article_ids)
        claims_gone = set(claim_ids) | self._only_ever_in(articles_gone)
        while True:
            found = self._ever_of(articles_gone, claims_gone) | set(self._rows_of(articles_gone, claims_gone))
            merged = self._claims_of(found) - claims_gone
            if not merged:
                break
            claims_gone |= merged
        found |= {("claim", one) for one in claims_gone} | {("article", one) for one in articles_gone}
        return rows_by_kind(found - self._standing_elsewhere(found, claims_gone))

    def _ever_of(self, article_ids: set[str], claim_ids: set[str]) -> set[tuple[str, str]]:
        found: set[tuple[str, str]] = set()
        for table in (act_changes, tables.received):
            for ids, column in ((claim_ids, table.c.claim_id), (article_ids, table.c.article_id)):
                for part in in_parts(sorted(ids)):
                    query = select(table.c.entity, table.c.entity_id).where(column.in_(part)).distinct()
                    found.update((row.entity, row.entity_id) for row in self._connection.execute(query))
        # of an article that goes, claims that also stand elsewhere stay, with all that is theirs
        return {one for one in found if one[0] not in ("claim", "article")}

    def _claims_of(self, rows: set[tuple[str, str]]) -> set[str]:
        """Return the claims that some rows once belonged to and that are not there any more."""
        found: set[str] = set()
        for entity, ids in rows_by_kind(rows).items():
            for part in in_parts(ids):
                query = select(act_changes.c.claim_id).where(
                    act_changes.c.entity == entity, act_changes.c.entity_id.in_(part), act_changes.c.claim_id != ""
                )
                found.update(self._connection.scalars(query.distinct()))
        for part in in_parts(sorted(found)):
            there = self._connection.scalars(select(tables.claims.c.claim_id).where(tables.claims.c.claim_id.in_(part)))
            found.difference_update(there)
        return found

    def _standing_elsewhere(self, rows: set[tuple[str, str]], claims_gone: set[str]) -> set[tuple[str, str]]:
        """Return those of some rows that belong to a claim now that stays."""
        found: set[tuple[str, str]] = set()
        for entity, ids in rows_by_kind(rows).items():
            if entity in ENTITIES and entity != "claim" and "claim_id" in ENTITIES[entity].table.c:
                there = ROWS[entity].many(self._connection, ids)
                found.update(
                    (entity, row_id)
                    for row_id, row in there.items()
                    if row["claim_id"] and row["claim_id"] not in claims_gone
                )
        return found

    def _only_ever_in(self, article_ids: set[str]) -> set[str]:
        """Return the claims that never stood in another article."""
        place = act_changes.alias("place")
        ever = select(place.c.claim_id, place.c.article_id).where(place.c.entity == "mention", place.c.claim_id != "")
        here: set[str] = set()
        for part in in_parts(sorted(article_ids)):
            here.update(row.claim_id for row in self._connection.execute(ever.where(place.c.article_id.in_(part))))
        there: set[str] = set()
        for part in in_parts(sorted(here)):
            rows = self._connection.execute(ever.where(place.c.claim_id.in_(part)).distinct())
            there.update(row.claim_id for row in rows if row.article_id not in article_ids)
        return here - there

    def _rows_of(self, article_ids: set[str], claim_ids: set[str]) -> Iterator[tuple[str, str]]:
        """Yield the rows that belong to them now: of an older project the history may not have all."""
        for entity in ENTITIES.values():
            if entity.name in ("article", "claim"):
                continue
            for name, ids in (("article_id", article_ids), ("claim_id", claim_ids)):
                if name not in entity.table.c:
                    continue
                for part in in_parts(sorted(ids)):
                    query = select(entity.table).where(entity.table.c[name].in_(part))
                    for row in self._connection.execute(query).mappings():
                        yield entity.name, entity.id_of(dict(row))

    def files_only_of(self, gone: Mapping[str, Sequence[str]]) -> list[str]:
        """Return the hashes of the files that nothing has but what is gone: sources, evidence, drafts."""
        wanted: set[str] = set()
        revision = revisions.c
        for part in in_parts(gone.get("article", ())):
            wanted.update(self._connection.scalars(select(revision.file_sha256).where(revision.article_id.in_(part))))
        for row in self._images(("evidence",)):
            if row.entity_id in set(gone.get("evidence", ())):
                wanted.update(
                    str(one.get("attachment") or "") for one in (_image(row.before), _image(row.after)) if one
                )
        return sorted(wanted - {""} - self._files_of_others(gone))

    def _files_of_others(self, gone: Mapping[str, Sequence[str]]) -> set[str]:
        kept: set[str] = set()
        of_articles = select(revisions.c.file_sha256, revisions.c.article_id).where(revisions.c.file_sha256 != "")
        kept.update(
            sha for sha, article in self._connection.execute(of_articles) if article not in gone.get("article", ())
        )
        for table, entity in ((tables.evidence, "evidence"), (tables.sources, "source")):
            key = table.c[ENTITIES[entity].key[0]]
            query = select(table.c.attachment, key).where(table.c.attachment != "")
            kept.update(sha for sha, row_id in self._connection.execute(query) if row_id not in gone.get(entity, ()))
        return kept

    def _images(self, entities: Sequence[str]) -> Iterator[Any]:
        query = select(act_changes.c.entity_id, act_changes.c.before, act_changes.c.after)
        yield from self._connection.execute(query.where(act_changes.c.entity.in_(entities)))

    def files(self) -> Iterator[tuple[str, str, bytes]]:
        """Yield each file that is kept, with what it is called: its hash, its name, its bytes."""
        names: dict[str, str] = {}
        for table, column, name in (
            (tables.evidence, "attachment", "attachment_name"),
            (tables.sources, "attachment", "attachment_name"),
            (revisions, "file_sha256", "file_name"),
        ):
            query = select(table.c[column], table.c[name]).where(table.c[column] != "")
            names.update((sha, called) for sha, called in self._connection.execute(query) if called)
        for sha256 in self._connection.scalars(select(tables.attachments.c.sha256)).all():
            content = self._connection.scalar(
                select(tables.attachments.c.content).where(tables.attachments.c.sha256 == sha256)
            )
            yield sha256, names.get(sha256, ""), bytes(content or b"")

    # looking and writing

    def count(self, rewriting: Rewriting, look: Look, progress: Progress) -> Counter[str]:
        """Return how much would become unreadable, by kind; `look` is given each text of the rows as they are now."""
        return _Run(self._connection, rewriting, progress, look=look).through()

    def rewrite(
        self, rewriting: Rewriting, files: Sequence[str], progress: Progress
    ) -> tuple[Counter[str], dict[str, str]]:
        """Write all anew; return how much became unreadable, by kind, and the links that the acts have now."""
        run = _Run(self._connection, rewriting, progress, write=True)
        with guards_off(self._connection):
            counts = run.through()
            counts["files"] = self._drop(files, run)
            self._forget_computed(run.revisions)
        return counts, _Links(self._connection).of(run.seqs)

    def _drop(self, files: Sequence[str], run: _Run) -> int:
        """Take files out; what the history keeps of them says only that they are gone."""
        for part in in_parts(files):
            read = select(tables.attached_texts.c.file_no).where(tables.attached_texts.c.sha256.in_(part))
            self._connection.execute(delete(tables.attached_pages).where(tables.attached_pages.c.file_no.in_(read)))
            self._connection.execute(delete(tables.attached_texts).where(tables.attached_texts.c.sha256.in_(part)))
            self._connection.execute(delete(tables.attachments).where(tables.attachments.c.sha256.in_(part)))
            of_files = and_(kept_rows.c.entity == "attachment", kept_rows.c.entity_id.in_(part))
            run.seqs.update(self._connection.scalars(select(kept_rows.c.seq).where(of_files)))
            self._connection.execute(update(kept_rows).where(of_files).values(image=GONE))
        return len(files)

    def _forget_computed(self, revision_ids: set[str]) -> None:
        """Let go of what was worked out of texts that have changed: it is worked out again."""
        for part in in_parts(sorted(revision_ids)):
            self._connection.execute(delete(tables.analyses).where(tables.analyses.c.revision_id.in_(part)))


def make_unreadable(connection: Connection, finder: Finder, progress: Progress) -> int:
    """Make all places in a copy of a project unreadable; return how many its rows have. Raises Cancelled.

    For what is no project, and has no guards: the past, or what leaves.
    """
    rewriting = NameRewriting(finder)
    counts = _Run(connection, rewriting, progress, write=True).through()
    return counts["occurrences"]


class _Run:
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
        written = _image(row["written"])
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
                before, after = _image(change["before"]), _image(change["after"])
                state.update(before or {})
                first = self._image(entity, entity_id, before, state)
                state.update(whole_image(entity, after) if after and before is None else after or {})
                last = self._image(entity, entity_id, after, state)
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

    def _image(self, entity: str, entity_id: str, image: dict[str, Any] | None, state: Mapping[str, Any]) -> str | None:
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


def _image(stored: str | None) -> dict[str, Any] | None:
    found = None if stored is None else json.loads(stored)
    return found if isinstance(found, dict) else None


class _Links:
    """The links that acts have now by what they hold."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._said = facts(connection)
        self._baseline = int(self._said.get(BASELINE_ACT) or 0)

    def of(self, seqs: Iterable[int]) -> dict[str, str]:
        """Return them by the acts' numbers; -1 is the baseline."""
        found = {}
        for seq in sorted(seqs):
            if seq < 0:
                found[BASELINE_LINK] = self._of_baseline()
            else:
                found[str(seq)] = self._of_act(seq)
        return found

    def _of_baseline(self) -> str:
        head = self._hash(self._baseline) if self._baseline else ""
        rows = baseline_rows(self._connection, self._baseline)
        return baseline_hash(head, self._said[PROJECT_ID], self._baseline, rows)

    def _hash(self, seq: int) -> str:
        return str(self._connection.scalar(select(acts.c.hash).where(acts.c.seq == seq)) or "")

    def _of_act(self, seq: int) -> str:
        act = self._connection.execute(select(acts).where(acts.c.seq == seq)).one()
        covers_kept = seq > self._baseline
        previous = self._said[BASELINE] if seq == self._baseline + 1 else self._hash(seq - 1) if seq > 1 else ""
        lists = [
            canonical_list(
                self._rows(act_changes, seq, ("entity", "entity_id", "article_id", "claim_id", "before", "after"))
            )
        ]
        if covers_kept:
            lists.append(canonical_list(self._rows(kept_rows, seq, ("entity", "entity_id", "image"))))
        return chain_hash(
            (previous, *link_parts(act, covers_kept=covers_kept)), (piece for some in lists for piece in some)
        )

    def _rows(self, table: Table, seq: int, names: Sequence[str]) -> Iterator[dict[str, Any]]:
        query = select(*(table.c[name] for name in names)).where(table.c.seq == seq).order_by(table.c.n)
        for row in self._connection.execute(query).mappings():
            yield dict(row)
