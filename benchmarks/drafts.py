"""Drafts of word processors for the benchmarks: Word documents of some pages with comments, footnotes and changes."""

from __future__ import annotations

import random
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

_WORDS = (
    "the city council and mayor of a town spent more than two million on roads in this year said its report which "
    "people of every district had asked for since the vote that was lost by three percent"
)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_BY = 'w:id="1" w:author="Ann" w:date="2024-03-14T09:30:00Z"'
_FORMAT = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="24"/><w:lang w:val="en-GB"/></w:rPr>'
_PARAGRAPHS_A_PAGE = 6
_RUNS_A_PARAGRAPH = 6


def make_word_documents(folder: Path, count: int, pages: int = 5, notes: int = 20) -> Path:
    """Make documents of so many pages (about 450 words each) with so many notes, half of them comments."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(7)
    for number in range(count):
        _write(folder / f"draft-{number:04}.docx", chance, pages, notes)
    return folder


def _write(path: Path, chance: random.Random, pages: int, notes: int) -> None:
    paragraphs, comments, footnotes = [], [], []
    runs = pages * _PARAGRAPHS_A_PAGE * _RUNS_A_PARAGRAPH
    noted = {index * runs // notes: index for index in range(notes)}
    for paragraph in range(pages * _PARAGRAPHS_A_PAGE):
        said = []
        for run in range(_RUNS_A_PARAGRAPH):
            key = noted.get(paragraph * _RUNS_A_PARAGRAPH + run)
            words = _run(" ".join(chance.choices(_WORDS.split(), k=12)) + " ")
            if key is None:
                said.append(words if run % 5 else f"<w:ins {_BY}>{words}</w:ins>")
            elif key % 2:
                said.append(_commented(key, words))
                comments.append(f'<w:comment w:id="{key}" {_BY[9:]}><w:p>{_run("Who says so?")}</w:p></w:comment>')
            else:
                said.append(f'{words}<w:r><w:footnoteReference w:id="{key + 1}"/></w:r>')
                source = _run(f"Budget, https://example.org/{key}")
                footnotes.append(f'<w:footnote w:id="{key + 1}"><w:p>{source}</w:p></w:footnote>')
        paragraphs.append(f"<w:p>{''.join(said)}</w:p>")
    parts = {
        "document": f"<w:body>{''.join(paragraphs)}</w:body>",
        "comments": "".join(comments),
        "footnotes": "".join(footnotes),
        "styles": "",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "[Content_Types].xml", f'<Types><Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>'
        )
        archive.writestr("_rels/.rels", _relations({"officeDocument": "word/document.xml"}))
        for kind, content in parts.items():
            archive.writestr(f"word/{kind}.xml", f"<w:{kind} {_W}>{content}</w:{kind}>")
        archive.writestr("word/_rels/document.xml.rels", _relations({kind: f"{kind}.xml" for kind in list(parts)[1:]}))


def _run(words: str) -> str:
    return f'<w:r>{_FORMAT}<w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def _commented(key: int, words: str) -> str:
    reference = f'<w:r><w:commentReference w:id="{key}"/></w:r>'
    return f'<w:commentRangeStart w:id="{key}"/>{words}<w:commentRangeEnd w:id="{key}"/>{reference}'


def _relations(targets: dict[str, str]) -> str:
    rows = (f'<Relationship Id="{kind}" Type="{_TYPE}/{kind}" Target="{name}"/>' for kind, name in targets.items())
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{"".join(rows)}</Relationships>'
