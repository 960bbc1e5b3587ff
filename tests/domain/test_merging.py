"""Copies of a project that people worked on apart come together: in any order, with nothing lost."""

from __future__ import annotations

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.acts import Change
from tests.robustness.desks import Desk, first_rows, rows_there
from tests.robustness.merges import problems, worked_apart


@given(st.randoms(use_true_random=False), st.integers(2, 5), st.integers(1, 30))
@settings(max_examples=60)
def test_in_whatever_order_all_come_to_the_same(random: Random, people: int, steps: int) -> None:
    assert list(problems(random, worked_apart(random, people, steps))) == []


@given(st.randoms(use_true_random=False), st.integers(2, 5), st.integers(1, 30))
@settings(max_examples=60)
def test_the_order_in_which_a_third_one_receives_decides_nothing(random: Random, people: int, steps: int) -> None:
    desks = worked_apart(random, people, steps)
    results = []
    for _ in range(2):
        third = Desk("third", lambda: "x")
        third.begin(first_rows())
        for desk in random.sample(desks, len(desks)):
            third.receive(desk)
        results.append((rows_there(third), sorted(map(repr, third.merged().conflicts()))))
    assert results[0] == results[1]


def _pair() -> tuple[Desk, Desk]:
    one, other = (Desk(name, lambda: "2026-11-28") for name in ("Anna", "Bob"))
    for desk in (one, other):
        desk.begin(first_rows())
    return one, other


def _set(desk: Desk, **values: str) -> None:
    before = {name: desk.known.rows["claim", "c0"][name] for name in values}
    desk.act([Change("claim", "c0", "", "c0", before, values)])


def test_two_things_of_one_row_do_not_get_in_each_others_way() -> None:
    anna, bob = _pair()
    _set(anna, wording="Anna's words")
    _set(bob, rationale="Bob's reason")
    anna.receive(bob)
    row = anna.known.rows["claim", "c0"]
    assert (row["wording"], row["rationale"], list(anna.merged().conflicts())) == ("Anna's words", "Bob's reason", [])


def test_a_status_and_who_settled_it_are_one_thing() -> None:
    anna, bob = _pair()
    _set(anna, status="verified", checked_by="Anna")
    _set(bob, status="false", checked_by="Bob")
    anna.receive(bob)
    bob.receive(anna)
    assert anna.known.rows["claim", "c0"]["checked_by"] == "Anna"
    assert bob.known.rows["claim", "c0"]["checked_by"] == "Bob"
    (conflict,) = anna.merged().conflicts()
    assert (conflict.field, conflict.by) == ("status", "Bob")


def test_a_later_clock_wins_nothing() -> None:
    anna, bob = _pair()
    bob.clock = lambda: "2036-01-01"
    _set(anna, wording="first")
    bob.receive(anna)
    _set(bob, wording="second")
    anna.receive(bob)
    _set(anna, wording="third")  # by a clock that is ten years behind
    bob.receive(anna)
    assert bob.known.rows["claim", "c0"]["wording"] == "third"
    assert not list(bob.merged().conflicts())
