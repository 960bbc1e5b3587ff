"""What the program knows of languages: the folders of `resources/languages/`, each file read once, when first needed.

A language is added as a folder, without Python (docs/languages.md). Here stand the files that several layers read: the
words of every day, how sentences end, how references are written. The rules for checkables, findings and quotations
are read by `analysis` from the tables that `table` gives. Nothing is guessed here.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from annotator import paths

ANY = "und"
"""The code of what holds in any language."""
FILES = (
    "words",
    "sentences",
    "citations",
    "checkables",
    "names",
    "findings",
    "quotations",
    "labels",
    "check_worthiness",
)
"""The files of a language, without their ending; `und` has no names, findings, labels and words worth checking."""
OPTIONAL = ("synonyms", "pages", "sources")
"""Files that a language may have: what helps by being there, and is not missed where it is not."""


@dataclass(frozen=True, slots=True)
class Words:
    """words.toml. Months, weekdays and seasons (from spring) have several forms each, the longest first; points stand
    where they belong.
    """

    name: str
    stop_words: frozenset[str]
    negations: frozenset[str]
    contracted_not: str
    scales: Mapping[str, float]
    months: tuple[tuple[str, ...], ...]
    weekdays: tuple[tuple[str, ...], ...]
    seasons: tuple[tuple[str, ...], ...]
    percent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SentenceEnds:
    """sentences.toml: what seems to end a sentence and does not.

    `titles` and `abbreviations` are written with a point, which something follows; behind one of `times` a day, a month
    or one of `zones` goes on; `cues` are verbs behind a name, `short_cues` those without one, that tell who asked a
    quoted question. A number with a point is no end behind one of `before_ordinals`, unless one of `openers` follows,
    nor before a month in a language that has such words.
    """

    splitter: str
    titles: tuple[str, ...]
    abbreviations: tuple[str, ...]
    times: tuple[str, ...]
    zones: tuple[str, ...]
    cues: tuple[str, ...]
    short_cues: tuple[str, ...]
    before_ordinals: tuple[str, ...]
    openers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Citations:
    """citations.toml: the words of references, `forms` of works by medium; of the law expressions, `courts` by name."""

    accessed: tuple[str, ...]
    accessed_on: tuple[str, ...]
    available: tuple[str, ...]
    origin: tuple[str, ...]
    undated: tuple[str, ...]
    by: tuple[str, ...]
    joined: tuple[str, ...]
    source: tuple[str, ...]
    given: tuple[str, ...]
    place: tuple[str, ...]
    volume: tuple[str, ...]
    issue: tuple[str, ...]
    page: tuple[str, ...]
    ordinal_suffixes: tuple[str, ...]
    of: tuple[str, ...]
    forms: Mapping[str, tuple[str, ...]]
    reporters: tuple[str, ...]
    statutes: tuple[str, ...]
    courts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Label:
    """labels.toml: what a label of fact-checkers means: AVeriTeC's word for it, and ClaimReview's rating of 1 to 5."""

    averitec: str
    rating: int


def code_of(tag: str) -> str:
    """Return the code of a language by its BCP 47 tag: `de` of `de-AT`; empty for an empty one."""
    return re.split("[-_]", tag, maxsplit=1)[0].lower()


@cache
def codes() -> tuple[str, ...]:
    """Return the codes of the languages that there are folders for, without `und`."""
    folders = (path.name for path in paths.resource("languages").iterdir() if path.is_dir())
    return tuple(sorted(name for name in folders if name != ANY))


def known(code: str) -> str:
    """Return a code where there is a folder for it, else that of what holds in any language."""
    return code if code in codes() else ANY


@cache
def table(code: str, name: str) -> Mapping[str, Any]:
    """Return the content of a file of a language, empty where it has none. Raises ValueError where it can't be read."""
    path = paths.resource("languages", code) / f"{name}.toml"
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"{path}: {error}") from error


@cache
def words(code: str = "en") -> Words:
    """Return the words of a language, those of any where it is not known. Raises ValueError for a wrong file."""
    read = _Reader.of_file(code, "words")
    return Words(
        name=read.text("name"),
        stop_words=frozenset(read.list_of_words("stop_words")),
        negations=frozenset(read.list_of_words("negations")),
        contracted_not=read.text("contracted_not"),
        scales=read.numbers("scales"),
        months=read.forms("months", 12),
        weekdays=read.forms("weekdays", 7),
        seasons=read.forms("seasons", 4),
        percent=read.list_of_words("percent"),
    )


@cache
def months() -> Mapping[str, int]:
    """Return the names of months in all languages, in lower case and with their points, with their numbers from 1."""
    forms = [(form, number) for code in codes() for number, forms in enumerate(words(code).months, 1) for form in forms]
    return {form.lower(): number for form, number in forms}


@cache
def seasons() -> Mapping[str, int]:
    """Return the names of seasons in all languages, in lower case, with the numbers that stand for them: from 21."""
    forms = [
        (form, number) for code in codes() for number, forms in enumerate(words(code).seasons, 21) for form in forms
    ]
    return {form.lower(): number for form, number in forms}


@cache
def weekdays() -> tuple[str, ...]:
    """Return the names of weekdays in all languages, with their short forms."""
    return tuple(form for code in codes() for forms in words(code).weekdays for form in forms)


@cache
def sentence_ends(code: str = "en") -> SentenceEnds:
    """Return how sentences end in a language, or in any. Raises ValueError for a wrong file."""
    read = _Reader.of_file(code, "sentences")
    return SentenceEnds(
        splitter=read.text("splitter"),
        titles=read.list_of_words("titles"),
        abbreviations=read.list_of_words("abbreviations"),
        times=read.list_of_words("times"),
        zones=read.list_of_words("zones"),
        cues=read.list_of_words("cues"),
        short_cues=read.list_of_words("short_cues"),
        before_ordinals=read.list_of_words("before_ordinals"),
        openers=read.list_of_words("openers"),
    )


@cache
def citations(code: str = "en") -> Citations:
    """Return the words of references in a language, or in any. Raises ValueError for a wrong file."""
    read = _Reader.of_file(code, "citations")
    law = read.inner("law")
    return Citations(
        accessed=read.list_of_words("accessed"),
        accessed_on=read.list_of_words("accessed_on"),
        available=read.list_of_words("available"),
        origin=read.list_of_words("origin"),
        undated=read.list_of_words("undated"),
        by=read.list_of_words("by"),
        joined=read.list_of_words("joined"),
        source=read.list_of_words("source"),
        given=read.list_of_words("given"),
        place=read.list_of_words("place"),
        volume=read.list_of_words("volume"),
        issue=read.list_of_words("issue"),
        page=read.list_of_words("page"),
        ordinal_suffixes=read.list_of_words("ordinal_suffixes"),
        of=read.list_of_words("of"),
        forms=read.lists("forms"),
        reporters=law.list_of_words("reporters"),
        statutes=law.list_of_words("statutes"),
        courts=law.texts("courts"),
    )


@cache
def labels() -> Mapping[str, Label]:
    """Return what the labels of all languages mean, by their words. Raises ValueError for a wrong file."""
    found: dict[str, Label] = {}
    for code in codes():
        for one in _Reader.of_file(code, "labels").rows("label"):
            label = Label(one.text("averitec"), one.whole("rating"))
            found.update(dict.fromkeys(one.list_of_words("words"), label))
    return found


def any_of(alternatives: Iterable[str]) -> str:
    """Return words as an expression that matches one of them, the longest first; that never matches without words."""
    listed = sorted(set(alternatives), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, listed)) + ")" if listed else "(?!)"


class _Reader:
    """A file of a language, read with its types: what is missing or of another type is told with its place."""

    def __init__(self, content: Mapping[str, Any], file: str) -> None:
        self._content = content
        self._file = file

    @classmethod
    def of_file(cls, code: str, name: str) -> _Reader:
        return cls(table(known(code), name), f"resources/languages/{known(code)}/{name}.toml")

    def inner(self, key: str) -> _Reader:
        return _Reader(self._mapping(key), self._file)

    def text(self, key: str) -> str:
        found = self._of(key)
        if not isinstance(found, str):
            raise self._wrong(key, "a text")
        return found

    def list_of_words(self, key: str) -> tuple[str, ...]:
        return self._words(key, self._of(key))

    def lists(self, key: str) -> dict[str, tuple[str, ...]]:
        return {name: self._words(f"{key}.{name}", value) for name, value in self._mapping(key).items()}

    def texts(self, key: str) -> dict[str, str]:
        found = self._mapping(key)
        if not all(isinstance(value, str) for value in found.values()):
            raise self._wrong(key, "texts by name")
        return dict(found)

    def whole(self, key: str) -> int:
        found = self._of(key)
        if not isinstance(found, int):
            raise self._wrong(key, "a whole number")
        return found

    def rows(self, key: str) -> list[_Reader]:
        found = self._of(key)
        if not isinstance(found, list) or not all(isinstance(row, dict) for row in found):
            raise self._wrong(key, "a list of tables")
        return [_Reader(row, self._file) for row in found]

    def numbers(self, key: str) -> dict[str, float]:
        found = self._mapping(key)
        if not all(isinstance(value, int | float) for value in found.values()):
            raise self._wrong(key, "numbers by name")
        return {name: float(value) for name, value in found.items()}

    def forms(self, key: str, count: int) -> tuple[tuple[str, ...], ...]:
        found = self._of(key)
        if not isinstance(found, list) or len(found) not in (0, count):
            raise self._wrong(key, f"{count} lists of words, or none")
        return tuple(self._words(f"{key}[{number}]", several) for number, several in enumerate(found))

    def _of(self, key: str) -> object:
        if key not in self._content:
            raise ValueError(f"{self._file}: '{key}' is missing")
        return self._content[key]

    def _mapping(self, key: str) -> dict[str, Any]:
        found = self._of(key)
        if not isinstance(found, dict):
            raise self._wrong(key, "a table")
        return found

    def _words(self, key: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(word, str) and word for word in value):
            raise self._wrong(key, "a list of words")
        return tuple(value)

    def _wrong(self, key: str, wanted: str) -> ValueError:
        return ValueError(f"{self._file}: '{key}' must be {wanted}")
