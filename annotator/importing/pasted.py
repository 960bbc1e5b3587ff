"""Reads what was copied: plain text as it is, but the page or the word processor's text where that says more.

It says more where links, notes, comments or tracked changes came along. What somebody has marked and copied is what
they want: nothing around it is judged to be a menu.
"""

from __future__ import annotations

from collections.abc import Callable

from annotator.domain.incoming import Incoming
from annotator.errors import UnreadableSource
from annotator.files import SIZE_LIMIT
from annotator.importing import read_text
from annotator.importing.format import InputFile, Reading
from annotator.importing.readers import reader_of


def read_pasted(text: str, source_name: str, html: str = "", rtf: bytes = b"") -> Incoming:
    """Return the article of what was copied, in up to three flavours. Raises UnreadableSource."""
    flavours: tuple[tuple[str, bytes, Callable[[bytes, str], Reading]], ...] = (
        ("html", html.encode("utf-8", "replace"), _page),
        ("rtf", rtf, _rich_text),
    )
    for format_id, content, read in flavours:
        if not content.strip() or len(content) > SIZE_LIMIT:
            continue
        try:
            article = _article(format_id, read(content, source_name), source_name)
        except UnreadableSource:
            continue  # the plain text is there
        if article.notes or article.tracked:
            return article
    return read_text(text, source_name)


def _article(format_id: str, reading: Reading, source_name: str) -> Incoming:
    from annotator.importing.incoming import incoming_of

    return incoming_of(reading, reader_of(format_id), source_name)


def _page(content: bytes, source_name: str) -> Reading:
    from annotator.importing.pages.parsing import parse
    from annotator.importing.pages.reading import is_draft, reading_of

    page = parse(content, source_name, encoding="utf-8")
    reading = reading_of(page, whole=True)
    reading.clean = not is_draft(page)
    return reading


def _rich_text(content: bytes, source_name: str) -> Reading:
    from annotator.importing.formats.rtf import read

    return next(read(InputFile(source_name, content=content)))
