"""The corrections log as a page for readers: of each article that has any, what it said, what it says, and what readers
are told. A correction without a public note was made for the desk, and stays there: it is told as lost.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.documents import ExportDocument
from annotator.exporting.format import Export, Purpose, Thing, Writer
from annotator.exporting.formats.report_html import UNHOLDABLE
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import Options
from annotator.exporting.reports import HOLDS
from annotator.messages import message
from annotator.reporting.blocks import Audience, Length
from annotator.reporting.choices import Choices

_NOT_TOLD = message("It has no public note, and this page is for readers.")
_CHOICES = Choices(Audience.PUBLIC, Length.SHORT, only_corrections=True)


def _write(export: Export) -> None:
    from annotator.reporting.builder import build
    from annotator.reporting.html import page

    with export.output.file() as stream:
        for piece in page(build(export.source, export.documents(), _CHOICES, export.wording)):
            stream.write(piece.encode())


def _fits(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    for correction in document.corrections:
        if not _CHOICES.shows_correction(correction):
            yield lost(Thing.CORRECTIONS_LOG, correction.correction_id, _NOT_TOLD)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    for row in document.corrections:
        if _CHOICES.shows_correction(row):
            yield row.correction_id, row.old or "", row.new or "", row.public_note


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    from lxml import html

    page: Any = html.document_fromstring(path.read_bytes())
    for line in page.iter("li"):
        if "data-correction" in line.attrib:
            old, new = line.find("p/del"), line.find("p/ins")
            note = line.find("p/bdi")
            yield line.get("data-correction"), old.text or "", new.text or "", note.text


WRITER = Writer(
    "corrections-html",
    message("Corrections log (web page)"),
    (".html", ".htm"),
    _write,
    _read_back,
    holds=HOLDS,
    fits=_fits,
    expects=_expects,
    unholdable=UNHOLDABLE,
    distinct=True,
    holds_mentions=False,
    purpose=Purpose.REPORT,
)
