"""How like a claim is to a text, with the reason in words. Pure functions; finding the candidates is the storage's.

The score is BM25 over the claim's words (k1 and b as FTS5 has them), as a share of what the text itself would score,
with a smaller part for how much of the claim's own wording the text has. Rare words count more than common ones, the
same speaker adds a little, numbers that contradict take some away. It orders what a person looks at: no more.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from annotator.domain import languages
from annotator.domain.languages import any_of
from annotator.domain.similar import ClaimText
from annotator.domain.stemming import stem
from annotator.domain.terms import stems_of, words_of
from annotator.messages import message, sentences

_K1, _B = 1.2, 0.75
_WEIGHTS = {"wording": 1.0, "titles": 1.0, "quotes": 0.6, "claimant": 0.5, "dates": 0.3, "tags": 0.3}
_OF_THE_WORDING = 0.2
_SAME_SPEAKER = 0.05
_OTHER_NUMBERS = 0.9
_ALIKE = 88.0
"""Per cent of equal letters, words sorted, from which two wordings are nearly the same."""
_NAMED = 5
_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+", re.IGNORECASE)
_HANDLE = re.compile(r"[@#](\w+)")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text whose like is looked for. `words` are its words with their stems, in its order, without common ones."""

    text: str
    words: Mapping[str, str]
    claimant: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like a claim is to the wanted text: 0 to 1, and why in words."""

    score: float
    why: str


def wanted_of(text: str, claimant: str = "", date: str = "") -> Wanted:
    """Return what of a text is worth looking for. Web addresses go; "@KarenBass" is read as two words."""
    bare = _HANDLE.sub(lambda handle: " " + _HUMP.sub(" ", handle[1]) + " ", _ADDRESS.sub(" ", text))
    words, common = words_of(f"{bare} {claimant} {date}"), languages.words().stop_words
    telling = [word for word in words if word not in common]
    return Wanted(bare, {word: stem(word) for word in telling or words}, claimant)


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
        self._stems: dict[str, str] = {}
        for word, its_stem in wanted.words.items():
            self._stems.setdefault(its_stem, word)
        self._rarity = {
            its_stem: _rarity(holding.get(word, 0), max(total, 1)) for its_stem, word in self._stems.items()
        }
        self._whole = sum(self._rarity.values()) or 1.0
        self._unknown = _rarity(0, max(total, 1))
        self._numbers = numbers_in(wanted.text)
        self._texts = [
            {name: stems_of(getattr(candidate, name)) for name in _WEIGHTS} for candidate in self._candidates
        ]
        lengths = [sum(map(len, texts.values())) for texts in self._texts]
        self._usual_length = sum(lengths) / len(lengths) if lengths else 1.0

    def best(self, count: int) -> list[tuple[ClaimText, Likeness]]:
        """Return the likest candidates, the likest first."""
        judged = [self._judged(claim, texts) for claim, texts in zip(self._candidates, self._texts, strict=True)]
        judged.sort(key=lambda one: (-one.order, one.claim.claim_id))
        return [(one.claim, Likeness(round(min(1.0, one.order), 4), self._why(one))) for one in judged[:count]]

    def _judged(self, claim: ClaimText, texts: dict[str, list[str]]) -> _Judged:
        counts: dict[str, float] = defaultdict(float)
        for name, stems in texts.items():
            for its_stem in stems:
                if its_stem in self._rarity:
                    counts[its_stem] += _WEIGHTS[name]
        length = sum(map(len, texts.values())) / (self._usual_length or 1.0)
        dampened = _K1 * (1 - _B + _B * length)
        bm25 = sum(self._rarity[one] * count * (_K1 + 1) / (count + dampened) for one, count in counts.items())
        order = (1 - _OF_THE_WORDING) * bm25 / self._whole + _OF_THE_WORDING * self._overlap(texts["wording"])
        same_speaker = bool(self._wanted.claimant) and _same_person(self._wanted.claimant, claim.claimant)
        order += _SAME_SPEAKER if same_speaker else 0.0
        numbers = numbers_in(claim.wording)
        contradict = bool(self._numbers and numbers) and self._numbers.keys().isdisjoint(numbers)
        order *= _OTHER_NUMBERS if contradict else 1.0
        return _Judged(claim, order, counts, same_speaker, numbers if contradict else {})

    def _overlap(self, wording: Sequence[str]) -> float:
        """Return how much the text and a wording share, from 0 to 1: twice what is shared, of both together."""
        telling = set(wording) - languages.words().stop_words
        shared = sum(self._rarity[one] for one in telling if one in self._rarity)
        theirs = sum(self._rarity.get(one, self._unknown) for one in telling)
        return 2 * shared / (self._whole + theirs)

    def _why(self, judged: _Judged) -> str:
        """Say what is shared: the rarest words, as the text has them and in its order."""
        shared = judged.counts.keys() & set(stems_of(self._wanted.text))
        telling = sorted(shared, key=lambda one: (-self._rarity[one], one))[:_NAMED]
        parts = []
        if telling:
            parts.append(message("same words: {words}", words=", ".join(self._in_a_row(set(telling)))))
        if judged.same_speaker:
            parts.append(message("same speaker"))
        if judged.other_numbers:
            ours, theirs = (", ".join(list(one.values())[:3]) for one in (self._numbers, judged.other_numbers))
            parts.append(message("other numbers: {ours} here, {theirs} there", ours=ours, theirs=theirs))
        return sentences(*parts, between="; ")

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


def _rarity(holding: int, total: int) -> float:
    return math.log(1 + (max(total - holding, 0) + 0.5) / (holding + 0.5))
