"""What a format to import is: one module in `formats/` and one row in READERS. Not how any format is read.

A reader says what it found in the units of its format, over the text as it stands there; `incoming.py` turns that into
code points of the article's text, cleans it and gives it a title. So a reader needs no bookkeeping of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import cached_property
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Any

from annotator.domain.article import Cut, Metadata
from annotator.domain.incoming import IncomingClaim, IncomingCorrection, IncomingTag
from annotator.domain.left_out import LeftOut
from annotator.domain.source_note import IncomingNote
from annotator.domain.tracked_changes import TrackedChange
from annotator.errors import UnreadableSource
from annotator.importing.bounded import open_archive
from annotator.importing.files import SIZE_LIMIT, read_bytes, sha256_of_file, size_of

HEAD_BYTES = 64 * 1024
"""How much of a file is looked at to tell its format."""


class Unit(StrEnum):
    """What a format counts places in."""

    CODE_POINTS = "code-points"
    UTF16 = "utf-16"
    BYTES = "utf-8"


class Fit(IntEnum):
    """How well a file fits a format. The reader with the best fit reads it; of equals, one that has its suffix."""

    NO = 0
    """It is of another kind, whatever it is called."""
    ONLY_BY_SUFFIX = 1
    """Nothing in it speaks for the format or against it: it is read so where it has one of the suffixes."""
    LIKELY = 2
    """It looks like the format, as a text may look like a table."""
    SURE = 3
    """It states what it is."""


@dataclass
class InputFile:
    """A file to read, on the disk or from within another one (then `content` is what it holds).

    `name` is what people know it by. `encoding`, `columns` (name of a field -> the column that it is in) are what the
    user chose; None and empty where nothing was.
    """

    name: str
    path: Path | None = None
    content: bytes | None = None
    encoding: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    depth: int = 0
    """How many files it lies in: an archive, a mail."""
    beat: Callable[[int, int], None] = field(default=lambda _done, _total: None, repr=False)
    """To be called now and then by a reader that takes long, with what is done and the whole: it is alive."""
    found_out: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)
    """What one reader found out about it when it was to recognise it, by a name: the next need not do it again."""

    @property
    def suffix(self) -> str:
        """The suffix of its name, in lower case with the dot."""
        return PurePath(self.name).suffix.lower()

    @cached_property
    def data(self) -> bytes:
        """All its bytes. Raises UnreadableSource for one that may not be read, is empty or too large."""
        if self.content is not None:
            return self.content
        if self.path is None:
            raise ValueError("a file is on the disk, or has content")
        return read_bytes(self.path)

    @cached_property
    def head(self) -> bytes:
        """Its first HEAD_BYTES, without reading more. Raises as `data` does."""
        if self.content is not None:
            return self.content[:HEAD_BYTES]
        return self.data[:HEAD_BYTES] if self.path is None else read_bytes(self.path, HEAD_BYTES)

    @cached_property
    def entries(self) -> frozenset[str]:
        """The names of what is in it, where it is a ZIP archive; none for any other file, or a broken archive."""
        if not self.head.startswith(b"PK"):
            return frozenset()
        try:
            with open_archive(self) as archive:
                return frozenset(archive)
        except UnreadableSource:
            return frozenset()

    @cached_property
    def size(self) -> int:
        """How many bytes it has. Raises as `data` does, but not for its size."""
        return size_of(self.path) if self.content is None and self.path is not None else len(self.data)

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of its bytes, in hexadecimal, also of a file that is larger than is read at once."""
        if self.content is None and self.path is not None and self.size > SIZE_LIMIT:
            return sha256_of_file(self.path)
        return sha256(self.data).hexdigest()


@dataclass(slots=True)
class Reading:
    """One article as a reader found it; a file may give several.

    `text` may have any line ends; all places are in the reader's unit over it, half-open, but those of `cuts`, which
    are code points over the text as `incoming.tidy` leaves it. `claims` have their mentions in the same unit.
    `name` tells the article within its file where that has several. `clean` says whether the rules that find the debris
    of copied pages are let loose on it: not on what a format states to be the text. `unit` is what this one counts
    places in, where that is not the reader's. `onto`, `tags`, `article_id`, `corrections`: see Incoming.
    """

    text: str
    metadata: Metadata = field(default_factory=Metadata)
    cuts: Sequence[Cut] = ()
    notes: Sequence[IncomingNote] = ()
    tracked: Sequence[TrackedChange] = ()
    left_out: Sequence[LeftOut] = ()
    claims: Sequence[IncomingClaim] = ()
    warnings: Sequence[str] = ()
    encoding: str = "utf-8"
    name: str = ""
    clean: bool = False
    onto: str = ""
    unit: Unit | None = None
    tags: Sequence[IncomingTag] = ()
    article_id: str = ""
    corrections: Sequence[IncomingCorrection] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """A format that can be imported.

    `suffixes` are in lower case with their dot. `recognise` tells how well a file fits, by what is in it. `read` yields
    the articles of a file, and in the place of one that can't be read its fault; it raises UnreadableSource where the
    whole file can't be. `apart` readers run in a process that can be killed: what they read is not ours to trust.
    `extra` names the optional dependency that the reader needs.
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    recognise: Callable[[InputFile], Fit]
    read: Callable[[InputFile], Iterator[Reading | UnreadableSource]]
    unit: Unit = Unit.CODE_POINTS
    apart: bool = True
    extra: str = ""
