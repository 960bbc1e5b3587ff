"""The styles of a document, as far as they decide about its text: hidden ones, titles and headings, numbered lists."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from annotator.wordprocessing.ooxml.package import W, every, is_on, value

TITLE = "title"
FIRST_HEADING = "heading 1"

_LONGEST_CHAIN = 50


@dataclass(frozen=True, slots=True)
class Style:
    """A style, by its name in lower case, which is the same in all languages; None where it says nothing."""

    name: str = ""
    hidden: bool | None = None
    list_id: str | None = None
    list_level: str | None = None


class Styles:
    """The styles of a document by id, with what they take from those that they are based on."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements = {value(one, "styleId"): one for one in every(root, W + "style")}
        self._known: dict[str, Style] = {}
        defaults = [
            value(element, "styleId")
            for element in self._elements.values()
            if value(element, "type") == "paragraph" and value(element, "default") in ("1", "true", "on")
        ]
        self.default_paragraph = defaults[0] if defaults else ""

    def style(self, style_id: str) -> Style:
        """Return a style; one that says nothing where there is none of the id."""
        known = self._known.get(style_id)
        if known is None:
            known = Style()
            for element in reversed(self._chain(style_id)):
                known = _over(known, element)
            self._known[style_id] = known
        return known

    def _chain(self, style_id: str) -> list[etree._Element]:
        """Return a style and those that it is based on, one on the other; Word itself knows ten at most."""
        chain: list[etree._Element] = []
        element = self._elements.get(style_id)
        while element is not None and len(chain) < _LONGEST_CHAIN:
            chain.append(element)
            element = self._elements.get(value(element.find(W + "basedOn")))
        return chain


def _over(base: Style, element: etree._Element) -> Style:
    """Return what a style says over what those that it is based on say."""
    vanish = element.find(f"{W}rPr/{W}vanish")
    numbering = element.find(f"{W}pPr/{W}numPr")
    list_id = list_level = None
    if numbering is not None:
        list_id = value(numbering.find(W + "numId")) or None
        list_level = value(numbering.find(W + "ilvl")) or None
    return Style(
        value(element.find(W + "name")).lower(),
        base.hidden if vanish is None else is_on(vanish),
        list_id or base.list_id,
        list_level or base.list_level,
    )
