"""Takes the files out of a ZIP archive, in memory, to be read each as what it is. Not what they are."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from annotator.bounded import Archive, open_archive
from annotator.errors import UnreadableSource
from annotator.importing.folders import is_card, is_clutter, natural_key
from annotator.importing.format import InputFile
from annotator.messages import message

LARGEST_CONTENT = 8 * 1024 * 1024 * 1024
"""How much all files of an archive may be together: they come one by one, and each is bounded for itself."""


def read(file: InputFile) -> Iterator[InputFile | UnreadableSource]:
    """Yield the files of an archive in natural order; in the place of one that can't be read, why."""
    with open_archive(file, largest_content=LARGEST_CONTENT) as archive:
        there = set(archive)
        names = sorted((name for name in there if not (is_clutter(name) or is_card(name, there))), key=_by_folder)
        if not names:
            raise UnreadableSource(
                message("{name} holds no files.", name=file.name), message("Check that it was packed whole.")
            )
        for done, name in enumerate(names):
            file.beat(done, len(names))
            if name.endswith(".ann") and f"{name[:-4]}.txt" in archive:
                continue  # the marks of a text come with it (formats/brat.py)
            try:
                inside = file.within(name, archive.read(name))
                inside.neighbour = partial(_beside, archive, name)
                yield inside
            except UnreadableSource as fault:
                yield fault


def _beside(archive: Archive, name: str, other: str) -> bytes | None:
    """Return what a file in the folder of another one holds, None where there is none."""
    path = f"{name.rpartition('/')[0]}/{other}".lstrip("/")
    return archive.read(path) if path in archive else None


def _by_folder(name: str) -> list[tuple[list[str | int], str]]:
    return [natural_key(part) for part in name.split("/")]
