"""Which passages of some pages speak of a claim, the likeliest first.

A passage is a sentence. What counts is how much of the claim's words it has, the rare ones more than those that stand
everywhere in the file; what stands beside it (the sentences before it, its heading, its page) counts less. Of an
unrelated file nothing is given.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from annotator.analysis.article_language import language_of
from annotator.analysis.sources.comparing import Compared, Comparison, Surroundings
from annotator.analysis.sources.stretches import Paragraph, paragraphs_in, sentences_in
from annotator.analysis.sources.wanted import Wanted
from annotator.domain.source_passage import Passage, SoughtClaim, SourcePage
from annotator.messages import message
from annotator.messages import sentences as in_one_line

_LOOKED_INTO = 30
"""Paragraphs that are split into sentences."""
_OF_BEFORE, _OF_TWO_BEFORE, _OF_NEXT, _OF_HEADING, _OF_PAGE, _OF_FILE = 0.5, 0.3, 0.15, 0.5, 0.15, 0.1
_HEADING_ALONE = 0.6
_OF_AGREEMENT, _OF_COMPARABLE, _OF_EVIDENCE = 0.08, 0.05, 0.05
_NEARLY = 0.6
_WORTH = 0.4
_RIVALS = 5
"""Candidates beyond those wanted that may come up once they are compared."""
_NEAR = 0.3
"""How much a word must count that stands in a passage or close beside it, and not merely on its page."""
_FEW, _LEAST_PLAIN = 3, 0.25
"""Of a claim of some words that are no names, so many must be there beside its names."""
_LEAST_OF_FILE, _LEAST, _HALF = 0.44, 0.28, 0.5
"""How surely the best passage of a file, and each other one, must speak of a claim; the others half as surely as it."""

Met = Mapping[int, float]


@dataclass(slots=True)
class _Stretch:
    """A paragraph with what it has of the claim's words, and the heading over it."""

    page: SourcePage
    paragraph: Paragraph
    met: Met
    heading: Met


@dataclass(slots=True, eq=False)
class _Candidate:
    """A sentence: the words in it, and those in it or beside it with how much each counts."""

    page: SourcePage
    start: int
    end: int
    own: Met
    beside: dict[int, float] = field(default_factory=dict)
    before: str = ""
    is_heading: bool = False
    score: float = 0.0
    share: float = 0.0
    plain_share: float = 1.0
    names_nobody: bool = False
    order: float = 0.0
    evidence: float = 0.0

    @property
    def sure(self) -> float:
        """How surely it speaks of the claim: about 0 to 1."""
        return (self.score + self.share) / 2 + self.evidence if self.plain_share >= _LEAST_PLAIN else 0.0


def passages(claim: SoughtClaim, pages: Iterable[SourcePage], limit: int = 10) -> list[Passage]:
    """Return the passages of pages that speak of a claim, the best first; none where no page does."""
    code = language_of(claim.wording, claim.language)
    wanted = Wanted(claim.wording, code)
    stretches = [one for page in pages for one in _stretches(page, wanted)]
    weights = _weights(wanted, stretches)
    candidates = list(_candidates(_best(stretches, weights), wanted, stretches, code))
    for one in candidates:
        _judge(one, wanted, weights)
    candidates.sort(key=_order)
    likely = [one for one in candidates[: limit + _RIVALS] if one.order >= _WORTH * candidates[0].order]
    compared = _compared(likely, Comparison(claim.wording, code, claim.said_at))
    surest: dict[str, float] = {}
    for one in compared:
        surest[one.page.file] = max(one.sure, surest.get(one.page.file, 0.0))
    there = [
        one
        for one in compared
        if surest[one.page.file] >= _LEAST_OF_FILE and one.sure >= max(_LEAST, _HALF * surest[one.page.file])
    ]
    there.sort(key=_order)
    return [_passage(one, _told(one, there, compared), wanted) for one in there[:limit]]


def _told(one: _Candidate, there: Sequence[_Candidate], compared: Mapping[_Candidate, Compared]) -> Compared:
    """Return what is told of a candidate: differences of the best of a file alone, and none that another refutes.

    Where another passage of the file, which speaks of the claim nearly as much, has the claim's number, the one that
    has another number speaks of something else.
    """
    said = compared[one]
    of_file = [other for other in there if other.page.file == one.page.file]
    if of_file[0] is not one:
        return replace(said, differs=())
    near = [other for other in of_file[1:] if other.order >= _NEARLY * one.order]
    alike = {agreement.claim for other in near for agreement in compared[other].agrees}
    return replace(said, differs=tuple(each for each in said.differs if each.claim not in alike))


def _order(one: _Candidate) -> tuple[float, str, int]:
    return -one.order, one.page.file, one.page.start + one.start


def _compared(there: Sequence[_Candidate], comparison: Comparison) -> dict[_Candidate, Compared]:
    """Return what candidates say alike and otherwise; one that has the claim's numbers is likelier for it."""
    found: dict[_Candidate, Compared] = {}
    for one in there:
        said = comparison.with_passage(
            one.page.text[one.start : one.end], Surroundings(one.before, one.share, one.names_nobody)
        )
        one.order += _OF_AGREEMENT * len(said.agrees) + _OF_COMPARABLE * (said.comparable - len(said.agrees))
        one.evidence = _OF_EVIDENCE * said.telling
        found[one] = said
    return found


def _stretches(page: SourcePage, wanted: Wanted) -> Iterator[_Stretch]:
    heading: Met = {}
    for paragraph in paragraphs_in(page.text):
        met = wanted.met_in(page.text[paragraph.start : paragraph.end])
        yield _Stretch(page, paragraph, met, heading)
        if paragraph.is_heading:
            heading = met


def _weights(wanted: Wanted, stretches: Sequence[_Stretch]) -> list[float]:
    """Return how much each word counts: one that stands in every paragraph tells little."""
    holding = Counter(at for one in stretches for at in one.met)
    total = max(len(stretches), 1)
    return [
        word.weight * (0.3 + math.log(1 + (total - holding[at] + 0.5) / (holding[at] + 0.5)))
        for at, word in enumerate(wanted.words)
    ]


def _best(stretches: Sequence[_Stretch], weights: Sequence[float]) -> list[int]:
    """Return the numbers of the paragraphs that are looked into."""

    def worth(at: int) -> float:
        one = stretches[at]
        own = sum(weights[word] * much for word, much in one.met.items())
        return own + _OF_HEADING * sum(weights[word] for word in one.heading if word not in one.met)

    worths = {at: worth(at) for at, one in enumerate(stretches) if one.met}
    return sorted(sorted(worths, key=lambda at: (-worths[at], at))[:_LOOKED_INTO])


def _candidates(
    chosen: Iterable[int], wanted: Wanted, stretches: Sequence[_Stretch], code: str
) -> Iterator[_Candidate]:
    by_page: dict[tuple[str, int], set[int]] = {}
    by_file: dict[str, set[int]] = {}
    for one in stretches:
        by_page.setdefault((one.page.file, one.page.start), set()).update(one.met)
        by_file.setdefault(one.page.file, set()).update(one.met)
    for at in chosen:
        one = stretches[at]
        text = one.page.text
        spans = sentences_in(text, one.paragraph, code)
        met = [wanted.met_in(text[start:end]) for start, end in spans]
        before: Met = stretches[at - 1].met if at and stretches[at - 1].page is one.page else {}
        for number, (start, end) in enumerate(spans):
            said = text[spans[max(0, number - 2)][0] : start].strip() or _before(stretches, at)
            candidate = _Candidate(one.page, start, end, met[number], before=said, is_heading=one.paragraph.is_heading)
            beside = (
                (met[number], 1.0),
                (met[number - 1] if number else before, _OF_BEFORE if number else _OF_TWO_BEFORE),
                (met[number - 2] if number > 1 else {}, _OF_TWO_BEFORE),
                (met[number + 1] if number + 1 < len(met) else {}, _OF_NEXT),
                (one.heading, _OF_HEADING),
                (dict.fromkeys(by_page[one.page.file, one.page.start], 1.0), _OF_PAGE),
                (dict.fromkeys(by_file[one.page.file], 1.0), _OF_FILE),
            )
            for several, factor in beside:
                for word, much in several.items():
                    candidate.beside[word] = max(candidate.beside.get(word, 0.0), much * factor)
            yield candidate


def _before(stretches: Sequence[_Stretch], at: int) -> str:
    """Return the paragraph before one of the same page."""
    if not at or stretches[at - 1].page is not stretches[at].page:
        return ""
    before = stretches[at - 1].paragraph
    return stretches[at].page.text[max(before.start, before.end - 300) : before.end].strip()


def _judge(one: _Candidate, wanted: Wanted, weights: Sequence[float]) -> None:
    """Reckon what orders a candidate, and the share of the claim's words that it has."""
    whole = sum(weights) or 1.0
    one.score = sum(weights[at] * much for at, much in one.beside.items()) / whole
    if one.is_heading:
        one.score *= _HEADING_ALONE
    words = [(at, word.weight) for at, word in enumerate(wanted.words) if not word.is_number]
    near = sum(weight * one.beside[at] for at, weight in words if one.beside.get(at, 0.0) >= _NEAR)
    one.share = near / (sum(weight for _, weight in words) or 1.0)
    one.order = one.score
    names = [at for at, word in enumerate(wanted.words) if word.is_name]
    one.names_nobody = bool(names) and not any(at in one.beside for at in names)
    plain = [at for at, word in enumerate(wanted.words) if not word.is_number and not word.is_name]
    if len(plain) >= _FEW:
        one.plain_share = sum(one.beside.get(at, 0.0) for at in plain if one.beside.get(at, 0.0) >= _NEAR) / len(plain)


def _passage(one: _Candidate, compared: Compared, wanted: Wanted) -> Passage:
    words = tuple(word.word for at, word in enumerate(wanted.words) if at in one.own)
    return Passage(
        file=one.page.file,
        page=one.page.number,
        start=one.page.start + one.start,
        end=one.page.start + one.end,
        text=one.page.text[one.start : one.end],
        score=round(min(1.0, one.order), 4),
        words=words,
        why=_why(words, compared),
        agrees=compared.agrees,
        differs=compared.differs,
    )


def _why(words: Sequence[str], compared: Compared) -> str:
    """Say what meets: words as the claim has them, and numbers and dates as the source has them."""
    numbers = dict.fromkeys(one.source for one in compared.agrees)
    parts = [message("same words: {words}", words=", ".join(words))] if words else []
    if numbers:
        parts.append(message("same numbers: {numbers}", numbers=", ".join(numbers)))
    return in_one_line(*parts, between="; ")
