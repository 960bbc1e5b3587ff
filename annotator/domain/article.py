"""An article, the immutable revisions of its text, and what was cut from each. Not how either is read or stored."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from annotator.domain.left_out import LeftOut
from annotator.domain.sign_off import IN_PROGRESS, SIGNED_OFF, SignOff
from annotator.domain.tracked_changes import TrackedChange
from annotator.domain.work import Priority

ARTICLE_STATUSES = ("to do", IN_PROGRESS, "ready", SIGNED_OFF)


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of a revision's source text that is left out of its text, and why.

    `start` and `end` are code points into the source text, half-open; `text` is exactly what stood there.
    """

    start: int
    end: int
    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known about an article beside its text. The empty string stands for 'not known': nothing is made up.

    `title_made` tells that the title was taken from the first sentence because the source gives none;
    `published` is an ISO 8601 date (YYYY-MM-DD); `language` is a BCP 47 tag.
    """

    title: str = ""
    title_made: bool = False
    byline: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    language: str = ""
    photo_credit: str = ""
    updated_note: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a reader made of one source, before it is stored.

    `source_text` is the decoded source with line ends as LF; `cuts` are in order and don't overlap; `text` is the
    source text without them, always equal to `without_cuts(source_text, cuts)`.
    """

    source_name: str
    source_text: str
    cuts: tuple[Cut, ...]
    metadata: Metadata
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        return without_cuts(self.source_text, self.cuts) if self.cuts else self.source_text

    @property
    def chars(self) -> int:
        """How long the text is, without making it."""
        return len(self.source_text) - sum(cut.end - cut.start for cut in self.cuts)


@dataclass(frozen=True, slots=True)
class Revision:
    """One immutable version of an article's text. `number` counts from 1; `sha256` is of the text in UTF-8.

    `format`, `file_name`, `file_sha256` tell what it was read from; empty where that is not known.
    """

    revision_id: str
    article_id: str
    number: int
    text: str
    sha256: str
    source_text: str
    cuts: tuple[Cut, ...]
    encoding: str
    created_at: datetime
    format: str = ""
    file_name: str = ""
    file_sha256: str = ""
    left_out: tuple[LeftOut, ...] = ()
    tracked: tuple[TrackedChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """One imported text with its metadata; `revision` is the number of its current revision.

    `assigned_to` is a person's name, `due` a date as YYYY-MM-DD; both may be empty.
    """

    article_id: str
    metadata: Metadata
    status: str
    revision: int
    revision_id: str
    source_name: str
    imported_at: datetime
    version: int
    assigned_to: str = ""
    priority: Priority = Priority.NONE
    due: str = ""
    sign_off: SignOff | None = None


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """A line of the library: `claims` counts the claims with a mention in it, `checked` those with a settled status.

    A claim whose check is void counts as neither: what it stood on is to be checked anew. `signed_off_although` is
    why it was signed off although something was missing; empty where nothing was, or it is not signed off. `waiting`
    counts the places that a new draft has changed and nobody has looked at.
    """

    article_id: str
    title: str
    title_made: bool
    published: str
    publisher: str
    status: str
    revision: int
    chars: int
    claims: int
    checked: int
    assigned_to: str = ""
    priority: Priority = Priority.NONE
    due: str = ""
    signed_off_although: str = ""
    waiting: int = 0


def sha256_of(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def without_cuts(source_text: str, cuts: Iterable[Cut]) -> str:
    """Return the source text without the cuts, which must be in order and not overlap.

    Raises ValueError where a cut does not match the source text.
    """
    kept: list[str] = []
    position = 0
    for cut in cuts:
        if cut.start < position or source_text[cut.start : cut.end] != cut.text:
            raise ValueError(f"cut {cut.start}..{cut.end} does not match its source text")
        kept.append(source_text[position : cut.start])
        position = cut.end
    kept.append(source_text[position:])
    return "".join(kept)
