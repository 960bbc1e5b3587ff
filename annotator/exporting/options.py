"""What can be chosen of an export, as rows: the dialog and the command line show the same, and check it here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from annotator.domain.past import Past, moment_of
from annotator.errors import InvalidInput
from annotator.messages import message

_YES, _NO = ("yes", "true", "on", "1"), ("no", "false", "off", "0", "")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")


class Kind(StrEnum):
    """What the values of an option look like."""

    CHOICE = "choice"
    """One of `choices`."""
    FLAG = "flag"
    """yes or no."""
    LIST = "list"
    """Values that are parted by commas; a comma within one is written `\\,`."""
    MOMENT = "moment"
    """A day, a time as ISO 8601, or the number of an act: see `past_of`."""
    NUMBER = "number"
    """A whole number from 1, or nothing."""
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that can be chosen, with what people read."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Option:
    """A row of what can be chosen: `-o KEY=VALUE`, and a line of the dialog. `default` holds where nothing is said."""

    key: str
    label: str
    kind: Kind
    default: str = ""
    choices: tuple[Choice, ...] = ()
    hint: str = ""

    @staticmethod
    def is_yes(value: str) -> bool:
        """Return whether a flag of this value is set."""
        return value.lower() in _YES

    @staticmethod
    def parts(value: str) -> tuple[str, ...]:
        """Return the values of a list."""
        return tuple(_parted(value))


UNIT = Option(
    "unit",
    message("Positions count"),
    Kind.CHOICE,
    "code-points",
    (
        Choice("code-points", message("Unicode characters (Python, SQLite)")),
        Choice("utf-16", message("UTF-16 units (JavaScript, Java)")),
        Choice("utf-8", message("UTF-8 bytes")),
    ),
)
SCHEME = Option(
    "scheme",
    message("Marks are labelled by"),
    Kind.CHOICE,
    "status",
    (
        Choice("status", message("the status of the claim")),
        Choice("tag", message("the tags of the claim")),
        Choice("claim", message("one label: Claim")),
    ),
)
OVERLAPS = Option(
    "overlaps",
    message("Places that overlap"),
    Kind.CHOICE,
    "drop",
    (
        Choice("drop", message("the one that starts first stays, as most projects there have it")),
        Choice("keep", message("all are written: the project there allows it")),
    ),
)
FORMULAS = Option(
    "formulas",
    message("Cells that begin like a formula"),
    Kind.CHOICE,
    "escaped",
    (
        Choice("escaped", message("get an apostrophe, so that no spreadsheet runs them")),
        Choice("raw", message("stay as they are")),
    ),
)
HISTORY = Option("history", message("History"), Kind.FLAG, "yes", hint=message("who did what when, before and after"))

COMMON: tuple[Option, ...] = (
    Option("articles", message("Articles"), Kind.LIST, hint=message("ids; all where none is named")),
    Option("statuses", message("Claims of these statuses"), Kind.LIST),
    Option("tags", message("Claims with these tags"), Kind.LIST),
    Option(
        "as-of",
        message("As it was on"),
        Kind.MOMENT,
        hint=message("now; or 2026-11-28, 2026-11-28T14:05, a number of the history"),
    ),
    Option(
        "revision",
        message("Revision of the articles"),
        Kind.NUMBER,
        hint=message("the current one; or a number"),
    ),
    Option("confidential", message("Include confidential evidence"), Kind.FLAG, "no"),
    Option(
        "redact",
        message("Redact names"),
        Kind.TEXT,
        hint=message("the project's list; or no, or more names with commas between"),
    ),
    Option("anonymise", message("Number people instead of naming them"), Kind.FLAG, "no"),
)
"""What every format offers, since it is about what leaves the project, not about how it is written."""

LICENCE = Option(
    "licence", message("Licence"), Kind.TEXT, hint=message("as its card says it, CC-BY-4.0; none where none is given")
)


class Options:
    """What was chosen, each value checked. A key that was not named has its default."""

    def __init__(self, rows: Sequence[Option], values: Mapping[str, str]) -> None:
        self._values = {row.key: row.default for row in rows} | dict(values)

    def text(self, key: str) -> str:
        """Return a value as it was given."""
        return self._values[key]

    def flag(self, key: str) -> bool:
        """Return whether a flag is set."""
        return Option.is_yes(self._values[key])

    def list(self, key: str) -> tuple[str, ...]:
        """Return the values of a list."""
        return Option.parts(self._values[key])


def chosen(rows: Sequence[Option], given: Mapping[str, str]) -> Options:
    """Return what is chosen by `given`. Raises InvalidInput for a key or a value that is not among the rows."""
    known = {row.key: row for row in rows}
    for key, value in given.items():
        row = known.get(key)
        if row is None:
            raise InvalidInput(
                message("There is no option '{key}' for this format.", key=key),
                message("There are: {known}.", known=", ".join(known)),
            )
        _check(row, value)
    return Options(rows, given)


def _check(row: Option, value: str) -> None:
    allowed: Iterable[str] = ()
    if row.kind is Kind.CHOICE:
        allowed = [choice.value for choice in row.choices]
    elif row.kind is Kind.FLAG:
        allowed = (*_YES, *_NO)
        value = value.lower()
    if allowed and value not in allowed:
        said = ", ".join(allowed) if row.kind is Kind.CHOICE else "yes, no"
        raise InvalidInput(
            message("'{value}' is no value of the option '{key}'.", value=value, key=row.key),
            message("It can be: {known}.", known=said),
        )
    if row.kind is Kind.NUMBER and value and not _NUMBER.fullmatch(value):
        raise InvalidInput(
            message("'{value}' is no value of the option '{key}'.", value=value, key=row.key),
            message("Write a whole number from 1."),
        )
    if row.kind is Kind.MOMENT and value:
        _moment(value, row.key)


def past_of(options: Options) -> Past:
    """Return which past is asked for."""
    revision = options.text("revision")
    past = Past(revision=int(revision) if revision else None)
    at = options.text("as-of")
    return replace(past, **_moment(at, "as-of")) if at else past


def _moment(value: str, key: str) -> dict[str, Any]:
    """Return what a moment is in `Past`. Raises InvalidInput."""
    if _NUMBER.fullmatch(value):
        return {"act": int(value)}
    try:
        return {"at": moment_of(value)}
    except (ValueError, OverflowError) as error:
        raise InvalidInput(
            message("'{value}' is no value of the option '{key}'.", value=value, key=key),
            message("Write a day as 2026-11-28, a time as 2026-11-28T14:05, or a number of the history."),
        ) from error


def _parted(text: str) -> list[str]:
    """Return the parts of a list; a comma behind a backslash belongs to its part."""
    parts = (part.replace("\\,", ",").strip() for part in re.split(r"(?<!\\),", text))
    return [part for part in parts if part]
