"""The project as it was after an act, its articles in an earlier revision: all rows, in a database of their own.

The rows are copied as they stand now, and what was done since is taken back by the images of the history, the newest
first: so a project that was filled before the history held images is told as well. Whatever is asked of a project can
be asked of the copy. How one claim or one article was is `as_of.py`'s, which copies nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, delete, func, select, update

from annotator.domain.past import LeftOut, Past
from annotator.domain.progress import Progress
from annotator.errors import Cancelled, NotFound
from annotator.messages import message
from annotator.storage import tables
from annotator.storage.act_rows import to_change
from annotator.storage.entities import ENTITIES, ROWS, whole_image
from annotator.storage.erased import gone_from
from annotator.storage.kept import KEPT
from annotator.storage.parts import in_parts
from annotator.storage.repositories.as_of import stored
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import act_changes, acts, articles, claims, evidence, kept_rows, revisions

_NOT_COPIED = frozenset(
    {"analyses", "attached_pages", "attached_texts", "attachments", "confidants", "logins"}
    | {"erasures", "privileged_remarks", "renewed_search", "sketched", "sketches", "steps", "saved_searches"}
)
"""What can be made again, what is one's own, files, and who may see what: none of it is exported."""
_OF_ACTS = frozenset({"acts", "act_changes", "kept_rows"})
_ROWS_AT_ONCE, _TEXTS_AT_ONCE = 2_000, 50
_PLACE = ("revision_id", "start", "end", "quote", "prefix", "suffix", "anchor")
_NO_SUCH_REVISION = message("It has no revision of this number.")
_CLAIM_GONE = message("It stood in this revision; its claim has been removed since.")


class PastRepository(Repository):
    """Finds moments in the history, and makes the project as it was then."""

    def act_at(self, past: Past) -> int:
        """Return the number of the last act that counts: the newest one where no moment is named. Raises NotFound."""
        newest = self._number(func.max(acts.c.seq))
        if past.act is not None:
            if not 0 < past.act <= newest:
                raise NotFound(
                    message("There is no number {number} in the history.", number=past.act),
                    message("It goes as far as number {last}.", last=newest),
                )
            return past.act
        if past.at is None:
            return newest
        found = self._number(func.max(acts.c.seq), acts.c.at <= stored(past.at))
        if not found and newest:
            first = self._connection.scalar(select(func.min(acts.c.at)))
            raise NotFound(message("The project had not been begun then."), message("It was begun at {at}.", at=first))
        return found

    def _number(self, what: Any, *conditions: Any) -> int:
        return int(self._connection.scalar(select(what).where(*conditions)) or 0)

    def fill(self, there: Connection, past: Past, wanted: Sequence[str], progress: Progress) -> tuple[LeftOut, ...]:
        """Put the project as it was into an empty database; return what cannot be in it. Raises NotFound, Cancelled.

        Only the texts of the articles `wanted` are copied, all where none is named.
        """
        seq = self.act_at(past)
        copy = _Copy(self._connection, there, seq, list(wanted), progress)
        copy.take()
        copy.go_back()
        return tuple(copy.turn_to(past.revision)) if past.revision else ()


@dataclass(slots=True)
class _Copy:
    """One copy under way."""

    here: Connection
    there: Connection
    seq: int
    wanted: list[str]
    progress: Progress

    def take(self) -> None:
        """Copy the rows as they stand, and the acts that count."""
        tables.metadata.create_all(self.there)
        for table in tables.metadata.sorted_tables:
            if table.name not in _NOT_COPIED:
                self._take(table)

    def _take(self, table: Table) -> None:
        query = select(table)
        if table.name in _OF_ACTS:
            query = query.where(table.c.seq <= self.seq)
        at_once = _ROWS_AT_ONCE
        if table is revisions:
            at_once = _TEXTS_AT_ONCE
            if self.wanted:
                query = query.where(revisions.c.article_id.in_(self.wanted))
        marks = ", ".join("?" * len(table.columns))
        statement = f"INSERT INTO {table.name} VALUES ({marks})"  # noqa: S608 - the name of our own table
        with self.here.execute(query, execution_options={"yield_per": at_once}) as rows:
            for page in rows.partitions():
                if self.progress.cancelled:
                    raise Cancelled
                self.there.exec_driver_sql(statement, list(map(tuple, page)))

    def go_back(self) -> None:
        """Take back what was done since, the newest first."""
        secret: set[str] = set()
        gone = gone_from(self.here)
        for row in self._changes(act_changes.c.seq > self.seq, act_changes.c.entity.in_(ENTITIES)):
            change = to_change(row)
            if gone.has(change.entity, change.entity_id):
                continue  # it was erased for good: in no past is it there
            if change.entity == "evidence" and any(
                one and one.get("confidential") for one in (change.before, change.after)
            ):
                secret.add(change.entity_id)
            rows, entity = ROWS[change.entity], ENTITIES[change.entity]
            key = entity.key_of(change.entity_id)
            if change.before is None:
                rows.delete(self.there, [change.entity_id])
            elif change.after is None:
                self.there.execute(rows.insert, whole_image(change.entity, change.before))
            elif change.before:
                self.there.execute(rows.update, {**key, **change.before})
        # what has become confidential since stays so, also where it is told as of before
        for part in in_parts(sorted(secret)):
            self.there.execute(update(evidence).where(evidence.c.evidence_id.in_(part)).values(confidential=True))
        self._forget_kept()

    def _forget_kept(self) -> None:
        """Take out what was kept since: people who were not there yet, texts, codebooks."""
        query = select(kept_rows.c.entity, kept_rows.c.entity_id).where(kept_rows.c.seq > self.seq)
        for kind_name, kept_id in self.here.execute(query):
            kind = KEPT.get(kind_name)
            if kind is not None and kind.table.name not in _NOT_COPIED:
                self.there.execute(delete(kind.table).where(kind.table.c[kind.key] == kept_id))

    def _changes(self, *conditions: Any) -> Iterator[Any]:
        query = select(act_changes).where(*conditions).order_by(act_changes.c.seq.desc(), act_changes.c.n.desc())
        with self.here.execute(query, execution_options={"yield_per": _ROWS_AT_ONCE}) as rows:
            for page in rows.mappings().partitions():
                if self.progress.cancelled:
                    raise Cancelled
                yield from page

    def turn_to(self, number: int) -> Iterator[LeftOut]:
        """Let each article stand in its revision of a number, with the places that it last had there.

        Yield what cannot: articles that have no such revision, and places whose claim is gone.
        """
        listed = select(articles.c.article_id, articles.c.revision_id).where(articles.c.deleted_at.is_(None))
        if self.wanted:
            listed = listed.where(articles.c.article_id.in_(self.wanted))
        for article_id, current in self.there.execute(listed.order_by(articles.c.article_no)).all():
            if self.progress.cancelled:
                raise Cancelled
            here = revisions.c.article_id == article_id, revisions.c.number == number
            revision_id = self.there.scalar(select(revisions.c.revision_id).where(*here))
            if revision_id == current:
                continue
            since = self._last_stood(article_id, revision_id) if revision_id else None
            this = update(articles).where(articles.c.article_id == article_id)
            if since is None:
                self.there.execute(this.values(deleted_at="-"))
                yield LeftOut("article", article_id, _NO_SUCH_REVISION)
            else:
                self.there.execute(this.values(revision_id=revision_id))
                yield from self._turn_places(article_id, since)

    def _last_stood(self, article_id: str, revision_id: str) -> int | None:
        """Return the number of the act by which an article ceased to stand in a revision, None where none is known."""
        of_it = act_changes.c.article_id == article_id, act_changes.c.entity == "article"
        for change in self._changes(*of_it, act_changes.c.seq <= self.seq):
            if (to_change(change).before or {}).get("revision_id") == revision_id:
                return int(change["seq"])
        return None

    def _turn_places(self, article_id: str, since: int) -> Iterator[LeftOut]:
        for name in ("mention", "source_note"):
            then = self._as_they_stood(name, article_id, since)
            table = ENTITIES[name].table
            key = table.c[ENTITIES[name].key[0]]
            now = set(self.there.scalars(select(key).where(table.c.article_id == article_id)))
            for part in in_parts(sorted(now - then.keys())):
                self.there.execute(delete(table).where(key.in_(part)))
            for entity_id, row in then.items():
                if entity_id in now:
                    place = {column: row[column] for column in _PLACE}
                    self.there.execute(ROWS[name].update, {**ENTITIES[name].key_of(entity_id), **place})
                elif name == "source_note" or self._has_claim(row["claim_id"]):
                    self.there.execute(ROWS[name].insert, row)
                else:
                    yield LeftOut(name, entity_id, _CLAIM_GONE)

    def _has_claim(self, claim_id: str) -> bool:
        return self.there.scalar(select(claims.c.claim_id).where(claims.c.claim_id == claim_id)) is not None

    def _as_they_stood(self, name: str, article_id: str, since: int) -> dict[str, dict[str, Any]]:
        """Return the places of an article as they were before an act, by their ids."""
        entity = ENTITIES[name]
        query = select(entity.table).where(entity.table.c.article_id == article_id)
        rows = (dict(row) for row in self.there.execute(query).mappings())
        found = {entity.id_of(row): entity.image(row) for row in rows}
        of_article = act_changes.c.article_id == article_id, act_changes.c.entity == name
        for row in self._changes(*of_article, act_changes.c.seq.between(since, self.seq)):
            change = to_change(row)
            if change.before is None:
                found.pop(change.entity_id, None)
            elif change.after is None:
                found[change.entity_id] = whole_image(name, change.before)
            elif change.entity_id in found:
                found[change.entity_id].update(change.before)
        return found
