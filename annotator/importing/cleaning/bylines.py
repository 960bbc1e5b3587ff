"""The line that names the writers. A line that only begins with 'By' stays."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.domain import languages
from annotator.importing.cleaning.page import Finding, LinedText, whole_line
from annotator.importing.cleaning.words import LOWER, MARKS, SPACE, UPPER
from annotator.messages import message

WHY = message("byline")

_NEAR_TOP = 6
_LONGEST = 140
_PART = rf"(?:[{UPPER}][\w{MARKS}’'\-]*\.?|(?:de|del|della|der|den|di|da|dos|du|van|von|la|le|el|al|bin|ibn|y|ter|ten))"
_PERSON = rf"(?:[{UPPER}][\w{MARKS}’'.\-]*{SPACE}+(?:{_PART}{SPACE}+){{0,3}}[{UPPER}][\w{MARKS}’'.\-]*)"
_HOUSE = (
    r"(?:(?:The )?Associated Press|AP|Reuters|AFP|Agence France-Presse|(?:The )?Editorial Board|[\w ]{2,30} [Ss]taff)"
)
_WRITER = rf"(?:{_PERSON}|{_HOUSE})"
_ROLE = (
    r"(?:,\s*(?:[\w’'\-]+\s+){0,3}(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Cc]ontributor"
    rf"|[Pp]roducer|[Pp]ress|[Nn]ews|[Tt]imes|[Pp]ost)|,\s*[{UPPER}]{{2,8}}|,\s*(?:The )?(?:Associated Press|Reuters))?"
)
_BYLINE = re.compile(
    rf"(?:By|BY|Written by){SPACE}+(?P<writers>{_WRITER}{_ROLE}"
    rf"(?:(?:\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|AND|&|with)\s+){_WRITER}{_ROLE}){{0,5}})"
    r"(?:\s*[|·•]\s*(?P<publisher>[^|·•]{2,60}))?"
)
# the names in full: "May" and "Jan" are names of people
_CALENDAR = [form for form in languages.months() if len(form) > 3] + [
    day for day in languages.weekdays() if len(day) > 5
]
# "By Monday Night", "By New Year's Eve": times, not people
_TIME_WORDS = re.compile(
    rf"\b{languages.any_of(_CALENDAR)}\b|\b(?:Morning|Evening|Night|Noon|Midnight|Christmas|Easter|Year|Years"
    r"|Spring|Summer|Autumn|Fall|Winter|Week|Month|Day|Numbers|Land|Sea|Air|Law|Design|Default|Chance|Hand)\b",
    re.IGNORECASE,
)
_A_NAME = re.compile(rf"[{UPPER}][^\d@:/]*[{UPPER}{LOWER}]")
_NO_PUBLISHER = re.compile(
    r"\d|\b(?:writer|reporter|correspondent|editor|contributor|columnist|updated|published)\b", re.IGNORECASE
)


def names_times(words: str) -> bool:
    """Tell whether what looks like names tells a time or a manner: "By Monday Night", "By Sea"."""
    return _TIME_WORDS.search(words) is not None


def byline(page: LinedText) -> Iterator[Finding]:
    """Find `By Jane Doe and John Roe | The Hill` alone on a line near the top, with text after it."""
    for line, later in zip(page.head[:_NEAR_TOP], page.head[1:], strict=False):
        match = _BYLINE.fullmatch(line.words) if len(line.words) <= _LONGEST else None
        if match is None or names_times(match["writers"]) or later.words[0].islower():
            continue
        told = {"byline": " ".join(match["writers"].split())}
        publisher = (match["publisher"] or "").strip()
        if _A_NAME.fullmatch(publisher) and not _NO_PUBLISHER.search(publisher):
            told["publisher"] = publisher
        yield whole_line(line, WHY, **told)
        return
