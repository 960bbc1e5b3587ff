"""Which articles the library is narrowed to, and in which order, as it is typed into its filter.

    budget reform                          words of the title and the text, each of which may be only begun
    state:"in progress" state:ready        several of a kind: one of them; "in pro" is enough
    assigned:Anna, assigned:me, assigned:nobody
    due:overdue due:today due:week due:none due:2026-03-04 (by then)
    priority:high -state:"signed off"      a minus: all others

Not how any of it is found in the database.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from annotator.domain.article import ARTICLE_STATUSES
from annotator.domain.quoted_value import INSIDE, quoted, unquoted
from annotator.domain.work import Priority
from annotator.errors import InvalidInput
from annotator.messages import message

ME, NOBODY = "me", "nobody"


def today() -> date:
    """Return the day that it is here: due dates are of the calendar on the wall."""
    return datetime.now().astimezone().date()


class LibraryOrder(StrEnum):
    """What the library is sorted by. Articles that are signed off come last where it is by what is urgent."""

    IMPORTED = "imported"
    DUE = "due"
    PRIORITY = "priority"
    TITLE = "title"
    UNCHECKED = "unchecked"
    COVERAGE = "coverage"


class LibraryField(StrEnum):
    """What a filter looks at."""

    STATE = "state"
    ASSIGNED = "assigned"
    DUE = "due"
    PRIORITY = "priority"


class Due(StrEnum):
    """What can be asked of a due date beside a date by which."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "week"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LibraryFilter:
    """A value that an article must have, or, `excluded`, must not have.

    `value` is a state of `ARTICLE_STATUSES`; a part of a name, or `ME`, or `NOBODY`; one of `Due` or a date by which
    (YYYY-MM-DD); the name of a `Priority` in small letters.
    """

    field: LibraryField
    value: str
    excluded: bool = False

    @property
    def text(self) -> str:
        """The filter as it is typed."""
        value = quoted(self.value) if re.search(r'[\s"]', self.value) else self.value
        return f"{'-' if self.excluded else ''}{self.field}:{value}"


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """All words must be there; of filters of one field one must hold, none of the excluded may."""

    words: str = ""
    filters: tuple[LibraryFilter, ...] = ()
    order: LibraryOrder = LibraryOrder.IMPORTED

    @property
    def narrowed(self) -> bool:
        """Whether it may leave articles out."""
        return bool(self.words or self.filters)

    @property
    def text(self) -> str:
        """The query as it is typed; the order is not."""
        return " ".join([*(one.text for one in self.filters), self.words]).strip()

    def having(self, one: LibraryFilter) -> LibraryQuery:
        """Return this query with a filter more."""
        return self if one in self.filters else replace(self, filters=(*self.filters, one))

    def without(self, one: LibraryFilter) -> LibraryQuery:
        """Return this query without a filter."""
        return replace(self, filters=tuple(other for other in self.filters if other != one))


_FILTER = re.compile(
    rf"""(?<!\S)(?P<minus>-)?(?P<field>{"|".join(LibraryField)}):(?:"(?P<quoted>{INSIDE})"?|(?P<bare>\S*))""",
    re.IGNORECASE,
)
_PRIORITIES = tuple(priority.name.lower() for priority in Priority)


def read_library_query(text: str, order: LibraryOrder = LibraryOrder.IMPORTED) -> LibraryQuery:
    """Return the query that a text stands for. Raises InvalidInput for a value that its field doesn't have."""
    filters: list[LibraryFilter] = []
    for match in _FILTER.finditer(text):
        typed = match["bare"] if match["quoted"] is None else unquoted(match["quoted"])
        value = " ".join(typed.split())
        if value:  # else it is still being typed
            field = LibraryField(match["field"].lower())
            filters.append(LibraryFilter(field, _value(field, value), bool(match["minus"])))
    return LibraryQuery(" ".join(_FILTER.sub(" ", text).split()), tuple(dict.fromkeys(filters)), order)


def _value(field: LibraryField, typed: str) -> str:
    if field is LibraryField.ASSIGNED:
        return typed
    if field is LibraryField.STATE:
        return _begun(message("state"), typed, ARTICLE_STATUSES)
    if field is LibraryField.PRIORITY:
        return _begun(message("priority"), typed, _PRIORITIES)
    return _date(typed) if typed[0].isdigit() else _begun(message("due date"), typed, list(Due))


def _begun(what: str, typed: str, known: Sequence[str]) -> str:
    """Return the one that is meant, which may be only begun and typed without its spaces."""
    wanted = typed.casefold().replace(" ", "")
    for one in known:
        if one.replace(" ", "").startswith(wanted):
            return str(one)
    raise InvalidInput(
        message("There is no {what} '{typed}'.", what=what, typed=typed),
        message("It is one of: {known}.", known=", ".join(known)),
    )


def _date(typed: str) -> str:
    try:
        if date.fromisoformat(typed).isoformat() == typed:
            return typed
    except ValueError:
        pass
    raise InvalidInput(message("'{typed}' is not a date.", typed=typed), message("Write it as 2021-06-23."))
