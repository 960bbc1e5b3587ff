"""Lets the SQLite engine copy rows out of a project file, many times faster than row by row.

Only what SQL cannot do is done here while it copies: the places of mentions in UTF-16 and in bytes, and whether each
quote stands at its place.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Protocol, runtime_checkable

from annotator.domain.act_labels import act_label
from annotator.domain.dataset_source import DatasetSource
from annotator.domain.text import OffsetsInOrder
from annotator.exporting.tally import Batches, Tally

_HALF = 31  # bits: SQLite's integers hold two such numbers, and no text is longer
_LOW = (1 << _HALF) - 1
_BETWEEN_LOOKS = 200
_PLACE, _SURROGATES = "place_of", "surrogates_in"
_MENTIONS_MISSING = "SELECT mention_id FROM ({mentions}) WHERE mention_id NOT IN (SELECT mention_id FROM main.mentions)"


class StoredRows(Protocol):
    """Where a source's rows stand in an SQLite file.

    `statements` has, by the name of each method of the source that yields rows, the SELECT whose rows are the same in
    the same order; it finds its tables in the schema `schema`, and calls `label_function` for what a stored act is
    called.
    """

    @property
    def path(self) -> Path: ...
    @property
    def schema(self) -> str: ...
    @property
    def label_function(self) -> str: ...
    @property
    def statements(self) -> Mapping[str, str]: ...


@runtime_checkable
class CopiableSource(Protocol):
    """A source whose rows may stand in an SQLite file."""

    def stored(self) -> StoredRows | None:
        """Return where the rows stand, None where that is no SQLite file or they stand there otherwise."""


def attached(connection: sqlite3.Connection, source: DatasetSource) -> StoredRows | None:
    """Let a connection read the project file, where the source stands in one; return where the rows are."""
    stored = source.stored() if isinstance(source, CopiableSource) else None
    if stored is not None:
        connection.execute("PRAGMA trusted_schema = OFF")  # an opened file is untrusted
        connection.create_function(stored.label_function, 1, lambda label: str(act_label(label)), deterministic=True)
        connection.execute(f"ATTACH ? AS {stored.schema}", (f"{stored.path.absolute().as_uri()}?mode=ro",))
    return stored


class MentionCopy:
    """Copies the mentions, which come in the order of their texts; `expected` is told of each one that was copied."""

    def __init__(
        self, connection: sqlite3.Connection, stored: StoredRows, expected: Tally, look: Callable[[], None]
    ) -> None:
        """`look` is called every so often, and may raise."""
        self._connection = connection
        self._look = look
        self._texts_met = 0
        self._raised: Exception | None = None
        self._mentions = stored.statements["mentions"]
        self._texts = connection.execute(f"SELECT revision_id, text FROM ({stored.statements['revisions']})")  # noqa: S608 - the project's own statement
        self._batches = Batches(expected)
        self._revision_id = ""
        self._text = ""
        self._offsets = OffsetsInOrder("")
        self._misplaced = False
        # not told to be deterministic: SQLite would be free to call them once more for the same values
        connection.create_function(_PLACE, 4, self._place)
        connection.create_function(_SURROGATES, 1, _surrogates, deterministic=True)

    def copy(self) -> int:
        """Copy them; return how many. One whose quote is not at its place is left out."""
        # the two limits keep SQLite from merging the levels: each place is asked for once, in the order of the texts
        place = f'{_PLACE}(revision_id, start, "end", quote) AS place'
        placed = f"SELECT *, {place} FROM ({self._mentions} LIMIT -1) LIMIT -1"  # noqa: S608 - as above
        in_utf16, in_bytes = f"(place & {_LOW})", f"(place >> {_HALF})"
        length = "length(CAST(quote AS BLOB))"
        pairs = f'CASE WHEN {length} - ("end" - start) >= 3 THEN {_SURROGATES}(quote) ELSE 0 END'
        statement = f"""INSERT INTO main.mentions
            SELECT mention_id, claim_id, revision_id, start, "end", start + {in_utf16}, "end" + {in_utf16} + {pairs},
            start + {in_bytes}, start + {in_bytes} + {length}, quote, prefix, suffix, anchor
            FROM ({placed}) WHERE place IS NOT NULL"""  # noqa: S608
        try:
            copied = self._connection.execute(statement)
        except sqlite3.OperationalError as error:
            raise self._raised or error from error
        finally:
            self._texts.close()
        self._batches.end()
        return copied.rowcount

    def misplaced(self) -> Iterator[str]:
        """Yield the ids of the mentions that were left out."""
        if self._misplaced:
            for row in self._connection.execute(_MENTIONS_MISSING.format(mentions=self._mentions)):
                yield row[0]

    def _place(self, revision_id: str, start: int, end: int, quote: str) -> int | None:
        """Return by how much a place is farther on in bytes and in UTF-16, in one number; None if it is none."""
        if revision_id != self._revision_id:
            try:
                self._turn_to(revision_id)
            except Exception as error:
                self._raised = error  # SQLite would tell that there was one, not which
                raise
        if self._text[start:end] != quote:
            self._misplaced = True
            return None
        self._batches.add((revision_id, start, end, quote))
        utf16, utf8 = self._offsets.further(start)
        return utf8 << _HALF | utf16

    def _turn_to(self, revision_id: str) -> None:
        self._texts_met += 1
        if self._texts_met % _BETWEEN_LOOKS == 0:
            self._look()
        for found, text in self._texts:
            if found == revision_id:
                self._revision_id, self._text, self._offsets = revision_id, text, OffsetsInOrder(text)
                return
        # a source in another order would lose mentions without a word
        raise RuntimeError(f"mentions of {revision_id} came out of the order of the texts")


def _surrogates(quote: str) -> int:
    """Return how many characters of a quote are two units in UTF-16."""
    return len(quote.encode("utf-16-le")) // 2 - len(quote)
