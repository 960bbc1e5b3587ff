"""The verdict on each place of an old text: exact, moved, changed or lost in the new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from annotator.analysis.anchoring.alignment import NONE, Alignment
from annotator.analysis.anchoring.changes import changes_between
from annotator.analysis.anchoring.numbers import Numbers
from annotator.analysis.anchoring.rivals import Doubt, Rivals
from annotator.analysis.anchoring.sentences import Sentences
from annotator.analysis.anchoring.tokens import Tokens
from annotator.analysis.anchoring.words import alike, stand_ins
from annotator.domain.anchoring import LOST, Anchored, Span, TextChange
from annotator.domain.claim import Anchor

_SURE_ENOUGH = 0.4
"""The part of what a passage says that must still be there, where its neighbours hold the place."""
_SENTENCE = 0.55
"""The part of what its sentence says that must still be there: words alone may well have come together anew."""
_SENTENCE_ELSEWHERE = 0.65
"""The same of a place that its neighbours do not hold: elsewhere, a sentence of much the same words may be another."""
_SAME_SENTENCE = 0.75
"""The part of it from which on a place has the same neighbours."""
_LONGEST_GAP = 60
"""Words between two sure ones up to which each is compared with each."""


@dataclass(frozen=True, slots=True)
class _Found:
    """Tokens [first, last) of the new text that stand for some of the old one; `around`: of its sentence."""

    first: int
    last: int
    around: float = 1.0


class Anchoring:
    """Two texts, aligned. Every answer is made when it is asked for."""

    def __init__(self, old: str, new: str, beat: Callable[[], None] = lambda: None) -> None:
        """`beat` is called now and then; it may raise, to stop the work."""
        self._old = Tokens(old)
        beat()
        self._new = Tokens(new)
        beat()
        self._aligned = Alignment(self._old.keys, self._new.keys, self._old.sentences(), self._new.sentences(), beat)

    def of(self, start: int, end: int) -> Anchored:
        """Return where a span of the old text stands in the new one."""
        first, last = self._old.within(start, end)
        if first == last:
            return LOST
        found = self._found(first, last)
        if found is None:
            return LOST
        same = self._old.keys[first:last] == self._new.keys[found.first : found.last]
        doubt = self._rivals.among(first, last, found.first) if same else Doubt.NONE
        if doubt is Doubt.TIE:
            return LOST
        elsewhere = same and self._moved(first, found)
        if elsewhere and found.around < _SENTENCE_ELSEWHERE:
            return LOST
        span = self._span(first, last, start, end, found)
        near = tuple(self._numbers.beside(first, last, found.first, found.last))
        if not same:
            return Anchored(Anchor.CHANGED, span, near)
        beside = self._sentences.is_the_same(first, last, found.first, found.last) and found.around >= _SAME_SENTENCE
        moved = elsewhere or doubt is Doubt.SOME or not beside
        return Anchored(Anchor.MOVED if moved else Anchor.EXACT, span, near)

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
        found = _Found(pairs[0][1], pairs[-1][1] + 1)
        if kept < _SURE_ENOUGH and not self._holds_its_place(first, last, found):
            return None
        around = self._sentences.kept(first, last, found.first, found.last)
        return replace(found, around=around) if around >= _SENTENCE else None

    def _pairs(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return the old and new tokens that stand for each other, in order, of one stretch of the new text."""
        to_new = self._aligned.to_new
        sure = [(i, to_new[i]) for i in range(first, last) if to_new[i] != NONE]
        sure = self._grown(self._together(sure), first, last)
        if len(sure) == last - first:
            return sure
        left, right = self._neighbours(first, last, sure)
        pairs: list[tuple[int, int]] = []
        for (i, j), (after, stop) in zip([left, *sure], [*sure, right], strict=True):
            if i >= first and i != left[0]:
                pairs.append((i, j))
            pairs += [pair for pair in self._between(i, after, j, stop) if first <= pair[0] < last]
        return pairs

    def _grown(self, pairs: list[tuple[int, int]], first: int, last: int) -> list[tuple[int, int]]:
        """Take in the words at both ends that are the same there, whatever they were paired with."""
        old, new = self._old.keys, self._new.keys
        while pairs and pairs[0][0] > first and pairs[0][1] > 0 and old[pairs[0][0] - 1] == new[pairs[0][1] - 1]:
            pairs.insert(0, (pairs[0][0] - 1, pairs[0][1] - 1))
        while pairs and pairs[-1][0] + 1 < last and pairs[-1][1] + 1 < len(new):
            i, j = pairs[-1][0] + 1, pairs[-1][1] + 1
            if old[i] != new[j]:
                break
            pairs.append((i, j))
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
                if 0 < step <= 2 * (pair[0] - i) + 6:
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
        if sure:  # a neighbour that stands elsewhere now says nothing about the place: as many words are looked at
            if not 0 < sure[0][1] - before[1] <= _LONGEST_GAP:
                before = first - 1, max(-1, sure[0][1] - 1 - (sure[0][0] - first))
            if not 0 < after[1] - sure[-1][1] <= _LONGEST_GAP:
                after = last, min(len(self._new), sure[-1][1] + 1 + (last - 1 - sure[-1][0]))
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

    @cached_property
    def _rivals(self) -> Rivals:
        return Rivals(self._old.keys, self._new.keys, self._aligned, self._sentences)

    @cached_property
    def _sentences(self) -> Sentences:
        return Sentences(self._old, self._new, self._aligned)

    @cached_property
    def _numbers(self) -> Numbers:
        return Numbers(self._old, self._new, self._aligned, self._sentences)

    # the texts as a whole

    def changes(self) -> list[TextChange]:
        """Return how the texts differ, in the order of the old one."""
        return changes_between(self._old, self._new, self._aligned)
