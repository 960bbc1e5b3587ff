"""JSON-LD in the script elements of a page, one each; and such a page read again, as a browser parts it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, BinaryIO

_KIND = "application/ld+json"


def write_page(stream: BinaryIO, title: str, items: Iterable[str]) -> None:
    """Write items that are JSON from `safe_json`: nothing in one closes its element. The title is HTML."""
    head = f'<!DOCTYPE html>\n<html>\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
    stream.write(head.encode())
    stream.writelines(f'<script type="{_KIND}">{item}</script>\n'.encode() for item in items)
    stream.write(b"</head>\n<body></body>\n</html>\n")


def read_page(path: Path) -> Iterator[Any]:
    """Yield what the elements hold. Raises ValueError where one holds no JSON."""
    page = _Page()
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            page.feed(line)
            yield from map(json.loads, page.scripts)
            page.scripts.clear()


class _Page(HTMLParser):
    """Collects the texts of the scripts of a page, as a browser parts them."""

    def __init__(self) -> None:
        super().__init__()
        self.scripts: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag == "script" and ("type", _KIND) in attrs
        if self._inside:
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "script"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.scripts[-1] += data
