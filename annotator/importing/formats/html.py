"""Reads web pages, also those that a browser, SingleFile, Word or Google Docs saved as one file."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.importing.format import InputFile, Reading
from annotator.importing.pages.parsing import parse
from annotator.importing.pages.reading import reading_of


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a page. Raises UnreadableSource."""
    yield reading_of(parse(file.data, file.name, encoding=file.encoding))
