"""Porter's stemmer, as SQLite's FTS5 has it: "established" and "establishes" become "establish". English only.

Both engines and the comparison of claims must cut words alike; so the rule stands here and not in one engine.
"""

from __future__ import annotations

from functools import lru_cache

_SHORTEST, _LONGEST = 3, 64
_STEP_2 = (
    ("ational", "ate"),
    ("tional", "tion"),
    ("enci", "ence"),
    ("anci", "ance"),
    ("izer", "ize"),
    ("logi", "log"),
    ("bli", "ble"),
    ("alli", "al"),
    ("entli", "ent"),
    ("eli", "e"),
    ("ousli", "ous"),
    ("ization", "ize"),
    ("ation", "ate"),
    ("ator", "ate"),
    ("alism", "al"),
    ("iveness", "ive"),
    ("fulness", "ful"),
    ("ousness", "ous"),
    ("aliti", "al"),
    ("iviti", "ive"),
    ("biliti", "ble"),
)
_STEP_3 = (
    ("icate", "ic"),
    ("ative", ""),
    ("alize", "al"),
    ("iciti", "ic"),
    ("ical", "ic"),
    ("ful", ""),
    ("ness", ""),
)
# a longer ending before its own end: "ement" before "ment" before "ent"
_ENDINGS = "ement ance ence able ible ment ant ent ion ism ate iti ous ive ize al er ic ou"
_STEP_4 = tuple(_ENDINGS.split())


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """Return the stem of a word in lower case."""
    if not _SHORTEST <= len(word.encode()) <= _LONGEST:
        return word
    word = _past_and_progressive(_plural(word))
    if word.endswith("y") and "v" in _shape(word[:-1]):
        word = f"{word[:-1]}i"
    word = _replaced(_replaced(word, _STEP_2), _STEP_3)
    return _final_letters(_without_ending(word))


def _shape(stem_: str) -> str:
    """Return which letters are vowels: "cvcc" for "fund". A y is one behind a consonant."""
    shape = ""
    for letter in stem_:
        vowel = letter in "aeiou" or (letter == "y" and shape.endswith("c"))
        shape += "v" if vowel else "c"
    return shape


def _measure(stem_: str) -> int:
    """Return how often consonants follow vowels: Porter's m."""
    return _shape(stem_).count("vc")


def _short_ending(stem_: str) -> bool:
    """Tell whether a stem ends in consonant, vowel, consonant, and the last is not w, x or y."""
    return _shape(stem_).endswith("cvc") and stem_[-1] not in "wxy"


def _plural(word: str) -> str:
    if word.endswith("es"):
        long = (word.endswith("sses") and len(word) > 4) or (word.endswith("ies") and len(word) > 3)
        return word[:-2] if long else word[:-1]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _past_and_progressive(word: str) -> str:
    if word.endswith("eed") and len(word) > 3:
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for ending in ("ed", "ing"):
        if word.endswith(ending) and len(word) > len(ending):
            bare = word.removesuffix(ending)
            return _mended(bare) if "v" in _shape(bare) else word
    return word


def _mended(bare: str) -> str:
    """Give back the letter that the ending had taken (hoping: hope), or drop the one it had doubled (hopping: hop)."""
    if bare.endswith(("at", "bl", "iz")) and len(bare) > 2:
        return f"{bare}e"
    if len(bare) > 1 and bare[-1] == bare[-2] and bare[-1] not in "aeioulsz":
        return bare[:-1]
    return f"{bare}e" if _measure(bare) == 1 and _short_ending(bare) else bare


def _replaced(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, instead in endings:
        if word.endswith(ending) and len(word) > len(ending):
            bare = word.removesuffix(ending)
            return bare + instead if _measure(bare) > 0 else word
    return word


def _without_ending(word: str) -> str:
    for ending in _STEP_4:
        if word.endswith(ending) and len(word) > len(ending):
            bare = word.removesuffix(ending)
            fits = _measure(bare) > 1 and (ending != "ion" or bare.endswith(("s", "t")))
            return bare if fits else word
    return word


def _final_letters(word: str) -> str:
    if word.endswith("e"):
        bare = word[:-1]
        measure = _measure(bare)
        if measure > 1 or (measure == 1 and not _short_ending(bare)):
            word = bare
    return word[:-1] if word.endswith("ll") and _measure(word[:-1]) > 1 else word
