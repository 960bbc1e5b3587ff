"""A report as a PDF: what it says is `reporting/builder.py`'s, how it looks `resources/report/report.typ`'s.

It is read again by PDFium as a screen reader would: by the tags, the letters that the fonts in the file give to what is
drawn. White space, punctuation and the order in which a script is drawn are not compared.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator
from pathlib import Path

from annotator.domain.documents import ExportDocument
from annotator.exporting.format import Export, Purpose, Writer
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import Options
from annotator.exporting.reports import HOLDS, OPTIONS, fits, report_of
from annotator.exporting.tagged_pdf import letters, tagged_texts
from annotator.messages import message
from annotator.reporting.coverage import shown
from annotator.reporting.pdf import parts

_CLAIMS, _PLACE = ("H2", "H3"), "Quote"
"""The tags of a claim's wording, in the report of one article and of several, and of the words that it stands on."""
UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]")
_MOST_SIGNS = 20


def _write(export: Export) -> None:
    from annotator.reporting.pdf import pdf

    content = pdf(report_of(export), export.progress)
    with export.output.file() as stream:
        stream.write(content)


def _fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    yield from fits(document, options)
    said = [document.text, *(claim["wording"] for claim in document.claims.values())]
    lacking = sorted(set().union(*said) - shown())
    if lacking:
        signs = " ".join(lacking[:_MOST_SIGNS]) + ("…" if len(lacking) > _MOST_SIGNS else "")
        why = message(
            "The fonts of the report lack {signs}: those of this machine are taken, or boxes stand in their place.",
            signs=signs,
        )
        yield lost("text", document.article.article_id, why)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    """Yield each place by the letters of its quote under those of its claim."""
    for row in document.mentions:
        wording = _readable(document.claims[row.claim_id]["wording"])
        for part in parts(row.quote):
            yield wording, _readable(part)


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    claim, before = "", ""
    for tag, text in tagged_texts(path, (*_CLAIMS, _PLACE)):
        if tag == _PLACE:
            yield _readable(claim), _readable(text)
        else:  # a claim has a place: what has none goes on on the next page
            claim = claim + text if tag == before else text
        before = tag


def _readable(text: str) -> str:
    """Return the letters of a text that can be read again: a box that stands for one says nothing."""
    return letters("".join(filter(shown().__contains__, text)))


WRITER = Writer(
    "report-pdf",
    message("Report (PDF)"),
    (".pdf",),
    _write,
    _read_back,
    options=OPTIONS,
    holds=HOLDS,
    fits=_fits,
    expects=_expects,
    unholdable=UNHOLDABLE,
    distinct=True,
    work=True,
    extra=("report", "typst"),
    purpose=Purpose.REPORT,
)
