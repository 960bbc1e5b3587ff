"""The files of an export just written, in a folder, an archive or alone: for reading back, not for writing."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol


class Files(Protocol):
    """Names in a stable order, and what each file holds."""

    def names(self, suffix: str) -> list[str]:
        """Return the names of the files with a suffix."""

    def read(self, name: str) -> bytes:
        """Return what is in one."""


@contextmanager
def files_of(path: Path) -> Iterator[Files]:
    """Give the files of a folder, of an archive, or the one file that `path` is, whatever it is called."""
    if path.is_dir():
        yield _Folder(path)
    elif zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            yield _Archive(archive)
    else:
        yield _Alone(path)


class _Folder:
    def __init__(self, path: Path) -> None:
        self._path = path

    def names(self, suffix: str) -> list[str]:
        return sorted(str(one.relative_to(self._path)) for one in self._path.rglob(f"*{suffix}"))

    def read(self, name: str) -> bytes:
        return (self._path / name).read_bytes()


class _Archive:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive

    def names(self, suffix: str) -> list[str]:
        return sorted(name for name in self._archive.namelist() if name.endswith(suffix))

    def read(self, name: str) -> bytes:
        return self._archive.read(name)


class _Alone:
    def __init__(self, path: Path) -> None:
        self._path = path

    def names(self, _suffix: str) -> list[str]:
        return [self._path.name]

    def read(self, _name: str) -> bytes:
        return self._path.read_bytes()
