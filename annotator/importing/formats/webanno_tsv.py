"""WebAnno TSV 3.x: sentences as texts, a token a line with places in UTF-16 code units, layers as columns.

The format states the text of sentences and not what stands between them: that is taken for a space, or for line ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from annotator.domain.claim import ClaimFields
from annotator.domain.incoming import IncomingClaim, IncomingRemark
from annotator.domain.text import OffsetMap
from annotator.errors import UnreadableSource
from annotator.importing.format import Fit, InputFile, Reading
from annotator.importing.marks import Untold, label_of, mark, no_articles, said_of
from annotator.messages import message

_HEAD = b"#FORMAT=WebAnno TSV 3"
_TEXT = "#Text="
_TOKEN = re.compile(r"(\d+)-(\d+)(\.\d+)?")
_PLACE = re.compile(r"(\d{1,12})-(\d{1,12})")
_PARTED = re.compile(r"(?<!\\)\|")
_NUMBERED = re.compile(r"(.*?)(?<!\\)\[(\d+)\]", re.DOTALL)
_ESCAPED = re.compile(r"\\(->|.)", re.DOTALL)
_MEANING = {"n": "\n", "r": "\r", "t": "\t"}
_NONE, _EMPTY = "_", "*"
_LARGEST_GAP = 10_000


@dataclass(frozen=True, slots=True)
class _Layer:
    """A layer of spans; its values stand in so many columns from one on. Others are `relations` or chains."""

    name: str
    features: tuple[str, ...]
    column: int
    relations: bool

    @property
    def width(self) -> int:
        return max(1, len(self.features))


@dataclass(slots=True)
class _Span:
    start: int
    end: int
    values: dict[str, str] = field(default_factory=dict)


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is WebAnno TSV 3: it says so in its first line."""
    return Fit.SURE if file.head.removeprefix(b"\xef\xbb\xbf").startswith(_HEAD) else Fit.NO


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield the document with its marks."""
    lines = file.data.decode("utf-8-sig", "replace").replace("\r\n", "\n").split("\n")
    layers = _layers(lines)
    untold = Untold()
    for layer in layers:
        if layer.relations:
            untold.attribute(layer.name.rpartition(".")[2])
    text = _Text()
    spans: dict[tuple[str, str], _Span] = {}
    sentence: list[str] = []
    for line in lines:
        if line.startswith(_TEXT):
            sentence.append(line.removeprefix(_TEXT))
            continue
        cells = line.split("\t")
        token, place = _TOKEN.fullmatch(cells[0]), _PLACE.fullmatch(cells[1]) if len(cells) > 2 else None
        if token is None or place is None:
            continue
        start, end = int(place[1]), int(place[2])
        if sentence:
            text.add(start, _unescaped("\n".join(sentence)))
            sentence = []
        _take(layers, cells, (start, end), spans)
    if not text.parts:
        raise no_articles(file, "WebAnno TSV")
    whole = text.whole()
    offsets = OffsetMap(whole)
    claims = [
        _claim(name, span, offsets, untold) for (name, _), span in sorted(spans.items(), key=lambda one: one[1].start)
    ]
    told = [message("What stands between sentences is not stated: it was taken for a space or a line end.")]
    yield Reading(whole, claims=claims, warnings=[*(told if text.guessed else []), *untold.words()])


class _Text:
    """A text that is put together from its sentences, at places in UTF-16 code units."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.guessed = False
        self._length = 0

    def add(self, start: int, sentence: str) -> None:
        """Put a sentence to its place, with what is missing before it."""
        gap = min(start - self._length, _LARGEST_GAP)
        if gap > 0:
            self.parts.append(" " if gap == 1 and self.parts else "\n" * gap)
            self.guessed = self.guessed or len(self.parts) > 1
            self._length += gap
        self.parts.append(sentence)
        self._length += OffsetMap(sentence).to_utf16(len(sentence))

    def whole(self) -> str:
        """Return the text."""
        return "".join(self.parts)


def _layers(lines: list[str]) -> list[_Layer]:
    """Return what the head declares, each layer with its columns."""
    found: list[_Layer] = []
    column = 3
    for line in lines:
        declared = re.match(r"#T_(SP|RL|CH)=(.*)", line)
        if declared:
            name, *features = declared[2].split("|")
            layer = _Layer(name, tuple(features), column, declared[1] != "SP")
            found.append(layer)
            column += layer.width
        elif _TOKEN.match(line):
            break
    return found


def _take(layers: list[_Layer], cells: list[str], place: tuple[int, int], spans: dict[tuple[str, str], _Span]) -> None:
    """Put what a token's line says to the spans that it is in: those with a number go over several tokens."""
    for layer in layers:
        if layer.relations:
            continue
        columns = [_PARTED.split(cell) for cell in cells[layer.column : layer.column + layer.width]]
        for at in range(max(map(len, columns), default=0)):
            values = [column[at] if at < len(column) else _EMPTY for column in columns]
            if all(value in (_NONE, "") for value in values):
                continue
            named = _NUMBERED.fullmatch(values[0])
            # without a number it is of this token alone; the same token may be in several
            key = (layer.name, named[2] if named else f"{place[0]}-{place[1]}-{at}")
            span = spans.setdefault(key, _Span(*place))
            span.start, span.end = min(span.start, place[0]), max(span.end, place[1])
            for feature, value in zip(layer.features or ("",), values, strict=False):
                bare = _NUMBERED.fullmatch(value)
                words = bare[1] if bare else value
                if words not in (_EMPTY, _NONE, ""):
                    span.values.setdefault(feature, _unescaped(words))


def _claim(layer: str, span: _Span, offsets: OffsetMap, untold: Untold) -> IncomingClaim:
    values = {name: value for name, value in span.values.items() if name and not name.startswith(("ROLE_", "BT_"))}
    if len(values) < len(span.values):
        untold.relation()
    label = label_of(values) or layer.rpartition(".")[2]
    status = ""
    notes: list[str] = []
    for name, value in values.items():
        if value == label:
            continue
        kind, said = said_of(name, value)
        if kind == "status":
            status = said
        elif kind == "rationale":
            notes.append(said)
        else:
            untold.attribute(name)
    return mark(
        offsets.from_utf16(span.start),
        offsets.from_utf16(span.end),
        [label],
        fields=ClaimFields(status=status or None),
        remarks=[IncomingRemark(note) for note in notes],
    )


def _unescaped(words: str) -> str:
    return _ESCAPED.sub(lambda match: _MEANING.get(match[1], match[1]), words) if "\\" in words else words
