"""Whether a quoted passage stands in its file, and what comes nearest to it there.

It stands there where its letters and figures do, in their order: how marks, spaces, hyphens at lines' ends and
quotation marks are set does not count, nor where pages end. What a quotation leaves out (…, [...]) may be anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from annotator.analysis.anchoring.differing import differing_words
from annotator.analysis.sources.wanted import WORD
from annotator.domain.folding import FoldedText, folded
from annotator.domain.source_passage import Difference, MissingQuote, Passage, SourcePage
from annotator.messages import message

_LEFT_OUT = re.compile(r"\s*(?:\[\s*(?:\.{3}|…)\s*\]|\(\s*(?:\.{3}|…)\s*\)|\.{3}|…)\s*")
_KEPT = re.compile(r"[^\W_]|(?<=\d)[.,](?=\d)")
_INSERTED = re.compile(r"\[[^\]]{1,80}\]")
_ENDS = tuple(".!?…")
_LEAST = 70.0
_PAGES = 6


class _Letters:
    """The letters and figures of a page, and the places that they come from."""

    def __init__(self, text: str) -> None:
        self._folded = FoldedText(text)
        self._places = [match.start() for match in _KEPT.finditer(self._folded.letters)]
        self.letters = "".join(self._folded.letters[place] for place in self._places)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the text of the letters [start, end)."""
        return self._folded.span_of(self._places[start], self._places[end - 1] + 1)


def _letters_of(text: str) -> str:
    return "".join(_KEPT.findall(folded(text)))


def missing_quote(quote: str, pages: Sequence[SourcePage]) -> MissingQuote | None:
    """Return a quotation that does not stand in the pages of one file, with the nearest; None where it stands there."""
    parts = [part for part in (_letters_of(one) for one in _LEFT_OUT.split(_INSERTED.sub("…", quote))) if part]
    if not parts or not pages:
        return None
    read = [_Letters(page.text) for page in pages]
    whole = "".join(one.letters for one in read)
    at = 0
    for part in parts:
        at = whole.find(part, at)
        if at < 0:
            return MissingQuote(pages[0].file, quote, _nearest(quote, pages))
        at += len(part)
    return None


def _nearest(quote: str, pages: Iterable[SourcePage]) -> Passage | None:
    """Return the stretch of a page that is most like a quotation; None where nothing is like it."""
    # imported when first needed: it brings forty modules along
    from rapidfuzz.fuzz import partial_ratio_alignment

    best: tuple[float, SourcePage, int, int] | None = None
    sought = folded(quote)
    for page in _sharing_most(quote, pages):
        text = FoldedText(page.text)
        found = partial_ratio_alignment(sought, text.letters, score_cutoff=max(_LEAST, best[0] if best else 0.0))
        if found is None or found.dest_start >= found.dest_end or (best and found.score <= best[0]):
            continue
        start, end = _whole_words(page.text, *text.span_of(found.dest_start, found.dest_end))
        ends_alike = quote[-1:] in _ENDS and page.text[end : end + 1] == quote[-1:]
        best = found.score, page, start, end + ends_alike
    if best is None:
        return None
    score, page, start, end = best
    text_there = page.text[start:end]
    return Passage(
        file=page.file,
        page=page.number,
        start=page.start + start,
        end=page.start + end,
        text=text_there,
        score=round(score / 100, 4),
        words=tuple(dict.fromkeys(word for word in WORD.findall(text_there) if word in set(WORD.findall(quote)))),
        why=message("the nearest to the quotation in its file"),
        differs=tuple(_otherwise(quote, text_there)),
    )


def _sharing_most(quote: str, pages: Iterable[SourcePage]) -> list[SourcePage]:
    words = set(WORD.findall(folded(quote)))
    shared = [(len(words & set(WORD.findall(folded(page.text)))), page) for page in pages]
    told = sorted((one for one in shared if one[0]), key=lambda one: (-one[0], one[1].start))
    return [page for _, page in told[:_PAGES]]


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a place with the words whole that it cuts, and without white space at its ends."""
    while start > 0 and text[start - 1].isalnum() and start < len(text) and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    said = text[start:end]
    return start + len(said) - len(said.lstrip()), end - len(said) + len(said.rstrip())


def _otherwise(quote: str, there: str) -> Iterator[Difference]:
    """Yield the words of a quotation and of what comes nearest that differ, where both have some."""
    gone, come = differing_words(quote, there)
    if len(gone) == len(come):
        for mine, theirs in zip(gone, come, strict=True):
            yield Difference(quote[slice(*mine)], there[slice(*theirs)], message("other words"))
