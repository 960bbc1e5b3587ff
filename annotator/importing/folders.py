"""Turns what the user dropped or named, files and folders, into the list of files to read. Reads no file."""

from __future__ import annotations

import os
import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.errors import UnreadableSource
from annotator.files import unreadable

# what systems and programs put beside people's files, this one too: a project beside the drafts that it holds
_OWN = re.compile(r".*\.annotator(?:-wal|-shm|-journal)?")
_CLUTTER = frozenset({"thumbs.db", "desktop.ini", "icon\r"})
# what describes an exported dataset (exporting/card.py): words about articles, and none of them
_CARD = ("README.md", "croissant.json")
_LIST = "articles.jsonl"
"""What says which file of an export is of which article: see `exporting/article_files.py`."""
_CLUTTER_FOLDERS = frozenset({"__macosx", "$recycle.bin", "system volume information"})


@dataclass(frozen=True, slots=True)
class Source:
    """A file to import; `folder` is the one that was named where the file was not. `fault` is why it can't be read."""

    path: Path
    folder: Path | None = None
    fault: UnreadableSource | None = None


def is_clutter(name: str) -> bool:
    """Tell whether a path, with / between its parts, is of what systems and programs leave: it is no draft."""
    *folders, last = (part.casefold() for part in name.split("/"))
    hidden = any(part.startswith(".") and part.strip(".") for part in (*folders, last))
    lock = last.startswith(("~$", ".~lock."))
    own = _OWN.fullmatch(last) is not None
    return hidden or lock or own or last in _CLUTTER or not _CLUTTER_FOLDERS.isdisjoint(folders)


def is_card(name: str, there: Container[str]) -> bool:
    """Tell whether a path is of a dataset's card: `README.md` with its `croissant.json`, alone or behind a file's name.

    So is the list of files that stands beside such a card. A README.md without the other is a text like any.
    """
    folder, _, last = name.rpartition("/")
    if last == _LIST:
        return all(f"{folder}/{one}".lstrip("/") in there for one in _CARD)
    for one in _CARD:
        stem = name.removesuffix(one)
        if stem != name and stem[-1:] in ("", "/", "."):
            return all(f"{stem}{other}" in there for other in _CARD)
    return False


def expand(paths: Iterable[Path], *, recursive: bool) -> Iterator[Source]:
    """Yield the files to import: those named, in their order, and those of each named folder in natural order.

    Of a folder hidden files are left alone, and what systems and programs put there; its subfolders come only when
    `recursive`. A folder that a link leads back to is entered once. Never raises for a path: what cannot be looked into
    is yielded with its fault.
    """
    for path in paths:
        try:
            is_folder = path.is_dir()
        except OSError as error:
            yield Source(path, fault=unreadable(path, error))
            continue
        if is_folder:
            yield from _folder(path, recursive=recursive)
        else:
            yield Source(path)


def natural_key(name: str) -> tuple[list[str | int], str]:
    """Return a key that sorts `part 9` before `part 10`, without regard to case."""
    # the split gives text and digits in turn, so that like is compared with like
    split = re.split(r"([0-9]{1,18})", name.casefold())
    return [int(part) if index % 2 else part for index, part in enumerate(split)], name


def _folder(top: Path, *, recursive: bool) -> Iterator[Source]:
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
            yield Source(folder, top, unreadable(folder, error))
            continue
        for name in sorted(files, key=natural_key):
            yield Source(folder / name, top)
        if recursive:
            waiting.extend(folder / name for name in sorted(subfolders, key=natural_key, reverse=True))


def _entries(folder: Path) -> tuple[list[str], list[str]]:
    """Return the names of a folder's files and subfolders. A dangling link counts as a file: it is told."""
    files: list[str] = []
    subfolders: list[str] = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if _is_folder(entry):
                if not is_clutter(f"{entry.name}/x"):
                    subfolders.append(entry.name)
            elif not is_clutter(entry.name):
                files.append(entry.name)
    there = set(files)
    return [name for name in files if not (_is_of_its_text(name, there) or is_card(name, there))], subfolders


def _is_of_its_text(name: str, there: Container[str]) -> bool:
    # the marks of a text come with it (formats/brat.py)
    return name.endswith(".ann") and f"{name[:-4]}.txt" in there


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        # a link in a circle of links: as a file it is refused with words when it is read
        return False
