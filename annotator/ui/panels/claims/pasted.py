"""What a pasted or typed text says of a source: its URL, its title, a passage of it, a date. Nothing is fetched."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, QMimeData

from annotator.domain.evidence import EvidenceFields

_URL = re.compile(r"\b(?:https?://|doi:|www\.)[^\s<>\"“”]+", re.IGNORECASE)
_MARKDOWN_LINK = re.compile(r"\[([^\]\n]+)\]\((https?://[^\s)]+)\)")
_ENDS_SENTENCE = ".,;:!?"
_BRACKETS = {")": "(", "]": "["}
_BROWSER_FORMAT = "text/x-moz-url"
_TITLE_LENGTH = 200
_QUOTATION_MARKS = '"“”„«»'


def source_of(text: str) -> EvidenceFields:
    """Return what a text says of a source.

    A URL goes to `url` and the words beside it to `title`. Without one, a single short line is a title; anything
    longer, or in quotation marks, is a passage.
    """
    text = text.strip()
    link = _MARKDOWN_LINK.search(text)
    if link is not None:
        return EvidenceFields(url=link[2], title=link[1].strip())
    found = _URL.search(text)
    if found is not None:
        url = _whole_url(found[0])
        beside = (text[: found.start()] + " " + text[found.start() + len(url) :]).strip(" \t\r\n-–—|·:,;.()<>")
        return EvidenceFields(url=url, title=" ".join(beside.split()))
    if "\n" in text or len(text) > _TITLE_LENGTH or text[:1] in _QUOTATION_MARKS:
        return EvidenceFields(quote=text.strip(_QUOTATION_MARKS))
    return EvidenceFields(title=text)


def source_of_mime(mime: QMimeData) -> EvidenceFields | None:
    """Return what a dragged or copied thing says of a source; None where it holds no text.

    A browser's own format gives a link with the title of its page.
    """
    if mime.hasFormat(_BROWSER_FORMAT):
        lines = bytes(mime.data(_BROWSER_FORMAT).data()).decode("utf-16-le", "replace").strip("\0\n").split("\n")
        title = lines[1].strip() if len(lines) > 1 else ""
        return EvidenceFields(url=lines[0].strip(), title="" if title == lines[0].strip() else title)
    if mime.hasText() and mime.text().strip():
        return source_of(mime.text())
    return None


def _whole_url(found: str) -> str:
    """Return a URL without the punctuation of the sentence it stands in; brackets that it opened itself stay."""
    while found:
        last = found[-1]
        opening = _BRACKETS.get(last)
        if last not in _ENDS_SENTENCE and (opening is None or found.count(opening) >= found.count(last)):
            break
        found = found[:-1]
    return found


def iso_date(text: str) -> str | None:
    """Return a date that a person has typed as YYYY-MM-DD, the empty text as it is; None where it is no date.

    Understood are ISO 8601 and what the reader's locale writes.
    """
    text = text.strip()
    if not text:
        return text
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    locale = QLocale()
    formats = [locale.dateFormat(kind) for kind in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)]
    for pattern in ("d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", *formats):
        for reader in (locale, QLocale.c()):
            found = reader.toDate(text, pattern)
            if found.isValid() and found > QDate(1000, 1, 1):
                return str(found.toString("yyyy-MM-dd"))
    return None
