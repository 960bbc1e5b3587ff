"""Reads when a page was saved, from what the program that saved it wrote into it. A browser's own pages say nothing."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from annotator.domain.saved_page import Saved, SavedBy

if TYPE_CHECKING:
    from annotator.importing.pages.parsing import Page

# as JavaScript writes a date, whatever the language: Tue Nov 24 2026 14:00:00 GMT+0100 (CET)
_SCRIPTED = re.compile(
    r"[A-Z][a-z]{2} (?P<month>[A-Z][a-z]{2}) (?P<day>\d{1,2}) (?P<year>\d{4}) (?P<time>\d\d:\d\d:\d\d)"
    r"(?: GMT(?P<sign>[+-])(?P<hours>\d\d)(?P<minutes>\d\d))?"
)
_IN_COMMENT = (
    re.compile(r"Page saved with SingleFile\s+url:[^\n]*\n\s*saved date:\s*([^\n]+)", re.IGNORECASE),
    re.compile(r"Saved from \S+ at ([^\n]+?) using monolith", re.IGNORECASE),
)
_META = "savepage-date"


def saved_at(page: Page) -> Saved | None:
    """Return when a page was saved, as SingleFile, Save Page WE or monolith has noted it; None where none has."""
    said = [found[1] for pattern in _IN_COMMENT if (found := pattern.search(page.head))]
    said += [meta.get("content") or "" for meta in page.root.iter("meta") if (meta.get("name") or "").lower() == _META]
    for words in said:
        if moment := _scripted(words) or iso_time(words) or mail_time(words):
            return Saved(moment, SavedBy.SINGLEFILE)
    return None


def mail_time(words: str) -> str:
    """Return the time that the Date line of a mail states, as ISO 8601; nothing where it states none."""
    try:
        moment = parsedate_to_datetime(words.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
    # -0000 is how Chromium writes UTC
    return _iso(moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment)


def iso_time(words: str) -> str:
    """Return an ISO 8601 time with a zone as we keep it; nothing for what is none."""
    try:
        moment = datetime.fromisoformat(words.strip())
    except ValueError:
        return ""
    return _iso(moment) if moment.tzinfo is not None else ""


def _scripted(words: str) -> str:
    found = _SCRIPTED.search(words)
    if found is None:
        return ""
    zone = f"{found['sign'] or '+'}{found['hours'] or '00'}{found['minutes'] or '00'}"
    return mail_time(f"{found['day']} {found['month']} {found['year']} {found['time']} {zone}")


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
