"""brat's standoff: a text an article, and beside it its marks, in code points; with the configuration that shows them.

brat parts both files at every character that Unicode calls a line end: a mark over one is written in fragments.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping
from pathlib import Path

from annotator.domain.dataset import MentionRow
from annotator.domain.documents import ExportDocument
from annotator.exporting.article_files import ArticleFiles
from annotator.exporting.claim_words import claim_words, line_end_losses, log_losses, one_line
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.labels import Labels, identifier, label_losses
from annotator.exporting.losses import MENTION, Loss, lost
from annotator.exporting.options import SCHEME, Options
from annotator.exporting.output import Shape, write_lines
from annotator.exporting.read_again import files_of
from annotator.messages import message

_LINE_ENDS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_FRAGMENT = re.compile(f"[^{_LINE_ENDS}]+")
_UNHOLDABLE = re.compile("[\x00\r\ufeff]")
_NOTHING = message("There is nothing but white space in it, which brat does not take for a mark.")
_TRIMMED = message("It begins or ends with a line end, which brat leaves out of a mark: it is that much shorter.")
_STATUS = "Status"
_SAID_BY_MARKS = frozenset((_STATUS, "Tags"))
_NOTE_OF_EDITOR = {"Rationale": "AnnotatorNotes"}
"""What brat shows in its dialog of a mark, where a person writes."""


def _write(export: Export) -> None:
    people, files = export.people(), ArticleFiles(export)
    types = Labels(export, identifier)
    tags = Labels(export, identifier, scheme="tag", reserved=(_STATUS,))
    for document in export.documents():
        name = files.name(document)
        with export.output.file(f"{name}.txt") as stream:
            stream.write(document.text.encode())
        with export.output.file(f"{name}.ann") as stream:
            write_lines(stream, _lines(document, types, tags, people))
    files.finish()
    export.output.beside["annotation.conf"] = _annotation_conf(export, types, tags).encode()
    export.output.beside["visual.conf"] = _visual_conf(types, tags).encode()


def _lines(document: ExportDocument, types: Labels, tags: Labels, people: Mapping[str, str]) -> Iterator[str]:
    attributes = notes = 0
    for number, row in enumerate(document.mentions, start=1):
        claim = document.claims[row.claim_id]
        label, *_ = types.of(claim)
        places = list(_fragments(row))
        words = " ".join(row.quote[start - row.start : end - row.start] for start, end in places)
        yield f"T{number}\t{label} {';'.join(f'{start} {end}' for start, end in places)}\t{words}"
        for name in (tags.name(tag.name) for tag in claim.tags):
            attributes += 1
            yield f"A{attributes}\t{name} T{number}"
        attributes += 1
        yield f"A{attributes}\t{_STATUS} T{number} {identifier(str(claim['status']))}"
        for kind, words in (("ClaimId", row.claim_id), *claim_words(claim, people)):
            if kind not in _SAID_BY_MARKS:
                notes += 1
                yield f"#{notes}\t{_NOTE_OF_EDITOR.get(kind, kind)} T{number}\t{one_line(words)}"


def _fragments(row: MentionRow) -> Iterator[tuple[int, int]]:
    return ((row.start + one.start(), row.start + one.end()) for one in _FRAGMENT.finditer(row.quote))


def _annotation_conf(export: Export, types: Labels, tags: Labels) -> str:
    statuses = "|".join(identifier(status.key) for status in export.scale())
    return "\n".join(
        (
            "[entities]",
            *(label.name for label in types),
            "[relations]",
            "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
            "[events]",
            "[attributes]",
            f"{_STATUS}\tArg:<ENTITY>, Value:{statuses}",
            *(f"{label.name}\tArg:<ENTITY>" for label in tags),
            "",
        )
    )


def _visual_conf(types: Labels, tags: Labels) -> str:
    shown = {label.name: one_line(label.text).replace("|", "/") for label in (*types, *tags)}
    return "\n".join(
        (
            "[labels]",
            *(f"{name} | {text}" for name, text in shown.items()),
            "[drawing]",
            "SPAN_DEFAULT\tfgColor:black, bgColor:#ffe9a8, borderColor:darken",
            *(f"{one.name}\tfgColor:{_ink_on(one.colour)}, bgColor:{one.colour}" for one in types if one.colour),
            "",
        )
    )


def _ink_on(colour: str) -> str:
    """Return in which of black and white words can be read on a colour, #rrggbb."""
    red, green, blue = bytes.fromhex(colour[1:])
    return "black" if 299 * red + 587 * green + 114 * blue > 128_000 else "white"


def _fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    yield from log_losses(document)
    yield from label_losses(document, options, identifier, one_only=False)
    yield from line_end_losses(document)
    for row in document.mentions:
        if not row.quote.strip():
            yield lost(MENTION, row.mention_id, _NOTHING)
        elif row.quote[0] in _LINE_ENDS or row.quote[-1] in _LINE_ENDS:
            yield lost("place", row.mention_id, _TRIMMED)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    for row in document.mentions:
        places = list(_fragments(row))
        start, end = places[0][0], places[-1][1]
        yield document.text, start, end, document.text[start:end]


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    with files_of(path) as files:
        for name in files.names(".ann"):
            text = files.read(f"{name.removesuffix('.ann')}.txt").decode()
            for line in files.read(name).decode().splitlines():
                if line.startswith("T"):
                    _, places, words = line.split("\t", 2)
                    spans = [tuple(map(int, span.split())) for span in places.partition(" ")[2].split(";")]
                    start, end = spans[0][0], spans[-1][1]
                    same = words == " ".join(text[one:other] for one, other in spans)
                    yield text, start, end, text[start:end] if same else words


WRITER = Writer(
    "brat",
    message("brat standoff"),
    (),
    _write,
    _read_back,
    shapes=(Shape.FOLDER, Shape.ZIP),
    options=(SCHEME,),
    holds=frozenset({Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    fits=_fits,
    expects=_expects,
    unholdable=_UNHOLDABLE,
    distinct=True,
)
