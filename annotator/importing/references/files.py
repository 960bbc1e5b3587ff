"""The files that references name: found in the folder of the export, and nowhere else on the machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

_ENDNOTE = "internal-pdf://"


def attached(export: Path, stated: Sequence[str]) -> Iterator[tuple[str, Path | None]]:
    """Yield the files that a reference of an export names, each with its place; None where it is not beside it."""
    folder = export.parent.resolve()
    for one in stated:
        yield one, next((place for place in _places(export, folder, one) if _is_inside(place, folder)), None)


def _places(export: Path, folder: Path, stated: str) -> Iterator[Path]:
    if stated.startswith(_ENDNOTE):
        inside = unquote(stated.removeprefix(_ENDNOTE))
        yield from (folder / parent / inside for parent in ("PDF", f"{export.stem}.Data/PDF", "."))
        return
    if stated.startswith("file:"):
        stated = unquote(urlsplit(stated).path)
    elif "://" in stated:
        return  # an address: nothing is fetched
    for name in dict.fromkeys((stated, unquote(stated), stated.replace("\\", "/"))):
        yield folder / name
        yield folder / export.stem / name


def _is_inside(place: Path, folder: Path) -> bool:
    try:
        return place.resolve().is_relative_to(folder) and place.is_file()
    except (OSError, ValueError):  # a name that is none on this system
        return False
