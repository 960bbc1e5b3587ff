"""The walk through the words of a document: white space, links, what is hidden, and what was changed.

Each element that means something has a row in the table at the end of its class. Of the others those of text are gone
through, as most are fields that hold their last result; what is declared, and what is of forms, is passed over.
`body.py` is about what is around the words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from lxml import etree

from annotator.domain.left_out import LeftOutKind, LeftOuts
from annotator.domain.whole_numbers import whole_number
from annotator.importing.formats.odt.changes import Changes, Region
from annotator.importing.formats.odt.names import DRAW, OFFICE, TABLE, TEXT, XLINK
from annotator.importing.formats.odt.styles import Styles
from annotator.wordprocessing.tracked_text import PARAGRAPH, RAISED, Place, Side, TrackedText

Handler = Callable[[Any, Any], None]

_WHITE = re.compile("[ \t\r\n]+")
_MOST_SPACES = 1000
_DECLARATIONS = ("-decls", "-source", "-mark", "-mark-start", "-mark-end")


@dataclass(slots=True)
class Link:
    """Words that lead somewhere: an address, or a place in the document with # before it."""

    start: Place
    end: Place
    address: str
    tip: str = ""


class Words:
    """The words of a story, its links, and what was changed in it, while it is walked through."""

    def __init__(self, styles: Styles, changes: Changes, left_out: LeftOuts) -> None:
        self.text = TrackedText()
        self.links: list[Link] = []
        self.bookmarks: dict[str, Place] = {}
        self.left_out = left_out
        self._styles = styles
        self._changes = changes
        self._level = PARAGRAPH
        self._hidden = False
        self._raised = False
        self._hidden_words: list[str] = []
        self._space = True
        self._boxes: list[tuple[etree._Element, Side]] = []

    @property
    def _side(self) -> Side:
        return self._changes.side

    # Elements are handed on in both of these, not in a method of its own: deep documents would go too deep.

    def _children(self, element: etree._Element) -> None:
        """Go through the blocks in an element: the white space between them says nothing."""
        for child in element.iterchildren("*"):
            handler = self.HANDLERS.get(child.tag)
            if handler is not None:
                handler(self, child)
            elif _is_gone_through(child.tag):
                self._mixed(child)

    def _mixed(self, element: etree._Element) -> None:
        """Go through words and the elements among them."""
        self._words(element.text)
        for child in element:
            handler = self.HANDLERS.get(child.tag)
            if handler is not None:
                handler(self, child)
            elif _is_gone_through(child.tag):
                self._mixed(child)
            self._words(child.tail)

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
            self.left_out.add_words(LeftOutKind.DELETED, text)
        self.text.add(text, self._side)

    def _tell_hidden(self) -> None:
        if self._hidden_words:
            self.left_out.add_words(LeftOutKind.HIDDEN, "".join(self._hidden_words))
            self._hidden_words.clear()

    def _spaces(self, element: etree._Element) -> None:
        count = element.get(TEXT + "c", "1")
        self._say(" " * min(whole_number(count, 1), _MOST_SPACES))

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
        if element.get(TEXT + "is-hidden") == "false":
            self._mixed(element)
            return
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
                self._children(block)
        self._boxes = boxes
        self._changes.end(region.key)

    def _bookmark(self, element: etree._Element) -> None:
        name = element.get(TEXT + "name", "")
        self._changes.bookmark(name)
        self.bookmarks.setdefault(name, self.text.start())

    def _bookmark_ends(self, element: etree._Element) -> None:
        self._changes.bookmark(element.get(TEXT + "name", ""), ends=True)

    HANDLERS: ClassVar[Mapping[str, Handler]] = {
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
        # what only holds blocks together
        TEXT + "list": _children,
        TEXT + "list-item": _children,
        TEXT + "list-header": _children,
        TEXT + "numbered-paragraph": _children,
        TEXT + "table-of-content": _children,
        TEXT + "index-body": _children,
        TEXT + "index-title": _children,
        TABLE + "table-header-rows": _children,
        TABLE + "table-rows": _children,
        TABLE + "table-row-group": _children,
        DRAW + "g": _children,
        DRAW + "a": _children,
    }


def _is_gone_through(tag: object) -> bool:
    """Tell whether an element that has no handler may hold words: most are fields with their last result."""
    return isinstance(tag, str) and tag.startswith(TEXT) and not tag.endswith(_DECLARATIONS)


def _all_words(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))
