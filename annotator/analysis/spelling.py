"""Tells which words a dictionary of the system does not know, and what may be meant. No dictionary comes with it.

The dictionaries are those that Enchant finds: of Hunspell and Aspell on Linux, of the system on macOS, beside the
library on Windows (docs/spelling.md). A word is not looked at where it is no word of prose: addresses, codes, what has
digits or capitals inside it. Everything may be called from any thread; a dictionary is asked by one at a time.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import Any

import regex

log = logging.getLogger(__name__)

MOST_SUGGESTED = 6
LONGEST = 64
"""Code points of a word; what is longer is none that a dictionary has."""

_NO_PROSE = regex.compile(r"\b(?:https?://|www\.)\S+|[\w.+\-]+@[\w\-]+\.\S+|\{\w+\}|[@#]\w+|\S*[\\/_]\S*\w\S*")
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*")
_CAPITAL_INSIDE = regex.compile(r"\p{Ll}\p{Lu}")
_lock = threading.Lock()


def languages() -> tuple[str, ...]:
    """Return the languages that there are dictionaries for, as `en_GB`; none where the system has no speller."""
    enchant = _enchant()
    if enchant is None:
        return ()
    with _lock:
        return tuple(sorted(enchant.list_languages()))


def dictionary_for(code: str, *preferred: str) -> str:
    """Return the dictionary to read a language by, of `preferred` tags (en-GB) the first; "" where there is none."""
    there = _known_languages()
    wanted = code.partition("-")[0].lower()
    tags = [tag.replace("-", "_") for tag in (*preferred, code) if tag.partition("-")[0].partition("_")[0] == wanted]
    tags += [f"{wanted}_{wanted.upper()}", f"{wanted}_US", wanted]
    by_name = {one.lower(): one for one in there}
    known = next((by_name[tag.lower()] for tag in tags if tag.lower() in by_name), "")
    return known or next((one for one in there if one.partition("_")[0] == wanted), "")


def misspelt(
    text: str, dictionary: str, is_known: Callable[[str], bool] = lambda _word: False
) -> list[tuple[int, int]]:
    """Return where words stand that neither the dictionary nor `is_known` knows: code points, half-open."""
    if not dictionary or _dictionary(dictionary) is None:
        return []
    return [
        (start, end)
        for start, end in _words(text)
        if not is_known(word := text[start:end]) and not _is_right(dictionary, word.replace("’", "'"))
    ]


def suggestions(word: str, dictionary: str) -> list[str]:
    """Return what may be meant by a word, the likeliest first."""
    found = _dictionary(dictionary) if dictionary else None
    if found is None or not 0 < len(word) <= LONGEST:
        return []
    with _lock:
        offered = [str(one) for one in found.suggest(word.replace("’", "'"))]
    curly = "’" in word
    return [one.replace("'", "’") if curly else one for one in offered[:MOST_SUGGESTED]]


def _words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the words of prose stand."""
    passed = [found.span() for found in _NO_PROSE.finditer(text)]
    at = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        while at < len(passed) and passed[at][1] <= start:
            at += 1
        inside = at < len(passed) and passed[at][0] < end
        beside = text[start - 1 : start].isdigit() or text[end : end + 1].isdigit()
        if not inside and not beside and end - start <= LONGEST and _is_prose(found[0]):
            yield start, end


def _is_prose(word: str) -> bool:
    return len(word) > 1 and not _CAPITAL_INSIDE.search(word) and not (word.isupper() and word.lower() != word)


@lru_cache(maxsize=50_000)
def _is_right(dictionary: str, word: str) -> bool:
    found = _dictionary(dictionary)
    if found is None:
        return True
    with _lock:
        return bool(found.check(word))


@cache
def _known_languages() -> tuple[str, ...]:
    return languages()


@cache
def _dictionary(name: str) -> Any:
    enchant = _enchant()
    if enchant is None:
        return None
    with _lock:
        try:
            return enchant.Dict(name)
        except enchant.errors.Error as error:
            log.info("the dictionary %s: %s", name, error)
            return None


@cache
def _enchant() -> Any:
    """Return the binding of the speller; None where its library is not on this system."""
    try:
        import enchant  # type: ignore[import-untyped]  # it ships no types; imported when first needed
        import enchant.errors  # type: ignore[import-untyped]
    except ImportError as error:
        log.info("no spelling: %s", error)
        return None
    return enchant
