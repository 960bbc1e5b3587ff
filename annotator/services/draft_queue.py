"""What a person has to look at because of a new draft, one after the other: how it was, how it is, what differs.

Read for the window alone; what is decided is `revisions`'.
"""

from __future__ import annotations

from collections.abc import Mapping

from annotator.analysis.anchoring.differing import differing_words
from annotator.domain.anchoring import Span
from annotator.domain.claim import Anchor, Was
from annotator.domain.draft_queue import Passage, QueueItem, Waits
from annotator.storage.store import Store
from annotator.storage.unit_of_work import Reading

_AROUND = 90
"""Code points of the text on each side of a place."""
_LONGEST = 3_000
"""Code points of a place up to which its words are compared; of a longer one it is shown that it differs."""


class DraftQueueService:
    """Use cases of looking at what a new draft has moved, changed and lost."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def items(self, article_id: str) -> list[QueueItem]:
        """Return what waits in an article: what is lost first, then in text order. Raises NotFound."""
        with self._store.reading() as reading:
            reading.articles.get(article_id)
            found = [*_mentions(reading, article_id), *_waivers(reading, article_id), *_notes(reading, article_id)]
        return sorted(found, key=lambda one: (one.span is not None, one.span or (0, 0)))


class _Texts:
    """The texts of the revisions that things stood in, each read once."""

    def __init__(self, reading: Reading, article_id: str) -> None:
        self._reading = reading
        self._known: dict[str, str] = {}
        self.now = reading.articles.revision(article_id).text

    def of(self, revision_id: str) -> str:
        if revision_id not in self._known:
            self._known |= {revision_id: "", **self._reading.coverage.texts([revision_id])}
        return self._known[revision_id]

    def passages(self, was: Was, span: Span | None) -> tuple[Passage, Passage | None]:
        """Return how something was and how it is, with the words that differ."""
        old, (start, end) = self.of(was.revision_id), (was.start, was.end)
        if span is None:
            return _passage(old, start, end, was.quote), None
        now = self.now[slice(*span)]
        gone: list[Span] = []
        come: list[Span] = []
        if now != was.quote:
            short = max(len(now), len(was.quote)) <= _LONGEST
            gone, come = differing_words(was.quote, now) if short else ([(0, len(was.quote))], [(0, len(now))])
        return _passage(old, start, end, was.quote, gone), _passage(self.now, *span, now, come)


def _passage(text: str, start: int, end: int, words: str, marked: list[Span] | None = None) -> Passage:
    before = text[max(0, start - _AROUND) : start]
    if start > _AROUND:  # from a whole word on, and up to one
        before = before.partition(" ")[2] or before
    behind = text[end : end + _AROUND]
    if end + _AROUND < len(text):
        behind = behind.rpartition(" ")[0] or behind
    return Passage(before, words, behind, tuple(marked or ()))


def _mentions(reading: Reading, article_id: str) -> list[QueueItem]:
    waiting = reading.anchors.waiting_mentions(article_id)
    texts = _Texts(reading, article_id)
    wordings = _wordings(reading, article_id)
    found = []
    for one in waiting:
        was = one.was or Was(one.revision_id, one.start, one.end, one.quote)
        span = None if one.anchor is Anchor.LOST else (one.start, one.end)
        then, now = texts.passages(was, span)
        about = wordings.get(one.claim_id, "") or one.quote
        found.append(
            QueueItem(Waits.MENTION, one.mention_id, one.claim_id, one.anchor, about, then, now, span, was.near,
                      one.version)
        )  # fmt: skip
    return found


def _wordings(reading: Reading, article_id: str) -> Mapping[str, str]:
    _, cards = reading.claims.on_page(article_id)
    return {card.claim_id: card.wording for card in cards}


def _waivers(reading: Reading, article_id: str) -> list[QueueItem]:
    found = []
    texts = _Texts(reading, article_id)
    for one in reading.anchors.waiting_waivers(article_id):
        was = one.was or Was(one.revision_id, one.start, one.end, one.text)
        then, _ = texts.passages(was, None)
        found.append(QueueItem(Waits.WAIVER, one.waiver_id, "", Anchor.LOST, one.reason, then, None, None, (), 0))
    return found


def _notes(reading: Reading, article_id: str) -> list[QueueItem]:
    found = []
    texts = _Texts(reading, article_id)
    for one in reading.anchors.waiting_notes(article_id):
        was = one.was or Was(one.revision_id, one.start, one.end, one.quote)
        span = None if one.anchor is Anchor.LOST else (one.start, one.end)
        then, now = texts.passages(was, span)
        about = one.text or one.url
        found.append(QueueItem(Waits.NOTE, one.note_id, "", one.anchor, about, then, now, span, was.near, one.version))
    return found
