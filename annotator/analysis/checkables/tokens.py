"""A stretch of text as the row of tokens that patterns run over: phrases and numbers joined, each token classified."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from unicodedata import category

from annotator.analysis.checkables.numerals import HALVES, HYPHENS, Numeral, numeral_at
from annotator.analysis.checkables.vocabulary import Chunk, Phrase, Piece, Vocabulary
from annotator.analysis.sentences import sentences
from annotator.domain.text import paragraphs

_CHUNKS = re.compile(r"\S+")
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
    """The pieces of a stretch, and what is known of each before it is classified.

    Most words mean the same wherever they stand: what lies between two spaces is taken apart once for a language.
    """

    def __init__(self, text: str, start: int, end: int, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        found: list[Piece] = []
        places: list[int] = []
        long = upper = 0
        for match in _CHUNKS.finditer(text, start, end):
            chunk, place = match[0], match.start()
            known = vocabulary.chunks.get(chunk)
            if known is None:
                known = _taken_apart(chunk, text, match.end(), vocabulary)
            found += known.pieces
            places += [place] * len(known.pieces)
            long += known.long
            upper += known.upper
        self.words = [piece[0] for piece in found]
        self.starts = [place + piece[1] for place, piece in zip(places, found, strict=True)]
        self.ends = [place + piece[2] for place, piece in zip(places, found, strict=True)]
        self.glued = [piece[3] for piece in found]
        self.symbols = [piece[4] for piece in found]
        self.phrases = [piece[5] for piece in found]
        # whether this is a line in capitals, in which they tell nothing
        self.shouts = long >= 4 and upper > 0.6 * long

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
        phrases = self.phrases[at]
        phrase = self._phrase_at(at, phrases) if phrases is not None else None
        if phrase is not None:
            symbol = self.vocabulary.symbol(phrase.lexical, self._shape_at(at))
            return symbol, at + len(phrase.tokens), None
        symbol = self.symbols[at]
        if symbol and not self.shouts:
            return symbol, at + 1, None
        numeral = self._numeral_at(at)
        if numeral is not None:
            lexical = self.vocabulary.lexical(self.words[at]) if numeral.stop == at + 1 else 0
            return self.vocabulary.symbol(lexical, numeral.shape), numeral.stop, numeral.value
        return self.vocabulary.symbol(self.vocabulary.lexical(self._read(at)), self._shape_at(at)), at + 1, None

    def _phrase_at(self, at: int, phrases: Mapping[str, Sequence[Phrase]]) -> Phrase | None:
        """Return the longest phrase of the word lists that begins at a piece, of those that begin with its word."""
        if at + 1 == len(self.words):
            return None
        for phrase in phrases.get(self.words[at + 1].lower(), ()):
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
        return "shout" if self.shouts and shape == "upper" else shape


def token_rows(text: str, vocabulary: Vocabulary, spans: Sequence[tuple[int, int]] | None = None) -> list[Tokens]:
    """Return the tokens of each paragraph; `spans` are the text's sentences where they are known already."""
    spans = sentences(text, vocabulary.code) if spans is None else spans
    begins = [start for start, _ in spans]
    return [
        _tokens(_Row(text, start, end, vocabulary), begins[bisect_left(begins, start) : bisect_left(begins, end)], end)
        for start, end in paragraphs(text)
        if start < end
    ]


def tokens(text: str, start: int, end: int, vocabulary: Vocabulary) -> Tokens:
    """Return the tokens between two positions, which must not lie within a paragraph."""
    begins = [start + first for first, _ in sentences(text[start:end], vocabulary.code)]
    return _tokens(_Row(text, start, end, vocabulary), begins, end)


def _tokens(row: _Row, sentence_starts: Iterable[int], end: int) -> Tokens:
    """Return the tokens of a row, which ends at a position."""
    vocabulary, begins = row.vocabulary, iter(sentence_starts)
    found, symbols = Tokens(), []
    starts, ends, words = found.starts, found.ends, row.words
    opens_sentence = vocabulary.symbol(0, "start")
    next_sentence = next(begins, end)
    pending = False
    at = 0
    for number, (word, place, symbol, phrases) in enumerate(
        zip(words, row.starts, row.symbols, row.phrases, strict=True)
    ):
        if number < at:
            continue
        if place >= next_sentence:
            pending = True
            next_sentence = next((begin for begin in begins if begin > place), end)
        if pending and (word[0].isalnum() or row.opens_number(at)):
            pending = False
            symbols.append(opens_sentence)
            starts.append(place)
            ends.append(place)
        elif word in _OPENING and not row.glued[at] and not row.opens_number(at):
            pending = True
        starts.append(place)
        at += 1
        # most words have the same symbol everywhere
        if symbol and not row.shouts and (phrases is None or at == len(words) or words[at].lower() not in phrases):
            symbols.append(symbol)
        else:
            told, at, value = row.token_at(number)
            symbols.append(told)
            if value is not None:
                found.values[len(starts) - 1] = value
        ends.append(row.ends[at - 1])
    found.symbols = "".join(symbols)
    return found


def _taken_apart(chunk: str, text: str, end: int, vocabulary: Vocabulary) -> Chunk:
    """Return what stands between two spaces, before `end`, in pieces; kept, where nothing behind it tells."""
    words: list[str] = []
    places: list[tuple[int, int]] = []
    last_point = False
    for match in vocabulary.pieces.finditer(chunk):
        word, at = match[0], match.start()
        joins = word == "." and bool(places) and places[-1][1] == at
        last_point = joins and match.end() == len(chunk) and len(words[-1]) == 1 and words[-1].isupper()
        # the letter of "338p" is a unit, and the point behind it ends the sentence
        unit = joins and len(words[-1]) == 1 and len(words) > 1 and words[-2][-1].isdecimal() and _meet(places)
        if joins and not unit and _abbreviated(words[-1], vocabulary.dotted, text, end - len(chunk) + at):
            words[-1] += "."
            places[-1] = places[-1][0], match.end()
        else:
            words.append(word)
            places.append(match.span())
    pieces = []
    for number, (word, (first, last)) in enumerate(zip(words, places, strict=True)):
        glued = number > 0 and places[number - 1][1] == first
        stuck = glued and words[number - 1][-1].isdecimal()
        symbol = "" if stuck else _plain_symbol(word, vocabulary)
        pieces.append((word, first, last, glued, symbol, vocabulary.by_first.get(word.lower())))
    long = [word for word in words if len(word) > 1 and word.isalpha()]
    made = Chunk(tuple(pieces), len(long), sum(word.isupper() for word in long))
    if not last_point:  # whether that is an initial depends on what comes next
        vocabulary.keep_chunk(chunk, made)
    return made


def _meet(places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether the last two pieces stand together."""
    return places[-2][1] == places[-1][0]


def _plain_symbol(word: str, vocabulary: Vocabulary) -> str:
    """Return the symbol of a word that means the same wherever it stands; empty where it doesn't."""
    if word[0].isdecimal() or word in _DASHES or word in HALVES or vocabulary.numbers.may_begin(word.lower()):
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
