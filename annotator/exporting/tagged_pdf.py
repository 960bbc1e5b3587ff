"""The texts of a tagged PDF by their tags, in the order in which they are read aloud. Knows no report.

By PDFium, which shares nothing with what writes our PDFs.
"""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

_LETTERS = re.compile(
    "[0-9A-Za-z\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0391-\u03ce\u0400-\u045f"
    "\u05d0-\u05ea\u0621-\u064a]"
)
"""Latin, Greek, Cyrillic, Hebrew and Arabic letters."""
_LONGEST = 1 << 16
"""Bytes of a piece of text that is drawn in one go: a line at most."""


def letters(text: str) -> str:
    """Return the letters and digits of a text in an order of their own, without what fonts and line ends change.

    Those of the scripts of which fonts give each letter one sign: of the others, what is read depends on the font.
    """
    return "".join(sorted(_LETTERS.findall(unicodedata.normalize("NFKC", text))))


def tagged_texts(path: Path, tags: Collection[str]) -> Iterator[tuple[str, str]]:
    """Yield each element that has one of these tags with its text, without that of the links in it.

    An element that goes on on the next page comes as one.
    """
    import pypdfium2  # type: ignore[import-untyped]

    document = pypdfium2.PdfDocument(path)
    try:
        for number in range(len(document)):
            page = document[number]
            yield from _Page(page).elements(tags)
            page.close()
    finally:
        document.close()


class _Page:
    def __init__(self, page: Any) -> None:
        import pypdfium2.raw  # type: ignore[import-untyped]

        self._raw = pypdfium2.raw
        self._page = page
        self._words = page.get_textpage()
        self._buffer = ctypes.create_string_buffer(_LONGEST)
        self._drawn: dict[int, list[Any]] = {}
        for one in range(self._raw.FPDFPage_CountObjects(page.raw)):
            thing = self._raw.FPDFPage_GetObject(page.raw, one)
            if self._raw.FPDFPageObj_GetType(thing) == self._raw.FPDF_PAGEOBJ_TEXT:
                content = self._raw.FPDFPageObj_GetMarkedContentID(thing)
                self._drawn.setdefault(content, []).append(thing)

    def _text(self, thing: Any) -> str:
        units = ctypes.cast(self._buffer, ctypes.POINTER(ctypes.c_ushort))
        size = self._raw.FPDFTextObj_GetText(thing, self._words.raw, units, _LONGEST)
        return self._buffer.raw[: max(0, size - 2)].decode("utf-16-le", "replace")

    def elements(self, tags: Collection[str]) -> Iterator[tuple[str, str]]:
        tree = self._raw.FPDF_StructTree_GetForPage(self._page.raw)
        if not tree:
            return
        try:
            for one in range(self._raw.FPDF_StructTree_CountChildren(tree)):
                yield from self._under(self._raw.FPDF_StructTree_GetChildAtIndex(tree, one), tags)
        finally:
            self._raw.FPDF_StructTree_Close(tree)

    def _under(self, element: Any, tags: Collection[str]) -> Iterator[tuple[str, str]]:
        tag = self._tag(element)
        if tag in tags:
            yield tag, "".join(self._said(element))
            return
        for child in self._children(element):
            yield from self._under(child, tags)

    def _said(self, element: Any) -> Iterator[str]:
        raw = self._raw
        for one in range(raw.FPDF_StructElement_CountChildren(element)):
            content = raw.FPDF_StructElement_GetChildMarkedContentID(element, one)
            yield from map(self._text, self._drawn.get(content, ()) if content >= 0 else ())
            child = raw.FPDF_StructElement_GetChildAtIndex(element, one)
            if child and self._tag(child) != "Link":
                yield from self._said(child)

    def _children(self, element: Any) -> Iterator[Any]:
        for one in range(self._raw.FPDF_StructElement_CountChildren(element)):
            child = self._raw.FPDF_StructElement_GetChildAtIndex(element, one)
            if child:
                yield child

    def _tag(self, element: Any) -> str:
        size = self._raw.FPDF_StructElement_GetType(element, self._buffer, _LONGEST)
        return self._buffer.raw[: max(0, size - 2)].decode("utf-16-le")
