"""What the panel asks the project, as functions that run off the window's thread and give values. No widgets."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.domain.claim import Claim, ClaimFilter, ClaimSummary
from annotator.domain.codebook import Status
from annotator.domain.work import Comment, Query
from annotator.errors import NotFound

if TYPE_CHECKING:
    from annotator.services.projects import Project

FEW = 200
"""Up to so many claims are read by themselves; for more, all cards of the article are read anew."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What has become stale: single claims, or all cards; `opened` is the claim whose editor is open."""

    article_id: str
    claims: frozenset[str] = frozenset()
    all_cards: bool = False
    opened: str = ""

    def also(self, later: Wanted) -> Wanted:
        """Return what this and a later one want together; one of another article replaces this."""
        if later.article_id != self.article_id:
            return later
        return Wanted(
            self.article_id, self.claims | later.claims, self.all_cards or later.all_cards, later.opened or self.opened
        )


@dataclass(frozen=True, slots=True)
class OpenedClaim:
    """All of one claim with its comments and queries, and the titles of the other articles where it stands, by id.

    `person` is the user's name; `people` are whom comments can name, where one names anybody; `status_was` is the
    status as its scale had it when it was chosen, where that says something else today.
    """

    claim: Claim
    titles: dict[str, str] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()
    queries: tuple[Query, ...] = ()
    person: str = ""
    people: tuple[str, ...] = ()
    status_was: Status | None = None


@dataclass(frozen=True, slots=True)
class Fresh:
    """The answer to a `Wanted`. `cards` is None where only single ones were asked for, which are in `changed`."""

    article_id: str
    cards: list[ClaimSummary] | None
    changed: dict[str, ClaimSummary | None]
    opened: str
    claim: OpenedClaim | None


def read_fresh(project: Project, wanted: Wanted) -> Fresh:
    """Read what is wanted. An article that is gone has no cards."""
    whole = wanted.all_cards or len(wanted.claims) > FEW
    cards = [] if not (whole or wanted.claims) else _cards(project, wanted.article_id, None if whole else wanted.claims)
    opened = read_claim(project, wanted.opened, wanted.article_id) if wanted.opened else None
    if whole:
        return Fresh(wanted.article_id, cards, {}, wanted.opened, opened)
    changed: dict[str, ClaimSummary | None] = dict.fromkeys(wanted.claims)
    changed.update((card.claim_id, card) for card in cards)
    return Fresh(wanted.article_id, None, changed, wanted.opened, opened)


def _cards(project: Project, article_id: str, only: frozenset[str] | None) -> list[ClaimSummary]:
    try:
        return project.claims.page(article_id, None if only is None else sorted(only)).cards
    except NotFound:
        return []


def read_claim(project: Project, claim_id: str, article_id: str) -> OpenedClaim | None:
    """Read one claim; None where it is gone."""
    try:
        claim = project.claims.get(claim_id)
    except NotFound:
        return None
    others = list(dict.fromkeys(m.article_id for m in claim.mentions if m.article_id != article_id))
    titles = {summary.article_id: summary.title for summary in project.articles.summaries(others)} if others else {}
    comments = tuple(project.work.comments(claim_id=claim_id))
    people = tuple(project.work.people()) if any("@" in comment.text for comment in comments) else ()
    queries = tuple(project.work.queries(claim_id=claim_id))
    was = project.codebook.status_as_of(claim)
    return OpenedClaim(claim, titles, comments, queries, project.person.name, people, was)


def claimants(project: Project, article_id: str) -> list[str]:
    """Return who makes claims in an article, in alphabetical order."""
    found = {claim.claimant for claim in project.claims.find(ClaimFilter(article_id=article_id))}
    return sorted(found - {""}, key=str.casefold)
