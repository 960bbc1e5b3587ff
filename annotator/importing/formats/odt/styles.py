"""The styles of a document, as far as they decide about its text: hidden ones, raised ones, titles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from annotator.importing.formats.odt.names import STYLE, TEXT

TITLE = "Title"


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
            self._known[key] = Style(frozenset({name}))  # styles above each other in a circle end here
            self._known[key] = self._read(family, name)
        return self._known[key]

    def _read(self, family: str, name: str) -> Style:
        element = self._elements.get((family, name))
        if element is None:
            return Style(frozenset({name}))
        above = element.get(STYLE + "parent-style-name", "")
        base = self.style(family, above) if above else Style()
        properties = element.find(STYLE + "text-properties")
        hidden, raised = base.hidden, base.raised
        if properties is not None:
            display, position = properties.get(TEXT + "display"), properties.get(STYLE + "text-position")
            hidden = hidden if display is None else display == "none"
            raised = raised if position is None else _is_raised(position)
        return Style(base.names | {name, element.get(STYLE + "display-name", name)}, hidden, raised)


def _is_raised(position: str) -> bool:
    height = position.split(maxsplit=1)[0] if position.split() else ""
    return height == "super" or (height.endswith("%") and not height.startswith(("-", "0%")))
