"""The texts of attached files as their pages hold them: compressed, and given a few at a time."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, select

from annotator.storage.tables import attached_pages

_AT_ONCE = 200


def packed_text(text: str) -> bytes:
    """Return a page's text as it is kept. It takes a while: to be asked before a write, not in it."""
    return zlib.compress(text.encode("utf-8"))


def unpacked_text(content: bytes) -> str:
    """Return the text that a page holds."""
    return zlib.decompress(content).decode("utf-8")


def numbered_texts(connection: Connection, *conditions: ColumnElement[bool]) -> Iterator[Sequence[tuple[int, str]]]:
    """Yield the numbers and texts of pages, a few at a time: what is written meanwhile holds no reading up."""
    pages, last = attached_pages.c, 0
    while True:
        query = select(pages.page_no, pages.text).where(pages.page_no > last, *conditions).order_by(pages.page_no)
        found = [(number, unpacked_text(content)) for number, content in connection.execute(query.limit(_AT_ONCE))]
        if not found:
            return
        yield found
        last = found[-1][0]
