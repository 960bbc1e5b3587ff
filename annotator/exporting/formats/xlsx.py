"""XLSX: a workbook of the annotations, the articles, the claims and their evidence, each cell a text or a number.

XlsxWriter's `write_string`, so that nothing in a cell is a formula or a link, in its mode of constant memory. What a
cell cannot hold is cut and cleaned here, and told: the library would leave the cell out.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

from annotator.domain.dataset import CLAIM_COLUMNS, EVIDENCE_COLUMNS, ArticleRow, AssessmentRow
from annotator.domain.documents import ExportDocument
from annotator.errors import Cancelled
from annotator.exporting.annotations import COLUMNS, TEXT, annotation_values, columns
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.formulas import ESCAPED, escaped, escapes, is_like_a_formula
from annotator.exporting.losses import CLAIM, MENTION, Loss, lost
from annotator.exporting.options import FORMULAS, Options
from annotator.exporting.watched import Watched
from annotator.messages import Message, message

LONGEST = 32_767
"""UTF-16 units that a cell holds."""
_ROWS_A_SHEET = 1_048_576
_ROWS_BETWEEN_LOOKS = 200
_UNHOLDABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_CREATED = datetime(2000, 1, 1, tzinfo=UTC)  # the same project gives the same bytes
_CUT = message("A cell of it is longer than the 32,767 characters that a spreadsheet holds: the cell ends there.")
_LINE_ENDS = message("Carriage returns in its cells are left out: in a workbook a line ends with a line feed.")
_ASSESSMENTS = tuple("person" if name == "person_id" else name for name in AssessmentRow._fields)
_WIDE = frozenset({"article_title", "quote", "claim", "rationale", "title", "wording", "text"})


def _write(export: Export) -> None:
    text, people, escaping = export.options.text(TEXT.key), export.people(), escapes(export.options)
    with _workbook(export) as workbook:
        annotations = _Table(workbook, "annotations", columns(export.options), escaping=escaping)
        articles = _Table(workbook, "articles", ArticleRow._fields, escaping=escaping)
        claims = _Table(workbook, "claims", CLAIM_COLUMNS, escaping=escaping)
        evidence = _Table(workbook, "evidence", EVIDENCE_COLUMNS, escaping=escaping)
        assessments = _Table(workbook, "assessments", _ASSESSMENTS, escaping=escaping)
        for document in export.documents():
            for number, row in enumerate(annotation_values(document, people, text)):
                if number % _ROWS_BETWEEN_LOOKS == 0 and export.progress.cancelled:
                    raise Cancelled
                annotations.add(row)
            for sheet, _, values in _beside(document, people):
                sheets = {"article": articles, CLAIM: claims, "evidence": evidence, "assessment": assessments}
                sheets[sheet].add(values)


def _beside(document: ExportDocument, people: Mapping[str, str]) -> Iterator[tuple[str, str, Sequence[Any]]]:
    """Yield the rows of the other sheets: of what kind each is, its id, and its values, with the names of people."""
    article = document.article
    if document.current:
        signed = article._replace(signed_off_by=people.get(article.signed_off_by or ""))
        yield "article", article.article_id, signed
    for claim_id in document.first_met:
        claim = document.claims[claim_id]
        values = dict(zip(CLAIM_COLUMNS, claim.row, strict=True))
        yield CLAIM, claim_id, tuple((values | {"checked_by": people.get(values["checked_by"])}).values())
        for one in claim.evidence:
            yield "evidence", one["evidence_id"], one.row
        for given in claim.assessments:
            yield "assessment", given.assessment_id, given._replace(person_id=people.get(given.person_id) or "")


@contextmanager
def _workbook(export: Export) -> Iterator[Any]:
    """Give a workbook that is whole when the block ends; what it keeps on the disk meanwhile is gone in any case."""
    import xlsxwriter

    with (
        export.output.file() as stream,
        TemporaryDirectory(dir=export.output.path.parent, prefix=f"{export.output.path.name}-") as folder,
    ):
        options = {"constant_memory": True, "tmpdir": folder}
        watched = Watched(stream, export.progress)
        workbook = xlsxwriter.Workbook(watched, options)
        workbook.use_zip64()
        workbook.set_properties({"title": export.title[:255], "created": _CREATED})
        try:
            yield workbook
            workbook.close()
        finally:
            # else its destructor would try to go on, and the files stay open that are to be removed
            workbook.fileclosed = True
            watched.let_go()
            for sheet in workbook.worksheets():
                sheet.row_data_fh.close()


class _Table:
    """A table on one sheet, or on several where it has more rows than a sheet."""

    def __init__(self, workbook: Any, name: str, header: Sequence[str], *, escaping: bool) -> None:
        self._workbook = workbook
        self._name = name
        self._header = header
        self._escaping = escaping
        self._bold = workbook.add_format({"bold": True})
        self._sheets = 0
        self._begin()

    def add(self, values: Sequence[Any]) -> None:
        if self._row == _ROWS_A_SHEET:
            self._begin()
        for column, value in enumerate(values):
            if isinstance(value, int):
                self._sheet.write_number(self._row, column, value)
            elif value is not None:
                self._sheet.write_string(self._row, column, cell(value, escaping=self._escaping))
        self._row += 1

    def _begin(self) -> None:
        self._sheets += 1
        self._sheet = self._workbook.add_worksheet(self._name if self._sheets == 1 else f"{self._name} {self._sheets}")
        self._sheet.freeze_panes(1, 0)
        for column, name in enumerate(self._header):
            self._sheet.set_column(column, column, 40 if name in _WIDE else 14)
            self._sheet.write_string(0, column, name, self._bold)
        self._row = 1


def cell(value: Any, *, escaping: bool) -> str:
    """Return a text, or a list as JSON, as a cell holds it: of a list as many members as fit."""
    if isinstance(value, list):
        return _json(value)
    text = _cleaned(value, escaping=escaping)
    # half of a character that the end would part is left out with it
    return text.encode("utf-16-le")[: 2 * LONGEST].decode("utf-16-le", "ignore") if _is_long(text) else text


def _cleaned(text: str, *, escaping: bool) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return escaped(text) if escaping else text


def _is_long(text: str) -> bool:
    return 2 * len(text) > LONGEST and len(text.encode("utf-16-le")) > 2 * LONGEST


def _json(values: list[Any]) -> str:
    members = _members(values)
    while _units(members) > LONGEST:
        members.pop()
    return f"[{','.join(members)}]"


def _units(members: Sequence[str]) -> int:
    """Return how many UTF-16 units a list of JSON texts takes."""
    return 1 + max(1, sum(len(member.encode("utf-16-le")) // 2 + 1 for member in members))


def _fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    escaping, text = escapes(options), options.text(TEXT.key)
    for mention, row in zip(document.mentions, annotation_values(document, {}, text), strict=True):
        for why in _changes(row, escaping=escaping):
            yield lost(f"{MENTION} cell", mention.mention_id, why)
    for kind, thing_id, values in _beside(document, {}):
        for why in _changes(values, escaping=escaping):
            yield lost(f"{kind} cell", thing_id, why)


def _changes(row: Sequence[Any], *, escaping: bool) -> Iterator[Message]:
    texts = [value for value in row if isinstance(value, str)]
    if any("\r" in text for text in texts):
        yield _LINE_ENDS
    if escaping and any(map(is_like_a_formula, texts)):
        yield ESCAPED
    lists = [value for value in row if isinstance(value, list) and value]
    if any(_is_long(_cleaned(text, escaping=escaping)) for text in texts) or any(
        _units(_members(value)) > LONGEST for value in lists
    ):
        yield _CUT


def _members(values: list[Any]) -> list[str]:
    import msgspec

    return [msgspec.json.encode(value).decode() for value in values]


def _expects(document: ExportDocument, options: Options) -> Iterator[Hashable]:
    article_id, escaping = document.article.article_id, escapes(options)
    for row in document.mentions:
        yield article_id, row.start, row.end, cell(row.quote, escaping=escaping)


_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    """Go through the XML of the sheets: what is in the cells, not what a library makes of it."""
    from lxml import etree

    wanted = {_letter(COLUMNS.index(name)): name for name in ("article_id", "start_char", "end_char", "quote")}
    with ZipFile(path) as archive:
        book = etree.fromstring(archive.read("xl/workbook.xml"))
        links = {
            link.get("Id"): link.get("Target") for link in etree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
        }
        for sheet in book.iter(f"{_MAIN}sheet"):
            if not str(sheet.get("name")).startswith("annotations"):
                continue
            with archive.open(f"xl/{links[sheet.get(_LINK)]}") as stream:
                rows = etree.iterparse(
                    stream, tag=f"{_MAIN}row", resolve_entities=False, no_network=True, huge_tree=True
                )
                for _, row in rows:
                    found = {wanted[name]: _content(one) for one in row if (name := _column(one)) in wanted}
                    if row.get("r") != "1":
                        yield found["article_id"], int(found["start_char"]), int(found["end_char"]), found["quote"]
                    row.clear()
                    del row.getparent()[0 : row.getparent().index(row)]


def _letter(column: int) -> str:
    return chr(ord("A") + column)


def _column(one: Any) -> str:
    return str(one.get("r")).rstrip("0123456789")


def _content(one: Any) -> str:
    return "".join(one.itertext()).replace("_x005F_", "_")


WRITER = Writer(
    "xlsx",
    message("Excel workbook"),
    (".xlsx",),
    _write,
    _read_back,
    options=(FORMULAS, TEXT),
    holds=frozenset({Thing.LOST_MENTIONS, Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    fits=_fits,
    expects=_expects,
    unholdable=_UNHOLDABLE,
    distinct=True,
)
