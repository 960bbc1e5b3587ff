"""Which token of a new text is which of an old one: in order, and where a stretch was moved.

Sequences of words that stand once in each text are sure; the longest row of them that keeps its order is the spine,
and the others were moved. What lies between is aligned by itself. A pair is taken only where it is no likely accident:
rare words and long runs say more than common ones, and the more there is to be paired, the more a pair has to say.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log2

from rapidfuzz.distance import Levenshtein

NONE = -1

_GRAMS = (5, 3)
"""How many tokens in a row must stand once in both texts to be sure: of what the first leave, fewer are enough."""
_MARGIN = 8.0
"""By how many bits more than chance would give a stretch must be alike to have been moved."""
_LARGEST = 40_000_000
"""Pairs of tokens that are compared in one go: a few hundredths of a second."""


@dataclass(slots=True)
class Run:
    """Tokens that are the same in both texts: `length` of them, from `old` and from `new` on."""

    old: int
    new: int
    length: int

    @property
    def old_end(self) -> int:
        return self.old + self.length

    @property
    def new_end(self) -> int:
        return self.new + self.length


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens [old, old_end) that stand, perhaps changed within, at [new, new_end)."""

    old: int
    old_end: int
    new: int
    new_end: int


class Alignment:
    """`to_new` gives for each old token its new one, or NONE; `to_old` the other way round.

    `moved` are the stretches that stand elsewhere now, in old order; `bits` tells how much each old token says.
    """

    def __init__(
        self,
        old: Sequence[str],
        new: Sequence[str],
        old_breaks: Sequence[int] = (),
        new_breaks: Sequence[int] = (),
        beat: Callable[[], None] = lambda: None,
    ) -> None:
        """The breaks are where sentences begin. `beat` is called now and then, and may raise, to stop the work."""
        numbers: dict[str, int] = {}
        self._old = [numbers.setdefault(key, len(numbers)) for key in old]
        self._new = [numbers.setdefault(key, len(numbers)) for key in new]
        self._old_breaks, self._new_breaks = old_breaks, new_breaks
        self._beat = beat
        self.to_new = array("i", [NONE]) * len(old)
        self.to_old = array("i", [NONE]) * len(new)
        self.moved: list[Stretch] = []
        self._weak = bytearray(len(old))  # pairs of a word or two, which give way to longer ones
        self._saying = _bits(self._old, self._new, len(numbers))
        self._align()
        self.bits = array("f", (self._saying[one] for one in self._old))

    def is_moved(self, i: int) -> bool:
        """Tell whether an old token stands in a stretch that was moved."""
        at = bisect_right(self.moved, i, key=lambda one: one.old)
        return at > 0 and i < self.moved[at - 1].old_end

    def said_in(self, first: int, last: int) -> float:
        """Return how many bits the old tokens [first, last) say."""
        return sum(self.bits[first:last])

    def _align(self) -> None:
        size, other = len(self._old), len(self._new)
        head = self._whole_head(_same(self._old, self._new))
        tail = self._whole_tail(_same_tail(self._old, self._new, min(size, other) - head))
        self._beat()
        inner, new_inner = range(head, size - tail), range(head, other - tail)
        whole = self._whole_runs(inner, new_inner)
        runs = _apart([*whole, *self._unique_runs(inner, new_inner, _GRAMS[0])])
        spine, off = _spine([self._from_its_sentence(run) for run in runs])
        sure = [Run(0, 0, head), *spine, Run(size - tail, other - tail, tail)]
        for run in sure:
            self._pair(run)
        self._move(off)
        self._fill_between([run for run in sure if run.length or run.old in (0, size - tail)])
        self._move_rest()

    def _whole_head(self, head: int) -> int:
        """Return how much of what both texts begin with is sure: not a word or two of sentences that differ."""
        begun = _before(self._old_breaks, head)
        few = 0 < head - begun < _GRAMS[-1] and begun == _before(self._new_breaks, head)
        return begun if few and head < min(len(self._old), len(self._new)) else head

    def _whole_tail(self, tail: int) -> int:
        """Return how much of what both texts end with is sure: not the full stop of two sentences that differ."""
        old, new = len(self._old) - tail, len(self._new) - tail
        end, stop = (
            _behind(breaks, at + 1, at + tail) for breaks, at in ((self._old_breaks, old), (self._new_breaks, new))
        )
        begun, begun_new = _before(self._old_breaks, old), _before(self._new_breaks, new)
        if not 0 < end - old < _GRAMS[-1] or end - old != stop - new or (begun, begun_new) == (old, new):
            return tail
        # a long sentence that ends both texts is edited rather than another
        short = min(end - begun, stop - begun_new) <= _GRAMS[0]
        return tail - (end - old) if short or end - old < tail else tail

    def _pair(self, run: Run) -> None:
        for i, j in zip(range(run.old, run.old_end), range(run.new, run.new_end), strict=True):
            if self.to_new[i] != NONE:
                self.to_old[self.to_new[i]] = NONE
            if self.to_old[j] != NONE:
                self.to_new[self.to_old[j]] = NONE
            self.to_new[i], self.to_old[j] = j, i
            self._weak[i] = 0

    # sequences that stand once in each

    def _unique_runs(self, olds: Sequence[int], news: Sequence[int], size: int, *, take: bool = False) -> list[Run]:
        """Return the longest runs around what stands once in each, without overlaps, in old order.

        Given are the tokens to look at, by number; a sequence is of tokens that stand side by side in both. To `take`
        is to go on into weak pairs.
        """
        there = _once(self._old, olds, size)
        self._beat()
        again = _once_of(self._new, news, size, there)
        self._beat()
        free = self._freedom(olds, news, take=take)
        runs: list[Run] = []
        last = Run(0, 0, 0)
        for gram, j in again.items():
            i = there.get(gram, NONE)
            if NONE in (i, j) or self._old[i : i + size] != self._new[j : j + size]:
                continue
            if last.old <= i < last.old_end and i - last.old == j - last.new:
                continue
            start, begin = i, j
            while free(start - 1, begin - 1):
                start, begin = start - 1, begin - 1
            end, stop = i + size, j + size
            while free(end, stop):
                end, stop = end + 1, stop + 1
            last = Run(start, begin, end - start)
            runs.append(last)
        return _apart(runs)

    def _whole_runs(self, olds: range, news: range) -> list[Run]:
        """Return the sentences that stand once in each: each of their words may stand in many others."""
        there = _whole_once(self._old, self._old_breaks, olds)
        again = _whole_once(self._new, self._new_breaks, news)
        both = ((place, again[words]) for words, place in there.items() if words in again)
        return [Run(old[0], new[0], old[1] - old[0]) for old, new in both if NONE not in (old[0], new[0])]

    def _freedom(self, olds: Sequence[int], news: Sequence[int], *, take: bool) -> Callable[[int, int], bool]:
        """Return what tells of two tokens whether they are the same, and may be paired."""
        old, new, to_new, to_old, weak = self._old, self._new, self.to_new, self.to_old, self._weak
        low, high = olds[0] if olds else 0, olds[-1] if olds else -1
        first, last = news[0] if news else 0, news[-1] if news else -1

        def free(i: int, j: int) -> bool:
            if not (low <= i <= high and first <= j <= last) or old[i] != new[j]:
                return False
            if not take:
                return to_new[i] == NONE and to_old[j] == NONE
            return (to_new[i] == NONE or weak[i] > 0) and (to_old[j] == NONE or weak[to_old[j]] > 0)

        return free

    # what was moved

    def _move(self, runs: Sequence[Run]) -> None:
        """Pair what stands once in each text and out of order, and what belongs to it on both sides."""
        for group in self._groups(runs):
            said = sum(self._said(run) for run in group)
            if said < log2(max(len(self._old), 2)) + log2(max(len(self._new), 2)) + _MARGIN:
                continue
            for run in group:
                self._pair(run)
            for before, after in pairwise(group):
                self._fill(before.old_end, after.old, before.new_end, after.new)
            first, last = group[0], group[-1]
            self._grow(first, last)

    def _from_its_sentence(self, run: Run) -> Run:
        """Return a run without the full stop of another sentence that it begins with."""
        begun, begun_new = (
            _behind(breaks, at + 1, at) - at
            for breaks, at in ((self._old_breaks, run.old), (self._new_breaks, run.new))
        )
        few = 0 < begun == begun_new < _GRAMS[-1] and run.length - begun >= _GRAMS[-1]
        if not few or self._begins(run.old, run.new):
            return run
        return Run(run.old + begun, run.new + begun, run.length - begun)

    def _begins(self, old: int, new: int) -> bool:
        """Tell whether a sentence begins at a place of each text."""
        return _before(self._old_breaks, old) == old and _before(self._new_breaks, new) == new

    def _grow(self, first: Run, last: Run) -> None:
        """Pair what stands beside a moved stretch in its sentence, and keep the whole as one."""
        old_from = max(_before(self._old_breaks, first.old), _last_paired(self.to_new, first.old))
        new_from = max(_before(self._new_breaks, first.new), _last_paired(self.to_old, first.new))
        self._fill(old_from, first.old, new_from, first.new)
        old_to = min(_behind(self._old_breaks, last.old_end, len(self._old)), _next_paired(self.to_new, last.old_end))
        new_to = min(_behind(self._new_breaks, last.new_end, len(self._new)), _next_paired(self.to_old, last.new_end))
        self._fill(last.old_end, old_to, last.new_end, new_to)
        paired = [i for i in range(old_from, old_to) if self.to_new[i] != NONE and new_from <= self.to_new[i] < new_to]
        self.moved.append(Stretch(paired[0], paired[-1] + 1, self.to_new[paired[0]], self.to_new[paired[-1]] + 1))

    def _groups(self, runs: Sequence[Run]) -> Iterator[list[Run]]:
        """Yield runs that follow each other in both texts with nothing paired, and little at all, between them."""
        group: list[Run] = []
        for run in sorted(runs, key=lambda run: run.old):
            if group and not self._follows(group[-1], run):
                yield group
                group = []
            group.append(run)
        if group:
            yield group

    def _follows(self, one: Run, other: Run) -> bool:
        gap, new_gap = other.old - one.old_end, other.new - one.new_end
        if gap < 0 or new_gap < 0 or gap > 60 or new_gap > 60:
            return False
        return not any(self.to_new[i] != NONE for i in range(one.old_end, other.old)) and not any(
            self.to_old[j] != NONE for j in range(one.new_end, other.new)
        )

    def _move_rest(self) -> None:
        """Pair what is left on both sides and stands once among that: sentences too short to be sure of before."""
        olds = [i for i, j in enumerate(self.to_new) if j == NONE]
        news = [j for j, i in enumerate(self.to_old) if i == NONE]
        if not olds or not news:
            return
        self._beat()
        for size in _GRAMS[1:]:
            runs = self._unique_runs(olds, news, size, take=True)
            least = log2(len(olds)) + log2(len(news)) + _MARGIN
            for group in self._groups(runs):
                if sum(self._said(run) for run in group) < least:
                    continue
                for run in group:
                    self._pair(run)
                for before, after in pairwise(group):
                    self._fill(before.old_end, after.old, before.new_end, after.new)
                first, last = group[0], group[-1]
                if not self._in_order(first):
                    self._grow(first, last)
        self.moved.sort(key=lambda one: one.old)

    def _in_order(self, first: Run) -> bool:
        """Tell whether a stretch stands between the same neighbours on both sides."""
        i = _last_paired(self.to_new, first.old)
        j = _last_paired(self.to_old, first.new)
        if i == 0 and j == 0:
            return True
        return i > 0 and j > 0 and self.to_new[i - 1] == j - 1

    def _said(self, run: Run) -> float:
        return sum(self._saying[self._old[i]] for i in range(run.old, run.old_end))

    # what lies between

    def _fill_between(self, sure: Sequence[Run]) -> None:
        for count, (before, after) in enumerate(pairwise(sure)):
            if count % 500 == 0:
                self._beat()
            self._fill(before.old_end, after.old, before.new_end, after.new)

    def _fill(self, old_from: int, old_to: int, new_from: int, new_to: int) -> None:
        """Pair in order, as far as that says more than chance, what is still without a pair in two stretches."""
        olds = [i for i in range(old_from, old_to) if self.to_new[i] == NONE]
        news = [j for j in range(new_from, new_to) if self.to_old[j] == NONE]
        if not olds or not news:
            return
        if len(olds) * len(news) > 4_000:
            spine, _ = _spine(self._unique_runs(olds, news, _GRAMS[-1]))
            if spine:
                for run in spine:
                    self._pair(run)
                bounds = [Run(old_from, new_from, 0), *spine, Run(old_to, new_to, 0)]
                for before, after in pairwise(bounds):
                    self._fill(before.old_end, after.old, before.new_end, after.new)
                return
            if len(olds) * len(news) > _LARGEST:
                return
            self._beat()
        self._pair_likely(olds, news)

    def _pair_likely(self, olds: Sequence[int], news: Sequence[int]) -> None:
        """Pair what the shortest way from one stretch to the other keeps, the most telling first."""
        ops = Levenshtein.opcodes([self._old[i] for i in olds], [self._new[j] for j in news])
        kept = [
            Run(step.src_start, step.dest_start, step.src_end - step.src_start) for step in ops if step.tag == "equal"
        ]
        if not kept:
            return
        said = [sum(self._saying[self._old[olds[i]]] for i in range(run.old, run.old_end)) for run in kept]
        taken = [Run(-1, -1, 1), Run(len(olds), len(news), 1)]
        for number in sorted(range(len(kept)), key=lambda number: -said[number]):
            run = kept[number]
            at = bisect_left(taken, run.old, key=lambda one: one.old)
            before, after = taken[at - 1], taken[at]
            room = log2(after.old - before.old_end) + log2(after.new - before.new_end)
            if said[number] >= room:
                taken.insert(at, run)
                for i, j in zip(olds[run.old : run.old_end], news[run.new : run.new_end], strict=True):
                    self.to_new[i], self.to_old[j] = j, i
                    self._weak[i] = run.length < _GRAMS[-1]


def _bits(old: Sequence[int], new: Sequence[int], kinds: int) -> list[float]:
    """Return how many bits each kind of token says: the rarer, the more."""
    counts = Counter(old)
    counts.update(new)
    total = max(len(old) + len(new), 2)
    return [log2(total / counts[number]) if counts[number] else 0.0 for number in range(kinds)]


def _same(old: Sequence[int], new: Sequence[int]) -> int:
    for place, (one, other) in enumerate(zip(old, new, strict=False)):
        if one != other:
            return place
    return min(len(old), len(new))


def _same_tail(old: Sequence[int], new: Sequence[int], most: int) -> int:
    place = 0
    while place < most and old[-1 - place] == new[-1 - place]:
        place += 1
    return place


def _grams(ids: Sequence[int], places: Sequence[int], size: int) -> Iterator[tuple[int, int]]:
    """Yield each sequence of tokens side by side, as a number that stands for it, with its place."""
    if isinstance(places, range):
        shifted = (ids[places.start + by : max(places.stop - size + 1, places.start) + by] for by in range(size))
        yield from zip(map(hash, zip(*shifted, strict=True)), places, strict=False)
        return
    for number in range(len(places) - size + 1):
        place = places[number]
        if places[number + size - 1] - place == size - 1:
            yield hash(tuple(ids[place : place + size])), place


def _once(ids: Sequence[int], places: Sequence[int], size: int) -> dict[int, int]:
    """Return the places of sequences; NONE for those that stand there more than once."""
    found: dict[int, int] = {}
    for gram, place in _grams(ids, places, size):
        found[gram] = NONE if gram in found else place
    return found


def _once_of(ids: Sequence[int], places: Sequence[int], size: int, wanted: dict[int, int]) -> dict[int, int]:
    """Return the places of those sequences that stand once in another text; NONE for those that here do not."""
    found: dict[int, int] = {}
    for gram, place in _grams(ids, places, size):
        if wanted.get(gram, NONE) != NONE:
            found[gram] = NONE if gram in found else place
    return found


def _whole_once(ids: Sequence[int], breaks: Sequence[int], places: range) -> dict[int, tuple[int, int]]:
    """Return the stretches between two breaks by a number that stands for their words; NONE for more than one."""
    found: dict[int, tuple[int, int]] = {}
    for start, end in pairwise((*breaks, len(ids))):
        if end - start >= _GRAMS[-1] and start in places and end - 1 in places:
            words = hash(tuple(ids[start:end]))
            found[words] = (NONE, NONE) if words in found else (start, end)
    return found


def _apart(runs: Sequence[Run]) -> list[Run]:
    """Return runs of which none holds a token of another: of two, the longer one has it."""
    taken_old = bytearray(max((run.old_end for run in runs), default=0))
    taken_new = bytearray(max((run.new_end for run in runs), default=0))
    kept: list[Run] = []
    for run in sorted(runs, key=lambda run: (-run.length, run.old)):
        start, end = 0, run.length
        while start < end and (taken_old[run.old + start] or taken_new[run.new + start]):
            start += 1
        while end > start and (taken_old[run.old + end - 1] or taken_new[run.new + end - 1]):
            end -= 1
        old, new, length = run.old + start, run.new + start, end - start
        if length < _GRAMS[-1] or any(taken_old[old : old + length]) or any(taken_new[new : new + length]):
            continue
        taken_old[old : old + length] = taken_new[new : new + length] = b"\1" * length
        kept.append(Run(old, new, length))
    return sorted(kept, key=lambda run: run.old)


def _spine(runs: Sequence[Run]) -> tuple[list[Run], list[Run]]:
    """Part runs, which are in old order, into the longest row that is in new order as well, and the rest."""
    if not runs:
        return [], []
    by_new = sorted(range(len(runs)), key=lambda number: runs[number].new)
    rank = {number: place for place, number in enumerate(by_new)}
    size = len(runs)
    best = [(0, NONE)] * (size + 1)  # a Fenwick tree: the longest row that ends up to a rank, and its last run
    before = [NONE] * size
    for number, run in enumerate(runs):
        place = rank[number]
        length, last = 0, NONE
        at = place
        while at > 0:
            if best[at][0] > length:
                length, last = best[at]
            at -= at & -at
        before[number] = last
        mine = (length + run.length, number)
        at = place + 1
        while at <= size:
            if best[at][0] < mine[0]:
                best[at] = mine
            at += at & -at
    length, last = 0, NONE
    at = size
    while at > 0:
        if best[at][0] > length:
            length, last = best[at]
        at -= at & -at
    chosen: set[int] = set()
    while last != NONE:
        chosen.add(last)
        last = before[last]
    return (
        [run for number, run in enumerate(runs) if number in chosen],
        [run for number, run in enumerate(runs) if number not in chosen],
    )


def _before(breaks: Sequence[int], place: int) -> int:
    """Return where the sentence of a token begins."""
    at = bisect_right(breaks, place)
    return breaks[at - 1] if at else 0


def _behind(breaks: Sequence[int], place: int, size: int) -> int:
    """Return where the sentence ends whose last token so far stands before a place."""
    at = bisect_right(breaks, place - 1)
    return breaks[at] if at < len(breaks) else size


def _last_paired(pairs: Sequence[int], place: int) -> int:
    """Return the place behind the last token before one that has a pair."""
    while place > 0 and pairs[place - 1] == NONE:
        place -= 1
    return place


def _next_paired(pairs: Sequence[int], place: int) -> int:
    """Return the place of the next token that has a pair."""
    while place < len(pairs) and pairs[place] == NONE:
        place += 1
    return place
