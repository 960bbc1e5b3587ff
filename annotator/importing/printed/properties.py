"""What a PDF says of itself: who wrote it, what it is called, and, where a browser printed a page into it, that page.

The date of creation of other documents is when somebody wrote them, not when a page was saved.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from annotator.domain.saved_page import Saved, SavedBy
from annotator.importing.pages.saving import iso_time
from annotator.importing.printed.annotations import stated_time
from annotator.importing.printed.lines import Line
from annotator.importing.web_addresses import first_address

_BROWSERS = re.compile(r"Skia/PDF|Chrom(?:e|ium)|Mozilla|Firefox|Safari|wkhtmltopdf|HeadlessChrome", re.IGNORECASE)
_MARGIN = 0.07  # the share of a page at its foot and its head in which a browser prints the address


@dataclass(frozen=True, slots=True)
class Properties:
    """What a document states beside its text; `printed` tells that a browser made it of a page."""

    title: str
    author: str
    saved: Saved | None
    printed: bool


def properties_of(document: Any) -> Properties:
    """Return what a document says of itself."""
    printed = any(_BROWSERS.search(_property(document, name)) for name in ("Producer", "Creator"))
    moment = iso_time(stated_time(_property(document, "CreationDate"))) if printed else ""
    return Properties(
        _property(document, "Title"),
        _property(document, "Author"),
        Saved(moment, SavedBy.PDF) if moment else None,
        printed,
    )


def printed_address(lines: Iterable[Line], height: float) -> str:
    """Return the address that a browser printed at the edge of a page; nothing where it is shortened, or not there."""
    for line in lines:
        at_edge = line.top < height * _MARGIN or line.bottom > height * (1 - _MARGIN)
        if at_edge and "http" in line.text and "\u2026" not in line.text and "..." not in line.text:
            return first_address(line.text)
    return ""


def _property(document: Any, name: str) -> str:
    """Return what a document says of itself; nothing where that is cut off within a letter."""
    try:
        return str(document.get_metadata_value(name))
    except UnicodeDecodeError:
        return ""
