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


def check_partial_date(value: str) -> None:
    """Raise InvalidInput unless a text is a calendar date, or as much of one as a source states: 2021-06, or 2021."""
    missing = {len("2021"): "-01-01", len("2021-06"): "-01"}.get(len(value), "")
    try:
        check_date(value + missing)
    except InvalidInput:
        remedy = "Write it as 2021-06-23, or as 2021-06 or 2021 where no more is known."
        raise InvalidInput(f"'{value}' is not a date.", remedy) from None


def check_words(values: Iterable[object]) -> None:
    """Raise InvalidInput where one of the texts holds a NUL or half a character; other values pass.

    Both get into a field by the clipboard only. UTF-8 has no lone surrogates, and PostgreSQL no NUL.
    """
    for value in values:
        if isinstance(value, str) and ("\0" in value or any("\ud800" <= c <= "\udfff" for c in _not_ascii(value))):
            raise InvalidInput("The text holds half a character, which cannot be kept.", "Delete it and type it again.")


def _not_ascii(value: str) -> str:
    return "" if value.isascii() else value
