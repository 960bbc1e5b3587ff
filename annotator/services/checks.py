"""What every use case refuses, whoever calls: dates that are none, words that a database cannot hold."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from annotator.domain.partial_dates import kept
from annotator.errors import InvalidInput, Overtaken
from annotator.messages import message


def check_date(value: str) -> None:
    """Raise InvalidInput unless a text is a calendar date as YYYY-MM-DD."""
    try:
        if date.fromisoformat(value).isoformat() == value:
            return
    except ValueError:
        pass
    raise InvalidInput(message("'{value}' is not a date.", value=value), message("Write it as 2021-06-23."))


def check_stated_date(value: str) -> None:
    """Raise InvalidInput unless a text is a calendar date, or a time in ISO 8601 as a page states it, with its zone."""
    day, at, _ = value.partition("T")
    if not at:
        check_date(value)
        return
    try:
        check_date(day)
        datetime.fromisoformat(value)
    except (ValueError, InvalidInput):
        remedy = message("Write it as 2021-06-23, or with the time as 2021-06-23T09:30+02:00.")
        raise InvalidInput(message("'{value}' is not a date.", value=value), remedy) from None


def partial_date(value: str) -> str:
    """Return as much of a date as a source states, as it is kept: 2021-06-23, June 2021, spring 2021, 2021.

    Raises InvalidInput for what is no date.
    """
    known = kept(value) if value else ""
    if known is None:
        remedy = message("Write it as 2021-06-23, or as June 2021, spring 2021 or 2021 where no more is known.")
        raise InvalidInput(message("'{value}' is not a date.", value=value), remedy)
    return known


def check_words(values: Iterable[object]) -> None:
    """Raise InvalidInput where one of the texts holds a NUL or half a character; other values pass.

    Both get into a field by the clipboard only. UTF-8 has no lone surrogates, and PostgreSQL no NUL.
    """
    for value in values:
        if isinstance(value, str) and ("\0" in value or any("\ud800" <= c <= "\udfff" for c in _not_ascii(value))):
            raise InvalidInput(
                message("The text holds half a letter or sign, which cannot be kept."),
                message("Delete it and type it again."),
            )


def _not_ascii(value: str) -> str:
    return "" if value.isascii() else value


def check_not_overtaken(what: str, given: Mapping[str, Any], seen: Mapping[str, Any], stored: object) -> None:
    """Raise Overtaken where one of the fields that are given was changed by somebody since it was seen.

    Fields that were not given don't count, nor does one that holds already what it is given.
    """
    for name, value in given.items():
        now = getattr(stored, name)
        if now not in (seen[name], value):
            raise Overtaken(
                message(
                    "Somebody else has changed the {what} in the meantime: there it says “{now}” now.",
                    what=what,
                    now=now,
                ),
                message("Nothing was overwritten. Look at what it says, then do it again if it is still right."),
            )
