"""How far the work on a project has come, in numbers: what the dashboard shows. Not how it is counted or drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from annotator.domain.sign_off import SignOff


@dataclass(frozen=True, slots=True)
class Count:
    """How often something occurs: a status by its key, a tag, a claimant or a publisher by name."""

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Day:
    """What was done on one day (UTC): claims made, and claims whose settled status was set."""

    day: date
    made: int
    checked: int


@dataclass(frozen=True, slots=True)
class ArticleProgress:
    """How far an article is: its claims, and how many of them are checked."""

    article_id: str
    title: str
    status: str
    claims: int
    checked: int


@dataclass(frozen=True, slots=True)
class SignedInSpite:
    """An article that is signed off although something was missing: what, and why."""

    article_id: str
    title: str
    sign_off: SignOff


@dataclass(frozen=True, slots=True)
class OpenClaim:
    """A claim that nobody has checked yet, with when it was made and its first place."""

    claim_id: str
    wording: str
    status: str
    made_at: datetime
    article_id: str
    article: str


@dataclass(frozen=True, slots=True)
class Statistics:
    """The state of a project at one moment. Lists are in the order in which they are shown, the most first.

    `in_spite` are the latest of the `signed_in_spite` articles that are signed off although something was missing:
    among `states` they count as signed off.

    Claims that were imported as checked before are not counted, as they stand in no article; nor are those whose check
    is void.
    """

    articles: int
    claims: int
    checked: int
    mentions: int
    evidence: int
    states: tuple[Count, ...]
    statuses: tuple[Count, ...]
    tags: tuple[Count, ...]
    claimants: tuple[Count, ...]
    publishers: tuple[Count, ...]
    days: tuple[Day, ...]
    open_articles: tuple[ArticleProgress, ...]
    oldest_open: tuple[OpenClaim, ...]
    in_spite: tuple[SignedInSpite, ...]
    signed_in_spite: int
