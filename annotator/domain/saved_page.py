"""A page that somebody saved, as the copy of a source: what it says of itself, and when it was saved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit


class SavedBy(StrEnum):
    """What tells when a file was saved."""

    MHTML = "mhtml"
    """The date of the mail that a browser writes a page as."""
    SINGLEFILE = "singlefile"
    """What SingleFile, or a program like it, wrote into the page."""
    WARC = "warc"
    """The date of the page's record in a web archive."""
    PDF = "pdf"
    """The date of creation in a PDF that a browser printed."""
    FILE = "file"
    """The file's own time on the disk: when it was last written."""


@dataclass(frozen=True, slots=True)
class Saved:
    """When a file was saved: ISO 8601, with the zone that was stated, and what says so."""

    at: str
    by: SavedBy


def same_page(one: str, other: str) -> bool:
    """Tell whether two web addresses lead to one page, as far as host and path tell."""
    try:
        return _place(one) == _place(other)
    except ValueError:  # no address, as it was typed
        return one.strip() == other.strip()


def _place(address: str) -> tuple[str, str]:
    parts = urlsplit(address.strip())
    return (parts.hostname or "").removeprefix("www."), parts.path.rstrip("/")
