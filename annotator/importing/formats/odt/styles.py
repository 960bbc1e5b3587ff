"""The styles of a document, as far as they decide about its text: hidden ones, raised ones, titles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from annotator.importing.formats.odt.names import STYLE, TEXT

TITLE = "Title"

_LONGEST_CHAIN = 50


@dataclass(frozen=True, slots=True)
class Style:
    """A style with what it takes from those above it; None where none of them says it."""

    names: frozenset[str] = frozenset()
    """Its name, and those of the styles above it."""
    hidden: bool | None = None
    raised: bool | None = None


class Styles:
    """The styles of a document by family and name."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._elements = {
            (one.get(STYLE + "family", ""), one.get(STYLE + "name", "")): one
            for root in roots
            for one in root.iter(STYLE + "style")
        }
        self._known: dict[tuple[str, str], Style] = {}

    def style(self, family: str, name: str) -> Style:
        """Return a style; one that says nothing where there is none."""
        key = family, name
        if key not in self._known:
            known = Style(frozenset({name}))
            for element in reversed(self._chain(family, name)):
                known = _over(known, element)
            self._known[key] = known
        return self._known[key]

    def _chain(self, family: str, name: str) -> list[etree._Element]:
        """Return a style and those above it."""
        chain: list[etree._Element] = []
        element = self._elements.get((family, name))
        while element is not None and len(chain) < _LONGEST_CHAIN:
            chain.append(element)
            element = self._elements.get((family, element.get(STYLE + "parent-style-name", "")))
        return chain


def _over(above: Style, element: etree._Element) -> Style:
    """Return what a style says over what those above it say."""
    name = element.get(STYLE + "name", "")
    names = above.names | {
        name,
        element.get(STYLE + "display-name", name),
        element.get(STYLE + "parent-style-name", ""),
    }
    properties = element.find(STYLE + "text-properties")
    hidden, raised = above.hidden, above.raised
    if properties is not None:
        display, position = properties.get(TEXT + "display"), properties.get(STYLE + "text-position")
        hidden = hidden if display is None else display == "none"
        raised = raised if position is None else _is_raised(position)
    return Style(names, hidden, raised)


def _is_raised(position: str) -> bool:
    height = position.split(maxsplit=1)[0] if position.split() else ""
    return height == "super" or (height.endswith("%") and not height.startswith(("-", "0%")))
