"""Where a writer's bytes go: one file, or the files of a folder or of a ZIP archive. The writer need not know which.

Nobody sees any of it before it is whole: it is written beside its place and renamed (`replacing.py`).
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import IO, BinaryIO

from annotator.domain.progress import Progress
from annotator.errors import Cancelled
from annotator.exporting.replacing import LIST_OF_FILES, folder_replaced_whole, list_of_files, replaced_whole

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: the same project gives the same bytes."""


_LINES_AT_ONCE = 1_000
_BYTES_AT_ONCE = 1 << 20


def write_lines(stream: BinaryIO, lines: Iterable[str]) -> None:
    """Write lines, each with a line feed behind it, many at once: an archive takes long over each piece."""
    rest = iter(lines)
    while held := list(islice(rest, _LINES_AT_ONCE)):
        stream.write(("\n".join(held) + "\n").encode())


class Shape(StrEnum):
    """What an export is on the disk."""

    FILE = "file"
    FOLDER = "folder"
    ZIP = "zip"


@dataclass(frozen=True, slots=True)
class Content:
    """What is in one file of an export: its name there, its size in bytes and its SHA-256."""

    name: str
    size: int
    sha256: str


def _content(name: str, stream: IO[bytes], progress: Progress) -> Content:
    digest, size = hashlib.sha256(), 0
    while piece := stream.read(_BYTES_AT_ONCE):
        if progress.cancelled:
            raise Cancelled
        digest.update(piece)
        size += len(piece)
    return Content(name, size, digest.hexdigest())


class Output:
    """The place of one export under way; `path` is for what cannot write to a stream.

    `beside` are small files that belong to the export: in the folder or the archive by their name, beside a single
    file as NAME.ext.their-name. `outside` are those that stand beside a folder or an archive, too.
    """

    def __init__(self, path: Path, shape: Shape) -> None:
        self.path = path
        self.shape = shape
        self.beside: dict[str, bytes] = {}
        self.outside: dict[str, bytes | None] = {}
        self._names: list[str] = []
        self._finished = False
        self._archive = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) if shape is Shape.ZIP else None

    @contextmanager
    def file(self, name: str = "") -> Iterator[BinaryIO]:
        """Open a file of it for writing. Its name is parted by "/", from `names.py`; a single file needs none."""
        if self._archive is not None:
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            with self._archive.open(entry, "w", force_zip64=True) as stream:
                yield stream  # type: ignore[misc]
            return
        self._names.append(name)
        place = self.path / name if self.shape is Shape.FOLDER else self.path
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("wb") as stream:
            yield stream

    def contents(self, progress: Progress) -> list[Content]:
        """Return what is in the files written so far, by their names in it; a single file has none. Raises Cancelled.

        What is `beside` is written into the folder or the archive before.
        """
        self._put_inside()
        if self._archive is not None:
            found = []
            for name in sorted(self._archive.namelist()):
                with self._archive.open(name) as stream:
                    found.append(_content(name, stream, progress))
            return found
        found = []
        for name in sorted(self._names) if self.shape is Shape.FOLDER else [""]:
            with (self.path / name).open("rb") as stream:
                found.append(_content(name, stream, progress))
        return found

    def _put_inside(self) -> None:
        if self.shape is Shape.FILE or self._finished:
            return
        for name, content in self.beside.items():
            with self.file(name) as stream:
                stream.write(content)
        self.beside.clear()

    def finish(self) -> None:
        """End the writing: what was written can be read from now on, and nothing can be added."""
        self._put_inside()
        self._finished = True
        if self.shape is Shape.FOLDER:
            (self.path / LIST_OF_FILES).write_bytes(list_of_files(self._names))
        self.close()

    def close(self) -> None:
        """Let go of the file, whole or not."""
        if self._archive is not None:
            self._archive.close()
            self._archive = None


@contextmanager
def output(out: Path, shape: Shape) -> Iterator[Output]:
    """Give the place of an export that becomes `out` when the block ends, and is gone where the block raises.

    Raises InvalidInput, EnvironmentFault as `replaced_whole` and `folder_replaced_whole` do.
    """
    around: dict[str, bytes | None] = {}
    replaced = folder_replaced_whole if shape is Shape.FOLDER else replaced_whole
    with replaced(out, around) as part:
        place = Output(part, shape)
        try:
            yield place
        finally:
            place.close()
        around |= place.outside
        if shape is Shape.FILE:
            around |= place.beside
