"""Copies of a project that people worked on apart come together: in any order, with nothing lost."""

from __future__ import annotations

from itertools import count
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.robustness.desks import Desk, Worker, first_rows, rows_there, standing


def _desks(random: Random, people: int, steps: int, sharing: float) -> list[Desk]:
    """Let people work apart, and receive from each other now and then; clocks are wrong by days."""
    ticks = count()
    shifts = [random.randrange(-10_000, 10_000) for _ in range(people)]
    desks = [Desk(f"p{n}", lambda n=n: f"{next(ticks) + shifts[n] + 20_000:08}") for n in range(people)]
    for desk in desks:
        desk.begin(first_rows())
    worker = Worker(random)
    for _ in range(steps):
        desk = random.choice(desks)
        if random.random() < sharing:
            desk.receive(random.choice(desks))
        else:
            worker.work(desk)
    return desks


@given(st.randoms(use_true_random=False), st.integers(2, 5), st.integers(1, 40))
@settings(max_examples=150, deadline=None)
def test_all_who_know_the_same_have_the_same(random: Random, people: int, steps: int) -> None:
    desks = _desks(random, people, steps, 0.25)
    for _ in range(2):
        for desk in random.sample(desks, len(desks)):
            for other in random.sample(desks, len(desks)):
                desk.receive(other)
    first = desks[0]
    for desk in desks[1:]:
        assert standing(desk) == standing(first)
    waiting = {(one.entity, one.entity_id) for desk in desks for one in desk.merged().conflicts()}
    for desk in desks:
        assert not list(desk.merged().differing())
        if not waiting:
            assert rows_there(desk) == rows_there(first)


@given(st.randoms(use_true_random=False), st.integers(2, 5), st.integers(1, 40))
@settings(max_examples=150, deadline=None)
def test_the_order_in_which_a_third_one_receives_decides_nothing(random: Random, people: int, steps: int) -> None:
    desks = _desks(random, people, steps, 0.25)
    results = []
    for _ in range(2):
        third = Desk("third", lambda: "x")
        third.begin(first_rows())
        for desk in random.sample(desks, len(desks)):
            third.receive(desk)
        results.append((rows_there(third), sorted(map(repr, third.merged().conflicts()))))
    assert results[0] == results[1]


@given(st.randoms(use_true_random=False), st.integers(2, 5), st.integers(1, 40))
@settings(max_examples=150, deadline=None)
def test_every_value_stands_or_was_replaced_by_somebody_who_had_seen_it(
    random: Random, people: int, steps: int
) -> None:
    desks = _desks(random, people, steps, 0.25)
    whole = desks[0]
    for desk in desks[1:]:
        whole.receive(desk)
    for (act_id, row), write in whole.writes.items():
        for register in write.seen:
            heads = whole.known.states[row].head_ids(register)
            later = {
                one.act_id for one in whole.writes.values() if one.row == row and act_id in one.seen.get(register, ())
            }
            assert act_id in heads or later


@given(st.randoms(use_true_random=False), st.integers(2, 4), st.integers(1, 30))
@settings(max_examples=100, deadline=None)
def test_receiving_twice_changes_nothing(random: Random, people: int, steps: int) -> None:
    one, other = _desks(random, people, steps, 0.2)[:2]
    one.receive(other)
    before = rows_there(one), sorted(map(repr, one.merged().conflicts()))
    one.receive(other)
    assert (rows_there(one), sorted(map(repr, one.merged().conflicts()))) == before
