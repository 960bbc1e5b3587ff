"""People work together through a folder that a bad share carries: late, in no order, doubled, in part, gone, back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.errors import EnvironmentFault, InvalidInput
from annotator.services.exchange import Exchanged
from annotator.services.projects import Project
from tests.fixtures.projects import add_article
from tests.services.test_apart import Work, told

PEOPLE = ("Anna", "Bob", "Carl", "Dora", "Emil")


class BadShare:
    """Carries files between folders, as shares do on a bad day; what it has once taken it delivers in the end."""

    def __init__(self, random: Random, folders: list[Path]) -> None:
        self._random = random
        self._folders = folders
        self._kept: dict[str, bytes] = {}
        """Every file as it was written: a share has it somewhere, whatever it shows."""

    def carry(self) -> None:
        """Carry some files somewhere, whole or in part, twice, or under the name of a conflict; remove some."""
        self._look()
        for name, content in sorted(self._kept.items()):
            for target in self._folders:
                self._one(name, content, target)

    def _look(self) -> None:
        for path in (path for folder in self._folders for path in sorted(folder.glob("*.parcel"))):
            if "conflict" not in path.name:
                self._kept.setdefault(path.name, path.read_bytes())

    def _one(self, name: str, content: bytes, target: Path) -> None:
        chance = self._random.random()
        there = target / name
        if chance < 0.45:
            return  # late
        if chance < 0.55 and not there.exists():
            there.write_bytes(content[: self._random.randrange(len(content))])
        elif chance < 0.62:
            (target / f"{there.stem}.sync-conflict-20261128-101010-ABCDEFG.parcel").write_bytes(content)
        elif chance < 0.66:
            there.unlink(missing_ok=True)
        elif chance < 0.7:
            (target / f".syncthing.{name}.tmp").write_bytes(content[:100])
        else:
            there.write_bytes(content)

    def settle(self) -> None:
        """Bring every file everywhere, whole."""
        self._look()
        for name, content in self._kept.items():
            for target in self._folders:
                (target / name).write_bytes(content)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[list[Project]]:
    """Five desks; only the first has something in it."""
    opened = [open_project(tmp_path / f"{name}.annotator", person=name) for name in PEOPLE]
    add_article(opened[0])
    add_article(opened[0], "Another one\nIt has some words in it, and that is all there is to say of it.\n", "b.txt")
    yield opened
    for desk in opened:
        desk.close()


def _exchange(desk: Project, folder: Path) -> Exchanged:
    return desk.exchange.exchange(folder)


@pytest.mark.parametrize("seed", range(2))
def test_all_end_with_the_same_whatever_the_share_does(seed: int, desks: list[Project], tmp_path: Path) -> None:
    random = Random(seed)
    folders = [tmp_path / f"share-{name}" for name in PEOPLE]
    for folder in folders:
        folder.mkdir()
    share, places = BadShare(random, folders), list(zip(desks, folders, strict=True))
    _exchange(*places[0])
    share.settle()
    _work_apart(random, places, share)
    _bring_together(places, share, 3)
    _decide_all(desks[0])
    _bring_together(places, share, 2)
    for desk in desks:
        assert desk.maintenance.check() == []
        assert desk.receiving.conflicts() == []
        assert told(desk) == told(desks[0])


def _work_apart(random: Random, places: list[tuple[Project, Path]], share: BadShare) -> None:
    work = Work(random)
    for _ in range(60):
        desk, folder = random.choice(places)
        if desk.articles.ids():
            work.do(desk)
        if random.random() < 0.3:
            _exchange(desk, folder)
            share.carry()


def _bring_together(places: list[tuple[Project, Path]], share: BadShare, times: int) -> None:
    for _ in range(times):
        for desk, folder in places:
            assert set(_exchange(desk, folder).people) <= set(PEOPLE)
        share.settle()


def _decide_all(desk: Project) -> None:
    for _ in range(20):
        if waiting := desk.receiving.conflicts():
            desk.receiving.decide(waiting[0].conflict_id, theirs=True)


def test_a_file_never_changes_once_it_has_its_name(desks: list[Project], tmp_path: Path) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    assert _exchange(desks[0], folder).sent == 2
    (first,) = folder.iterdir()
    content = first.read_bytes()
    assert _exchange(desks[0], folder).sent == 0  # nothing was done since
    desks[0].claims.tag(desks[0].articles.ids()[0], 0, 6, ClaimFields())
    assert _exchange(desks[0], folder).sent == 1
    assert first.read_bytes() == content
    found = _exchange(desks[1], folder)
    assert (found.received, found.sent, found.people) == (3, 0, ("Anna",))  # what came through it does not go back
    assert len(list(folder.iterdir())) == 2


def test_what_cannot_be_read_yet_is_told_and_read_later(desks: list[Project], tmp_path: Path) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    _exchange(desks[0], folder)
    (whole,) = folder.iterdir()
    content = whole.read_bytes()
    whole.write_bytes(content[:100])
    found = _exchange(desks[1], folder)
    assert [name for name, _ in found.unread] == [whole.name]
    assert found.received == 0
    whole.write_bytes(content)
    found = _exchange(desks[1], folder)
    assert (found.unread, found.received) == ((), 2)


def test_what_is_forgotten_changes_nothing(desks: list[Project], tmp_path: Path) -> None:
    folder = tmp_path / "share"
    folder.mkdir()
    _exchange(desks[0], folder)
    _exchange(desks[1], folder)
    acts = desks[1].maintenance.seal().acts
    from annotator import paths

    shutil.rmtree(paths.exchange_dir())
    found = _exchange(desks[1], folder)
    assert (found.received, desks[1].maintenance.seal().acts) == (0, acts)


def test_the_project_itself_does_not_lie_in_the_folder(desks: list[Project], tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="lies in the exchange folder"):
        _exchange(desks[0], tmp_path)
    with pytest.raises(EnvironmentFault, match="no folder"):
        _exchange(desks[0], tmp_path / "nowhere")


@pytest.mark.parametrize("seed", [2, 6])
def test_what_moved_between_claims_is_known_whole(seed: int, tmp_path: Path) -> None:
    """Acts come a few at a time: what a claim was given was another's before, in an article that is not told of."""
    share = tmp_path / "share"
    share.mkdir()
    desks = [open_project(tmp_path / f"{name}.annotator", person=name) for name in PEOPLE[:2]]
    add_article(desks[0])
    add_article(desks[0], "Another one\nIt has some words in it, and that is all there is to say of it.\n", "b.txt")
    random = Random(seed)
    work = Work(random)
    try:
        for desk in desks:
            desk.exchange.exchange(share)
        for _ in range(120):
            desk = random.choice(desks)
            if desk.articles.ids():
                work.do(desk)
            if random.random() < 0.3:
                assert desk.exchange.exchange(share).unread == ()
        _all_exchange(desks, share)
        while waiting := desks[0].receiving.conflicts():
            desks[0].receiving.decide(waiting[0].conflict_id, theirs=True)
        _all_exchange(desks, share)
        assert [desk.maintenance.check() for desk in desks] == [[], []]
        assert told(desks[0]) == told(desks[1])
    finally:
        for desk in desks:
            desk.close()


def _all_exchange(desks: list[Project], share: Path) -> None:
    for desk in desks * 3:
        assert desk.exchange.exchange(share).unread == ()
