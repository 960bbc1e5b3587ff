"""Edited drafts of which it is known where every place went: what `benchmarks.anchors` measures with.

A text is a list of paragraphs of sentences of words, and each word keeps its number through every edit: so the truth is
not found by looking, but known. Made with a seed, the same on every machine.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from annotator import paths

MENTIONS = 20
"""In each text."""
_TORN = 12
"""Words between two of a place's words from which on it stands in two places."""

_NAMES = (
    "Anna Kowalczyk", "Cory Booker", "Tim Scott", "Karen Bass", "José Muñoz", "Zoë O’Neill", "Nguyễn Văn An",
    "Omar Haddad", "the mayor", "the Senate", "the Ministry of Justice", "City Hall", "Mapping Police Violence",
    "the union", "Łódź Council",
)  # fmt: skip
_VERBS = (
    "said", "announced", "approved", "rejected", "reported", "counted", "closed", "opened", "signed", "denied",
    "proposed", "criticised", "delayed", "published", "repealed", "paid", "lost", "won",
)  # fmt: skip
_NOUNS = (
    "a bill", "the budget", "two reports", "qualified immunity", "the new bridge", "a law on housing",
    "police reform", "the hospital in the north", "its own figures", "a fund for victims", "the agreement",
    "the school on Main Street", "traffic cameras", "a plan to cut emissions", "the contract", "its last offer",
    "the election result",
)  # fmt: skip
_WHEN = (
    "in {year}", "on Monday", "last week", "since {year}", "by the end of {year}", "on 4 May {year}",
    "this spring",
)  # fmt: skip
_TAILS = (
    "according to {name}", "for {amount} million dollars", "after {amount} complaints",
    "with {amount} votes to {small}", "which is {small} percent more than in {year}", "as {name} had asked",
    "at a cost of £{amount},{amount}", "although nobody had expected it", "and nobody knows why",
    "despite protests by {name}", "🎉 to great applause",
)  # fmt: skip
_REPEATED = (
    "{name} declined to comment.", "More on this story as it develops.", "It is the second time in a year.",
    "The decision is not final.",
)  # fmt: skip
_ODD = (
    "قالت الوزارة إن عدد الحالات بلغ {amount} حالة في عام {year}.",
    "Die Behörde zählte {amount} Fälle, {small} Prozent mehr als {year}.",
    "Il a déclaré « {amount} cas » en {year}, selon {name}.",
)  # fmt: skip
_OTHER_WORDS = (
    "barely", "quietly", "council", "winter", "orange", "process", "letter", "because", "several", "against",
    "window", "market", "nearly", "public", "would", "other", "people", "of", "the", "and", "but", "with", "17",
    "2031", "408",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """A word with the marks that stick to it. `number` is None where the draft has added it.

    `alive` tells that it is the word that it was, but for a slip of the pen; else another has taken its place.
    """

    text: str
    number: int | None
    alive: bool = True


Sentence = tuple[Word, ...]
Paragraphs = list[list[Sentence]]


@dataclass(frozen=True, slots=True)
class Place:
    """A mention in the first draft: its words by number, and its span."""

    words: frozenset[int | None]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Truth:
    """Where a place went: what is alive of it lies in `inner`, what stands for it in `outer`; None where nothing does.

    `share` is the part of its letters that is alive; `quote` what it said; `text` is the new draft.
    """

    inner: tuple[int, int] | None
    outer: tuple[int, int] | None
    share: float
    quote: str
    text: str

    def is_the_same(self, span: tuple[int, int] | None) -> bool:
        """Tell whether a span says what the place said."""
        return span is not None and self.text[slice(*span)].split() == self.quote.split()

    def has_twin_at(self, span: tuple[int, int] | None) -> bool:
        """Tell whether a span is as good: it is the same words at the same place of a paragraph that is the same."""
        if span is None or self.outer is None:
            return False
        (begin, end), (other_begin, other_end) = (self._line(*one) for one in (span, self.outer))
        if self.text[begin:end] != self.text[other_begin:other_end]:
            return False
        return all(abs(one - begin - other + other_begin) <= 2 for one, other in zip(span, self.outer, strict=True))

    def _line(self, start: int, end: int) -> tuple[int, int]:
        behind = self.text.find("\n", end)
        return self.text.rfind("\n", 0, start) + 1, len(self.text) if behind < 0 else behind


@dataclass(slots=True)
class Text:
    """A draft with its words' spans."""

    paragraphs: Paragraphs
    text: str = ""
    words: list[Word] = field(default_factory=list)
    spans: list[tuple[int, int]] = field(default_factory=list)

    @classmethod
    def of(cls, paragraphs: Paragraphs) -> Text:
        """Write the paragraphs down."""
        made = cls(paragraphs)
        parts: list[str] = []
        length = 0

        def put(piece: str) -> None:
            nonlocal length
            parts.append(piece)
            length += len(piece)

        for number, paragraph in enumerate(paragraphs):
            put("\n\n" if number else "")
            for place, sentence in enumerate(paragraph):
                put(" " if place else "")
                for rank, word in enumerate(sentence):
                    put(" " if rank else "")
                    made.words.append(word)
                    made.spans.append((length, length + len(word.text)))
                    put(word.text)
        made.text = "".join(parts)
        return made


def first_draft(seed: int) -> Text:
    """Return a text: of every ten, one is a sample article, the others are made."""
    generator = random.Random(seed)
    lines = _sample(seed // 10 % 3) if seed % 10 == 0 else _made(generator)
    number = iter(range(1_000_000))
    return Text.of(
        [[tuple(Word(word, next(number)) for word in sentence.split()) for sentence in line] for line in lines]
    )


def places_in(text: Text, seed: int) -> list[Place]:
    """Return mentions: of one to twelve words in a row, within a sentence, a few across two."""
    generator = random.Random(seed + 77)
    paragraphs = [[len(sentence) for sentence in paragraph] for paragraph in text.paragraphs]
    starts: list[tuple[int, int]] = []  # of each sentence: its first word, and how many it has
    first = 0
    for lengths in paragraphs:
        for number, length in enumerate(lengths):
            more = lengths[number + 1] if number + 1 < len(lengths) and generator.random() < 0.1 else 0
            starts.append((first, length + more))
            first += length
    found: list[Place] = []
    while len(found) < MENTIONS:
        begin, most = generator.choice(starts)
        size = min(most, generator.choice((1, 2, 2, 3, 3, 4, 5, 6, 7, 8, 10, 12)))
        begin += generator.randrange(most - size + 1)
        numbers = range(begin, begin + size)
        span = _bare(text, numbers)
        if span is not None:
            within = [n for n in numbers if text.spans[n][0] < span[1] and text.spans[n][1] > span[0]]
            found.append(Place(frozenset(text.words[n].number for n in within), *span))
    return found


def truth_of(place: Place, old: Text, new: Text) -> Truth:
    """Return where a mention of one draft is in another."""
    there = _together([n for n, word in enumerate(new.words) if word.number in place.words], new)
    alive = [n for n in there if new.words[n].alive]
    letters = {word.number: len(word.text) for word in old.words if word.number in place.words}
    share = sum(letters[new.words[n].number] for n in alive) / sum(letters.values())
    outer = _bare(new, there)
    inner = _bare(new, alive)
    return Truth(inner, outer, share, old.text[place.start : place.end], new.text)


def _together(numbers: Sequence[int], new: Text) -> list[int]:
    """Return, where a place was torn apart, the part of it of which most is alive."""
    groups: list[list[int]] = [[]]
    for number in numbers:
        if groups[-1] and number - groups[-1][-1] > _TORN:
            groups.append([])
        groups[-1].append(number)
    return max(groups, key=lambda group: sum(len(new.words[n].text) for n in group if new.words[n].alive))


def _bare(text: Text, numbers: Sequence[int]) -> tuple[int, int] | None:
    """Return the span of words without the marks at its ends."""
    if not numbers:
        return None
    start, end = text.spans[min(numbers)][0], text.spans[max(numbers)][1]
    while start < end and not text.text[start].isalnum() and not _is_emoji(text.text[start]):
        start += 1
    while end > start and not text.text[end - 1].isalnum() and not _is_emoji(text.text[end - 1]):
        end -= 1
    return (start, end) if start < end else None


def _is_emoji(letter: str) -> bool:
    return ord(letter) > 0x1F000


# edits


@dataclass(frozen=True, slots=True)
class Edits:
    """How a draft is edited: shares of words, sentences and paragraphs, each 0 to 1."""

    words: float = 0.0
    typos: float = 0.0
    rewritten: float = 0.0
    cut_sentences: float = 0.0
    moved: float = 0.0
    moved_sentences: float = 0.0
    split: float = 0.0
    merged: float = 0.0
    cut: float = 0.0


def edited(text: Text, edits: Edits, seed: int) -> Text:
    """Return the next draft."""
    generator = random.Random(seed + 4242)
    paragraphs = [list(paragraph) for paragraph in text.paragraphs]
    steps: tuple[tuple[float, Callable[[Paragraphs, float, random.Random], Paragraphs]], ...] = (
        (edits.cut, _cut),
        (edits.cut_sentences, _cut_sentences),
        (edits.rewritten, _rewrite),
        (edits.moved, _move),
        (edits.moved_sentences, _move_sentences),
        (edits.split, _split),
        (edits.merged, _merge),
        (edits.words, _edit_words),
        (edits.typos, _slip),
    )
    for share, step in steps:
        if share:
            paragraphs = step(paragraphs, share, generator)
    return Text.of(paragraphs)


def _cut(paragraphs: Paragraphs, share: float, generator: random.Random) -> Paragraphs:
    return [one for one in paragraphs if generator.random() >= share] or paragraphs[:1]


def _cut_sentences(paragraphs: Paragraphs, share: float, generator: random.Random) -> Paragraphs:
    kept = [[sentence for sentence in one if generator.random() >= share] for one in paragraphs]
    return [one for one in kept if one] or paragraphs[:1]


def _rewrite(paragraphs: Paragraphs, share: float, generator: random.Random) -> Paragraphs:
    def other() -> Sentence:
        return tuple(Word(word, None) for word in _sentence(generator).split())

    return [[other() if generator.random() < share else one for one in paragraph] for paragraph in paragraphs]


def _move(paragraphs: Paragraphs, share: float, generator: random.Random) -> Paragraphs:
    taken = set(generator.sample(range(len(paragraphs)), round(len(paragraphs) * share)))
    left = [one for number, one in enumerate(paragraphs) if number not in taken]
    for number in generator.sample(sorted(taken), len(taken)):
        left.insert(generator.randrange(len(left) + 1), paragraphs[number])
    return left


def _move_sentences(paragraphs: Paragraphs, share: float, generator: random.Random) -> Paragraphs:
    taken: list[Sentence] = []
    left: Paragraphs = []
    for paragraph in paragraphs:
        goes = [generator.random() < share for _ in paragraph]
        taken += [one for one, away in zip(paragraph, goes, strict=True) if away]
        left.append([one for one, away in zip(paragraph, goes, strict=True) if not away])
    for sentence in taken:
        paragraph = generator.choice(left)
        paragraph.insert(generator.randrange(len(paragraph) + 1), sentence)
    return [one for one in left if one]


def _split(paragraphs: Paragraphs, share: float, generator: random.Random) -> Paragraphs:
    found: Paragraphs = []
    for one in paragraphs:
        if len(one) > 1 and generator.random() < share:
            at = generator.randrange(1, len(one))
            found += [one[:at], one[at:]]
        else:
            found.append(one)
    return found


def _merge(paragraphs: Paragraphs, share: float, generator: random.Random) -> Paragraphs:
    found: Paragraphs = []
    for one in paragraphs:
        if found and generator.random() < share:
            found[-1] = [*found[-1], *one]
        else:
            found.append(list(one))
    return found


def _edit_words(paragraphs: Paragraphs, share: float, generator: random.Random) -> Paragraphs:
    def some(sentence: Sentence) -> Iterator[Word]:
        for word in sentence:
            if generator.random() >= share:
                yield word
                continue
            kind = generator.random()
            if kind < 0.4:
                yield _replaced(word, generator)
            elif kind < 0.6:
                yield _with_slip(word, generator)
            elif kind < 0.8:
                yield word
                yield Word(generator.choice(_OTHER_WORDS), None)

    return _each(paragraphs, some)


def _slip(paragraphs: Paragraphs, share: float, generator: random.Random) -> Paragraphs:
    return _each(
        paragraphs,
        lambda sentence: (_with_slip(word, generator) if generator.random() < share else word for word in sentence),
    )


def _each(paragraphs: Paragraphs, edit: Callable[[Sentence], Iterator[Word]]) -> Paragraphs:
    found = [[tuple(edit(sentence)) for sentence in paragraph] for paragraph in paragraphs]
    kept = [[sentence for sentence in paragraph if sentence] for paragraph in found]
    return [paragraph for paragraph in kept if paragraph]


def _replaced(word: Word, generator: random.Random) -> Word:
    """Put another word in the place of one; of a number, another number."""
    core = re.search(r"\w+(?:[.,’']\w+)*", word.text)
    if core is None:
        return word
    number = core[0][0].isdigit()
    new = str(generator.randrange(2, 3000)) if number else generator.choice(_OTHER_WORDS)
    return replace(word, text=word.text[: core.start()] + new + word.text[core.end() :], alive=new == core[0])


def _with_slip(word: Word, generator: random.Random) -> Word:
    """Make a slip of the pen in a word of some length: two letters swapped, one left out, or one twice."""
    core = re.search(r"[^\W\d_]{4,}", word.text)
    if core is None:
        return word
    at = generator.randrange(core.start(), core.end() - 1)
    text, kind = word.text, generator.randrange(3)
    if kind == 0:
        text = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    else:
        text = text[:at] + text[at + 1 :] if kind == 1 else text[: at + 1] + text[at:]
    return replace(word, text=text)


# texts


def _made(generator: random.Random) -> list[list[str]]:
    lines = [
        [_sentence(generator) for _ in range(generator.randrange(2, 6))] for _ in range(generator.randrange(14, 26))
    ]
    for _ in range(3):  # what agencies and desks repeat
        line = generator.choice(_REPEATED).format(name=generator.choice(_NAMES))
        for number in generator.sample(range(len(lines)), 3):
            lines[number].insert(generator.randrange(len(lines[number]) + 1), line)
    if generator.random() < 0.3:
        lines.insert(generator.randrange(len(lines)), list(generator.choice(lines)))
    return lines


def _sentence(generator: random.Random) -> str:
    def fill(form: str) -> str:
        return form.format(
            name=generator.choice(_NAMES),
            year=generator.randrange(1950, 2026),
            amount=generator.randrange(100, 1000),
            small=generator.randrange(2, 60),
        )

    if generator.random() < 0.04:
        return fill(generator.choice(_ODD))
    name, verb, noun = (generator.choice(words) for words in (_NAMES, _VERBS, _NOUNS))
    sentence = f"{name} {verb} {noun} {fill(generator.choice(_WHEN))}"
    tails = [fill(generator.choice(_TAILS)) for _ in range(generator.randrange(3))]
    said = ", ".join((sentence, *tails))
    if generator.random() < 0.1:
        return f"“{said[0].upper()}{said[1:]},” {generator.choice(_NAMES)} {generator.choice(_VERBS)}."
    return f"{said[0].upper()}{said[1:]}."


@lru_cache(maxsize=3)
def _sample(number: int) -> list[list[str]]:
    path = sorted(paths.seeds_dir().glob("*.txt"))[number]
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
    return [re.split(r"(?<=[.!?”])\s+(?=[A-Z“])", line.strip()) for line in lines]
