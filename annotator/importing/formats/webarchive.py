"""Reads pages that Safari saved as one file: a property list with the page and what belongs to it."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from typing import Any
from xml.parsers.expat import ExpatError

from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile, Reading
from annotator.importing.pages.parsing import parse
from annotator.importing.pages.reading import reading_of
from annotator.messages import message

# what plistlib raises for lists that are not as they should be, beside its own
_DAMAGE = (plistlib.InvalidFileException, ExpatError, ValueError, LookupError, TypeError, OverflowError, RecursionError)


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a page; the pages in its frames are told, not read. Raises UnreadableSource."""
    try:
        archive = plistlib.loads(file.data)
    except _DAMAGE as error:
        raise _damaged(file.name) from error
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    content = main.get("WebResourceData") if isinstance(main, dict) else None
    if not isinstance(main, dict) or not isinstance(content, bytes) or not content:
        raise _damaged(file.name)
    page = parse(content, file.name, encoding=file.encoding, charset=_words(main.get("WebResourceTextEncodingName")))
    reading = reading_of(page, saved_from=_words(main.get("WebResourceURL")))
    frames = archive.get("WebSubframeArchives")
    if isinstance(frames, list) and frames:
        reading.left_out = (*reading.left_out, LeftOut(LeftOutKind.OTHER, len(frames)))
    yield reading


def _words(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _damaged(name: str) -> UnreadableSource:
    return UnreadableSource(
        message("{name} is damaged: no page is in it.", name=name),
        message("Save it again, or copy its text in a browser and paste it."),
    )
