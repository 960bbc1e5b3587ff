"""Reads plain text: cleaning finds the debris, and the first line or sentence gives the title."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.article import Cut
from annotator.files import refuse_other_kinds
from annotator.importing.encoding import Decoded, decode
from annotator.importing.format import InputFile, Reading
from annotator.importing.front_matter import WHY as FRONT_MATTER
from annotator.importing.front_matter import front_matter


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a plain text. Raises UnreadableSource."""
    refuse_other_kinds(file.data, file.name)
    yield reading_of(decode(file.data, file.name, file.encoding))


def reading_of(decoded: Decoded) -> Reading:
    """Return what a plain text holds. A head of `key: value` lines between dashes is read as Markdown has it."""
    reading = Reading(decoded.text, encoding=decoded.encoding, warnings=decoded.warnings, clean=True)
    front = front_matter(decoded.text)
    if front is not None:
        end = front.end + len(decoded.text[front.end :]) - len(decoded.text[front.end :].lstrip("\n"))
        reading.cuts = (Cut(0, end, decoded.text[:end], FRONT_MATTER),)
        reading.metadata = front.metadata
    return reading
