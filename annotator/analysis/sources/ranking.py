"""Which passages of some pages speak of a claim, the likeliest first."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.analysis.article_language import language_of
from annotator.analysis.sentences import sentences
from annotator.analysis.sources.wanted import WORD, Wanted, key_of_word, wanted_words
from annotator.domain.source_passage import Passage, SoughtClaim, SourcePage
from annotator.messages import message

_LEAST = 0.3


@dataclass(frozen=True, slots=True)
class _Unit:
    page: SourcePage
    start: int
    end: int
    keys: frozenset[str]


def passages(claim: SoughtClaim, pages: Iterable[SourcePage], limit: int = 10) -> list[Passage]:
    """Return the passages of pages that speak of a claim, the best first; none where no page does."""
    code = language_of(claim.wording, claim.language)
    wanted = wanted_words(claim.wording, code)
    units = [unit for page in pages for unit in _units(page, code)]
    holding = Counter(key for unit in units for key in unit.keys)
    weights = {one.key: one.weight * _rarity(holding[one.key], len(units)) for one in wanted}
    whole = sum(weights.values()) or 1.0
    judged = [(sum(weight for key, weight in weights.items() if key in unit.keys) / whole, unit) for unit in units]
    best = sorted(
        (one for one in judged if one[0] >= _LEAST), key=lambda one: (-one[0], one[1].page.file, one[1].start)
    )
    return [_passage(unit, score, wanted) for score, unit in best[:limit]]


def _units(page: SourcePage, code: str) -> list[_Unit]:
    return [
        _Unit(page, start, end, frozenset(key_of_word(word, code) for word in WORD.findall(page.text[start:end])))
        for start, end in sentences(page.text, code)
    ]


def _rarity(holding: int, total: int) -> float:
    return math.log(1 + (total - holding + 0.5) / (holding + 0.5))


def _passage(unit: _Unit, score: float, wanted: Sequence[Wanted]) -> Passage:
    words = tuple(one.word for one in wanted if one.key in unit.keys)
    return Passage(
        file=unit.page.file,
        page=unit.page.number,
        start=unit.page.start + unit.start,
        end=unit.page.start + unit.end,
        text=unit.page.text[unit.start : unit.end],
        score=round(score, 4),
        words=words,
        why=message("same words: {words}", words=", ".join(words)),
    )
