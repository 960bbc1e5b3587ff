"""The headline that a scraper took twice: from the page's title, and from the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from annotator.importing.cleaning.page import Finding, LinedText, whole_line
from annotator.importing.titles import ends_a_sentence
from annotator.messages import message

WHY = message("headline repeated")

_WITHIN = 4
_SHORTEST, _LONGEST = 12, 250
_GROWTH = 3
"""How many times as long the same words may be in other characters: spaces doubled, accents apart."""
_PLAIN = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "..."})


def repeated_headline(page: LinedText) -> Iterator[Finding]:
    """Find the first line again among the next ones, with the article's text after it; the first stays."""
    if not page.head:
        return
    first = page.head[0]
    if not _SHORTEST <= len(first.words) <= _LONGEST or " " not in first.words or ends_a_sentence(first.words):
        return
    wanted = _plain(first.words)
    for index, line in enumerate(page.head[1 : 1 + _WITHIN], 1):
        # a refrain or a chant has no article after it
        article_follows = any(len(later.words) > len(first.words) for later in page.head[index + 1 :])
        if article_follows and len(line.words) <= _GROWTH * len(first.words) and _plain(line.words) == wanted:
            yield whole_line(line, WHY)


def _plain(words: str) -> str:
    """Return words without what differs between a page's title and its text: case, kinds of quotes and of spaces."""
    return " ".join(unicodedata.normalize("NFKC", words).translate(_PLAIN).casefold().split())
