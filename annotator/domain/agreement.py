"""How far people agree, as values: on the statuses of claims, and on the places they marked. Not how it is counted.

What the measures are, and where they were published, stands in docs/agreement.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Estimate:
    """A measure with its 95 % interval; None where the data say nothing of it."""

    value: float | None = None
    low: float | None = None
    high: float | None = None


NOTHING = Estimate()


@dataclass(frozen=True, slots=True)
class StatusAgreement:
    """On statuses. `units` counts the claims that two people or more have assessed; only they count.

    `percent` is the mean share of agreeing pairs, from 0 to 1. `alpha` is Krippendorff's for names, `ordinal` his for
    ranks, of the statuses that have a rating; `unranked` counts the assessments that have none. `fleiss` and `ac1` are
    Fleiss' kappa and Gwet's AC1.
    """

    units: int = 0
    percent: Estimate = NOTHING
    alpha: Estimate = NOTHING
    ordinal: Estimate = NOTHING
    unranked: int = 0
    fleiss: Estimate = NOTHING
    ac1: Estimate = NOTHING


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Of two people on the claims that both have assessed; `kappa` is Cohen's."""

    one: str
    other: str
    units: int
    percent: float
    kappa: Estimate


class Grouping(StrEnum):
    """By what agreement is told apart."""

    TAG = "tag"
    ARTICLE = "article"
    MONTH = "month"
    PERSON = "person"
    """Each person with all others: every two of them who have assessed one claim count as a claim of two."""


@dataclass(frozen=True, slots=True)
class GroupAgreement:
    """On the claims of a tag, article, month or person: `key` is its name, id or YYYY-MM, `label` what it is called."""

    grouping: Grouping
    key: str
    label: str
    units: int
    percent: float | None
    alpha: float | None


@dataclass(frozen=True, slots=True)
class SpanAgreement:
    """On where claims stand, of the articles in which two people or more have marked some, matched by overlap.

    `alpha` is Krippendorff's alpha for unitizing, `f1` counts places that overlap, `exact` those with the same ends.
    """

    articles: int = 0
    people: int = 0
    alpha: float | None = None
    f1: float | None = None
    exact: float | None = None


@dataclass(frozen=True, slots=True)
class Difference:
    """A claim that people have assessed differently: who gave which status.

    It is `settled` where its own status was chosen after the last of them.
    """

    claim_id: str
    wording: str
    assessments: Mapping[str, str]
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """All of it. What is assessed blind and not open yet is in none of it.

    `pairs` are of those who have the most claims in common, the most first; `differ` are in the order of the claims.
    """

    people: tuple[str, ...] = ()
    statuses: StatusAgreement = StatusAgreement()
    pairs: tuple[PairAgreement, ...] = ()
    groups: tuple[GroupAgreement, ...] = ()
    spans: SpanAgreement = SpanAgreement()
    differ: tuple[Difference, ...] = ()

    @property
    def kappa(self) -> Estimate:
        """Cohen's kappa of two people, Fleiss' of more."""
        return self.pairs[0].kappa if len(self.people) == 2 and self.pairs else self.statuses.fleiss
