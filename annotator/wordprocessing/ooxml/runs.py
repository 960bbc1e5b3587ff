"""Writes a run of a paragraph anew: something is put in at places of it, words of it are taken out as tracked changes.

Where nothing is to be done within a run, its bytes stay. Where it is cut, both halves have its formatting. What is put
in stands between runs, and never within what a colleague's change put in: that is ended before it and goes on behind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise

from lxml import etree

from annotator.wordprocessing.ooxml.hosts import TEXT, Host
from annotator.wordprocessing.ooxml.markup import Element, Markup, Splice, cut_text
from annotator.wordprocessing.ooxml.package import W

_FORMER_FORMATTING = re.compile(rb"<(\w+:)?rPrChange\b(?:[^>]*/>|.*?</(?:\w+:)?rPrChange\s*>)", re.DOTALL)
_ID = re.compile(rb"""(\b\w+:id\s*=\s*)(?:"-?\d+"|'-?\d+')""")
_SPACE = re.compile(rb"""\s+xml:space\s*=\s*(?:"[^"]*"|'[^']*')""")
_TEXT_TAG = re.compile(rb"(</?(?:\w+:)?)t\b")
_PROPERTIES = W + "rPr"

Point = tuple[int, int]
"""A place in a host: how many of its contents are before it, and how many characters of the next one."""
START: Point = (0, 0)


class Rank(IntEnum):
    """What comes first of several things at one place."""

    WORDS_BEHIND_OTHERS = 0
    RANGE_ENDS = 1
    RANGE_STARTS = 2
    WORDS_BEFORE_OTHERS = 3


@dataclass(frozen=True, slots=True)
class Put:
    """Something that comes between two runs: `content` makes it, by the properties of the run that it is put beside.

    `order` tells those of one rank apart.
    """

    rank: Rank
    order: tuple[int, ...]
    content: Callable[[bytes], bytes]


@dataclass(frozen=True, slots=True, eq=False)
class Change:
    """What takes words out: `opening` makes its start tag, with an id of its own for each run."""

    opening: Callable[[], bytes]
    closing: bytes


@dataclass(frozen=True, slots=True)
class Taken:
    """Characters of one of a run's contents that are taken out."""

    index: int
    start: int
    end: int
    by: Change


@dataclass(slots=True)
class Work:
    """What is to be done at one host."""

    host: Host
    puts: dict[Point, list[Put]] = field(default_factory=dict)
    taken: list[Taken] = field(default_factory=list)

    @property
    def end(self) -> Point:
        """The place behind all that the host holds."""
        return len(contents_of(self.host)), 0

    def put(self, point: Point, put: Put) -> None:
        """Put something in at a place."""
        self.puts.setdefault(point, []).append(put)


def contents_of(host: Host) -> list[etree._Element]:
    """Return what a run holds beside its properties; of a host that is taken as a whole, itself."""
    if host.child is None:
        return [host.element]
    return [child for child in host.element.iterchildren(etree.Element) if child.tag != _PROPERTIES]


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands in the place of a run: something that was put in, or what was there."""

    content: bytes
    put: bool = False


class RunWriter:
    """Writes the hosts of one part.

    `numbers` are those of the hosts and of the changes that they stand in; `new_id` gives ids that nothing has yet.
    """

    def __init__(self, markup: Markup, numbers: Mapping[etree._Element, int], new_id: Callable[[], bytes]) -> None:
        self._markup = markup
        self._numbers = numbers
        self._new_id = new_id

    def splices(self, work: Work) -> Iterator[Splice]:
        """Yield what is to be spliced into the part for a host."""
        element = self._markup.element(self._numbers[work.host.element])
        pieces = self._pieces(work, element)
        inserted = work.host.inserted
        if inserted is None:
            yield from self._in_place(element, pieces)
            return
        change = self._markup.element(self._numbers[inserted])
        siblings = list(inserted.iterchildren(etree.Element))
        first, last = work.host.element is siblings[0], work.host.element is siblings[-1]
        before = pieces.pop(0).content if first and pieces[0].put else b""
        behind = pieces.pop().content if last and pieces[-1].put else b""
        yield from _at(change.start, before)
        yield from self._in_place(element, [self._outside(piece, change) for piece in pieces])
        yield from _at(change.end, behind)

    def _outside(self, piece: _Piece, change: Element) -> _Piece:
        """Return a piece; one that is put in with the change around it ended before it, and begun again behind it."""
        if not piece.put:
            return piece
        closing = self._markup.data[change.after : change.end]
        return _Piece(closing + piece.content + self._anew(self._markup.tag(change)), put=True)

    def _in_place(self, element: Element, pieces: list[_Piece]) -> Iterator[Splice]:
        """Yield the pieces of a host; where its own bytes are as they were, only what comes before and behind them."""
        own = [index for index, piece in enumerate(pieces) if not piece.put]
        if len(own) == 1 and pieces[own[0]].content == self._markup.all(element):
            yield from _at(element.start, b"".join(piece.content for piece in pieces[: own[0]]))
            yield from _at(element.end, b"".join(piece.content for piece in pieces[own[0] + 1 :]))
        else:
            yield Splice(element.start, element.end, b"".join(piece.content for piece in pieces))

    def _pieces(self, work: Work, element: Element) -> list[_Piece]:
        """Return what stands in the place of a host."""
        properties = self._properties(work.host)
        if not work.taken and work.puts.keys() <= {START, work.end}:
            own = _Piece(self._markup.all(element))
            before, behind = (_Piece(_put(work.puts.get(at, ()), properties), put=True) for at in (START, work.end))
            return [piece for piece in (before, own, behind) if piece.content]
        opening = self._markup.tag(element) + properties
        rebuilt = _Rebuilt(opening, self._markup.data[element.after : element.end], self._anew)
        for index, (child, where) in enumerate(self._contents(work.host)):
            for start, end in pairwise(_points(work, index, child)):
                rebuilt.put(_put(work.puts.get((index, start), ()), properties))
                by = next((one.by for one in work.taken if one.index == index and one.start <= start < one.end), None)
                rebuilt.keep(self._part(child, where, start, end, deleted=by is not None), by)
        rebuilt.put(_put(work.puts.get(work.end, ()), properties))
        return rebuilt.pieces()

    def _contents(self, host: Host) -> Iterator[tuple[etree._Element, Element]]:
        number = self._numbers[host.element] + 1
        for child in host.element.iterchildren(etree.Element):
            if child.tag != _PROPERTIES:
                yield child, self._markup.element(number)
            number += _elements_in(child)

    def _properties(self, host: Host) -> bytes:
        """Return the properties of a run as they stand."""
        if host.child is None or (first := next(host.element.iterchildren(etree.Element), None)) is None:
            return b""
        number = self._numbers[host.element] + 1
        return self._markup.all(self._markup.element(number)) if first.tag == _PROPERTIES else b""

    def _part(self, child: etree._Element, where: Element, start: int, end: int, *, deleted: bool) -> bytes:
        """Return some of the characters of one of a run's contents, with its tags."""
        whole = start == 0 and end == _length(child)
        if child.tag != TEXT or (whole and not deleted):
            return self._markup.all(where)
        head, _ = cut_text(self._markup.content(where), end)
        _, text = cut_text(head, start)
        opening, closing = self._markup.tag(where), self._markup.data[where.after : where.end]
        part = _SPACE.sub(b"", opening)[:-1] + b' xml:space="preserve">' + text + closing
        return _TEXT_TAG.sub(rb"\1delText", part) if deleted else part

    def _anew(self, markup: bytes) -> bytes:
        """Return markup that stands a second time: what has an id gets another."""
        return _ID.sub(lambda found: found[1] + b'"' + self._new_id() + b'"', markup)


class _Rebuilt:
    """A run that is written anew: as several, parted by what is put in and by what is taken out."""

    def __init__(self, opening: bytes, closing: bytes, anew: Callable[[bytes], bytes]) -> None:
        self._opening, self._closing = opening, closing
        self._anew = anew
        self._begun = False
        self._pieces: list[_Piece] = []
        self._held: list[bytes] = []
        self._by: Change | None = None

    def put(self, content: bytes) -> None:
        """Put something in here."""
        if content:
            self._end_run()
            self._pieces.append(_Piece(content, put=True))

    def keep(self, content: bytes, by: Change | None) -> None:
        """Go on with something of the run, which a change takes out or none does."""
        if by is not self._by:
            self._end_run()
            self._by = by
        self._held.append(content)

    def pieces(self) -> list[_Piece]:
        """Return all that stands in the place of the run."""
        self._end_run()
        return self._pieces

    def _end_run(self) -> None:
        if not self._held:
            return
        opening = self._anew(self._opening) if self._begun else self._opening
        run = b"".join((opening, *self._held, self._closing))
        if self._by is not None:
            run = self._by.opening() + run + self._by.closing
        self._pieces.append(_Piece(run))
        self._begun = True
        self._held.clear()


def _points(work: Work, index: int, child: etree._Element) -> list[int]:
    """Return where one of a run's contents is cut, with its start and its end."""
    points = {0, _length(child)}
    points |= {at for number, at in work.puts if number == index}
    for taken in work.taken:
        if taken.index == index:
            points |= {taken.start, taken.end}
    return sorted(points)


def _length(child: etree._Element) -> int:
    """Return how many characters one of a run's contents counts for; one that has none still stands somewhere."""
    return max(1, len(child.text or "")) if child.tag == TEXT else 1


def _elements_in(element: etree._Element) -> int:
    return sum(1 for _ in element.iter(etree.Element))


def _put(puts: Iterable[Put], properties: bytes) -> bytes:
    plain = _FORMER_FORMATTING.sub(b"", properties)
    return b"".join(one.content(plain) for one in sorted(puts, key=lambda one: (one.rank, one.order)))


def _at(place: int, content: bytes) -> Iterator[Splice]:
    if content:
        yield Splice(place, place, content)
