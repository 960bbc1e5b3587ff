"""In which language a text is read: the one that its article names, else the one whose common words it is full of.

A guess among the languages that there are rules for; where nothing stands out, only what holds in any language is
looked for. Says nothing of a text's other parts: a quotation in another language is read as the article is.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from annotator.domain import languages

_READ = 4_000  # code points from the beginning
_LEAST_WORDS = 20
_LEAST_SHARE = 0.12  # of common words: a quarter or more in any prose, hardly any in another language
_AHEAD = 1.3  # times as many as the next language
_WHERE_TOO_SHORT = "en"
_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str, tag: str = "") -> str:
    """Return the code of the language to read a text in; `tag` is what its article says, a BCP 47 tag or empty.

    Without a tag it is guessed; `und` where it is none of those known. A text of a few words is taken for English,
    unless it is in another script.
    """
    return languages.code_of(tag) or _guessed(text[:_READ])


@lru_cache(maxsize=64)
def _guessed(head: str) -> str:
    words = _WORD.findall(head.lower())
    if not words:
        return _WHERE_TOO_SHORT
    found = Counter(code for word in words for code in _languages_by_word().get(word, ()))
    (best, most), (_, next_most) = [*found.most_common(2), ("", 0), ("", 0)][:2]
    if best and most >= _LEAST_SHARE * len(words) and most >= _AHEAD * next_most:
        return best
    latin = sum(word < "\u0250" for word in words) * 2 > len(words)
    return _WHERE_TOO_SHORT if latin and len(words) < _LEAST_WORDS else languages.ANY


@cache
def _languages_by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code in languages.codes():
        for word in languages.words(code).stop_words:
            found[word] = (*found.get(word, ()), code)
    return found
