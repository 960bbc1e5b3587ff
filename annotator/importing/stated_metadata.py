"""Titles and writers as documents state them; what a program or a template has put there by itself is nothing."""

from __future__ import annotations

import re

from annotator.importing.cleaning.bylines import byline
from annotator.importing.cleaning.page import LinedText

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
    for found in byline(LinedText(text[:_HEAD])):
        return dict(found.metadata).get("byline", "")
    return ""
