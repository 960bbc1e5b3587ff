"""What the writer's notes in a draft are worth to a checker: the source that one gives, and the claim that it is for.

Rules, and suggestions that a person can change. Which claims a note stands over is `domain/note_places.py`'s.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from annotator.analysis.citations import source_of
from annotator.analysis.citations.words import compiled, reference_words
from annotator.analysis.sentences import sentence_at
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.source_note import SourceNote, SourceNoteKind

_LONGEST_TITLE = 200
_LONGEST_TOLD = 1_000
_NAMING = ("url", "archived_url", "author", "publisher", "published", "accessed", "place", "kind", "note", "attachment")
"""A comment of which the rules of references read one of these gives a source; a title alone is any sentence."""
_READ = ("title", "author", "publisher", "quote", "place", "url", "archived_url", "note", "published", "accessed")
_QUOTED = re.compile(r"\s*[“\"„«‘]")
_YEAR_BEHIND = re.compile(r"\D{3,100}[,(]\s*(?:1[5-9]|20)\d\d\)?\.?\s*")
_CUT_OFF = " \t\n,;:–—-"
_WORD = re.compile(r"\w+")
_FOLLOWS = {
    SourceNoteKind.COMMENT: "in a comment on the draft",
    SourceNoteKind.FOOTNOTE: "in a footnote of the draft",
    SourceNoteKind.ENDNOTE: "in an endnote of the draft",
    SourceNoteKind.LINK: "as a link in the draft",
}


@dataclass(frozen=True, slots=True)
class _Said:
    """What one person says in a note."""

    author: str
    date: str
    text: str
    url: str = ""


def evidence_in(note: SourceNote, writer: str) -> EvidenceFields | None:
    """Return the evidence that a note is, None for a comment that gives no source: a question, a remark.

    What a note says of its source is read by the rules of references; who gave it is told in the note, of a comment
    its author, else `writer`, the article's. A foot- or endnote and a link are always evidence.
    """
    if note.kind is SourceNoteKind.COMMENT:
        said = next(filter(_gives_a_source, _messages(note)), None)
        if said is None:
            return None
    else:
        said = _Said(note.author or writer, note.date, _own_words(note), note.url)
    fields = _read(said)
    parts = (fields.note, _giver(said, note.kind), _left_untold(said.text, fields))
    return replace(fields, note="\n".join(filter(None, parts)), stance=Stance.SUPPORTS, source_note=note.note_id)


def _messages(note: SourceNote) -> Iterator[_Said]:
    yield _Said(note.author, note.date, note.text, note.url)
    for reply in note.replies:
        yield _Said(reply.author, reply.date, reply.text)


def _own_words(note: SourceNote) -> str:
    """Return what a note says; a link often says no more than the words that it stands on."""
    return "" if note.kind is SourceNoteKind.LINK and note.text.strip() == note.quote.strip() else note.text


@cache
def _given() -> re.Pattern[str]:
    return compiled(rf"\W{{0,3}}{reference_words().given}(?!\w)")


def _gives_a_source(said: _Said) -> bool:
    """Tell whether a message of a comment names a source, and is not a question or a remark alone."""
    text = said.text.strip()
    if said.url or source_of(text).url:
        return True
    if not text or text.endswith(("?", "？", "؟")):
        return False
    if _given().match(text) or _YEAR_BEHIND.fullmatch(text):
        return True
    read = source_of(text)
    return any(getattr(read, name) for name in _NAMING) or bool(read.quote and read.title)


def _read(said: _Said) -> EvidenceFields:
    """Return what the rules of references read; what is no reference is the title, or told in the note."""
    text = said.text.strip()
    fields = source_of(text if not said.url or said.url in text else f"{text}\n{said.url}".strip())
    if fields.quote and not fields.title and not _QUOTED.match(text):
        short = len(text) <= _LONGEST_TITLE and "\n" not in text
        fields = replace(fields, quote="", title=text if short else "")
    return replace(fields, url=said.url) if said.url and not fields.url else fields


def _giver(said: _Said, kind: SourceNoteKind) -> str:
    """Return who gave a source where, in a sentence."""
    by = f" by {said.author}" if said.author else ""
    day = f", {said.date[:10]}" if said.date and kind is SourceNoteKind.COMMENT else ""
    return f"Given{by} {_FOLLOWS[kind]}{day}."


def _left_untold(text: str, fields: EvidenceFields) -> str:
    """Return what a note says where the fields do not hold all its words, so that nothing is lost."""
    values = (getattr(fields, name) for name in _READ)
    told = set(_WORD.findall(" ".join(values).casefold())) | reference_words().months.keys()
    told |= {number.lstrip("0") for number in told}  # 3 May is 2024-05-03
    led = _given().match(text)
    if told.issuperset(_WORD.findall(text[led.end() if led else 0 :].casefold())):
        return ""
    short = text.strip()
    return f"It says: “{short}”" if len(short) <= _LONGEST_TOLD else f"It says: “{short[: _LONGEST_TOLD - 1]}…”"


def claim_span(text: str, note: SourceNote, points: Sequence[int], code: str) -> tuple[int, int]:
    """Return where the claim that a note is for stands: its range, or at a point the words before it.

    A link marks a word or two of what is said: its claim is the sentence. At a point it is the sentence that ends
    there, or the part of one behind another of the `points`, which are in order: two footnotes in one sentence are for
    a half each. `code` is the language's. The span is empty where the text has no words near.
    """
    start, end = _trimmed(text, note.start, note.end)
    if start < end and note.kind is not SourceNoteKind.LINK:
        return start, end
    if start < end:
        return sentence_at(text, start, code)[0], max(end, sentence_at(text, end - 1, code)[1])
    at = note.start
    before = len(text[:at].rstrip())
    own = text.rfind("\n", 0, at) + 1
    if before <= own:  # at the beginning of its paragraph: it is for what follows
        return sentence_at(text, at, code)
    first, last = sentence_at(text, before - 1, code)
    earlier = bisect_left(points, before) - 1
    if earlier >= 0 and points[earlier] > first and _WORD.search(text, points[earlier], before):
        first = points[earlier]
    return _trimmed(text, first, min(last, before))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a span without the white space and the commas at its ends."""
    while start < end and text[start] in _CUT_OFF:
        start += 1
    while start < end and text[end - 1] in _CUT_OFF:
        end -= 1
    return start, end
