"""Times as a document states them. Word writes the clock of the writer's room and says that it is UTC: it is not."""

from __future__ import annotations

import re

from lxml import etree

from annotator.importing.formats.docx.package import W16DU, value

_TIME = re.compile(r"([12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?(.*)")
_ZONE = re.compile(r"[+-]\d\d:\d\d")


def date_of(element: etree._Element) -> str:
    """Return when something was written, as IncomingNote has it: with its zone where that is really known."""
    return as_utc(element.get(W16DU + "dateUtc", "")) or as_local(value(element, "date"))


def as_utc(stated: str) -> str:
    """Return a time that is stated as UTC; empty for one that is none."""
    found = _TIME.fullmatch(stated.strip())
    return f"{found[1]}T{found[2]}Z" if found and found[2] else ""


def as_local(stated: str) -> str:
    """Return a time whose Z says nothing, without it; a zone in figures stays. Empty for one that is none."""
    found = _TIME.fullmatch(stated.strip())
    if not found:
        return ""
    zone = found[3] if _ZONE.fullmatch(found[3]) else ""
    return f"{found[1]}T{found[2]}{zone}" if found[2] else found[1]
