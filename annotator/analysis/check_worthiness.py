"""Looks for the signs that a sentence is worth checking: figures, comparisons, the past tense; against it questions.

Figures, dates and names are those of the checkables; the words that tell are data of each language
(`check_worthiness.toml`). Where a language has no such file only the checkables, marks and the length tell.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from annotator.analysis.sentences import sentences
from annotator.domain import languages
from annotator.domain.check_worthiness import Sentences, Sign
from annotator.domain.checkable import CheckableKind, Checkables

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LABEL = re.compile(r"\s*(?:[A-Z][\w.'’-]*\s+){0,3}[A-Z][\w.'’-]*:\s")
_FEW, _MANY = 6, 14
"""Fewer words make a short sentence, so many a long one."""
_ENDS_QUESTION = "?？؟;"
_BY_KIND = {
    CheckableKind.PERCENTAGE: Sign.PERCENTAGE,
    CheckableKind.MONEY: Sign.MONEY,
    CheckableKind.NUMBER: Sign.NUMBER,
    CheckableKind.AGE: Sign.NUMBER,
    CheckableKind.DATE: Sign.DATE,
    CheckableKind.DURATION: Sign.DATE,
    CheckableKind.SUPERLATIVE: Sign.SUPERLATIVE,
    CheckableKind.PERSON: Sign.NAME,
    CheckableKind.ORGANISATION: Sign.NAME,
    CheckableKind.PLACE: Sign.NAME,
    CheckableKind.LAW: Sign.RECORD,
}
_FIGURES = frozenset((Sign.PERCENTAGE, Sign.MONEY, Sign.NUMBER))
_LISTS = {
    "comparison": Sign.COMPARISON,
    "record": Sign.RECORD,
    "past": Sign.PAST,
    "somebody_else": Sign.SOMEBODY_ELSE,
    "future": Sign.FUTURE,
    "opinion": Sign.OPINION,
    "first_person": Sign.FIRST_PERSON,
    "courtesy": Sign.COURTESY,
}


class _Words:
    """The words of one language that are signs, and the endings of its past tense."""

    def __init__(self, lists: Mapping[str, list[str]]) -> None:
        self._endings = tuple(lists.get("past_endings", ()))
        self._not_past = frozenset(lists.get("not_past", ()))
        self._of: dict[str, set[Sign]] = {}
        for name, sign in _LISTS.items():
            for term in lists.get(name, ()):
                self._of.setdefault(term, set()).add(sign)

    def signs(self, words: Sequence[str]) -> set[Sign]:
        """Return the signs of words in lower case, and of pairs of them."""
        found: set[Sign] = set()
        for word in words:
            found |= self._signs_of_word(word)
        for pair in pairwise(words):
            told = self._of.get(" ".join(pair))
            if told:
                found |= told
        return found

    def _signs_of_word(self, word: str) -> set[Sign]:
        told = self._of.get(word, set())
        if self._endings and word.endswith(self._endings) and len(word) > 4 and word not in self._not_past:
            return told | {Sign.PAST}
        return told


def worth_checking(
    text: str, checkables: Checkables, tag: str = "en", spans: Iterable[tuple[int, int]] | None = None
) -> Sentences:
    """Return the sentences of a text with the signs that are in each.

    `tag` is the language's BCP 47 tag; `spans` are the sentences, where they are known already.
    """
    code = languages.known(languages.code_of(tag) or "en")
    words = _words(code)
    return Sentences.of(
        (start, end, _signs(text[start:end], start, end, checkables, words))
        for start, end in (sentences(text, code) if spans is None else spans)
    )


def _signs(said: str, start: int, end: int, checkables: Checkables, words: _Words) -> set[Sign]:
    label = _LABEL.match(said)
    begin = label.end() if label else 0
    tokens = [match[0].lower().replace("’", "'") for match in _WORD.finditer(said, begin)]
    found = words.signs(tokens) | set(_of_checkables(start + begin, end, checkables))
    if said.rstrip("\"”’'»)").endswith("?"):
        found.add(Sign.QUESTION)
    length = len(said.split()) - (len(label[0].split()) if label else 0)
    if length < _FEW:
        found.add(Sign.SHORT)
    elif length >= _MANY:
        found.add(Sign.LONG)
    return found


def _of_checkables(start: int, end: int, checkables: Checkables) -> Iterator[Sign]:
    figures = 0
    for number in range(bisect_left(checkables.starts, start), bisect_left(checkables.starts, end)):
        sign = _BY_KIND.get(checkables.kind(number))
        if sign is not None:
            figures += sign in _FIGURES
            yield sign
    if figures > 1:
        yield Sign.SEVERAL_FIGURES


@cache
def _words(code: str) -> _Words:
    return _Words(languages.table(code, "check_worthiness"))
