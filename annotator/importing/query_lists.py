"""Reads lists of texts to look for: `query_id<TAB>text` a line, as evaluations of retrieval hand them out."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.importing.encoding import decode
from annotator.importing.files import read_bytes

_HEADERS = frozenset({"", "query_id", "qid", "id", "tweet_id", "query"})


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
    lines = decode(read_bytes(path), path.name).text.split("\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        query_id, tab, text = line.partition("\t")
        query_id = query_id.strip()
        if number == 1 and query_id.lower() in _HEADERS:
            continue
        if not tab or not text.strip():
            yield BadQuery(number, "It should be an id, a tab and a text.")
        elif any(character.isspace() for character in query_id) or not query_id:
            yield BadQuery(number, "Its id is empty, or has white space in it.")
        else:
            yield ListedQuery(query_id, _unquoted(text.strip()))


def _unquoted(text: str) -> str:
    """Take the quotation marks off a cell that was written in them, with those inside doubled."""
    if len(text) > 1 and text.startswith('"') and text.endswith('"'):
        return next(csv.reader([text], delimiter="\t"))[0]
    return text
