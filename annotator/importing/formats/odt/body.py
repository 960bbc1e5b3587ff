"""The walk through a story of a document (its body, a note, a comment, a header): paragraphs, tables, what is drawn.

It also finds the places of notes and comments. What stands in a paragraph is the matter of `walk.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from lxml import etree

from annotator.domain.left_out import LeftOutKind, LeftOuts
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.domain.stated_times import as_stated
from annotator.domain.whole_numbers import whole_number
from annotator.importing.formats.odt.changes import Changes
from annotator.importing.formats.odt.names import CHART, DC, DRAW, LIBRE, MATH, OFFICE, SVG, TABLE, TEXT, XLINK
from annotator.importing.formats.odt.styles import TITLE, Styles
from annotator.importing.formats.odt.walk import Handler, Words
from annotator.importing.note_threads import Comment
from annotator.importing.web_addresses import first_address
from annotator.wordprocessing.tracked_text import LINE, PARAGRAPH, Place, Side

_DEEPEST = 3
_MOST_CELLS = 64
"""So many empty cells in a row are written with their tabs; programs say "all the rest" by large numbers."""
_MATH_WORDS = tuple(MATH + name for name in ("mi", "mn", "mo", "mtext"))
_CELLS = (TABLE + "table-cell", TABLE + "covered-table-cell")


@dataclass(slots=True)
class Annotation:
    """A comment with its place while that is not final."""

    comment: Comment
    start: Place
    end: Place | None = None


class Story(Words):
    """One story, walked through by `walk`; afterwards everything that was found in it is there."""

    def __init__(self, styles: Styles, changes: Changes, left_out: LeftOuts, depth: int = 0) -> None:
        super().__init__(styles, changes, left_out)
        self.notes: list[tuple[IncomingNote, Place]] = []
        self.annotations: list[Annotation] = []
        self.titles: list[tuple[Place, Place]] = []
        self.headings: list[tuple[Place, Place]] = []
        self.boxes = 0
        self.outside = 0
        self._depth = depth
        self._named: dict[str, Annotation] = {}
        self._row: tuple[int, int] = (0, 0)
        self._cells = 0

    def walk(self, root: etree._Element) -> Story:
        """Go through all that is in an element, and return the story."""
        self._children(root)
        self._tell_hidden()
        return self

    # notes and comments

    def _annotation(self, element: etree._Element) -> None:
        name = element.get(OFFICE + "name", "")
        stated = element.get(LIBRE + "resolved") or element.get(OFFICE + "resolved")
        comment = Comment(
            0,
            0,
            text=self._apart(element).lines(),
            author=(element.findtext(DC + "creator") or "").strip(),
            # a comment of which only the day is known is written as of midnight
            date=as_stated(element.findtext(DC + "date") or "").removesuffix("T00:00:00"),
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
        story = self._apart(body)
        text = story.lines()
        if not self._side.accepted or self._hidden:
            self.left_out.add(LeftOutKind.NOTE, text)
            return
        place = self.text.point()
        address = next((link.address for link in story.links if not link.address.startswith("#")), "")
        kind = SourceNoteKind.ENDNOTE if endnote else SourceNoteKind.FOOTNOTE
        self.notes.append((IncomingNote(kind, 0, 0, text=text, url=address or first_address(text)), place))
        self.annotations += [Annotation(one.comment, place, place) for one in story.annotations]

    def _apart(self, element: etree._Element) -> Story:
        """Return what a note or a comment says; what lies in it in its turn, ever deeper, is nobody's."""
        story = Story(self._styles, self._changes.apart(), LeftOuts(), self._depth + 1)
        return story.walk(element) if self._depth < _DEEPEST else story

    def lines(self) -> str:
        """The text, a line a paragraph."""
        return self.text.text.replace("\n\n", "\n").strip()

    # paragraphs, sections, tables

    def _paragraph(self, element: etree._Element) -> None:
        style = self._styles.style("paragraph", element.get(TEXT + "style-name", ""))
        hidden, raised = self._hidden, self._raised
        conditional = element.find(TEXT + "hidden-paragraph")
        self._hidden = hidden or style.hidden is True
        self._hidden |= conditional is not None and conditional.get(TEXT + "is-hidden") == "true"
        self._raised = style.raised is True
        self._space = True
        start = self.text.start()
        self._mixed(element)
        end = self.text.end(start)
        self._tell_hidden()
        self._hidden, self._raised = hidden, raised
        if start.at < end.at:
            if TITLE in style.names:
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
        for _ in range(min(whole_number(repeated, 1), _MOST_CELLS)):
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
            titles = [one for each in objects for one in each.iter(CHART + "title", CHART + "subtitle")]
            self.left_out.add(LeftOutKind.PICTURE if titles else LeftOutKind.OTHER, about)
            for title in titles:
                self.left_out.add(LeftOutKind.PICTURE, "".join(map(str, title.itertext())), 0)
        elif element.find(DRAW + "image") is not None:
            self.left_out.add(LeftOutKind.PICTURE, about)
            self.outside += any("://" in one.get(XLINK + "href", "") for one in element.iterchildren(DRAW + "image"))
        else:
            self._children(element)

    HANDLERS: ClassVar[Mapping[str, Handler]] = {
        **Words.HANDLERS,
        TEXT + "p": _paragraph,
        TEXT + "h": _paragraph,
        TEXT + "note": _note,
        TEXT + "section": _section,
        OFFICE + "annotation": _annotation,
        OFFICE + "annotation-end": _annotation_ends,
        TABLE + "table": _table,
        TABLE + "table-row": _table_row,
        TABLE + "table-cell": _cell,
        TABLE + "covered-table-cell": _cell,
        DRAW + "frame": _frame,
        DRAW + "text-box": _shape,
        DRAW + "custom-shape": _shape,
        DRAW + "rect": _shape,
        DRAW + "ellipse": _shape,
    }
