"""Queries to the writer, comments and the corrections log: found by article or by claim, and the writes on them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import Column, RowMapping, Select, Table, or_, select

from annotator.domain.ids import new_id
from annotator.domain.work import Comment, Correction, Query
from annotator.errors import NotFound
from annotator.messages import message
from annotator.storage.mapping import to_comment, to_correction, to_query
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import comments, corrections, mentions, people, queries

T = TypeVar("T")


class _Notes(Repository, Generic[T]):
    """What people write about an article or a claim, one table a kind."""

    _entity: ClassVar[str]
    _table: ClassVar[Table]
    _key: ClassVar[Column[str]]
    _person: ClassVar[Column[str]]
    _words: ClassVar[str]

    @staticmethod
    @abstractmethod
    def _read(row: RowMapping) -> T:
        """Return one from its row joined with a person's name."""

    def _select(self) -> Select[Any]:
        joined = self._table.join(people, people.c.person_id == self._person)
        return select(self._table, people.c.name.label("person")).select_from(joined).order_by(self._key)

    def _all(self, query: Select[Any]) -> list[T]:
        return [self._read(row) for row in self._connection.execute(query).mappings()]

    def get(self, note_id: str) -> T:
        """Return one. Raises NotFound."""
        found = self._all(self._select().where(self._key == note_id))
        if not found:
            raise NotFound(
                message("The project has no {words} {note_id}.", words=self._words, note_id=note_id),
                message("Somebody may have removed it."),
            )
        return found[0]

    def about(self, article_id: str = "", claim_id: str = "") -> list[T]:
        """Return those on a claim, else on an article, else all, in the order they were made."""
        query = self._select()
        if claim_id:
            query = query.where(self._table.c.claim_id == claim_id)
        elif article_id:
            query = query.where(self._table.c.article_id == article_id)
        return self._all(query)

    def add(self, values: dict[str, Any]) -> str:
        """Add one from the values of its row without the id; return that."""
        note_id = new_id()
        self._ledger.insert(self._entity, {self._key.name: note_id, **values})
        return note_id

    def add_many(self, rows: Sequence[dict[str, Any]]) -> None:
        """Add some from the values of their rows, with the ids, all with the same columns."""
        self._ledger.insert_many(self._entity, rows)

    def there(self, note_ids: Sequence[str]) -> set[str]:
        """Return which of these are there."""
        query = select(self._key)
        found = (self._connection.scalars(query.where(self._key.in_(part))) for part in in_parts(note_ids))
        return {note_id for some in found for note_id in some}

    def set(self, note_id: str, values: dict[str, Any], based_on: int | None = None) -> bool:
        """Set fields of one; return whether anything differed. Raises NotFound, Overtaken."""
        return self._ledger.update(self._entity, note_id, values, based_on)

    def delete(self, note_id: str, based_on: int | None = None) -> bool:
        """Remove one; return whether it was there. Raises Overtaken."""
        return self._ledger.delete(self._entity, note_id, based_on)


class QueryRepository(_Notes[Query]):
    """The queries to writers."""

    _entity, _table, _words = "query", queries, "query"
    _key, _person = queries.c.query_id, queries.c.asked_by

    @staticmethod
    def _read(row: RowMapping) -> Query:
        return to_query(row)

    def ids(self) -> list[tuple[str, str]]:
        """Return the ids of all queries, each with its article's."""
        rows = self._connection.execute(select(queries.c.query_id, queries.c.article_id))
        return [(query_id, article_id) for query_id, article_id in rows]


class CommentRepository(_Notes[Comment]):
    """The comments."""

    _entity, _table, _words = "comment", comments, "comment"
    _key, _person = comments.c.comment_id, comments.c.person_id

    @staticmethod
    def _read(row: RowMapping) -> Comment:
        return to_comment(row)

    def of_claim(self, claim_id: str) -> list[Comment]:
        """Return the comments on a claim, in the order they were made."""
        return self.about(claim_id=claim_id)

    def of_article(self, article_id: str) -> list[Comment]:
        """Return the comments on an article and on the claims that stand in it, in the order they were made."""
        claims_here = select(mentions.c.claim_id).where(mentions.c.article_id == article_id)
        return self._all(
            self._select().where(or_(comments.c.article_id == article_id, comments.c.claim_id.in_(claims_here)))
        )

    def naming_anybody(self) -> list[Comment]:
        """Return the comments that hold an @."""
        return self._all(self._select().where(comments.c.text.contains("@", autoescape=True)))


class CorrectionRepository(_Notes[Correction]):
    """The corrections log."""

    _entity, _table, _words = "correction", corrections, "line of the corrections log"
    _key, _person = corrections.c.correction_id, corrections.c.made_by

    @staticmethod
    def _read(row: RowMapping) -> Correction:
        return to_correction(row)
