"""Reads what the bookmark of a browser has copied of a page: a text of labelled lines, and a passage in `> ` lines.

    Source, copied for Annotator
    Address: https://courier.example/bridge
    Title: Bridge costs double
    Published: 2024-05-12T08:00:00+02:00
    Quote:
    > The bridge cost 4.2 million.

It is a page that says all of it: whatever stands there is text, of each label the first line counts, addresses are of
the web or none, and what is no day is no date.
"""

from __future__ import annotations

import re
from dataclasses import replace

from annotator.analysis.citations.addresses import address_in
from annotator.analysis.citations.dates import date_in
from annotator.domain.evidence import EvidenceFields

HEAD = "Source, copied for Annotator"

_LABELLED = re.compile(r"(Address|Title|Author|Publisher|Published|Accessed): +(\S.*)")
_QUOTE = "Quote:"
_MARK = re.compile(r"> ?")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])")
_LONGEST = 2_000


def copied_source(text: str) -> EvidenceFields | None:
    """Return what the bookmark has copied; None for any other text."""
    lines = text.lstrip("\ufeff \t\r\n").splitlines()
    if not lines or lines[0].strip() != HEAD:
        return None
    said: dict[str, str] = {}
    passage: list[str] | None = None
    for line in lines[1:]:
        mark = _MARK.match(line) if passage is not None else None
        if passage is not None and mark is not None:
            passage.append(line[mark.end() :].rstrip())
        elif line.strip() == _QUOTE and passage is None:
            passage = []
        elif (labelled := _LABELLED.fullmatch(line.strip())) is not None:
            said.setdefault(labelled[1], labelled[2][:_LONGEST])
    return _fields(said, "\n".join(passage or ()).strip())


def _fields(said: dict[str, str], passage: str) -> EvidenceFields:
    address = _ADDRESS.fullmatch(said.get("Address", ""))
    found = address_in(f"<{address[0]}>") if address is not None else None
    return replace(
        found.fields if found is not None else EvidenceFields(),
        title=said.get("Title", ""),
        author=said.get("Author", ""),
        publisher=said.get("Publisher", ""),
        published=_day(said.get("Published", "")),
        accessed=_day(said.get("Accessed", "")),
        quote=passage,
    )


def _day(stated: str) -> str:
    """Return a stated day, or as much of one as is stated; nothing for what stands in no calendar."""
    plain = _DAY.match(stated)
    found = date_in(plain[0] if plain is not None else stated)
    if found is not None:
        return found.day
    month = int(plain[0][5:7]) if plain is not None and len(plain[0]) >= 7 else 1
    return plain[0] if plain is not None and len(plain[0]) < 10 and 1 <= month <= 12 else ""
