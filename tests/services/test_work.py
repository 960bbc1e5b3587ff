"""The work on articles: who does it, queries, comments, corrections, void, and when an article is signed off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator.domain.claim import ClaimFields
from annotator.domain.codebook import StatusFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.sign_off import SignOffCheck
from annotator.domain.work import CorrectionFields, Priority, QueryState, WorkFields
from annotator.errors import Blocked, InvalidInput, NotFound, Overtaken
from annotator.services.projects import Project
from annotator.services.work import WorkService
from tests.fixtures.noted_drafts import BLS, NOTED, add_draft, on, write_draft
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
    project.evidence.add(tagged.claim_id, EvidenceFields(title="Pierson v. Ray"))
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


def _revise(desk: Desk, words: str, others: str) -> None:
    text = desk.project.articles.revision(desk.article).text
    assert words in text
    desk.project.revisions.revise(desk.article, text.replace(words, others))


class TestWhatWaits:
    """Places that a new draft has changed count like a question that is open."""

    def test_a_place_of_a_claim_until_somebody_has_looked(self, desk: Desk) -> None:
        _revise(desk, "protects officials", "protects 12 officials")
        assert desk.work.sign_off_check(desk.article).counts == {"waiting": 1}
        with pytest.raises(Blocked, match="1 place waits to be looked at since a new draft came"):
            desk.work.sign_off(desk.article)
        desk.project.draft_queue.accept([desk.mention])
        assert desk.work.sign_off_check(desk.article).passed
        desk.work.sign_off(desk.article)

    def test_in_spite_of_it_with_a_reason(self, desk: Desk) -> None:
        _revise(desk, "protects officials", "protects 12 officials")
        desk.work.sign_off(desk.article, "The writer has read it.")
        [entry], _ = desk.project.history.newest(1, desk.article)
        assert entry.words(article_id=desk.article)[1:] == [
            "missing at the sign-off: a look at places that a new draft has changed (1)"
        ]
        desk.project.draft_queue.accept([desk.mention])
        assert desk.state == "signed off"  # to look is not to change

    def test_a_waiver_whose_words_are_gone(self, desk: Desk) -> None:
        project = desk.project
        project.coverage.waive(desk.article, *desk.place("1967"), "known")
        [waiver] = project.coverage.waivers(desk.article)
        desk.work.sign_off(desk.article)
        project.claims.delete_mention(desk.mention)
        desk.work.sign_off(desk.article)
        _revise(desk, "in 1967", "long ago")
        assert desk.state == "in progress"
        assert desk.work.sign_off_check(desk.article).counts == {"waiting": 1}
        project.draft_queue.accept([waiver.waiver_id])
        desk.work.sign_off(desk.article)
        project.coverage.unwaive([waiver.waiver_id])  # it has let nothing go since
        assert desk.state == "signed off"
        project.history.undo()
        assert desk.state == "signed off"

    def test_a_waiver_that_is_given_to_another_checkable(self, desk: Desk) -> None:
        project = desk.project
        _revise(desk, "officials.", "officials since 12 May 2001.")
        for mention in project.claims.get(desk.claim).mentions:
            project.draft_queue.accept([mention.mention_id])
        project.coverage.waive(desk.article, *desk.place("12 May 2001"), "known")
        [waiver] = project.coverage.waivers(desk.article)
        desk.work.sign_off(desk.article)
        project.draft_queue.place(waiver.waiver_id, *desk.place("1967"))
        assert desk.state == "in progress"  # its old one is let go no more

    @pytest.mark.usefixtures("noted_format")
    def test_a_note_that_is_gone(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path, NOTED, [on("4 percent", "comment", BLS)])
        assert "waiting" not in project.work.sign_off_check(article).counts
        project.work.sign_off(article, "in a hurry")
        project.revisions.revise(article, write_draft(tmp_path / "second.noted", "New. " + NOTED, []))
        assert project.articles.get(article).sign_off is None
        assert project.work.sign_off_check(article).counts["waiting"] == 1


class TestWhatASignOffCounts:
    @staticmethod
    def _missing(desk: Desk) -> dict[str, int]:
        return desk.work.sign_off_check(desk.article).counts

    def test_a_query_until_it_is_closed(self, desk: Desk) -> None:
        query = desk.work.ask(desk.article, "Which year?").id
        assert self._missing(desk) == {"open_queries": 1}
        desk.work.answer(query, "1967.")
        with pytest.raises(Blocked, match="1 query to the writer is not closed"):
            desk.work.sign_off(desk.article)
        desk.work.close(query)
        assert self._missing(desk) == {}

    def test_a_checked_claim_without_evidence_but_for_what_is_not_checkable(self, desk: Desk) -> None:
        claim = desk.project.claims.tag(desk.article, *desk.place("officials"), ClaimFields(status="opinion")).claim_id
        assert self._missing(desk) == {}
        for status in ("verified", "conflicting", "unverifiable"):
            desk.project.claims.set_status([claim], status)
            assert self._missing(desk) == {"unsourced": 1}
        assert desk.work.lacking(desk.article, "unsourced") == [claim]
        desk.project.evidence.add(claim, EvidenceFields(Stance.CONTEXT, note="Asked; nobody knows."))
        assert self._missing(desk) == {}
        assert desk.work.lacking(desk.article, "unsourced") == []

    @pytest.mark.parametrize("status", ["false", "misleading"])
    @pytest.mark.parametrize("done", ["correction", "query", "log"])
    def test_a_wrong_claim_about_which_nothing_is_done(self, desk: Desk, status: str, done: str) -> None:
        desk.project.claims.set_status([desk.claim], status)
        assert self._missing(desk) == {"uncorrected": 1}
        assert desk.work.lacking(desk.article, "uncorrected") == [desk.claim]
        if done == "correction":
            desk.project.claims.set_fields(desk.claim, ClaimFields(correction="In 1968"))
        elif done == "query":
            desk.work.close(desk.work.ask(desk.article, "Really 1967?", desk.claim).id)
        else:
            desk.work.log_correction(desk.article, CorrectionFields(old="1967", new="1968"), desk.claim)
        assert self._missing(desk) == {}

    def test_what_is_wrong_is_told_by_the_scale_and_not_by_a_name(self, desk: Desk) -> None:
        desk.project.codebook.scale.set("verified", StatusFields(averitec="", fever="", rating_value=2))
        assert self._missing(desk) == {"uncorrected": 1}
        desk.project.claims.set_status([desk.claim], "false")
        desk.project.codebook.scale.set("false", StatusFields(averitec="Supported", fever="SUPPORTS", rating_value=5))
        assert self._missing(desk) == {}

    def test_a_void_claim_lacks_nothing(self, desk: Desk) -> None:
        desk.project.claims.set_status([desk.claim], "false")
        desk.work.void(desk.claim, "Wrong article.")
        assert self._missing(desk) == {}


def test_what_was_missing_is_kept_with_the_reason(desk: Desk) -> None:
    project = desk.project
    desk.work.ask(desk.article, "Which year?")
    project.claims.set_status([desk.claim], "misleading")
    desk.work.sign_off(desk.article, "The lawyer has read it.")
    sign_off = project.articles.get(desk.article).sign_off
    assert sign_off is not None
    assert sign_off.in_spite
    assert sign_off.missing == SignOffCheck(open_queries=1, uncorrected=1)
    [line] = [one for one in project.articles.all_summaries() if one.article_id == desk.article]
    assert line.signed_off_although == "The lawyer has read it."
    [entry], _ = project.history.newest(1, desk.article)
    assert entry.words(article_id=desk.article) == [
        "signed off, although something was missing: “The lawyer has read it.”",
        "missing at the sign-off: queries to the writer not closed (1)",
        "missing at the sign-off: a correction of, or a query about, false or misleading claims (1)",
    ]
    whole = project.statistics.whole()
    assert whole.signed_in_spite == 1
    assert [(one.article_id, one.sign_off) for one in whole.in_spite] == [(desk.article, sign_off)]
    project.articles.set_status([desk.article], "ready")
    assert project.statistics.whole().in_spite == ()
    project.history.undo()
    assert project.articles.get(desk.article).sign_off == sign_off
    assert project.maintenance.check() == []


def test_a_reason_where_nothing_was_missing_is_no_in_spite(desk: Desk) -> None:
    desk.work.sign_off(desk.article, "Read twice.")
    sign_off = desk.project.articles.get(desk.article).sign_off
    assert sign_off is not None
    assert (sign_off.reason, sign_off.in_spite) == ("Read twice.", False)
    [entry], _ = desk.project.history.newest(1, desk.article)
    assert entry.words(article_id=desk.article) == ["signed off: “Read twice.”"]
    assert desk.project.statistics.whole().in_spite == ()


class TestWhoRaisedAQueryClosesIt:
    def test_somebody_else_is_refused_in_words_and_may_on_behalf(self, desk: Desk, open_as: Opener) -> None:
        query = desk.work.ask(desk.article, "Which year?").id
        bob = open_as("Bob").work
        for act in (bob.close, bob.delete_query):
            with pytest.raises(Blocked, match="Anna raised this query, and who raised a query closes it"):
                act(query)
        assert desk.work.query(query).state is QueryState.OPEN
        bob.answer(query, "1967.")  # the answer may come to anybody
        bob.close(query, on_behalf=True)
        assert desk.work.query(query).state is QueryState.CLOSED
        assert desk.project.history.acts()[-1].label == "close the query on behalf of Anna"
        [entry], _ = desk.project.history.newest(1, desk.article)
        assert entry.words(article_id=desk.article) == ["query “Which year?”: closed on behalf of Anna"]

    def test_ones_own_is_closed_and_removed(self, desk: Desk) -> None:
        query = desk.work.ask(desk.article, "Which year?").id
        desk.work.close(query)
        desk.work.delete_query(query)
        assert desk.work.queries(desk.article) == []


BREAKING: dict[str, Callable[[Desk], object]] = {
    "a new revision changes checked words": lambda d: _restore(d, 0),
    "a claim is opened again": lambda d: d.project.claims.set_status([d.claim], "checking"),
    "its check is void": lambda d: d.project.work.void(d.claim, "Wrong."),
    "a new claim comes in": lambda d: d.project.claims.tag(d.article, *d.place("officials")),
    "a mention's ends move": lambda d: d.project.claims.move_mention(d.mention, *d.place("1967")),
    "a mention goes": lambda d: d.project.claims.delete_mention(d.mention),
    "its claim goes": lambda d: d.project.claims.delete([d.claim]),
    "a claim is found to be false": lambda d: d.project.claims.set_status([d.claim], "false"),
    "its last evidence goes": lambda d: d.project.evidence.delete(
        d.project.claims.get(d.claim).evidence[0].evidence_id
    ),
    "the writer is asked": lambda d: d.work.ask(d.article, "Which year?"),
    "a checked claim without evidence comes in": lambda d: d.project.claims.tag(
        d.article, *d.place("officials"), ClaimFields(status="verified")
    ),
    "a checked claim is merged into an open one": lambda d: d.project.linking.merge(
        d.project.claims.tag(d.other, *place_of(d.project, d.other, "220")).claim_id, [d.claim]
    ),
}
DRAFTS = {
    "changes the words of a claim": ("in 1967", "in 1968"),
    "loses a claim": ("Established in 1967, immunity protects officials.", "More on this tomorrow."),
    "puts a number beside a claim": ("protects officials", "protects 12 officials"),
}
BREAKING |= {
    f"a new draft {what}": lambda d, words=words: _revise(d, *words)  # type: ignore[misc]
    for what, words in DRAFTS.items()
}
KEEPING: dict[str, Callable[[Desk], object]] = {
    "a new revision changes other words": lambda d: _restore(d, 1),
    "a new draft changes other words": lambda d: _revise(d, "Reform talks", "Reform talks have failed"),
    "a new draft sets the words otherwise": lambda d: _revise(
        d, "in 1967, immunity protects", "in\N{NO-BREAK SPACE}1967,  im\N{SOFT HYPHEN}munity protects"
    ),
    "another settled status": lambda d: d.project.claims.set_status([d.claim], "conflicting"),
    "a status that is wrong, with its correction": lambda d: d.project.claims.set_fields(
        d.claim, ClaimFields(status="false", correction="In 1968")
    ),
    "one of two pieces of evidence goes": lambda d: d.project.evidence.delete(
        d.project.evidence.add(d.claim, EvidenceFields(title="Harlow")).evidence_id
    ),
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


def test_a_link_without_a_copy_is_missing_where_that_is_wanted(desk: Desk) -> None:
    claim = desk.claim
    for fields in (
        EvidenceFields(url="https://a.example/"),
        EvidenceFields(url="https://b.example/", archived_url="https://web.archive.org/web/2024/https://b.example/"),
        EvidenceFields(title="No link"),
    ):
        desk.project.evidence.add(claim, fields)
    assert desk.work.sign_off_check(desk.article).uncopied == 0
    assert desk.work.sign_off_check(desk.article, copies=True).uncopied == 1
    assert desk.work.lacking(desk.article, "uncopied") == [claim]
    with pytest.raises(Blocked, match="without a copy"):
        desk.work.sign_off(desk.article, copies=True)
    desk.work.sign_off(desk.article, "The page is public", copies=True)
    signed = desk.project.articles.get(desk.article).sign_off
    assert signed is not None
    assert signed.missing.uncopied == 1
