"""How a report says things: in which language, with which dates and numbers. Not what it says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from annotator.domain.chronicle import Phrasing
from annotator.domain.languages import words
from annotator.messages import message

_ISO_DAY = len("2026-11-28")
_LAST_MONTH = 12
_SCRIPTS_FROM_THE_RIGHT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi"}
)


def english_date(iso: str) -> str:
    """Return a date, YYYY-MM-DD or as much of it as is known, as English has it; what is none as it is."""
    try:
        day = date.fromisoformat(iso[:_ISO_DAY])
    except ValueError:
        return _month(iso)
    return f"{day.day} {_month_name(day.month)} {day.year}"


def _month(iso: str) -> str:
    year, parted, month = iso.partition("-")
    if parted and len(year) == 4 and year.isdecimal() and month.isdecimal() and 1 <= int(month) <= _LAST_MONTH:
        return f"{_month_name(int(month))} {year}"
    return iso


def _month_name(number: int) -> str:
    return words("en").months[number - 1][0].capitalize()


def reads_from_the_right(language: str) -> bool:
    """Tell whether a language, by its BCP 47 tag, is written from right to left."""
    return language.partition("-")[0].lower() in _SCRIPTS_FROM_THE_RIGHT


ENGLISH = Phrasing(date=english_date)


@dataclass(frozen=True, slots=True)
class Wording:
    """A language, by its BCP 47 tag, and how things are said in it. Without anything said: English."""

    language: str = "en"
    phrasing: Phrasing = ENGLISH

    def say(self, text: str) -> str:
        """Return words of the program in this language."""
        return self.phrasing.translate(text)

    def date(self, iso: str | None) -> str:
        """Return a date, or the day of a time; empty for none."""
        return self.phrasing.date(iso) if iso else ""

    def moment(self, iso: str | None) -> str:
        """Return a time that is stored in UTC, to the minute; empty for none."""
        if not iso:
            return ""
        at = datetime.fromisoformat(iso)
        return self.say(message("{day}, {time} UTC", day=self.date(at.date().isoformat()), time=f"{at:%H:%M}"))

    def number(self, number: int) -> str:
        """Return a whole number."""
        return self.say(message("{number}", number=number))
