"""Turns what the user dropped or named, files and folders, into the list of files to read. Reads no file."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from annotator.errors import UnreadableSource
from annotator.importing.files import unreadable
from annotator.messages import message

Source = Path | tuple[Path, UnreadableSource]
"""A file to import, or a place that could not be looked into with the reason."""


def expand(paths: Iterable[Path], *, recursive: bool, suffixes: frozenset[str]) -> Iterator[Source]:
    """Yield the files to import: those named, in their order, and those of each named folder in natural order.

    Of a folder only files with one of the suffixes (lower case, with the dot) are taken, hidden ones never; its
    subfolders only when `recursive`. A folder that a link leads back to is entered once. Never raises for a path:
    what cannot be looked into is yielded with its fault.
    """
    for path in paths:
        try:
            is_folder = path.is_dir()
        except OSError as error:
            yield path, unreadable(path, error)
            continue
        if not is_folder:
            yield path
            continue
        found = False
        for source in _folder(path, recursive=recursive, suffixes=suffixes):
            found = True
            yield source
        if not found:
            kinds = ", ".join(sorted(suffixes))
            remedy = "" if recursive else "Include its subfolders if the articles are there."
            yield (
                path,
                UnreadableSource(
                    message("{path} holds no file that can be imported ({kinds}).", path=path, kinds=kinds), remedy
                ),
            )


def natural_key(name: str) -> tuple[list[str | int], str]:
    """Return a key that sorts `part 9` before `part 10`, without regard to case."""
    # the split gives text and digits in turn, so that like is compared with like
    split = re.split(r"([0-9]+)", name.casefold())
    return [int(part) if index % 2 else part for index, part in enumerate(split)], name


def _folder(top: Path, *, recursive: bool, suffixes: frozenset[str]) -> Iterator[Source]:
    """Yield a folder's files, then those of its subfolders, without recursion: a tree may be deeper than the stack."""
    entered: set[tuple[int, int]] = set()
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        try:
            status = folder.stat()
            if (status.st_dev, status.st_ino) in entered:
                continue
            entered.add((status.st_dev, status.st_ino))
            files, subfolders = _entries(folder)
        except OSError as error:
            yield folder, unreadable(folder, error)
            continue
        for name in sorted(files, key=natural_key):
            if Path(name).suffix.lower() in suffixes:
                yield folder / name
        if recursive:
            waiting.extend(folder / name for name in sorted(subfolders, key=natural_key, reverse=True))


def _entries(folder: Path) -> tuple[list[str], list[str]]:
    """Return the names of a folder's visible files and subfolders. A dangling link counts as a file: it is told."""
    files: list[str] = []
    subfolders: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith("."):
                (subfolders if _is_folder(entry) else files).append(entry.name)
    return files, subfolders


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        # a link in a circle of links: as a file it is refused with words when it is read
        return False
