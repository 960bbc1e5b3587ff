"""What a format to import is: one module in `formats/` and one row in READERS. Not how any format is read.

A reader says what it found in the units of its format, over the text as it stands there; `incoming.py` turns that into
code points of the article's text, cleans it and gives it a title. So a reader needs no bookkeeping of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum
from functools import cached_property
from hashlib import file_digest, sha256
from pathlib import Path, PurePath
from typing import Any

from annotator.bounded import open_archive
from annotator.domain.article import Cut, Metadata
from annotator.domain.incoming import IncomingClaim, IncomingCorrection, IncomingTag
from annotator.domain.left_out import LeftOut
from annotator.domain.saved_page import Saved
from annotator.domain.source_note import IncomingNote
from annotator.domain.tracked_changes import TrackedChange
from annotator.errors import UnreadableSource
from annotator.files import SIZE_LIMIT, empty, read_bytes, unreadable

HEAD_BYTES = 64 * 1024
"""How much of a file is looked at to tell its format."""

_READ_AT_ONCE = 1024 * 1024  # bytes; a small file is not opened a second time for the rest of it


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
    glance: bool = False
    """Only what it says of itself is wanted: a reader of a long document need not read all of its text."""
    neighbour: Callable[[str], bytes | None] = field(default=lambda _name: None, repr=False, compare=False)
    """What a file of this name holds that lies beside it in its archive, None where there is none."""

    @cached_property
    def suffix(self) -> str:
        """The suffix of its name, in lower case with the dot."""
        return PurePath(self.name).suffix.lower()

    @cached_property
    def data(self) -> bytes:
        """All its bytes. Raises UnreadableSource for one that may not be read, is empty or too large."""
        if self.content == b"":
            raise empty(self.name)
        if self.content is not None:
            return self.content
        if self.path is None:
            raise ValueError("a file is on the disk, or has content")
        return read_bytes(self.path)

    def has_beside(self, name: str) -> bool:
        """Tell whether a file of this name lies beside it, on the disk or in its archive."""
        return self.neighbour(name) is not None if self.path is None else self.path.with_name(name).is_file()

    def beside(self, name: str) -> bytes | None:
        """Return what a file of this name holds that lies beside it, None where there is none. Raises as `data`."""
        if self.path is None:
            return self.neighbour(name)
        if not self.has_beside(name):
            return None
        other = InputFile(name, self.path.with_name(name))
        return other.data if other.size else b""

    @cached_property
    def head(self) -> bytes:
        """Its first HEAD_BYTES, without reading much more. Raises as `data` does."""
        if self.path is None or self.content is not None or self.size <= _READ_AT_ONCE:
            return self.data[:HEAD_BYTES]
        return read_bytes(self.path, HEAD_BYTES)

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
    def sha256(self) -> str:
        """The SHA-256 of its bytes, in hexadecimal. A file that is too large to be held is hashed from the disk."""
        if self.path is None or self.content is not None or "data" in self.__dict__ or self.size <= SIZE_LIMIT:
            return sha256(self.data).hexdigest()
        try:
            with self.path.open("rb") as stream:
                return file_digest(stream, "sha256").hexdigest()
        except OSError as error:
            raise unreadable(self.path, error) from error

    @cached_property
    def size(self) -> int:
        """How many bytes it has. Raises UnreadableSource."""
        if self.path is None or self.content is not None:
            return len(self.data)
        try:
            return self.path.stat().st_size
        except OSError as error:
            raise unreadable(self.path, error) from error

    def within(self, name: str, content: bytes) -> InputFile:
        """Return a file that lies in this one: an entry of an archive, what is attached to a mail."""
        return replace(
            self,
            name=f"{self.name}/{name}",
            path=None,
            content=content,
            depth=self.depth + 1,
            found_out={},
            neighbour=lambda _name: None,
        )


@dataclass(slots=True)
class Reading:
    """One article as a reader found it; a file may give several.

    `text` may have any line ends; all places are in the reader's unit over it, half-open, but those of `cuts`, which
    are code points over the text as `incoming.tidy` leaves it. `claims` have their mentions in the same unit.
    `name` tells the article within its file where that has several. `clean` says whether the rules that find the debris
    of copied pages are let loose on it: not on what a format states to be the text. `unit` is what this one counts
    places in, where that is not the reader's. `stated` tells in which place of the source a field of the metadata may
    stand; without it, it is the record that the text is in. `saved` is when the file was saved, as its format says.
    `onto`, `tags`, `article_id`, `corrections`: see Incoming.
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
    stated: Mapping[str, str] = field(default_factory=dict)
    saved: Saved | None = None


@dataclass(frozen=True, slots=True)
class Reader:
    """A format that can be imported.

    `suffixes` are in lower case with their dot. `recognise` tells how well a file fits, by what is in it. `read` yields
    the articles of a file, in the place of one that can't be read its fault, and files that lie in it and are to be
    read in their own way (`InputFile.within`); it raises UnreadableSource where the whole file can't be read. `apart`
    readers run in a process that can be killed: what they read is not ours to trust. `extra` names the optional
    dependency that the reader needs.
    """

    id: str
    label: str
    suffixes: tuple[str, ...]
    recognise: Callable[[InputFile], Fit]
    read: Callable[[InputFile], Iterator[Reading | InputFile | UnreadableSource]]
    unit: Unit = Unit.CODE_POINTS
    apart: bool = True
    extra: str = ""
