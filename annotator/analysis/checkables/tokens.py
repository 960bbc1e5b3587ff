"""A stretch of text as the row of tokens that patterns run over: phrases and numbers joined, each token classified."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from unicodedata import category

from annotator.analysis.checkables.numerals import HYPHENS, Numeral, numeral_at
from annotator.analysis.checkables.vocabulary import Phrase, Vocabulary
from annotator.analysis.sentences import sentences

_OPENING = frozenset("“‘«„‹\"'")
_APOSTROPHES = frozenset("'’‘")
_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2015")


@dataclass(slots=True)
class Tokens:
    """Tokens in order: their places (code points), one character each in `symbols`, and the values of numbers.

    At the start of each sentence, and behind an opening quotation mark, stands an empty token of the shape `start`.
    """

    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    symbols: str = ""
    values: dict[int, float] = field(default_factory=dict)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the place in the text of the tokens from `first` up to, not with, `last`."""
        return self.starts[first], self.ends[last - 1]


class _Row:
    """The pieces of a stretch, and what is known of each before it is classified."""

    def __init__(self, text: str, start: int, end: int, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        dotted = vocabulary.dotted
        for match in vocabulary.pieces.finditer(text, start, end):
            word, at = match[0], match.start()
            if word == "." and self.ends and self.ends[-1] == at and _abbreviated(self.words[-1], dotted, text, at):
                self.words[-1] += "."
                self.ends[-1] = match.end()
            else:
                self.words.append(word)
                self.starts.append(at)
                self.ends.append(match.end())
        self.glued = [False, *(a == b for a, b in zip(self.ends, self.starts[1:], strict=False))]

    def opens_number(self, at: int) -> bool:
        """Tell whether a piece is a mark that belongs to the digits behind it: £4m, and the apostrophe of '70s."""
        word, following = self.words[at], at + 1
        if word[0].isalnum() or following >= len(self.words) or not self.glued[following]:
            return False
        if not self.words[following][0].isdecimal():
            return False
        return word in _APOSTROPHES or category(word[-1]) == "Sc"

    def token_at(self, at: int) -> tuple[str, int, float | None]:
        """Return the symbol of the token that begins at a piece, the piece behind it, and the value of a number."""
        word = self.words[at]
        plain = None if self._unlike_others(at) else self.vocabulary.plain_symbol(word, _plain_symbol)
        if plain:
            return plain, at + 1, None
        phrase = self._phrase_at(at)
        if phrase is not None:
            symbol = self.vocabulary.symbol(phrase.lexical, self._shape_at(at))
            return symbol, at + len(phrase.tokens), None
        numeral = self._numeral_at(at)
        if numeral is not None:
            lexical = self.vocabulary.lexical(word) if numeral.stop == at + 1 else 0
            return self.vocabulary.symbol(lexical, numeral.shape), numeral.stop, numeral.value
        return self.vocabulary.symbol(self.vocabulary.lexical(self._read(at)), self._shape_at(at)), at + 1, None

    def _unlike_others(self, at: int) -> bool:
        """Tell whether a piece means something else here than elsewhere."""
        return self._shouts or (at > 0 and self.glued[at] and self.words[at - 1][-1].isdecimal())

    def _phrase_at(self, at: int) -> Phrase | None:
        """Return the longest phrase of the word lists that begins at a piece."""
        for phrase in self.vocabulary.phrases.get(self.words[at].lower(), ()):
            there = tuple(self.words[at : at + len(phrase.tokens)])
            if there == phrase.tokens or (not phrase.exact and tuple(map(str.lower, there)) == phrase.tokens):
                return phrase
        return None

    def _numeral_at(self, at: int) -> Numeral | None:
        before = self.words[at - 1] if at else ""
        currency = bool(before) and "currency_sign" in self.vocabulary.classes(before)
        return numeral_at(self.words, self.glued, at, self.vocabulary.numbers, after_currency=currency)

    def _read(self, at: int) -> str:
        """Return a piece as it is looked up: a dash in one of two forms, within a word or between words."""
        word = self.words[at]
        if word not in _DASHES:
            return word
        inside = self.glued[at] and at + 1 < len(self.words) and self.glued[at + 1] and word in HYPHENS
        return "-" if inside else "—"

    def _shape_at(self, at: int) -> str:
        word = self.words[at]
        if at and self.glued[at] and word[0].isalpha() and self.words[at - 1][-1].isdecimal():
            return "stuck"
        shape = _shape(word, self.vocabulary)
        return "shout" if self._shouts and shape == "upper" else shape

    @cached_property
    def _shouts(self) -> bool:
        """Whether this is a line in capitals, in which they tell nothing."""
        words = [word for word in self.words if len(word) > 1 and word.isalpha()]
        return len(words) >= 4 and sum(word.isupper() for word in words) > 0.6 * len(words)


def tokens(text: str, start: int, end: int, vocabulary: Vocabulary) -> Tokens:
    """Return the tokens between two positions, which must not lie within a paragraph."""
    row = _Row(text, start, end, vocabulary)
    begins = iter([start + first for first, _ in sentences(text[start:end], vocabulary.code)])
    found, symbols = Tokens(), []
    next_sentence = next(begins, end)
    pending = False
    at = 0
    while at < len(row.words):
        word, place = row.words[at], row.starts[at]
        if place >= next_sentence:
            pending = True
            next_sentence = next((begin for begin in begins if begin > place), end)
        of_number = row.opens_number(at)
        if pending and (of_number or word[0].isalnum()):
            pending = False
            symbols.append(vocabulary.symbol(0, "start"))
            found.starts.append(place)
            found.ends.append(place)
        elif word in _OPENING and not row.glued[at] and not of_number:
            pending = True
        symbol, stop, value = row.token_at(at)
        if value is not None:
            found.values[len(found.starts)] = value
        symbols.append(symbol)
        found.starts.append(place)
        found.ends.append(row.ends[stop - 1])
        at = stop
    found.symbols = "".join(symbols)
    return found


def _plain_symbol(word: str, vocabulary: Vocabulary) -> str:
    """Return the symbol of a word that means the same wherever it stands; empty where it doesn't."""
    lower = word.lower()
    if not word[0].isalpha() or lower in vocabulary.phrases or vocabulary.numbers.may_begin(lower):
        return ""
    return vocabulary.symbol(vocabulary.lexical(word), _shape(word, vocabulary))


def _shape(word: str, vocabulary: Vocabulary) -> str:  # noqa: PLR0911 - a table of shapes
    first = word[0]
    if not first.isalpha():
        return "other"
    if word[-1] in "'’":
        return "lower"
    if vocabulary.camel.fullmatch(word):
        return "camel"
    if not first.isupper():
        return "plural" if vocabulary.plural.fullmatch(word) else "lower"
    if any(character.isdecimal() for character in word):
        return "code"
    if word[1:2] == "." and len(word) <= 6:
        return "initial"
    if len(word) > 1 and word.isupper():
        return "upper"
    if len(word) > 2 and word[-1] == "s" and word[:-1].isupper():
        return "acronyms"
    return "cap"


def _abbreviated(word: str, dotted: frozenset[str], text: str, at: int) -> bool:
    """Tell whether the point at a position belongs to the word before it: Sen., and the J. of J. Smith."""
    if word in dotted or word.lower() in dotted:
        return True
    return len(word) == 1 and word.isupper() and text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].isupper()
