"""Tables are taken apart strictly: what was written properly comes back, and a lost mark costs its own row alone."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.importing.tables import BadRow, Layout, Row, Table, separator_named

WIDTH = 3
any_cell = st.text(st.sampled_from('ab ,;\t"\n\r'), max_size=8) | st.text(max_size=4)
tables = st.lists(st.lists(any_cell, min_size=WIDTH, max_size=WIDTH), min_size=1, max_size=8)
separators = st.sampled_from((",", ";", "\t", "|"))
quotings = st.sampled_from((csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC))
line_ends = st.sampled_from(("\r\n", "\n"))


def written(rows: list[list[str]], separator: str, quoting: int, end: str) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator, quoting=quoting, lineterminator=end).writerows(rows)  # type: ignore[arg-type]
    return out.getvalue()


def read(text: str, separator: str = ",", width: int = WIDTH) -> list[Row | BadRow]:
    return list(Table(io.StringIO(text, newline=""), Layout(separator)).rows(width))


def cells_of(rows: list[Row | BadRow]) -> list[list[str]]:
    return [list(row.cells) for row in rows if isinstance(row, Row)]


@given(tables, separators, quotings, line_ends)
def test_what_was_written_properly_comes_back(rows: list[list[str]], separator: str, quoting: int, end: str) -> None:
    # a bare CR is not quoted by the writer where rows end in LF: no reader can tell it from a line's end
    if end == "\n":
        rows = [[cell.replace("\r", "") for cell in row] for row in rows]
    found = read(written(rows, separator, quoting, end), separator)
    assert [row for row in found if isinstance(row, BadRow)] == []
    assert cells_of(found) == [row for row in rows if any(cell.strip() for cell in row)]


words = st.sampled_from(("taxes", "it rose", "a, b", 'he said "no"', '"All," she said', "over\ntwo", "x,\ny", ""))


@given(st.lists(st.tuples(words, words), min_size=2, max_size=8), quotings, st.data())
def test_a_lost_mark_costs_its_own_row_alone(rows: list[tuple[str, str]], quoting: int, data: st.DataObject) -> None:
    # each cell says which row it is of: then it shows where one came into another
    texts = [[f"r{at} {first} end", f"r{at} 2021", f"r{at} {last} end"] for at, (first, last) in enumerate(rows)]
    parts = [written([row], ",", quoting, "\n") for row in texts]
    marked = [at for at, part in enumerate(parts) if '"' in part]
    if not marked:
        return
    hurt = data.draw(st.sampled_from(marked))
    places = [at for at, character in enumerate(parts[hurt]) if character == '"']
    place = data.draw(st.sampled_from(places))
    parts[hurt] = parts[hurt][:place] + parts[hurt][place + 1 :]
    found = read("".join(parts))
    good = cells_of(found)
    assert [row for row in texts if row not in good] in ([], [texts[hurt]])
    # what else came in are words of the row that was hurt
    for row in good:
        if row not in texts:
            assert all(other not in " ".join(row) for at in range(len(texts)) if at != hurt for other in (f"r{at} ",))
    assert any(isinstance(row, BadRow) for row in found)


@pytest.mark.parametrize(
    ("text", "bad", "good"),
    [
        ('"a,1,x\nb,2,y\nc,3,z\n', [1], ["b", "c"]),
        ('"a,1,x\nb,2,y\nc,3,"z"\nd,4,w\n', [1], ["b", "c", "d"]),
        ('"a,1,x\nb "so" said,2,y\nc,3,z\n', [1], ['b "so" said', "c"]),
        ('"a,1,x\nb,2,y\n",c",3,z\n', [1], ["b", ",c"]),
        ('a",1,x\nb,2,y\n', [1], ["b"]),
        ('"a" b,1,x\nc,2,y\n', [1], ["c"]),
        ('"two\nlines",1,"x\nb,2,y\n', [2], ["b"]),
        ("a,1\nb,2,y\nc\nd,4,5,6\n", [1, 3, 4], ["b"]),
        ('"a" ,1,x\n"two\n\nlines",2,y\n', [], ["a", "two\n\nlines"]),
        ("a,1,x\n , , \n,,,,\nb,2,y", [], ["a", "b"]),
        ("a,1,\x85x\nb,\u2028\x0b,y", [], ["a", "b"]),
    ],
)
def test_lines_that_are_named_and_rows_that_come_in(text: str, bad: list[int], good: list[str]) -> None:
    found = read(text)
    assert [row.line for row in found if isinstance(row, BadRow)] == bad
    assert [row.cells[0] for row in found if isinstance(row, Row)] == good


def test_a_tsv_without_quoting_may_hold_marks() -> None:
    assert cells_of(read('"No," he said\t1\tx\n', "\t")) == [['"No," he said', "1", "x"]]


@pytest.mark.parametrize(
    ("line", "separator"),
    [
        ("sep=;\r\n", ";"),
        ("\ufeffSEP=|\n", "|"),
        ('"sep=,"\n', ","),
        ("sep=\t\n", "\t"),
        ("sep=;;\n", ""),
        ('sep="', ""),
    ],
)
def test_a_first_line_may_name_the_separator(line: str, separator: str) -> None:
    assert separator_named(line) == separator
