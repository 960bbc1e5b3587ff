"""Five people who exchange through a bad share: files come late, in no order, doubled, in part, are gone and back.

The share is that of tests/services/test_exchange.py, which tries it with few acts; here with as many as are wanted.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from random import Random

from annotator.bootstrap import open_project
from annotator.services.projects import Project
from tests.fixtures.projects import add_article
from tests.robustness.tally import Tally
from tests.services.test_apart import Work, told
from tests.services.test_exchange import PEOPLE, BadShare

_BATCHES = 40
"""How often somebody looks into the folder, however many acts there are."""


def shares(folder: Path, tried: int, seed: int) -> Iterator[Tally]:
    """Let five people do so many acts in all, and exchange."""
    tally, random = Tally("shares", tried), Random(seed)
    folders = [folder / f"share-{name}" for name in PEOPLE]
    for one in folders:
        one.mkdir()
    share = BadShare(random, folders)
    with ExitStack() as stack:
        desks = [
            stack.enter_context(closing(open_project(folder / f"{name}.annotator", person=name))) for name in PEOPLE
        ]
        places = list(zip(desks, folders, strict=True))
        _begin(places[0], share)
        _work(random, places, share, tried)
        _together(places, share)
        while waiting := desks[0].receiving.conflicts():
            tally.others["conflicts decided"] += 1
            desks[0].receiving.decide(waiting[0].conflict_id, theirs=True)
        _together(places, share)
        _judge(tally, desks)
        tally.others["files"] = len(list(folders[0].glob("*.parcel")))
    yield tally


def _begin(place: tuple[Project, Path], share: BadShare) -> None:
    desk, folder = place
    for number in range(4):
        text = f"Article {number}\n" + "It has some words in it, and more of them. " * 8
        add_article(desk, text, f"{number}.txt")
    desk.exchange.exchange(folder)
    share.settle()


def _work(random: Random, places: list[tuple[Project, Path]], share: BadShare, acts: int) -> None:
    work = Work(random)
    for _ in range(acts):
        desk, place = random.choice(places)
        if desk.articles.ids():
            work.do(desk)
        if random.random() < _BATCHES / acts:
            desk.exchange.exchange(place)
            share.carry()


def _judge(tally: Tally, desks: list[Project]) -> None:
    for desk in desks:
        for problem in desk.maintenance.check():
            tally.fail("broken", problem)
        if desk.receiving.conflicts():
            tally.fail("broken", "something waits that was decided")
        if told(desk) != told(desks[0]):
            tally.fail("lost", "the projects differ")
        tally.others["acts of all"] += desk.maintenance.seal().acts


def _together(places: list[tuple[Project, Path]], share: BadShare) -> None:
    for _ in range(3):
        for desk, place in places:
            desk.exchange.exchange(place)
        share.settle()
