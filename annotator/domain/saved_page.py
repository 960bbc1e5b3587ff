"""A page that somebody saved, as the copy of a source: what it says of itself, and when it was saved."""

from __future__ import annotations

from enum import StrEnum


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
