"""The words by which a claim and a source are held against one another, read from `resources/languages/*/sources.toml`.

A language without that file has none of them: then digits, signs and dates in figures are all that is compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from annotator.domain import languages
from annotator.domain.folding import folded
from annotator.domain.stemming import stem
from annotator.domain.terms import words_of

Phrases = frozenset[tuple[str, ...]]

_SHORTEST_STEM, _LONGEST_STEM = 3, 8
MOST_WORDS = 3
"""Words of the longest phrase that is looked for."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: what it measures, and how many of that measure's first unit it is."""

    measure: str
    size: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """sources.toml of a language; phrases are rows of words in lower case, `units` and the like are by phrase."""

    joins: frozenset[str]
    of: frozenset[str]
    in_names: frozenset[str]
    earlier: Phrases
    dimensions: frozenset[str]
    before_first: Phrases
    later: Phrases
    over: Phrases
    under: Phrases
    about: Phrases
    one_of: Phrases
    superlatives: frozenset[str]
    negations: Phrases
    auxiliaries: frozenset[str]
    demands: frozenset[str]
    opposites: tuple[tuple[Phrases, Phrases], ...]
    fractions: Mapping[tuple[str, ...], float]
    multiples: Mapping[str, float]
    share_between: Phrases
    units: Mapping[tuple[str, ...], Unit]
    currencies: Mapping[tuple[str, ...], str]
    scale_letters: Mapping[str, float]
    relative_years: Mapping[tuple[str, ...], int]


@cache
def vocabulary(code: str) -> Vocabulary:
    """Return the words of a language."""
    content = languages.table(languages.known(code), "sources")
    return Vocabulary(
        joins=frozenset(content.get("joins", ())),
        of=frozenset(content.get("of", ())),
        in_names=frozenset(content.get("in_names", ())),
        dimensions=frozenset(content.get("dimensions", ())),
        earlier=_phrases(content.get("earlier", ())),
        before_first=_phrases(content.get("from", ())),
        later=_phrases(content.get("later", ())),
        over=_phrases(content.get("over", ())),
        under=_phrases(content.get("under", ())),
        about=_phrases(content.get("about", ())),
        one_of=_phrases(content.get("one_of", ())),
        superlatives=frozenset(content.get("superlatives", ())),
        negations=_phrases((*content.get("negations", ()), *languages.words(code).negations)),
        auxiliaries=frozenset(content.get("auxiliaries", ())),
        demands=frozenset(content.get("demands", ())),
        opposites=tuple((_phrases(one), _phrases(other)) for one, other in content.get("opposites", ())),
        fractions={_phrase(words): value for words, value in content.get("fractions", {}).items()},
        multiples=content.get("multiples", {}),
        share_between=_phrases(content.get("shares", {}).get("between", ())),
        units=_units(content.get("units", {})),
        currencies={_phrase(words): name for words, name in content.get("currencies", {}).items()},
        scale_letters=content.get("scale_letters", {}),
        relative_years={_phrase(words): years for words, years in content.get("relative_years", {}).items()},
    )


def _phrase(words: str) -> tuple[str, ...]:
    return tuple(words.lower().split())


def _phrases(several: Iterable[str]) -> Phrases:
    return frozenset(map(_phrase, several))


def _units(measures: Mapping[str, Any]) -> dict[tuple[str, ...], Unit]:
    return {
        _phrase(words): Unit(measure, float(size))
        for measure, units in measures.items()
        for words, size in units.items()
    }


@dataclass(frozen=True, slots=True)
class TableWords:
    """[tables] of sources.toml: the words of sums, averages, ranks and changes; `scales` stand in heads.

    `bare` are those of the highest and lowest that may also belong to another word: the most important.
    """

    total: Phrases
    average: Phrases
    highest: Phrases
    lowest: Phrases
    rise: Phrases
    fall: Phrases
    more: Phrases
    by: Phrases
    change: Phrases
    bare: frozenset[str]
    scales: Mapping[str, float]


@cache
def table_words(code: str) -> TableWords:
    """Return the words by which a language speaks of tables."""
    content = languages.table(languages.known(code), "sources").get("tables", {})
    return TableWords(
        total=_phrases(content.get("total", ())),
        average=_phrases(content.get("average", ())),
        highest=_phrases(content.get("highest", ())),
        lowest=_phrases(content.get("lowest", ())),
        rise=_phrases(content.get("rise", ())),
        fall=_phrases(content.get("fall", ())),
        more=_phrases(content.get("more", ())),
        by=_phrases(content.get("by", ())),
        change=_phrases(content.get("change", ())),
        bare=frozenset(content.get("bare", ())),
        scales=content.get("scales", {}),
    )


@cache
def words_in_dates(name: str) -> str:
    """Return an expression for the words of all languages in dates: `of` before a month, `to` in a range."""
    several = (languages.table(code, "sources").get("dates", {}).get(name, ()) for code in languages.codes())
    return languages.any_of(word for words in several for word in words)


@cache
def _endings(code: str) -> tuple[str, ...]:
    found: Sequence[str] = languages.table(languages.known(code), "sources").get("endings", ())
    return tuple(sorted(map(folded, found), key=len, reverse=True))


@lru_cache(maxsize=200_000)
def key_of_word(word: str, code: str) -> str:
    """Return by what the forms of a word are one: its stem, in English, else its beginning without a known ending."""
    plain = folded(word)
    if not plain[:1].isalpha():
        return plain
    if code in ("en", languages.ANY):
        return stem(plain)
    for ending in _endings(code):
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_STEM:
            plain = plain.removesuffix(ending)
            break
    return plain[:_LONGEST_STEM]


@cache
def common_keys(code: str) -> frozenset[str]:
    """Return the keys of the words that say too little to look for."""
    return frozenset(key_of_word(word, code) for word in languages.words(code).stop_words)


@cache
def negated_endings(code: str) -> re.Pattern[str]:
    """Return how a word ends that is contracted with "not"."""
    return re.compile(languages.words(code).contracted_not, re.IGNORECASE)


@lru_cache(maxsize=10_000)
def other_keys(word: str) -> frozenset[str]:
    """Return the keys of single words that can stand for an English one."""
    from annotator.analysis.synonyms import synonyms

    found = synonyms().of(words_of(word), ())
    return frozenset(stem(other[0]) for _, _, other in found if len(other) == 1)
