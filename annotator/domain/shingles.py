"""Whether texts are one another's near-duplicates, by the runs of five words that they share. Pure rules.

A shingle is a run of five words as `folding` compares them, known by a hash that is the same in every process and on
every machine. Of a text's shingles the index holds about one in sixteen, chosen by what they are and not by where they
stand: its sketch. Two texts that share passages share hashes of their sketches, however the rest of them differs, so
candidates are found by looking hashes up; what they truly share is then told by all shingles of both (Broder 1997, "On
the resemblance and containment of documents"; with a share instead of a fixed number of hashes, so that a text is found
in a longer one). Not which texts to compare, and not where in a text an edit was made.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import accumulate
from zlib import crc32

from annotator.domain.folding import FOLDING_VERSION, folded
from annotator.domain.search_words import UNSPACED

SKETCH_VERSION = FOLDING_VERSION * 100 + 1
"""Counts up whenever a text has another sketch than before: those of an earlier version are made anew then."""
LENGTH = 5
"""Words in a shingle."""
LEAST_WORDS = 4 * LENGTH
"""What a text needs to be compared: of less than that, chance makes two alike."""

_BITS = 31
"""Of a hash: what both engines hold as a whole number without a doubt."""
_FIRST_WORDS = 4
"""One in so many words may begin a shingle of a sketch: the others need not even be hashed."""
_LIMIT = (1 << _BITS) // 4
_LEAST, _MOST = 24, 4_096
"""Hashes in a sketch, as far as a text has so many: of a short one more than its share, of a book less."""
_REMEMBERED = 1 << 16

_TOKEN = re.compile(r"\S+")
# letters with the marks that stand in words, which no class of `re` holds: of the Indic scripts, Arabic, Tibetan
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff\u0f18-\u0fbc"
)
# in scripts without spaces each letter is a word
_WORD = re.compile(rf"[{UNSPACED}]|(?:(?![_{UNSPACED}])[\w{_MARKS}])+")
_BEGINS = b"!"


class _Words(dict[str, bytes]):
    """The words of what stands between two spaces, as they are compared, with a space behind each.

    Those by which a shingle of a sketch may begin have a sign at their end.
    """

    def __missing__(self, token: str) -> bytes:
        if len(self) >= _REMEMBERED:
            self.clear()
        words = [word.encode() for word in _WORD.findall(folded(token))]
        marked = (word + _BEGINS if crc32(word) % _FIRST_WORDS == 0 else word for word in words)
        self[token] = found = b"".join(word + b" " for word in marked)
        return found


_WORDS = _Words()


def _words(text: str) -> list[bytes]:
    return b"".join(map(_WORDS.__getitem__, text.split())).split()


def words_in(text: str) -> list[tuple[int, int]]:
    """Return the places of the words of a text; several that no space parts have the same."""
    return [match.span() for match in _TOKEN.finditer(text) for _ in range(_WORDS[match[0]].count(b" "))]


def shingles(text: str) -> list[int]:
    """Return the hashes of all shingles of a text, in their order: the first begins with the first word, and so on.

    None of a text that is too short to be compared.
    """
    words = _words(text)
    if len(words) < LEAST_WORDS:
        return []
    letters = b" ".join(words)
    starts = [0, *accumulate(len(word) + 1 for word in words)]
    runs = map(letters.__getitem__, map(slice, starts, [end - 1 for end in starts[LENGTH:]]))
    return list(map(_hash, runs))


def sketch(text: str) -> list[int]:
    """Return what the index holds of a text, in ascending order; nothing of one that is too short to be compared."""
    words = _words(text)
    if len(words) < LEAST_WORDS:
        return []
    runs = range(len(words) - LENGTH + 1)
    chosen = sorted({_hash(b" ".join(words[at : at + LENGTH])) for at in runs if words[at][-1:] == _BEGINS})
    below = bisect_left(chosen, _LIMIT)
    if below >= _LEAST:
        return chosen[: min(below, _MOST)]
    if len(chosen) < _LEAST:
        others = sorted({_hash(b" ".join(words[at : at + LENGTH])) for at in runs}.difference(chosen))
        return sorted([*chosen, *others[: _LEAST - len(chosen)]])
    return chosen[:_LEAST]


def _hash(run: bytes) -> int:
    return crc32(run) >> (32 - _BITS)


def covered(hashes: Sequence[int], others: Collection[int]) -> list[bool]:
    """Return of each word of a text whether it stands in a shingle that is among the others."""
    words = [False] * (len(hashes) + LENGTH - 1 if hashes else 0)
    for at, value in enumerate(hashes):
        if value in others:
            words[at : at + LENGTH] = [True] * LENGTH
    return words


def share(hashes: Sequence[int], others: Collection[int]) -> float:
    """Return how much of a text stands in another one as well, from 0 to 1, in words."""
    words = covered(hashes, others)
    return sum(words) / len(words) if words else 0.0


def first_places(hashes: Sequence[int]) -> dict[int, int]:
    """Return where each shingle of a text stands first: the number of its first word."""
    return {value: at for at, value in reversed(list(enumerate(hashes)))}


def words_of_sentences(
    words: Sequence[tuple[int, int]], sentences: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield for each sentence of a text the numbers of its words, [first, behind the last)."""
    starts = [start for start, _ in words]
    for start, end in sentences:
        yield bisect_left(starts, start), bisect_left(starts, end)
