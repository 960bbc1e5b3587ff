"""Counts what is reported while it streams by, as the dashboard counts the project. Holds counts, no texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from annotator.domain.checkable import Coverage
from annotator.domain.codebook import Status
from annotator.domain.documents import ExportClaim
from annotator.domain.folding import key_of
from annotator.domain.statistics import Count, Day

_OPEN_KEPT = 50


@dataclass(slots=True)
class ArticleTally:
    """An article: its state, its claims and how many are checked, what was missing when it was signed off all the same,
    and how much of what can be checked is covered, if that is known.
    """

    title: str
    state: str
    claims: int = 0
    checked: int = 0
    missing: int = 0
    coverage: Coverage | None = None


@dataclass
class Tally:
    """What was counted: claims by status, tag, claimant; sources by publisher; days; who settled how many; articles."""

    claims: int = 0
    sourced: int = 0
    sources: int = 0
    statuses: Counter[str] = field(default_factory=Counter)
    tags: Counter[str] = field(default_factory=Counter)
    claimants: Counter[str] = field(default_factory=Counter)
    publishers: Counter[str] = field(default_factory=Counter)
    checkers: Counter[str] = field(default_factory=Counter)
    checked_days: list[str] = field(default_factory=lambda: ["", ""])
    articles: list[ArticleTally] = field(default_factory=list)
    _open: list[tuple[str, str, Status | None]] = field(default_factory=list)
    _made: Counter[str] = field(default_factory=Counter)
    _checked: Counter[str] = field(default_factory=Counter)
    _spelt: dict[str, str] = field(default_factory=dict)

    def add(self, claim: ExportClaim, sources: Sequence[Any]) -> None:
        """Count a claim, where it is first met, with those of its sources that are shown.

        One whose check is void counts for nothing, as on the dashboard.
        """
        if claim["void"]:
            return
        self.claims += 1
        self.sources += len(sources)
        self.sourced += bool(sources)
        self.statuses[claim["status"]] += 1
        self.tags.update(tag.name for tag in claim.tags)
        self._named(self.claimants, claim["claimant"])
        for source in sources:
            self._named(self.publishers, source["publisher"])
        self._dated(claim)
        settled = claim.status is not None and claim.status.settled
        if self.articles:
            self.articles[-1].claims += 1
            self.articles[-1].checked += settled
        if not settled:
            self._open.append((claim["created_at"], claim["wording"], claim.status))
            if len(self._open) > 2 * _OPEN_KEPT:
                self._open = self.oldest_open(_OPEN_KEPT)

    def begin(self, article: ArticleTally) -> None:
        """Count an article; the claims that are added from here on are its."""
        self.articles.append(article)

    def _dated(self, claim: ExportClaim) -> None:
        self._made[claim["created_at"][:10]] += 1
        at = claim["checked_at"]
        if not at:
            return
        self._checked[at[:10]] += 1
        if claim.status is not None and claim.status.settled:
            self.checkers[claim["checked_by"] or ""] += 1
            first, last = self.checked_days
            self.checked_days = [min(first or at, at), max(last, at)]

    def _named(self, names: Counter[str], name: str | None) -> None:
        """Count a name with those that look the same, under the spelling that came first."""
        if name:
            names[self._spelt.setdefault(key_of(name), name)] += 1

    def of(self, scale: Sequence[Status]) -> tuple[tuple[Status, int], ...]:
        """Return how many claims each status of a scale has, without those that have none."""
        return tuple((status, self.statuses[status.key]) for status in scale if self.statuses[status.key])

    def oldest_open(self, number: int) -> list[tuple[str, str, Status | None]]:
        """Return the times, wordings and statuses of the claims that wait the longest, at most `number`."""
        return sorted(self._open, key=lambda one: one[:2])[: min(number, _OPEN_KEPT)]

    @property
    def days(self) -> tuple[Day, ...]:
        """What was done on which day."""
        made, checked = self._made, self._checked
        return tuple(Day(date.fromisoformat(day), made[day], checked[day]) for day in sorted({*made, *checked}))


def most(counts: Counter[str], number: int) -> tuple[Count, ...]:
    """Return what was counted most often, by name where it is the same."""
    ordered = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return tuple(Count(name, count) for name, count in ordered[:number])
