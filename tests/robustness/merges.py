"""Copies that people worked on apart, brought together in random orders: all the same, nothing lost, nothing doubled.

In memory, thousands of times; what real projects and a bad share make of it is asked in tests/services.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, permutations
from pathlib import Path
from random import Random

from tests.robustness.desks import Desk, Worker, first_rows, rows_there, standing
from tests.robustness.tally import Tally

_LONGEST = 40


def merges(_folder: Path, tried: int, seed: int) -> Iterator[Tally]:
    """Let 2 to 5 people work apart, so many times; give what came of it."""
    tally = Tally("merges")
    for number in range(tried):
        random = Random(f"{seed}/{number}")
        desks = worked_apart(random, random.randint(2, 5), random.randint(1, _LONGEST))
        tally.tried += 1
        tally.others["acts"] += sum(desk.acts for desk in desks)
        for why in problems(random, desks):
            tally.fail("lost" if why == "a value is gone" else "broken", f"case {number} of seed {seed}: {why}")
        tally.others["conflicts"] += sum(1 for _ in desks[0].merged().conflicts())
    yield tally


def worked_apart(random: Random, people: int, steps: int, sharing: float = 0.25) -> list[Desk]:
    """Let people work, and receive from each other now and then; clocks are wrong by days."""
    ticks = count()
    desks = [_desk(number, random.randrange(10_000, 30_000), ticks) for number in range(people)]
    worker = Worker(random)
    for _ in range(steps):
        desk = random.choice(desks)
        if random.random() < sharing:
            desk.receive(random.choice(desks))
        else:
            worker.work(desk)
    return desks


def _desk(number: int, shift: int, ticks: Iterator[int]) -> Desk:
    desk = Desk(f"p{number}", lambda: f"{next(ticks) + shift:08}")
    desk.begin(first_rows())
    return desk


def problems(random: Random, desks: list[Desk]) -> Iterator[str]:
    """Bring all together, each order being as good as another, and yield what is wrong then."""
    for desk, other in (*_in_some_order(random, desks), *_in_some_order(random, desks)):
        desk.receive(other)
    first = desks[0]
    if any(standing(desk) != standing(first) for desk in desks[1:]):
        yield "what stands differs"
    if any(list(desk.merged().differing()) for desk in desks):
        yield "rows are not what they should be"
    waiting = any(True for desk in desks for _ in desk.merged().conflicts())
    if not waiting and any(rows_there(desk) != rows_there(first) for desk in desks[1:]):
        yield "rows differ, and nothing waits"
    if _is_lost(first):
        yield "a value is gone"
    before = rows_there(first)
    first.receive(desks[-1])
    if rows_there(first) != before:
        yield "receiving twice changed something"


def _in_some_order(random: Random, desks: list[Desk]) -> list[tuple[Desk, Desk]]:
    pairs = list(permutations(desks, 2))
    random.shuffle(pairs)
    return pairs


def _is_lost(desk: Desk) -> bool:
    """Tell whether anything that was written neither stands nor was replaced by somebody who had seen it."""
    replaced = {
        (write.row, name, act_id)
        for write in desk.writes.values()
        for name, seen in write.seen.items()
        for act_id in seen
    }
    for write in desk.writes.values():
        state = desk.known.states[write.row]
        for name, register in state.registers.items():
            gone = register.knows(write.act_id) and write.act_id not in register.head_ids()
            if gone and (write.row, name, write.act_id) not in replaced:
                return True
    return False
