"""What the elements of a page are to a reader of text, and small questions about one of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
        *("header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section"),
        *("summary", "table", "tbody", "tfoot", "thead", "tr", "td", "th", "ul"),
    )
)
"""Elements that begin and end a paragraph, a line or a cell."""
PARAGRAPHS = BLOCKS - frozenset(["html", "body", "tbody", "tfoot", "thead", "tr", "td", "th", "li", "dt", "dd"])
HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
SCRIPTS = frozenset(["script", "style", "noscript", "template", "noframes"])
PICTURES = frozenset(["img", "svg", "canvas", "picture", "video", "audio", "map"])
EMBEDDED = frozenset(["iframe", "embed", "object", "applet", "frameset"])
CONTROLS = frozenset(["button", "select", "textarea", "input", "datalist", "option", "optgroup", "progress", "meter"])
_HIDDEN_STYLE = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE
)
_HIDDEN_CLASS = frozenset(("visually-hidden", "sr-only", "screen-reader-text", "visuallyhidden", "screenreader-only"))


def tag_of(element: _Element) -> str:
    """Return an element's name in lower case; the empty string for a comment."""
    tag: object = element.tag  # of a comment it is a function
    return tag.lower() if isinstance(tag, str) else ""


def classes(element: _Element) -> list[str]:
    """Return the classes of an element, in lower case."""
    return (element.get("class") or "").lower().split()


def roles(element: _Element) -> set[str]:
    """Return what an element says that it is, in HTML's words and in those of e-books."""
    return {*(element.get("role") or "").lower().split(), *(element.get("epub:type") or "").lower().split()}


def is_hidden(element: _Element) -> bool:
    """Tell whether a browser would not show an element."""
    if element.get("hidden") is not None:
        return True
    style = element.get("style")
    if style and _HIDDEN_STYLE.search(style):
        return True
    return not _HIDDEN_CLASS.isdisjoint(classes(element)) or (
        tag_of(element) == "dialog" and element.get("open") is None
    )


def fragment_of(element: _Element) -> str:
    """Return what a link leads to within its own page, or the empty string."""
    href = element.get("href") or ""
    return href[1:] if href.startswith("#") else ""


def words_in(element: _Element) -> str:
    """Return all words of an element, without what only programs read."""
    parts: list[str] = []
    waiting: list[tuple[_Element, bool]] = [(element, True)]
    while waiting:
        one, enters = waiting.pop()
        tag = tag_of(one)
        if not enters:
            parts.append(" " if tag in BLOCKS else "")
            parts.append((one.tail or "") if one is not element else "")
            continue
        waiting.append((one, False))
        if not tag or tag in SCRIPTS:
            continue
        if tag in BLOCKS or tag == "br":
            parts.append(" ")
        parts.append(one.text or "")
        waiting += [(child, True) for child in reversed(one)]
    return " ".join("".join(parts).split())
