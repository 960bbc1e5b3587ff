"""Excerpts: a few words around a match. For engines that cannot make them as the indexes cut words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from annotator.domain.search import Phrase
from annotator.domain.terms import places_of_words

WORDS = 24
_BEFORE = 6
ELLIPSIS = "…"
# no text holds them: they are no characters
OPEN, CLOSE = "\ufdd0", "\ufdd1"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """`text` as it is shown; `spans` are code points into it, `start` and `end` into the text that it is from."""

    text: str
    spans: tuple[tuple[int, int], ...] = ()
    start: int = 0
    end: int = 0


def excerpt_of(text: str, phrases: Sequence[Phrase], cut: Callable[[str], str]) -> Excerpt | None:
    """Return the words around the first match; None where nothing matches. `cut` is what the index does to a word."""
    words = list(places_of_words(text))
    keys = [cut(word) for word, _, _ in words]
    wanted = [([cut(word) for word in phrase.words], phrase) for phrase in phrases]
    first = None
    spans: list[tuple[int, int]] = []
    for at in range(len(words)):
        if first is not None and at >= first - _BEFORE + WORDS:
            break
        length = max((len(cuts) for cuts, phrase in wanted if _stands_at(words, keys, at, cuts, phrase)), default=0)
        if length:
            first = at if first is None else first
            spans.append((words[at][1], words[at + length - 1][2]))
    if first is None:
        return None
    begin = max(0, first - _BEFORE)
    last = min(len(words), begin + WORDS) - 1
    start = words[begin][1] if begin else 0
    end = max(words[last][2] if last < len(words) - 1 else len(text), spans[-1][1])
    lead = ELLIPSIS if begin else ""
    shown = f"{lead}{text[start:end]}{ELLIPSIS if end < len(text) else ''}"
    moved = len(lead) - start
    return Excerpt(in_one_line(shown), tuple((a + moved, b + moved) for a, b in spans), *spans[0])


def _stands_at(words: list[tuple[str, int, int]], keys: list[str], at: int, cuts: list[str], phrase: Phrase) -> bool:
    found = keys[at : at + len(cuts)]
    if not phrase.prefix:
        return found == cuts
    last = at + len(cuts) - 1
    return last < len(words) and found[:-1] == cuts[:-1] and words[last][0].startswith(phrase.words[-1])


def from_marks(marked: str) -> Excerpt:
    """Return an excerpt that an engine made, with OPEN and CLOSE around what it found; it has no place in the text."""
    spans: list[tuple[int, int]] = []
    plain = ""
    for part in marked.split(OPEN):
        inside, closed, rest = part.partition(CLOSE)
        if closed:
            spans.append((len(plain), len(plain) + len(inside)))
        plain += inside + rest
    return Excerpt(in_one_line(plain), tuple(spans))


def beginning_of(text: str) -> Excerpt:
    """Return the first words of a text, for what was found without words."""
    head = text[:160]
    return Excerpt(in_one_line(head if len(text) <= len(head) else f"{head[: head.rfind(' ') + 1] or head}{ELLIPSIS}"))


def in_one_line(text: str) -> str:
    """Return a text in which no character breaks the line, each at its old place."""
    return text if text.isprintable() else _BREAK.sub(" ", text)


_BREAK = re.compile("[\n\r\t\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
