"""The walk through a story of a document (its body, a note, a comment, a header): what of it is text, and where.

Each element that means something has a row in the table at the end of the class. Of the others those of text are gone
through, as most are fields that hold their last result; what is declared, and what is of forms, is passed over.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from lxml import etree

from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.importing.formats.odt.changes import Changes, Region
from annotator.importing.formats.odt.names import DC, DRAW, LIBRE, MATH, OFFICE, SVG, TABLE, TEXT, XLINK
from annotator.importing.formats.odt.styles import Styles
from annotator.importing.left_out import LeftOuts
from annotator.importing.note_threads import Comment
from annotator.importing.stated_times import as_stated
from annotator.importing.tracked_text import LINE, PARAGRAPH, RAISED, Place, Side, TrackedText
from annotator.importing.web_addresses import first_address

_WHITE = re.compile("[ \t\r\n]+")
_MOST_SPACES = 1000
_MOST_CELLS = 64
"""So many empty cells in a row are written with their tabs; programs say "all the rest" by large numbers."""


@dataclass(slots=True)
class Annotation:
    """A comment with its place while that is not final."""

    comment: Comment
    start: Place
    end: Place | None = None


@dataclass(slots=True)
class Link:
    """Words that lead somewhere: an address, or a place in the document with # before it."""

    start: Place
    end: Place
    address: str
    tip: str = ""


class Story:
    """One story, walked through by `walk`; afterwards everything that was found in it is there."""

    def __init__(self, styles: Styles, changes: Changes, left_out: LeftOuts) -> None:
        self.text = TrackedText()
        self.links: list[Link] = []
        self.notes: list[tuple[IncomingNote, Place]] = []
        self.annotations: list[Annotation] = []
        self.titles: list[tuple[Place, Place]] = []
        self.headings: list[tuple[Place, Place]] = []
        self.bookmarks: dict[str, Place] = {}
        self.boxes = 0
        self.numbered = 0
        self.outside = 0
        self.left_out = left_out
        self._styles = styles
        self._changes = changes
        self._level = PARAGRAPH
        self._hidden = False
        self._raised = False
        self._hidden_words: list[str] = []
        self._space = True
        self._named: dict[str, Annotation] = {}
        self._boxes: list[tuple[etree._Element, Side]] = []
        self._row: tuple[int, int] = (0, 0)
        self._cells = 0

    def walk(self, root: etree._Element) -> Story:
        """Go through all that is in an element, and return the story."""
        self._children(root)
        self._tell_hidden()
        return self

    @property
    def _side(self) -> Side:
        return self._changes.side

    def _children(self, element: etree._Element) -> None:
        """Go through the blocks in an element: the white space between them says nothing."""
        for child in element.iterchildren("*"):
            self._element(child)

    def _mixed(self, element: etree._Element) -> None:
        """Go through words and the elements among them."""
        self._words(element.text)
        for child in element:
            if isinstance(child.tag, str):
                self._element(child)
            self._words(child.tail)

    def _element(self, element: etree._Element) -> None:
        handler = self.HANDLERS.get(element.tag)
        if handler is not None:
            handler(self, element)
        elif element.tag.startswith(TEXT) and not element.tag.endswith(_DECLARATIONS):
            self._mixed(element)

    # words

    def _words(self, words: str | None) -> None:
        if not words:
            return
        words = _WHITE.sub(" ", words)
        if self._space:
            words = words.removeprefix(" ")
        if words:
            self._space = words.endswith(" ")
            if self._raised and words.isdecimal() and words.isascii() and self.text.last.isdecimal():
                words = words.translate(RAISED)
            self._put(words)

    def _say(self, text: str) -> None:
        self._space = False
        self._put(text)

    def _put(self, text: str) -> None:
        if self._hidden:
            if self._side.accepted:
                self._hidden_words.append(text)
            return
        self._tell_hidden()
        if self._side.nowhere:
            self.left_out.add(LeftOutKind.DELETED, text)
        self.text.add(text, self._side)

    def _tell_hidden(self) -> None:
        if self._hidden_words:
            self.left_out.add(LeftOutKind.HIDDEN, "".join(self._hidden_words))
            self._hidden_words.clear()

    def _spaces(self, element: etree._Element) -> None:
        count = element.get(TEXT + "c", "1")
        self._say(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))

    def _tab(self, _element: etree._Element) -> None:
        self._say("\t")

    def _line_break(self, _element: etree._Element) -> None:
        self._say("\n")
        self._space = True

    def _nothing(self, _element: etree._Element) -> None:
        pass

    def _span(self, element: etree._Element) -> None:
        hidden, raised = self._hidden, self._raised
        style = self._styles.style("text", element.get(TEXT + "style-name", ""))
        self._hidden = hidden if style.hidden is None else style.hidden
        self._raised = raised if style.raised is None else style.raised
        self._mixed(element)
        self._hidden, self._raised = hidden, raised

    def _ruby(self, element: etree._Element) -> None:
        base, above = element.find(TEXT + "ruby-base"), element.find(TEXT + "ruby-text")
        if base is not None:
            self._mixed(base)
        if above is not None and self._side.accepted:
            self.left_out.add(LeftOutKind.OTHER, _all_words(above))

    def _prompt(self, element: etree._Element) -> None:
        """Tell what the form asks for: nobody wrote it."""
        self.left_out.add(LeftOutKind.OTHER, _all_words(element))

    def _hidden_text(self, element: etree._Element) -> None:
        self.left_out.add(LeftOutKind.HIDDEN, element.get(TEXT + "string-value") or _all_words(element))

    def _script(self, element: etree._Element) -> None:
        self.left_out.add(LeftOutKind.SCRIPT, _all_words(element))

    def _link(self, element: etree._Element) -> None:
        start = self.text.start()
        self._mixed(element)
        end = self.text.end(start)
        address = element.get(XLINK + "href", "").strip()
        if not address or start.at >= end.at:
            return
        last = self.links[-1] if self.links else None
        if last and last.address == address and last.end.at == start.at:
            last.end = end
        else:
            self.links.append(Link(start, end, address, element.get(OFFICE + "title", "")))

    # changes and places

    def _change_starts(self, element: etree._Element) -> None:
        self._changes.begin(element.get(TEXT + "change-id", ""))

    def _change_ends(self, element: etree._Element) -> None:
        self._changes.end(element.get(TEXT + "change-id", ""))

    def _deleted_here(self, element: etree._Element) -> None:
        """Put what was deleted back into the text before the changes: it is kept at the head of the document."""
        region: Region | None = self._changes.region(element.get(TEXT + "change-id", ""))
        if region is None or not region.content:
            return
        self._changes.begin(region.key)
        boxes, self._boxes = self._boxes, []
        for number, block in enumerate(region.content):
            if number:
                self.text.part(self._level, self._side)
            if block.tag in (TEXT + "p", TEXT + "h"):
                self._mixed(block)
            else:
                self._element(block)
        self._boxes = boxes
        self._changes.end(region.key)

    def _bookmark(self, element: etree._Element) -> None:
        name = element.get(TEXT + "name", "")
        self._changes.bookmark(name)
        self.bookmarks.setdefault(name, self.text.start())

    def _bookmark_ends(self, element: etree._Element) -> None:
        self._changes.bookmark(element.get(TEXT + "name", ""), ends=True)

    def _annotation(self, element: etree._Element) -> None:
        name = element.get(OFFICE + "name", "")
        stated = element.get(LIBRE + "resolved") or element.get(OFFICE + "resolved")
        comment = Comment(
            0,
            0,
            text=self._apart(element),
            author=(element.findtext(DC + "creator") or "").strip(),
            date=as_stated(element.findtext(DC + "date") or ""),
            resolved=None if stated is None else stated == "true",
            ranged=False,
            order=len(self.annotations),
            key=name,
            parent=element.get(LIBRE + "parent-name"),
        )
        annotation = Annotation(comment, self.text.start() if name else self.text.point())
        self.annotations.append(annotation)
        if name:
            self._named[name] = annotation

    def _annotation_ends(self, element: etree._Element) -> None:
        annotation = self._named.pop(element.get(OFFICE + "name", ""), None)
        if annotation is not None:
            annotation.end = self.text.end(annotation.start)
            annotation.comment.ranged = True

    def _note(self, element: etree._Element) -> None:
        body = element.find(TEXT + "note-body")
        if body is None:
            return
        endnote = element.get(TEXT + "note-class") == "endnote"
        story = Story(self._styles, self._changes.apart(), LeftOuts()).walk(body)
        text = story.lines()
        if not self._side.accepted or self._hidden:
            self.left_out.add(LeftOutKind.NOTE, text)
            return
        place = self.text.point()
        address = next((link.address for link in story.links if not link.address.startswith("#")), "")
        kind = SourceNoteKind.ENDNOTE if endnote else SourceNoteKind.FOOTNOTE
        self.notes.append((IncomingNote(kind, 0, 0, text=text, url=address or first_address(text)), place))
        self.annotations += [Annotation(one.comment, place, place) for one in story.annotations]

    def _apart(self, element: etree._Element) -> str:
        """Return what a comment says."""
        return Story(self._styles, self._changes.apart(), LeftOuts()).walk(element).lines()

    def lines(self) -> str:
        """The text, a line a paragraph."""
        return self.text.text.replace("\n\n", "\n").strip()

    # paragraphs, sections, tables

    def _paragraph(self, element: etree._Element) -> None:
        style = self._styles.style("paragraph", element.get(TEXT + "style-name", ""))
        hidden, raised = self._hidden, self._raised
        self._hidden, self._raised = hidden or style.hidden is True, style.raised is True
        self._space = True
        start = self.text.start()
        self._mixed(element)
        end = self.text.end(start)
        self._tell_hidden()
        self._hidden, self._raised = hidden, raised
        if start.at < end.at:
            if "Title" in style.names:
                self.titles.append((start, end))
            elif element.tag == TEXT + "h" and element.get(TEXT + "outline-level", "1") == "1":
                self.headings.append((start, end))
        self.text.part(self._level, self._side)
        boxes, self._boxes = self._boxes, []
        for box, side in boxes:
            self._box(box, side)

    def _box(self, box: etree._Element, side: Side) -> None:
        """Take the text of a text box behind its paragraph."""
        if side.nowhere:
            return
        level, self._level = self._level, PARAGRAPH
        length = self.text.length
        self.text.part(PARAGRAPH)
        self._children(box)
        self.text.part(PARAGRAPH)
        self._level = level
        self.boxes += self.text.length > length

    def _section(self, element: etree._Element) -> None:
        hidden = self._hidden
        self._hidden = hidden or element.get(TEXT + "display") == "none"
        self._children(element)
        self._tell_hidden()
        self._hidden = hidden

    def _item(self, element: etree._Element) -> None:
        self.numbered += 1
        self._children(element)

    def _table(self, element: etree._Element) -> None:
        before = self._row, self._cells, self._level
        self._children(element)
        self._row, self._cells, self._level = before
        self.text.part(self._level, self._side)

    def _table_row(self, element: etree._Element) -> None:
        row, cells, level = self._row, self._cells, self._level
        self._row, self._cells = self.text.begin_row(), 0
        if sum(1 for child in element.iterchildren(*_CELLS)) > 1:
            self._level = LINE
        self._children(element)
        self.text.end_row(self._row)
        self._row, self._cells, self._level = row, cells, level

    def _cell(self, element: etree._Element) -> None:
        repeated = element.get(TABLE + "number-columns-repeated", "1")
        for _ in range(min(int(repeated) if repeated.isdecimal() else 1, _MOST_CELLS)):
            if self._cells:
                self.text.next_cell(self._row)
            self._cells += 1
            row, cells = self._row, self._cells
            self._children(element)
            self._row, self._cells = row, cells

    # what is drawn

    def _shape(self, element: etree._Element) -> None:
        """A shape with words is a text box; of one without, what is written about it is told."""
        if element.find(f"{TEXT}p") is not None or element.tag == DRAW + "text-box":
            self._boxes.append((element, self._side))
        else:
            self._children(element)

    def _frame(self, element: etree._Element) -> None:
        objects = element.findall(DRAW + "object")
        formula = next((math for one in objects for math in one.iter(MATH + "math")), None)
        about = element.findtext(SVG + "title") or element.findtext(SVG + "desc") or ""
        if formula is not None:
            said = "".join(one.text or "" for one in formula.iter(*_MATH_WORDS))
            self.left_out.add(LeftOutKind.FORMULA, "".join(said.split()))
        elif objects:
            self.left_out.add(LeftOutKind.OTHER, about)
        elif element.find(DRAW + "image") is not None:
            self.left_out.add(LeftOutKind.PICTURE, about)
            self.outside += any("://" in one.get(XLINK + "href", "") for one in element.iterchildren(DRAW + "image"))
        else:
            self._children(element)

    HANDLERS: ClassVar[Mapping[str, Callable[[Any, Any], None]]] = {
        TEXT + "p": _paragraph,
        TEXT + "h": _paragraph,
        TEXT + "s": _spaces,
        TEXT + "tab": _tab,
        TEXT + "line-break": _line_break,
        TEXT + "soft-page-break": _nothing,
        TEXT + "span": _span,
        TEXT + "a": _link,
        TEXT + "ruby": _ruby,
        TEXT + "placeholder": _prompt,
        TEXT + "hidden-text": _hidden_text,
        TEXT + "script": _script,
        TEXT + "tracked-changes": _nothing,
        TEXT + "change-start": _change_starts,
        TEXT + "change-end": _change_ends,
        TEXT + "change": _deleted_here,
        TEXT + "bookmark": _bookmark,
        TEXT + "bookmark-start": _bookmark,
        TEXT + "bookmark-end": _bookmark_ends,
        TEXT + "note": _note,
        TEXT + "section": _section,
        TEXT + "list": _children,
        TEXT + "list-item": _item,
        TEXT + "list-header": _children,
        TEXT + "numbered-paragraph": _item,
        TEXT + "table-of-content": _children,
        TEXT + "index-body": _children,
        TEXT + "index-title": _children,
        OFFICE + "annotation": _annotation,
        OFFICE + "annotation-end": _annotation_ends,
        TABLE + "table": _table,
        TABLE + "table-header-rows": _children,
        TABLE + "table-rows": _children,
        TABLE + "table-row-group": _children,
        TABLE + "table-row": _table_row,
        TABLE + "table-cell": _cell,
        TABLE + "covered-table-cell": _cell,
        DRAW + "frame": _frame,
        DRAW + "text-box": _shape,
        DRAW + "custom-shape": _shape,
        DRAW + "rect": _shape,
        DRAW + "ellipse": _shape,
        DRAW + "g": _children,
        DRAW + "a": _children,
    }


def _all_words(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


_MATH_WORDS = tuple(MATH + name for name in ("mi", "mn", "mo", "mtext"))
_CELLS = (TABLE + "table-cell", TABLE + "covered-table-cell")
_DECLARATIONS = ("-decls", "-source", "-mark", "-mark-start", "-mark-end")
