"""What a window shows of the open article, and what has become of it: values, and how one follows from the other.

How it is read from a project is `services/views.py`'s.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from annotator.domain.article import Article, ArticleSummary
from annotator.domain.assessment import NONE_SEEN, ClaimAssessments
from annotator.domain.changes import Changes
from annotator.domain.checkable import Waiver
from annotator.domain.claim import QUOTE_SHOWN, Anchor, Claim, ClaimSummary, Mark
from annotator.domain.codebook import Codebook, Status
from annotator.domain.work import Comment, Correction, Query, QueryState

ALL_OF_A_CLAIM = frozenset(("claim", "mention", "claim_tag", "evidence", "comment", "query", "assessment"))
"""The kinds of what a window shows of a claim, and what belongs to it."""


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
    assessments: ClaimAssessments = NONE_SEEN
    """Those that the user may see."""


@dataclass(frozen=True, slots=True)
class ClaimRead:
    """What was read of a claim anew: its row, and its parts of these kinds (see `changes.KINDS`); others are empty.

    `opened` is None where the claim is gone.
    """

    claim_id: str
    kinds: frozenset[str]
    opened: OpenedClaim | None

    def onto(self, known: OpenedClaim | None) -> OpenedClaim | None:
        """Return the claim as it is now, from what was known of it before; None where it is gone."""
        new = self.opened
        if new is None or known is None:
            return new
        old = known.claim
        claim = replace(
            new.claim,
            tags=new.claim.tags if "claim_tag" in self.kinds else old.tags,
            mentions=new.claim.mentions if "mention" in self.kinds else old.mentions,
            evidence=new.claim.evidence if "evidence" in self.kinds else old.evidence,
        )
        commented = new if "comment" in self.kinds else known
        return OpenedClaim(
            claim,
            new.titles if "mention" in self.kinds else known.titles,
            commented.comments,
            new.queries if "query" in self.kinds else known.queries,
            new.person,
            commented.people,
            new.status_was,
            new.assessments if "assessment" in self.kinds else known.assessments,
        )


@dataclass(frozen=True, slots=True)
class Notes:
    """All notes on an article, of one moment; `comments` are those on the article itself.

    `wordings` are those of the claims that queries and corrections are about, by their ids; `person` is the user.
    """

    article_id: str = ""
    queries: tuple[Query, ...] = ()
    comments: tuple[Comment, ...] = ()
    corrections: tuple[Correction, ...] = ()
    wordings: dict[str, str] = field(default_factory=dict)
    person: str = ""
    people: tuple[str, ...] = ()

    @property
    def open_queries(self) -> int:
        """How many queries wait for an answer."""
        return sum(query.state is QueryState.OPEN for query in self.queries)


@dataclass(frozen=True, slots=True)
class Covered:
    """What covers the checkables of an article: the places of its mentions, and its waivers, None as before."""

    spans: tuple[tuple[int, int], ...]
    waivers: tuple[Waiver, ...] | None


@dataclass(frozen=True, slots=True)
class Shown:
    """What a window shows: the open article's revision, and the claim in the card, all of which is known."""

    article_id: str = ""
    revision_id: str = ""
    claim_id: str = ""


@dataclass(frozen=True, slots=True)
class DeskUpdate:
    """What has become of the things that acts have touched, as far as a window shows them; all of one moment.

    `article` is the open one, None where it was not touched, or is gone (`closed`). `marks` and `cards` are those of
    `claims` in it, of all of its claims where that is None; `wholes` are of claims that are looked at as a whole.
    `counts` are of claims, and settled ones, by article; `lines` whole lines of the library. `codebook`, `labels` (of
    undo and redo), `covered` and `notes` are None where they are as before.
    """

    changes: Changes
    article_id: str = ""
    revision_id: str = ""
    claims: frozenset[str] | None = frozenset()
    marks: tuple[Mark, ...] = ()
    cards: Mapping[str, ClaimSummary] = field(default_factory=dict)
    wholes: tuple[ClaimRead, ...] = ()
    article: Article | None = None
    closed: bool = False
    counts: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    lines: tuple[ArticleSummary, ...] = ()
    codebook: Codebook | None = None
    labels: tuple[str, str] | None = None
    covered: Covered | None = None
    notes: Notes | None = None

    def with_wholes(self, known: Mapping[str, OpenedClaim]) -> tuple[DeskUpdate, dict[str, OpenedClaim | None]]:
        """Return this with the marks and cards of the claims read as a whole, and these claims, None where gone."""
        opened = {one.claim_id: one.onto(known.get(one.claim_id)) for one in self.wholes}
        there = [one for one in opened.values() if one is not None]
        marks = [mark for one in there for mark in marks_of(one.claim, self.article_id)]
        cards = {one.claim.claim_id: card for one in there if (card := card_of(one, self.article_id)) is not None}
        claims = None if self.claims is None else self.claims | opened.keys()
        if claims is None:  # the page has them already
            return self, opened
        return replace(self, claims=claims, marks=(*self.marks, *marks), cards={**self.cards, **cards}), opened

    def for_library(self) -> DeskUpdate:
        """Return this without what is of an article that is no longer shown."""
        return DeskUpdate(
            self.changes, counts=self.counts, lines=self.lines, codebook=self.codebook, labels=self.labels
        )


def marks_of(claim: Claim, article_id: str) -> list[Mark]:
    """Return the marks of a claim's mentions in an article, in text order; what is lost has none."""
    here = (one for one in claim.mentions if one.article_id == article_id and one.anchor is not Anchor.LOST)
    void = bool(claim.void)
    return [
        Mark(one.mention_id, claim.claim_id, one.start, one.end, claim.status, void or one.anchor.recheck)
        for one in here
    ]


def card_of(opened: OpenedClaim, article_id: str) -> ClaimSummary | None:
    """Return a claim's card in an article; None where it does not stand there."""
    claim = opened.claim
    here = [mention for mention in claim.mentions if mention.article_id == article_id]
    if not here:
        return None
    first = min(here, key=lambda one: (one.anchor is Anchor.LOST, one.start, -one.end, one.mention_id))
    return ClaimSummary(
        claim_id=claim.claim_id,
        wording=claim.wording,
        status=claim.status,
        start=first.start,
        end=first.end,
        quote=first.quote[:QUOTE_SHOWN],
        evidence=len(claim.evidence),
        tags=claim.tags,
        version=claim.version,
        void=bool(claim.void),
        comments=len(opened.comments),
        queries=sum(query.state is not QueryState.CLOSED for query in opened.queries),
        priority=claim.priority,
        checker=claim.checked_by,
        lost=first.anchor is Anchor.LOST,
    )
