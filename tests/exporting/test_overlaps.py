"""Which of overlapping places stays: told by hand, and held against what doccano's importer keeps."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.exporting.overlaps import overlapping, reached_into


def test_the_first_stays_and_of_those_the_longest() -> None:
    places = [(5, 9, "short"), (5, 20, "long"), (19, 25, "reaches in"), (20, 25, "touches"), (6, 7, "nested")]
    assert set(overlapping(places)) == {"short", "reaches in", "nested"}


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10))))
def test_what_stays_overlaps_nothing_and_what_goes_overlaps_what_stays(drawn: list[tuple[int, int]]) -> None:
    places = [(start, start + length, str(number)) for number, (start, length) in enumerate(drawn)]
    gone = set(overlapping(places))
    stays = sorted(place for place in places if place[2] not in gone)
    assert all(one[1] <= other[0] for one, other in pairwise(stays))
    for start, end, place_id in places:
        if place_id in gone:
            assert any(one < end and start < other for one, other, _ in stays)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10))))
def test_doccano_drops_nothing_of_what_stays(drawn: list[tuple[int, int]]) -> None:
    places = [(start, start + length, str(number)) for number, (start, length) in enumerate(drawn)]
    gone = set(overlapping(places))
    last, kept = -1, 0
    for start, end, place_id in sorted(places, key=lambda one: one[0]):  # its rule, as its importer has it
        if place_id not in gone and start >= last:
            last, kept = end, kept + 1
    assert kept == len(places) - len(gone)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10))))
def test_what_nobody_reaches_into_overlaps_nothing_before_it(drawn: list[tuple[int, int]]) -> None:
    places = [(start, start + length, str(number)) for number, (start, length) in enumerate(drawn)]
    cut = set(reached_into(places))
    assert cut >= set(overlapping(places))
    in_order = sorted(places, key=lambda one: (one[0], -one[1], one[2]))
    for number, (start, _, place_id) in enumerate(in_order):
        assert (place_id in cut) == any(other > start for _, other, _ in in_order[:number])
