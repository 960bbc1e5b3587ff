"""Two windows, or two people, on one project: who is refused, and who hears of what. On both engines."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.article import Metadata
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.errors import Overtaken
from annotator.services.projects import Project
from tests.fixtures.projects import Opener, add_article, add_article_with_cuts, engine_of, place_of


@pytest.fixture
def article(project: Project) -> str:
    return add_article(project)


@pytest.fixture
def claim(project: Project, article: str) -> str:
    return project.claims.tag(article, *place_of(project, article, "1967")).claim_id


class TestOvertaken:
    def test_a_claim_that_somebody_changed_is_not_overwritten(
        self, project: Project, open_as: Opener, claim: str
    ) -> None:
        seen = project.claims.get(claim).version
        open_as("Bob").claims.set_fields(claim, ClaimFields(wording="Bob's"))
        for refused in (
            lambda: project.claims.set_fields(claim, ClaimFields(wording="Anna's"), based_on=seen),
            lambda: project.claims.set_status([claim], "false", based_on=seen),
        ):
            with pytest.raises(Overtaken, match="Somebody else has changed this claim"):
                refused()
        assert project.claims.get(claim).wording == "Bob's"
        project.claims.set_fields(claim, ClaimFields(wording="Anna's"), project.claims.get(claim).version)
        assert project.claims.get(claim).wording == "Anna's"

    def test_nor_is_anything_else_that_has_a_version(
        self, project: Project, open_as: Opener, article: str, claim: str
    ) -> None:
        bob = open_as("Bob")
        evidence = project.evidence.add(claim, EvidenceFields(title="A")).evidence_id
        [mention] = project.claims.get(claim).mentions
        metadata = project.articles.get(article).metadata
        bob.evidence.set(evidence, EvidenceFields(title="B"))
        bob.claims.move_mention(mention.mention_id, 0, 6)
        bob.articles.set_metadata(article, replace(metadata, byline="Bob"))
        for refused in (
            lambda: project.evidence.set(evidence, EvidenceFields(title="C"), based_on=1),
            lambda: project.claims.move_mention(mention.mention_id, 1, 6, based_on=mention.version),
            lambda: project.articles.set_metadata(article, Metadata(title="C"), based_on=1),
        ):
            with pytest.raises(Overtaken):
                refused()

    def test_a_cut_put_back_by_two_is_put_back_once(self, project: Project, open_as: Opener) -> None:
        article = add_article_with_cuts(project, "MORE Alpha. MUCH Beta.", "MORE ", "MUCH ")
        first, second = project.articles.revision(article).cuts
        open_as("Bob").articles.restore_cut(article, first, based_on=1)
        with pytest.raises(Overtaken):
            project.articles.restore_cut(article, second, based_on=1)
        assert project.articles.revision(article).text == "MORE Alpha. Beta."

    def test_nobody_is_overtaken_by_herself(self, project: Project, claim: str) -> None:
        seen = project.claims.get(claim).version
        project.claims.set_fields(claim, ClaimFields(rationale="first"), based_on=seen)
        project.claims.set_status([claim], "verified", based_on=seen)
        project.history.undo()
        project.claims.set_fields(claim, ClaimFields(wording="last"), based_on=seen)
        project.claims.delete([claim])
        project.history.undo()
        project.claims.set_fields(claim, ClaimFields(wording="very last"), based_on=seen)
        assert project.claims.get(claim).wording == "very last"

    def test_own_acts_do_not_hide_somebody_elses_between_them(
        self, project: Project, open_as: Opener, claim: str
    ) -> None:
        seen = project.claims.get(claim).version
        project.claims.set_fields(claim, ClaimFields(rationale="Anna's"))
        open_as("Bob").claims.set_fields(claim, ClaimFields(rationale="Bob's"))
        project.claims.set_fields(claim, ClaimFields(correction="Anna's"))
        with pytest.raises(Overtaken):
            project.claims.set_fields(claim, ClaimFields(wording="Anna's"), based_on=seen)

    def test_a_claim_that_was_removed_and_brought_back_is_not_taken_for_the_old_one(
        self, project: Project, open_as: Opener, claim: str
    ) -> None:
        bob = open_as("Bob")
        seen = bob.claims.get(claim).version
        project.claims.set_fields(claim, ClaimFields(wording="Anna's"))
        project.claims.delete([claim])
        project.history.undo()
        for version in range(seen, seen + 2):
            with pytest.raises(Overtaken):
                bob.claims.set_fields(claim, ClaimFields(wording="Bob's"), based_on=version)
        assert project.claims.get(claim).wording == "Anna's"


class TestNews:
    def test_only_what_others_did_is_told_and_once(
        self, project: Project, open_as: Opener, article: str, claim: str
    ) -> None:
        bob = open_as("Bob")
        assert project.poll() is None
        assert bob.poll() is None
        own = project.claims.set_fields(claim, ClaimFields(rationale="own"))
        assert project.poll() is None
        news = bob.poll()
        assert news is not None
        assert (news.foreign, news.claims, news.articles, news.library) == (True, {claim}, {article}, False)
        assert (news.seq, news.label) == (own.seq, "edit the rationale")
        assert bob.poll() is None

    def test_own_acts_among_them_are_left_out(self, project: Project, open_as: Opener, article: str) -> None:
        bob = open_as("Bob")
        mine = project.claims.tag(article, 0, 6).claim_id
        his = bob.claims.tag(article, 7, 12).claim_id
        project.claims.set_status([mine], "opinion")
        news = project.poll()
        assert news is not None
        assert news.claims == {his}
        assert bob.poll() is not None

    def test_her_own_second_window_is_somebody_else(self, project: Project, open_as: Opener) -> None:
        window = open_as("Anna")
        add_article(project)
        news = window.poll()
        assert news is not None
        assert news.library
        project.codebook.add_tag("local politics")
        news = window.poll()
        assert news is not None
        assert news.codebook

    def test_an_act_that_failed_is_not_taken_for_an_own_one(
        self, project: Project, open_as: Opener, article: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        bob = open_as("Bob")

        def fail(_connection: object) -> None:
            raise OSError("the disk went away at the commit")

        with monkeypatch.context() as patch:
            patch.setattr(engine_of(project).dialect, "do_commit", fail)
            with pytest.raises(OSError, match="the disk"):
                project.articles.set_status([article], "ready")
        his = bob.claims.tag(article, 0, 6).claim_id
        news = project.poll()
        assert news is not None
        assert news.claims == {his}
