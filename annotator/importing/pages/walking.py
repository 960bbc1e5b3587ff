"""Lays the words of a page out as text, with links, notes, tracked changes and cuts at their places."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote, urljoin, urlsplit

from annotator.domain.article import Cut
from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.domain.source_note import IncomingNote, NoteReply, SourceNoteKind
from annotator.domain.tracked_changes import TrackedChange, TrackedKind
from annotator.importing.cleaning import settle
from annotator.importing.cleaning.page import Finding
from annotator.importing.flow import Flow, Mark
from annotator.importing.pages.content import Region
from annotator.importing.pages.elements import (
    BLOCKS,
    EMBEDDED,
    PARAGRAPHS,
    PICTURES,
    SCRIPTS,
    classes,
    is_hidden,
    tag_of,
    words_in,
)
from annotator.importing.pages.references import (
    Note,
    References,
    commented_key,
    parent_number,
    without_mark,
)
from annotator.importing.web_addresses import first_address
from annotator.messages import message

if TYPE_CHECKING:
    from lxml.etree import _Element

NOTE = message("note, kept as a source note")
COMMENT = message("comment, kept as a source note")

_SUPERSCRIPT = str.maketrans("0123456789+-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾")
_SUBSCRIPT = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_MARK_CLASSES = frozenset(
    ["msocommentreference", "msofootnotereference", "msoendnotereference", "reference", "footnote-ref", "sdfootnoteanc"]
)
_DELETED = frozenset(("del", "s", "strike"))


@dataclass(frozen=True, slots=True)
class Walked:
    """A page's words, and what stands in them; all places are code points of `text`, of which the cuts are part."""

    text: str
    cuts: tuple[Cut, ...]
    notes: tuple[IncomingNote, ...]
    changes: tuple[TrackedChange, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(slots=True)
class _Open:
    """An element that has begun: what is to be done when it ends."""

    element: _Element
    ends: list[Callable[[], None]] = field(default_factory=list)


class Walker:
    """Goes through a page once, without recursion: a page may be deeper than the stack."""

    def __init__(
        self,
        references: References,
        regions: Mapping[_Element, Region],
        base: str,
        skipped: Collection[_Element] = (),
    ) -> None:
        self._references = references
        self._skipped = skipped
        self._regions = regions
        self._base = base
        self._flow = Flow()
        self._cutting = 0
        self._verbatim = 0
        self._layouts: list[bool] = []
        self._in_row = False
        self._cells = 0
        self._stretches: list[tuple[int, int, str]] = []
        self._deleted: list[tuple[Mark, _Element, str]] = []
        self._points: list[tuple[int, Mark]] = []
        self._keyed: list[tuple[int, str]] = []
        self._texts: dict[_Element, tuple[str, str]] = {}
        self._commented: dict[str, tuple[int, int, str]] = {}
        self._parents: dict[str, str] = {}

    def walk(self, root: _Element) -> Walked:
        """Return the words of an element and of all in it."""
        self._go(root)
        text = self._flow.text
        findings = [_finding(text, *stretch) for stretch in self._stretches if stretch[0] < stretch[1]]
        cuts = settle(text, findings)
        if sum(len(cut.text) for cut in cuts) == len(text):
            cuts = ()  # a page that seems to be nothing but its surroundings is shown
        changes = list(self._flow.changes)
        for mark, element, words in self._deleted:
            at = self._flow.start_of(mark)
            changes.append(_change(TrackedKind.DELETED, element, at, at, words))
        changes.sort(key=lambda change: (change.start, change.kind is not TrackedKind.DELETED))
        return Walked(text, cuts, tuple(self._finished_notes()), tuple(changes), self._flow.left_out())

    def _go(self, root: _Element) -> None:
        waiting: list[tuple[_Element, _Open | None]] = [(root, None)]
        while waiting:
            element, opened = waiting.pop()
            if opened is not None:
                for end in reversed(opened.ends):
                    end()
                self._words(element.tail if element is not root else None)
                continue
            opened = _Open(element)
            waiting.append((element, opened))
            if self._enter(element, opened):
                self._words(element.text)
                waiting += [(child, None) for child in reversed(element)]

    def _words(self, words: str | None) -> None:
        if not words:
            return
        if self._verbatim:
            for number, line in enumerate(words.replace("\r\n", "\n").split("\n")):
                if number:
                    self._flow.line()
                self._flow.put(line.replace("\t", "    "))
        else:
            self._flow.write(words)

    def _enter(self, element: _Element, opened: _Open) -> bool:
        """Begin an element; tell whether what is in it is to be walked through."""
        tag = tag_of(element)
        if not tag or tag in ("head", "title") or element in self._skipped:
            return False
        if tag in SCRIPTS:
            self._flow.leave_out(LeftOutKind.SCRIPT)
            return False
        if (marks := self._marks(tag, element)) or self._is_unseen(element):
            self._refer(marks)
            return False
        if self._is_mark_of_list(element) or not self._replaced(tag, element):
            return False
        self._begin_cut(element, opened)
        self._begin_block(tag, element, opened)
        return self._begin_inline(tag, element, opened)

    def _marks(self, tag: str, element: _Element) -> list[_Element]:
        """Return the marks of notes that an element is or consists of."""
        if element in self._references.at:
            return [element]
        if tag == "sup" or not _MARK_CLASSES.isdisjoint(classes(element)):
            return self._references.only_marks(element)
        return []

    def _is_unseen(self, element: _Element) -> bool:
        """Tell whether a browser shows nothing of an element, and note what it says."""
        if not is_hidden(element) or element in self._references.holders:
            return False
        if words := words_in(element):
            self._flow.leave_out(LeftOutKind.HIDDEN, words)
        return True

    def _is_mark_of_list(self, element: _Element) -> bool:
        return "mso-list:ignore" in (element.get("style") or "").lower().replace(" ", "")

    def _replaced(self, tag: str, element: _Element) -> bool:
        """Note what is no text; tell whether there is text in an element."""
        flow = self._flow
        if tag in PICTURES:
            words = (element.get("alt") or element.get("title") or element.get("aria-label") or "").strip()
            tiny = element.get("width") == "1" or element.get("height") == "1"
            if not self._cutting and not (tiny and not words):
                flow.leave_out(LeftOutKind.PICTURE, words)
            return False
        if tag in EMBEDDED:
            if not self._cutting:
                flow.leave_out(LeftOutKind.OTHER, element.get("title") or element.get("src") or tag)
            return False
        if tag == "math":
            flow.leave_out(LeftOutKind.FORMULA, element.get("alttext") or words_in(element))
            flow.space()
            return False
        if tag in ("rt", "rp"):
            if tag == "rt":
                flow.leave_out(LeftOutKind.OTHER, words_in(element))
            return False
        return tag != "input"

    def _begin_cut(self, element: _Element, opened: _Open) -> None:
        note = self._references.holders.get(element)
        region = self._regions.get(element)
        if (note is None and region is None) or self._cutting:
            return
        if note is not None:
            why: str = COMMENT if note.kind is SourceNoteKind.COMMENT else NOTE
        else:
            why = region.why if region else ""
        before = self._flow.length
        mark = self._flow.mark()
        self._cutting += 1

        def end() -> None:
            self._cutting -= 1
            start, stop = self._flow.start_of(mark), self._flow.length
            if start >= stop:
                return
            # of an edit button behind a headline the space before it goes, too
            spaced = tag_of(element) not in BLOCKS and self._flow.spaced_at(before, start)
            self._stretches.append((before if spaced else start, stop, why))
            if region is not None and note is None:
                self._flow.leave_out(region.kind, words_in(element))

        opened.ends.append(end)

    def _begin_block(self, tag: str, element: _Element, opened: _Open) -> None:
        flow = self._flow
        if tag == "br":
            flow.space() if self._in_row else flow.line()
        elif tag in ("li", "dt", "dd"):
            self._between(flow.row, opened)
        elif tag in ("table", "tr", "td", "th"):
            self._begin_table(tag, element, opened)
        elif tag in PARAGRAPHS:
            self._between(flow.space if self._in_row else flow.block, opened)
        if tag == "pre":
            self._verbatim += 1
            opened.ends.append(self._end_verbatim)

    def _begin_table(self, tag: str, element: _Element, opened: _Open) -> None:
        """Begin a table, a row or a cell; what is a table for its looks only is read as paragraphs."""
        flow = self._flow
        if tag == "table":
            self._between(flow.block, opened)
            self._layouts.append(_is_layout(element))
            opened.ends.append(self._end_table)
        elif self._layouts and self._layouts[-1]:
            self._between(flow.block, opened)
        elif tag == "tr":
            flow.row()
            self._in_row, self._cells = True, 0
            opened.ends.append(self._end_row)
        elif self._in_row:
            if self._cells:
                flow.cell()
            self._cells += 1

    def _end_table(self) -> None:
        self._layouts.pop()

    def _end_row(self) -> None:
        self._in_row = False
        self._flow.row()

    def _end_verbatim(self) -> None:
        self._verbatim -= 1

    def _between(self, parting: Callable[[], None], opened: _Open) -> None:
        parting()
        opened.ends.append(parting)

    def _begin_inline(self, tag: str, element: _Element, opened: _Open) -> bool:
        if tag == "a":
            self._begin_link(element, opened)
        elif tag == "ins":
            self._begin_insertion(element, opened)
        elif tag in _DELETED:
            return self._delete(element)
        elif tag in ("sup", "sub") and len(element) == 0:
            return self._raise(tag, element)
        elif tag == "q":
            self._flow.put("“")
            opened.ends.append(lambda: self._flow.put("”"))
        return True

    def _raise(self, tag: str, element: _Element) -> bool:
        """Write a raised or lowered number as one, so that it is never taken for more digits of what it stands at."""
        words = (element.text or "").strip()
        if not words or not any(character.isdigit() for character in words):
            return True
        raised = words.translate(_SUPERSCRIPT if tag == "sup" else _SUBSCRIPT)
        before = self._flow.last if tag == "sub" else "0"
        self._flow.put(raised if before.isdigit() and raised != words else words)
        return False

    def _begin_link(self, element: _Element, opened: _Open) -> None:
        if comment := commented_key(element):
            mark = self._flow.mark()
            opened.ends.append(lambda: self._comment_on(comment, element, mark))
        address = self._address(element.get("href") or "")
        if not address or self._cutting:
            return
        mark = self._flow.mark()

        def end() -> None:
            start, stop = self._flow.start_of(mark), self._flow.length
            if start < stop:
                words = (element.get("title") or "").strip()
                self._flow.notes.append(IncomingNote(SourceNoteKind.LINK, start, stop, words, url=address))

        opened.ends.append(end)

    def _address(self, href: str) -> str:
        """Return where a link leads, if that is a page; of a link through Google's counter, the page behind it."""
        href = "".join(href.split())
        if not href or href.startswith("#"):
            return ""
        try:
            whole = urljoin(self._base, href) if self._base else href
            parts = urlsplit(whole)
        except ValueError:
            return ""
        if parts.scheme.lower() not in ("http", "https", "ftp"):
            return ""
        if parts.netloc.endswith("google.com") and parts.path == "/url":
            return next(iter(parse_qs(parts.query).get("q", [])), whole)
        return whole

    def _comment_on(self, comment: tuple[str, str], element: _Element, mark: Mark) -> None:
        """Keep which stretch a comment of Word's is on; a long one comes in several pieces."""
        key, date = comment
        start, stop = self._flow.start_of(mark), self._flow.length
        if key in self._commented:
            first, last, known = self._commented[key]
            start, stop, date = min(first, start), max(last, stop), known or date
        self._commented[key] = (start, stop, date)
        if parent := parent_number(element):
            self._parents[key] = parent

    def _begin_insertion(self, element: _Element, opened: _Open) -> None:
        mark = self._flow.mark()

        def end() -> None:
            start, stop = self._flow.start_of(mark), self._flow.length
            if start < stop and not self._cutting:
                self._flow.changes.append(_change(TrackedKind.INSERTED, element, start, stop, ""))

        opened.ends.append(end)

    def _delete(self, element: _Element) -> bool:
        """Keep what was deleted beside the text, and the notes on it nowhere: they went with it."""
        words = words_in(element)
        if not words or self._cutting:
            return bool(words)
        flow = self._flow
        last = element[-1].tail if len(element) else element.text
        leads = (element.text or "")[:1].isspace() and bool(flow.last)
        # of the spaces before and behind what was deleted one is left; the other was its own
        ends = (last or "")[-1:].isspace() or (flow.spaced and (element.tail or "")[:1].isspace())
        words = (" " if leads else "") + words + (" " if ends else "")
        if any(tag_of(one) in BLOCKS for one in element.iter()):
            words += "\n\n"
        mark = flow.mark()
        if leads:
            flow.start_of(mark)
        self._deleted.append((mark, element, words))
        flow.leave_out(LeftOutKind.DELETED, words)
        return False

    def _refer(self, marks: Sequence[_Element]) -> None:
        """Put the notes of some marks where they stand; the marks are no words of the text."""
        for mark in marks:
            note = self._references.at[mark]
            at = self._flow.length
            text, address = self._said(note)
            if self._flow.parted:
                self._points.append((len(self._flow.notes), self._flow.mark()))
            if note.range_key:
                self._keyed.append((len(self._flow.notes), note.range_key))
            self._flow.notes.append(IncomingNote(note.kind, at, at, text, note.author, note.date, address))

    def _said(self, note: Note) -> tuple[str, str]:
        """Return what a note says, and the first address in it."""
        if note.holder not in self._texts:
            inner = Walker(References(), {}, self._base, note.marks)
            walked = inner.walk(note.holder)
            linked = (one.url for one in walked.notes if one.kind is SourceNoteKind.LINK)
            address = next(linked, "") or first_address(walked.text)
            self._texts[note.holder] = without_mark(walked.text), address
        return self._texts[note.holder]

    def _finished_notes(self) -> list[IncomingNote]:
        """Return the notes with comments at the stretches that they are on, and answers in their threads."""
        notes: list[IncomingNote | None] = list(self._flow.notes)
        for place, mark in self._points:
            at = self._flow.start_of(mark)
            notes[place] = replace(self._flow.notes[place], start=at, end=at)
        places: dict[str, int] = {}
        for place, key in self._keyed:
            note = notes[place]
            if note is None or key not in self._commented:
                continue
            start, stop, date = self._commented[key]
            notes[place] = replace(note, start=start, end=stop, date=note.date or date)
            places[key.rpartition("_")[2]] = place
        for key, parent in self._parents.items():
            reply, above = places.get(key.rpartition("_")[2]), places.get(parent)
            if reply is not None and above is not None and reply != above:
                notes[above], notes[reply] = _answered(notes[above], notes[reply]), None
        return list(_folded([note for note in notes if note is not None]))


def _answered(above: IncomingNote | None, reply: IncomingNote | None) -> IncomingNote | None:
    if above is None or reply is None:
        return above
    return replace(above, replies=(*above.replies, NoteReply(reply.author, reply.date, reply.text), *reply.replies))


def _folded(notes: Sequence[IncomingNote]) -> list[IncomingNote]:
    """Return the notes with Google's answers in their threads: comments without a name right behind one another.

    Google's pages say neither who wrote nor what is an answer, so that the thread is inferred.
    """
    folded: list[IncomingNote] = []
    for note in notes:
        before = folded[-1] if folded else None
        bare = note.kind is SourceNoteKind.COMMENT and not note.author and note.start == note.end
        if bare and before and before.kind is note.kind and not before.author and before.end == note.end:
            reply = NoteReply("", "", note.text)
            folded[-1] = replace(before, replies=(*before.replies, reply), inferred=True)
        else:
            folded.append(note)
    return folded


def _change(kind: TrackedKind, element: _Element, start: int, end: int, text: str) -> TrackedChange:
    author = unquote(element.get("cite") or "")
    author = author.removeprefix("mailto:") if author.startswith("mailto:") else ""
    return TrackedChange(kind, start, end, text, author, (element.get("datetime") or "").strip())


def _finding(text: str, start: int, end: int, why: str) -> Finding:
    starts_line = start == 0 or text[start - 1] == "\n"
    ends_line = end == len(text) or text[end] == "\n"
    return Finding(start, end, why, whole_line=starts_line and ends_line)


def _is_layout(table: _Element) -> bool:
    """Tell whether a table only puts things side by side: it holds tables, headlines or whole texts."""
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return True
    for inner in table.iter("table", "h1", "h2", "h3", "article", "td"):
        if inner is table:
            continue
        if tag_of(inner) != "td" or sum(1 for _ in inner.iterchildren("p", "div", "ul", "ol", "blockquote")) > 2:
            return True
    return next(table.iter("tr"), None) is not None and all(
        sum(1 for _ in row.iterchildren("td", "th")) < 2 for row in table.iter("tr")
    )
