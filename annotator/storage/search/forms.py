"""What FTS5 is given to index in the place of a text that its own tokenizer would cut or compare otherwise than we do.

Of most texts that is nothing: they are indexed as they stand (`search_words.is_plain`). Of the others the words are
kept beside them, in a table `<kind>_search_folded`, and the view that the index reads takes those. FTS5 takes marks,
such as the vowel signs of Thai, for spaces between words; letters for private use stand for them in these words.
"""

from __future__ import annotations

import sqlite3
import unicodedata

from sqlalchemy import Connection

from annotator.domain.search_words import is_plain, search_words

FUNCTION = "search_form"
_PRIVATE_USE = 0xF0000


class _Marks(dict[int, int]):
    """The letter that stands for a mark; every other character is itself."""

    def __missing__(self, point: int) -> int:
        mark = unicodedata.category(chr(point))[0] == "M"
        self[point] = _PRIVATE_USE + (point & 0xFFFF) if mark else point
        return self[point]


_MARKS = _Marks()


def with_marks_as_letters(words: str) -> str:
    """Return words as the index holds them."""
    return words if words.isascii() else words.translate(_MARKS)


def search_form(text: str | None) -> str | None:
    """Return what to index in the place of a text; None where it is the text itself."""
    if text is None or is_plain(text):
        return None
    return with_marks_as_letters(" ".join(search_words(text)))


def know_search_form(connection: Connection) -> sqlite3.Connection:
    """Let statements on a connection call `search_form`, and return the driver's connection."""
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    if FUNCTION not in connection.info:  # it cannot be said again while a statement runs
        driver.create_function(FUNCTION, 1, search_form, deterministic=True)
        connection.info[FUNCTION] = True
    return driver
