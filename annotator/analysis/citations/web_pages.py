"""The link that a browser puts on the clipboard as HTML: its address and the words that it stands under."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

from annotator.analysis.citations.addresses import address_in
from annotator.domain.evidence import EvidenceFields

_LONGEST = 100_000
_LEAST_SHARE = 0.8


def link_in(html: str, text: str) -> EvidenceFields | None:
    """Return the address and the title of the link that a pasted text consists of; None where it is more than that."""
    if not html or len(html) > _LONGEST:
        return None
    reader = _Links()
    reader.feed(html)
    reader.close()
    links = [(href, " ".join(words.split())) for href, words in reader.links if href.lower().startswith("http")]
    if len(links) != 1:
        return None
    href, words = links[0]
    shown = " ".join(text.split())
    if not words or (len(words) < len(shown) * _LEAST_SHARE and shown != href):
        return None
    found = address_in(href)
    if found is None:
        return None
    return replace(found.fields, title="" if address_in(words) else words)


class _Links(HTMLParser):
    """Collects the links of a page that is not looked at otherwise: nothing in it runs or loads."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[tuple[str, str]] = []
        self._href: str | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._href, self._words = dict(attrs).get("href"), []

    def handle_data(self, data: str) -> None:
        if self._href is not None:
            self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._href:
            self.links.append((self._href, "".join(self._words)))
            self._href = None
