"""Titles and writers as documents state them; what a program or a template has put there by itself is nothing.

Also where a source states what is known about an article: the names of such places. Those of standards (`JSON-LD`,
`meta og:title`, `dc:creator`, `Subject`) are their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from annotator.domain.article import Metadata

FIELDS = ("title", "byline", "publisher", "published", "url", "language", "photo_credit", "updated_note")
"""What can be known of an article beside its text."""
IN_TEXT = "text"
"""A line of the text itself."""
HEADING = "heading"
PROPERTIES = "properties"
"""What a document says of itself beside its text."""
FRONT_MATTER = "front matter"
COLUMN = "column "
"""The name of the column of a table follows."""
RECORD = "record"
"""The record of a dataset that the text is in."""

_HEAD = 4000

# names that programs put in the place of an author's
_NO_AUTHORS = frozenset(
    (
        "python-docx", "docx", "apache poi", "un-named", "unknown", "unbekannt", "author", "autor", "auteur", "user",
        "admin", "administrator", "windows user", "windows-benutzer", "microsoft office user", "microsoft account",
        "owner", "default", "libreoffice", "openoffice.org", "pandoc", "phpword", "aspose", "word", "guest",
        "microsoft office-anwender", "usuario", "usuario de windows", "utilisateur windows", "utente windows", "root",
        "anonymous",
    )
)  # fmt: skip
_NO_TITLES = re.compile(
    r"(?:word document|untitled(?: document)?|unbenannt\w*|sans titre|sin título|senza titolo|title|titel|titre|título"
    r"|(?:document|dokument|documento)\s*\d*|\[.*\]|microsoft word - .*|(?:powerpoint|word)[ -]\S+"
    r"|.*\.(?:docx?|docm|dotx?|dotm|odt|rtf|txt|pages)|click (?:or tap )?here.*)",
    re.IGNORECASE,
)


def first_stated(**fields: Iterable[tuple[str, str]]) -> tuple[Metadata, dict[str, str]]:
    """Return of each field the first value that there is, and the place that it comes with."""
    found = {name: next(((value, place) for value, place in each if value), ("", "")) for name, each in fields.items()}
    values: dict[str, Any] = {name: value for name, (value, _) in found.items()}
    return Metadata(**values), {name: place for name, (value, place) in found.items() if value}


def real_title(stated: str) -> str:
    """Return a stated title; empty where a program or a template has put it there."""
    title = " ".join(stated.split())
    return "" if _NO_TITLES.fullmatch(title) or not any(map(str.isalnum, title)) else title


def real_author(stated: str) -> str:
    """Return stated authors; empty where a program or a template has put them there."""
    names = [" ".join(name.split()) for name in stated.split(";")]
    return ", ".join(name for name in names if name and name.lower() not in _NO_AUTHORS)


def byline_of(text: str) -> str:
    """Return who a line near the beginning of a text names as its writers; it stays in the text."""
    from annotator.importing.cleaning.bylines import byline  # its patterns are compiled where files are read
    from annotator.importing.cleaning.page import LinedText

    for found in byline(LinedText(text[:_HEAD])):
        return dict(found.metadata).get("byline", "")
    return ""
