"""What the table remembers of its columns, and what it puts on the clipboard, for any claims and any kept layout."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.claim_query import ClaimRow
from annotator.domain.codebook import Codebook
from annotator.ui.overviews.claims_table.columns import (
    CLAIM,
    COLUMNS,
    FIRST_LAYOUT,
    LEAST_WIDTH,
    NUMBER_OF,
    Placed,
    TableLayout,
    text_of,
    title_of,
    unpacked,
)
from annotator.ui.overviews.claims_table.copying import as_html, as_tsv, cells_of

IDS = [column.id for column in COLUMNS]


def line(wording: str, claimant: str = "", tags: tuple[str, ...] = ()) -> ClaimRow:
    made = datetime(2026, 1, 1, tzinfo=UTC)
    return ClaimRow("c", wording, "verified", claimant, tags, "a", "Title", 0, 5, 1, 2, 0, "", None, made, False, 1)


layouts = st.builds(
    lambda order, widths, shown, preview: TableLayout(
        tuple(
            Placed(one, width, visible or one == COLUMNS[CLAIM].id)
            for one, width, visible in zip(order, widths, shown, strict=True)
        ),
        preview,
    ),
    st.permutations(IDS),
    st.lists(st.integers(LEAST_WIDTH, 2_000), min_size=len(IDS), max_size=len(IDS)),
    st.lists(st.booleans(), min_size=len(IDS), max_size=len(IDS)),
    st.booleans(),
)


@given(layouts)
def test_a_layout_comes_back_as_it_was_kept(layout: TableLayout) -> None:
    assert unpacked(layout.packed()) == layout


@given(
    st.one_of(
        st.binary(), st.text().map(str.encode), st.sampled_from([b"[]", b'{"columns": 3}', b'{"columns": ["x"]}'])
    )
)
def test_what_cannot_be_read_is_the_first_layout(kept: bytes) -> None:
    assert {one.id for one in unpacked(QByteArray(kept)).columns} == set(IDS)


def test_columns_that_are_new_since_come_last_and_unknown_ones_go() -> None:
    kept = b'{"columns": [{"id": "gone", "width": 100, "shown": true}, {"id": "tags", "width": 90, "shown": false}]}'
    layout = unpacked(QByteArray(kept))
    assert layout.columns[0] == Placed("tags", 90, shown=False)
    assert layout.columns[1:] == tuple(one for one in FIRST_LAYOUT.columns if one.id != "tags")


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [("said_at", "2021-06-23", "23 Jun 2021"), ("voice", "document", "document"), ("speaker_role", "clerk", "clerk")],
)
def test_a_declared_field_is_a_column_that_can_be_chosen(key: str, value: str, said: str) -> None:
    column = COLUMNS[NUMBER_OF[key]]
    assert not column.shown
    assert title_of(column) == CLAIM_FIELDS[key].label
    assert text_of(replace(line("x"), fields={key: value}), NUMBER_OF[key], Codebook((), ())) == said
    assert text_of(line("x"), NUMBER_OF[key], Codebook((), ())) == ""


def test_all_that_is_declared_of_a_claim_has_a_column() -> None:
    own = {"wording": "claim"}
    assert {own.get(key, key) for key in CLAIM_FIELDS} <= set(IDS)


cells = st.text(max_size=40)


@given(st.lists(st.tuples(cells, cells, st.lists(cells, max_size=3)), max_size=5))
def test_every_claim_is_one_row_of_as_many_cells_as_there_are_columns(rows: list[tuple[str, str, list[str]]]) -> None:
    lines = [line(wording, claimant, tuple(tags)) for wording, claimant, tags in rows]
    made = cells_of(lines, range(len(COLUMNS)), Codebook((), ()))
    tsv = as_tsv(made)
    assert tsv.count("\r\n") == len(rows) + 1
    read = list(csv.reader(io.StringIO(tsv, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE))
    assert [len(row) for row in read] == [len(COLUMNS)] * (len(rows) + 1)
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in read for cell in row)
    html = as_html(made)
    assert (html.count("<tr>"), html.count("<td")) == (len(rows) + 1, len(rows) * len(COLUMNS))


def test_html_is_escaped_and_read_as_text() -> None:
    html = as_html(cells_of([line("<script>=1</script>")], [CLAIM], Codebook((), ())))
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "mso-number-format" in html
