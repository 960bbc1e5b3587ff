"""The words that the search indexes hold of a text, and a search's own words in the same form.

Texts are compared as `folding` says. Scripts that are written without spaces are cut into overlapping pairs of letters,
with the last letter of each run by itself: any part of a run is then a phrase of pairs. Digits that a mark or a space
parts stay apart in the index ("1,200" is 1 200); a search for the number asks for both ways of writing it.

Not for finding places within a text: that is `folding.FoldedText`, which knows the way back.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from annotator.domain.folding import FOLDING_VERSION, folded
from annotator.domain.search import Phrase

WORDS_VERSION = FOLDING_VERSION * 100 + 1
"""Counts up whenever a text has other words than before: an index of an earlier version is renewed then."""

_ASCII_WORD = re.compile(r"[^\W_]+", re.ASCII)
UNSPACED = (
    "\u0e01-\u0e5b\u0e81-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f"
    "\u3005-\u3007\u3031-\u3035\u303b\u303c\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00016fe0-\U00016fff\U0001b000-\U0001b16f\U00020000-\U000263af"
)
"""Thai, Lao, Burmese, Khmer, Chinese and Japanese."""
_RUN = re.compile(f"[{UNSPACED}]+")
# a letter with the marks that stand on it
_LETTER = re.compile(r"\w\W*")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[^\w\u00ad\u200b-\u200f\u2060-\u2064\ufeff](?=\d)")
_SIGNS = re.compile("[™℠]")  # they would become letters of the word before them

# of texts of these characters alone FTS5's own tokenizer makes the same words, much faster
_PLAIN = (
    "\t\n\r -~\xa0-\xa9\xab\xac\xae-\xb1\xb4\xb6-\xb8\xbb\xbf-\xc5\xc7-\xcf\xd1-\xd7\xd9-\xdd\xe0-\xe5\xe7-\xef"
    "\xf1-\xf7\xf9-\xfd\xff-\u010f\u0112-\u0125\u0128-\u012f\u0134-\u0137\u0139-\u013e\u0143-\u0148\u014c-\u0151"
    "\u0154-\u0165\u0168-\u017e\u1ea0-\u1ef9\u2002-\u200a\u2010-\u2023\u2025-\u2027\u202f-\u203b\u203d-\u2046\u204a-\u2056"
    "\u20a0-\u20a7\u20a9-\u20b9\u2122\u2190-\u22ff\u2500-\u26ff"
)
_NOT_PLAIN = re.compile(f"[^{_PLAIN}]")


class _Cut(dict[int, str]):
    """What a character of a folded text is in an index: itself, in a word, or a space between two words."""

    def __missing__(self, point: int) -> str:
        character = chr(point)
        in_word = character.isalnum() or unicodedata.category(character)[0] == "M"
        self[point] = character if in_word else " "
        return self[point]


_CUT = _Cut()


def search_words(text: str) -> list[str]:
    """Return the words that an index holds of a text, in their order."""
    if text.isascii():
        return _ASCII_WORD.findall(text.lower())
    parted = _BETWEEN_DIGITS.sub(", ", _SIGNS.sub(" ", text))
    words = unicodedata.normalize("NFC", folded(parted)).translate(_CUT).split()
    if not any(map(_RUN.search, words)):
        return words
    return [piece for word in words for piece in _pieces(word)]


def is_plain(text: str) -> bool:
    """Tell whether FTS5's tokenizer finds the same words in a text as `search_words` does."""
    return text.isascii() or _NOT_PLAIN.search(text) is None


def _pieces(word: str) -> list[str]:
    """Return the parts of a word in scripts with spaces as they are, of those without as pairs of letters."""
    found: list[str] = []
    at = 0
    for run in _RUN.finditer(word):
        found += [word[at : run.start()]] if at < run.start() else []
        letters = _letters(run[0])
        found += [one + other for one, other in pairwise(letters)]
        found.append(letters[-1])
        at = run.end()
    return [*found, word[at:]] if at < len(word) else found


def _letters(run: str) -> list[str]:
    """Return the letters of a run, each with its marks; marks that come first are a letter of their own."""
    first = _LETTER.search(run)
    if first is None:
        return [run]
    lead = [run[: first.start()]] if first.start() else []
    return lead + _LETTER.findall(run)


def phrase_of(text: str, *, prefix: bool = False) -> Phrase | None:
    """Return the phrase that a text asks for, None where it has no word; `prefix`: the last word only begins so.

    What a script without spaces ends in may go on in the text: its last letter is not asked for by itself.
    """
    words = search_words(text)
    if not words:
        return None
    if is_run(words[-1]):
        if len(words) > 1 and _is_pair(words[-2]) and words[-2].endswith(words[-1]):
            del words[-1]
            prefix = False
        else:
            prefix = True
    return Phrase(tuple(words), prefix)


def _is_pair(word: str) -> bool:
    return is_run(word) and len(_letters(word)) == 2


def is_run(word: str) -> bool:
    """Tell whether a word is of a script without spaces: it may stand anywhere among other letters."""
    return _RUN.fullmatch(word) is not None


def as_written(words: tuple[str, ...]) -> list[str]:
    """Return the words of a phrase with the pairs of letters put together again to the runs that they are from."""
    found: list[str] = []
    last = ""
    for word in words:
        letters = _letters(word) if is_run(word) else []
        before = _letters(last) if last else []
        if letters and len(before) == 2 and before[1] == letters[0]:
            found[-1] += "".join(letters[1:])
        else:
            found.append(word)
        last = word if letters else ""
    return found
