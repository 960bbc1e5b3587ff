"""The work on articles: who does it, queries, comments, corrections, void, and when an article is signed off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.work import CorrectionFields, Priority, QueryState, SignOffCheck, WorkFields
from annotator.errors import Blocked, InvalidInput, NotFound, Overtaken
from annotator.services.projects import Project
from annotator.services.work import WorkService
from tests.fixtures.projects import OTHER_TEXT, Opener, add_article, add_article_with_cuts, place_of


class TestWhoDoesWhat:
    def test_articles_are_given_to_somebody_as_one_step(self, project: Project) -> None:
        talks, bill = add_article(project), add_article(project, OTHER_TEXT, "bill.txt")
        changes = project.work.assign([talks, bill], WorkFields("Bob", Priority.HIGH, "2021-06-30"))
        assert changes.articles == {talks, bill}
        assert changes.library
        for line in project.articles.summaries([talks, bill]):
            assert (line.assigned_to, line.priority, line.due) == ("Bob", Priority.HIGH, "2021-06-30")
        project.work.assign([talks], WorkFields(due=""))
        article = project.articles.get(talks)
        assert (article.assigned_to, article.priority, article.due) == ("Bob", Priority.HIGH, "")
        assert project.work.people() == ["Anna", "Bob"]
        assert project.history.undo(2).labels == ("take the due date away", "set the work on it")
        assert project.articles.get(bill).assigned_to == ""

    @pytest.mark.parametrize("fields", [WorkFields(due="next week"), WorkFields(priority=7)])  # type: ignore[arg-type]
    def test_what_is_no_date_or_priority_is_refused(self, project: Project, fields: WorkFields) -> None:
        with pytest.raises(InvalidInput):
            project.work.assign([add_article(project)], fields)


class TestQueries:
    def test_a_query_is_asked_answered_closed_and_taken_up_again(self, project: Project, open_as: Opener) -> None:
        talks = add_article(project)
        claim = project.claims.tag(talks, *place_of(project, talks, "1967")).claim_id
        query_id = project.work.ask(talks, "Which case do you mean?", claim).id
        assert project.claims.cards(talks)[0].queries == 1
        open_as("Bob").work.answer(query_id, "Pierson v. Ray.")
        [query] = project.work.queries(claim_id=claim)
        assert (query.question, query.answer, query.state) == (
            "Which case do you mean?",
            "Pierson v. Ray.",
            QueryState.ANSWERED,
        )
        assert (query.asked_by, query.article_id) == ("Anna", talks)
        assert query.answered_at is not None
        assert query.answered_at >= query.asked_at
        project.work.close(query_id)
        assert project.work.queries(talks, state=QueryState.OPEN) == []
        assert project.claims.cards(talks)[0].queries == 0
        project.work.reopen(query_id)
        assert [one.query_id for one in project.work.queries(state=QueryState.OPEN)] == [query_id]
        with pytest.raises(Overtaken):
            project.work.edit_query(query_id, "Which one?", based_on=1)

    def test_it_outlives_its_claim_and_goes_with_its_article(self, project: Project) -> None:
        talks = add_article(project)
        claim = project.claims.tag(talks, 0, 6).claim_id
        query_id = project.work.ask(talks, "Sure?", claim).id
        project.claims.delete([claim])
        assert project.work.query(query_id).claim_id == ""
        project.articles.delete([talks])
        assert project.work.queries() == []
        project.history.undo(2)
        assert project.work.query(query_id).claim_id == claim
        assert project.maintenance.check() == []

    def test_what_makes_no_query_is_refused(self, project: Project) -> None:
        talks, bill = add_article(project), add_article(project, OTHER_TEXT, "bill.txt")
        elsewhere = project.claims.tag(bill, 0, 5).claim_id
        with pytest.raises(InvalidInput):
            project.work.ask(talks, "  ")
        for refused in (lambda: project.work.ask("none", "?"), lambda: project.work.ask(talks, "?", elsewhere)):
            with pytest.raises(NotFound):
                refused()


class TestComments:
    def test_an_articles_comments_are_those_on_its_claims_too(self, project: Project, open_as: Opener) -> None:
        talks = add_article(project)
        claim = project.claims.tag(talks, 0, 6).claim_id
        on_article = project.work.comment("Look here, @bob and @Anna.", article_id=talks).id
        on_claim = open_as("Bob").work.comment("I did. bob@example.org", claim_id=claim).id
        assert [one.comment_id for one in project.work.comments(talks)] == [on_article, on_claim]
        assert [one.person for one in project.work.comments(claim_id=claim)] == ["Bob"]
        assert project.claims.cards(talks)[0].comments == 1
        first, second = project.work.comments(talks)
        assert project.work.mentioned(first) == ("Bob", "Anna")
        assert project.work.mentioned(second) == ()
        assert [one.comment_id for one in project.work.naming("Bob")] == [on_article]
        project.work.edit_comment(on_article, "Nothing.")
        project.work.delete_comment(on_claim)
        assert [one.text for one in project.work.comments(talks)] == ["Nothing."]

    def test_a_comment_is_on_one_thing(self, project: Project) -> None:
        talks = add_article(project)
        claim = project.claims.tag(talks, 0, 6).claim_id
        with pytest.raises(InvalidInput):
            project.work.comment("On both", article_id=talks, claim_id=claim)
        with pytest.raises(InvalidInput):
            project.work.comment("On nothing")


def test_the_corrections_log_says_who_changed_what_and_why(project: Project) -> None:
    talks = add_article(project)
    claim = project.claims.tag(talks, 0, 6).claim_id
    fields = CorrectionFields("1967", "1982", "Harlow v. Fitzgerald set the standard.", "An earlier version said 1967.")
    correction_id = project.work.log_correction(talks, fields, claim).id
    [line] = project.work.corrections(talks)
    assert (line.correction_id, line.fields, line.made_by, line.claim_id) == (correction_id, fields, "Anna", claim)
    project.work.edit_correction(correction_id, CorrectionFields("1967", "1982"))
    project.claims.delete([claim])
    [line] = project.work.corrections()
    assert (line.fields.why, line.claim_id) == ("", "")
    with pytest.raises(InvalidInput):
        project.work.edit_correction(correction_id, CorrectionFields(why="No reason"))


def test_a_void_check_counts_for_nothing_until_it_is_made_anew(project: Project) -> None:
    talks = add_article(project)
    claim = project.claims.tag(talks, 0, 6, ClaimFields(status="verified")).claim_id

    def counts() -> tuple[int, int]:
        [line] = project.articles.summaries([talks])
        return line.claims, line.checked

    assert counts() == (1, 1)
    with pytest.raises(InvalidInput):
        project.work.void(claim, " ")
    project.work.void(claim, "The source was a parody.")
    found = project.claims.get(claim)
    assert (found.void, found.voided_by, found.status) == ("The source was a parody.", "Anna", "verified")
    assert found.voided_at is not None
    assert project.claims.cards(talks)[0].void
    assert counts() == (0, 0)
    project.work.reinstate(claim)
    assert counts() == (1, 1)
    project.history.undo()
    project.claims.set_status([claim], "false")
    found = project.claims.get(claim)
    assert (found.void, found.voided_by, found.voided_at) == ("", "", None)
    assert counts() == (1, 1)


def test_a_status_among_other_fields_is_a_new_check_too(project: Project) -> None:
    claim = project.claims.tag(add_article(project), 0, 6, ClaimFields(status="verified")).claim_id
    project.work.void(claim, "The source was a parody.")
    project.claims.set_fields(claim, ClaimFields(rationale="Looked at again."))
    assert project.claims.get(claim).void
    project.claims.set_fields(claim, ClaimFields(status="false", rationale="Another source."))
    found = project.claims.get(claim)
    assert (found.status, found.void, found.voided_by, found.voided_at) == ("false", "", "", None)


@dataclass
class Desk:
    """An article with one checked claim, a second article that shares it, and what a sign-off waits for."""

    project: Project
    article: str
    other: str
    claim: str
    mention: str
    uncovered: int = 0

    @property
    def work(self) -> WorkService:
        return WorkService(self.project._store, lambda _reading, _article: self.uncovered)

    def place(self, words: str) -> tuple[int, int]:
        return place_of(self.project, self.article, words)

    @property
    def state(self) -> str:
        article = self.project.articles.get(self.article)
        assert (article.status == "signed off") == (article.sign_off is not None)
        return article.status


@pytest.fixture
def desk(project: Project) -> Desk:
    article = add_article_with_cuts(
        project,
        "Reform talks.\nEstablished in 1967, SHARE THIS immunity protects officials. MORE\n",
        "SHARE THIS ",
        " MORE",
    )
    other = add_article(project, OTHER_TEXT, "bill.txt")
    tagged = project.claims.tag(
        article, *place_of(project, article, "in 1967, immunity"), ClaimFields(status="verified")
    )
    project.claims.add_mention(tagged.claim_id, other, 0, 5)
    return Desk(project, article, other, tagged.claim_id, tagged.mention_id)


class TestSigningOff:
    def test_it_is_refused_with_what_is_missing(self, desk: Desk) -> None:
        desk.project.claims.tag(desk.article, *desk.place("Reform"))
        desk.uncovered = 3
        assert desk.work.sign_off_check(desk.article) == SignOffCheck(uncovered=3, unchecked=1)
        with pytest.raises(Blocked, match="3 checkables are neither covered nor waived and 1 claim is not checked yet"):
            desk.work.sign_off(desk.article)
        assert desk.state == "to do"
        desk.work.sign_off(desk.article, "The lawyer has read it.")
        sign_off = desk.project.articles.get(desk.article).sign_off
        assert sign_off is not None
        assert (sign_off.by, sign_off.reason) == ("Anna", "The lawyer has read it.")
        assert "although 3 checkables" in desk.project.history.next_labels()[0]
        desk.project.history.undo()
        assert desk.state == "to do"

    def test_it_goes_through_when_nothing_is_missing_and_has_one_door(self, desk: Desk) -> None:
        with pytest.raises(Blocked):
            desk.project.articles.set_status([desk.article], "signed off")
        desk.work.sign_off(desk.article)
        assert desk.state == "signed off"
        desk.project.articles.set_status([desk.article], "ready")
        assert desk.state == "ready"

    @pytest.mark.parametrize("claim_state", ["void", "unchecked"])
    def test_a_void_claim_does_not_stand_in_its_way(self, desk: Desk, claim_state: str) -> None:
        claim = desk.project.claims.tag(desk.article, *desk.place("Reform")).claim_id
        if claim_state == "void":
            desk.project.work.void(claim, "Not in the text.")
            desk.work.sign_off(desk.article)
        else:
            with pytest.raises(Blocked):
                desk.work.sign_off(desk.article)


def _restore(desk: Desk, nth: int) -> None:
    cut = desk.project.articles.revision(desk.article).cuts[nth]
    desk.project.articles.restore_cut(desk.article, cut)


BREAKING: dict[str, Callable[[Desk], object]] = {
    "a new revision changes checked words": lambda d: _restore(d, 0),
    "a claim is opened again": lambda d: d.project.claims.set_status([d.claim], "checking"),
    "its check is void": lambda d: d.project.work.void(d.claim, "Wrong."),
    "a new claim comes in": lambda d: d.project.claims.tag(d.article, *d.place("officials")),
    "a mention's ends move": lambda d: d.project.claims.move_mention(d.mention, *d.place("1967")),
    "a mention goes": lambda d: d.project.claims.delete_mention(d.mention),
    "its claim goes": lambda d: d.project.claims.delete([d.claim]),
    "a checked claim is merged into an open one": lambda d: d.project.linking.merge(
        d.project.claims.tag(d.other, *place_of(d.project, d.other, "220")).claim_id, [d.claim]
    ),
}
KEEPING: dict[str, Callable[[Desk], object]] = {
    "a new revision changes other words": lambda d: _restore(d, 1),
    "another settled status": lambda d: d.project.claims.set_status([d.claim], "false"),
    "a claim is worded otherwise": lambda d: d.project.claims.set_fields(d.claim, ClaimFields(wording="Since 1967")),
    "a checked claim comes in": lambda d: d.project.claims.tag(
        d.article, *d.place("officials"), ClaimFields(status="opinion")
    ),
    "evidence": lambda d: d.project.evidence.add(d.claim, EvidenceFields(title="Pierson")),
    "a claim elsewhere": lambda d: d.project.claims.tag(d.other, *place_of(d.project, d.other, "220")),
    "a comment": lambda d: d.project.work.comment("Good.", article_id=d.article),
}


@pytest.mark.parametrize("act", BREAKING)
def test_a_sign_off_is_withdrawn_in_the_act_that_breaks_it(desk: Desk, act: str) -> None:
    desk.work.sign_off(desk.article)
    BREAKING[act](desk)
    assert desk.state == "in progress"
    assert desk.project.history.next_labels()[0].endswith("; sign-off withdrawn")
    desk.project.history.undo()
    assert desk.state == "signed off"
    assert desk.project.maintenance.check() == []


@pytest.mark.parametrize("act", KEEPING)
def test_a_sign_off_stays_while_nothing_checked_changes(desk: Desk, act: str) -> None:
    desk.work.sign_off(desk.article)
    KEEPING[act](desk)
    assert desk.state == "signed off"


def test_taking_back_a_status_withdraws_what_a_colleague_signed_off(desk: Desk, open_as: Opener) -> None:
    claim = desk.project.claims.tag(desk.article, *desk.place("officials")).claim_id
    desk.project.claims.set_status([claim], "verified")
    open_as("Bob").work.sign_off(desk.article, "Read.")
    desk.project.history.undo()
    assert desk.project.claims.get(claim).status == "unchecked"
    assert desk.state == "in progress"
