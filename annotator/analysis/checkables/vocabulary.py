"""A language's words: which classes each is of, which belong together, and how a token of them is written as a symbol.

A class is a word list (`month`, `title`, `org_mark`). An entry in lower case matches in any case, one with a capital
exactly so; an entry of several words is a phrase and is read as one token. A list within a list holds names of the same
thing, so that the place in the outer list is its value (months, weekdays). Not how the lists are read from a file, and
not what is looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.analysis.checkables.pieces import pieces, pieces_of

SHAPES = (
    "other",  # punctuation
    "start",  # of a sentence: no text
    "lower",
    "plural",  # a word in lower case that ends like a plural
    "cap",
    "upper",
    "camel",  # BlackRock
    "acronyms",  # MPs
    "initial",  # J.
    "shout",  # a word in a line of capitals
    "stuck",  # letters glued to digits before them: the km of 5km
    "code",  # letters and digits: M62
    "n_one",  # the word one
    "n_word",
    "n_day",  # 1 to 31
    "n_small",  # the other numbers of one or two digits
    "n_modern",  # 1900 to 2099 without a comma
    "n_year",  # 1000 to 1899 without a comma
    "n_int",
    "n_decimal",
    "n_clock",  # 4:15
    "n_ratio",  # 3:1
    "n_dotted",  # 4.15, a time or a decimal
    "n_scaled",  # with a word or letters for the scale
    "n_fraction",
    "n_code",  # digits that begin with a nought
    "n_odd",  # digits with marks that make no number
    "n_decade",  # 1990s
    "n_tens",  # 30s
    "o_day",  # 1st to 31st
    "o_other",
    "o_word",
)
_SHAPE_NUMBER = {shape: number for number, shape in enumerate(SHAPES)}
_BASE = 0x100  # where the symbols begin: beyond what means something in a pattern, within what `re` has tables for
_REMEMBERED = 40_000
_LONGEST_REMEMBERED = 40

Split = tuple[str, ...]
"""A phrase in its tokens."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Several tokens that are read as one. `exact` tells whether capitals count."""

    tokens: Split
    exact: bool
    lexical: int


Piece = tuple[str, int, int, bool, str, Mapping[str, Sequence[Phrase]] | None]
"""A word, where it begins and ends, whether no space parts it from the one before, its symbol where it always has the
same (else empty), and the phrases that begin with it, by their second word."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """What stands between two spaces, in pieces; how many are words of several letters, and of these in capitals."""

    pieces: tuple[Piece, ...]
    long: int
    upper: int


@dataclass(frozen=True, slots=True)
class NumberWords:
    """How a language writes numbers; the letters of `scale_letters` mean a scale behind a currency sign alone."""

    units: Mapping[str, int]
    scales: Mapping[str, int]
    scale_letters: Mapping[str, int]
    ordinals: Mapping[str, int]
    fractions: Mapping[str, float]
    suffixes: frozenset[str]
    decade_suffixes: frozenset[str]
    joiner: str
    articles: frozenset[str]
    group: str
    group_spaces: bool
    decimal: str

    def may_begin(self, word: str) -> bool:
        """Tell whether a number may begin with a word in lower case."""
        return word in self.units or word in self.ordinals or word in self.fractions or word in self.articles


@dataclass
class _Words:
    """Word lists on their way to numbers: a number stands for a set of classes."""

    any_case: dict[str, set[str]] = field(default_factory=dict)
    exact: dict[str, set[str]] = field(default_factory=dict)
    phrases: dict[Split, set[str]] = field(default_factory=dict)
    values: dict[tuple[str, str], int] = field(default_factory=dict)


class Vocabulary:
    """The words of one language. Means the same for ever once made; may be used from any thread.

    `lists` are the word lists by name, `groups` classes put together of others, `literals` the words that patterns
    name themselves, `plural` an expression for words in lower case that look like a plural, `camel` one for names with
    a capital in their middle; `code` is the language's, `elided` are the words that it writes with an apostrophe,
    `endings` those of compounds, by the class that they are of.
    """

    def __init__(
        self,
        lists: Mapping[str, Iterable[Any]],
        groups: Mapping[str, str],
        literals: Iterable[str],
        numbers: Mapping[str, Any],
        plural: str,
        camel: str,
        code: str = "en",
        elided: Iterable[str] = (),
        endings: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        words = _Words()
        self.code = code
        self.pieces = pieces(tuple(elided))
        for name, entries in lists.items():
            _enter(words, name, entries, self.pieces)
        for literal in literals:
            _enter(words, literal_class(literal), [literal], self.pieces)
        self._groups = dict(groups)
        self._endings = {name: tuple(several) for name, several in (endings or {}).items()}
        self._declared = {*lists, *self._endings}
        self.numbers = _number_words(numbers)
        self.plural = re.compile(plural)
        self.camel = re.compile(camel)
        self._values = words.values
        self.chunks: dict[str, Chunk] = {}
        self._known_symbols: dict[str, frozenset[str]] = {}
        self._number_sets(words)

    def _number_sets(self, words: _Words) -> None:
        ids: dict[frozenset[str], int] = {frozenset(): 0}

        def number(classes: set[str]) -> int:
            return ids.setdefault(frozenset(classes), len(ids))

        self.any_case = {word: number(classes) for word, classes in words.any_case.items()}
        self.exact = {
            word: number(classes | words.any_case.get(word.lower(), set())) for word, classes in words.exact.items()
        }
        several: list[Phrase] = []
        for tokens, classes in words.phrases.items():
            exact = any(token != token.lower() for token in tokens)
            also = words.phrases.get(tuple(token.lower() for token in tokens), set()) if exact else set()
            several.append(Phrase(tokens, exact, number(classes | also)))
        self.by_first: dict[str, dict[str, list[Phrase]]] = {}
        for phrase in sorted(several, key=lambda phrase: (-len(phrase.tokens), not phrase.exact)):
            first, second = phrase.tokens[0].lower(), phrase.tokens[1].lower()
            self.by_first.setdefault(first, {}).setdefault(second, []).append(phrase)
        self._by_ending = [(several, number({name})) for name, several in self._endings.items()]
        self._sets = list(ids)
        parts = [*words.any_case, *words.exact, *(token for tokens in words.phrases for token in tokens)]
        self.dotted = frozenset(part[:-1] for part in parts if len(part) > 1 and part[-1] == ".")

    def lexical(self, word: str) -> int:
        """Return the number of the set of classes that a word is of, 0 where it is of none."""
        found = self.exact.get(word)
        if found is None:
            found = self.any_case.get(word.lower())
        return self._by_its_ending(word) if found is None else found

    def _by_its_ending(self, word: str) -> int:
        """Return the number of the class of a capitalised compound, by how it ends: a Staatsministerin."""
        if self._by_ending and word[0].isupper():
            lower = word.lower()
            for endings, lexical in self._by_ending:
                if lower.endswith(endings):
                    return lexical
        return 0

    def classes(self, word: str) -> frozenset[str]:
        """Return the classes that a word is of."""
        return self._sets[self.lexical(word)]

    def keep_chunk(self, chunk: str, made: Chunk) -> None:
        """Remember what stands between two spaces, for the next time that it does."""
        if len(chunk) > _LONGEST_REMEMBERED:
            return
        if len(self.chunks) > _REMEMBERED:
            self.chunks.clear()
        self.chunks[chunk] = made

    def symbol(self, lexical: int, shape: str) -> str:
        """Return the character that stands for a token."""
        return chr(_BASE + _SHAPE_NUMBER[shape] * len(self._sets) + lexical)

    def value(self, word: str, name: str) -> int | None:
        """Return a word's place in a list, from 0: January of the months."""
        found = self._values.get((name, word))
        return self._values.get((name, word.lower())) if found is None else found

    def has_class(self, name: str) -> bool:
        """Tell whether the language has a list, a group or a shape of a name."""
        return name in self._declared or name in self._groups or name in _SHAPE_NUMBER

    def symbols(self, expression: str) -> frozenset[str]:
        """Return the symbols of a class, or of classes joined by & and ~. Raises KeyError for an unknown class."""
        known = self._known_symbols.get(expression)
        if known is None:
            known = self._known_symbols[expression] = frozenset(self._evaluated(expression))
        return known

    def _evaluated(self, expression: str) -> set[str]:
        first, *others = re.split(r"([&~])", expression)
        found = set(self.of_class(first))
        for sign, name in zip(others[::2], others[1::2], strict=True):
            other = self.of_class(name)
            found = found & other if sign == "&" else found - other
        return found

    def of_class(self, name: str) -> frozenset[str]:
        """Return the symbols of one class, shape or group. Raises KeyError for an unknown one."""
        known = self._known_symbols.get(name)
        if known is None:
            known = self._known_symbols[name] = frozenset(self._made(name))
        return known

    def _made(self, name: str) -> set[str]:
        if name in self._groups:
            return {symbol for part in self._groups[name].split() for symbol in self.symbols(part)}
        if name == "any":
            first, last = ord(self.symbol(0, SHAPES[0])), ord(self.symbol(0, SHAPES[-1])) + len(self._sets)
            return set(map(chr, range(first, last))) - self.symbols("start")
        if name in _SHAPE_NUMBER:
            return {self.symbol(lexical, name) for lexical in range(len(self._sets))}
        held = [lexical for lexical, classes in enumerate(self._sets) if name in classes]
        if not held and name not in self._declared:
            raise KeyError(f"the language has no words '{name}'")
        return {self.symbol(lexical, shape) for lexical in held for shape in SHAPES}


def literal_class(word: str) -> str:
    """Return the class of a word that a pattern names itself."""
    return f"={word}"


def _enter(words: _Words, name: str, entries: Iterable[Any], pieces_: re.Pattern[str]) -> None:
    for place, entry in enumerate(entries):
        for word in [entry] if isinstance(entry, str) else entry:
            words.values[name, word] = place
            tokens = pieces_of(word, pieces_)
            if len(tokens) > 1:
                words.phrases.setdefault(tokens, set()).add(name)
            elif word == word.lower():
                words.any_case.setdefault(word, set()).add(name)
            else:
                words.exact.setdefault(word, set()).add(name)


def _number_words(content: Mapping[str, Any]) -> NumberWords:
    return NumberWords(
        units=content["units"],
        scales=content["scales"],
        scale_letters=content["scale_letters"],
        ordinals=content["ordinals"],
        fractions=content["fractions"],
        suffixes=frozenset(content["ordinal_suffixes"]),
        decade_suffixes=frozenset(content["decade_suffixes"]),
        joiner=content["joiner"],
        articles=frozenset(content["articles"]),
        group=content["group"],
        group_spaces=content["group_spaces"],
        decimal=content["decimal"],
    )
