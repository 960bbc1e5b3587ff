"""The note that tells when a story was updated. What an update says about the world is the article's own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.importing.cleaning.page import Finding, Line, LinedText, whole_line
from annotator.importing.cleaning.words import DATE, MONTH, TIME
from annotator.messages import message

WHY = message("update note")

_LONGEST = 300
_NEAR_TOP = 5
_WHEN = (
    rf"(?:{DATE}|{TIME}|(?:{MONTH})\s+\d{{1,2}}|\d{{1,2}}\s+(?:{MONTH})|today|yesterday|tonight|\d+\s+\w+\s+ago"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_BEFORE, _BEHIND = " \t\u00a0-–—•*·_([", " \t\u00a0*_)]"
_STORY = r"(?:(?:this|the|our)\s+)?(?:story|article|post|report|piece|page|version|headline|item|column)"
# the note is a time: updated at 5:41 p.m. EDT
_STAMP = re.compile(
    rf"(?:last\s+)?updated?\s*[:,\-–—|]?\s*(?:at|on|as\s+of)?\s*:?\s*{_WHEN}"
    rf"(?:[\s,.|\-–—]|\b(?:at|on)\b|{DATE}|{TIME}|{_WHEN}|{MONTH}|\d{{1,4}}|[AaPp]\.?[Mm]\.?"
    r"|\b(?:Eastern|Central|Pacific|UTC|GMT|BST|CES?T|[ECMP][SD]?T|Time)\b)*",
    re.IGNORECASE,
)
# and what may stand behind the time
_PURPOSE = (
    r"(?:to\s+(?:include|reflect|add|clarify|correct|note|say)\b|with\s+(?:additional|new|more|further|comments?|details"
    r"|a\s+(?:statement|response)|information|reaction)\b)"
)
_BEHIND_STAMP = re.compile(rf"(?:{_PURPOSE}.*|[A-Z][\w .,’'\-]* contributed\b.*)?", re.IGNORECASE)
# a sentence that speaks of the story itself: this story was updated at 3 p.m.
_SENTENCE = re.compile(
    rf"(?:(?:updated?|editor[’']?s?[’']?\s+note|note)\s*[:.\-–—]\s*)?{_STORY}\s+(?:was|has\s+been|is\s+being|is|were)"
    r"\s+(?:last\s+|first\s+published\b.{1,80}?\band\s+(?:was\s+|has\s+been\s+)?)?updated\b",
    re.IGNORECASE,
)
# what no note is without: most lines need no closer look
_UPDATED = "update"
_LABELLED = re.compile(r"UPDATED\s*:\s*\S|Updated\s*:\s*\S")
_UPDATED_TO = re.compile(rf"updated?\s*(?:[:\-–—]\s*)?{_PURPOSE}", re.IGNORECASE)


def update_note(page: LinedText) -> Iterator[Finding]:
    """Find an update note that stands alone as one of the first or the last lines."""
    last = page.tail[-1:]
    seen: set[int] = set()
    for line in [*page.head[:_NEAR_TOP], *page.tail]:
        note = line.words.lstrip(_BEFORE).rstrip(_BEHIND)
        if line.start not in seen and _is_note(line, note, is_last=line in last and len(page.head) > 1):
            yield whole_line(line, WHY, updated_note=note)
        seen.add(line.start)


def _is_note(line: Line, note: str, *, is_last: bool) -> bool:
    if len(line.words) > _LONGEST or _UPDATED not in note.lower():
        return False
    stamp = _STAMP.match(note)
    if stamp and _BEHIND_STAMP.fullmatch(note, stamp.end()):
        return True
    if _UPDATED_TO.match(note) or _SENTENCE.match(note):
        return True
    # as a first line `UPDATED: Three dead in shooting` is a headline
    return is_last and _LABELLED.match(note) is not None
