"""The verdict on each place of an old text: exact, moved, changed or lost in the new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from annotator.analysis.anchoring.alignment import NONE, Alignment
from annotator.analysis.anchoring.changes import changes_between
from annotator.analysis.anchoring.tokens import Tokens
from annotator.analysis.anchoring.words import alike, stand_ins
from annotator.domain.anchoring import LOST, Anchored, Span, TextChange
from annotator.domain.claim import Anchor

_SURE_ENOUGH = 0.4
"""The part of what a passage says that must still be there, where its neighbours hold the place."""
_LONGEST_GAP = 60
"""Words between two sure ones up to which each is compared with each."""
_RIVALS = 50
"""Places of the same word that are looked at."""
_BESIDE = 8
"""Words on each side by which two candidates of the same words are told apart."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Tokens [first, last) of the new text that stand for some of the old one; `kept` is the part still there."""

    first: int
    last: int
    kept: float


class Anchoring:
    """Two texts, aligned. Every answer is made when it is asked for."""

    def __init__(self, old: str, new: str, beat: Callable[[], None] = lambda: None) -> None:
        """`beat` is called now and then; it may raise, to stop the work."""
        self._old = Tokens(old)
        beat()
        self._new = Tokens(new)
        beat()
        self._aligned = Alignment(self._old.keys, self._new.keys, self._old.paragraphs(), self._new.paragraphs(), beat)

    def of(self, start: int, end: int) -> Anchored:
        """Return where a span of the old text stands in the new one."""
        first, last = self._old.within(start, end)
        if first == last:
            return LOST
        found = self._found(first, last)
        if found is None:
            return LOST
        span = self._span(first, last, start, end, found)
        if self._old.keys[first:last] != self._new.keys[found.first : found.last]:
            return Anchored(Anchor.CHANGED, span)
        if self._has_rival(first, last, found):
            return LOST
        if self._moved(first, found):
            return Anchored(Anchor.MOVED, span)
        return Anchored(Anchor.EXACT, span)

    def point(self, position: int) -> Anchored:
        """Return where a point between two letters of the old text is in the new one."""
        number = self._old.at(position)
        to_new = self._aligned.to_new
        before = number - 1
        if before >= 0 and to_new[before] != NONE:
            inside = position < self._old.ends[before]
            j = to_new[before]
            place = self._new.starts[j] + position - self._old.starts[before] if inside else self._new.ends[j]
            return Anchored(Anchor.EXACT, (place, place))
        if number < len(self._old) and to_new[number] != NONE:
            place = self._new.starts[to_new[number]]
            return Anchored(Anchor.EXACT, (place, place))
        return Anchored(Anchor.EXACT, (0, 0)) if not self._old.text[:position].strip() else LOST

    # where it is

    def _found(self, first: int, last: int) -> _Found | None:
        """Return what stands for the old tokens [first, last), None where too little of it does."""
        pairs = self._pairs(first, last)
        if not pairs:
            return None
        bits = self._aligned.bits
        said = sum(bits[first:last]) or 1.0
        kept = sum(bits[i] * alike(self._old.keys[i], self._new.keys[j]) for i, j in pairs) / said
        found = _Found(pairs[0][1], pairs[-1][1] + 1, kept)
        if kept >= _SURE_ENOUGH or self._holds_its_place(first, last, found):
            return found
        return None

    def _pairs(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return the old and new tokens that stand for each other, in order, of one stretch of the new text."""
        to_new = self._aligned.to_new
        sure = [(i, to_new[i]) for i in range(first, last) if to_new[i] != NONE]
        sure = self._together(sure)
        if len(sure) == last - first:
            return sure
        left, right = self._neighbours(first, last, sure)
        pairs: list[tuple[int, int]] = []
        for (i, j), (after, stop) in zip([left, *sure], [*sure, right], strict=True):
            if i >= first and i != left[0]:
                pairs.append((i, j))
            pairs += [pair for pair in self._between(i, after, j, stop) if first <= pair[0] < last]
        return pairs

    def _between(self, old_from: int, old_to: int, new_from: int, new_to: int) -> Iterator[tuple[int, int]]:
        """Yield what stands for what between two sure pairs; nothing where that is too long to be told."""
        olds, news = range(old_from + 1, old_to), range(new_from + 1, new_to)
        if not olds or not news or len(olds) > _LONGEST_GAP or len(news) > _LONGEST_GAP:
            return
        there = stand_ins([self._old.keys[i] for i in olds], [self._new.keys[j] for j in news])
        yield from ((olds[number], news[j]) for number, j in enumerate(there) if j >= 0)

    def _together(self, pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Return those of the pairs that stand together in the new text: of several groups the one that says most."""
        groups: list[list[tuple[int, int]]] = []
        for pair in pairs:
            if groups:
                i, j = groups[-1][-1]
                step = pair[1] - j
                if 0 < step <= 3 * (pair[0] - i) + 12:
                    groups[-1].append(pair)
                    continue
            groups.append([pair])
        bits = self._aligned.bits
        return max(groups, key=lambda group: sum(bits[i] for i, _ in group), default=[])

    def _neighbours(
        self, first: int, last: int, sure: Sequence[tuple[int, int]]
    ) -> tuple[tuple[int, int], tuple[int, int]]:
        """Return the sure pairs beside a stretch on both sides, or the ends of the texts."""
        to_new = self._aligned.to_new
        left, right = first - 1, last
        while left >= 0 and to_new[left] == NONE:
            left -= 1
        while right < len(to_new) and to_new[right] == NONE:
            right += 1
        before = (left, to_new[left] if left >= 0 else -1)
        after = (right, to_new[right] if right < len(to_new) else len(self._new))
        if sure:  # a neighbour that stands elsewhere now says nothing about the place
            if not 0 < sure[0][1] - before[1] <= _LONGEST_GAP:
                before = sure[0][0] if sure[0][0] == first else first - 1, sure[0][1] - 1
                before = (min(before[0], sure[0][0] - 1), before[1])
            if not 0 < after[1] - sure[-1][1] <= _LONGEST_GAP:
                after = max(last, sure[-1][0] + 1), sure[-1][1] + 1
        elif not 0 < after[1] - before[1] <= _LONGEST_GAP:
            return (first - 1, -1), (first - 1, 0)
        return before, after

    def _holds_its_place(self, first: int, last: int, found: _Found) -> bool:
        """Tell of a few words whether they were only replaced: the words beside them, on both sides, are there."""
        if last - first > 3 or found.last - found.first > 4:
            return False
        left, right = first - 1, last
        if left < 0 or right >= len(self._old):
            return False
        to_new = self._aligned.to_new
        if to_new[left] != found.first - 1 or to_new[right] != found.last:
            return False
        return self._old.keys[left][0].isalnum() or self._old.keys[right][0].isalnum()

    def _span(self, first: int, last: int, start: int, end: int, found: _Found) -> Span:
        """Return the code points of what was found; a place within a word stays within it."""
        old, new = self._old, self._new
        begins, ends = new.starts[found.first], new.ends[found.last - 1]
        if start > old.starts[first] and old.keys[first] == new.keys[found.first]:
            begins = min(begins + start - old.starts[first], ends - 1)
        if end < old.ends[last - 1] and old.keys[last - 1] == new.keys[found.last - 1]:
            ends = max(ends - (old.ends[last - 1] - end), begins + 1)
        return begins, ends

    # how sure it is

    def _moved(self, first: int, found: _Found) -> bool:
        """Tell whether the words stand elsewhere, or among others, than they did."""
        if any(one.new <= found.first < one.new_end for one in self._aligned.moved):
            return True
        to_new, last = self._aligned.to_new, first + found.last - found.first
        left = first == 0 and found.first == 0
        left = left or (first > 0 and to_new[first - 1] == found.first - 1)
        right = last == len(self._old) and found.last == len(self._new)
        right = right or (last < len(self._old) and to_new[last] == found.last)
        return not left and not right

    def _has_rival(self, first: int, last: int, found: _Found) -> bool:
        """Tell whether the same words could as well have come from, or gone to, another place."""
        mine = self._agreement(first, found.first, last - first)
        words = self._old.keys[first:last]
        came_from = (
            i for i in self._left_old.get(words[0], ())[:_RIVALS] if self._old.keys[i : i + len(words)] == words
        )
        went_to = (j for j in self._left_new.get(words[0], ())[:_RIVALS] if self._new.keys[j : j + len(words)] == words)
        return any(self._agreement(i, found.first, len(words)) >= mine for i in came_from) or any(
            self._agreement(first, j, len(words)) >= mine for j in went_to
        )

    def _agreement(self, i: int, j: int, length: int) -> int:
        """Return how many words beside two equal passages are the same, without a break, up to some on each side."""
        old, new = self._old.keys, self._new.keys
        before = after = 0
        while before < min(_BESIDE, i, j) and old[i - 1 - before] == new[j - 1 - before]:
            before += 1
        end, stop = i + length, j + length
        while after < min(_BESIDE, len(old) - end, len(new) - stop) and old[end + after] == new[stop + after]:
            after += 1
        return before + after

    @cached_property
    def _left_old(self) -> dict[str, list[int]]:
        return _by_word(self._old.keys, self._aligned.to_new)

    @cached_property
    def _left_new(self) -> dict[str, list[int]]:
        return _by_word(self._new.keys, self._aligned.to_old)

    # the texts as a whole

    def changes(self) -> list[TextChange]:
        """Return how the texts differ, in the order of the old one."""
        return changes_between(self._old, self._new, self._aligned)


def _by_word(keys: Sequence[str], pairs: Sequence[int]) -> dict[str, list[int]]:
    """Return the places of the words that have no pair."""
    found: dict[str, list[int]] = {}
    for number, (key, pair) in enumerate(zip(keys, pairs, strict=True)):
        if pair == NONE:
            found.setdefault(key, []).append(number)
    return found
