"""Reads lists of texts to look for: `query_id<TAB>text` a line, as evaluations of retrieval hand them out."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from annotator.files import read_bytes
from annotator.importing.encoding import decode
from annotator.importing.tables import BadRow, Layout, Row, Table, is_literal, separator_named

_HEADERS = frozenset({"", "query_id", "qid", "id", "tweet_id", "query"})
_WIDTH = 2


@dataclass(frozen=True, slots=True)
class ListedQuery:
    """A text with the id that the list gives it."""

    query_id: str
    text: str


@dataclass(frozen=True, slots=True)
class BadQuery:
    """A line that is no query, counted from 1, and why."""

    line: int
    error: str


def read_queries(path: Path) -> Iterator[ListedQuery | BadQuery]:
    """Yield the queries of a file; a header is left out. Raises UnreadableSource where the file is no text."""
    lines = list(io.StringIO(decode(read_bytes(path), path.name).text, newline=""))

    def rows(layout: Layout) -> Iterator[Row | BadRow]:
        table = Table(lines, replace(layout, open_ended=True))
        if lines and separator_named(lines[0]) == "\t":
            table.skip_line()
        return table.rows(_WIDTH)

    for number, row in enumerate(rows(Layout("\t", quoting=not is_literal(rows)))):
        if isinstance(row, BadRow):
            yield BadQuery(row.line, row.error if row.marks else "It should be an id, a tab and a text.")
            continue
        query_id, text = (cell.strip() for cell in row.cells)
        if number == 0 and query_id.lower() in _HEADERS:
            continue
        if not text:
            yield BadQuery(row.line, "It should be an id, a tab and a text.")
        elif any(character.isspace() for character in query_id) or not query_id:
            yield BadQuery(row.line, "Its id is empty, or has white space in it.")
        else:
            yield ListedQuery(query_id, text)
