"""People work apart in projects of their own and hand each other parcels, in any order: all end with the same.

The rules are tried by thousands in tests/domain/test_merging.py; here the same is asked of real projects.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from random import Random

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.errors import AnnotatorError, InvalidInput
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, rows_of

PEOPLE = ("Anna", "Bob", "Carl")
_TOGETHER = (
    *("articles", "claims", "mentions", "claim_tags", "evidence", "queries", "comments", "corrections", "waivers"),
    "assessments",
    "place_decisions",
)


class Work:
    """Does at random what people do, each in a project of her own."""

    def __init__(self, random: Random) -> None:
        self._random = random

    def do(self, desk: Project) -> None:
        """Do one thing. What is refused has changed nothing."""
        kinds = (self._tag, self._rate, self._word, self._source, self._move, self._drop, self._ask, self._revise)
        more = (self._merge, self._sign_off, self._undo, self._comment, self._delete, self._label)
        try:
            self._random.choices((*kinds, *more), (5, 5, 4, 4, 2, 1, 2, 1, 1, 1, 2, 2, 1, 2))[0](desk)
        except AnnotatorError:
            return

    def _article(self, desk: Project) -> str:
        found = desk.articles.ids()
        return self._random.choice(found) if found else "none"

    def _claim(self, desk: Project) -> str:
        found = sorted(claim.claim_id for claim in desk.claims.find())
        return self._random.choice(found) if found else "none"

    def _tag(self, desk: Project) -> None:
        article_id = self._article(desk)
        start = self._random.randrange(60)
        end = start + self._random.randrange(1, 20)
        desk.claims.tag(article_id, start, end, ClaimFields(), [self._random.choice(("date", "legal"))])

    def _rate(self, desk: Project) -> None:
        desk.claims.set_status([self._claim(desk)], self._random.choice(("verified", "false", "opinion")))

    def _word(self, desk: Project) -> None:
        words = self._random.choice("abcdef")
        desk.claims.set_fields(self._claim(desk), ClaimFields(wording=words, rationale=words))

    def _label(self, desk: Project) -> None:
        desk.claims.set_tags(self._claim(desk), self._random.sample(("date", "legal", "money"), 2))

    def _source(self, desk: Project) -> None:
        desk.evidence.add(self._claim(desk), EvidenceFields(title=self._random.choice("xyz")))

    def _move(self, desk: Project) -> None:
        mention = desk.claims.get(self._claim(desk)).mentions[0]
        start = self._random.randrange(60)
        desk.claims.move_mention(mention.mention_id, start, start + 7)

    def _drop(self, desk: Project) -> None:
        desk.claims.delete([self._claim(desk)])

    def _ask(self, desk: Project) -> None:
        desk.work.ask(self._article(desk), "Who says so?", self._claim(desk))

    def _comment(self, desk: Project) -> None:
        desk.work.comment("Look again", claim_id=self._claim(desk))

    def _revise(self, desk: Project) -> None:
        article_id = self._article(desk)
        text = desk.articles.revision(article_id).text
        desk.revisions.revise(article_id, f"Line {self._random.randrange(1000)} is new here.\n{text}")

    def _merge(self, desk: Project) -> None:
        desk.linking.merge(self._claim(desk), [self._claim(desk)])

    def _sign_off(self, desk: Project) -> None:
        desk.work.sign_off(self._article(desk), "In time.")

    def _undo(self, desk: Project) -> None:
        """Take one's last step back; who takes back what she received wants to have it otherwise than others."""
        if not desk.history.next_labels()[0].startswith("receive"):
            desk.history.undo()

    def _delete(self, desk: Project) -> None:
        if self._random.random() < 0.2:
            desk.articles.delete([self._article(desk)])


def _hand(sender: Project, receiver: Project, folder: Path) -> None:
    place = folder / "work.parcel"
    try:
        sender.sending.send(place, force=True)
    except InvalidInput:
        return  # she has taken back all that she received: there is nothing to send
    receiver.receiving.receive(place)


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[list[Project]]:
    """Three desks with the same two articles."""
    opened = [open_project(tmp_path / f"{name}.annotator", person=name) for name in PEOPLE]
    add_article(opened[0])
    add_article(opened[0], "Another one\nIt has some words in it, and that is all there is to say of it.\n", "b.txt")
    for desk in opened[1:]:
        _hand(opened[0], desk, tmp_path)
    yield opened
    for desk in opened:
        desk.close()


@pytest.mark.parametrize("seed", range(6))
def test_all_end_with_the_same(seed: int, desks: list[Project], tmp_path: Path) -> None:
    random = Random(seed)
    work = Work(random)
    for _ in range(40):
        desk = random.choice(desks)
        if random.random() < 0.12:
            _hand(random.choice([one for one in desks if one is not desk]), desk, tmp_path)
        else:
            work.do(desk)
    for sender, receiver in [*permutations(desks, 2)] * 2:
        _hand(sender, receiver, tmp_path)
    for desk in desks:
        assert desk.maintenance.check() == []
    _decide_all(desks, tmp_path)
    for desk in desks[1:]:
        assert told(desk) == told(desks[0])


def _decide_all(desks: list[Project], folder: Path) -> None:
    """Let one of them decide all that waits, and the others hear of it."""
    for _ in range(20):
        waiting = desks[0].receiving.conflicts()
        if not waiting:
            break
        desks[0].receiving.decide(waiting[0].conflict_id, theirs=True)
        assert desks[0].maintenance.check() == []
    for desk in desks[1:]:
        _hand(desks[0], desk, folder)
        assert desk.receiving.conflicts() == []
        assert desk.maintenance.check() == []


def told(desk: Project) -> dict[str, list[object]]:
    """Return the rows that copies have in common, without what each numbers by itself."""
    rows = rows_of(desk)
    found: dict[str, list[object]] = {}
    for table in _TOGETHER:
        found[table] = sorted((row[1:] if isinstance(row[0], int) else row for row in rows[table]), key=repr)
    return found
