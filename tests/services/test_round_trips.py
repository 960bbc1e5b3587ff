"""How often an act on a project on a server waits for the server: each time costs as much as the network is slow.

Counted is what goes over the wire, with the beginnings and the ends of transactions. The end of a reading is counted
apart: it is said, and nobody waits for the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QDeadlineTimer

from annotator.bootstrap import open_project
from annotator.domain.changes import Changes
from annotator.domain.claim import ClaimFields
from annotator.domain.desk import Shown
from annotator.services.projects import Project
from annotator.storage.reading import Reading
from tests.fixtures.projects import Opener, add_article, engine_of, rows_of
from tests.fixtures.relay import Relay

END_OF_READING = b"Q\x00\x00\x00\x0bCOMMIT\x00"
PATIENCE = 60_000


class Desk:
    """An article open at a project behind a relay, and the claim that was looked at."""

    def __init__(self, url: str, relay: Relay) -> None:
        self.project = open_project(url, person="Anna")
        self._relay = relay
        self.article_id = add_article(self.project)
        self._revision_id = self.project.articles.open(self.article_id).revision.revision_id
        self.claim_id = self.project.claims.tag(self.article_id, 0, 6).claim_id
        self.project.views.claim(self.claim_id, self.article_id)
        self.project.views.after(self.project.claims.set_status([self.claim_id], "verified"), self._shown())

    def _shown(self) -> Shown:
        return Shown(self.article_id, self._revision_id, self.claim_id)

    def costs(self, act: Callable[[Project], Changes]) -> int:
        """Do something and look at what became of it, as the window does; return the round trips of both."""

        def do() -> None:
            with self.project.views.looking_on(self._shown()):
                self.project.views.after(act(self.project), self._shown())

        return self._waits(do)

    def poll_costs(self) -> int:
        """Look for what others have done; return the round trips of it."""
        return self._waits(self.project.poll)

    def _waits(self, work: Callable[[], object]) -> int:
        before = len(self._relay.said)
        work()
        self._see_the_end()
        said = [one for one in self._relay.said[before:] if one != END_OF_READING]
        assert not any(END_OF_READING in one for one in said), "the next one waited for the end of a reading"
        return len(said)

    def _see_the_end(self) -> None:
        deadline = QDeadlineTimer(PATIENCE)
        while self._relay.said[-1] != END_OF_READING:
            assert not deadline.hasExpired(), "the reading was not ended"


@pytest.fixture
def desk(relayed_url: str, relay: Relay) -> Iterator[Desk]:
    desk = Desk(relayed_url, relay)
    yield desk
    desk.project.close()


def test_a_key_costs_few_round_trips(desk: Desk) -> None:
    def tag(project: Project) -> Changes:
        return project.claims.tag(desk.article_id, 10, 20, attribute=True).changes

    assert desk.costs(tag) <= 3
    assert desk.costs(lambda project: project.claims.set_status([desk.claim_id], "false")) <= 3
    assert desk.costs(lambda project: project.history.undo().changes) <= 5  # of the status
    assert desk.costs(lambda project: project.history.undo().changes) <= 5  # of the claim
    assert desk.costs(lambda project: project.history.redo().changes) <= 7


def test_a_look_for_what_others_did_costs_one(desk: Desk) -> None:
    assert desk.poll_costs() == 1


def test_what_was_asked_ahead_is_asked_again_after_a_write(project: Project) -> None:
    claim_id = project.claims.tag(add_article(project), 0, 6).claim_id
    with project._store.writing("edit_claim") as (work, _):
        work.prefetch(lambda: work.claims.row(claim_id), work.codebook.latest_version)
        work.claims.set(claim_id, {"wording": "Worded anew"})
        found = work.claims.row(claim_id)
        assert found is not None
        assert found.wording == "Worded anew"
        work.prefetch(lambda: work.claims.row(claim_id))
        work.claims.set(claim_id, {"wording": "And again"})
        found = work.claims.row(claim_id)
        assert found is not None
        assert found.wording == "And again"
    assert project.claims.get(claim_id).wording == "And again"
    assert project.maintenance.check() == []


def test_what_was_asked_ahead_and_not_asked_again_is_of_no_consequence(project: Project) -> None:
    claim_id = project.claims.tag(add_article(project), 0, 6).claim_id
    with project._store.reading() as reading:
        reading.prefetch(lambda: reading.claims.row(claim_id), lambda: reading.claims.mentions_of(claim_id))
    assert project.claims.set_fields(claim_id, ClaimFields(wording="It goes on")).seq
    assert project.maintenance.check() == []


def test_an_act_whose_look_fails_before_its_commit_leaves_nothing(open_as: Opener) -> None:
    anna = open_as("Anna")
    article_id = add_article(anna)
    before = rows_of(anna), anna.history.acts()

    def broken(_reading: Reading, _changes: Changes) -> list[Callable[[], object]]:
        raise RuntimeError("a fault in what looks")

    def tag() -> None:
        with anna._store.looking_on(broken):
            anna.claims.tag(article_id, 0, 6)

    if engine_of(anna).dialect.name == "postgresql":
        with pytest.raises(RuntimeError, match="a fault"):
            tag()
        assert (rows_of(anna), anna.history.acts()) == before
    else:
        tag()  # where nothing is prefetched nothing is asked for
    anna.claims.tag(article_id, 0, 6)
    assert open_as("Ben").poll() is None
    assert anna.maintenance.check() == []


def test_an_act_that_is_not_followed_by_a_look_is_done_all_the_same(project: Project) -> None:
    article_id = add_article(project)
    shown = Shown(article_id, project.articles.open(article_id).revision.revision_id, "")
    with project.views.looking_on(shown):
        first = project.claims.tag(article_id, 0, 6).claim_id
        second = project.claims.tag(article_id, 0, 6).claim_id
    assert [one.claim_id for one in project.claims.cards(article_id)] == [first, second]
    assert project.maintenance.check() == []
