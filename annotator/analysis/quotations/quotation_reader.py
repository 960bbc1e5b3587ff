"""Reads a text from the beginning to the end, sentence by sentence, and tells of each quotation who speaks.

Here stands what goes over sentences: pronouns, quotations that go on behind an attribution, quotations in quotations.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from annotator.analysis.quotations.attributions import Attribution
from annotator.analysis.quotations.language import Language
from annotator.analysis.quotations.marks import Marked, marked, outermost
from annotator.analysis.quotations.people import People
from annotator.analysis.quotations.speech import Reported, Speech
from annotator.analysis.quotations.subjects import Form
from annotator.analysis.quotations.tokens import MASK
from annotator.analysis.sentences import sentences
from annotator.domain.claim import Voice
from annotator.domain.quotation import Quotation

_NEAR = 500  # code points before a quotation in which somebody is named whom it may mean by a pronoun
_WORD = re.compile(r"[^\W\d_]+")
_NOBODY = ("", "", "")


class QuotationReader:
    """Reads one text, once."""

    def __init__(
        self,
        text: str,
        rules: Language,
        *,
        marked_only: bool = False,
        spans: list[tuple[int, int]] | None = None,
    ) -> None:
        self._text = text
        self._spans = spans
        self._rules = rules
        self._marked_only = marked_only
        self._found: list[Quotation] = []
        self._last = _NOBODY  # speaker, cue and pronoun of the attribution before
        self._last_end = -1
        self._cue_words = frozenset(rules.cues)

    def read(self) -> list[Quotation]:
        """Return all quotations and reported clauses in order; with `marked_only` the quotations alone."""
        found = marked(self._text, self._rules.elisions)
        if not found and self._marked_only:
            return []
        self._level(found, [(0, len(self._text))], is_newsroom=True)
        return sorted(self._found, key=lambda one: (one.start, -one.end))

    def _level(self, found: list[Marked], regions: Sequence[tuple[int, int]], *, is_newsroom: bool) -> None:
        """Read the words of one speaker, or the newsroom's, in these regions; then those of the quotations in them."""
        outer = list(outermost(found))
        masked = _masked(self._text, outer)
        self._people = People(masked, self._rules)
        self._last, self._last_end = _NOBODY, -1
        told = [one.start for one in outer]
        for start, end, quoted in self._stretches(outer, regions):
            if quoted or (is_newsroom and self._matters(start, told) and self._may_report(masked, start, end)):
                self._stretch(Speech(self._text, masked, start, end, quoted, self._rules), is_newsroom=is_newsroom)
        reached = {one.start for one in outer}
        inner = [one for one in found if one.start not in reached]
        if inner:
            self._level(inner, [span for one in outer for span in one.content], is_newsroom=False)

    def _matters(self, start: int, told: Sequence[int]) -> bool:
        """Tell whether a sentence without quotations is read: for itself, or for who a pronoun near one may be."""
        if not self._marked_only:
            return True
        following = bisect_left(told, start)
        return following < len(told) and told[following] - start < _NEAR

    def _may_report(self, masked: str, start: int, end: int) -> bool:
        return not self._cue_words.isdisjoint(_WORD.findall(masked[start:end].lower()))

    def _stretches(
        self, outer: list[Marked], regions: Sequence[tuple[int, int]]
    ) -> Iterator[tuple[int, int, list[Marked]]]:
        """Yield the sentences with the quotations in them; those that a quotation goes over are one."""
        spans = _joined([span for region in regions for span in self._sentences(*region)], outer)
        number = 0
        for start, end in spans:
            quoted: list[Marked] = []
            while number < len(outer) and outer[number].start < end:
                if outer[number].start >= start:
                    quoted.append(outer[number])
                number += 1
            yield start, end, quoted

    def _sentences(self, start: int, end: int) -> list[tuple[int, int]]:
        if (start, end) != (0, len(self._text)):
            return [(first + start, last + start) for first, last in sentences(self._text[start:end], self._rules.code)]
        return sentences(self._text, self._rules.code) if self._spans is None else self._spans

    def _stretch(self, speech: Speech, *, is_newsroom: bool) -> None:
        speakers = self._speakers(speech)
        quotations = speech.quotations()
        if is_newsroom and not self._marked_only:
            quotations += speech.reported()
        for one in quotations:
            if one.by is not None:
                by = speakers.get(id(one.by))  # that of a heading is none of the sentence's own
                self._add(one, by if by is not None else self._who(one.by))
            elif one.stands_alone and self._goes_on(one.start):
                self._add(one, self._last)
            else:
                self._add(one, _NOBODY)
        goes_on = any(one.stands_alone for one in quotations) and self._goes_on(speech.sentence.start)
        if speech.attributions or goes_on:
            self._last_end = speech.sentence.end

    def _goes_on(self, start: int) -> bool:
        """Tell whether the words before a quotation tell of it: in the same paragraph, or ending with a colon."""
        if self._last_end < 0:
            return False
        between = self._text[self._last_end : start]
        if between.strip():
            return False
        return "\n" not in between or self._text[self._last_end - 1] == ":"

    def _speakers(self, speech: Speech) -> dict[int, tuple[str, str, str]]:
        """Return speaker, cue and pronoun of each attribution of a stretch, by its identity."""
        found: dict[int, tuple[str, str, str]] = {}
        for one in speech.attributions:
            self._last = found[id(one)] = self._who(one)
        return found

    def _who(self, one: Attribution) -> tuple[str, str, str]:
        speaker, pronoun = self._speaker(one)
        return speaker, one.cue, pronoun

    def _speaker(self, one: Attribution) -> tuple[str, str]:
        subject = one.subject
        if subject is None:
            return self._last[0], self._last[2]
        if subject.form is not Form.PRONOUN:
            if subject.is_person:
                self._people.named(subject, one.end)
            return subject.name, ""
        if subject.name not in self._rules.of_one:
            return subject.name, subject.name
        return self._people.meant_by(subject.name, one.start) or subject.name, subject.name

    def _add(self, quotation: Reported, by: tuple[str, str, str]) -> None:
        speaker, cue, pronoun = by
        voice = Voice.INDIRECT if quotation.is_indirect else Voice.DIRECT if quotation.is_whole else Voice.PARTIAL
        self._found.append(
            Quotation(
                start=quotation.start,
                end=quotation.end,
                text=self._text[quotation.start : quotation.end],
                voice=voice,
                speaker=speaker,
                cue=cue,
                pronoun=pronoun,
                content=quotation.content,
                attribution=None if quotation.by is None else (quotation.by.start, quotation.by.end),
            )
        )


def _masked(text: str, outer: list[Marked]) -> str:
    """Return the text with a mask in place of each code point of the quotations."""
    parts: list[str] = []
    reached = 0
    for one in outer:
        parts += text[reached : one.start], MASK * (one.end - one.start)
        reached = one.end
    return "".join([*parts, text[reached:]])


def _joined(spans: list[tuple[int, int]], outer: list[Marked]) -> list[tuple[int, int]]:
    """Join the sentences that a quotation goes over."""
    found: list[tuple[int, int]] = []
    number, reached = 0, -1
    for start, end in spans:
        if found and start < reached:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
        while number < len(outer) and outer[number].start < end:
            reached = max(reached, outer[number].end)
            number += 1
    return found
