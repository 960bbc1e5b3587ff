"""What of a text is worth looking for in claims checked before: its words, how much each counts, and others for them.

A post that was copied with who wrote it ("… — Karen Bass (@RepKarenBass) June 23, 2021") is asked about mostly by what
it says. Hashtags are read as the words they are made of. Knows no claims but by which words they hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import cache

from annotator.analysis.synonyms import Words, synonyms
from annotator.domain import languages
from annotator.domain.stemming import stem
from annotator.domain.terms import words_of

Known = Callable[[Collection[str]], Collection[str]]
"""Returns those among some words that stand in a claim."""

_OF_MENTIONED, _OF_CLAIMANT, _OF_AUTHOR, _OF_DATE, _OF_HANDLE, _OF_POSTING = 0.7, 0.5, 0.4, 0.3, 0.2, 0.1
_LOOKED_FOR = 0.3
"""What counts less than this ranks, but finds nothing by itself: the month in which something was posted."""
_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S+", re.IGNORECASE)
_MARKED = re.compile(r"([@#])(\w+)")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)|_")
_CAPITALS = re.compile(r"\b[A-Z][A-Z0-9]+\b")
_SHORTEST_TAG, _LONGEST_TAG, _SHORTEST_PART = 6, 30, 3
_SHORT_PART = 4
_ONE_LETTER = ("a", "i")


@dataclass(frozen=True, slots=True)
class Term:
    """A word to look for, how much it counts beside the others, and what else it can be called.

    Of WHO, which is not the word "who", only what it stands for is looked for.
    """

    word: str
    weight: float
    others: tuple[Words, ...] = ()
    only_others: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """A text whose like is looked for, without what is no words; `terms` are in its order, without common words."""

    text: str
    terms: tuple[Term, ...]
    claimant: str = ""

    @property
    def words(self) -> Mapping[str, str]:
        """The words by which claims are found, with their stems: those of the text first, then what they mean."""
        common = languages.words().stop_words
        heavy = [term for term in self.terms if term.weight >= _LOOKED_FOR]
        own = [term.word for term in heavy if not term.only_others]
        others = [word for term in heavy for other in term.others for word in other if word not in common]
        return {word: stem(word) for word in (*own, *others)}


def wanted_of(text: str, claimant: str = "", date: str = "", known: Known | None = None) -> Wanted:
    """Return what of a text is worth looking for. Web addresses go; "@KarenBass" is read as two words.

    `known` tells which words stand in claims: by it "#stopthesteal" is read as three.
    """
    said, author, handle, posted = _parts(_ADDRESS.sub(" ", text))
    names = " ".join(_humps(mark[2]) for mark in _MARKED.finditer(said) if mark[1] == "@")
    plain = _MARKED.sub(lambda mark: " " if mark[1] == "@" else f" {_tag(mark[2], known)} ", said)
    weights: dict[str, float] = {}
    for words, weight in (
        (words_of(plain), 1.0),
        (words_of(names), _OF_MENTIONED),
        (words_of(claimant), _OF_CLAIMANT),
        (words_of(author), _OF_AUTHOR),
        (words_of(date), _OF_DATE),
        (words_of(handle), _OF_HANDLE),
        (words_of(posted), _OF_POSTING),
    ):
        for word in words:
            weights[word] = max(weight, weights.get(word, 0.0))
    others, common = _others(plain), languages.words().stop_words
    telling = {word: weight for word, weight in weights.items() if word not in common or word in others}
    terms = tuple(
        Term(word, weight, others.get(word, ()), word in others and word in common)
        for word, weight in (telling or weights).items()
    )
    return Wanted(f"{plain} {names}".strip(), terms, claimant)


@cache
def _posted() -> re.Pattern[str]:
    """What stands at the end of a post that was copied: — Karen Bass (@RepKarenBass) June 23, 2021."""
    month = languages.any_of(languages.months())
    return re.compile(
        r"(?:[\s\"”][-–—]{1,2}|[–—])\s*(?P<author>[^\n–—]{0,60}?)\s*\((?P<handle>@\w{1,40})\)\s*"
        rf"(?P<date>(?:{month}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|(?:\d{{1,2}}\s+)?{month}(?:\s+\d{{4}})?)?)\s*$",
        re.IGNORECASE,
    )


def _parts(text: str) -> tuple[str, str, str, str]:
    """Return what a post says, its author, the author's handle, and when it was posted."""
    match = _posted().search(text[-200:])
    if match is None:
        return text, "", "", ""
    start = max(len(text) - 200, 0) + match.start()
    return text[:start], match["author"], _humps(match["handle"]), match["date"]


def _others(plain: str) -> dict[str, tuple[Words, ...]]:
    """Return what can stand for the words of a text, by each word that it stands for or is a part of."""
    words = words_of(plain)
    found: dict[str, dict[Words, None]] = {}
    for start, end, other in synonyms().of(words, _CAPITALS.findall(plain)):
        for word in words[start:end]:
            found.setdefault(word, {})[other] = None
    return {word: tuple(others) for word, others in found.items()}


def _humps(name: str) -> str:
    return _HUMP.sub(" ", name)


def _tag(tag: str, known: Known | None) -> str:
    """Return a hashtag as words: at its capitals, else where words meet that stand in claims."""
    apart = _humps(tag)
    if " " in apart or known is None or not _SHORTEST_TAG <= len(tag) <= _LONGEST_TAG:
        return apart
    return " ".join(_split(tag.lower(), known)) or apart


def _split(tag: str, known: Known) -> list[str]:
    """Return the fewest known words, and as few short ones as can be, that a tag is made of; none where it is not."""
    pieces = {
        tag[start:end]
        for start in range(len(tag))
        for end in range(start + 1, len(tag) + 1)
        if end - start >= _SHORTEST_PART
    }
    short = {tag[at : at + 2] for at in range(len(tag))}
    there = set(known(pieces)).union(_ONE_LETTER, languages.words().stop_words & (pieces | short))
    if tag in there:
        return [tag]
    best: list[tuple[int, list[str]] | None] = [(0, [])] + [None] * len(tag)
    for end in range(1, len(tag) + 1):
        for start in range(end):
            before, piece = best[start], tag[start:end]
            if before is None or piece not in there:
                continue
            cost = before[0] + (1 if len(piece) >= _SHORT_PART else 2)
            kept = best[end]
            if kept is None or cost < kept[0]:
                best[end] = cost, [*before[1], piece]
    whole = best[len(tag)]
    return whole[1] if whole and any(len(piece) >= _SHORT_PART for piece in whole[1]) else []
