"""Reads RTF, as Word, LibreOffice, TextEdit and clipboards write it, with its notes, comments and tracked changes."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.article import Metadata
from annotator.importing.format import InputFile, Reading
from annotator.importing.rich_text.document import Document
from annotator.importing.rich_text.tokens import Token, tokens
from annotator.importing.stated_metadata import byline_of, real_author, real_title

_BEAT = 50_000


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a document. Raises UnreadableSource."""
    document = Document()
    document.read(_counted(file))
    text = document.flow.text
    yield Reading(
        text,
        metadata=Metadata(title=real_title(document.title), byline=byline_of(text) or real_author(document.author)),
        notes=document.notes(),
        tracked=document.changes(),
        left_out=document.flow.left_out(),
    )


def _counted(file: InputFile) -> Iterator[Token]:
    for number, token in enumerate(tokens(file.data.lstrip())):
        if number % _BEAT == 0:
            file.beat(number, 0)
        yield token
