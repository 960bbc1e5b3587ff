"""How like a claim is to a text, with the reason in words. Pure functions; finding the candidates is the storage's.

The score is BM25F: what a claim has of each word, over its fields by their weight and length, as a share of what the
text itself would score, with a smaller part for how much of the claim's own wording the text has. Rare words count more
than common ones, other words for the same a little less, the same speaker adds some, numbers that contradict take some
away. It orders what a person looks at: no more.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from annotator.analysis.asked import Term, Wanted
from annotator.domain import languages
from annotator.domain.languages import any_of
from annotator.domain.similar import ClaimText
from annotator.domain.stemming import stem
from annotator.domain.terms import stems_of, words_of
from annotator.messages import message, sentences

_K1 = 1.4
_READ = 2_000


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of a claim: how much a word in it counts, how much its length takes off, how many words are usual."""

    weight: float
    by_length: float
    usual: int


_FIELDS = {
    "wording": _Field(1.0, 0.5, 15),
    "titles": _Field(0.9, 0.4, 10),
    "quotes": _Field(0.6, 0.6, 20),
    "notes": _Field(0.5, 0.6, 20),
    "claimant": _Field(0.5, 0.0, 2),
    "dates": _Field(0.2, 0.0, 3),
    "tags": _Field(0.3, 0.0, 3),
}
_OF_OTHER_WORDS = 0.8
"""What a word counts that is there in other words, beside the word itself."""
_OF_THE_WORDING = 0.15
_SAME_SPEAKER = 0.05
_OTHER_NUMBERS = 0.9
_ALIKE = 88.0
"""Per cent of equal letters, words sorted, from which two wordings are nearly the same."""
_NAMED, _NAMED_OTHERS = 5, 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like a claim is to the wanted text: 0 to 1, and why in words."""

    score: float
    why: str


def rarest(holding: Mapping[str, int], budget: int, most: int) -> list[str]:
    """Return the rarest of words, by how many claims hold each, that together stand in at most `budget` claims.

    Words that no claim holds find nothing and are left out; at most `most` are returned, the rarest first.
    """
    chosen: list[str] = []
    for word in sorted((word for word, count in holding.items() if count), key=lambda word: holding[word]):
        budget -= holding[word]
        if budget < 0 or len(chosen) == most:
            break
        chosen.append(word)
    return chosen


@dataclass(frozen=True, slots=True)
class _Sought:
    """A term as it is sought: its stem, the stems of what else it can be called, and how much each counts."""

    term: Term
    stem: str
    value: float
    others: tuple[tuple[tuple[str, ...], float], ...]


@dataclass(frozen=True, slots=True)
class _Judged:
    """A candidate as it was compared: what orders it, how often it has which stems, and its numbers if they differ."""

    claim: ClaimText
    order: float
    counts: Mapping[str, float]
    same_speaker: bool
    other_numbers: Mapping[str, str]


class Likenesses:
    """Compares one text with claims. `holding` says how many of `total` claims hold each of its words."""

    def __init__(self, wanted: Wanted, holding: Mapping[str, int], total: int, candidates: Iterable[ClaimText]) -> None:
        self._wanted = wanted
        self._candidates = list(candidates)
        self._total = max(total, 1)
        self._unknown = _rarity(0, self._total)
        self._rarity = {stem(word): _rarity(count, self._total) for word, count in holding.items()}
        self._known = {stem(word) for word, count in holding.items() if count}
        by_stem: dict[str, Term] = {}
        for term in wanted.terms:
            by_stem.setdefault(stem(term.word), term)
        self._sought_for = [self._sought(term) for term in by_stem.values()]
        self._of: dict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(self._sought_for):
            for its_stem in {one.stem, *(other for others, _ in one.others for other in others)} - {""}:
                self._of[its_stem].append(at)
        self._whole = sum(one.value for one in self._sought_for) or 1.0
        self._numbers = numbers_in(wanted.text)
        self._texts: dict[str, list[str]] = {}

    def _sought(self, term: Term) -> _Sought:
        its_stem = stem(term.word)
        own = self._rarity.get(its_stem, self._unknown)
        others = [tuple(map(stem, words)) for words in term.others]
        # an acronym that no claim has is as rare as what it stands for
        rarities = [max(self._rarity.get(one, self._unknown) for one in words) for words in others]
        known = [rarity for words, rarity in zip(others, rarities, strict=True) if self._known.issuperset(words)]
        if known and (term.only_others or its_stem not in self._known):
            own = max(known)
        values = [_OF_OTHER_WORDS * term.weight * min(own, rarity) for rarity in rarities]
        return _Sought(
            term, "" if term.only_others else its_stem, term.weight * own, tuple(zip(others, values, strict=True))
        )

    def best(self, count: int) -> list[tuple[ClaimText, Likeness]]:
        """Return the likest candidates, the likest first."""
        judged = [self._judged(claim) for claim in self._candidates]
        judged.sort(key=lambda one: (-one.order, one.claim.claim_id))
        return [(one.claim, Likeness(round(min(1.0, one.order), 4), self._why(one))) for one in judged[:count]]

    def _judged(self, claim: ClaimText) -> _Judged:
        counts: dict[str, float] = defaultdict(float)
        wording: list[str] = []
        for name, field in _FIELDS.items():
            text = getattr(claim, name)
            if not text:
                continue
            stems = self._cut(text)
            if name == "wording":
                wording = stems
            each = field.weight / (1 - field.by_length + field.by_length * len(stems) / field.usual)
            for one in filter(self._of.__contains__, stems):
                counts[one] += each
        there = [self._sought_for[at] for at in {at for one in counts for at in self._of[one]}]
        had = sum(self._had(one, counts) for one in there)
        order = (1 - _OF_THE_WORDING) * had / self._whole + _OF_THE_WORDING * self._overlap(there, wording)
        same_speaker = bool(self._wanted.claimant) and _same_person(self._wanted.claimant, claim.claimant)
        order += _SAME_SPEAKER if same_speaker else 0.0
        numbers = numbers_in(claim.wording) if self._numbers else {}
        contradict = bool(numbers) and self._numbers.keys().isdisjoint(numbers)
        order *= _OTHER_NUMBERS if contradict else 1.0
        return _Judged(claim, order, counts, same_speaker, numbers if contradict else {})

    def _cut(self, text: str) -> list[str]:
        """Return the stems of a text, cut once: a wording is often its own quote, and speakers come again."""
        stems = self._texts.get(text)
        if stems is None:
            stems = self._texts[text] = stems_of(text[:_READ])
        return stems

    def _had(self, sought: _Sought, counts: Mapping[str, float]) -> float:
        """Return what a claim has of a term: in the word itself, or in the best of its others."""
        best = sought.value * _saturated(counts.get(sought.stem, 0.0))
        for words, value in sought.others:
            if words[0] in counts:
                best = max(best, value * _saturated(min(counts.get(one, 0.0) for one in words)))
        return best

    def _overlap(self, there: Sequence[_Sought], wording: Sequence[str]) -> float:
        """Return how much the text and a wording share, from 0 to 1: twice what is shared, of both together."""
        telling = set(wording) - languages.words().stop_words
        shared = 0.0
        for one in there:
            if one.stem in telling:
                shared += one.value
            elif one.others:
                shared += max((value for words, value in one.others if telling.issuperset(words)), default=0.0)
        theirs = sum(self._rarity.get(one, self._unknown) for one in telling)
        return 2 * shared / (self._whole + theirs)

    def _why(self, judged: _Judged) -> str:
        """Say what is shared: the rarest words, as the text has them and in its order."""
        shared = judged.counts.keys() & set(stems_of(self._wanted.text))
        telling = sorted(shared, key=lambda one: (-self._rarity.get(one, 0.0), one))[:_NAMED]
        parts = []
        if telling:
            parts.append(message("same words: {words}", words=", ".join(self._in_a_row(set(telling)))))
        if others := self._in_other_words(judged.counts):
            parts.append(message("in other words: {words}", words=", ".join(others)))
        if judged.same_speaker:
            parts.append(message("same speaker"))
        if judged.other_numbers:
            ours, theirs = (", ".join(list(one.values())[:3]) for one in (self._numbers, judged.other_numbers))
            parts.append(message("other numbers: {ours} here, {theirs} there", ours=ours, theirs=theirs))
        return sentences(*parts, between="; ")

    def _in_other_words(self, counts: Mapping[str, float]) -> list[str]:
        """Return "scotus = supreme court" for what a claim has in other words alone, and the text has not as well."""
        found: dict[str, None] = {}
        own = {one.stem for one in self._sought_for}
        for one in self._sought_for:
            if one.stem in counts:
                continue
            for words, (stems, _) in zip(one.term.others, one.others, strict=True):
                if not own.issuperset(stems) and all(its_stem in counts for its_stem in stems):
                    found[f"{one.term.word} = {' '.join(words)}"] = None
                    break
        return list(found)[:_NAMED_OTHERS]

    def _in_a_row(self, stems: set[str]) -> list[str]:
        """Return the words of some stems, those that stand together in the text as one."""
        rows: list[list[str]] = []
        last = -2
        for at, word in enumerate(words_of(self._wanted.text)):
            its_stem = stem(word)
            if its_stem not in stems:
                continue
            stems = stems - {its_stem}
            if at == last + 1:
                rows[-1].append(word)
            else:
                rows.append([word])
            last = at
        return [" ".join(row) for row in rows]


def alike(one: str, other: str) -> bool:
    """Tell whether two wordings say nearly the same: the same words, numbers and negation, whatever their order."""
    if numbers_in(one).keys() != numbers_in(other).keys() or _negated(one) != _negated(other):
        return False
    common = languages.words().stop_words
    first, second = (" ".join(word for word in stems_of(text) if word not in common) for text in (one, other))
    # imported when two wordings are first compared: it brings forty modules along
    from rapidfuzz.fuzz import token_sort_ratio

    return bool(first) and token_sort_ratio(first, second) >= _ALIKE


def numbers_in(text: str) -> dict[str, str]:
    """Return the numbers of a text by their value, with how they are written: 1,200 and "1200" are one."""
    scales, found = languages.words().scales, dict[str, str]()
    for match in _numbers().finditer(text):
        unit = (match["unit"] or "").lower()
        value = float(match["digits"].replace(",", "")) * scales.get(unit, 1.0)
        key = f"{value:g}%" if unit and unit not in scales else f"{value:.12g}"
        found.setdefault(key, match[0].strip())
    return found


@cache
def _numbers() -> re.Pattern[str]:
    units = any_of([*languages.words().percent, *languages.words().scales])
    return re.compile(
        rf"(?<![\w.,])(?P<digits>\d+(?:,\d{{3}})*(?:\.\d+)?)(?:\s*(?P<unit>%|{units}\b))?(?!\w)",
        re.IGNORECASE,
    )


def _negated(text: str) -> bool:
    words = languages.words()
    negations = sum(word in words.negations for word in words_of(text))
    return (negations + len(re.findall(words.contracted_not, text, re.IGNORECASE))) % 2 == 1


def _same_person(one: str, other: str) -> bool:
    """Tell whether two names have their last word in common: "Bass" is "Rep. Karen Bass"."""
    first, second = words_of(one), words_of(other)
    return bool(first and second) and (first[-1] == second[-1])


def _saturated(count: float) -> float:
    """Return what a word counts that stands there so often: twice is more than once, but not twice as much."""
    return count * (_K1 + 1) / (count + _K1)


def _rarity(holding: int, total: int) -> float:
    return math.log(1 + (max(total - holding, 0) + 0.5) / (holding + 0.5))
