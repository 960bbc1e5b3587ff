"""How far people agree: on what they assessed claims as, and on where claims stand. Reads what everybody may see."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, groupby

from annotator.analysis.agreement import Unit, pair_agreements, plain_agreement, status_agreement
from annotator.analysis.resampling import RESAMPLES
from annotator.analysis.span_agreement import span_agreement
from annotator.domain.agreement import Agreement, Difference, GroupAgreement, Grouping
from annotator.services.places import marked_texts
from annotator.storage.reading import Reading
from annotator.storage.repositories.agreement import Rated
from annotator.storage.store import Store

_PAIRS = 50
"""So many pairs of people at most are compared one by one."""


class AgreementService:
    """Use cases on agreement."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(
        self, article_ids: Sequence[str] = (), groupings: Sequence[Grouping] = (), resamples: int = RESAMPLES
    ) -> Agreement:
        """Return the agreement on some articles, or on all, told apart by the groupings as well.

        With 0 `resamples` there are no intervals. Raises NotFound for an unknown article.
        """
        with self._store.reading() as reading:
            for article_id in article_ids:
                reading.articles.get(article_id)
            return agreement_on(reading, article_ids, groupings, resamples)

    def differing(self) -> list[Difference]:
        """Return the claims that people have assessed differently, in the order they were made."""
        with self._store.reading() as reading:
            units = {claim_id: unit for claim_id, unit in _units(reading.agreement.rated()) if len(unit) > 1}
            return list(_differences(reading, units))


def agreement_on(
    reading: Reading, article_ids: Sequence[str] = (), groupings: Sequence[Grouping] = (), resamples: int = RESAMPLES
) -> Agreement:
    """Return the agreement on some articles, or on all, as a transaction sees it."""
    rated = list(reading.agreement.rated(article_ids))
    ranks = reading.agreement.ranks()
    units = {claim_id: unit for claim_id, unit in _units(rated) if len(unit) > 1}
    compared = list(units.values())
    people = tuple(sorted({person for unit in compared for person in unit}))
    return Agreement(
        people=people,
        statuses=status_agreement(compared, ranks, resamples),
        pairs=tuple(pair_agreements(compared, _PAIRS, resamples if len(people) == 2 else 0)),
        groups=tuple(group for one in groupings for group in _groups(reading, one, units, rated)),
        spans=span_agreement(list(marked_texts(reading, article_ids))),
        differ=tuple(_differences(reading, units)),
    )


def _units(rated: Iterable[Rated]) -> Iterator[tuple[str, Unit]]:
    for claim_id, some in groupby(rated, lambda one: one.claim_id):
        yield claim_id, {one.person: one.status for one in some}


def _differences(reading: Reading, units: Mapping[str, Unit]) -> Iterator[Difference]:
    apart = {claim_id: unit for claim_id, unit in units.items() if len(set(unit.values())) > 1}
    known = reading.agreement.settled_wordings(list(apart))
    for claim_id, unit in apart.items():
        wording, settled = known.get(claim_id, ("", False))
        yield Difference(claim_id, wording, dict(unit), settled)


def _groups(
    reading: Reading, grouping: Grouping, units: Mapping[str, Unit], rated: Iterable[Rated]
) -> Iterator[GroupAgreement]:
    if grouping is Grouping.PERSON:
        yield from _persons(units.values())
        return
    for key, label, claim_ids in _grouped(reading, grouping, rated):
        number, percent, alpha = plain_agreement([units[one] for one in claim_ids if one in units])
        if number:
            yield GroupAgreement(grouping, key, label, number, percent, alpha)


def _persons(units: Iterable[Unit]) -> Iterator[GroupAgreement]:
    """Yield how far each person agrees with the others."""
    pairs: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        for one, other in combinations(sorted(unit), 2):
            pair = {one: unit[one], other: unit[other]}
            pairs[one].append(pair)
            pairs[other].append(pair)
    for person, some in sorted(pairs.items()):
        number, percent, alpha = plain_agreement(some)
        yield GroupAgreement(Grouping.PERSON, person, person, number, percent, alpha)


def _grouped(reading: Reading, grouping: Grouping, rated: Iterable[Rated]) -> Iterator[tuple[str, str, Sequence[str]]]:
    """Yield groups of claims by their keys and what they are called; a claim is of the month of its last assessment."""
    if grouping is Grouping.TAG:
        yield from ((name, name, ids) for name, ids in sorted(reading.agreement.tags_of_claims().items()))
    elif grouping is Grouping.ARTICLE:
        found = reading.agreement.articles_of_claims()
        yield from ((key, title, ids) for (key, title), ids in sorted(found.items(), key=lambda one: one[0][1]))
    else:
        last: dict[str, str] = {}
        for one in rated:
            last[one.claim_id] = max(one.month, last.get(one.claim_id, ""))
        months: dict[str, list[str]] = defaultdict(list)
        for claim_id, month in last.items():
            months[month].append(claim_id)
        yield from ((month, month, ids) for month, ids in sorted(months.items()))
