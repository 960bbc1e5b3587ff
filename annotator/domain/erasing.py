"""Taking a name out of texts for good: where it stands in any of its forms, and what stands there afterwards.

A place is every form that reads as the name: by folding (`folding.py`), in capitals, without accents, joined as in an
address ("john.smith@...", "John%20Smith"), with the last word first ("Smith, John"). What only looks like it (a part of
the name, the name inside a longer word, letters of another script) is found and shown, and taken where it is named.

What stands in its place has as many code points: no offset behind it moves. Which texts there are, storage knows.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from abc import abstractmethod
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Any
from urllib.parse import quote

from annotator.domain.folding import FoldedText, folded, key_of
from annotator.domain.text import UNSPACED, whole_characters

MARK = "█"
"""Stands for one code point that was erased."""
_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_JOINED = r"(?:%20|[ ._+\-])*"
_ESCAPED = re.compile(r"%[0-9a-f]{2}\Z")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,128}")
_SHORTEST_PART = 3
_MOST_FORMS = 200
# letters of Cyrillic and Greek that look like Latin ones
_ALIKE = str.maketrans(
    "АВЕЅІЈКМНОРСТУХЬасеѕіјорхуһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονικα", "ABESIJKMHOPCTYXbacesijopxyhdqwABEZHIKMNOPTYXovika"
)


class ErasedWhat(StrEnum):
    """What somebody may have erased."""

    NAME = "name"
    ARTICLE = "article"
    CLAIM = "claim"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class ErasureRequest:
    """What is to go, and why. `also` are other forms of the name; `keep_files` leaves the files that hold it."""

    what: ErasedWhat
    which: str
    reason: str
    also: tuple[str, ...] = ()
    keep_files: bool = False

    @property
    def is_of_name(self) -> bool:
        """Whether it is words in texts that go, and not rows."""
        return self.what in (ErasedWhat.NAME, ErasedWhat.PERSON)


@dataclass
class ErasureFound:
    """What an erasure takes, or took: counts by kind; of a name, its forms, and what only looks like it, by number.

    `files` are the names of attached files and originals that hold it, `unread` of those that could not be looked into.
    """

    counts: Counter[str] = field(default_factory=Counter)
    forms: Counter[str] = field(default_factory=Counter)
    alike: Counter[str] = field(default_factory=Counter)
    files: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Erased:
    """What has been erased, by which act. `backups` were removed; `left` says in words what still may hold it."""

    found: ErasureFound
    act_id: str
    backups: int = 0
    left: tuple[str, ...] = ()


class Finder:
    """Finds places in texts, and makes them unreadable."""

    @abstractmethod
    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return the places in a text, in its order; none overlaps another."""

    def masked(self, text: str) -> str:
        """Return a text, as long as before, in which the places are unreadable."""
        return masked(text, self.spans(text))

    def in_json(self, value: Any) -> Any:
        """Return a JSON value with all texts in it masked, the same value where nothing is; keys and ids stay."""
        if isinstance(value, str):
            return self.masked(value)
        if isinstance(value, list):
            return [self.in_json(one) for one in value]
        if isinstance(value, dict):
            return {name: self.in_json(one) for name, one in value.items()}
        return value


def masked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return a text with marks in place of all letters in some places; the ends of lines stay."""
    parts, last = [], 0
    for start, end in spans:
        parts.append(text[last:start])
        parts.append("".join(one if one in _LINE_ENDS else MARK for one in text[start:end]))
        last = end
    return "".join((*parts, text[last:])) if parts else text


def united(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return places in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((start, end))
    return found


class NameFinder(Finder):
    """Finds names in all forms that read as them."""

    def __init__(self, names: Iterable[str]) -> None:
        """Raises ValueError for a name without a letter or digit."""
        self._names = tuple(dict.fromkeys(name for name in names if name.strip()))
        self._words = [_words(name) for name in self._names]
        if not self._words or not all(self._words):
            raise ValueError("a name needs a letter")
        alternatives = [_pattern(words) for words in self._words]
        self._pattern = re.compile("|".join(alternatives))
        self._parts = re.compile(
            "|".join(
                re.escape(part)
                for part in sorted({key_of(word) for words in self._words for word in words}, key=len, reverse=True)
                if len(part) >= _SHORTEST_PART or UNSPACED.match(part)
            )
            or r"(?!)"
        )

    @property
    def names(self) -> Sequence[str]:
        """The names as they were given."""
        return self._names

    def spans(self, text: str) -> list[tuple[int, int]]:
        """See `Finder.spans`."""
        if not text or _ID.fullmatch(text) or not self._pattern.search(folded(text)):
            return []
        whole = FoldedText(text)
        return united(whole_characters(text, *whole.span_of(*one)) for one in self._found(whole.letters))

    def _found(self, letters: str) -> Iterator[tuple[int, int]]:
        at = 0
        while found := self._pattern.search(letters, at):
            if _begins(letters, found.start()) and _ends(letters, found.end()):
                yield found.span()
                at = found.end()
            else:
                at = found.start() + 1

    def alike(self, text: str) -> Iterator[str]:
        """Yield what in a text only looks like a name, as it is written there."""
        if _ID.fullmatch(text):
            return
        taken = self.spans(text)
        latin = text.translate(_ALIKE)
        if latin != text:
            yield from (text[start:end] for start, end in self.spans(latin) if not _meets(start, end, taken))
        if not self._parts.search(folded(text)):
            return
        whole = FoldedText(text)
        for found in self._parts.finditer(whole.letters):
            first, last = found.span()
            while first and _is_letter(whole.letters[first - 1]) and not UNSPACED.match(whole.letters[first - 1]):
                first -= 1
            while (
                last < len(whole.letters)
                and _is_letter(whole.letters[last])
                and not UNSPACED.match(whole.letters[last])
            ):
                last += 1
            start, end = whole_characters(text, *whole.span_of(first, last))
            if not _meets(start, end, taken):
                yield text[start:end]

    def look(self, text: str, found: ErasureFound) -> int:
        """Count the forms in a text, and what only looks like them; return how many places it has."""
        spans = self.spans(text)
        for some, forms in ((found.forms, (text[start:end] for start, end in spans)), (found.alike, self.alike(text))):
            for form in forms:
                if form in some or len(some) < _MOST_FORMS:
                    some[form] += 1
        return len(spans)


def _words(name: str) -> list[str]:
    return [word for word in name.replace(",", " ").split() if any(map(_is_letter, key_of(word)))]


def _pattern(words: Sequence[str]) -> str:
    forms = ["(?:" + "|".join(sorted(map(re.escape, _written(word)))) + ")" for word in words]
    ways = [_JOINED.join(forms)]
    if len(forms) > 1:
        ways.append(rf"{forms[-1]},? ?{_JOINED.join(forms[:-1])}")
    return "|".join(ways)


def _written(word: str) -> set[str]:
    """Return how a word stands in folded texts: as it is compared, or in an address with its letters escaped."""
    forms = {key_of(word)}
    for form in ("NFC", "NFD"):
        for one in (word, word.lower(), word.upper()):
            forms.add(folded(quote(unicodedata.normalize(form, one))))
    return forms


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter).startswith("M")


def _begins(letters: str, at: int) -> bool:
    """Tell whether a word may begin here: behind a letter only in scripts without spaces, or behind an escape."""
    if at == 0 or UNSPACED.match(letters[at]) or not _is_letter(letters[at - 1]):
        return True
    return _ESCAPED.search(letters, max(0, at - 3), at) is not None


def _ends(letters: str, at: int) -> bool:
    return at >= len(letters) or UNSPACED.match(letters[at - 1]) is not None or not _is_letter(letters[at])


def _meets(start: int, end: int, taken: Iterable[tuple[int, int]]) -> bool:
    return any(start < last and first < end for first, last in taken)


# what is kept to know a name again without having it

_TOKEN = re.compile(rf"{UNSPACED.pattern}|(?:(?!{UNSPACED.pattern})[^\W_])+")


def marks_of(names: Iterable[str]) -> list[dict[str, Any]]:
    """Return by what names are known again: keyed hashes of their letters, with how many letters and words they have.

    Whoever has the project can try a name against them, and cannot read one from them.
    """
    found: list[dict[str, Any]] = []
    for name in names:
        tokens = _TOKEN.findall(key_of(name))
        orders = {tuple(tokens), (*tokens[-1:], *tokens[:-1])}
        salt = secrets.token_hex(16)
        found += [
            {"words": len(some), "letters": len("".join(some)), "salt": salt, "hash": _digest("".join(some), salt)}
            for some in sorted(orders)
            if some
        ]
    return found


def _digest(letters: str, salt: str) -> str:
    return hashlib.blake2b(letters.encode("utf-8", "surrogatepass"), key=salt.encode(), digest_size=16).hexdigest()


class MarkFinder(Finder):
    """Finds names that were erased, by what is kept of them."""

    def __init__(self, marks: Iterable[Mapping[str, Any]]) -> None:
        self._marks: dict[int, dict[int, list[tuple[str, str]]]] = {}
        for mark in marks:
            of_words = self._marks.setdefault(int(mark["words"]), {})
            of_words.setdefault(int(mark["letters"]), []).append((str(mark["salt"]), str(mark["hash"])))
        self._known: dict[str, bool] = {}

    def __bool__(self) -> bool:
        return bool(self._marks)

    def spans(self, text: str) -> list[tuple[int, int]]:
        """See `Finder.spans`."""
        if not self._marks or not text or _ID.fullmatch(text):
            return []
        whole = FoldedText(text)
        tokens = [found.span() for found in _TOKEN.finditer(whole.letters)]
        found = []
        for words, by_length in self._marks.items():
            for first in range(len(tokens) - words + 1):
                run = tokens[first : first + words]
                length = sum(end - start for start, end in run)
                if length in by_length and _close(run) and self._is_marked(whole.letters, run, words):
                    found.append(whole_characters(text, *whole.span_of(run[0][0], run[-1][1])))
        return united(found)

    def _is_marked(self, letters: str, run: Sequence[tuple[int, int]], words: int) -> bool:
        joined = "".join(letters[start:end] for start, end in run)
        key = f"{words} {joined}"
        if key not in self._known:
            marks = self._marks[words][len(joined)]
            self._known[key] = any(_digest(joined, salt) == digest for salt, digest in marks)
        return self._known[key]


def _close(run: Sequence[tuple[int, int]]) -> bool:
    """Tell whether words stand as close together as those of one name."""
    return all(following[0] - one[1] <= 3 for one, following in pairwise(run))


def holds(finder: Finder, texts: Iterable[str]) -> bool:
    """Tell whether any of some texts has a place."""
    return any(finder.spans(text) for text in texts)
