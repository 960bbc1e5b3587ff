"""The walk through a story of a document (its body, a note, a comment, a header): paragraphs, tables, what is drawn.

It also finds the places of notes and comments. What a run of text says is the matter of `walk.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from lxml import etree

from annotator.domain.left_out import LeftOutKind, LeftOuts
from annotator.domain.source_note import SourceNoteKind
from annotator.domain.whole_numbers import whole_number
from annotator.wordprocessing.ooxml.graphics import parts_of, tell_pictures, text_boxes
from annotator.wordprocessing.ooxml.package import W, is_on, value
from annotator.wordprocessing.ooxml.styles import Style
from annotator.wordprocessing.ooxml.walk import Handler, Surroundings, Words
from annotator.wordprocessing.tracked_text import LINE, PARAGRAPH, Place, Side

_AROUND_CELLS = frozenset(W + name for name in ("tc", "sdt", "sdtContent", "customXml"))


@dataclass(frozen=True, slots=True)
class Reference:
    """The place of a footnote or endnote."""

    kind: SourceNoteKind
    note_id: str
    place: Place


@dataclass(slots=True)
class Commented:
    """The place of a comment: its range, as far as it has one, and where it is referred to."""

    start: Place | None = None
    end: Place | None = None
    reference: Place | None = None


class Story(Words):
    """One story, walked through by `walk`; afterwards everything that was found in it is there."""

    def __init__(self, surroundings: Surroundings, left_out: LeftOuts) -> None:
        super().__init__(surroundings, left_out)
        self.references: list[Reference] = []
        self.comments: dict[str, Commented] = {}
        self.styled: dict[str, list[tuple[Place, Place]]] = {}
        """Where paragraphs of a named style stand."""
        self.bookmarks: dict[str, Place] = {}
        self.labels: list[str] = []
        self.boxes = 0
        self._level = PARAGRAPH
        self._boxes_of_paragraph: list[tuple[etree._Element, Side]] = []
        self._row: tuple[int, int] = (0, 0)
        self._cells = 0

    def walk(self, root: etree._Element) -> Story:
        """Go through all that is in an element, and return the story."""
        kinds = [value(mark, "fldCharType") for mark in root.iter(W + "fldChar")]
        # where the marks don't match, text could seem to be part of an instruction: nothing is dropped then
        self._loose_fields = kinds.count("begin") != kinds.count("end")
        self._children(root)
        self._flush()
        return self

    # paragraphs and runs

    def _paragraph(self, element: etree._Element) -> None:
        properties = element.find(W + "pPr")
        style_id = value(properties.find(W + "pStyle")) if properties is not None else ""
        style = self._around.styles.style(style_id or self._around.styles.default_paragraph)
        hidden_by_style, self._hidden_by_style = self._hidden_by_style, style.hidden is True
        start = self.text.start()
        self._children(element)
        end = self.text.end(start)
        self._flush()
        self._hidden_by_style = hidden_by_style
        if style.name and start.at < end.at:
            self.styled.setdefault(style.name, []).append((start, end))
        if start.at < end.at:
            self._number(properties, style)
        if not _runs_on(properties):
            self.text.part(self._level, self._mark_side(properties))
        boxes, self._boxes_of_paragraph = self._boxes_of_paragraph, []
        for box, side in boxes:
            self._box(box, side)

    def _mark_side(self, properties: etree._Element | None) -> Side:
        """Return where a paragraph ends: a mark that was taken out joins two paragraphs."""
        side = self._side
        mark = None if properties is None else properties.find(W + "rPr")
        for change in () if mark is None else mark:
            if change.tag == W + "ins":
                side = side.inserted(self._change(change))
            elif change.tag == W + "del":
                side = side.deleted(self._change(change))
            elif change.tag == W + "moveFrom":
                side = side.deleted(self._moves.get("from") or self._change(change))
            elif change.tag == W + "moveTo":
                side = side.inserted(self._moves.get("to") or self._change(change))
        return side

    def _number(self, properties: etree._Element | None, style: Style) -> None:
        numbering = None if properties is None else properties.find(W + "numPr")
        list_id, level = style.list_id, style.list_level
        if numbering is not None:
            list_id = value(numbering.find(W + "numId")) or list_id
            level = value(numbering.find(W + "ilvl")) or level
        if list_id and list_id != "0":
            label = self._around.numbering.label(list_id, whole_number(level, 0))
            if label:
                self.labels.append(label)

    def _box(self, box: etree._Element, side: Side) -> None:
        """Take the text of a text box behind its paragraph."""
        before, level = self._side, self._level
        self._side, self._level = side, PARAGRAPH
        length = self.text.length
        self.text.part(PARAGRAPH, side)
        fields, self._fields = self._fields, []
        self._children(box)
        self._fields = fields
        self.text.part(PARAGRAPH, side)
        self._side, self._level = before, level
        self.boxes += self.text.length > length

    # notes and comments

    def _note(self, element: etree._Element) -> None:
        kind = SourceNoteKind.FOOTNOTE if element.tag == W + "footnoteReference" else SourceNoteKind.ENDNOTE
        if value(element, "customMarkFollows", "0").lower() in ("1", "true", "on"):
            self._run.own_mark = True
        if self._side.accepted and not self._run.hidden:
            self.references.append(Reference(kind, value(element, "id"), self.text.point()))

    def _comment_starts(self, element: etree._Element) -> None:
        commented = self._commented(element)
        commented.start = commented.start or self.text.start()

    def _comment_ends(self, element: etree._Element) -> None:
        commented = self._commented(element)
        if commented.start is not None and commented.end is None:
            commented.end = self.text.end(commented.start)

    def _comment_reference(self, element: etree._Element) -> None:
        commented = self._commented(element)
        if commented.start is not None and commented.end is None:
            commented.end = self.text.end(commented.start)
        commented.reference = commented.reference or self.text.point()

    def _commented(self, element: etree._Element) -> Commented:
        return self.comments.setdefault(value(element, "id"), Commented())

    def _bookmark(self, element: etree._Element) -> None:
        self.bookmarks.setdefault(value(element, "name"), self.text.start())

    # tables, and what stands for itself

    def _table(self, element: etree._Element) -> None:
        before = self._row, self._cells, self._level
        self._children(element)
        self._row, self._cells, self._level = before
        self.text.part(self._level, self._side)

    def _table_row(self, element: etree._Element) -> None:
        properties = element.find(W + "trPr")
        hidden_by_style = self._hidden_by_style
        if properties is not None:
            self._hidden_by_style = hidden_by_style or is_on(properties.find(W + "hidden"))
        level = self._level
        with self._on(self._cell_side(properties)):
            row, cells = self._row, self._cells
            self._row, self._cells = self.text.begin_row(self._side), 0
            if _cells_of(element) > 1:
                self._level = LINE
            self._children(element)
            self.text.end_row(self._row, self._side)
            self._row, self._cells = row, cells
        self._level = level
        self._hidden_by_style = hidden_by_style

    def _cell(self, element: etree._Element) -> None:
        with self._on(self._cell_side(element.find(W + "tcPr"))):
            if self._cells:
                self.text.next_cell(self._row, self._side)
            self._cells += 1
            row, cells = self._row, self._cells
            self._children(element)
            self._row, self._cells = row, cells

    def _cell_side(self, properties: etree._Element | None) -> Side:
        """Return where a row or a cell stands, which may have been put in or taken out as a whole."""
        side = self._side
        for change in () if properties is None else properties:
            if change.tag in (W + "ins", W + "cellIns"):
                side = side.inserted(self._change(change))
            elif change.tag in (W + "del", W + "cellDel"):
                side = side.deleted(self._change(change))
        return side

    def _content_control(self, element: etree._Element) -> None:
        content = element.find(W + "sdtContent")
        if content is None:
            return
        if element.find(f"{W}sdtPr/{W}showingPlcHdr") is not None:
            # what the form asks for, not what somebody wrote
            self.left_out.add(LeftOutKind.OTHER, "".join(one.text or "" for one in content.iter(W + "t")))
        else:
            self._children(content)

    def _drawing(self, element: etree._Element) -> None:
        boxes = list(text_boxes(element))
        self._boxes_of_paragraph += [(box, self._side) for box in boxes]
        if not boxes and self._side.accepted:
            tell_pictures(element, self.left_out)
            self._tell_parts(element)

    def _tell_parts(self, element: etree._Element) -> None:
        """Say what a chart or a diagram of a drawing says: its words are in a part of its own."""
        for relation in parts_of(element):
            target = self._around.relationships.get(relation)
            if target is not None and not target.external:
                for words in self._around.drawn(target.target):
                    self.left_out.add(LeftOutKind.PICTURE, words, 0)

    HANDLERS: ClassVar[Mapping[str, Handler]] = {
        **Words.HANDLERS,
        W + "p": _paragraph,
        W + "footnoteReference": _note,
        W + "endnoteReference": _note,
        W + "commentRangeStart": _comment_starts,
        W + "commentRangeEnd": _comment_ends,
        W + "commentReference": _comment_reference,
        W + "bookmarkStart": _bookmark,
        W + "tbl": _table,
        W + "tr": _table_row,
        W + "tc": _cell,
        W + "sdt": _content_control,
        W + "drawing": _drawing,
        W + "pict": _drawing,
        W + "object": _drawing,
    }


def _runs_on(properties: etree._Element | None) -> bool:
    """Tell whether the next paragraph goes on with a paragraph: it is the large first letter, or a heading within."""
    if properties is None:
        return False
    frame = properties.find(W + "framePr")
    dropped = value(frame, "dropCap", "none") != "none"
    return dropped or is_on(properties.find(f"{W}rPr/{W}specVanish"))


def _cells_of(row: etree._Element) -> int:
    """Return how many cells a row has, not counting those of tables within it."""
    return sum(1 if child.tag == W + "tc" else _cells_of(child) for child in row if child.tag in _AROUND_CELLS)
