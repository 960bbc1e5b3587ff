"""A claim as tables are asked about it: its numbers, the years it names, and by which words it says how they came."""

from __future__ import annotations

import re
from functools import cached_property

from annotator.analysis.checkables.language import language
from annotator.analysis.sources.quantities import CLOCK, MULTIPLE, Quantities, Quantity
from annotator.analysis.sources.reading import Reading
from annotator.analysis.sources.tables.grid import years_said
from annotator.analysis.sources.vocabulary import Phrases, TableWords, table_words
from annotator.domain.folding import folded
from annotator.domain.languages import any_of

_BEGINNING = 3


class Asked:
    """What a claim asks of a table."""

    def __init__(self, wording: str, code: str) -> None:
        self.reading = Reading(wording, code)
        self.quantities = [one for one in Quantities(self.reading).all if one.kind not in (CLOCK, MULTIPLE)]
        self.words: TableWords = table_words(code)
        self.years = years_said(wording)
        self.keys = self.reading.keys
        self.code = code

    def says(self, phrases: Phrases) -> bool:
        """Tell whether the claim has one of some phrases."""
        return next(self.reading.phrases(phrases), None) is not None

    @cached_property
    def direction(self) -> int:
        """1 where the claim says that something rose, -1 where it fell, else 0."""
        rises, falls = self.says(self.words.rise), self.says(self.words.fall)
        return 0 if rises == falls else 1 if rises else -1

    def is_by(self, one: Quantity) -> bool:
        """Tell whether a number says by how much something changed."""
        at = self.reading.at(one.start)
        return any(self.reading.phrase_before(first, self.words.by) for first in (at, at - 1) if first > 0)

    @cached_property
    def _beginnings(self) -> re.Pattern[str]:
        words = [word.lower[:_BEGINNING] for word in self.reading.words if word.is_word]
        return re.compile(rf"\b{any_of([*words, *map(folded, words)])}")

    def may_mean(self, head: str) -> bool:
        """Tell, cheaply, whether a head may be one that the claim names: it has the beginning of a word of it."""
        return self._beginnings.search(head.lower()) is not None or self._beginnings.search(folded(head)) is not None

    def written(self, one: Quantity) -> str:
        """Return a number as the claim writes it."""
        return self.reading.text[one.start : one.end]

    def ranks(self) -> list[tuple[int, bool, str, str]]:
        """Return the ranks spoken of: which, whether from the highest, its words, the word behind them."""
        found = []
        ordinals = language(self.code).words.numbers.ordinals
        for phrases, from_highest in ((self.words.highest, True), (self.words.lowest, False)):
            for first, last in self.reading.phrases(phrases):
                before = self.reading.lower[first - 1] if first else ""
                place = int(ordinals.get(before, 1))
                start = first - 1 if place > 1 else first
                behind = self.reading.words[last].key if last < len(self.reading.words) else ""
                found.append((place, from_highest, self.reading.said(start, last), behind))
        return found
