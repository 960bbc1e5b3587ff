"""Erasing for good: every value that a project keeps, in rows and in their images in the history, and the chain after.

It writes what nothing else ever writes: acts, their changes, texts. That is fixed by triggers, which stand aside while
it is done. What becomes of a value is `storage/rewriting.py`'s; which act says so, the unit of work's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, delete, select, update

from annotator.domain.erasing import Finder, MarkFinder
from annotator.domain.progress import Progress
from annotator.storage import tables
from annotator.storage.entities import ENTITIES, ROWS
from annotator.storage.erased import GONE, Gone, gone_from, marks_in, rows_by_kind
from annotator.storage.guards import guards_off
from annotator.storage.links import Links
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.rewriting_pass import Look, RewritingPass, image_of
from annotator.storage.rewriting import NameRewriting, Rewriting
from annotator.storage.tables import act_changes, kept_rows, revisions


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
                    str(one.get("attachment") or "") for one in (image_of(row.before), image_of(row.after)) if one
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
        return RewritingPass(self._connection, rewriting, progress, look=look).through()

    def rewrite(
        self, rewriting: Rewriting, files: Sequence[str], progress: Progress
    ) -> tuple[Counter[str], dict[str, str]]:
        """Write all anew; return how much became unreadable, by kind, and the links that the acts have now."""
        run = RewritingPass(self._connection, rewriting, progress, write=True)
        with guards_off(self._connection):
            counts = run.through()
            counts["files"] = self._drop(files, run)
            self._forget_computed(run.revisions)
        return counts, Links(self._connection).of(run.seqs)

    def _drop(self, files: Sequence[str], run: RewritingPass) -> int:
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
    counts = RewritingPass(connection, rewriting, progress, write=True).through()
    return counts["occurrences"]
