"""What was read in a file that is attached to evidence: its text, page by page. Not how it is read, nor found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

READING_VERSION = 1
"""Counts up whenever files are read otherwise than before: what an earlier program read is read again then."""
MOST_CHARS = 20_000_000
"""So much of a file is read; what is behind it is told."""
PIECE = 4_000
"""Characters, about: so much of a text that has no pages is searched and shown as one."""


@dataclass(frozen=True, slots=True)
class AttachedPage:
    """A page of a file, or a piece of one that has none.

    `place` counts all of a file's from 0; `page` is the page as people count them, None where the format has none;
    `label` is what else tells where it is: a sheet, a chapter, a file within. `start` is where it begins in the file's
    text, which is the texts of its pages put together as they are.
    """

    place: int
    page: int | None
    label: str
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class SourceText:
    """What was read of a file, or the next part of it: `format` by its id, `warnings` what is to be known of it."""

    format: str
    pages: tuple[AttachedPage, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AttachedText:
    """What is known of a file's text: how long it is, or in `fault` why there is none; `warnings` as in SourceText.

    `format` is "" for what is of no kind that is read: a picture, a recording.
    """

    file_no: int
    sha256: str
    format: str
    chars: int
    fault: str = ""
    warnings: tuple[str, ...] = ()


def in_pages(parts: Iterable[tuple[int | None, str, str]]) -> Iterator[AttachedPage]:
    """Yield the pages of a text that comes in parts: page, label, and the words with what parts them from the next."""
    place = start = 0
    for page, label, text in parts:
        if text:
            yield AttachedPage(place, page, label, start, text)
            place, start = place + 1, start + len(text)


def in_pieces(text: str, size: int = PIECE) -> Iterator[str]:
    """Cut a text that has no pages into pieces: behind a paragraph, else behind a line, a sentence, a word."""
    start = 0
    while len(text) - start > size:
        end = _cut_before(text, start, start + size)
        yield text[start:end]
        start = end
    if start < len(text):
        yield text[start:]


def _cut_before(text: str, start: int, most: int) -> int:
    least = start + (most - start) // 2
    for mark in ("\n\n", "\n", ". ", " "):
        found = text.rfind(mark, least, most)
        if found >= 0:
            return found + len(mark)
    return most


def page_at(pages: Sequence[AttachedPage], position: int) -> AttachedPage | None:
    """Return the page that a place of a file's text is on; None where it is on none of these."""
    return next((one for one in pages if one.start <= position < one.end), None)
