"""A Word file that comments and corrections are written into: a copy of it that differs only where something was put.

Places are code points of its text, as the walk gives it. Comments stand on the words themselves, corrections are
tracked changes of the characters that differ. What cannot be written at its place is told before (`can_change`).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import TracebackType

from lxml import etree

from annotator.bounded import open_archive
from annotator.domain.left_out import LeftOuts
from annotator.errors import UnreadableSource
from annotator.messages import message
from annotator.wordprocessing.annotations import Correction, MarginNote
from annotator.wordprocessing.ooxml.body import Story
from annotator.wordprocessing.ooxml.document_kind import made_document
from annotator.wordprocessing.ooxml.hosts import Host, host_of
from annotator.wordprocessing.ooxml.margin import Margin, storable, words
from annotator.wordprocessing.ooxml.markup import Markup, Splice, attribute, numbers_of, spliced
from annotator.wordprocessing.ooxml.package import Package, W, every, value
from annotator.wordprocessing.ooxml.roots import declares
from annotator.wordprocessing.ooxml.runs import Change, Point, Put, Rank, RunWriter, Taken, Work, contents_of
from annotator.wordprocessing.ooxml.surroundings import surroundings_of
from annotator.wordprocessing.repacking import repacked
from annotator.wordprocessing.tracked_text import Sourced

_IDS = re.compile(rb"""\b\w+:id\s*=\s*["'](\d+)["']""")
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_LARGEST_ID = 2**31 - 1_000_000
_WITH_IDS = frozenset({"comments", "footnotes", "endnotes", "header", "footer"})


@dataclass(slots=True)
class _File:
    name: str
    content: bytes | None
    path: Path | None = None
    depth: int = 0


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A place beside a character: its host, and where in that."""

    host: Host
    point: Point


def as_document(content: bytes, name: str) -> bytes:
    """Return a Word file, as a document where it is a template or has macros. Raises UnreadableSource."""
    with open_archive(_File(name, content)) as archive:
        return made_document(content, Package(archive))


class Manuscript:
    """An opened Word file; to be used in a `with` statement. Raises UnreadableSource."""

    def __init__(self, content: bytes, name: str) -> None:
        self._content = content
        self._archive = open_archive(_File(name, content))
        try:
            self._package = Package(self._archive)
            root = self._package.xml(self._package.main)
            body = None if root is None else root.find(W + "body")
            if root is None or body is None:
                raise UnreadableSource(
                    message("{name} holds no document of a word processor.", name=name),
                    message("Open it in the program that made it, and save it again."),
                )
            self._root = root
            story = Story(surroundings_of(self._package), LeftOuts()).walk(body)
        except BaseException:
            self._archive.close()
            raise
        self.text = story.text.text
        self._sourced = list(story.text.sourced())
        self._starts = [one.at for one in self._sourced]
        self._comments = {
            key: (place.start.at, place.end.at)
            for key, place in story.comments.items()
            if place.start is not None and place.end is not None
        }
        self._placed = sorted((first, last, key) for key, (first, last) in self._comments.items())
        self._longest = max((last - first for first, last, _ in self._placed), default=0)

    def __enter__(self) -> Manuscript:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._archive.close()

    def comments(self) -> Iterator[tuple[list[str], str]]:
        """Yield the comments that have a place: their paragraphs, and the words that they are on."""
        part = self._package.part_of_kind("comments")
        for element in every(self._package.xml(part) if part else None, W + "comment"):
            place = self._comments.get(value(element, "id"))
            if place is not None:
                lines = [_words_of(paragraph) for paragraph in element.iter(W + "p")]
                yield lines, self.text[slice(*place)]

    def comment_on(self, start: int, end: int) -> str:
        """Return the id of the comment that is on these words: of several the one on the fewest. Empty for none."""
        near = range(
            bisect_left(self._placed, (start - self._longest,)), bisect_right(self._placed, (end, len(self.text)))
        )
        on = [
            (last - first, int(key) if key.isdigit() else 0, key)
            for first, last, key in (self._placed[index] for index in near)
            if (first < end and start < last) or start <= first == last <= end
        ]
        return min(on)[2] if on else ""

    def can_change(self, start: int, end: int) -> bool:
        """Tell whether each character of [start, end) stands where a tracked change may take it out."""
        at = start
        while at < end:
            one = self.at(at)
            if one is None or (host := host_of(one.source)) is None or not host.trackable:
                return False
            at = one.at + len(one.text)
        return True

    def stands_on(self, start: int, end: int) -> bool:
        """Tell whether a comment on these words stands on them and nothing else: not on a text box, or a whole form."""
        at, before = start, -1
        while at < end:
            index = bisect_right(self._starts, at) - 1
            one = self._sourced[index] if index >= 0 else None
            if one is None or at >= one.at + len(one.text):
                at = self._starts[index + 1] if index + 1 < len(self._starts) else end
                continue
            host = host_of(one.source)
            if host is None or host.child is not one.source:
                return False
            at, before = one.at + len(one.text), at
        return before >= 0

    def reads(self, start: int, end: int, corrections: Sequence[Correction]) -> str:
        """Return what will stand between the marks of a comment on [start, end) where all corrections are taken."""
        words, at = [], start
        for one in sorted(corrections, key=lambda one: (one.start, one.end)):
            beside = one.end - 1 if one.goes_behind else one.start
            if one.end > start and one.start < end and one.start < one.end:
                words.append(self.text[at : max(at, one.start)])
                at = min(end, max(at, one.end))
            if one.text and start <= beside < end:
                words += [self.text[at : max(at, min(one.start, end))], one.text]
                at = max(at, one.start)
        return "".join((*words, self.text[at:end]))

    def annotated(self, notes: Sequence[MarginNote], corrections: Sequence[Correction]) -> bytes:
        """Return the file with these in it; the very same bytes where there are none.

        The corrections must not overlap, and each must be where `can_change` says that it can.
        """
        if not notes and not corrections:
            return self._content
        markup = Markup(self._package.data(self._package.main))
        strict = _STRICT in markup.tag(markup.root)
        new_id = self._new_ids()
        margin = Margin(self._package, new_id, strict=strict)
        writing = _Writing(self, _Tags(markup, new_id, strict=strict), margin)
        for note in notes:
            writing.comment(note)
        for correction in corrections:
            writing.correct(correction)
        splices = writing.splices(markup, self._root)
        main = self._package.entry(self._package.main)
        return repacked(self._content, {main: spliced(markup.data, splices), **margin.parts()})

    def _new_ids(self) -> Callable[[], bytes]:
        """Return what gives ids that no comment, change or bookmark of the document has."""
        parts = {one.target for one in self._package.of_main.values() if one.kind in _WITH_IDS and not one.external}
        taken = {
            int(found)
            for part in (self._package.main, *parts)
            if self._package.has(part)
            for found in _IDS.findall(self._package.data(part))
        }
        highest = max(taken, default=-1)
        free = count(highest + 1) if highest < _LARGEST_ID else (one for one in count() if one not in taken)
        return lambda: b"%d" % next(free)

    def at(self, place: int) -> Sourced | None:
        """Return the words in which a character of the text stands; None for what only parts others."""
        index = bisect_right(self._starts, place) - 1
        if index < 0:
            return None
        found = self._sourced[index]
        return found if place < found.at + len(found.text) else None

    def first(self, start: int, end: int) -> int | None:
        """Return where the first character of [start, end) is that stands in the file; else the nearest one."""
        index = bisect_right(self._starts, start) - 1
        if index >= 0 and start < self._sourced[index].at + len(self._sourced[index].text):
            return start
        if index + 1 < len(self._sourced) and self._starts[index + 1] < end:
            return self._starts[index + 1]
        if index < 0:  # what parts the first words from nothing
            return self._starts[0] if self._starts else None
        return self._starts[index] + len(self._sourced[index].text) - 1

    def last(self, start: int, end: int) -> int | None:
        """Return where the last character of [start, end) is that stands in the file; else the last one before."""
        index = bisect_right(self._starts, max(start, end - 1)) - 1
        if index < 0:
            return self.first(start, end)
        found = self._sourced[index]
        return min(max(start, end - 1), found.at + len(found.text) - 1)


def _words_of(paragraph: etree._Element) -> str:
    return "".join(
        one.text or "" if one.tag == W + "t" else " " for one in paragraph.iter(W + "t", W + "br", W + "tab")
    )


class _Tags:
    """The elements that are written into the document, with ids of their own."""

    def __init__(self, markup: Markup, new_id: Callable[[], bytes], *, strict: bool) -> None:
        uri = _STRICT if strict else W[1:-1].encode()
        self._declared = b"" if declares(markup, b"w", uri) else b' xmlns:w="%b"' % uri
        self.new_id = new_id

    def range_start(self, comment_id: bytes) -> bytes:
        return b'<w:commentRangeStart%b w:id="%b"/>' % (self._declared, comment_id)

    def range_end(self, comment_id: bytes) -> bytes:
        ended = b'<w:commentRangeEnd%b w:id="%b"/>' % (self._declared, comment_id)
        return ended + b'<w:r%b><w:commentReference w:id="%b"/></w:r>' % (self._declared, comment_id)

    def inserted(self, text: str, properties: bytes, by: bytes) -> bytes:
        run = b"<w:r>" + properties + words(text) + b"</w:r>"
        return b'<w:ins%b w:id="%b"%b>' % (self._declared, self.new_id(), by) + run + b"</w:ins>"

    def deletion(self, by: bytes) -> Change:
        return Change(lambda: b'<w:del%b w:id="%b"%b>' % (self._declared, self.new_id(), by), b"</w:del>")


class _Writing:
    """Gathers what is to be done at each host."""

    def __init__(self, manuscript: Manuscript, tags: _Tags, margin: Margin) -> None:
        self._manuscript = manuscript
        self._tags = tags
        self._margin = margin
        self._works: dict[etree._Element, Work] = {}
        self._ranges: list[tuple[_Anchor, _Anchor, MarginNote, bytes]] = []

    def comment(self, note: MarginNote) -> None:
        """Put a comment on its words. In a document without a word there is no place for one."""
        first, last = self._manuscript.first(note.start, note.end), self._manuscript.last(note.start, note.end)
        if first is None or last is None:
            return
        start, end = self._anchor(first), self._anchor(max(first, last), behind=True)
        if start is None or end is None:
            return
        self._ranges.append((start, end, note, self._margin.add(note)))

    def correct(self, correction: Correction) -> None:
        """Take words out, and put others in behind them."""
        by = b' w:author="%b"' % attribute(storable(correction.author))
        by += b' w:date="%b"' % attribute(correction.date) if correction.date else b""
        if correction.start < correction.end:
            self._take(correction.start, correction.end, self._tags.deletion(by))
        if not correction.text:
            return
        behind = correction.goes_behind
        anchor = self._anchor(max(correction.start, correction.end) - behind, behind=behind)
        if anchor is None:
            raise ValueError("a correction is where nothing can be changed")
        rank = Rank.WORDS_BEHIND_OTHERS if behind else Rank.WORDS_BEFORE_OTHERS
        put = Put(rank, (0,), lambda properties: self._tags.inserted(correction.text, properties, by))
        self._work(anchor.host).put(anchor.point, put)

    def splices(self, markup: Markup, root: etree._Element) -> list[Splice]:
        """Return all that is to be spliced into the document."""
        for start, end, _, _ in self._ranges:
            self._work(start.host), self._work(end.host)
        changes = [work.host.inserted for work in self._works.values() if work.host.inserted is not None]
        numbers = numbers_of(root, [*self._works, *changes])
        for order, (start, stop, note, comment_id) in enumerate(self._ranges):
            # words of a text box stand behind those of its paragraph, and the box itself before them
            inverted = (numbers[stop.host.element], stop.point) <= (numbers[start.host.element], start.point)
            end = _Anchor(start.host, self._work(start.host).end) if inverted else stop
            self._work(start.host).put(
                start.point, Put(Rank.RANGE_STARTS, (-note.end, order), _always(self._tags.range_start(comment_id)))
            )
            self._work(end.host).put(
                end.point, Put(Rank.RANGE_ENDS, (-note.start, order), _always(self._tags.range_end(comment_id)))
            )
        writer = RunWriter(markup, numbers, self._tags.new_id)
        in_order = sorted(self._works.values(), key=lambda work: numbers[work.host.element])
        return [splice for work in in_order for splice in writer.splices(work)]

    def _take(self, start: int, end: int, change: Change) -> None:
        at = start
        while at < end:
            anchor, found = self._anchor(at), self._manuscript.at(at)
            if anchor is None or found is None:
                raise ValueError("a correction is where nothing can be changed")
            stop = min(end, found.at + len(found.text))
            index, first = anchor.point
            self._work(anchor.host).taken.append(Taken(index, first, first + stop - at, change))
            at = stop

    def _anchor(self, place: int, *, behind: bool = False) -> _Anchor | None:
        """Return the place before or behind a character."""
        found = self._manuscript.at(place)
        host = None if found is None else host_of(found.source)
        if found is None or host is None:
            return None
        if host.child is None:
            return _Anchor(host, (int(behind), 0))
        index = next(number for number, child in enumerate(contents_of(host)) if child is host.child)
        into = place - found.at + behind
        if not host.divisible or into == len(found.text):
            return _Anchor(host, (index + (behind or (host.divisible and into > 0)), 0))
        return _Anchor(host, (index, into))

    def _work(self, host: Host) -> Work:
        return self._works.setdefault(host.element, Work(host))


def _always(content: bytes) -> Callable[[bytes], bytes]:
    return lambda _properties: content
