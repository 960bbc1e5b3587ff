"""What a document tracks: what was put in stands between two marks, what was taken out between marks or at its head."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from lxml import etree

from annotator.domain.stated_times import as_stated
from annotator.importing.formats.odt.names import DC, LIBRE, OFFICE, TEXT, XML
from annotator.wordprocessing.tracked_text import BOTH, Change, Side

# how LibreOffice keeps moves of Word documents: bookmarks with these names around what was taken out, and put in
_MOVES = {"__RefMoveFrom__": True, "__RefMoveTo__": False}
_COPY = re.compile(r" Copy \d+$")


@dataclass(slots=True)
class Region:
    """A change, and, of what was taken out and is not in the text any more, what it was."""

    key: str
    deleted: bool
    change: Change
    content: list[etree._Element] = field(default_factory=list)


class Changes:
    """The changes of a document, and which of them what is being read stands in."""

    def __init__(self, root: etree._Element | None = None) -> None:
        self._regions: dict[str, Region] = {}
        self._open: dict[str, Region] = {}
        self._moves = {True: "", False: ""}
        self.side: Side = BOTH
        for element in () if root is None else root.iter(TEXT + "changed-region"):
            region = _region(element)
            if region is not None:
                self._regions[region.key] = region

    def apart(self) -> Changes:
        """Return the same changes for a story that stands apart: nothing is open in it."""
        other = Changes()
        other._regions = self._regions
        return other

    def region(self, key: str) -> Region | None:
        """Return a change by its key."""
        return self._regions.get(key)

    def bookmark(self, name: str, *, ends: bool = False) -> None:
        """Take note of a bookmark that begins or ends; it may hold what was moved."""
        for prefix, way in _MOVES.items():
            if name.startswith(prefix):
                self._moves[way] = "" if ends else _COPY.sub("", name.removeprefix(prefix))
                self._set_side()

    def begin(self, key: str) -> None:
        """Say that what follows is of a change."""
        region = self._regions.get(key)
        if region is not None:
            self._open[key] = region
            self._set_side()

    def end(self, key: str) -> None:
        """Say that what follows is not of a change any more."""
        self._open.pop(key, None)
        self._set_side()

    def _set_side(self) -> None:
        side = BOTH
        for region in self._open.values():
            move = region.change.move or self._moves[region.deleted]
            change = replace(region.change, move=move) if move else region.change
            side = side.deleted(change) if region.deleted else side.inserted(change)
        self.side = side


def _region(element: etree._Element) -> Region | None:
    """Return a change; None for one of format only, which changes no text."""
    key = element.get(TEXT + "id") or element.get(XML + "id") or ""
    for kind in (TEXT + "insertion", TEXT + "deletion"):
        stated = element.find(kind)
        if stated is None:
            continue
        info = stated.find(OFFICE + "change-info")
        author = date = ""
        if info is not None:
            author, date = (info.findtext(DC + "creator") or "").strip(), as_stated(info.findtext(DC + "date") or "")
        move = stated.get(LIBRE + "move-id", "")
        content = [child for child in stated.iterchildren("*") if child.tag != OFFICE + "change-info"]
        return Region(key, kind == TEXT + "deletion", Change(author, date, move), content)
    return None
