"""The rule by which Hypothesis' client finds an annotation again, as it is publicly described; our own code.

The places where the quote stands exactly, else those where it stands with the fewest letters edited, up to half of
them. Of several the best counts: the quote's likeness 50, the prefix' 20, the suffix' 20, and 2 for being near to where
it was. The prefix and suffix are 32 letters, as the client keeps them.
"""

from __future__ import annotations

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import partial_ratio_alignment

_CONTEXT = 32


def quote_match(old: str, start: int, end: int, new: str) -> tuple[int, int] | None:
    """Return where the rule puts the quote at [start, end) of an old text in a new one; None for nowhere."""
    quote = old[start:end]
    prefix, suffix = old[max(0, start - _CONTEXT) : start], old[end : end + _CONTEXT]
    candidates = _exact(new, quote) or _approximate(new, quote, min(256, len(quote) // 2))
    best = max(
        candidates,
        key=lambda one: _score(new, one, (quote, prefix, suffix), start),
        default=None,
    )
    return None if best is None else best[:2]


def _score(new: str, found: tuple[int, int, int], selector: tuple[str, str, str], start: int) -> float:
    quote, prefix, suffix = selector
    first, last, errors = found
    near = 1.0 - abs(first - start) / max(len(new), 1)
    before = _likeness(new[max(0, first - len(prefix)) : first], prefix)
    after = _likeness(new[last : last + len(suffix)], suffix)
    return 50 * (1 - errors / len(quote)) + 20 * before + 20 * after + 2 * near


def _likeness(text: str, wanted: str) -> float:
    """Return how much of a context is there, wherever in the stretch it stands."""
    if not wanted or not text:
        return 1.0 if not wanted else 0.0
    best = partial_ratio_alignment(wanted, text)
    if best is None:
        return 0.0
    errors = Levenshtein.distance(wanted, text[best.dest_start : best.dest_end])
    return max(0.0, 1 - min(errors, Levenshtein.distance(wanted, text)) / len(wanted))


def _exact(new: str, quote: str) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    at = new.find(quote)
    while at >= 0:
        found.append((at, at + len(quote), 0))
        at = new.find(quote, at + 1)
    return found


def _approximate(new: str, quote: str, most: int) -> list[tuple[int, int, int]]:
    """Return all places with the fewest edits: Myers' bit-vectors over the text, then back to where each begins."""
    if most < 1:
        return []
    ends, errors = _ends(new, quote, most)
    found = []
    for end in ends:
        first = max(0, end - len(quote) - errors)
        starts, _ = _ends(new[first:end][::-1], quote[::-1], errors, anchored=True)
        if starts:
            found.append((end - starts[0], end, errors))
    return found


def _ends(text: str, pattern: str, most: int, *, anchored: bool = False) -> tuple[list[int], int]:
    """Return where the matches with the fewest edits end, and how many edits that is."""
    size = len(pattern)
    masks: dict[str, int] = {}
    for place, letter in enumerate(pattern):
        masks[letter] = masks.get(letter, 0) | 1 << place
    full, high = (1 << size) - 1, 1 << (size - 1)
    positive, negative, score = full, 0, size
    best, ends = most, []
    for place, letter in enumerate(text):
        mask = masks.get(letter, 0)
        vertical = mask | negative
        horizontal = (((mask & positive) + positive) ^ positive) | mask
        plus = negative | (full & ~(horizontal | positive))
        minus = positive & horizontal
        if plus & high:
            score += 1
        if minus & high:
            score -= 1
        plus = (plus << 1 | (1 if anchored else 0)) & full
        minus = (minus << 1) & full
        positive = minus | (full & ~(vertical | plus))
        negative = plus & vertical
        if score < best:
            best, ends = score, [place + 1]
        elif score == best:
            ends.append(place + 1)
    return ends, best
