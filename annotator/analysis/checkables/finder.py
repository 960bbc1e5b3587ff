"""Runs a language's patterns over a paragraph and settles what overlaps. Not quotations, which cross paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from annotator.analysis.checkables.language import Language
from annotator.analysis.checkables.tokens import Tokens
from annotator.analysis.checkables.weights import WEIGHTS
from annotator.domain.checkable import Checkable, CheckableKind

_BY_NAME = "a name that is given in full elsewhere"
_NAMED = (CheckableKind.PERSON, CheckableKind.ORGANISATION)


@dataclass(frozen=True, slots=True)
class Names:
    """Words that stand for a longer name in the same article: surnames, and the first words of organisations."""

    kinds: Mapping[str, CheckableKind]


class _Candidate(NamedTuple):
    first: int
    last: int
    start: int
    end: int
    rule: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What was found in a paragraph, in text order, and the capitalised words that belong to none of it.

    `guesses` are the starts of those checkables whose kind was guessed from a word or two beside them.
    """

    checkables: tuple[Checkable, ...]
    capitals: tuple[tuple[int, int], ...]
    guesses: frozenset[int]

    def with_names(self, text: str, names: Names) -> list[Checkable]:
        """Return the checkables with those words that are names known from the rest of the article."""
        known = [one for one in self.checkables if one.start not in self.guesses or one.text not in names.kinds]
        places = [(one.start, one.end) for one in self.checkables if one.start in self.guesses]
        for start, end in (*self.capitals, *places):
            kind = names.kinds.get(text[start:end])
            if kind is not None:
                known.append(Checkable(start, end, text[start:end], kind, _BY_NAME, WEIGHTS[kind]))
        return sorted(known, key=lambda checkable: checkable.start)


def in_paragraph(text: str, read: Tokens, language: Language) -> Paragraph:
    """Return what stands in a paragraph, given its tokens, but for quotations; the checkables don't overlap."""
    accepted = _accepted(_candidates(read, language))
    found, guesses = [], set()
    for candidate in accepted:
        rule = language.rules[candidate.rule]
        if rule.guess:
            guesses.add(candidate.start)
        if rule.kind is not None:
            words = text[candidate.start : candidate.end]
            weight = WEIGHTS[rule.kind] if rule.weight is None else rule.weight
            found.append(Checkable(candidate.start, candidate.end, words, rule.kind, rule.why, weight))
    return Paragraph(tuple(found), tuple(_free_capitals(read, accepted, language)), frozenset(guesses))


def _free_capitals(read: Tokens, accepted: list[_Candidate], language: Language) -> Iterator[tuple[int, int]]:
    taken = {number for candidate in accepted for number in range(candidate.first, candidate.last)}
    for match in language.capitals.finditer(read.symbols):
        number = match.start()
        if number not in taken:
            yield read.starts[number], read.ends[number]


def _candidates(read: Tokens, language: Language) -> list[_Candidate]:
    found = []
    starts, ends = read.starts, read.ends
    for number, rule in language.rules_for(read.symbols):
        for match in rule.pattern.finditer(read.symbols):
            first, last = match.span("span")
            if first < last:
                found.append(_Candidate(first, last, starts[first], ends[last - 1], number))
    return found


def _precedence(candidate: _Candidate) -> tuple[int, int]:
    _, _, start, end, rule = candidate
    return start - end, rule


def _accepted(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    """Return the candidates that don't overlap, in text order: the longer before the shorter, then the earlier rule."""
    starts: list[int] = []
    chosen: list[_Candidate] = []
    for candidate in sorted(candidates, key=_precedence):
        at = bisect_left(starts, candidate.start)
        if at < len(chosen) and chosen[at].start < candidate.end:
            continue
        if at and chosen[at - 1].end > candidate.start:
            continue
        starts.insert(at, candidate.start)
        chosen.insert(at, candidate)
    return chosen


def names_in(found: Iterable[Checkable], language: Language) -> Names:
    """Return the words by which the people and organisations found in an article may be named again."""
    kinds: dict[str, CheckableKind] = {}
    for checkable in found:
        if checkable.kind in _NAMED:
            words = [word for word in checkable.text.split("(")[0].split() if word[0].isupper()]
            words = [word for word in words if not language.words.classes(word) & {"suffix", "title", "title_before"}]
            if checkable.kind is CheckableKind.PERSON and words:
                kinds.setdefault(words[-1].strip(","), checkable.kind)
            elif len(words) > 1 and not language.words.classes(words[0]):
                kinds.setdefault(words[0], checkable.kind)
    return Names(kinds)
