"""Holds a source as a reader has it against those of the corpus: the formats of sources have each once."""

from __future__ import annotations

import re

from interop import Export


def same_source(export: Export, title: str, address: str, without: str = "") -> bool:
    """Tell whether a source of the corpus is called so and stands there; titles are one line."""
    title = _line(title, without)
    return any(_line(one["title"], without) == title for one in _evidence(export, title, address, without))


def uses_of(export: Export, title: str, address: str) -> int:
    """Return how many pieces of evidence are of this source."""
    return len(_evidence(export, title, address))


def _evidence(export: Export, title: str, address: str, without: str = "") -> list[dict[str, str]]:
    every = [one for claim in export.claims.values() for one in claim["evidence"]]
    if address:
        return [one for one in every if one["url"] == address]
    return [one for one in every if not one["url"] and _line(one["title"], without) == _line(title, without)]


def _line(text: str | None, without: str = "") -> str:
    """Return a text with one kind of blanks."""
    return re.sub(r"\s+", " ", (text or "").translate(dict.fromkeys(map(ord, without)))).strip()
