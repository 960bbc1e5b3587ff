"""The formats of annotated datasets and of tables of articles, as rows of the list of readers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from annotator.errors import UnreadableSource
from annotator.importing.format import Fit, InputFile, Reader, Reading, Unit

if TYPE_CHECKING:
    from annotator.importing.article_tables import TableColumns

_BEGINS_LIKE_JSON = (b"{", b"[")
_BLANK = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"


def read_by(module: str, function: str = "read") -> Callable[[InputFile], Iterator[Reading | UnreadableSource]]:
    """Return a way to read by a module of `formats`, which is imported when first needed."""

    def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
        found: Iterator[Reading | UnreadableSource] = _of(module, function)(file)
        return found

    return read


def recognised_by(
    module: str, may_be: Callable[[InputFile], bool], function: str = "recognise"
) -> Callable[[InputFile], Fit]:
    """Return a way to recognise by a module of `formats`, which is imported only for a file that may be of it."""

    def recognise(file: InputFile) -> Fit:
        fit: Fit = _of(module, function)(file) if may_be(file) else Fit.NO
        return fit

    return recognise


def is_json(file: InputFile) -> bool:
    """Tell whether a file begins as JSON does."""
    return file.head[:64].lstrip(_BLANK).startswith(_BEGINS_LIKE_JSON)


@cache
def _of(module: str, function: str) -> Callable[[InputFile], Any]:
    return getattr(import_module(f"annotator.importing.formats.{module}"), function)  # type: ignore[no-any-return]


def _is_zip(file: InputFile) -> bool:
    return file.head.startswith(b"PK")


def _may_be_cas(file: InputFile) -> bool:
    return _is_zip(file) or is_json(file) or b"http://www.omg.org/XMI" in file.head[:4096]


def _may_be_delimited(file: InputFile) -> bool:
    # most texts have neither a suffix of tables nor a first line that is one
    if file.suffix in (".csv", ".tsv", ".tab"):
        return True
    if file.head.startswith((b"{", b"[", b"<", b"PK", b"%PDF", b"#FORMAT")):
        return False
    first = file.head[:4096].partition(b"\n")[0]
    return file.head.count(b"\n") >= 2 and max(first.count(one) for one in (b",", b"\t", b";", b"|")) >= 1


def _may_be_brat(file: InputFile) -> bool:
    return file.suffix in (".txt", ".ann")


def _json(format_id: str, label: str, module: str, *, function: str = "", unit: Unit = Unit.CODE_POINTS) -> Reader:
    """Return the row of a format that is JSON or JSON lines."""
    of = f"_{function}" if function else ""
    return Reader(
        format_id,
        label,
        (".json", ".jsonl", ".jsonld") if format_id == "w3c" else (".json", ".jsonl"),
        recognised_by(module, is_json, f"recognise{of}"),
        read_by(module, f"read{of}"),
        unit=unit,
    )


MARK_READERS: tuple[Reader, ...] = (
    _json("doccano", "doccano (JSON lines)", "doccano"),
    _json("label-studio", "Label Studio (JSON)", "label_studio", unit=Unit.UTF16),
    _json("prodigy", "Prodigy (JSON lines)", "prodigy"),
    _json("w3c", "W3C Web Annotation (JSON-LD)", "web_annotation"),
    _json("hypothesis", "Hypothesis (JSON)", "web_annotation", function="hypothesis"),
    Reader(
        "brat",
        "brat (.txt with .ann beside it)",
        (".txt", ".ann"),
        recognised_by("brat", _may_be_brat),
        read_by("brat"),
    ),
    Reader(
        "cas-xmi",
        "UIMA CAS (INCEpTION)",
        (".xmi", ".zip", ".json"),
        recognised_by("uima_cas", _may_be_cas),
        read_by("uima_cas"),
        unit=Unit.UTF16,
    ),
    Reader(
        "webanno-tsv",
        "WebAnno TSV",
        (".tsv",),
        recognised_by("webanno_tsv", lambda file: b"#FORMAT=" in file.head[:16]),
        read_by("webanno_tsv"),
    ),
    Reader("qdpx", "REFI-QDA project", (".qdpx",), recognised_by("refi_qda", _is_zip), read_by("refi_qda")),
    Reader(
        "sqlite",
        "SQLite dataset",
        (".sqlite", ".db"),
        recognised_by("dataset", lambda file: file.head.startswith(b"SQLite")),
        read_by("dataset"),
    ),
)

TABLE_READERS: tuple[Reader, ...] = (
    Reader(
        "csv",
        "CSV or TSV table of articles",
        (".csv", ".tsv", ".tab"),
        recognised_by("delimited", _may_be_delimited),
        read_by("delimited"),
    ),
    Reader(
        "xlsx",
        "Excel table of articles",
        (".xlsx", ".xlsm"),
        recognised_by("spreadsheet", _is_zip),
        read_by("spreadsheet"),
    ),
    Reader(
        "json",
        "JSON or JSON lines of articles",
        (".json", ".jsonl", ".ndjson", ".jsonld"),
        recognised_by("json_articles", is_json),
        read_by("json_articles"),
    ),
)
"""The formats of tables of articles. They come after those of marks: these state more surely what they are."""


def columns_of(file: InputFile, reader: Reader) -> TableColumns | None:
    """Return the columns of a table of articles, what they are taken for, and some rows; None for any other format."""
    module = {"csv": "delimited", "xlsx": "spreadsheet", "json": "json_articles"}.get(reader.id)
    if module is None:
        return None
    found: TableColumns = _of(module, "columns_of")(file)
    return found
