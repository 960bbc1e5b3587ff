"""Makes a tree of a page's bytes: finds the encoding, and refuses what is built to exhaust the machine."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.errors import UnreadableSource
from annotator.importing.encoding import Decoded, decode, decode_declared
from annotator.messages import message

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_TAGS = 800_000
"""A book of 5 MB has about 100,000; each takes a few hundred bytes."""
_MOST_ATTRIBUTES = 3_000_000
_DECLARED_WITHIN = 4096

_META_CHARSET = re.compile(rb"<meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*([A-Za-z0-9_.:\-]+)", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"^\s*<\?xml\b[^>]*?\bencoding\s*=\s*[\"']([A-Za-z0-9_.:\-]+)")
_SELF_CLOSED = re.compile(r"<([A-Za-z][\w:\-]*)((?:\s[^<>]*?)?)/>")
_IS_XHTML = re.compile(r"\s*<\?xml\b|[^>]*?xmlns\s*=\s*[\"']http://www\.w3\.org/1999/xhtml", re.DOTALL)
_LATER_ELEMENTS = frozenset(
    (
        "article",
        "aside",
        "details",
        "dialog",
        "figure",
        "footer",
        "header",
        "hgroup",
        "main",
        "nav",
        "search",
        "section",
    )
)
_BEGINS_BODY = re.compile(
    rf"<(?:!--|(?:body|script|style|title|noscript|{'|'.join(sorted(_LATER_ELEMENTS))})(?=[\s>/]))", re.IGNORECASE
)
_ENDS = {
    "!--": re.compile("-->"),
    **{name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style", "title", "noscript")},
}
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr")
)


@dataclass(frozen=True, slots=True)
class Page:
    """A page's tree, its source for what stands in comments at its head, and how it was decoded."""

    root: _Element
    decoded: Decoded

    @property
    def head(self) -> str:
        """The beginning of its source."""
        return self.decoded.text[:_DECLARED_WITHIN]


def parse(data: bytes, name: str, *, encoding: str | None = None, charset: str | None = None) -> Page:
    """Return the tree of a page. `encoding` is what the user chose, `charset` what came with the page from outside.

    Raises UnreadableSource for what is no text, and for what is too large or too deep.
    """
    decoded = decode(data, name, encoding) if encoding else decode_declared(data, name, charset or _charset(data))
    return Page(tree_of(decoded.text, name), decoded)


def tree_of(source: str, name: str) -> _Element:
    """Return the tree of a page's source. Raises UnreadableSource as `parse` does."""
    from lxml import etree

    if source.count("<") > MOST_TAGS or source.count("=") > _MOST_ATTRIBUTES:
        raise UnreadableSource(
            message("{name} is too large: it has more than {most} tags.", name=name, most=MOST_TAGS),
            message("Split it into smaller files."),
        )
    if _IS_XHTML.match(source, 0, _DECLARED_WITHIN):
        # to HTML <a id="x"/> begins a link that goes on to the end of the page
        source = _SELF_CLOSED.sub(_closed, source)
    source = _with_body(source)
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_pis=True)
    try:
        root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError) as error:
        raise _no_page(name) from error
    if root is None:
        raise _no_page(name)
    if any("depth" in entry.message for entry in parser.error_log if entry.level_name == "FATAL"):
        raise UnreadableSource(
            message("{name} was not read: its elements lie too deep in each other.", name=name),
            message("Copy its text in a browser and paste it."),
        )
    return root


def _with_body(source: str) -> str:
    """Return the source with its body's tag, which may be left out, and which SingleFile leaves out.

    libxml2 knows no elements of HTML 5: it would take a body that begins with one of them for a part of the head.
    """
    at = 0
    while found := _BEGINS_BODY.search(source, at):
        name = found[0][1:].lower()
        if name == "body":
            return source
        if name in _LATER_ELEMENTS:
            return f"{source[: found.start()]}<body>{source[found.start() :]}"
        end = _ENDS[name].search(source, found.end())
        if end is None:
            return source
        at = end.end()
    return source


def _charset(data: bytes) -> str | None:
    head = data[:_DECLARED_WITHIN]
    found = _XML_ENCODING.search(head) or _META_CHARSET.search(head)
    if found is None:
        return None
    name = found[1].decode("ascii")
    # a page that could be searched for this is in no encoding of wide characters, whatever it says
    return "utf-8" if name.lower().startswith(("utf-16", "utf-32", "utf16", "ucs-2")) else name


def _closed(match: re.Match[str]) -> str:
    name, attributes = match[1], match[2]
    return match[0] if name.lower() in _VOID else f"<{name}{attributes}></{name}>"


def _no_page(name: str) -> UnreadableSource:
    return UnreadableSource(
        message("{name} is damaged: no page can be made of it.", name=name),
        message("Save it again, or copy its text in a browser and paste it."),
    )
