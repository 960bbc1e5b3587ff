"""The link that a browser puts on the clipboard as HTML: its address and the words that it stands under."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from annotator.analysis.citations.addresses import address_in
from annotator.domain.evidence import EvidenceFields

_LONGEST = 100_000
_LEAST_SHARE = 0.8
# nothing in them reaches over the next <: so each is tried once a place
_TAG = re.compile(
    r"""<(?P<closing>/?)(?P<name>[A-Za-z][\w:-]*)(?P<attributes>(?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|<[!?][^<>]*>"""
)
_HREF = re.compile(r"""(?<![\w-])href\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)


def link_in(html: str, text: str) -> EvidenceFields | None:
    """Return the address and the title of the link that a pasted text consists of; None where it is more than that."""
    if not html or len(html) > _LONGEST:
        return None
    links = [(href, " ".join(words.split())) for href, words in _links(html) if href.lower().startswith("http")]
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


def _links(html: str) -> list[tuple[str, str]]:
    """Return the addresses of the links, with the words in them. Nothing of the page runs or loads.

    The standard library's parser would take the square of the time for tags and comments that are never closed.
    """
    found: list[tuple[str, str]] = []
    href, words, reached = "", "", 0
    for tag in _TAG.finditer(html):
        words += html[reached : tag.start()]
        reached = tag.end()
        if (tag["name"] or "").lower() != "a":
            continue
        if href and tag["closing"]:
            found.append((href, unescape(words)))
        said = None if tag["closing"] else _HREF.search(tag["attributes"])
        href, words = unescape(said[1].strip("\"'")) if said is not None else "", ""
    return found
