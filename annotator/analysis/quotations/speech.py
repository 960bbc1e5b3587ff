"""Which quotation an attribution tells of, whether a quotation is whole speech or a fragment, and what is reported
without marks. One sentence, or the stretch of sentences that a quotation goes over, at a time.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from annotator.analysis.quotations.attributions import Attribution, attributions
from annotator.analysis.quotations.language import Language
from annotator.analysis.quotations.marks import Marked
from annotator.analysis.quotations.subjects import Form, Subjects
from annotator.analysis.quotations.tokens import MASK, Kind, Sentence

_ENDS_SENTENCE = frozenset(".?!…—–")
_AROUND_CLAUSE = frozenset(" \t\r\n\u00a0,;:.—–")
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_LEAST_CLAUSE = 3  # words outside quotations
_LONGEST_CLAUSE = 2_000  # code points
_MOST_TRIED = 20
_LEAST_SPEECH = 6  # words of a quotation that begins in lower case and is a sentence all the same
_FARTHEST = 60  # tokens between a cue and its quotation
_LONGEST_TITLE = 10
_SMALL_WORDS = 3


@dataclass(frozen=True, slots=True)
class Reported:
    """A quotation, or a reported clause, with its attribution; `is_whole` where it is whole sentences."""

    start: int
    end: int
    content: tuple[tuple[int, int], ...]
    by: Attribution | None
    is_whole: bool
    is_indirect: bool = False
    stands_alone: bool = False


class Speech:
    """What is told in one stretch of text: its sentence's tokens, its quotations, its attributions."""

    def __init__(self, text: str, masked: str, start: int, end: int, quoted: Sequence[Marked], rules: Language) -> None:
        self._text = text
        self._rules = rules
        self._quoted = quoted
        self.sentence = Sentence(masked, start, end, rules)
        self.attributions = attributions(self.sentence, rules)
        self._is_all_quoted = all(token.kind is not Kind.WORD for token in self.sentence.tokens)
        self._firsts = [one.first for one in self.attributions]
        self._numbers = [self.sentence.from_position(one.start) for one in quoted]

    def quotations(self) -> list[Reported]:
        """Return the quotations with what tells of them."""
        return [self._with_attribution(one, number) for one, number in zip(self._quoted, self._numbers, strict=True)]

    def _with_attribution(self, one: Marked, number: int) -> Reported:
        by = self._attribution_of(number)
        if by is not None and self._is_title(one, number, by):
            by = None
        alone = by is None and self._stands_alone(one)
        return Reported(
            one.start, one.end, one.content, by, alone or self._is_whole(one, number, by), stands_alone=alone
        )

    # which attribution

    def _attribution_of(self, number: int) -> Attribution | None:
        sentence = self.sentence
        behind = number + 2 if sentence.is_mark(number + 1, ",") else number + 1
        if sentence.lower(behind) in self._rules.as_told:
            behind += 1
        following = bisect_left(self._firsts, number)
        adjacent = self.attributions[following] if following < len(self.attributions) else None
        if adjacent is not None and (adjacent.first != behind or adjacent.goes_on):
            adjacent = None
        before = self.attributions[following - 1] if following else None
        if before is not None and not (before.last < number and number - before.last < _FARTHEST):
            before = None
        if adjacent is not None and (adjacent.clause is None or before is None):
            return adjacent
        return before or self._later(number, following) or self._heading(number)

    def _later(self, number: int, following: int) -> Attribution | None:
        """Return an attribution at the end of the sentence: `"..." about the talks, Scott said of them`."""
        for one in self.attributions[following : following + _MOST_TRIED]:
            apart = one.is_according or self.sentence.is_mark(one.first - 1, ",")
            if apart and one.clause is None and one.first - number < _FARTHEST:
                return one
        return None

    def _heading(self, number: int) -> Attribution | None:
        """Return the name before a colon, in a headline or a transcript: "Booker on police reform: '...'"."""
        sentence = self.sentence
        if number < 2 or not sentence.is_mark(number - 1, ":"):
            return None
        subject = Subjects(sentence, self._rules).after(0)
        if subject is None or subject.form is not Form.NAME:
            return None
        if subject.last + 1 != number - 1 and sentence.lower(subject.last + 1) not in self._rules.prepositions:
            return None
        colon = sentence.tokens[number - 1]
        return Attribution(0, number - 1, number - 1, sentence.tokens[0].start, colon.end, ":", subject)

    # whole or fragment

    def _words(self, one: Marked) -> list[str]:
        start, end = one.content[0][0], min(one.content[-1][1], one.content[0][0] + 400)
        return _WORD.findall(self._text, start, end)

    def _is_title(self, one: Marked, number: int, by: Attribution) -> bool:
        """Tell whether the marks hold a title that stands in the sentence rather than what is said in it."""
        words = self._words(one)
        if self.sentence.lower(number - 1) in self._rules.before_titles:
            return bool(words) and words[0][0].isupper()
        main = [word for word in words if len(word) > _SMALL_WORDS]
        if not main or len(words) > _LONGEST_TITLE or not all(word[0].isupper() for word in main):
            return False
        return words[0][0].isupper() and not self._touches(number, by) and not self._ends_sentence(one, number)

    def _touches(self, number: int, by: Attribution) -> bool:
        """Tell whether nothing but a comma or a colon parts a quotation from its attribution."""
        before = number - 1
        while self.sentence.is_mark(before, ",:—–"):
            before -= 1
        behind = number + 2 if self.sentence.is_mark(number + 1, ",") else number + 1
        return by.last == before or by.first == behind or self.sentence.phrase_to.get(before) == by.last + 1

    def _ends_sentence(self, one: Marked, number: int) -> bool:
        last = one.content[-1][1]
        return self._text[last - 1] in ",?!…—–" and self.sentence.is_word(number + 1) and number == 0

    def _is_whole(self, one: Marked, number: int, by: Attribution | None) -> bool:
        """Tell whether the quotation is whole sentences rather than a fragment in one of the newsroom's."""
        if by is None:
            return False
        last = self._text[one.content[-1][1] - 1]
        outside = self.sentence.lower(number + 1)
        closes = last in _ENDS_SENTENCE or last == "," or outside in ("", ",", ".", "?", "!", ";")
        if not closes:
            return False
        first = self._text[one.content[0][0]]
        opens = not first.islower()
        if not self._introduced(number, by):
            return opens and number == 0 and by.first <= number + 2
        if opens or not one.paired:
            return True
        comma = (
            self.sentence.is_mark(number - 1, ",:") and not by.is_according and (last in _ENDS_SENTENCE or last == ",")
        )
        return comma or number == 0 or (len(self._words(one)) >= _LEAST_SPEECH and last in _ENDS_SENTENCE)

    def _introduced(self, number: int, by: Attribution) -> bool:
        """Tell whether a quotation is apart from the newsroom's words: behind a cue, a comma, a colon, another one."""
        sentence = self.sentence
        if (
            number == 0
            or sentence.tokens[number - 1].text[-1] in ",:;—–."
            or sentence.tokens[number - 1].kind is Kind.QUOTED
        ):
            return True
        return self._touches(number, by) and by.last < number

    def _stands_alone(self, one: Marked) -> bool:
        """Tell whether there is nothing in the sentence beside the quotation."""
        return self._is_all_quoted and self._text[one.content[-1][1] - 1] in ".?!…—,"

    # without marks

    def reported(self) -> list[Reported]:
        """Return the clauses that are reported without marks, or with marks around some of their words only."""
        found: list[Reported] = []
        for index, one in enumerate(self.attributions):
            if one.subject is None and not one.goes_on:
                continue
            spans = self._clause_behind(index) if one.clause is not None else self._clause_around(index)
            if spans:
                found.append(Reported(spans[0][0], spans[-1][1], spans, one, is_whole=False, is_indirect=True))
        return found

    def _clause_behind(self, index: int) -> tuple[tuple[int, int], ...]:
        one = self.attributions[index]
        if one.clause is None or one.clause >= len(self.sentence):
            return ()
        start = self.sentence.tokens[one.clause].start
        semicolon = self.sentence.text.find(";", start, min(self.sentence.end, start + _LONGEST_CLAUSE))
        end = semicolon if semicolon >= 0 else self.sentence.end
        for other in self.attributions[index + 1 : index + 1 + _MOST_TRIED]:
            if self._cuts(other):
                before = other.first - 1
                while (
                    before > one.clause
                    and self.sentence.lower(before) in self._rules.between_clauses | self._rules.between
                ):
                    before -= 1
                end = min(end, self.sentence.tokens[before].end)
                break
        return self._clause_span(start, end)

    def _cuts(self, one: Attribution) -> bool:
        """Tell whether an attribution ends the clause of the one before it instead of standing in it."""
        if one.goes_on or one.is_according:
            return True
        before = self.sentence.lower(one.first - 1)
        return before == "," or before in self._rules.between_clauses

    def _clause_around(self, index: int) -> tuple[tuple[int, int], ...]:
        """Return the clause before ", Scott said", around ", Scott said," or beside "according to the ministry"."""
        one, sentence = self.attributions[index], self.sentence
        if one.is_agent or one.goes_on or one.cue.lower() in self._rules.no_clause:
            return ()
        apart = sentence.is_mark(one.last + 1, ",")
        if one.is_according and one.first <= 1:
            return self._clause_span(sentence.tokens[one.last + 1].end, sentence.end) if apart else ()
        start = sentence.start
        if index:
            earlier = self.attributions[index - 1]
            start = earlier.end if earlier.clause is None and not earlier.is_agent else sentence.end
        if one.is_according or self._trails(one):
            return self._clause_span(start, one.start)
        beside = one.first < 2 or sentence.tokens[one.first - 2].kind is Kind.QUOTED
        if apart and not beside and sentence.is_mark(one.first - 1, ",") and sentence.is_word(one.last + 2):
            return self._clause_on_both_sides(one, start)
        return ()

    def _clause_on_both_sides(self, one: Attribution, start: int) -> tuple[tuple[int, int], ...]:
        """Return the clause that goes on behind ", critics say,"; what begins anew there is no part of it."""
        before = self._clause_span(start, one.start)
        if self.sentence.lower(one.last + 2) in self._rules.boundaries | self._rules.participles:
            return before
        behind = self._clause_span(one.end, self.sentence.end)
        return (before or self._clause_span(start, one.start, 1)) + behind if behind else ()

    def _trails(self, one: Attribution) -> bool:
        """Tell whether an attribution stands behind a comma and ends the sentence."""
        sentence = self.sentence
        behind = sentence.behind_phrases(one.last + 1)
        ends = (
            behind >= len(sentence)
            or sentence.is_mark(behind, ".;—–")
            or sentence.lower(behind) in self._rules.prepositions
        )
        return ends and sentence.is_mark(one.first - 1, ",")

    def _clause_span(self, start: int, end: int, least: int = _LEAST_CLAUSE) -> tuple[tuple[int, int], ...]:
        """Return the clause without the punctuation at its ends, as a row of one; of too few words of its own, none."""
        masked = self.sentence.text
        if end - start > _LONGEST_CLAUSE:
            return ()
        while start < end and masked[start] in _AROUND_CLAUSE:
            start += 1
        while start < end and masked[end - 1] in _AROUND_CLAUSE:
            end -= 1
        words = sum(1 for _ in islice(_WORD.finditer(masked, start, end), least))
        quoted = masked.count(MASK, start, end)
        return ((start, end),) if words == least and quoted * 4 < (end - start) * 3 else ()
