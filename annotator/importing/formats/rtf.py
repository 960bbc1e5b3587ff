"""Reads RTF, as Word, LibreOffice, TextEdit and clipboards write it, with its notes, comments and tracked changes."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.importing.format import InputFile, Reading
from annotator.importing.rich_text.document import Document
from annotator.importing.rich_text.tokens import Token, tokens
from annotator.importing.stated_metadata import IN_TEXT, PROPERTIES, byline_of, first_stated, real_author, real_title

_BEAT = 50_000


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a document. Raises UnreadableSource."""
    document = Document()
    document.read(_counted(file))
    text = document.flow.text
    metadata, stated = first_stated(
        title=[(real_title(document.title), PROPERTIES)],
        byline=[(byline_of(text), IN_TEXT), (real_author(document.author), PROPERTIES)],
    )
    yield Reading(
        text,
        metadata=metadata,
        stated=stated,
        notes=document.notes(),
        tracked=document.changes(),
        left_out=document.flow.left_out(),
    )


def _counted(file: InputFile) -> Iterator[Token]:
    for number, token in enumerate(tokens(file.data.lstrip())):
        if number % _BEAT == 0:
            file.beat(number, 0)
        yield token
