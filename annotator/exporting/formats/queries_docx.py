"""The open queries of articles as a Word document, a letter an article, each on a page of its own."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Hashable, Iterator
from html import escape
from pathlib import Path

from annotator.domain.documents import ExportDocument
from annotator.exporting.format import EVERYTHING, Export, Purpose, Writer
from annotator.exporting.letters import LETTER_OPTION, SIGNED, Asked, Letter, asked_of, letter_of, nothing_asked
from annotator.exporting.options import Options
from annotator.messages import message

_MAIN = "word/document.xml"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SCHEMAS = "http://schemas.openxmlformats.org"
_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_SCHEMAS}/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/{_MAIN}" ContentType="{_KIND}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_KIND}.styles+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_SCHEMAS}/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{_SCHEMAS}/officeDocument/2006/relationships/officeDocument" Target="{_MAIN}"/></Relationships>'
    ),
    "word/_rels/document.xml.rels": (
        f'<Relationships xmlns="{_SCHEMAS}/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{_SCHEMAS}/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'
    ),
    "word/styles.xml": (
        f'<w:styles xmlns:w="{_SCHEMAS}/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr>'
        '</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr>'
        '</w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">'
        '<w:name w:val="Normal"/></w:style></w:styles>'
    ),
}
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_UNHOLDABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_LINE = '</w:t><w:br/><w:t xml:space="preserve">'
_HANGING = '<w:pPr><w:tabs><w:tab w:val="left" w:pos="480"/></w:tabs><w:ind w:left="480" w:hanging="480"/></w:pPr>'
_NEW_PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
_PAGE = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>'
    "</w:sectPr>"
)


def _write(export: Export) -> None:
    letters = (letter_of(document, export.options) for document in export.documents())
    pages = ["".join(_paragraphs(letter)) for letter in letters if letter.asked]
    body = _NEW_PAGE.join(pages) or "<w:p/>"
    main = f'<w:document xmlns:w="{_SCHEMAS}/wordprocessingml/2006/main"><w:body>{body}{_PAGE}</w:body></w:document>'
    with export.output.file() as stream, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**_PARTS, _MAIN: main}.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), _HEAD + content, zipfile.ZIP_DEFLATED)


def _paragraphs(letter: Letter) -> Iterator[str]:
    yield from map(_paragraph, filter(None, letter.before.split("\n")))
    yield from map(_asked, letter.asked)
    yield from map(_paragraph, filter(None, letter.after.split("\n")))


def _paragraph(words: str) -> str:
    return f"<w:p><w:r>{_words(words)}</w:r></w:p>"


def _asked(asked: Asked) -> str:
    """Return a query: its number, and behind it, on a line each, what it is about in italics and the question."""
    first, rest = (asked.lines[0], asked.lines[1:]) if asked.quote else ("", asked.lines)
    quoted = f"<w:r><w:rPr><w:i/><w:iCs/></w:rPr>{_words(first)}<w:br/></w:r>" if first else ""
    question = _LINE.join(map(_escaped, rest))
    return (
        f"<w:p>{_HANGING}<w:r><w:t>{asked.number}.</w:t><w:tab/></w:r>{quoted}"
        f'<w:r><w:t xml:space="preserve">{question}</w:t></w:r></w:p>'
    )


def _words(words: str) -> str:
    return f'<w:t xml:space="preserve">{_escaped(words)}</w:t>'


def _escaped(words: str) -> str:
    return escape(words, quote=False)


def _expects(document: ExportDocument, _options: Options) -> Iterator[Hashable]:
    return ((one.number, one.lines) for one in asked_of(document))


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    from lxml import etree

    with zipfile.ZipFile(path) as archive:
        tree = etree.fromstring(archive.read(_MAIN), etree.XMLParser(resolve_entities=False, no_network=True))
    w = f"{{{_SCHEMAS}/wordprocessingml/2006/main}}"
    for paragraph in tree.iter(f"{w}p"):
        if paragraph.find(f"{w}pPr/{w}ind") is None:
            continue
        said = [(one.text or "") if one.tag == f"{w}t" else "\n" for one in paragraph.iter(f"{w}t", f"{w}br")]
        number, _, lines = "".join(said).partition(".")
        yield int(number), tuple(lines.split("\n"))


WRITER = Writer(
    "queries-docx",
    message("Queries to the writer, as a letter (Word)"),
    (".docx",),
    _write,
    _read_back,
    options=(LETTER_OPTION, SIGNED),
    holds=EVERYTHING,  # a letter has what it asks; what else there is, nobody looks for in it
    fits=nothing_asked,
    expects=_expects,
    unholdable=_UNHOLDABLE,
    holds_mentions=False,
    work=True,
    purpose=Purpose.HANDBACK,
)
