"""The words of news pages by language, as data: `resources/languages/<code>/pages.toml`. All languages at once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from annotator.domain import languages

READING_TIME = re.compile(
    r"\(?\b\d{1,3}[\s\-]*(?:min|mins|minute|minutes)\b\.?(?:[\s\-]*(?:read|listen|watch))?\)?", re.IGNORECASE
)
_AROUND = " \t\u00a0:·•|–—-→›»>▼▾+[]()*…"
_COUNT = re.compile(r"\d{1,6}|\d+ (?:view )?(?:comments?|shares?|likes?|views?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageWords:
    """What stands around an article: the labels and names of its head, and buttons and notices; in small letters."""

    published: tuple[str, ...]
    updated: tuple[str, ...]
    by: tuple[str, ...]
    zones: tuple[str, ...]
    roles: frozenset[str]
    outlet_words: frozenset[str]
    outlets: frozenset[str]
    agencies: frozenset[str]
    anywhere: frozenset[str]
    beside: frozenset[str]
    leading: tuple[str, ...]


@cache
def page_words() -> PageWords:
    """Return the words of all languages that have them. They are read when first asked for."""
    found: dict[str, list[str]] = {}
    for code in languages.codes():
        for table in languages.table(code, "pages").values():
            for name, words in table.items():
                found.setdefault(name, []).extend(word.lower() for word in words)
    return PageWords(
        published=tuple(found["published"]),
        updated=tuple(found["updated"]),
        by=tuple(found["by"]),
        zones=tuple(found["zones"]),
        roles=frozenset(found["roles"]),
        outlet_words=frozenset(found["outlet_words"]),
        outlets=frozenset(found["outlets"]),
        agencies=frozenset(found["agencies"]),
        anywhere=frozenset(found["anywhere"]),
        beside=frozenset(found["beside"]),
        leading=tuple(found["leading"]),
    )


def is_notice(words: str) -> bool:
    """Tell whether a line is a button or a notice beyond doubt: Advertisement."""
    return bare(words) in page_words().anywhere


def is_button(words: str) -> bool:
    """Tell whether a line can be a button: a word like Share, a number, a time that reading takes."""
    return (
        bare(words) in page_words().beside
        or _COUNT.fullmatch(bare(words)) is not None
        or READING_TIME.fullmatch(words) is not None
    )


def bare(words: str) -> str:
    """Return a line in small letters without the signs around its words."""
    return words.strip(_AROUND).lower()
