"""What every use case refuses, whoever calls: dates that are none, words that a database cannot hold."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from annotator.errors import InvalidInput


def check_date(value: str) -> None:
    """Raise InvalidInput unless a text is a calendar date as YYYY-MM-DD."""
    try:
        if date.fromisoformat(value).isoformat() == value:
            return
    except ValueError:
        pass
    raise InvalidInput(f"'{value}' is not a date.", "Write it as 2021-06-23.")


def check_words(values: Iterable[object]) -> None:
    """Raise InvalidInput where one of the texts holds a NUL or half a character; other values pass.

    Both get into a field by the clipboard only. UTF-8 has no lone surrogates, and PostgreSQL no NUL.
    """
    for value in values:
        if isinstance(value, str) and ("\0" in value or any("\ud800" <= c <= "\udfff" for c in _not_ascii(value))):
            raise InvalidInput("The text holds half a character, which cannot be kept.", "Delete it and type it again.")


def _not_ascii(value: str) -> str:
    return "" if value.isascii() else value
