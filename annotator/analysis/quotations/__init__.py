"""Quotations and indirect speech in a text: where they stand, who speaks, what tells so.

Marks are paired first, in any style; then each sentence is read for verbs of speaking, with the quotations in it taken
as one piece each. The words that tell are data (`resources/languages/<code>/quotations.toml`). Rules of ours, no model:
a suggestion that a person can change. Not found are quotations without marks or verb, as block quotations are.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from annotator.analysis.quotations.language import Language, language
from annotator.analysis.quotations.quotation_reader import QuotationReader
from annotator.domain import languages
from annotator.domain.claim import Voice
from annotator.domain.quotation import Quotation

_BEFORE = 4_000  # code points read before a span, and behind it, to tell whose words it is
_BEHIND = 1_500
_TITLE = 20  # code points before a name that are looked at for a title


def quotations(text: str, code: str = "en") -> list[Quotation]:
    """Return the quotations and the reported clauses of a text, in the order of their beginnings.

    `code` is the language's; of an unknown one the marks are found, and no speakers. A quotation in another one, or a
    fragment in a reported clause, comes after what it stands in. Any text will do; the time grows with its length.
    """
    return QuotationReader(text, _rules(code)).read()


def in_marks(text: str, code: str = "en", spans: list[tuple[int, int]] | None = None) -> list[Quotation]:
    """Return the quotations alone, without reported clauses: what a text without marks has none of costs nothing.

    A pronoun is resolved where somebody is named shortly before. `spans` are the sentences, where they are known.
    """
    return QuotationReader(text, _rules(code), marked_only=True, spans=spans).read()


def attribution(text: str, start: int, end: int, code: str = "en") -> tuple[Voice | None, str]:
    """Return whose words [start, end) are: the voice and the speaker; None and "" where they are the newsroom's own.

    What is looked for is the innermost quotation around the span; else what one speaker says in most of it. Reads only
    the text around, so that it costs the same in a book as in a note. A speaker of whom only a pronoun is known is "".
    """
    first, last = _window(text, start, end)
    found = _with_speaker(text[first:last], code)
    start, end = start - first, end - first
    around = [one for one in found if one.start <= start and end <= one.end]
    if around:
        inner = min(around, key=lambda one: (one.end - one.start, one.voice is Voice.INDIRECT))
        return inner.voice, inner.speaker if inner.is_resolved else ""
    overlaps = [(min(end, one.end) - max(start, one.start), one) for one in found]
    overlap, most = max(overlaps, key=lambda pair: pair[0], default=(0, None))
    if most is None:
        return None, ""
    same = [one for one in found if one.speaker == most.speaker]
    together = _covered([(max(start, one.start), min(end, one.end)) for one in same])
    if together * 2 < end - start or overlap <= 0:
        return None, ""
    return most.voice, most.speaker if most.is_resolved else ""


def utterance_at(text: str, start: int, end: int, code: str = "en") -> tuple[Quotation, ...]:
    """Return the quotation with a speaker that [start, end) touches most, with all the parts that its attribution has.

    Nothing where the span touches none. The spans are into the whole text. Costs as `attribution` does.
    """
    first, last = _window(text, start, end)
    found = _with_speaker(text[first:last], code)
    start, end = start - first, end - first
    # of two that hold the span, the shorter one
    overlaps = [
        (min(end, one.end) - max(start, one.start), one.start - one.end, number) for number, one in enumerate(found)
    ]
    overlap, _, number = max(overlaps, default=(0, 0, 0))
    if overlap <= 0:
        return ()
    touched = found[number]
    if touched.voice is Voice.INDIRECT or touched.attribution is None:
        return (_moved(touched, first),)
    return tuple(
        _moved(one, first)
        for one in found
        if one.attribution == touched.attribution and one.voice is not Voice.INDIRECT
    )


def full_name(text: str, name: str, at: int, code: str = "en") -> str:
    """Return the first and last name of a person where the text up to `at` gives one first name to a last name.

    Else the name as it is: where it is not a last name alone, nobody was introduced by it, or two persons share it.
    Reads the beginning of the text, where people are introduced, and as far back as `attribution` does.
    """
    rules = _rules(code)
    if not name or " " in name:
        return name
    introduced = re.compile(rf"(?<!\w)([^\W\d_][\w’'-]+) (?:[^\W\d_]\. )?{re.escape(name)}(?![\w-])")
    stretches = [(0, min(at, _BEFORE)), (max(min(at, _BEFORE), at - _BEFORE), at)]
    sure, names = set(), set()
    for start, end in stretches:
        for match in introduced.finditer(text, start, end):
            if _may_be_first_name(match[1], rules):
                names.add(match[0])
                if not _begins_sentence(text[max(0, match.start() - _TITLE) : match.start()], rules):
                    sure.add(match[0])
    return names.pop() if len(names) == 1 and sure else name


@lru_cache(maxsize=8)
def _with_speaker(stretch: str, code: str) -> tuple[Quotation, ...]:
    """Return the quotations in a stretch whose speaker is told. Kept: claim after claim is made of one paragraph."""
    return tuple(one for one in quotations(stretch, code) if one.speaker)


def _may_be_first_name(word: str, rules: Language) -> bool:
    no_names = rules.plain | rules.determiners | rules.prepositions | rules.connectives | rules.pronouns
    told_apart = rules.titles | rules.not_names | rules.organisations
    return word[0].isupper() and word not in told_apart and word.lower() not in no_names


def _begins_sentence(before: str, rules: Language) -> bool:
    """Tell whether a sentence begins behind these words, so that any word may be capital; no title does."""
    begins = not before.strip() or before.rstrip(" ")[-1] in ".!?…:\n“”\"'"
    return begins and (before.split() or [""])[-1].rstrip(".") not in rules.titles


def _rules(code: str) -> Language:
    return language(languages.code_of(code) or "en")


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch around a span that begins and ends with a paragraph, where one does within reach."""
    first = max(0, start - _BEFORE)
    if first:
        line = text.find("\n", first, start)
        first = line + 1 if line >= 0 else first
    last = text.find("\n", min(len(text), end + _BEHIND), min(len(text), end + 2 * _BEHIND))
    return first, last if last >= 0 else min(len(text), end + 2 * _BEHIND)


def _covered(spans: list[tuple[int, int]]) -> int:
    total = reached = 0
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        total += max(0, end - max(start, reached))
        reached = max(reached, end)
    return total


def _moved(one: Quotation, by: int) -> Quotation:
    content = tuple((start + by, end + by) for start, end in one.content)
    attribution = None if one.attribution is None else (one.attribution[0] + by, one.attribution[1] + by)
    return replace(one, start=one.start + by, end=one.end + by, content=content, attribution=attribution)
