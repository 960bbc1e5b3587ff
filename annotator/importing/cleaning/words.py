"""Patterns of names and dates that several rules share."""

from __future__ import annotations

import re
from datetime import date

from annotator.domain import languages

# Latin, Greek, Cyrillic and Armenian; scripts without capitals have no name that is glued to its repeat visibly
_CASED = [chr(point) for point in (*range(0x530), *range(0x531, 0x588), *range(0x1E00, 0x2000))]
UPPER = "".join(character for character in _CASED if character.isupper())
LOWER = "".join(character for character in _CASED if character.islower())
MARKS = "\u0300-\u036f"

SPACE = "[ \u00a0\u202f]"
_WORD = rf"[{UPPER}][\w{MARKS}’'.\-]*"
_PARTICLE = (
    r"(?:de|del|della|der|den|di|da|das|do|dos|du|van|von|zu|zum|la|le|el|al|bin|ibn|bint|ben|y|e|ten|ter|af|av|of|the)"
)
_NICKNAME = rf"[(“\"‘'][{UPPER}][\w{MARKS}.\-]*[)”\"’']"
NAME_PART = rf"(?:{_WORD}|{_NICKNAME}|{_PARTICLE})"
NAME = rf"{_WORD}(?:{SPACE}{NAME_PART}){{0,5}}"
"""A name of a person or a house: a capitalised word, then capitalised words, initials, nicknames, particles."""

_MONTHS = languages.months()
MONTH = languages.any_of(_MONTHS)
"""A month in any of the languages; in any case, so that what holds it must be."""
_WEEKDAY = rf"(?:{languages.any_of(languages.weekdays())},?\s+)?"
DATE = (
    rf"(?:\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{4}}/\d{{1,2}}/\d{{1,2}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}"
    rf"|{_WEEKDAY}\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH},?\s+\d{{4}}"
    rf"|{_WEEKDAY}{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}})"
)
"""A whole date, with its year; `iso_date` reads what it matches."""
TIME = (
    r"(?:\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[AaPp]\.?[Mm]\.?)?|\d{1,2}\s*[AaPp]\.?[Mm]\.?)"
    r"(?:\s*(?:Z|UTC|GMT|[ECMP][SD]?T|BST|CES?T)\b|\s*[+\-]\d{2}:?\d{2})?"
)

_YEAR_FIRST = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})(?:st|nd|rd|th)?\s+({MONTH}),?\s+(\d{{4}})", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"({MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})", re.IGNORECASE)


def iso_date(words: str) -> str:
    """Return a date that DATE matches as YYYY-MM-DD, or the empty string where the calendar has no such day.

    The empty string too for 3/4/2021, which means two days: nothing is made up.
    """
    if match := _YEAR_FIRST.search(words):
        return _valid(match[1], match[2], match[3])
    if match := _NUMBERS.search(words):
        first, second = int(match[1]), int(match[2])
        if first <= 12 and second <= 12 and first != second:
            return ""
        day, month = (first, second) if second <= 12 else (second, first)
        return _valid(match[3], str(month), str(day))
    if match := _MONTH_FIRST.search(words):
        return _valid(match[3], _month(match[1]), match[2])
    if match := _DAY_FIRST.search(words):
        return _valid(match[3], _month(match[2]), match[1])
    return ""


def _month(word: str) -> str:
    return str(_MONTHS[word.lower()])


def _valid(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
