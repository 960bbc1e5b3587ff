"""Two figures for one thing: what one event killed, hurt or cost, told twice in a text or its title.

Only of an event that is named again by "the": another blast, another day or another source may have another number.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.analysis.findings.token_rows import RowMatcher, Span
from annotator.domain.finding import Finding, FindingKind
from annotator.messages import message


@dataclass(frozen=True, slots=True)
class _Told:
    """What one sentence says of an event; `subject` is all in it before the verb, in lower case."""

    key: tuple[int, str]
    subject: tuple[str, ...]
    value: float
    rounding: float
    span: Span
    hedged: bool
    attributed: bool


def figure_findings(reader: RowMatcher, title: RowMatcher | None) -> Iterator[Finding]:
    """Yield the second of two figures."""
    first: dict[tuple[int, str], _Told] = {}
    for told in _told_in(title) if title is not None else ():
        first.setdefault(told.key, told)
    of_title = set(first)
    for told in _told_in(reader):
        before = first.get(told.key)
        if before is None:
            first[told.key] = told
            continue
        in_title = told.key in of_title
        of_title.discard(told.key)
        if in_title:
            first[told.key] = told
        if _contradict(before, told, in_title=in_title):
            yield _finding(reader, before, told, in_title=in_title)


def _told_in(reader: RowMatcher) -> Iterator[_Told]:
    for match in reader.matches("event"):
        amount, verb = match.amount("number"), match.place_in("verb", "told_of")
        if amount is not None and verb is not None:
            yield _Told(
                (verb, match.words("thing").lower()),
                tuple(word.lower() for word in match.words_before()),
                amount.value,
                amount.rounding,
                match.span("number"),
                match.has_in_sentence("hedge"),
                match.has_in_sentence("said"),
            )


def _contradict(before: _Told, told: _Told, *, in_title: bool) -> bool:
    """Tell whether two sentences speak of one event, and neither leaves its number open."""
    if before.hedged or told.hedged or (before.attributed and told.attributed):
        return False
    if abs(before.value - told.value) <= max(before.rounding, told.rounding):
        return False
    if not before.subject or not told.subject:
        return False
    if in_title:
        return before.subject[-1] in told.subject
    # "the crash" of "a bus crash on the coastal road": each word of it was there
    return told.subject[0] == "the" and len(told.subject) > 1 and set(told.subject[1:]) <= set(before.subject)


def _finding(reader: RowMatcher, before: _Told, told: _Told, *, in_title: bool) -> Finding:
    number = reader.text[slice(*told.span)]
    if in_title:
        why = message("the title has another figure than the text, {number}", number=number)
        return Finding(FindingKind.FIGURE, why, (told.span,))
    other = reader.text[slice(*before.span)]
    why = message("{number} here, but {other} earlier in the text", number=number, other=other)
    return Finding(FindingKind.FIGURE, why, (before.span, told.span))
