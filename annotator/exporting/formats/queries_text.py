"""The open queries of articles as the text of a mail, a letter an article."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from pathlib import Path

from annotator.domain.documents import ExportDocument
from annotator.exporting.format import EVERYTHING, Export, Purpose, Writer
from annotator.exporting.letters import LETTER_OPTION, SIGNED, as_text, asked_of, letter_of, nothing_asked
from annotator.exporting.options import Options
from annotator.messages import message

_BETWEEN = "\n" + "-" * 72 + "\n\n"
_BEGINS = re.compile(r"([0-9]+)\. (.*)")


def _write(export: Export) -> None:
    written = False
    with export.output.file() as stream:
        for document in export.documents():
            letter = letter_of(document, export.options)
            if letter.asked:
                stream.write(((_BETWEEN if written else "") + as_text(letter)).encode())
                written = True


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    return ((one.number, one.lines) for one in asked_of(document))


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    number, lines, indent = 0, list[str](), ""
    for line in [*path.read_text(encoding="utf-8").split("\n"), ""]:
        begins = _BEGINS.fullmatch(line)
        if not begins and number and line.startswith(indent):
            lines.append(line.removeprefix(indent))
            continue
        if number:
            yield number, tuple(lines)
        number, lines = (int(begins[1]), [begins[2]]) if begins else (0, [])
        indent = " " * (len(begins[1]) + 2) if begins else ""


WRITER = Writer(
    "queries-text",
    message("Queries to the writer, as a mail (text)"),
    (".txt",),
    _write,
    _read_back,
    options=(LETTER_OPTION, SIGNED),
    holds=EVERYTHING,  # a letter has what it asks; what else there is, nobody looks for in it
    fits=nothing_asked,
    expects=_expects,
    holds_mentions=False,
    work=True,
    purpose=Purpose.HANDBACK,
)
