"""What the writer put into a draft at a place: a comment, a footnote, an endnote, a link. Not how formats hold them.

The program's own comments (remarks.py) are the checkers'; a source note came in with the draft and is the writer's.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.claim import Anchor, Was


class SourceNoteKind(StrEnum):
    """What a source note was in the draft."""

    COMMENT = "comment"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class NoteReply:
    """An answer in a comment's thread; `date` as in IncomingNote."""

    author: str
    date: str
    text: str


@dataclass(frozen=True, slots=True)
class IncomingNote:
    """A source note as a reader found it, at code points [start, end) of the text; at a point, both are the same.

    The empty string stands for 'not known'. `date` is ISO 8601 as it is stated: a day, a local time without zone, or a
    time with its zone; never shifted, never made up. `url` is an address that the note is, or that stands in it.
    `resolved` is None where the format cannot say. `inferred` tells that its thread was put together from places and
    times, since the format does not state it. `note_id` is that of one of our own datasets, by which its evidence names
    it: the note keeps it where its article is a new one that keeps its own, and gets a new one elsewhere.
    """

    kind: SourceNoteKind
    start: int
    end: int
    text: str = ""
    author: str = ""
    date: str = ""
    url: str = ""
    resolved: bool | None = None
    inferred: bool = False
    replies: tuple[NoteReply, ...] = ()
    note_id: str = ""


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A source note of an article, in one revision of it; `version` counts its changes.

    `start` and `end` are code points into the text of `revision_id`, half-open; `quote` is what stands there, empty at
    a point, with a little of what stands before and behind it. `anchor` tells how sure the place is, as of a mention.
    One that is lost keeps its place in the last revision that had it; `was` is None where nothing waits for a person.
    The other fields are those of IncomingNote.
    """

    note_id: str
    article_id: str
    revision_id: str
    kind: SourceNoteKind
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    anchor: Anchor
    text: str
    author: str
    date: str
    url: str
    resolved: bool | None
    inferred: bool
    replies: tuple[NoteReply, ...]
    version: int
    was: Was | None = None
