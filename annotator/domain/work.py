"""The work on an article: who does it by when, what the writer was asked, comments, corrections.

Values and rules only. The sign-off that ends it is `sign_off.py`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from annotator.domain.folding import FoldedText, key_of


class Priority(IntEnum):
    """How urgent an article or a claim is."""

    NONE = 0
    LOW = 1
    NORMAL = 2
    HIGH = 3


class QueryState(StrEnum):
    """Where a query to the writer stands."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class WorkFields:
    """What may be set of the work on an article; None leaves a field as it is, empty takes it away.

    `assigned_to` is a person's name, `due` a date as YYYY-MM-DD.
    """

    assigned_to: str | None = None
    priority: Priority | None = None
    due: str | None = None


@dataclass(frozen=True, slots=True)
class Query:
    """A question to the writer of an article, perhaps about one claim (`claim_id` is empty where not).

    `asked_by` is a person's name; times are UTC.
    """

    query_id: str
    article_id: str
    claim_id: str
    question: str
    answer: str
    state: QueryState
    asked_by: str
    asked_at: datetime
    answered_at: datetime | None
    version: int

    def was_raised_by(self, person: str) -> bool:
        """Tell whether it is this person's to close: who raised a query knows whether the answer is enough."""
        return self.asked_by == person


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark for colleagues on an article or on a claim (the other id is empty); `person` is who wrote it."""

    comment_id: str
    article_id: str
    claim_id: str
    person: str
    text: str
    created_at: datetime
    version: int


@dataclass(frozen=True, slots=True)
class CorrectionFields:
    """What the corrections log says of one correction; `public_note` is what readers are told."""

    old: str = ""
    new: str = ""
    why: str = ""
    public_note: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A line of the corrections log: what an article said, what it says now, why, and who changed it when (UTC)."""

    correction_id: str
    article_id: str
    claim_id: str
    fields: CorrectionFields
    made_by: str
    made_at: datetime
    version: int


_WORD = re.compile(r"\w")
_AT = re.compile(r"(?<!\w)@")


def mentioned_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return which of these people a comment names with @, in the order of the text, each once."""
    return tuple(dict.fromkeys(name for _, _, name in places_of_names(text, names)))


def places_of_names(text: str, names: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    """Yield where a comment names one of these people with @, from the @ on, and whom.

    Names may have several words; where one begins with another, the longer is meant. One that looks the same is meant.
    """
    by_key: dict[str, str] = {}
    for name in names:
        by_key.setdefault(key_of(name), name)
    longest_first = sorted(filter(None, by_key), key=len, reverse=True)
    folded = FoldedText(text)
    letters = folded.letters
    for at in (match.start() for match in _AT.finditer(letters)):  # not in the middle of an e-mail address
        for key in longest_first:
            end = at + 1 + len(key)
            if letters.startswith(key, at + 1) and not _WORD.match(letters, end):
                yield *folded.span_of(at, end), by_key[key]
                break
