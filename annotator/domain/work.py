"""The work on an article: who does it by when, what the writer was asked, comments, corrections, and the sign-off.

Rules and values only. What of a text is covered is not counted here, but where the checkables are (coverage).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum

from annotator.domain.acts import Change

SIGNED_OFF = "signed off"
IN_PROGRESS = "in progress"


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
class SignOff:
    """Who signed an article off, when (UTC), and why although something was missing; empty where nothing was.

    `seal` is that of the history just before: with it `check` tells whether what was signed off still stands in it.
    """

    by: str
    at: datetime
    reason: str = ""
    seal: str = ""


@dataclass(frozen=True, slots=True)
class SignOffCheck:
    """What stands between an article and its sign-off.

    `uncovered` counts the checkables that neither stand in a mention nor are waived, `unchecked` the claims without
    a settled status.
    """

    uncovered: int = 0
    unchecked: int = 0

    @property
    def passed(self) -> bool:
        return not self.uncovered and not self.unchecked

    @property
    def missing(self) -> str:
        """What is missing, in words; empty where nothing is."""
        parts = []
        if self.uncovered:
            parts.append(_counted(self.uncovered, "checkable is", "checkables are") + " neither covered nor waived")
        if self.unchecked:
            parts.append(_counted(self.unchecked, "claim is", "claims are") + " not checked yet")
        return " and ".join(parts)


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


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


def mentioned_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return which of these people a comment names with @, in the order of the text.

    Names may have several words; where one begins with another, the longer is meant. Case does not matter.
    """
    longest_first = sorted((name for name in names if name), key=len, reverse=True)
    found: dict[str, None] = {}
    position = text.find("@")
    while position >= 0:
        if not _WORD.match(text[position - 1 : position]):  # not the middle of an e-mail address
            for name in longest_first:
                end = position + 1 + len(name)
                if text[position + 1 : end].casefold() == name.casefold() and not _WORD.match(text[end : end + 1]):
                    found[name] = None
                    break
        position = text.find("@", position + 1)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Unsettling:
    """What an act did that may break a sign-off, as ids; the rest of the question is where the claims stand.

    `articles` are broken whatever else holds; of `new_claims`, (article, claim), those that are not settled break
    their article's; `claims` break that of every article in which they stand, where they are not settled now. None of
    it breaks that of `signed`: there the act itself has brought the sign-off back, with all that it was given for.
    """

    articles: frozenset[str]
    new_claims: frozenset[tuple[str, str]]
    claims: frozenset[str]
    signed: frozenset[str]


_RATING = frozenset(("status", "void"))


def may_unsettle(change: Change) -> bool:
    """Tell whether a change counts for `unsettling`: of an import of thousands of rows none does."""
    if change.entity == "article":
        return (change.after or {}).get("status") == SIGNED_OFF
    if change.entity == "claim":
        return change.before is not None and change.after is not None and not _RATING.isdisjoint(change.after)
    return change.entity == "mention" or (change.entity == "waiver" and change.after is None)


def unsettling(changes: Iterable[Change]) -> Unsettling:
    """Return what of an act's changes may break a sign-off.

    A sign-off says that everything in the text was checked. It is broken where the words that a mention stands on
    become others, where a mention goes, where a waiver goes, where a claim that is not settled comes in, and where a
    claim loses its settled status or is void. It stays where a new revision changes other words only, where a claim
    is worded, tagged or sourced otherwise, and where one settled status takes the place of another.
    """
    articles: set[str] = set()
    claims: set[str] = set()
    signed: set[str] = set()
    mentions: dict[str, list[Change]] = {}
    for change in filter(may_unsettle, changes):
        if change.entity == "mention":
            mentions.setdefault(change.entity_id, []).append(change)
        elif change.entity == "article":
            signed.add(change.article_id)
        elif change.entity == "waiver":
            articles.add(change.article_id)
        else:
            claims.add(change.claim_id)
    new_claims: set[tuple[str, str]] = set()
    for done in mentions.values():
        was, there = done[0].before is not None, done[-1].after is not None
        reworded = any(change.before and change.after and "quote" in change.after for change in done)
        if was and (reworded or not there):
            articles.add(done[-1].article_id)
        elif there and any(change.before is None for change in done):  # made, or given from one claim to another
            new_claims.add((done[-1].article_id, done[-1].claim_id))
    return Unsettling(frozenset(articles), frozenset(new_claims), frozenset(claims), frozenset(signed))
