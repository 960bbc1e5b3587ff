"""Finding things by their words: articles alone, or everything that a project holds."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from annotator.domain.codebook import Codebook
from annotator.domain.folding import key_of
from annotator.domain.progress import Progress
from annotator.domain.search import Field, Filter, Kind, Renewal, SearchHit, SearchPage, SearchQuery
from annotator.domain.search_language import read_search
from annotator.errors import InvalidInput
from annotator.messages import message
from annotator.services.checks import check_words
from annotator.storage.reading import Reading
from annotator.storage.search.base import ArticleHit
from annotator.storage.store import Store

_LONGEST_PAUSE = 0.2
"""Seconds, after a write that took as long."""


class SearchService:
    """Use cases of searching."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._renewed = False

    def renewal(self) -> Renewal | None:
        """Return how far the indexes are brought to this program's words; None where nothing is left to do."""
        with self._store.reading() as reading:
            return self._left(reading)

    def _left(self, reading: Reading) -> Renewal | None:
        if self._renewed or not self._store.may("renew_search"):
            return None
        left = reading.search_renewal()
        self._renewed = left is None  # once they are, nobody makes them an earlier program's again
        return left

    def renew(
        self, progress: Progress | None = None, what: str = "", *, seconds: float = math.inf, gently: bool = False
    ) -> None:
        """Bring the indexes to this program's words, in small writes; `gently` leaves as much time to others.

        What is done stays done, where it is cancelled too or the seconds are over. Raises Cancelled, EnvironmentFault,
        and ReadOnly where there is something to do and nothing can be written.
        """
        progress, end = progress or Progress(), time.monotonic() + seconds
        while (left := self.renewal()) and (begun := time.monotonic()) < end:
            progress.advance(left.done, left.total, what)
            with self._store.keeping() as reading:
                reading.renew_some_search()
            if gently:
                time.sleep(min(time.monotonic() - begun, _LONGEST_PAUSE))

    def articles(self, query: str, limit: int = 50) -> list[ArticleHit]:
        """Return the articles that hold all the words and "quoted phrases", the best first, with an excerpt each."""
        with self._store.reading() as reading:
            return reading.search.hits(query, limit)

    def everywhere(
        self,
        query: SearchQuery | str,
        kinds: Sequence[Kind] = (),
        limit: int = 50,
        offset: int = 0,
        *,
        ranked: bool = False,
    ) -> SearchPage:
        """Return the hits from `offset` on, of all kinds or of these: kind after kind, of each the newest first.

        `ranked` puts the best of each kind first; where a word stands in most of a large project that takes a while.
        A text is read by `search_language.read_search`; its `in:` counts where no kinds are given. Raises InvalidInput
        for a search that can't be read, and for a status or a tag that the codebook doesn't have.
        """
        if isinstance(query, str):
            check_words((query,))
            query = read_search(query)
        wanted = [kind for kind in Kind if kind in (kinds or query.kinds or tuple(Kind))]
        hits: list[SearchHit] = []
        totals: dict[Kind, int] = {}
        with self._store.reading() as reading:
            if any(one.field in (Field.STATUS, Field.TAG) for one in query.filters):
                query = _in_the_codebooks_words(query, reading.codebook.get())
            query = reading.everywhere.as_written(query)
            reading.prefetch(*(partial(reading.everywhere.count, kind, query) for kind in wanted))
            for kind in wanted:
                before = sum(totals.values())
                totals[kind] = own = reading.everywhere.count(kind, query)
                if len(hits) < limit and offset < before + own:
                    first = max(0, offset - before)
                    hits += reading.everywhere.hits(kind, query, limit - len(hits), first, ranked=ranked)
                if kind is Kind.EVIDENCE:
                    totals[kind] += reading.attached_hits.count(query)
                    if len(hits) < limit and offset < before + totals[kind]:
                        hits += reading.attached_hits.hits(query, limit - len(hits), max(0, offset - before - own))
            left = self._left(reading)
        return SearchPage(tuple(hits), sum(totals.values()), totals, left)


def _in_the_codebooks_words(query: SearchQuery, codebook: Codebook) -> SearchQuery:
    """Put keys and names of the codebook in the place of what was typed for them."""
    statuses = {key_of(status.key): status.key for status in codebook.statuses}
    statuses |= {key_of(status.label): status.key for status in codebook.statuses}
    tags = {key_of(tag.name): tag.name for tag in codebook.tags}
    return replace(query, filters=tuple(_known(one, statuses, tags) for one in query.filters))


def _known(one: Filter, statuses: dict[str, str], tags: dict[str, str]) -> Filter:
    if one.field not in (Field.STATUS, Field.TAG):
        return one
    names = statuses if one.field is Field.STATUS else tags
    known = names.get(key_of(one.value))
    if known is None:
        listed = ", ".join(dict.fromkeys(names.values()))
        raise InvalidInput(
            message("The codebook has no {field} '{value}'.", field=one.field, value=one.value),
            message("It has: {listed}.", listed=listed),
        )
    return replace(one, value=known)
