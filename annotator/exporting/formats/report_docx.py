"""A report as a Word document: what it says is `reporting/builder.py`'s, how it is set `reporting/docx.py`'s.

It is read again from the XML in the archive: each claim's wording, rating, rationale and the words that it stands on.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.documents import ExportDocument
from annotator.exporting.format import Export, Purpose, Writer
from annotator.exporting.options import Options
from annotator.exporting.reports import HOLDS, OPTIONS, fits, report_of, said
from annotator.messages import message

_UNHOLDABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_EPOCH = (1980, 1, 1, 0, 0, 0)
_CLAIMS = ("Heading2", "Heading3")


def _write(export: Export) -> None:
    from annotator.reporting.docx_package import package

    with export.output.file() as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in package(report_of(export)):
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    for row in document.mentions:
        _, *rest = said(document.claims[row.claim_id])
        yield tuple(_lines(words) for words in (row.quote, *rest))


def _lines(words: str) -> str:
    """Return words with the line ends that a document has."""
    return words.replace("\r\n", "\n").replace("\r", "\n")


_MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SIGNS = {f"{_MAIN}br": "\n", f"{_MAIN}tab": "\t"}


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    from lxml import etree

    wording, rating, rationale = "", "", ""
    quotes: list[str] = []
    with zipfile.ZipFile(path) as archive, archive.open("word/document.xml") as stream:
        found = etree.iterparse(stream, tag=f"{_MAIN}p", resolve_entities=False, no_network=True, huge_tree=True)
        for _, paragraph in found:
            style = paragraph.find(f"{_MAIN}pPr/{_MAIN}pStyle").get(f"{_MAIN}val")
            if style.startswith("Heading"):
                yield from ((quote, wording, rating, rationale) for quote in quotes)
                quotes, rationale = [], ""
                wording = _said(paragraph) if style in _CLAIMS else ""
            elif style == "Rating":
                rating = _said(paragraph)
            elif style == "Rationale":
                rationale = _said(paragraph)
            elif style == "Place":
                quotes.append(_said(paragraph))
            paragraph.clear()
    yield from ((quote, wording, rating, rationale) for quote in quotes)


def _said(paragraph: Any) -> str:
    """Return the words of a paragraph's runs, but a claim's number and the sign of its rating."""
    runs = [
        one
        for one in paragraph.iter(f"{_MAIN}r")
        if (style := one.find(f"{_MAIN}rPr/{_MAIN}rStyle")) is None or style.get(f"{_MAIN}val") != "Number"
    ]
    return "".join(_SIGNS.get(piece.tag, piece.text or "") for one in runs for piece in one)


WRITER = Writer(
    "report-docx",
    message("Report (Word)"),
    (".docx",),
    _write,
    _read_back,
    options=OPTIONS,
    holds=HOLDS,
    fits=fits,
    expects=_expects,
    unholdable=_UNHOLDABLE,
    distinct=True,
    work=True,
    purpose=Purpose.REPORT,
)
