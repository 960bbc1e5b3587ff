"""A REFI-QDA codebook (.qdc): the scale and the tags with their colours and definitions, and nothing else."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from pathlib import Path

from annotator.domain.documents import ExportDocument
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import Options
from annotator.exporting.refi_qda import ORIGIN, Elements, codes
from annotator.messages import message

_NOT_WHOSE = message("A codebook has the tags, not which claims they are on.")
_CODEBOOK = "urn:QDA-XML:codebook:1.0"


def _write(export: Export) -> None:
    headings = codes(export.scale(), export.tags())
    with export.output.file() as stream:
        xml = Elements(stream)
        with xml.element("CodeBook", xmlns=_CODEBOOK, origin=ORIGIN), xml.element("Codes"):
            xml.codes(headings)
    for heading in headings:
        export.expected.add((code.guid, code.name, code.description) for code in heading.all())
    for _ in export.documents():  # which tells what of the articles is left out
        pass


def _fits(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    for claim_id in document.first_met:
        if document.claims[claim_id].tags:
            yield lost(Thing.TAGS, claim_id, _NOT_WHOSE)


def _nothing(_document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    return iter(())


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    from xml.etree import ElementTree as ET

    root = ET.parse(path).getroot()  # noqa: S314 - our own file, written a moment ago
    for code in root.iter(f"{{{_CODEBOOK}}}Code"):
        yield code.get("guid"), code.get("name"), code.findtext(f"{{{_CODEBOOK}}}Description", "")


WRITER = Writer(
    "qdc",
    message("REFI-QDA codebook: the scale and the tags"),
    (".qdc",),
    _write,
    _read_back,
    holds=frozenset({Thing.TAGS}),
    fits=_fits,
    expects=_nothing,
    distinct=True,
    holds_mentions=False,
)
