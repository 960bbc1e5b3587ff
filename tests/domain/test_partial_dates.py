"""Dates as sources state them: kept as given, EDTF for other programs, sorted by when they begin."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.partial_dates import edtf, kept, order, read


@pytest.mark.parametrize(
    ("given_date", "as_edtf"),
    [
        ("2021", "2021"),
        ("2021-06", "2021-06"),
        ("June 2021", "2021-06"),
        ("junio de 2021", "2021-06"),
        ("06/2021", "2021-06"),
        ("spring 2021", "2021-21"),
        ("Frühjahr 2021", "2021-21"),
        ("2021 fall", "2021-23"),
        ("the 1990s", "199X"),
        ("c. 1850", "1850~"),
        ("2021?", "2021?"),
        ("2021-05/2021-06", "2021-05/2021-06"),
        ("2021–2022", "2021/2022"),
        ("May 2021 to June 2021", "2021-05/2021-06"),
        ("../2021", "../2021"),
    ],
)
def test_what_says_less_than_a_day_is_kept_as_given(given_date: str, as_edtf: str) -> None:
    assert kept(given_date) == given_date
    assert edtf(given_date) == as_edtf
    assert edtf(as_edtf) == as_edtf  # what was written is read


@pytest.mark.parametrize("words", ["23 June 2021", "June 23, 2021", "23. Juni 2021", "2021-06-23"])
def test_a_whole_day_is_kept_as_iso(words: str) -> None:
    assert kept(words) == "2021-06-23"


@pytest.mark.parametrize(
    "words", ["", "2021-13", "2021-02-30", "0000", "soon", "20XX-01-01", "2021-00", "/", "1/2", "31 June 2021"]
)
def test_what_is_no_date_is_none(words: str) -> None:
    assert read(words) is None
    assert kept(words) is None
    assert (edtf(words), order(words)) == ("", "")


def test_dates_sort_by_when_they_begin_and_the_less_exact_first() -> None:
    in_order = [
        "the 1990s",
        "1999",
        "winter 1999",
        "2021",
        "2021-01",
        "2021-01-05",
        "March 2021",
        "spring 2021",
        "2021-04",
    ]
    turned = list(reversed(in_order))
    assert sorted(turned, key=order) == in_order


@given(st.dates(min_value=date(1000, 1, 1)), st.sampled_from(["%Y-%m-%d", "%Y-%m", "%Y", "%B %Y"]))
def test_any_part_of_a_day_sorts_not_behind_it(day: date, form: str) -> None:
    stated = day.strftime(form)
    assert kept(stated) is not None
    assert order(stated) <= order(day.isoformat())
