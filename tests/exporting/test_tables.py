"""The formats with a row a mention: JSON lines, CSV, Excel, Parquet, beside the SQLite dataset's view `annotations`."""

from __future__ import annotations

import csv
import importlib.util
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.bootstrap import open_project
from annotator.domain.article import Metadata
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.progress import Progress
from annotator.errors import Cancelled, EnvironmentFault
from annotator.exporting import job
from annotator.exporting.formats import parquet, xlsx
from annotator.exporting.passages import Passages
from annotator.services.projects import Project
from tests.fixtures.nasty_corpus import HOSTILE, HOSTILE_TAG, MENTIONS, Corpus, nasty_corpus
from tests.fixtures.projects import add_article

Rows = list[dict[str, Any]]
FORMULAS = ("=", "+", "-", "@", "\t", "\r")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Corpus]:
    path = tmp_path_factory.mktemp("tables") / "nasty.annotator"
    with closing(open_project(path, person="Anna")) as project:
        return path, nasty_corpus(project)


@pytest.fixture
def filled(corpus: tuple[Path, Corpus]) -> Iterator[Project]:
    with closing(open_project(corpus[0], person="Anna")) as project:
        yield project


@pytest.fixture
def view(filled: Project, tmp_path: Path) -> Rows:
    """The rows of the SQLite dataset's view, by which all others are judged."""
    filled.exports.run("sqlite", tmp_path / "view.sqlite")
    with closing(sqlite3.connect(tmp_path / "view.sqlite")) as database:
        cursor = database.execute("SELECT * FROM annotations")
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor]
    assert len(rows) == MENTIONS
    for row in rows:
        row |= {name: json.loads(row[name]) for name in ("tags", "evidence", "assessments")}
    return rows


def test_json_lines_are_the_rows_of_the_view(filled: Project, view: Rows, tmp_path: Path) -> None:
    filled.exports.run("jsonl", tmp_path / "out.jsonl")
    content = (tmp_path / "out.jsonl").read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    lines = content.split(b"\n")
    assert lines.pop() == b""
    assert [json.loads(line) for line in lines] == view
    assert {tuple(json.loads(line)) for line in lines} == {tuple(view[0])}  # the same keys in the same order


def test_csv_has_the_rows_of_the_view(filled: Project, view: Rows, tmp_path: Path) -> None:
    filled.exports.run("csv", tmp_path / "out.csv", options={"formulas": "raw"})
    assert rows_of_csv(tmp_path / "out.csv") == view


def test_csv_quotes_every_cell_and_ends_lines_with_crlf(filled: Project, tmp_path: Path) -> None:
    filled.exports.run("csv", tmp_path / "out.csv")
    content = (tmp_path / "out.csv").read_bytes()
    assert content.startswith(b'\xef\xbb\xbf"article_id","article_title","published"')
    assert content.endswith(b'"\r\n')
    assert b',"",' in content  # what is not known is an empty cell, quoted like all others
    assert all(
        line[0] == line[-1] == '"' for line in content[3:].decode().split('"\r\n"')[1:-1] for line in [f'"{line}"']
    )


def test_cells_that_begin_like_a_formula_are_escaped_and_told(filled: Project, view: Rows, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    report = filled.exports.run("csv", out)
    wanted = [
        {
            name: f"'{value}" if isinstance(value, str) and value.startswith(FORMULAS) else value
            for name, value in row.items()
        }
        for row in view
    ]
    assert rows_of_csv(out) == wanted != view
    touched = sum(row != other for row, other in zip(view, wanted, strict=True))
    assert report.lost.of("cell") == touched > 0
    raw = filled.exports.run("csv", out, force=True, options={"formulas": "raw"})
    assert raw.lost.of("cell") == 0


def rows_of_csv(path: Path) -> Rows:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        rows: Rows = list(csv.DictReader(lines, strict=True))
    for row in rows:
        for name, value in row.items():
            row[name] = value or None
        for name in ("revision", "start_char", "end_char"):
            row[name] = int(row[name])
        row |= {name: json.loads(row[name]) for name in ("tags", "evidence", "assessments")}
    return rows


def test_parquet_has_the_rows_of_the_view_with_their_types(filled: Project, view: Rows, tmp_path: Path) -> None:
    filled.exports.run("parquet", tmp_path / "out.parquet")
    table = pq.read_table(tmp_path / "out.parquet")
    assert table.column_names == list(view[0])
    assert table.schema.field("checked_at").type == pa.timestamp("us", tz="UTC")
    assert table.schema.field("start_char").type == pa.int64()
    assert table.schema.field("published").type == pa.string()
    assert pa.types.is_list(table.schema.field("evidence").type)
    assert pa.types.is_struct(table.schema.field("evidence").type.value_type)
    wanted = [row | {"checked_at": row["checked_at"] and moment(row["checked_at"])} for row in view]
    assert table.to_pylist() == wanted
    assert any(row["checked_at"] for row in wanted)


def moment(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=UTC)


def test_the_schema_is_the_same_without_any_evidence(sqlite_project: Project, filled: Project, tmp_path: Path) -> None:
    article = add_article(sqlite_project, "A plain text\nWith one sentence.\n", "plain.txt")
    sqlite_project.claims.tag(article, 0, 7, ClaimFields(wording="Plain"))
    sqlite_project.exports.run("parquet", tmp_path / "plain.parquet")
    filled.exports.run("parquet", tmp_path / "full.parquet")
    plain, full = (pq.read_schema(tmp_path / f"{name}.parquet") for name in ("plain", "full"))
    assert plain.equals(full)
    assert pq.read_table(tmp_path / "plain.parquet").column("evidence").to_pylist() == [[]]


def test_a_folder_has_a_part_for_each_month(sqlite_project: Project, tmp_path: Path) -> None:
    stated = ["2021-06-23", "2021-06-30T23:30:00-05:00", "2022-01-01", None, "2021-06-24"]
    for number, published in enumerate(stated):
        article = add_article(sqlite_project, f"Text {number}\nWith a sentence.\n", f"{number}.txt")
        if published:
            sqlite_project.articles.set_metadata(article, Metadata(title=f"Text {number}", published=published))
        sqlite_project.claims.tag(article, 0, 6, ClaimFields(wording=f"Claim {number}"))
    report = sqlite_project.exports.run("parquet", tmp_path / "out")
    assert report.read_back is not None
    assert report.read_back.records == len(stated)
    parts = sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.parquet"))
    months = ("2021-06", "2022-01", parquet.NO_MONTH)
    assert parts == [f"published_month={month}/part-0.parquet" for month in months]
    whole = ds.dataset(tmp_path / "out", partitioning="hive", exclude_invalid_files=True).to_table()
    assert sorted(whole.column("published_month").to_pylist()) == [*["2021-06"] * 3, "2022-01", parquet.NO_MONTH]
    assert set(whole.column("published").to_pylist()) == set(stated)


def test_more_months_than_may_be_open_at_once(
    sqlite_project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "_OPEN_AT_ONCE", 2)
    for number in range(9):
        article = add_article(sqlite_project, f"Text {number}\nWith a sentence.\n", f"{number}.txt")
        published = f"2021-0{number % 3 + 1}-01"
        sqlite_project.articles.set_metadata(article, Metadata(title=f"Text {number}", published=published))
        sqlite_project.claims.tag(article, 0, 6, ClaimFields(wording=f"Claim {number}"))
    report = sqlite_project.exports.run("parquet", tmp_path / "out")
    assert report.mentions == 9
    table = ds.dataset(tmp_path / "out", partitioning="hive", exclude_invalid_files=True).to_table()
    assert sorted(table.column("claim").to_pylist()) == [f"Claim {number}" for number in range(9)]
    assert len(list((tmp_path / "out").rglob("*.parquet"))) > 3


def test_parquet_without_its_library_says_how_to_get_it(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(job, "find_spec", lambda name: None if name == "pyarrow" else found(name))
    for preflight in (True, False):
        with pytest.raises(EnvironmentFault, match="pyarrow") as told:
            filled.exports.run("parquet", tmp_path / "out.parquet", preflight=preflight)
        assert "annotator[parquet]" in str(told.value.remedy)
    assert not list(tmp_path.iterdir())
    filled.exports.run("jsonl", tmp_path / "out.jsonl")


def test_a_workbook_has_the_rows_of_the_view(filled: Project, view: Rows, tmp_path: Path) -> None:
    report = filled.exports.run("xlsx", tmp_path / "out.xlsx", options={"formulas": "raw"})
    wanted = [{name: as_in_a_cell(value) for name, value in row.items()} for row in view]
    assert rows_of_sheet(tmp_path / "out.xlsx", "annotations") == wanted
    assert report.lost.of("text") == 1  # the bell and the escape in the text
    assert report.lost.of("article") == 0
    assert len(rows_of_sheet(tmp_path / "out.xlsx", "articles")) == 3
    assert len(rows_of_sheet(tmp_path / "out.xlsx", "claims")) == report.claims
    evidence = rows_of_sheet(tmp_path / "out.xlsx", "evidence")
    wanted_sources = {one["evidence_id"]: one["title"] for row in view for one in row["evidence"]}
    assert {row["evidence_id"]: row["title"] for row in evidence} == wanted_sources
    assert HOSTILE in wanted_sources.values()
    assert {"007"} <= {row["quote"] for row in evidence}


def as_in_a_cell(value: Any) -> Any:
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if isinstance(value, str):
        for sign in "\x07\x0c\x1b":
            value = value.replace(sign, "\ufffd")
        return value.replace("\r\n", "\n")
    return value


def rows_of_sheet(path: Path, name: str) -> Rows:
    with closing(openpyxl.load_workbook(path, read_only=True)) as book:
        rows = book[name].iter_rows(values_only=True)
        names = [str(value) for value in next(rows)]
        return [dict(zip(names, row, strict=True)) for row in rows]


def test_nothing_in_a_workbook_is_a_formula_or_a_link(filled: Project, tmp_path: Path) -> None:
    for formulas in ("raw", "escaped"):
        filled.exports.run("xlsx", tmp_path / "out.xlsx", force=True, options={"formulas": formulas})
        with ZipFile(tmp_path / "out.xlsx") as archive:
            sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
            assert not [name for name in archive.namelist() if "sheet" in name and name.endswith(".rels")]
        assert len(sheets) == 5
        assert not any(b"<f>" in sheet or b"<f " in sheet or b"hyperlink" in sheet for sheet in sheets)
        quotes = [row["quote"] for row in rows_of_sheet(tmp_path / "out.xlsx", "annotations")]
        assert any(quote.startswith("=SUM" if formulas == "raw" else "'=SUM") for quote in quotes)


def test_a_cell_that_is_too_long_is_cut_and_told(sqlite_project: Project, tmp_path: Path) -> None:
    text = "Long\n" + "\U0001f600" + "x" * (xlsx.LONGEST - 3) + "\U0001f600 and more.\n"
    article = add_article(sqlite_project, text, "long.txt")
    stored = sqlite_project.articles.revision(article).text
    start, end = stored.index("\U0001f600"), len(stored.rstrip())
    claim = sqlite_project.claims.tag(article, start, end, ClaimFields(wording="Long")).claim_id
    for number in range(40):
        fields = EvidenceFields(stance=Stance.SUPPORTS, title=f"Source {number}", note="n" * 1000)
        sqlite_project.evidence.add(claim, fields)
    report = sqlite_project.exports.run("xlsx", tmp_path / "out.xlsx")
    (row,) = rows_of_sheet(tmp_path / "out.xlsx", "annotations")
    # the second smile would begin in the last unit, and is not parted
    assert row["quote"] == stored[start : start + 1 + xlsx.LONGEST - 3]
    kept = json.loads(row["evidence"])
    assert 20 < len(kept) < 40
    assert [one["title"] for one in kept] == [f"Source {number}" for number in range(len(kept))]
    assert len(rows_of_sheet(tmp_path / "out.xlsx", "evidence")) == 40
    assert report.lost.of("mention cell") == 1
    assert report.lost.of("mention") == 0


def test_a_table_goes_on_on_another_sheet(filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "_ROWS_A_SHEET", 5)
    report = filled.exports.run("xlsx", tmp_path / "out.xlsx")
    assert report.read_back is not None
    assert report.read_back.records == MENTIONS
    with closing(openpyxl.load_workbook(tmp_path / "out.xlsx", read_only=True)) as book:
        named = [name for name in book.sheetnames if name.startswith("annotations")]
        assert named == ["annotations", "annotations 2", "annotations 3"]
        assert [book[name].max_row for name in named] == [5, 5, 3]


@pytest.mark.parametrize("writer", ["xlsx", "parquet", "csv", "jsonl"])
def test_cancel_while_the_library_writes_leaves_nothing(
    filled: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, writer: str
) -> None:
    """Cancel after the last document: what the library still has to do hears of it as well."""
    progress = Progress(lambda done, total, _what: progress.cancel() if done >= total - 1 else None)
    with pytest.raises(Cancelled):
        filled.exports.run(writer, tmp_path / f"out.{writer}", progress=progress)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("writer", ["jsonl", "csv", "parquet"])
def test_an_article_without_a_mention_is_told(
    filled: Project, corpus: tuple[Path, Corpus], tmp_path: Path, writer: str
) -> None:
    report = filled.exports.run(writer, tmp_path / f"out.{writer}")
    assert [loss.id for loss in report.lost if loss.what == "article"] == [corpus[1].empty]
    assert report.articles == 2


@pytest.mark.parametrize("text", ["sentence", "whole"])
@pytest.mark.parametrize("writer", ["jsonl", "csv", "parquet", "xlsx"])
def test_a_row_can_have_its_text(filled: Project, view: Rows, tmp_path: Path, writer: str, text: str) -> None:
    out = tmp_path / f"out.{writer}"
    filled.exports.run(writer, out, options={"text": text})
    if writer == "jsonl":
        rows = [json.loads(line) for line in out.read_bytes().splitlines()]
    elif writer == "parquet":
        rows = pq.read_table(out).to_pylist()
    elif writer == "xlsx":
        rows = rows_of_sheet(out, "annotations")
    else:
        rows = rows_of_csv(out)
    assert list(rows[0])[-2:] == ["text", "text_start"]
    if writer in ("jsonl", "parquet"):
        for row, known in zip(rows, view, strict=True):
            at = known["start_char"] - row["text_start"]
            assert row["text"][at : at + len(known["quote"])] == known["quote"]
    assert all(len(row["text"]) >= len(row["quote"]) - 1 for row in rows)


def test_a_tag_with_quotes_and_commas_is_one_tag(filled: Project, tmp_path: Path) -> None:
    filled.exports.run("csv", tmp_path / "out.csv")
    assert ["legal", HOSTILE_TAG] in [row["tags"] for row in rows_of_csv(tmp_path / "out.csv")]


TEXTS = st.text(st.sampled_from("ab Z.?!\n\r\U0001f600é\u2028“”\u05e9"), min_size=1, max_size=200)


@given(text=TEXTS, data=st.data())
def test_a_passage_holds_its_mention_and_stays_in_its_lines(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    passage, first = Passages(text, "en").of(start, end)
    assert first <= start
    assert first + len(passage) >= end
    assert text[first : first + len(passage)] == passage
    assert "\n" not in passage[: start - first]
    assert "\n" not in passage[end - first :]


def test_a_passage_is_the_sentence() -> None:
    text = "One. Mr. Smith paid $4.2m in 1967. He left.\nNext line."
    start = text.index("1967")
    assert Passages(text, "en").of(start, start + 4) == ("Mr. Smith paid $4.2m in 1967.", 5)
    over = (text.index("1967"), text.index("left"))
    assert Passages(text, "en").of(*over) == ("Mr. Smith paid $4.2m in 1967. He left.", 5)


def test_a_book_without_a_full_stop_does_not_come_along() -> None:
    text = "word " * 1_000_000
    passage, first = Passages(text, None).of(2_500_000, 2_500_004)
    assert len(passage) < 2_000
    assert text[first : first + len(passage)] == passage
