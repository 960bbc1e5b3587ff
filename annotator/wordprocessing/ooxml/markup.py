"""The bytes of an XML part, and where its elements stand in them, so that it can be changed there and nowhere else.

A tree that is written anew differs from what was read in a hundred small things; a part that is spliced keeps every
byte but those that were meant. Nothing here knows what the elements mean.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.parsers.expat import ParserCreate

from lxml import etree

_ENCODING = re.compile(rb"""(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"[^"]*"|'[^']*')""")
_TAG_END = re.compile(rb"""(?:[^>"']|"[^"]*"|'[^']*')*>""")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Element:
    """Where an element stands: its start tag [start, inside), what it holds [inside, after), its end tag to `end`.

    One without an end tag holds nothing: the last three are the same.
    """

    start: int
    inside: int
    after: int
    end: int

    @property
    def empty(self) -> bool:
        """It is one tag, such as <w:t/>."""
        return self.inside == self.end


class Markup:
    """The bytes of a part in UTF-8, with the places of its elements, which are numbered in the order of their tags."""

    def __init__(self, data: bytes) -> None:
        self.data = _in_utf8(data)
        self._starts = array("Q")
        self._ends = array("Q")
        self._scan()

    def _scan(self) -> None:
        parser = ParserCreate()
        starts, ends = self._starts, self._ends
        opened: list[int] = []

        def begin(_name: str, _attributes: object) -> None:
            opened.append(len(starts))
            starts.append(parser.CurrentByteIndex)
            ends.append(0)

        def end(_name: str) -> None:
            ends[opened.pop()] = parser.CurrentByteIndex

        parser.StartElementHandler, parser.EndElementHandler = begin, end
        parser.buffer_text = True
        parser.Parse(self.data, True)  # noqa: FBT003 - expat has no name for it: this is all there is

    def element(self, number: int) -> Element:
        """Return where the element of a number stands."""
        start = self._starts[number]
        inside = self._end_of_tag(start)
        if self.data[inside - 2 : inside] == b"/>":
            return Element(start, inside, inside, inside)
        after = self._ends[number]
        return Element(start, inside, after, self._end_of_tag(after))

    @property
    def root(self) -> Element:
        """Where the root stands."""
        return self.element(0)

    def _end_of_tag(self, start: int) -> int:
        found = _TAG_END.match(self.data, start)
        if found is None:
            raise ValueError("no tag begins there")
        return found.end()

    def tag(self, element: Element) -> bytes:
        """Return the start tag of an element."""
        return self.data[element.start : element.inside]

    def content(self, element: Element) -> bytes:
        """Return what an element holds."""
        return self.data[element.inside : element.after]

    def all(self, element: Element) -> bytes:
        """Return an element with its tags."""
        return self.data[element.start : element.end]


def numbers_of(root: etree._Element, wanted: Iterable[etree._Element]) -> dict[etree._Element, int]:
    """Return the numbers of elements of a tree, as Markup counts them."""
    looked_for = set(wanted)
    if not looked_for:
        return {}
    return {element: number for number, element in enumerate(root.iter(etree.Element)) if element in looked_for}


def cut_text(content: bytes, at: int) -> tuple[bytes, bytes]:
    """Return the bytes of an element's text before and behind a number of its characters, however these are written."""
    if b"&" in content or b"<" in content or b"\r" in content:
        text = etree.fromstring(b"<t>" + content + b"</t>").text or ""
        return escaped(text[:at]), escaped(text[at:])
    text = content.decode("utf-8")
    return text[:at].encode("utf-8"), text[at:].encode("utf-8")


def escaped(text: str) -> bytes:
    """Return a text as an element holds it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").encode("utf-8")


def attribute(text: str) -> bytes:
    """Return a text as an attribute in double quotes holds it."""
    return escaped(text).replace(b'"', b"&quot;").replace(b"\n", b"&#10;").replace(b"\t", b"&#9;")


@dataclass(frozen=True, slots=True)
class Splice:
    """Bytes that come into the place of [start, end)."""

    start: int
    end: int
    put: bytes


def spliced(data: bytes, splices: Iterable[Splice]) -> bytes:
    """Return data with all splices; those at one place in the order in which they are given. They must not overlap."""
    return b"".join(_pieces(data, sorted(splices, key=lambda one: (one.start, one.end))))


def _pieces(data: bytes, splices: list[Splice]) -> Iterator[bytes]:
    at = 0
    view = memoryview(data)
    for one in splices:
        if one.start < at:
            raise ValueError("two splices overlap")
        yield view[at : one.start]  # type: ignore[misc]
        yield one.put
        at = one.end
    yield view[at:]  # type: ignore[misc]


def _in_utf8(data: bytes) -> bytes:
    """Return an XML document in UTF-8. Nearly all are; of the others the declaration changes, too."""
    if data.startswith(_UTF16):
        text = data.decode("utf-16")
    elif data.startswith(_BYTE_ORDER_MARK) or not (found := _ENCODING.match(data)) or b"utf-8" in found[0].lower():
        return data
    else:
        stated = found[0].rsplit(b"=", 1)[1].strip(b" \t\r\n\"'").decode("ascii")
        text = data.decode(stated)
    return _ENCODING.sub(rb"\1", text.encode("utf-8"), count=1)
