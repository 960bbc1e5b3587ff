"""The index of the pages of attached files, on both engines. It holds words and no text; which page is whose, the rows
of `attached_pages` tell.

A page is taken out of SQLite's by the text that it was entered with, so what the rows hold and what is indexed change
together: only the repository of attached texts writes here.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, column, delete, select, table, text, update
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.exc import DatabaseError

from annotator.domain.search import AnyOf, Node, Phrase
from annotator.domain.search_numbers import ways_of_writing
from annotator.domain.search_words import WORDS_VERSION
from annotator.domain.stemming import stem
from annotator.domain.terms import stems_of
from annotator.messages import message
from annotator.storage.page_texts import numbered_texts
from annotator.storage.problem_lines import of_part
from annotator.storage.search.forms import search_form
from annotator.storage.search.matching import any_of, for_fts5
from annotator.storage.search.vectors import longest, row_of_words
from annotator.storage.tables import attached_texts

Range = tuple[int, int]
"""The numbers of pages that stand one behind the other: the first and the last one."""

_INDEX = table("attachment_search", column("rowid", Integer), column("page_no", Integer), column("document", TSVECTOR))


class AttachedSearch(ABC):
    """Finds pages by their words, and is told of what is written."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @abstractmethod
    def enter(self, pages: Sequence[tuple[int, str]]) -> None:
        """Make pages findable, given by number and text."""

    @abstractmethod
    def leave(self, pages: Sequence[tuple[int, str]]) -> None:
        """Take pages out, given by number and the text that they were entered with."""

    @abstractmethod
    def clear(self) -> None:
        """Take all pages out."""

    def rebuild(self) -> None:
        """Make the index anew from the texts, with this program's words."""
        self.clear()
        for part in numbered_texts(self._connection):
            self.enter(part)
        self._connection.execute(update(attached_texts).values(words=WORDS_VERSION))

    @abstractmethod
    def holding(self, words: Node) -> ColumnElement[Any]:
        """Return, as something to be `IN`, the query for the numbers of the pages that hold these words."""

    @abstractmethod
    def pages_with(self, word: str, among: Sequence[Range], most: int) -> list[int]:
        """Return pages that hold a word in one of its forms, no more than `most`; among all where no range is given."""

    @abstractmethod
    def problems(self) -> Iterator[str]:
        """Yield what is wrong with the index, in words. To be asked in a transaction that writes."""


def attached_search(connection: Connection) -> AttachedSearch:
    """Return the index of the engine that the connection leads to."""
    return (SqliteAttached if connection.dialect.name == "sqlite" else PostgresqlAttached)(connection)


class SqliteAttached(AttachedSearch):
    """Implements `AttachedSearch` on FTS5."""

    _ENTER = "INSERT INTO attachment_search(rowid, text) VALUES (?, ?)"
    _LEAVE = "INSERT INTO attachment_search(attachment_search, rowid, text) VALUES ('delete', ?, ?)"
    _AMONG = """SELECT s.rowid FROM json_each(?) r CROSS JOIN attachment_search s
    WHERE s.attachment_search MATCH ? AND s.rowid >= r.value ->> 0 AND s.rowid <= r.value ->> 1 LIMIT ?"""
    _ANYWHERE = "SELECT rowid FROM attachment_search WHERE attachment_search MATCH ? LIMIT ?"

    def enter(self, pages: Sequence[tuple[int, str]]) -> None:
        """See `AttachedSearch`."""
        self._write(self._ENTER, pages)

    def leave(self, pages: Sequence[tuple[int, str]]) -> None:
        """See `AttachedSearch`."""
        self._write(self._LEAVE, pages)

    def _write(self, statement: str, pages: Sequence[tuple[int, str]]) -> None:
        rows = [(number, words if (words := search_form(told)) is not None else told) for number, told in pages]
        if rows:
            self._connection.exec_driver_sql(statement, rows)

    def clear(self) -> None:
        """See `AttachedSearch`."""
        self._connection.exec_driver_sql("INSERT INTO attachment_search(attachment_search) VALUES ('delete-all')")

    def holding(self, words: Node) -> ColumnElement[Any]:
        """See `AttachedSearch`."""
        found = text("SELECT rowid FROM attachment_search WHERE attachment_search MATCH :words")
        return found.bindparams(words=for_fts5(words)).columns(column("rowid", Integer)).scalar_subquery()

    def pages_with(self, word: str, among: Sequence[Range], most: int) -> list[int]:
        """See `AttachedSearch`."""
        asked = for_fts5(any_of([word]))
        if among:
            rows = self._connection.exec_driver_sql(self._AMONG, (json.dumps(among), asked, most))
        else:
            rows = self._connection.exec_driver_sql(self._ANYWHERE, (asked, most))
        return list(rows.scalars())

    def problems(self) -> Iterator[str]:
        """See `AttachedSearch`."""
        try:
            check = "INSERT INTO attachment_search(attachment_search) VALUES ('integrity-check')"
            self._connection.exec_driver_sql(check)
        except DatabaseError as error:
            import sqlite3

            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CORRUPT:
                raise
            yield of_part("search index", message("that of attached files is damaged"))


class PostgresqlAttached(AttachedSearch):
    """Implements `AttachedSearch` with tsvectors."""

    _ENTER = text("""INSERT INTO attachment_search (page_no, document) VALUES (:number, CAST(:document AS tsvector))
    ON CONFLICT (page_no) DO UPDATE SET document = excluded.document""")
    _AMONG = text("""SELECT s.page_no FROM attachment_search s WHERE s.document @@ CAST(:words AS tsquery) AND EXISTS
    (SELECT 1 FROM unnest(CAST(:firsts AS integer[]), CAST(:lasts AS integer[])) AS r(first, last)
    WHERE s.page_no BETWEEN r.first AND r.last) LIMIT :most""")
    _ANYWHERE = text("SELECT page_no FROM attachment_search WHERE document @@ CAST(:words AS tsquery) LIMIT :most")

    def enter(self, pages: Sequence[tuple[int, str]]) -> None:
        """See `AttachedSearch`."""
        rows = [{"number": number, "document": row_of_words([stems_of(told)])["document"]} for number, told in pages]
        if rows:
            self._connection.execute(self._ENTER, rows)

    def leave(self, pages: Sequence[tuple[int, str]]) -> None:
        """See `AttachedSearch`."""
        numbers = [number for number, _ in pages]
        self._connection.execute(
            text("DELETE FROM attachment_search WHERE page_no = ANY(:numbers)"), {"numbers": numbers}
        )

    def clear(self) -> None:
        """See `AttachedSearch`."""
        self._connection.execute(delete(_INDEX))

    def holding(self, words: Node) -> ColumnElement[Any]:
        """See `AttachedSearch`."""
        matches = text("document @@ CAST(:words AS tsquery)").bindparams(words=_tsquery(words))
        return select(_INDEX.c.page_no).where(matches).scalar_subquery()

    def pages_with(self, word: str, among: Sequence[Range], most: int) -> list[int]:
        """See `AttachedSearch`."""
        asked: dict[str, Any] = {"words": _tsquery(any_of([word])), "most": most}
        if not among:
            return list(self._connection.scalars(self._ANYWHERE, asked))
        asked |= {"firsts": [first for first, _ in among], "lasts": [last for _, last in among]}
        return list(self._connection.scalars(self._AMONG, asked))

    def problems(self) -> Iterator[str]:
        """See `AttachedSearch`. A server keeps its indexes itself."""
        return iter(())


def _tsquery(node: Node) -> str:
    """Return the words of a search as a tsquery in its text form; words of a phrase stand one behind the other."""
    if isinstance(node, Phrase):
        return _any([_phrase(one) for one in ways_of_writing(node)])
    if isinstance(node, AnyOf):
        return _any([_tsquery(part) for part in node.parts])
    return "(" + " & ".join([*map(_tsquery, node.parts), *(f"!{_tsquery(part)}" for part in node.without)]) + ")"


def _any(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else "(" + " | ".join(parts) + ")"


def _phrase(phrase: Phrase) -> str:
    *words, last = phrase.words
    end = f"'{longest(last)}':*" if phrase.prefix else f"'{longest(stem(last))}'"
    return "(" + " <-> ".join([*(f"'{longest(stem(word))}'" for word in words), end]) + ")"
