"""CSL-JSON: a list of items, or one, as Zotero, pandoc and citation processors write them."""

from __future__ import annotations

import json
from collections.abc import Iterator

from annotator.importing.references.items import Reference


def read(_name: str, text: str, _content: bytes) -> Iterator[Reference]:
    """Yield the references of a file."""
    found = json.loads(text.lstrip("\ufeff"))
    if isinstance(found, dict):
        found = found.get("items", [found])
    for item in found if isinstance(found, list) else ():
        if isinstance(item, dict) and ("title" in item or "URL" in item or "author" in item):
            yield Reference(item)
