"""What a writer sends back: looked at first, taken in one step, twice the same, and nothing that was overtaken."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from annotator.domain.answers import Answers, CorrectionAnswer, QueryAnswer, Remark, ReturnedDraft, SentArticle
from annotator.domain.claim import ClaimFields
from annotator.domain.work import QueryState
from annotator.errors import InvalidInput
from annotator.importing import read_text
from annotator.services.projects import Project
from tests.fixtures.projects import TEXT, Opener, add_article, place_of


@dataclass(frozen=True)
class Desk:
    """An article with a claim that has a correction, a query about it, and one about the article."""

    article: str
    claim: str
    mention: str
    about_claim: str
    about_article: str


@pytest.fixture
def desk(project: Project) -> Desk:
    article = add_article(project)
    tagged = project.claims.tag(article, *place_of(project, article, "1967"), ClaimFields(correction="1982"))
    asked = project.work.ask(article, "Which case?", tagged.claim_id).id
    return Desk(article, tagged.claim_id, tagged.mention_id, asked, project.work.ask(article, "Who spoke?").id)


def answers(desk: Desk, **more: object) -> Answers:
    whole = Answers(
        "answer-html",
        author="Jane Doe",
        articles=(SentArticle(desk.article, 1),),
        queries=(
            QueryAnswer(desk.about_claim, " Pierson v. Ray.\n", "Jane Doe", "Which case?"),
            QueryAnswer(desk.about_article, "The owner.", "Jane Doe", "Who spoke?"),
        ),
        corrections=(CorrectionAnswer(desk.mention, False, "It was 1967.", "Jane Doe", "1967", "1982"),),
        remarks=(Remark("Thanks!", "Jane Doe", article_id=desk.article),),
    )
    return replace(whole, **more)  # type: ignore[arg-type]


def test_what_would_be_taken_is_told_and_changes_nothing(project: Project, desk: Desk) -> None:
    before = project.maintenance.seal()
    told = project.answers.take(answers(desk), dry_run=True)
    assert [(one.query.query_id, one.new) for one in told.answers] == [
        (desk.about_claim, True),
        (desk.about_article, True),
    ]
    assert (told.new, told.not_understood, told.warnings) == (5, (), ())
    assert project.maintenance.seal() == before


def test_it_is_taken_as_one_step_and_taken_back_as_one(project: Project, desk: Desk) -> None:
    taken = project.answers.take(answers(desk))
    assert taken.new == 5
    assert taken.changes.articles == {desk.article}
    query, other = project.work.queries(desk.article)
    assert (query.answer, query.state) == ("Pierson v. Ray.", QueryState.ANSWERED)
    assert (other.answer, other.state) == ("The owner.", QueryState.ANSWERED)
    assert project.claims.get(desk.claim).correction_answer == "rejected"
    assert [comment.text for comment in project.work.comments(claim_id=desk.claim)] == ["Jane Doe: It was 1967."]
    assert {comment.text for comment in project.work.comments(desk.article)} == {
        "Jane Doe: It was 1967.",
        "Jane Doe: Thanks!",
    }
    assert project.history.undo().labels == ("take 5 answers from Jane Doe",)
    assert [query.state for query in project.work.queries(desk.article)] == [QueryState.OPEN, QueryState.OPEN]
    assert project.claims.get(desk.claim).correction_answer == ""
    assert project.work.comments(desk.article) == []
    project.history.redo()
    assert project.claims.get(desk.claim).correction_answer == "rejected"


def test_what_is_left_is_not_taken_and_is_new_the_next_time(project: Project, desk: Desk) -> None:
    told = project.answers.take(answers(desk), dry_run=True)
    left = {told.answers[0].key, told.corrections[0].key, told.remarks[0].key}
    taken = project.answers.take(answers(desk), leave=left)
    assert taken.new == 2
    assert [query.answer for query in project.work.queries(desk.article)] == ["", "The owner."]
    assert project.claims.get(desk.claim).correction_answer == ""
    assert project.history.undo().labels == ("take 2 answers from Jane Doe",)
    project.history.redo()
    again = project.answers.take(answers(desk), dry_run=True)
    assert {one.key for one in (*again.answers, *again.corrections, *again.remarks) if one.new} == left


def test_taken_twice_it_changes_nothing(project: Project, desk: Desk) -> None:
    project.answers.take(answers(desk))
    before = project.maintenance.seal()
    again = project.answers.take(answers(desk))
    assert (again.new, len(again.answers), len(again.corrections), len(again.remarks)) == (0, 2, 1, 2)
    assert project.maintenance.seal() == before


def test_another_correction_takes_the_writers_answer_away(project: Project, desk: Desk) -> None:
    project.answers.take(answers(desk))
    project.claims.set_fields(desk.claim, ClaimFields(correction="1982"))
    assert project.claims.get(desk.claim).correction_answer == "rejected"
    project.claims.set_fields(desk.claim, ClaimFields(correction="1983"))
    assert project.claims.get(desk.claim).correction_answer == ""
    project.history.undo()
    assert project.claims.get(desk.claim).correction_answer == "rejected"


def test_what_was_overtaken_is_listed_and_stays(project: Project, open_as: Opener, desk: Desk) -> None:
    bob = open_as("Bob")
    bob.work.answer(desk.about_claim, "Harlow.")
    bob.work.edit_query(desk.about_article, "Who spoke, and when?")
    bob.claims.set_fields(desk.claim, ClaimFields(correction="in 1982"))
    taken = project.answers.take(answers(desk))
    assert [missed.what for missed in taken.not_understood] == [
        " Pierson v. Ray.\n",
        "The owner.",
        "1967 → 1982",
    ]
    assert [missed.why for missed in taken.not_understood] == [
        "The query has an answer by now: “Harlow.”.",
        "The query was changed since; it asks “Who spoke, and when?” now.",
        "The correction was changed since; it is “in 1982” now.",
    ]
    assert project.work.query(desk.about_claim).answer == "Harlow."
    assert project.work.query(desk.about_article).state is QueryState.OPEN
    assert project.claims.get(desk.claim).correction_answer == ""


def test_a_query_that_was_taken_up_again_takes_another_answer(project: Project, desk: Desk) -> None:
    project.work.answer(desk.about_claim, "I don't know.")
    project.work.reopen(desk.about_claim)
    assert project.answers.take(answers(desk)).not_understood == ()
    assert project.work.query(desk.about_claim).answer == "Pierson v. Ray."


def test_what_nobody_knows_is_listed_and_the_rest_is_taken(project: Project, desk: Desk) -> None:
    unknown = QueryAnswer("01890000-0000-7000-8000-000000000000", "To nobody.")
    twice = QueryAnswer(desk.about_claim, "Another case.")
    nowhere = CorrectionAnswer("gone", accepted=True)
    given = answers(desk)
    taken = project.answers.take(
        replace(given, queries=(*given.queries, unknown, twice), corrections=(*given.corrections, nowhere))
    )
    assert [missed.what for missed in taken.not_understood] == ["To nobody.", "Another case.", "gone"]
    assert taken.new == 5


def test_a_claim_that_is_answered_in_two_ways_is_left_to_people(project: Project, desk: Desk) -> None:
    project.claims.add_mention(desk.claim, desk.article, *place_of(project, desk.article, "1967", nth=1))
    places = project.claims.get(desk.claim).mentions
    both = tuple(CorrectionAnswer(one.mention_id, accepted=bool(number)) for number, one in enumerate(places))
    taken = project.answers.take(answers(desk, corrections=both, queries=(), remarks=()))
    assert [missed.why for missed in taken.not_understood] == [
        "Its correction is accepted at one place of the claim and rejected at another."
    ]
    assert project.claims.get(desk.claim).correction_answer == ""


def test_another_projects_answers_are_refused(project: Project, desk: Desk) -> None:
    with pytest.raises(InvalidInput, match="queries of another project"):
        project.answers.take(answers(desk, project_id="01890000-0000-7000-8000-000000000000"))


def test_an_older_revision_is_told(project: Project, desk: Desk) -> None:
    project.revisions.revise(desk.article, TEXT.replace("long ago", "a while ago"))
    taken = project.answers.take(answers(desk))
    assert len(taken.warnings) == 1
    assert "was sent as revision 1; the article is at revision 2 by now" in taken.warnings[0]
    assert taken.new == 5


def test_words_that_cannot_be_kept_are_listed(project: Project, desk: Desk) -> None:
    bad = QueryAnswer(desk.about_claim, "a\0b")
    taken = project.answers.take(answers(desk, queries=(bad,), corrections=(), remarks=()))
    assert (taken.answers, len(taken.not_understood)) == ((), 1)


def test_a_changed_text_comes_in_as_a_draft_in_the_same_step(project: Project, desk: Desk) -> None:
    draft = ReturnedDraft(desk.article, read_text(TEXT.replace("Court in 1967", "Court in 1982"), "back.txt"))
    told = project.answers.take(answers(desk, drafts=(draft,)), dry_run=True)
    assert [(one.made, one.revision) for one in told.drafts] == [(True, 2)]
    assert project.articles.revision(desk.article).number == 1
    taken = project.answers.take(answers(desk, drafts=(draft,)))
    assert (taken.new, project.articles.revision(desk.article).number) == (6, 2)
    project.history.undo()
    assert project.articles.revision(desk.article).number == 1
    assert project.work.query(desk.about_claim).state is QueryState.OPEN
