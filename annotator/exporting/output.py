"""Where a writer's bytes go: one file, or the files of a folder or of a ZIP archive. The writer need not know which.

Nobody sees any of it before it is whole: it is written beside its place and renamed (`replacing.py`).
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from annotator.exporting.replacing import LIST_OF_FILES, folder_replaced_whole, list_of_files, replaced_whole

_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time of every entry: the same project gives the same bytes."""


_LINES_AT_ONCE = 1_000


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


class Output:
    """The place of one export under way; `path` is for what cannot write to a stream.

    `beside` are small files that belong to the export: in the folder or the archive by their name, beside a single
    file as NAME.ext.their-name.
    """

    def __init__(self, path: Path, shape: Shape) -> None:
        self.path = path
        self.shape = shape
        self.beside: dict[str, bytes] = {}
        self._names: list[str] = []
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

    def finish(self) -> None:
        """End the writing: what was written can be read from now on, and nothing can be added."""
        if self.shape is not Shape.FILE:
            for name, content in self.beside.items():
                with self.file(name) as stream:
                    stream.write(content)
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
    replaced = folder_replaced_whole(out) if shape is Shape.FOLDER else replaced_whole(out)
    with replaced as part, ExitStack() as small_files:
        place = Output(part, shape)
        try:
            yield place
        finally:
            place.close()
        if shape is Shape.FILE:
            # all are written before the first gets its name: where one cannot be, all of them stay as they were
            for name, content in place.beside.items():
                beside = small_files.enter_context(replaced_whole(out.with_name(f"{out.name}.{name}")))
                beside.write_bytes(content)
