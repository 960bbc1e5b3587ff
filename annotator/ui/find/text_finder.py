"""Looking for words or a pattern in a text: pure, in code points, bounded in time. Runs off the window's thread."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from annotator.domain.folding import FoldedText, folded
from annotator.domain.text import whole_characters
from annotator.ui.word_edges import UnspacedEdges

if TYPE_CHECKING:
    from regex import Pattern

Span = tuple[int, int]

AT_MOST = 100_000
"""Places that are listed; with more, nobody goes from one to the next."""
SECONDS = 2.0
"""How long a pattern may take on one text. Some would take years."""
LONGEST_PATTERN = 1_000
_GOES_ON = re.compile(r"[.,'’٫٬\u00a0\u202f]\d")
"""What stands within a number, behind a digit."""
_LOOK_UP = 0x3FF
"""Between two looks at whether anybody still wants the answer."""


@dataclass(frozen=True, slots=True)
class FindQuery:
    """What is looked for. Without `case`, neither case nor accents count; `words` may be a regular expression."""

    words: str
    case: bool = False
    whole_word: bool = False
    pattern: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Where it stands: spans in text order that don't overlap; `more` if the list was cut off.

    `trouble` says why there is none: "malformed" with the pattern's own `reason` and the `at` of the character where
    it goes wrong, or "slow" for a pattern that took too long.
    """

    spans: list[Span]
    more: bool = False
    trouble: str = ""
    reason: str = ""
    at: int = 0


class GivenUp(Exception):
    """Nobody wants the answer any more."""


class TextFinder:
    """Looks through one text, whose folded forms it keeps. One search at a time."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded: dict[bool, FoldedText] = {}
        self._unspaced = UnspacedEdges(text)

    def look(
        self,
        wanted: FindQuery,
        given_up: Callable[[], bool] = lambda: False,
        most: int = AT_MOST,
        seconds: float = SECONDS,
    ) -> Found:
        """Return where something stands. Raises GivenUp soon after `given_up` tells so."""
        if not wanted.words:
            return Found([])
        if wanted.pattern:
            return self._look_for_pattern(wanted, given_up, most, seconds)
        return _listed(self._places(wanted), given_up, most)

    def _places(self, wanted: FindQuery) -> Iterator[Span]:
        sought = folded(wanted.words, exact=wanted.case)
        text = self._folded.get(wanted.case)
        if text is None:
            text = self._folded[wanted.case] = FoldedText(self.text, exact=wanted.case)
        number = wanted.words[-1].isdecimal()
        yield from text.places(sought, partial(self._is_edge, number=number) if wanted.whole_word else None)

    def _is_edge(self, position: int, *, number: bool) -> bool:
        """Tell whether a word may begin or end at a position; of 4.2m also the number 4.2."""
        if self._unspaced.concerns(position):
            return position in self._unspaced
        if number and 0 < position < len(self.text) and self.text[position - 1].isdecimal():
            return not self.text[position].isdecimal() and not _GOES_ON.match(self.text, position)
        return _boundary().match(self.text, position) is not None

    def _look_for_pattern(self, wanted: FindQuery, given_up: Callable[[], bool], most: int, seconds: float) -> Found:
        import regex

        try:
            pattern = _compiled(wanted)
        except regex.error as error:
            at = getattr(error, "pos", None) or 0
            return Found([], trouble="malformed", reason=str(getattr(error, "msg", error)), at=at)
        except (RecursionError, OverflowError):
            return Found([], trouble="malformed", reason="nested too deeply")
        try:
            return _listed(self._matches(pattern, given_up, seconds), given_up, most)
        except TimeoutError:
            return Found([], trouble="slow")

    def _matches(self, pattern: Pattern[str], given_up: Callable[[], bool], seconds: float) -> Iterator[Span]:
        # concurrent: the window's thread goes on while a pattern is matched; the time is for all matches together
        for number, match in enumerate(pattern.finditer(self.text, timeout=seconds, concurrent=True)):
            if match.end() > match.start():
                yield whole_characters(self.text, *match.span())
            elif not number & _LOOK_UP and given_up():
                raise GivenUp


def _listed(places: Iterator[Span], given_up: Callable[[], bool], most: int) -> Found:
    spans: list[Span] = []
    last = 0
    for number, span in enumerate(places):
        if not number & _LOOK_UP and given_up():
            raise GivenUp
        if span[0] < last:
            continue  # widened to whole characters, it would share one with the place before it
        if len(spans) == most:
            return Found(spans, more=True)
        spans.append(span)
        last = span[1]
    return Found(spans)


@lru_cache(maxsize=1)
def _boundary() -> Pattern[str]:
    import regex

    return regex.compile(r"(?w)\b")


@lru_cache(maxsize=8)
def _compiled(wanted: FindQuery) -> Pattern[str]:
    import regex

    flags = regex.MULTILINE | (0 if wanted.case else regex.IGNORECASE)
    pattern = regex.compile(wanted.words, flags)
    if not wanted.whole_word:
        return pattern
    end = "\n" if pattern.flags & regex.VERBOSE else ""  # a comment at its end would swallow the bracket
    return regex.compile(rf"\b(?:{wanted.words}{end})\b", flags | regex.WORD)
