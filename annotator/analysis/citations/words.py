"""The words of references in all languages at once, as expressions: what a reference is written in is not known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from annotator.domain import languages
from annotator.domain.languages import Citations, any_of


@dataclass(frozen=True, slots=True)
class ReferenceWords:
    """See `Citations`; the places of months are counted from 1."""

    accessed: str
    available: str
    origin: str
    undated: str
    by: str
    joined: str
    source: str
    given: str
    place: str
    volume: str
    issue: str
    page: str
    ordinal_suffixes: str
    of: str
    weekday: str
    month: str
    months: dict[str, int]
    forms: tuple[tuple[str, str], ...]
    reporters: str
    statutes: str
    courts: tuple[tuple[str, str], ...]


@cache
def reference_words() -> ReferenceWords:
    """Return the words of references in the languages that there are."""
    told = [languages.citations(code) for code in languages.codes()]
    words = [languages.words(code) for code in languages.codes()]
    months = {form.lower(): place for one in words for place, forms in enumerate(one.months, 1) for form in forms}
    return ReferenceWords(
        accessed=rf"{_phrases(told, 'accessed')}:?(?:\s+{_phrases(told, 'accessed_on')}\b)?",
        available=_phrases(told, "available"),
        origin=_phrases(told, "origin"),
        undated=_phrases(told, "undated"),
        by=_phrases(told, "by"),
        joined=_phrases(told, "joined"),
        source=_phrases(told, "source"),
        given=_phrases(told, "given"),
        place=_phrases(told, "place"),
        volume=_phrases(told, "volume"),
        issue=_phrases(told, "issue"),
        page=_phrases(told, "page"),
        ordinal_suffixes=_phrases(told, "ordinal_suffixes"),
        of=_phrases(told, "of"),
        weekday=any_of(forms[0] for one in words for forms in one.weekdays),
        month=any_of(months),
        months=months,
        forms=tuple((medium, word) for one in told for medium, several in one.forms.items() for word in several),
        reporters=_either(expression for one in told for expression in one.reporters),
        statutes=_either(expression for one in told for expression in one.statutes),
        courts=tuple((name, reporter) for one in told for name, reporter in one.courts.items()),
    )


def _phrases(told: Iterable[Citations], key: str) -> str:
    """Return the phrases of a list in all languages as one expression; their spaces stand for any white space."""
    return any_of(phrase for one in told for phrase in getattr(one, key)).replace(r"\ ", r"\s+")


def _either(expressions: Iterable[str]) -> str:
    return "(?:" + "|".join(expressions) + ")"


def compiled(expression: str) -> re.Pattern[str]:
    """Return an expression that takes words in any case."""
    return re.compile(expression, re.IGNORECASE)
