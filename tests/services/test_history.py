"""Undo and redo of every kind of act, and the history that they leave, on both engines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from annotator.domain.acts import ActKind
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.work import CorrectionFields, Priority, WorkFields
from annotator.errors import NothingToUndo, Overtaken
from annotator.services.projects import Project
from tests.fixtures.projects import (
    OTHER_TEXT,
    Opener,
    add_article,
    add_article_with_cuts,
    engine_of,
    place_of,
    rows_of,
)


@dataclass(frozen=True)
class World:
    """A project in which everything that can be acted on is there."""

    project: Project
    talks: str
    bill: str
    shared: str
    alone: str
    first: str
    evidence: str
    query: str
    comment: str
    correction: str

    def place(self, words: str) -> tuple[int, int]:
        return place_of(self.project, self.talks, words)


@pytest.fixture
def world(project: Project) -> World:
    talks = add_article_with_cuts(
        project,
        "ADVERT Reform talks resume.\nEstablished in 1967, SHARE THIS immunity 👩🏽‍⚖️ protects officials. MORE\n",
        "ADVERT ",
        "SHARE THIS ",
        " MORE",
    )
    bill = add_article(project, OTHER_TEXT, "bill.txt")
    shared = project.claims.tag(talks, *place_of(project, talks, "in 1967, immunity"), tags=["date", "legal"])
    project.claims.add_mention(shared.claim_id, bill, *place_of(project, bill, "1280"))
    alone = project.claims.tag(talks, *place_of(project, talks, "Reform talks")).claim_id
    evidence = project.evidence.add(shared.claim_id, EvidenceFields(title="Pierson v. Ray")).evidence_id
    query = project.work.ask(talks, "Are you sure?", shared.claim_id).id
    comment = project.work.comment("@Bob, please.", claim_id=shared.claim_id).id
    correction = project.work.log_correction(talks, CorrectionFields("x", "y"), shared.claim_id).id
    project.work.void(alone, "Not in the text.")
    project.claims.set_status([shared.claim_id], "verified", rationale="It says so.")
    return World(project, talks, bill, shared.claim_id, alone, shared.mention_id, evidence, query, comment, correction)


def _details(world: World) -> None:
    known = world.project.articles.get(world.talks).metadata
    world.project.articles.set_metadata(world.talks, replace(known, title="Other", published="2021-06-23"))


def _restore(world: World, nth: int) -> None:
    cut = world.project.articles.revision(world.talks).cuts[nth]
    world.project.articles.restore_cut(world.talks, cut)


ACTS: dict[str, Callable[[World], object]] = {
    "paste": lambda w: add_article(w.project, "Something new\nIt is here.\n", "new.txt"),
    "edit the article's details": _details,
    "mark articles": lambda w: w.project.articles.set_status([w.talks, w.bill], "ready"),
    "delete an article": lambda w: w.project.articles.delete([w.talks]),
    "delete articles": lambda w: w.project.articles.delete([w.bill, w.talks]),
    "restore the cut before all": lambda w: _restore(w, 0),
    "restore the cut inside a mention": lambda w: _restore(w, 1),
    "restore the cut behind all": lambda w: _restore(w, 2),
    "tag": lambda w: w.project.claims.tag(w.talks, *w.place("officials"), ClaimFields(status="false"), ["legal"]),
    "edit a claim": lambda w: w.project.claims.set_fields(
        w.shared,
        ClaimFields(
            wording="W",
            claimant="C",
            voice="newsroom",
            status="false",
            rationale="R",
            correction="X",
            priority=3,
            kind="numerical",
            speaker_role="Chief",
            said_at="2021-06-22",
            said_where="CNN",
            as_of="2021-06-23",
        ),
    ),
    "set the status of many": lambda w: w.project.claims.set_status([w.shared, w.alone], "conflicting", "Hm."),
    "open a checked claim again": lambda w: w.project.claims.set_status([w.shared], "checking"),
    "set tags": lambda w: w.project.claims.set_tags(w.shared, ["quotation", "legal"]),
    "remove tags": lambda w: w.project.claims.set_tags(w.shared, []),
    "delete a claim": lambda w: w.project.claims.delete([w.shared]),
    "delete claims": lambda w: w.project.claims.delete([w.alone, w.shared]),
    "add a mention": lambda w: w.project.claims.add_mention(w.alone, w.talks, *w.place("protects")),
    "move a mention": lambda w: w.project.claims.move_mention(w.first, *w.place("Established in 1967")),
    "delete a mention": lambda w: w.project.claims.delete_mention(w.first),
    "delete the last mention": lambda w: w.project.claims.delete_mention(
        w.project.claims.get(w.alone).mentions[0].mention_id
    ),
    "add evidence": lambda w: w.project.evidence.add(w.alone, EvidenceFields(url="https://example.org")),
    "edit evidence": lambda w: w.project.evidence.set(
        w.evidence, EvidenceFields(note="n", stance=Stance.REFUTES, author="A", medium="web", confidential=True)
    ),
    "delete evidence": lambda w: w.project.evidence.delete(w.evidence),
    "assign articles": lambda w: w.project.work.assign(
        [w.talks, w.bill], WorkFields("Bob", Priority.LOW, "2021-06-30")
    ),
    "ask": lambda w: w.project.work.ask(w.talks, "Which case?", w.shared),
    "answer": lambda w: w.project.work.answer(w.query, "Pierson."),
    "edit a query": lambda w: w.project.work.edit_query(w.query, "When?"),
    "close a query": lambda w: w.project.work.close(w.query),
    "delete a query": lambda w: w.project.work.delete_query(w.query),
    "comment on an article": lambda w: w.project.work.comment("Hm.", article_id=w.talks),
    "comment on a claim": lambda w: w.project.work.comment("Hm.", claim_id=w.shared),
    "edit a comment": lambda w: w.project.work.edit_comment(w.comment, "Other words."),
    "delete a comment": lambda w: w.project.work.delete_comment(w.comment),
    "log a correction": lambda w: w.project.work.log_correction(w.talks, CorrectionFields("1967", "1982"), w.shared),
    "edit a correction": lambda w: w.project.work.edit_correction(w.correction, CorrectionFields("a", "b", "c", "d")),
    "delete a correction": lambda w: w.project.work.delete_correction(w.correction),
    "void": lambda w: w.project.work.void(w.shared, "The source was a parody."),
    "void, then rate anew": lambda w: w.project.claims.set_status([w.alone], "false"),
    "reinstate": lambda w: w.project.work.reinstate(w.alone),
    "sign off": lambda w: w.project.work.sign_off(w.talks, "Read."),
    "attach a file": lambda w: w.project.attachments.add_content(w.evidence, "scan.pdf", b"%PDF"),
    "add a tag": lambda w: w.project.codebook.add_tag("local politics", "#336699"),
}


@pytest.mark.parametrize("act", ACTS)
def test_every_act_can_be_undone_and_done_again_also_tomorrow(world: World, open_as: Opener, act: str) -> None:
    before = rows_of(world.project)
    ACTS[act](world)
    after = rows_of(world.project)
    assert after != before
    label = world.project.history.next_labels()[0]
    assert label

    changes = world.project.history.undo().changes
    assert rows_of(world.project) == before
    assert changes.articles | changes.claims or changes.codebook
    assert world.project.history.next_labels()[1] == label
    assert world.project.maintenance.check() == []

    world.project.close()
    tomorrow = open_as("Anna")
    assert tomorrow.history.redo().labels == (label,)
    assert rows_of(tomorrow) == after
    assert tomorrow.history.undo().labels == (label,)
    assert rows_of(tomorrow) == before
    assert tomorrow.maintenance.check() == []


def test_all_that_was_done_can_be_walked_back_and_forth(world: World) -> None:
    project = world.project
    states = [rows_of(project)]
    for act in ("set tags", "move a mention", "restore the cut inside a mention", "delete a claim", "delete articles"):
        ACTS[act](world)
        states.append(rows_of(project))
    for state in reversed(states[:-1]):
        project.history.undo()
        assert rows_of(project) == state
    for state in states[1:]:
        project.history.redo()
        assert rows_of(project) == state
    assert len(project.history.undo(100).labels) == len(states) - 1 + 11
    assert project.articles.ids() == []
    with pytest.raises(NothingToUndo):
        project.history.undo()
    assert len(project.history.redo(100).labels) == len(states) - 1 + 11
    assert rows_of(project) == states[-1]
    assert project.maintenance.check() == []


def test_a_new_act_drops_what_could_be_done_again(world: World) -> None:
    world.project.claims.set_status([world.shared], "false")
    world.project.history.undo()
    world.project.claims.set_status([world.alone], "opinion")
    assert world.project.history.next_labels() == ("set status opinion", "")
    with pytest.raises(NothingToUndo):
        world.project.history.redo()
    world.project.history.undo()
    assert world.project.claims.get(world.shared).status == "verified"


class TestSeveralPeople:
    def test_each_undoes_only_what_she_did_herself(self, world: World, open_as: Opener) -> None:
        bob = open_as("Bob")
        assert bob.history.next_labels() == ("", "")
        with pytest.raises(NothingToUndo):
            bob.history.undo()
        bob.claims.set_status([world.alone], "false")
        world.project.claims.set_status([world.shared], "misleading")
        assert bob.history.undo().labels == ("set status false",)
        assert world.project.claims.get(world.alone).status == "unchecked"
        assert world.project.claims.get(world.shared).status == "misleading"
        assert world.project.history.undo().labels == ("set status misleading",)

    def test_her_second_window_undoes_what_the_first_did(self, world: World, open_as: Opener) -> None:
        world.project.claims.set_status([world.shared], "misleading")
        window = open_as("Anna")
        assert window.history.undo().labels == ("set status misleading",)
        assert world.project.history.redo().labels == ("set status misleading",)

    def test_what_somebody_changed_since_is_not_undone(self, world: World, open_as: Opener) -> None:
        world.project.claims.set_fields(world.shared, ClaimFields(wording="Anna's"))
        open_as("Bob").claims.set_fields(world.shared, ClaimFields(wording="Bob's"))
        before, acts = rows_of(world.project), len(world.project.history.acts())
        with pytest.raises(Overtaken, match="can't be undone"):
            world.project.history.undo()
        assert rows_of(world.project) == before
        assert len(world.project.history.acts()) == acts

    def test_other_fields_of_the_same_claim_do_not_stand_in_the_way(self, world: World, open_as: Opener) -> None:
        world.project.claims.set_fields(world.shared, ClaimFields(wording="Anna's"))
        open_as("Bob").claims.set_fields(world.shared, ClaimFields(correction="Bob's"))
        world.project.history.undo()
        claim = world.project.claims.get(world.shared)
        assert (claim.wording, claim.correction) == ("in 1967, immunity", "Bob's")

    @pytest.mark.parametrize("built", ["evidence", "mention"])
    def test_a_claim_that_somebody_has_built_on_stays(self, world: World, open_as: Opener, built: str) -> None:
        claim = world.project.claims.tag(world.talks, *world.place("officials")).claim_id
        if built == "evidence":
            open_as("Bob").evidence.add(claim, EvidenceFields(title="Bob's"))
        else:
            open_as("Bob").claims.add_mention(claim, world.bill, 0, 5)
        with pytest.raises(Overtaken):
            world.project.history.undo()
        assert world.project.claims.get(claim).claim_id == claim
        assert world.project.maintenance.check() == []

    def test_an_import_that_somebody_has_tagged_stays(self, project: Project, open_as: Opener) -> None:
        article = add_article(project)
        open_as("Bob").claims.tag(article, 0, 6)
        with pytest.raises(Overtaken):
            project.history.undo()
        assert project.articles.ids() == [article]

    @pytest.mark.parametrize("since", ["deleted", "renewed"])
    def test_a_mention_does_not_come_back_into_a_text_that_is_gone(
        self, world: World, open_as: Opener, since: str
    ) -> None:
        world.project.claims.delete([world.alone])
        bob = open_as("Bob")
        if since == "deleted":
            bob.articles.delete([world.talks])
        else:
            bob.articles.restore_cut(world.talks, bob.articles.revision(world.talks).cuts[0])
        before = rows_of(world.project)
        with pytest.raises(Overtaken):
            world.project.history.undo()
        assert rows_of(world.project) == before
        bob.history.undo()
        world.project.history.undo()
        assert world.project.claims.get(world.alone).wording == "Reform talks"
        assert world.project.maintenance.check() == []

    def test_a_text_on_which_somebody_has_tagged_is_not_taken_back(self, world: World, open_as: Opener) -> None:
        world.project.articles.restore_cut(world.talks, world.project.articles.revision(world.talks).cuts[0])
        open_as("Bob").claims.tag(world.talks, 0, 6)
        with pytest.raises(Overtaken):
            world.project.history.undo()
        assert world.project.maintenance.check() == []

    def test_a_claim_keeps_a_mention(self, world: World, open_as: Opener) -> None:
        added = world.project.claims.add_mention(world.alone, world.talks, *world.place("protects"))
        bob = open_as("Bob")
        [other] = {mention.mention_id for mention in bob.claims.get(world.alone).mentions} - {added.mention_id}
        bob.claims.delete_mention(other)
        with pytest.raises(Overtaken):
            world.project.history.undo()
        assert world.project.claims.get(world.alone).mentions

    def test_redo_is_refused_where_somebody_was_there_since(self, world: World, open_as: Opener) -> None:
        world.project.claims.set_status([world.shared], "misleading")
        world.project.history.undo()
        open_as("Bob").claims.set_status([world.shared], "opinion")
        with pytest.raises(Overtaken):
            world.project.history.redo()
        assert world.project.claims.get(world.shared).status == "opinion"

    def test_one_step_that_cannot_be_undone_ends_the_row(self, world: World, open_as: Opener) -> None:
        world.project.claims.set_fields(world.shared, ClaimFields(wording="Anna's"))
        world.project.claims.set_fields(world.alone, ClaimFields(wording="Anna's too"))
        open_as("Bob").claims.set_fields(world.shared, ClaimFields(wording="Bob's"))
        undone = world.project.history.undo(3)
        assert undone.labels == ("word the claim",)
        assert world.project.claims.get(world.alone).wording == "Reform talks"
        assert world.project.claims.get(world.shared).wording == "Bob's"

    def test_an_import_that_was_undone_half_way_goes_on_as_a_step_of_its_own(self, project: Project) -> None:
        step = ""
        for name in ("one", "two"):
            with project._store.writing("import") as (work, _):
                step = work.join_step(step)
                work.codebook.add_tag(replace(project.codebook.get().tags[0], tag_id=name, name=name))
            if name == "one":
                project.history.undo()
        assert project.history.next_labels() == ("import", "")
        project.history.undo()
        assert not {"one", "two"} & set(project.codebook.get().tag_by_name)


class TestTheRecord:
    def test_it_says_who_when_what_before_and_after(self, world: World, open_as: Opener) -> None:
        open_as("Bob").claims.set_status([world.shared], "false")
        act = world.project.history.acts(claim_id=world.shared)[-1]
        assert (act.person, act.kind, act.name, act.label) == ("Bob", ActKind.DO, "set_status", "set status false")
        assert act.at.tzinfo is not None
        [change] = act.changes
        assert (change.entity, change.entity_id) == ("claim", world.shared)
        assert change.before is not None
        assert change.after is not None
        assert (change.before["status"], change.after["status"]) == ("verified", "false")

    def test_it_can_be_asked_of_one_article_and_of_one_claim(self, world: World) -> None:
        project = world.project
        of_claim = [act.name for act in project.history.acts(claim_id=world.shared)]
        assert of_claim == ["tag", "add_mention", "add_evidence", "ask", "comment", "log_correction", "set_status"]
        of_bill = [act.name for act in project.history.acts(article_id=world.bill)]
        assert of_bill == ["import", *of_claim]
        everything = project.history.acts()
        assert [act.seq for act in everything] == list(range(1, len(everything) + 1))
        assert project.history.acts(limit=2) == everything[-2:]

    def test_undoing_adds_to_it(self, world: World) -> None:
        acts = len(world.project.history.acts())
        world.project.history.undo()
        world.project.history.redo()
        assert [(act.kind, act.label) for act in world.project.history.acts()[acts:]] == [
            (ActKind.UNDO, "undo: set status verified"),
            (ActKind.REDO, "redo: set status verified"),
        ]

    @pytest.mark.parametrize(
        "tampering",
        [
            "UPDATE acts SET label = 'nothing'",
            "DELETE FROM acts WHERE seq = 2",
            "UPDATE act_changes SET after = '{}'",
            "DELETE FROM act_changes",
            "UPDATE revisions SET text = 'x'",
            "DELETE FROM revisions",
        ],
    )
    def test_the_database_refuses_to_change_it(self, world: World, tampering: str) -> None:
        with pytest.raises(DBAPIError, match="are never changed"), engine_of(world.project).begin() as connection:
            connection.execute(text(tampering))
        assert world.project.maintenance.check() == []
