"""Whatever was done since, claims and articles are told as they were: random acts, a picture after each, and back."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from annotator.bootstrap import open_project
from annotator.domain.article import Article
from annotator.domain.checkable import Coverage, Waiver
from annotator.domain.claim import Claim, ClaimFields
from annotator.domain.codebook import Codebook, StatusFields, TagFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.work import WorkFields
from annotator.errors import Blocked, NothingToUndo, Overtaken
from annotator.services.projects import Project
from tests.fixtures.projects import OTHER_TEXT, Opener, add_article, place_of
from tests.services.test_random_acts import WORDS, RandomActs

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Seen:
    """What somebody saw of a project at a moment."""

    at: datetime
    claims: dict[str, Claim]
    articles: dict[str, tuple[Article, list[str], list[Waiver], Coverage]]
    codebook: Codebook


def seen(project: Project) -> Seen:
    """Look at everything."""
    return Seen(
        datetime.now(UTC),
        {claim.claim_id: without_versions(claim) for claim in project.claims.find()},
        {
            article_id: (
                replace(project.articles.get(article_id), version=0),
                [card.claim_id for card in project.claims.cards(article_id)],
                [replace(waiver, version=0) for waiver in project.coverage.waivers(article_id)],
                project.coverage.checkables(article_id).coverage,
            )
            for article_id in project.articles.ids()
        },
        project.codebook.get(),
    )


def without_versions(claim: Claim) -> Claim:
    """A claim whose versions nobody compares: what was cannot be built on."""
    return replace(
        claim,
        version=0,
        mentions=tuple(replace(mention, version=0) for mention in claim.mentions),
        evidence=tuple(replace(evidence, version=0) for evidence in claim.evidence),
    )


def assert_told(project: Project, pictures: list[Seen]) -> None:
    """Every picture is what the history tells of that moment, also of what was not there."""
    claims = {claim_id for picture in pictures for claim_id in picture.claims}
    articles = {article_id for picture in pictures for article_id in picture.articles}
    for picture in pictures:
        for claim_id in claims:
            assert project.history.claim_as_of(claim_id, picture.at) == picture.claims.get(claim_id)
        for article_id in articles:
            then = project.history.article_as_of(article_id, picture.at)
            if article_id not in picture.articles:
                assert then is None
                continue
            assert then is not None
            article, cards, waivers, coverage = picture.articles[article_id]
            assert (then.article, list(then.waivers), then.coverage) == (article, waivers, coverage)
            assert {claim.claim_id: claim for claim in then.claims} == {key: picture.claims[key] for key in cards}
            assert [claim.claim_id for claim in then.claims] == cards
            assert then.codebook == picture.codebook


class ThePast(RandomActs):
    """Anna's and Bob's acts, and somebody who takes a picture after each."""

    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[Seen] = []

    who = st.sampled_from(["Anna", "Bob"])

    @rule(who=who, nth=st.integers(0, 3), title=WORDS, status=st.sampled_from(["to do", "ready"]))
    def work_on_an_article(self, who: str, nth: int, title: str, status: str) -> None:
        article = self._article(nth)
        if article is not None:
            project = self.people[who]
            known = project.articles.get(article).metadata
            self._try(lambda: project.articles.set_metadata(article, replace(known, title=title)))
            self._try(lambda: project.articles.set_status([article], status))
            self._try(lambda: project.work.assign([article], WorkFields(assigned_to=title, due="2021-06-23")))
            self._try(lambda: project.work.sign_off(article, "It is good enough."), Blocked)

    @rule(who=who, nth=st.integers(0, 3), which=st.integers(0, 5))
    def waive(self, who: str, nth: int, which: int) -> None:
        article = self._article(nth)
        if article is None:
            return
        coverage = self.people[who].coverage
        found = coverage.checkables(article).lines
        if found:
            one = found[which % len(found)].checkable
            self._try(lambda: coverage.waive(article, one.start, one.end, "No fact."))

    @rule(who=who, tag=st.integers(0, 3), name=st.sampled_from("xyz"), label=st.sampled_from(["True", "Right"]))
    def edit_the_codebook(self, who: str, tag: int, name: str, label: str) -> None:
        codebook = self.people[who].codebook
        tag_id = codebook.get().tags[tag].tag_id
        self._try(lambda: codebook.tags.set(tag_id, TagFields(name=name)))
        self._try(lambda: codebook.scale.set("verified", StatusFields(label=label)))

    @rule(who=who, claim=RandomActs.claims, reason=WORDS)
    def void(self, who: str, claim: str, reason: str) -> None:
        self._try(lambda: self.people[who].work.void(claim, reason))

    @rule(who=who, claim=RandomActs.claims, quote=WORDS)
    def edit_evidence(self, who: str, claim: str, quote: str) -> None:
        def edit() -> object:
            evidence = self.people[who].claims.get(claim).evidence
            fields = EvidenceFields(Stance.REFUTES, quote=quote, confidential=True)
            return self.people[who].evidence.set(evidence[0].evidence_id, fields) if evidence else None

        self._try(edit)

    @rule(who=who)
    def undo_and_redo(self, who: str) -> None:
        """Go back and forth; a sign-off that was withdrawn by going back does not come again."""
        history = self.people[who].history
        if self._try(history.undo, NothingToUndo, Overtaken):
            self._try(history.redo, Overtaken)

    @invariant()
    def picture(self) -> None:
        self.pictures.append(seen(self.anna))

    def teardown(self) -> None:
        try:
            assert_told(self.bob, self.pictures)
        finally:
            super().teardown()


ThePast.TestCase.settings = settings(
    max_examples=20, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
test_the_past_is_told_as_it_was = ThePast.TestCase


def test_a_claim_that_went_through_much_is_told_as_it_was_each_time(project: Project, open_as: Opener) -> None:
    talks, bill = add_article(project), add_article(project, OTHER_TEXT, "bill.txt")
    pictures = [seen(project)]

    def do(_act: object) -> None:
        pictures.append(seen(project))

    bob = open_as("Bob")
    claim = project.claims.tag(talks, *place_of(project, talks, "in 1967"), tags=["legal", "date"]).claim_id
    do("made")
    other = bob.claims.tag(bill, *place_of(project, bill, "220 to 212"), ClaimFields(status="false")).claim_id
    do("a second one")
    do(bob.claims.set_status([claim], "misleading", "It was 1871."))
    do(bob.evidence.add(claim, EvidenceFields(title="Pierson v. Ray")))
    do(project.codebook.scale.set("misleading", StatusFields(label="Half true")))
    do(project.codebook.tags.set(project.codebook.get().tag_by_name["legal"].tag_id, TagFields(name="law")))
    do(project.linking.merge(claim, [other]))
    do(project.linking.unlink(project.claims.get(claim).mentions[-1].mention_id))
    do(project.history.undo(2))
    do(project.claims.delete([claim]))
    do(project.articles.delete([talks]))
    do(project.history.undo(2))
    do(project.history.redo())
    assert_told(bob, pictures)
    before = pictures[0].at - timedelta(days=1)
    assert project.history.claim_as_of(claim, before) is None
    assert project.history.article_as_of(talks, before) is None


def test_the_history_calls_things_by_their_names_of_that_time(project: Project, open_as: Opener) -> None:
    article = add_article(project)
    claim = project.claims.tag(article, *place_of(project, article, "in 1967"), tags=["legal"]).claim_id
    open_as("Bob").claims.set_status([claim], "misleading", "It was 1871.")
    project.codebook.scale.set("misleading", StatusFields(label="Half true"))
    project.claims.set_tags(claim, [])
    tag_id = project.codebook.get().tag_by_name["legal"].tag_id
    project.codebook.tags.delete(tag_id)
    project.claims.set_status([claim], "verified")
    project.history.undo()
    moments = project.history.outline(claim_id=claim)
    entries = project.history.entries([moment.seq for moment in moments], claim_id=claim)
    assert [(entry.person, entry.in_one_line(claim_id=claim)) for entry in entries] == [
        ("Anna", "undid: set status verified (status verified → Half true)"),
        ("Anna", "status Half true → verified"),
        ("Anna", "tag taken off: legal"),
        ("Bob", "status unchecked → misleading, because “It was 1871.”"),
        ("Anna", "claim made: “in 1967”; place added: “in 1967”; tag put on: legal"),
    ]
    assert [sorted(moment.kinds) for moment in moments] == [
        ["status"], ["status"], ["tag"], ["status"], ["claim", "mention", "tag"],
    ]  # fmt: skip
    assert project.history.newest(2, claim_id=claim) == (entries[:2], 5)
    assert list(project.history.all_entries(claim_id=claim)) == entries[::-1]
    assert list(project.history.walk(article_id=article)) == project.history.acts(article_id=article)


def test_of_an_act_that_changed_very_much_the_first_lines_are_told(project: Project) -> None:
    article = add_article(project)
    text = project.articles.revision(article).text
    places = [place for place in range(0, 120, 2) if text[place : place + 2].strip()]
    for place in places:
        project.claims.tag(article, place, place + 2)
    project.articles.delete([article])
    moment = project.history.outline(article_id=article)[0]
    [entry] = project.history.entries([moment.seq], article_id=article)
    said = entry.words(article_id=article)
    assert said[0].startswith("claim removed: ") or said[0] == "article deleted"
    assert "article deleted" in said
    assert said[-1].startswith("and ")
    assert entry.in_one_line(article_id=article)


def test_a_project_of_an_older_program_has_its_past(tmp_path: Path) -> None:
    file = tmp_path / "old.annotator"
    shutil.copy(ROOT / "tests" / "old_projects" / "schema-0001.annotator", file)
    project = open_project(file, person="Anna")
    try:
        now = seen(project)
        assert now.claims
        assert_told(project, [now])
        for claim_id in now.claims:
            moments = project.history.outline(claim_id=claim_id)
            entries = project.history.entries([moment.seq for moment in moments], claim_id=claim_id)
            assert all(entry.words(claim_id=claim_id) for entry in entries)
            assert project.history.claim_after(claim_id, moments[-1].seq).claim is not None
    finally:
        project.close()
