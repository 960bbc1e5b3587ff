"""The comments of a document: their words, and what Word keeps in parts of its own about threads and times."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from lxml import etree

from annotator.domain.left_out import LeftOuts
from annotator.domain.stated_times import as_utc
from annotator.importing.formats.docx.properties import program_of
from annotator.importing.note_threads import Comment
from annotator.wordprocessing.ooxml.body import Commented, Story
from annotator.wordprocessing.ooxml.package import W14, W15, W16CEX, W16CID, Package, W, date_of, every, value
from annotator.wordprocessing.ooxml.walk import Surroundings

_ON = ("1", "true", "on")


@dataclass(frozen=True, slots=True)
class _Extended:
    parent: str
    done: bool


class Comments:
    """The comments of a document, by their ids."""

    def __init__(self, package: Package, around: Surroundings, *, by_libre_office: bool) -> None:
        self._package = package
        self._around = around
        self._by_libre_office = by_libre_office
        part = package.part_of_kind("comments")
        self._relationships = package.relationships(part) if part else {}
        root = package.xml(part) if part else None
        self._elements = {value(one, "id"): one for one in every(root, W + "comment")}
        self._keys = {
            one.get(W14 + "paraId", ""): key for key, element in self._elements.items() for one in element.iter(W + "p")
        }
        self._keys.pop("", None)  # not every paragraph has an id

    def at(self, places: dict[str, Commented]) -> list[Comment]:
        """Return the comments that have a place in the text."""
        found = []
        for order, (key, place) in enumerate(places.items()):
            if key in self._elements:
                found.append(self._comment(key, place, order))
        return found

    def without_place(self, places: dict[str, Commented]) -> list[str]:
        """Return what the comments say that are nowhere in the text."""
        return [self._words(element)[0] for key, element in self._elements.items() if key not in places]

    def _comment(self, key: str, place: Commented, order: int) -> Comment:
        element = self._elements[key]
        text, address = self._words(element)
        ranged = place.start is not None and place.end is not None
        start, end = (place.start, place.end) if ranged else (place.reference, place.reference)
        extended = self._state(element)
        return Comment(
            start.at if start else 0,
            end.at if end else 0,
            text=text,
            author=value(element, "author").strip() or value(element, "initials").strip(),
            date=self._true_times.get(self._last_paragraph(element), "") or date_of(element),
            url=address,
            resolved=self._resolved(extended),
            ranged=ranged,
            order=order,
            key=key,
            parent=self._keys.get(extended.parent, "") if extended and self._threads_stated else None,
        )

    def _words(self, element: etree._Element) -> tuple[str, str]:
        """Return what a comment says, a line a paragraph, and the first address that is linked in it."""
        around = replace(self._around, relationships=self._relationships)
        story = Story(around, LeftOuts()).walk(element)
        address = next((link.address for link in story.links if not link.address.startswith("#")), "")
        return story.text.text.replace("\n\n", "\n").strip(), address

    def _state(self, element: etree._Element) -> _Extended | None:
        """Return what is stated of a comment's thread, under any of its paragraphs; None where nothing is."""
        ids = (paragraph.get(W14 + "paraId", "") for paragraph in element.iter(W + "p"))
        return next((self._stated[one] for one in ids if one in self._stated), None)

    def _resolved(self, extended: _Extended | None) -> bool | None:
        if extended is not None:
            return extended.done
        # LibreOffice states it of comments that are resolved only; elsewhere silence says nothing
        return False if self._by_libre_office or self._stated else None

    @cached_property
    def _threads_stated(self) -> bool:
        """Comments without a parent begin a thread; but LibreOffice forgets parents when it states what is resolved."""
        return not self._by_libre_office or any(one.parent for one in self._stated.values())

    @cached_property
    def _stated(self) -> dict[str, _Extended]:
        root = self._package.root_of_kind("commentsExtended")
        return {
            one.get(W15 + "paraId", ""): _Extended(one.get(W15 + "paraIdParent", ""), one.get(W15 + "done", "") in _ON)
            for one in every(root, W15 + "commentEx")
        }

    @cached_property
    def _true_times(self) -> dict[str, str]:
        """The times in UTC by the id of a paragraph, which lead there over a second id."""
        ids, times = self._package.root_of_kind("commentsIds"), self._package.root_of_kind("commentsExtensible")
        if ids is None or times is None:
            return {}
        stated = {
            one.get(W16CEX + "durableId", ""): as_utc(one.get(W16CEX + "dateUtc", ""))
            for one in times.iter(W16CEX + "commentExtensible")
        }
        return {
            one.get(W16CID + "paraId", ""): stated.get(one.get(W16CID + "durableId", ""), "")
            for one in ids.iter(W16CID + "commentId")
        }

    def _last_paragraph(self, element: etree._Element) -> str:
        ids = [paragraph.get(W14 + "paraId", "") for paragraph in element.iter(W + "p")]
        return next((one for one in reversed(ids) if one in self._true_times), "")


def comments_of(package: Package, around: Surroundings, places: dict[str, Commented]) -> list[Comment]:
    """Return the comments of a document that have a place among these, as far as their threads are stated."""
    by_libre_office = program_of(package).startswith(("LibreOffice", "OpenOffice"))
    return Comments(package, around, by_libre_office=by_libre_office).at(places)
