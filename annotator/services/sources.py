"""What the files that are attached to a claim's evidence say of it. Nothing here is a verdict, and nothing is written
but what somebody takes.

The index gives the pages that are worth a look; which passage of them speaks of the claim, and where the two differ,
`annotator.analysis.sources` tells.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from annotator.analysis.article_language import language_of
from annotator.analysis.sources import missing_quote, passages, table_values, tables_in, wanted_words
from annotator.domain.attached_text import AttachedText
from annotator.domain.changes import Changes
from annotator.domain.evidence import Evidence
from annotator.domain.search_words import search_words
from annotator.domain.source_passage import (
    ClaimSources,
    MissingQuote,
    SoughtClaim,
    SourcePage,
    UnreadFile,
)
from annotator.errors import Overtaken
from annotator.messages import message
from annotator.services.evidence import edit_evidence
from annotator.storage.reading import Reading
from annotator.storage.repositories.attached_texts import ranges_of
from annotator.storage.store import Store

PASSAGES = 10
_PAGES, _OF_EACH = 40, 2
"""So many pages are looked at, of each file at least its best ones."""
_TABLES, _TABLE_PAGES = frozenset({"csv", "xlsx"}), 30
"""Files that are tables, and so many of their pages are looked at: some 3,000 rows."""
_MOST_WORDS = 16
_MOST_RANGES = 200
"""Of more files the pages of a word are asked for in the whole index: to ask for each costs more."""
_MOST_OF_A_WORD = 4_000
"""A word that stands on more pages tells little of any of them."""

Numbers = Mapping[int, Sequence[int]]
"""The numbers of the pages of files, by file."""


class SourceService:
    """Use cases on what sources say."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of_claim(self, claim_id: str, limit: int = PASSAGES) -> ClaimSources:
        """Return the passages of the files of a claim's evidence that speak of it, the best first. Raises NotFound."""
        with self._store.reading() as reading:
            claim = reading.claims.get(claim_id)
            attached = [piece for piece in claim.evidence if piece.fields.attachment]
            texts = reading.attached_texts.of([piece.fields.attachment for piece in attached])
            language = reading.articles.current(claim.mentions[0].article_id).language if claim.mentions else ""
            sought = SoughtClaim(claim.wording, language, claim.said_at or "")
            looked = _Looked(reading, texts)
            pages = looked.pages_for(sought.wording, language)
            # each is given with the words that meet: one that has none beside it cannot be explained
            found = [one for one in passages(sought, pages, limit) if one.words]
            values = table_values(sought, tables_in(looked.with_tables(pages, language)))
            missing = [
                (piece.evidence_id, quote) for piece in attached if (quote := looked.missing_quote(piece, language))
            ]
        of_file: dict[str, str] = {}
        for piece in attached:
            of_file.setdefault(piece.fields.attachment, piece.evidence_id)
        return ClaimSources(
            claim_id,
            tuple((of_file[one.file], one) for one in found),
            tuple(missing),
            tuple(_unread(attached, texts)),
            {piece.fields.attachment: piece.fields.attachment_name for piece in attached},
            tuple((of_file[one.file], one) for one in values),
        )

    def files_of(self, claim_id: str) -> list[str]:
        """Return the hashes of the files of a claim's evidence. Raises NotFound."""
        with self._store.reading() as reading:
            pieces = reading.claims.get(claim_id).evidence
        return [piece.fields.attachment for piece in pieces if piece.fields.attachment]

    def take(self, evidence_id: str, sha256: str, text: str, page: int | None, based_on: int | None = None) -> Changes:
        """Make words of its file the quotation of a piece of evidence, and their page its place, as one act.

        Raises NotFound, InvalidInput, Overtaken (also where it has another file by now).
        """
        with self._store.writing("edit_evidence") as (work, written):
            evidence = work.evidence.get(evidence_id)
            if evidence.fields.attachment != sha256:
                raise Overtaken(
                    message("The evidence has another file by now."), message("Look at the passages of that one.")
                )
            quote = " ".join(text.split())
            place = f"p. {page}" if page is not None else ""
            fields = replace(evidence.fields, quote=quote, place=place or evidence.fields.place)
            edit_evidence(work, evidence, fields, based_on)
        return written.changes


def _unread(attached: Sequence[Evidence], texts: Mapping[str, AttachedText]) -> list[UnreadFile]:
    found = []
    for piece in attached:
        text = texts.get(piece.fields.attachment)
        if text is None or text.fault:
            found.append(UnreadFile(piece.evidence_id, piece.fields.attachment_name, text.fault if text else ""))
    return found


class _Looked:
    """The pages of some files, of one reading, and those that were looked at."""

    def __init__(self, reading: Reading, texts: Mapping[str, AttachedText]) -> None:
        self._texts = reading.attached_texts
        self._files = {text.file_no: text for text in texts.values() if text.chars}
        self._sha256s = {number: text.sha256 for number, text in self._files.items()}
        self._numbers: Numbers = self._texts.page_numbers(list(self._files))

    def pages_for(self, wording: str, language: str) -> list[SourcePage]:
        """Return the pages that hold most of a claim's words, in the order of files and pages."""
        wanted = wanted_words(wording, language_of(wording, language))
        weights: dict[str, float] = {}
        for one in wanted:
            for word in search_words(one.word):
                weights[word] = max(weights.get(word, 0.0), one.weight)
        return self._read(self._best(weights, self._numbers, _PAGES), language)

    def with_tables(self, pages: Sequence[SourcePage], language: str) -> list[SourcePage]:
        """Return pages with all of those files that are tables as a whole: a sum takes all of its rows."""
        wanted: list[int] = []
        for file_no, text in self._files.items():
            if text.format in _TABLES:
                wanted += self._numbers.get(file_no, ())[: _TABLE_PAGES - len(wanted)]
        whole = self._read(wanted, language)
        files = {page.file for page in whole}
        return [*whole, *(page for page in pages if page.file not in files)]

    def _best(self, weights: Mapping[str, float], numbers: Numbers, most: int) -> list[int]:
        """Return the numbers of pages that hold most of some words, the rare ones counting more."""
        all_pages = [number for some in numbers.values() for number in some]
        if len(all_pages) <= most:
            return all_pages
        known = set(all_pages)
        among = ranges_of(numbers)
        among = among if len(among) <= _MOST_RANGES else []
        scores: dict[int, float] = defaultdict(float)
        words = sorted(weights, key=lambda word: -weights[word])[:_MOST_WORDS]
        for word in words:
            pages = [one for one in self._texts.pages_with(word, among, _MOST_OF_A_WORD) if one in known]
            worth = weights[word] * math.log(1 + len(all_pages) / (1 + len(pages)))
            for page in pages:
                scores[page] += worth
        ranked = sorted(scores, key=lambda page: (-scores[page], page))
        first = ranked[: most // 2]
        for some in numbers.values():  # a file whose pages are all worse may still be the one
            own = sorted((page for page in some if page in scores), key=lambda page: -scores[page])
            first += own[:_OF_EACH]
        return list(dict.fromkeys([*first, *ranked]))[:most]

    def _read(self, numbers: Sequence[int], language: str) -> list[SourcePage]:
        found = self._texts.pages_numbered(numbers)
        pages = [
            SourcePage(self._sha256s[file_no], page.page, page.start, page.text, language, page.label)
            for file_no, page in found.values()
        ]
        return sorted(pages, key=lambda page: (page.file, page.start))

    def missing_quote(self, piece: Evidence, language: str) -> MissingQuote | None:
        """Return the quoted passage of a piece of evidence where it does not stand in its file, else None."""
        quote = piece.fields.quote
        file_no = next((no for no, sha256 in self._sha256s.items() if sha256 == piece.fields.attachment), None)
        if file_no is None or not quote:
            return None
        own = {file_no: self._numbers.get(file_no, ())}
        words = dict.fromkeys(search_words(quote), 1.0)
        pages = self._read(self._with_neighbours(self._best(words, own, _PAGES), own), language)
        if words and not pages:  # not one of its words is there
            return MissingQuote(piece.fields.attachment, quote, None)
        return missing_quote(quote, pages)

    def _with_neighbours(self, numbers: Sequence[int], own: Numbers) -> list[int]:
        """Return pages with those before and behind them: what is quoted may go over a page's end."""
        order = [number for some in own.values() for number in some]
        wanted = set(numbers)
        return [
            number
            for at, number in enumerate(order)
            if number in wanted or wanted.intersection(order[max(0, at - 1) : at + 2])
        ]
