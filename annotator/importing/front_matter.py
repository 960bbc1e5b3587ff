"""The block of `key: value` lines that a Markdown file may begin with. Not YAML: nested values are left alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from annotator.domain.article import Metadata
from annotator.importing.cleaning.words import iso_date
from annotator.messages import message

WHY = message("front matter")

_BLOCK = re.compile(r"\s*?---[ \t]*\n(?P<body>(?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_ENTRY = re.compile(r"(?P<key>[A-Za-z][\w\-]{0,40})[ \t]*:(?=[ \t]|$)")
_CONTINUED = re.compile(r"[ \t]|-[ \t]|#|$")
_LONGEST = 20_000
_FIELDS = {
    "title": "title",
    "headline": "title",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "date": "published",
    "published": "published",
    "pubdate": "published",
    "publisher": "publisher",
    "site": "publisher",
    "sitename": "publisher",
    "url": "url",
    "link": "url",
    "source": "url",
    "canonical": "url",
    "canonical_url": "url",
    "source_url": "url",
    "lang": "language",
    "language": "language",
}


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """Where the block ends, its closing line included (code points), and what it tells."""

    end: int
    metadata: Metadata


def front_matter(text: str) -> FrontMatter | None:
    """Return the front matter that a text begins with, or None: a rule of dashes above prose is none."""
    block = _BLOCK.match(text, 0, _LONGEST)
    if block is None:
        return None
    values: dict[str, list[str]] = {}
    key = ""
    for line in block["body"].split("\n"):
        if entry := _ENTRY.match(line):
            key = entry["key"].lower().replace("-", "_")
            values.setdefault(key, []).extend(_items(line[entry.end() :].strip()))
        elif not _CONTINUED.match(line):
            return None
        elif key and line.strip().startswith("- "):
            values[key].append(_unquoted(line.strip()[2:].strip()))
    return FrontMatter(block.end(), _metadata(values)) if values else None


def _items(value: str) -> list[str]:
    """Return the value, or the values of `[a, b]`."""
    if value.startswith("[") and value.endswith("]"):
        return [_unquoted(item.strip()) for item in value[1:-1].split(",") if item.strip()]
    # | and > announce a block of text, which is no value of ours
    return [_unquoted(value)] if value and value[0] not in "|>{&*" else []


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        inner = value[1:-1]
        return inner.replace('\\"', '"') if value[0] == '"' else inner.replace("''", "'")
    return value


def _metadata(values: dict[str, list[str]]) -> Metadata:
    known: dict[str, str] = {}
    for key, items in values.items():
        field = _FIELDS.get(key)
        value = ", ".join(items)
        if field == "published":
            value = iso_date(value)
        if field == "url" and not value.lower().startswith(("http://", "https://")):
            continue
        if field and value and field not in known:
            known[field] = value
    return Metadata(
        title=known.get("title", ""),
        byline=known.get("byline", ""),
        publisher=known.get("publisher", ""),
        published=known.get("published", ""),
        url=known.get("url", ""),
        language=known.get("language", ""),
    )
