"""The walk through the words of a document: runs of text, their signs, fields, links, and what was changed in them.

Each element that means something has a row in the table at the end of its class. Of the others the properties are
passed over, and wrappers of which nothing is to be known are gone through. `body.py` is about what is around the words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, ClassVar

from lxml import etree

from annotator.domain.left_out import LeftOutKind, LeftOuts
from annotator.wordprocessing.ooxml.fields import Field, joined, link_of
from annotator.wordprocessing.ooxml.graphics import chosen
from annotator.wordprocessing.ooxml.numbering import Numbering
from annotator.wordprocessing.ooxml.package import MC, M, R, Relationship, W, date_of, is_on, value
from annotator.wordprocessing.ooxml.styles import Styles
from annotator.wordprocessing.ooxml.symbols import in_unicode, symbol
from annotator.wordprocessing.tracked_text import BOTH, LINE, RAISED, Change, Place, Side, TrackedText

Handler = Callable[[Any, Any], None]

_WHITE = str.maketrans("\r\n", "  ")
_VANISH, _STYLE, _VERTICAL, _FONTS = W + "vanish", W + "rStyle", W + "vertAlign", W + "rFonts"
_PASSED_OVER = frozenset(
    W + name
    for name in (
        "pPr", "rPr", "tblPr", "tblPrEx", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "sdtEndPr", "smartTagPr",
        "customXmlPr", "footnoteRef", "endnoteRef", "annotationRef", "separator", "continuationSeparator", "background",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a story is read with: the styles and lists of its document, where its part refers to.

    `drawn` tells what a part that is drawn (a chart, a diagram) says. `undone` tells of a tracked change whether it is
    read as if it had not been made.
    """

    styles: Styles
    numbering: Numbering
    relationships: Mapping[str, Relationship]
    drawn: Callable[[str], Sequence[str]]
    undone: Callable[[Change], bool] = lambda _change: False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere: an address, or a place in the document with # before it."""

    start: Place
    end: Place
    address: str
    tip: str = ""


@dataclass(slots=True)
class _Run:
    hidden: bool = False
    raised: bool = False
    font: str = ""
    own_mark: bool = False
    """A mark of the author's own for a note has been referred to: what follows in the run is that mark."""


class Words:
    """The words of a story, its links, and what was changed in it, while it is walked through."""

    def __init__(self, surroundings: Surroundings, left_out: LeftOuts) -> None:
        self.text = TrackedText()
        self.links: list[Link] = []
        self.left_out = left_out
        self._around = surroundings
        self._side: Side = BOTH
        self._run = _Run()
        self._hidden_by_style = False
        self._hidden: list[str] = []
        self._taken: list[str] = []
        self._fields: list[Field] = []
        self._loose_fields = False
        self._moves: dict[str, Change] = {}
        self._moves_without_name = {"from": 0, "to": 0}

    def _children(self, element: etree._Element) -> None:
        for child in element.iterchildren("*"):
            handler = self.HANDLERS.get(child.tag)
            if handler is not None:
                handler(self, child)
            elif child.tag not in _PASSED_OVER and child.tag.startswith(W):
                self._children(child)

    def _say(self, text: str, source: etree._Element) -> None:
        if not text or (not self._loose_fields and any(not one.in_result for one in self._fields)):
            return
        if self._run.hidden:
            if self._side.accepted:
                self._hidden.append(text)
            return
        if self._hidden:
            self._flush()
        if self._side.nowhere:
            self._taken.append(text)
        elif self._taken:
            self._flush()
        self.text.add(text, self._side, source)

    def _flush(self) -> None:
        """Tell as one what of hidden text, and of text that one change put in and another took out, stood together."""
        for kind, words in ((LeftOutKind.HIDDEN, self._hidden), (LeftOutKind.DELETED, self._taken)):
            if words:
                self.left_out.add_words(kind, "".join(words))
                words.clear()

    def _text(self, element: etree._Element) -> None:
        text = (element.text or "").translate(_WHITE)
        if self._run.own_mark:
            return
        if self._run.font:
            text = in_unicode(text, self._run.font)
        if self._run.raised and text.isdecimal() and text.isascii() and self.text.last.isdecimal():
            # 25 with a small 1 above is not 251
            text = text.translate(RAISED)
        self._say(text, element)

    def _sym(self, element: etree._Element) -> None:
        if self._run.own_mark:
            return
        font, code = value(element, "font"), value(element, "char")
        try:
            sign = symbol(font, int(code, 16))
        except ValueError:
            sign = None
        if sign is None:
            self.left_out.add(LeftOutKind.OTHER, f"{font} {code}")
        else:
            self._say(sign, element)

    def _tab(self, element: etree._Element) -> None:
        self._say("\t", element)

    def _break(self, element: etree._Element) -> None:
        if value(element, "type") in ("page", "column"):
            self.text.part(LINE, self._side)
        else:
            self._say("\n", element)

    def _soft_hyphen(self, element: etree._Element) -> None:
        self._say("\u00ad", element)

    def _no_break_hyphen(self, element: etree._Element) -> None:
        self._say("\u2011", element)

    def _ruby(self, element: etree._Element) -> None:
        base, above = element.find(W + "rubyBase"), element.find(W + "rt")
        if base is not None:
            run = self._run
            self._children(base)
            self._run = run
        if above is not None and self._side.accepted:
            self.left_out.add(LeftOutKind.OTHER, "".join(one.text or "" for one in above.iter(W + "t")))

    def _run_of_text(self, element: etree._Element) -> None:
        before = self._run
        properties = element.find(W + "rPr")
        self._run = _Run(hidden=self._hidden_by_style) if properties is None else self._format(properties)
        self._children(element)
        self._run = before

    def _format(self, properties: etree._Element) -> _Run:
        run = _Run()
        hidden: bool | None = None
        style = ""
        for one in properties:
            tag = one.tag
            if tag == _VANISH:
                hidden = is_on(one)
            elif tag == _STYLE:
                style = value(one)
            elif tag == _VERTICAL:
                run.raised = value(one) == "superscript"
            elif tag == _FONTS:
                run.font = value(one, "ascii") or value(one, "hAnsi")
        if hidden is None and style:
            hidden = self._around.styles.style(style).hidden
        run.hidden = self._hidden_by_style if hidden is None else hidden
        return run

    def _formula(self, element: etree._Element) -> None:
        if self._side.accepted:
            self.left_out.add(LeftOutKind.FORMULA, "".join(one.text or "" for one in element.iter(M + "t")))

    def _alternatives(self, element: etree._Element) -> None:
        choice = chosen(element)
        if choice is not None:
            self._children(choice)

    def _other_document(self, _element: etree._Element) -> None:
        self.left_out.add(LeftOutKind.OTHER)

    # tracked changes

    def _change(self, element: etree._Element, move: str = "") -> Change:
        return Change(value(element, "author"), date_of(element), move)

    @contextmanager
    def _on(self, side: Side) -> Iterator[None]:
        before, self._side = self._side, side
        yield
        self._side = before

    def _inserted(self, element: etree._Element) -> None:
        change = self._change(element)
        inserted = self._side.inserted(change)
        with self._on(inserted.deleted(change) if self._around.undone(change) else inserted):
            self._children(element)

    def _deleted(self, element: etree._Element) -> None:
        change = self._change(element)
        with self._on(self._side if self._around.undone(change) else self._side.deleted(change)):
            self._children(element)

    def _moved_from(self, element: etree._Element) -> None:
        with self._on(self._side.deleted(self._move("from", element))):
            self._children(element)

    def _moved_to(self, element: etree._Element) -> None:
        with self._on(self._side.inserted(self._move("to", element))):
            self._children(element)

    def _move(self, end: str, element: etree._Element) -> Change:
        """Return the move that text at one of its ends belongs to; without a name the first goes to the first."""
        change = self._moves.get(end)
        if change is None:
            self._moves_without_name[end] += 1
            change = self._change(element, f"move without name {self._moves_without_name[end]}")
        return change

    def _move_begins(self, element: etree._Element) -> None:
        end = "from" if element.tag == W + "moveFromRangeStart" else "to"
        self._moves[end] = self._change(element, value(element, "name"))

    # fields and links

    def _field_mark(self, element: etree._Element) -> None:
        kind = value(element, "fldCharType")
        if kind == "begin":
            self._fields.append(Field())
        elif kind == "separate" and self._fields:
            self._fields[-1].begin_result(self.text.start())
        elif kind == "end" and self._fields:
            ended = self._fields.pop()
            if ended.start is not None:
                self._link(ended.start, ended.address)

    def _instruction(self, element: etree._Element) -> None:
        if self._fields and not self._fields[-1].in_result:
            self._fields[-1].instruction.append(element.text or "")

    def _simple_field(self, element: etree._Element) -> None:
        start = self.text.start()
        self._children(element)
        self._link(start, link_of(value(element, "instr")))

    def _hyperlink(self, element: etree._Element) -> None:
        start = self.text.start()
        self._children(element)
        target = self._around.relationships.get(element.get(R + "id", ""))
        address = joined(target.target if target else "", value(element, "anchor"))
        self._link(start, address, value(element, "tooltip"))

    def _link(self, start: Place, address: str, tip: str = "") -> None:
        end = self.text.end(start)
        if not address or start.at >= end.at:
            return
        last = self.links[-1] if self.links else None
        if last and last.address == address and last.end.at == start.at:
            self.links[-1] = Link(last.start, end, address, last.tip or tip)
        else:
            self.links.append(Link(start, end, address, tip))

    HANDLERS: ClassVar[Mapping[str, Handler]] = {
        W + "r": _run_of_text,
        W + "t": _text,
        W + "delText": _text,
        W + "tab": _tab,
        W + "ptab": _tab,
        W + "br": _break,
        W + "cr": _break,
        W + "sym": _sym,
        W + "softHyphen": _soft_hyphen,
        W + "noBreakHyphen": _no_break_hyphen,
        W + "ruby": _ruby,
        W + "ins": _inserted,
        W + "del": _deleted,
        W + "moveFrom": _moved_from,
        W + "moveTo": _moved_to,
        W + "moveFromRangeStart": _move_begins,
        W + "moveToRangeStart": _move_begins,
        W + "fldChar": _field_mark,
        W + "instrText": _instruction,
        W + "delInstrText": _instruction,
        W + "fldSimple": _simple_field,
        W + "hyperlink": _hyperlink,
        M + "oMath": _formula,
        M + "oMathPara": _children,
        MC + "AlternateContent": _alternatives,
        W + "altChunk": _other_document,
        W + "subDoc": _other_document,
    }
