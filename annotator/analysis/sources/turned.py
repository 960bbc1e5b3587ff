"""Statements that a passage turns round: rose and fell, with and without a "not", the largest and the second largest.

The words are data. Told only where the rest of both is the same, in the clause that says most of the claim.
"""

from __future__ import annotations

from collections.abc import Iterator

from annotator.analysis.checkables.language import language
from annotator.analysis.sources.reading import NOUNS_IN_CAPITALS, Reading
from annotator.analysis.sources.vocabulary import Phrases, common_keys, negated_endings
from annotator.domain.source_passage import Difference
from annotator.messages import message

_SHARED = 2
_REACH = 4
"""Words behind a negation among which stands what it denies."""


class TurnedRound:
    """Holds the statement of a claim against that of a passage."""

    def __init__(self, claim: Reading, source: Reading) -> None:
        self._claim, self._source = claim, source
        self._taken = _bounds(claim), _bounds(source)
        self._mine = claim.telling(claim.words)
        names = claim.code not in NOUNS_IN_CAPITALS
        self._weight = {
            word.key: 2 if names and at and word.text[0].isupper() else 1 for at, word in enumerate(claim.words)
        }

    def told(self) -> Iterator[Difference]:
        """Yield what is turned round: a rank, an opposite, or what one of both denies; the first of these alone."""
        for found in (self._ranks(), self._opposites(), self._denied()):
            first = next(found, None)
            if first is not None:
                yield first
                return

    def _overlap(self, clause: int, without: frozenset[str]) -> float:
        """Return how much of the claim a clause of the source has; names count double."""
        there = self._source.telling(self._source.in_clause(clause))
        return sum(self._weight[key] for key in (self._mine & there) - without)

    def _speaks_of_it(self, at: int, without: frozenset[str] = frozenset()) -> bool:
        """Tell whether the clause of a word of the source has something of the claim."""
        return self._overlap(self._source.words[at].clause, without) > 0

    def _is_where_the_claim_is(self, at: int, without: frozenset[str] = frozenset()) -> bool:
        """Tell whether no clause of the passage has more of the claim than that of a word."""
        best = max(
            (self._overlap(clause, without) for clause in {word.clause for word in self._source.words}), default=0
        )
        here = self._overlap(self._source.words[at].clause, without)
        return here > 0 and here >= best

    # -------------------------------------------------------------------------------------------------- ranks

    def _ranks(self) -> Iterator[Difference]:
        """Yield "the largest" where the source says the second largest, or one of the largest; and the other way."""
        for mine in self._superlatives(self._claim):
            for theirs in self._superlatives(self._source):
                if self._claim.words[mine].key != self._source.words[theirs].key:
                    continue
                here, there = _ranked(self._claim, mine), _ranked(self._source, theirs)
                if here != there:
                    yield Difference(
                        self._claim.said(here or mine, mine + 1) if here is not None else self._claim.words[mine].text,
                        self._source.said(there, theirs + 1) if there is not None else self._source.words[theirs].text,
                        message("another rank"),
                    )

    @staticmethod
    def _superlatives(reading: Reading) -> list[int]:
        return [at for at, word in enumerate(reading.words) if word.lower in reading.vocabulary.superlatives]

    # ---------------------------------------------------------------------------------------------- opposites

    def _opposites(self) -> Iterator[Difference]:
        for one, other in self._claim.vocabulary.opposites:
            yield from self._opposite(one, other)
            yield from self._opposite(other, one)

    def _opposite(self, mine: Phrases, theirs: Phrases) -> Iterator[Difference]:
        here = self._free(self._claim, mine, 0)
        if not here or self._free(self._claim, theirs, 0):
            return
        own = frozenset(word.key for first, last in here for word in self._claim.words[first:last])
        same = self._free(self._source, mine, 1)
        there = [
            span
            for span in self._free(self._source, theirs, 1)
            if (self._is_where_the_claim_is(span[0], own) if same else self._speaks_of_it(span[0], own))
        ]
        if not there:
            return
        clause = self._source.words[there[0][0]].clause
        if any(self._source.words[span[0]].clause == clause for span in same):
            return
        if self._is_negated(self._claim, here[0]) != self._is_negated(self._source, there[0]):
            return
        yield Difference(self._claim.said(*here[0]), self._source.said(*there[0]), message("the opposite"))

    def _free(self, reading: Reading, phrases: Phrases, side: int) -> list[tuple[int, int]]:
        """Return where phrases stand that are no part of "more than" and the like."""
        return [span for span in reading.phrases(phrases) if span[0] not in self._taken[side]]

    @staticmethod
    def _is_negated(reading: Reading, span: tuple[int, int]) -> bool:
        clause = reading.words[span[0]].clause
        return any(
            reading.words[first].clause == clause and first < span[0] and span[0] - last < _REACH
            for first, last in _negations(reading)
        )

    # --------------------------------------------------------------------------------------------- negations

    def _denied(self) -> Iterator[Difference]:
        """Yield what one side says and the other denies."""
        here = [span for span in _negations(self._claim) if span[0] not in self._taken[0]]
        there = [
            span for span in _negations(self._source) if span[0] not in self._taken[1] and self._speaks_of_it(span[0])
        ]
        if bool(here) == bool(there):
            return
        sides = ((self._claim, here), (self._source, there))
        if any(side.demands(side.words[at].clause) for side, spans in sides for at, _ in spans):
            return  # what nobody should do, somebody may have done
        denying, other, spans = (self._claim, self._source, here) if here else (self._source, self._claim, there)
        for span in spans:
            at = _denied_word(denying, span[1])
            if at is None:
                continue
            key = denying.words[at].key
            said = next((number for number, word in enumerate(other.words) if word.key == key), None)
            if said is None or self._is_said_as_well(denying, at) or not self._is_of_the_claim(denying, other, at):
                continue
            first = _with_auxiliary(denying, span[0])
            words = denying.said(first, at + 1), other.said(_with_auxiliary(other, said), said + 1)
            claim, source = words if here else (words[1], words[0])
            yield Difference(claim, source, message("one says that it is so, the other that it is not"))

    @staticmethod
    def _is_said_as_well(denying: Reading, at: int) -> bool:
        """Tell whether what is denied is also said by the same sentence: "no source, and sources"."""
        return sum(word.key == denying.words[at].key for word in denying.words) > 1

    @staticmethod
    def _is_of_the_claim(denying: Reading, other: Reading, at: int) -> bool:
        """Tell whether more than the denied word is said by both, in the clause of the denial."""
        clause = denying.telling(denying.in_clause(denying.words[at].clause))
        whole = other.telling(other.words)
        return len(clause & whole) >= min(_SHARED, len(whole), len(clause))


def _bounds(reading: Reading) -> frozenset[int]:
    """Return the numbers of the words that say "more than" before a number: no statement of more or less."""
    known = reading.vocabulary
    return frozenset(
        at
        for phrases in (known.over, known.under)
        for first, last in reading.phrases(phrases)
        if last < len(reading.words) and not (last - first == 1 and not _number_follows(reading, last))
        for at in range(first, last)
    )


def _number_follows(reading: Reading, at: int) -> bool:
    following = reading.words[at : at + 2]
    return any(word.text[0].isdigit() for word in following)


def _negations(reading: Reading) -> list[tuple[int, int]]:
    """Return where a negation stands, a contracted one too."""
    found = list(reading.phrases(reading.vocabulary.negations))
    ending = negated_endings(reading.code)
    found += [(at, at + 1) for at, word in enumerate(reading.words) if ending.search(word.lower)]
    return sorted(found)


def _denied_word(reading: Reading, behind: int) -> int | None:
    """Return the first word that says something behind a negation, in its clause."""
    common = common_keys(reading.code) | {word.lower() for word in reading.vocabulary.auxiliaries}
    clause = reading.words[behind - 1].clause
    for at in range(behind, min(behind + _REACH, len(reading.words))):
        word = reading.words[at]
        if word.clause != clause:
            return None
        if word.text[0].isalpha() and word.key not in common and word.lower not in reading.vocabulary.auxiliaries:
            return at
    return None


def _with_auxiliary(reading: Reading, at: int) -> int:
    """Return the word before, where it is one that goes with a verb: "did not call"."""
    before = at - 1
    return before if before >= 0 and reading.lower[before] in reading.vocabulary.auxiliaries else at


def _ranked(reading: Reading, at: int) -> int | None:
    """Return where a rank stands before a superlative: the second largest, one of the largest; None where none does."""
    one_of = reading.phrase_before(at, reading.vocabulary.one_of)
    if one_of:
        return at - len(one_of)
    ordinals = language(reading.code).words.numbers.ordinals
    before = at - 2 if at > 1 and reading.lower[at - 1] in ("-", "‑") else at - 1
    return before if before >= 0 and reading.lower[before] in ordinals else None
