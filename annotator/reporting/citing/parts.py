"""What all styles of citation are put together from: names, dates, titles in marks, ends of sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from annotator.domain.languages import words
from annotator.domain.partial_dates import Dates, PartialDate
from annotator.reporting.blocks import Run
from annotator.reporting.citing.item import Name

STOPS = (".", "?", "!", "…")
_SEASONS = ("Spring", "Summer", "Fall", "Winter")
_MLA_MONTHS = (*("Jan.", "Feb.", "Mar.", "Apr.", "May", "June"), *("July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."))
_WEB = re.compile(r"https?://[^\s\x00-\x20<>\"]+", re.IGNORECASE)


def month(number: int) -> str:
    """Return the English name of a month."""
    return words("en").months[number - 1][0]


def short_month(number: int) -> str:
    """Return a month as MLA shortens it."""
    return _MLA_MONTHS[number - 1]


def season(one: PartialDate) -> str:
    """Return the English name of a date's season, "" for none."""
    return _SEASONS[one.season - 1] if one.season else ""


def year(one: PartialDate) -> str:
    """Return a date's year, with "ca." where it is about right: a decade as 1990s."""
    known = f"{one.year[:3]}0s" if one.year.endswith("X") and not one.year.endswith("XX") else one.year
    doubtful = "?" if one.mark in ("?", "%") else ""
    return f"{'ca. ' if one.mark in ('~', '%') else ''}{known}{doubtful}"


def ends(dates: Dates) -> list[PartialDate]:
    """Return a date, or both ends of an interval as far as they are known."""
    return [one for one in (dates.since, dates.until) if one is not None]


def years(dates: Dates | None, unknown: str) -> str:
    """Return the year of a date, or the years of an interval; `unknown` for none."""
    if dates is None:
        return unknown
    found = list(dict.fromkeys(map(year, ends(dates))))
    return "–".join(found)


def day_first(one: PartialDate, months: str = "long") -> str:
    """Return a date as 23 June 2021, or as much of it as is known; a season as spring 2021."""
    if one.season:
        return f"{season(one).lower()} {year(one)}"
    name = (short_month if months == "short" else month)(one.month) if one.month else ""
    return " ".join(filter(None, (str(one.day or ""), name, year(one))))


def month_first(one: PartialDate) -> str:
    """Return a date as June 23, 2021, or as much of it as is known; a season as Spring 2021."""
    if one.season:
        return f"{season(one)} {year(one)}"
    if not one.month:
        return year(one)
    return f"{month(one.month)} {one.day}, {year(one)}" if one.day else f"{month(one.month)} {year(one)}"


def within_year(one: PartialDate) -> str:
    """Return what a date says beside its year: June 23, June, Spring."""
    if one.season or not one.month:
        return season(one)
    return f"{month(one.month)} {one.day}" if one.day else month(one.month)


def initials(given: str) -> str:
    """Return given names as initials: Jean-Paul M. as J.-P. M."""
    return " ".join("-".join(f"{part[0]}." for part in name.split("-") if part) for name in given.split())


def turned(name: Name) -> str:
    """Return a name with its family name first."""
    return f"{name.family}, {name.given}" if name.given else name.family


def straight(name: Name) -> str:
    """Return a name as it is said."""
    return f"{name.given} {name.family}" if name.given else name.family


def listed(names: Sequence[str], last: str) -> str:
    """Return names as a list, `last` (", and ") before the last of them."""
    return f"{', '.join(names[:-1])}{last}{names[-1]}" if len(names) > 1 else "".join(names)


def stopped(text: str) -> str:
    """Return words with a full stop behind them, unless they end with what stands for one; "" stays."""
    text = text.strip()
    return text if not text or text.rstrip("”’\"'").endswith(STOPS) else f"{text}."


def in_marks(title: str, end: str) -> str:
    """Return a title in quotation marks that hold the sign behind it; marks within are single ones."""
    inner = title.replace("“", "‘").replace("”", "’")
    inner = re.sub(r"\"([^\"]*)\"", r"‘\1’", inner)
    return f"“{inner}{'' if inner.rstrip('’').endswith(STOPS) else end}”"


def titled(title: str) -> list[Run]:
    """Return a title that stands by itself, in italics, with its full stop."""
    return [Run(title, italic=True), *([] if title.endswith(STOPS) else [Run(".")])]


def link(url: str, end: str = "") -> list[Run]:
    """Return an address, which leads somewhere where it can, with the sign behind it."""
    if not url:
        return []
    return [Run(url, address=url if _WEB.fullmatch(url) else ""), *([Run(end)] if end else [])]


def spaced(sentences: Iterable[Sequence[Run]]) -> list[Run]:
    """Return what is known of several sentences, with a blank between each two."""
    runs: list[Run] = []
    for sentence in sentences:
        said = [run for run in sentence if run.text]
        if said:
            runs += [*([Run(" ")] if runs else []), *said]
    return runs
