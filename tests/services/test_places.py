"""People mark one article apart: matched by overlap, compared, and decided; at one desk and at two."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.places import Choice, Differing, Place
from annotator.errors import InvalidInput, NotFound
from annotator.services.projects import Project
from tests.fixtures.projects import Opener, add_article, place_of


@pytest.fixture
def article(project: Project) -> str:
    return add_article(project)


@pytest.fixture
def bob(open_as: Opener, article: str) -> Project:
    return open_as("Bob")


def mark(desk: Project, article: str, words: str, **fields: str) -> str:
    """Mark words as a claim; return the claim's id."""
    return desk.claims.tag(article, *place_of(desk, article, words), ClaimFields(**fields)).claim_id


def quotes(desk: Project) -> list[str]:
    """All words that claims stand on."""
    return sorted(mention.quote for claim in desk.claims.find() for mention in claim.mentions)


@pytest.fixture
def place(project: Project, bob: Project, article: str) -> Place:
    """Anna has marked less than Bob of one place, and each something alone."""
    mark(project, article, "Supreme Court", wording="Anna's")
    mark(bob, article, "the Supreme Court in 1967", wording="Bob's")
    mark(project, article, "Reform talks")
    mark(bob, article, "officials")
    return next(one for one in project.places.compared([article]) if one.differing is Differing.ENDS)


def test_only_mine_only_theirs_and_other_ends(project: Project, article: str, place: Place) -> None:
    text = project.articles.revision(article).text
    found = [
        (one.differing, {mark.person: text[mark.start : mark.end] for mark in one.marks}, one.missing)
        for one in project.places.compared([article])
    ]
    assert found == [
        (Differing.ONLY, {"Anna": "Reform talks"}, ("Bob",)),
        (Differing.ENDS, {"Anna": "Supreme Court", "Bob": "the Supreme Court in 1967"}, ()),
        (Differing.ONLY, {"Bob": "officials"}, ("Anna",)),
    ]
    assert [title for _, title in project.places.articles()] == ["Reform talks 🏛️ resume in the Senate"]


@pytest.mark.parametrize(
    ("choice", "taken", "stands", "wording"),
    [
        (Choice.AS_MARKED, "Anna", "Supreme Court", "Anna's"),
        (Choice.AS_MARKED, "Bob", "the Supreme Court in 1967", "Bob's"),
        (Choice.UNION, "", "the Supreme Court in 1967", "Anna's"),
        (Choice.INTERSECTION, "Bob", "Supreme Court", "Bob's"),
    ],
)
def test_marks_become_one_with_all_that_both_have(
    project: Project, bob: Project, place: Place, choice: Choice, taken: str, stands: str, wording: str
) -> None:
    mine, theirs = (place.of(name) for name in ("Anna", "Bob"))
    assert mine is not None
    assert theirs is not None
    project.evidence.add(mine.claim_id, EvidenceFields(title="From Anna"))
    bob.evidence.add(theirs.claim_id, EvidenceFields(title="From Bob"))
    before = quotes(project)
    measured = project.agreement.of([place.article_id]).spans

    project.places.decide(place.place_id, choice, "As the style guide has it.", taken)

    [claim] = [one for one in project.claims.find() if one.wording in ("Anna's", "Bob's")]
    assert claim.wording == wording
    assert [mention.quote for mention in claim.mentions] == [stands]
    assert sorted(source.fields.title for source in claim.evidence) == ["From Anna", "From Bob"]
    assert place.place_id not in [one.place_id for one in project.places.compared([place.article_id])]
    assert len(project.places.compared([place.article_id])) == 2
    [decided] = [one for one in project.places.compared([place.article_id], decided=True) if one.decision]
    assert decided.decision is not None
    assert (decided.decision.choice, decided.decision.person) == (choice, "Anna")
    assert decided.decision.reason == "As the style guide has it."
    assert project.agreement.of([place.article_id]).spans == measured, "of what they had marked before"
    assert project.maintenance.check() == []
    told = "\n".join(entry.in_one_line() for entry in project.history.all_entries())
    assert "because “As the style guide has it.”" in told
    project.history.undo()
    assert quotes(project) == before
    assert len(project.places.compared([place.article_id])) == 3
    project.history.redo()
    assert len(project.places.compared([place.article_id])) == 2
    assert project.maintenance.check() == []


def test_all_stay_or_none_does(project: Project, article: str, place: Place) -> None:
    only = project.places.compared([article])[0]
    project.places.decide(place.place_id, Choice.ALL, "Two claims.")
    project.places.decide(only.place_id, Choice.NONE, "A headline is no claim.")
    assert quotes(project) == ["Supreme Court", "officials", "the Supreme Court in 1967"]
    [left] = project.places.compared([article])
    assert left.missing == ("Anna",)
    project.places.decide(left.place_id, Choice.AS_MARKED, "He is right.", "Bob")
    assert project.places.compared([article]) == []
    assert project.maintenance.check() == []


def test_what_a_third_one_marks_there_is_asked_again(
    project: Project, open_as: Opener, article: str, place: Place
) -> None:
    project.places.decide(place.place_id, Choice.UNION, "More is better.")
    mark(open_as("Cleo"), article, "Court in 1967")
    again = next(one for one in project.places.compared([article]) if one.of("Cleo"))
    assert {one.person for one in again.marks} == {"Anna", "Cleo"}
    assert again.decision is None


def test_what_cannot_be_decided_is_told(project: Project, bob: Project, article: str, place: Place) -> None:
    for choice, reason, taken, words in (
        (Choice.UNION, "", "", "needs a reason"),
        (Choice.AS_MARKED, "So.", "Cleo", "Cleo has marked nothing here"),
    ):
        with pytest.raises(InvalidInput, match=words):
            project.places.decide(place.place_id, choice, reason, taken)
    only = project.places.compared([article])[0]
    with pytest.raises(InvalidInput, match="cannot be decided"):
        project.places.decide(only.place_id, Choice.UNION, "So.")
    moved = place.of("Bob")
    assert moved is not None
    bob.claims.move_mention(moved.mention_id, moved.start, moved.end - 3)
    with pytest.raises(NotFound, match="no such place any more"):
        project.places.decide(place.place_id, Choice.UNION, "So.")


def test_a_new_draft_forgets_no_decision(project: Project, article: str, place: Place) -> None:
    project.places.decide(place.place_id, Choice.ALL, "Two claims.")
    measured = project.agreement.of([article]).spans
    project.revisions.revise(article, "A new line.\n" + project.articles.revision(article).text)
    assert len(project.places.compared([article])) == 2
    assert project.agreement.of([article]).spans.f1 == measured.f1


def test_a_deleted_article_takes_its_decisions_along(project: Project, article: str, place: Place) -> None:
    project.places.decide(place.place_id, Choice.UNION, "More is better.")
    project.articles.delete([article])
    assert project.maintenance.check() == []
    project.history.undo()
    assert len(project.places.compared([article])) == 2
    assert project.maintenance.check() == []


class TestTwoCopies:
    @pytest.fixture
    def carl(self, tmp_path: Path) -> Iterator[Project]:
        """A desk with a project of its own."""
        desk = open_project(tmp_path / "carl.annotator", person="Carl")
        yield desk
        desk.close()

    @pytest.fixture
    def apart(self, project: Project, carl: Project, article: str, tmp_path: Path) -> Place:
        """What Anna and Carl have marked apart, as Anna's copy has it after she received his."""
        self.hand(project, carl, tmp_path)
        mark(project, article, "Supreme Court")
        mark(project, article, "officials")
        mark(carl, article, "the Supreme Court in 1967")
        self.hand(carl, project, tmp_path)
        return next(one for one in project.places.compared([article]) if one.differing is Differing.ENDS)

    def hand(self, sender: Project, receiver: Project, folder: Path) -> None:
        parcel = folder / "work.parcel"
        sender.sending.send(parcel, force=True)
        receiver.receiving.receive(parcel)

    def test_what_came_is_whose_it_was_there(self, project: Project, article: str, apart: Place) -> None:
        assert [mark.person for mark in apart.marks] == ["Anna", "Carl"]
        measured = project.agreement.of([article]).spans
        assert (measured.people, measured.f1, measured.exact) == (2, pytest.approx(2 / 3), 0)

    def test_a_decision_goes_to_the_other_desk(
        self, project: Project, carl: Project, article: str, apart: Place, tmp_path: Path
    ) -> None:
        project.places.decide(apart.place_id, Choice.AS_MARKED, "He has the year.", "Carl")
        self.hand(project, carl, tmp_path)
        assert carl.receiving.conflicts() == []
        assert quotes(carl) == quotes(project) == ["officials", "the Supreme Court in 1967"]
        [left] = carl.places.compared([article])
        assert left.missing == ("Carl",)
        assert carl.agreement.of([article]).spans == project.agreement.of([article]).spans
        assert carl.maintenance.check() == []

    def test_decided_otherwise_at_two_desks_it_waits(
        self, project: Project, carl: Project, apart: Place, tmp_path: Path
    ) -> None:
        self.hand(project, carl, tmp_path)
        project.places.decide(apart.place_id, Choice.AS_MARKED, "He has the year.", "Carl")
        carl.places.decide(apart.place_id, Choice.AS_MARKED, "She is right.", "Anna")
        self.hand(carl, project, tmp_path)
        waiting = {one.field for one in project.receiving.conflicts()}
        assert "choice" in waiting
        while found := project.receiving.conflicts():
            project.receiving.decide(found[0].conflict_id, theirs=True)
            assert project.maintenance.check() == []
        self.hand(project, carl, tmp_path)
        assert carl.receiving.conflicts() == []
        assert quotes(carl) == quotes(project)
