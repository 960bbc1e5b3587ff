"""Reads an answer page again, as a browser parts it: the articles' texts, and where the marks stand in them."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

_AT_ONCE = 1 << 20
_VOID = frozenset(("meta", "input", "br", "link", "img"))


def places_on_page(path: Path) -> Iterator[Hashable]:
    """Yield each mark as (article id, start, end, the words that stand there)."""
    page = _Page()
    with path.open(encoding="utf-8", newline="") as stream:
        while piece := stream.read(_AT_ONCE):
            page.feed(piece)
            yield from page.taken()
    page.close()
    yield from page.taken()


@dataclass(slots=True)
class _Element:
    """An element that is open; `holds` tells that what stands in it is of the article's text."""

    tag: str
    holds: bool
    names: Sequence[str]
    marks: Sequence[str]


class _Page(HTMLParser):
    """Collects the text of each article without what the page puts into it, and the marks over its pieces."""

    def __init__(self) -> None:
        super().__init__()
        self._article = ""
        self._open: list[_Element] = []
        self._text: list[str] = []
        self._length = 0
        self._places: dict[str, tuple[int, int]] = {}
        self._done: list[Hashable] = []

    def taken(self) -> Iterator[Hashable]:
        """Yield the marks of the articles that have ended, each once."""
        done, self._done = self._done, []
        return iter(done)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            return
        given = {name: value or "" for name, value in attrs}
        names, around = given.get("class", "").split(), self._open[-1] if self._open else None
        if tag == "article":
            self._article = given.get("data-article", "")
        # the text is what the paragraphs hold that lie in it, without the numbers that lead to the cards
        holds = around is not None and (around.holds or (tag == "p" and "text" in around.names))
        self._open.append(_Element(tag, holds and "ref" not in names, names, given.get("data-marks", "").split()))

    def handle_endtag(self, tag: str) -> None:
        while self._open and self._open.pop().tag != tag:
            pass
        if tag == "article":
            whole = "".join(self._text)
            self._done += [(self._article, start, end, whole[start:end]) for start, end in self._places.values()]
            self._text, self._length, self._places = [], 0, {}

    def handle_data(self, data: str) -> None:
        if not self._open or not self._open[-1].holds:
            return
        before, self._length = self._length, self._length + len(data)
        self._text.append(data)
        for mark in self._open[-1].marks:
            self._places[mark] = self._places.get(mark, (before, 0))[0], self._length
