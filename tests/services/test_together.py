"""Two windows, or two people, on one project: who is refused, and who hears of what. On both engines."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from annotator.domain.article import Metadata
from annotator.domain.claim import ClaimFields
from annotator.domain.codebook import StatusFields, TagFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.field_edit import FieldEdit, Owner
from annotator.domain.work import CorrectionFields
from annotator.errors import InvalidInput, NotFound, Overtaken
from annotator.services.projects import Project
from annotator.storage.entities import ROWS, Row
from tests.fixtures.projects import (
    Opener,
    add_article,
    add_article_with_cuts,
    engine_of,
    meanwhile,
    place_of,
    rows_of,
)


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


class TestMeanwhile:
    """Somebody acts between what was read and what is written: nothing of hers is lost, and no words either."""

    @pytest.fixture
    def bob(self, open_as: Opener) -> Project:
        return open_as("Bob")

    def test_tags_put_on_and_taken_off_by_two(self, project: Project, bob: Project, claim: str) -> None:
        with meanwhile(project, lambda: bob.claims.change([claim], add_tags=["date"])):
            project.claims.change([claim], add_tags=["legal"])
        assert set(project.claims.get(claim).tags) == {"date", "legal"}
        with meanwhile(project, lambda: bob.claims.change([claim], add_tags=["statistic"])):
            project.claims.change([claim], remove_tags=["legal"])
        assert set(project.claims.get(claim).tags) == {"date", "statistic"}

    @pytest.mark.parametrize(
        ("owner", "name", "other"),
        [
            (Owner.CLAIM, "rationale", "claimant"),
            (Owner.EVIDENCE, "note", "publisher"),
            (Owner.QUERY, "question", "answer"),
            (Owner.CORRECTION, "why", "old"),
        ],
    )
    def test_one_field_by_two(
        self, project: Project, bob: Project, article: str, claim: str, owner: Owner, name: str, other: str
    ) -> None:
        owner_id = {
            Owner.CLAIM: lambda: claim,
            Owner.EVIDENCE: lambda: project.evidence.add(claim, EvidenceFields(title="A")).evidence_id,
            Owner.QUERY: lambda: project.work.ask(article, "Who?").id,
            Owner.CORRECTION: lambda: project.work.log_correction(article, CorrectionFields(new="A")).id,
        }[owner]()
        stored = partial(field_of, project, owner, owner_id)
        first, read = stored(name), version_of(project, owner, owner_id)
        with meanwhile(project, lambda: bob.fields.write(FieldEdit(owner, owner_id, other, stored(other), "his"))):
            outcome = project.fields.write(FieldEdit(owner, owner_id, name, first, "hers", read))
        assert (outcome.theirs, stored(name), stored(other)) == (None, "hers", "his")
        read = version_of(project, owner, owner_id)
        with meanwhile(project, lambda: bob.fields.write(FieldEdit(owner, owner_id, name, "hers", "his"))):
            outcome = project.fields.write(FieldEdit(owner, owner_id, name, "hers", "hers, again", read))
        assert (outcome.theirs, outcome.changes.claims, stored(name)) == ("his", set(), "his")
        with meanwhile(project, lambda: bob.fields.write(FieldEdit(owner, owner_id, name, "his", "the same"))):
            assert project.fields.write(FieldEdit(owner, owner_id, name, "his", "the same", read)).theirs is None

    def test_an_edit_is_not_overtaken_by_own_ones(self, project: Project, claim: str) -> None:
        read = project.claims.get(claim).version
        for text in ("a", "ab", "abc"):
            edit = FieldEdit(Owner.CLAIM, claim, "rationale", "", text, read)
            assert project.fields.write(edit).theirs is None
        assert project.claims.get(claim).rationale == "abc"

    def test_a_comment_reworded_by_two(self, project: Project, bob: Project, claim: str) -> None:
        comment = project.work.comment("A", claim_id=claim).id
        with meanwhile(project, lambda: bob.work.edit_comment(comment, "B")):
            outcome = project.fields.write(FieldEdit(Owner.COMMENT, comment, "text", "A", "C", 1))
        assert (outcome.theirs, project.work.one_comment(comment).text) == ("B", "B")

    def test_the_log_has_the_correction_as_it_is_by_then(
        self, project: Project, bob: Project, article: str, claim: str
    ) -> None:
        project.claims.set_fields(claim, ClaimFields(correction="1968"))
        hers = ClaimFields(correction="1966", rationale="Pierson v. Ray")
        with meanwhile(project, lambda: bob.claims.set_fields(claim, hers)):
            logged = project.work.log_claim(article, claim)
        line = project.work.correction(logged.id)
        assert line.fields == CorrectionFields(old="1967", new="1966", why="Pierson v. Ray")
        with pytest.raises(InvalidInput, match="no correction to log"):
            project.work.log_claim(article, project.claims.tag(article, 0, 6).claim_id)

    def test_what_is_found_out_about_a_source_goes_beside_what_it_says(
        self, project: Project, bob: Project, claim: str
    ) -> None:
        source = project.evidence.add(claim, EvidenceFields(title="Pierson")).evidence_id
        found = EvidenceFields(title="Other", publisher="AP", url="https://a.example", note="seen")
        with meanwhile(project, lambda: bob.evidence.set(source, EvidenceFields(title="Pierson", publisher="Bob"))):
            project.evidence.fill(source, found)
        fields = project.evidence.get(source).fields
        assert (fields.title, fields.publisher, fields.url, fields.note) == (
            "Pierson",
            "Bob",
            "https://a.example",
            "seen",
        )
        with pytest.raises(Overtaken, match="another source"):
            project.evidence.fill(source, EvidenceFields(url="https://b.example", author="B"))

    def test_an_articles_details_by_two(self, project: Project, bob: Project, article: str) -> None:
        seen = project.articles.get(article).metadata
        with meanwhile(project, lambda: bob.articles.set_metadata(article, replace(seen, publisher="AP"))):
            project.articles.set_metadata(article, replace(seen, byline="Anna"), seen=seen)
        now = project.articles.get(article).metadata
        assert (now.byline, now.publisher) == ("Anna", "AP")
        with pytest.raises(Overtaken, match="AP"):
            project.articles.set_metadata(article, replace(seen, publisher="Reuters"), seen=seen)
        assert project.articles.get(article).metadata == now

    def test_a_mention_is_not_moved_from_where_it_no_longer_stands(
        self, project: Project, bob: Project, article: str, claim: str
    ) -> None:
        [mention] = project.claims.get(claim).mentions
        where = mention.start, mention.end
        revision = project.articles.revision(article).revision_id
        project.claims.move_mention(mention.mention_id, *where, seen=where, revision_id=revision)
        with (
            meanwhile(project, lambda: bob.claims.move_mention(mention.mention_id, where[0] - 3, where[1])),
            pytest.raises(Overtaken, match="moved the ends"),
        ):
            project.claims.move_mention(mention.mention_id, where[0], where[1] + 1, seen=where)
        assert project.claims.get(claim).mentions[0].start == where[0] - 3

    def test_offsets_of_an_older_revision_hit_nothing(self, project: Project, bob: Project) -> None:
        article = add_article_with_cuts(project, "MORE Alpha 1967 Beta 1968.", "MORE ")
        start, end = place_of(project, article, "1967")
        claim = project.claims.tag(article, start, end).claim_id
        [mention] = project.claims.get(claim).mentions
        revision = project.articles.revision(article)
        bob.articles.restore_cut(article, revision.cuts[0])
        for refused in (
            lambda: project.claims.move_mention(mention.mention_id, 0, 4, revision_id=revision.revision_id),
            lambda: project.coverage.waive(article, start, end, "a page number", revision.revision_id),
        ):
            with pytest.raises(NotFound, match="newer revision"):
                refused()

    def test_nothing_is_removed_that_somebody_has_changed(
        self, project: Project, bob: Project, article: str, claim: str
    ) -> None:
        source = project.evidence.add(claim, EvidenceFields(title="A")).evidence_id
        comment, query = project.work.comment("A", claim_id=claim).id, project.work.ask(article, "A?").id
        line = project.work.log_correction(article, CorrectionFields(new="A")).id
        search = project.saved_searches.add("A", "Senate").search_id
        [mention] = project.claims.get(claim).mentions
        bob.evidence.set(source, EvidenceFields(title="B"))
        bob.work.edit_comment(comment, "B")
        bob.work.answer(query, "B")
        bob.work.edit_correction(line, CorrectionFields(new="B"))
        bob.saved_searches.set_query(search, "House")
        bob.claims.set_fields(claim, ClaimFields(wording="B"))
        before = rows_of(project)
        for refused in (
            lambda: project.evidence.delete(source, 1),
            lambda: project.work.delete_comment(comment, 1),
            lambda: project.work.delete_query(query, 1),
            lambda: project.work.close(query, 1),
            lambda: project.work.delete_correction(line, 1),
            lambda: project.saved_searches.delete(search, 1),
            lambda: project.claims.delete([claim], {claim: 1}),
            lambda: project.claims.delete_mention(mention.mention_id, 1),
            lambda: project.work.void(claim, "wrong", 1),
        ):
            with pytest.raises(Overtaken):
                refused()
        assert rows_of(project) == before

    def test_a_sign_off_is_for_what_was_seen(self, project: Project, bob: Project, article: str, claim: str) -> None:
        seen = project.work.sign_off_check(article)
        version = project.articles.get(article).version
        with (
            meanwhile(project, lambda: bob.claims.tag(article, 0, 6)),
            pytest.raises(Overtaken, match="2 claims are not checked"),
        ):
            project.work.sign_off(article, "no time", version, seen)
        project.evidence.add(claim, EvidenceFields(title="The record"))
        project.claims.set_status([claim], "verified")
        project.work.sign_off(article, "no time", version, seen)  # less is missing: the reason still holds

    def test_the_codebook_edited_by_two(self, project: Project, bob: Project) -> None:
        tag = project.codebook.get().tag_by_name["legal"]
        with meanwhile(project, lambda: bob.codebook.tags.set(tag.tag_id, TagFields(definition="Courts."))):
            project.codebook.tags.set(tag.tag_id, TagFields(examples="a ruling"), tag)
        with pytest.raises(Overtaken, match="Courts"):
            project.codebook.tags.set(tag.tag_id, TagFields(definition="Law."), tag)
        now = project.codebook.get().tag_by_id[tag.tag_id]
        assert (now.definition, now.examples) == ("Courts.", "a ruling")
        status = project.codebook.get().status_by_key["verified"]
        with meanwhile(project, lambda: bob.codebook.scale.set("verified", StatusFields(label="True"))):
            project.codebook.scale.set("verified", StatusFields(definition="It holds."), status)
        with pytest.raises(Overtaken, match="True"):
            project.codebook.scale.set("verified", StatusFields(label="Right"), status)
        assert project.codebook.get().status_by_key["verified"].label == "True"

    def test_statuses_moved_by_two(self, project: Project, bob: Project) -> None:
        keys = [status.key for status in project.codebook.get().offered]
        with meanwhile(project, lambda: bob.codebook.scale.move(keys[-1], keys[1])):
            project.codebook.scale.move(keys[3], keys[2])
        assert [status.key for status in project.codebook.get().offered] == [
            keys[0],
            keys[-1],
            keys[1],
            keys[3],
            keys[2],
            *keys[4:-1],
        ]
        with pytest.raises(InvalidInput, match="other statuses"):
            project.codebook.scale.move(keys[3], "gone")

    def test_another_scale_takes_in_what_claims_have_by_then(self, project: Project, bob: Project, claim: str) -> None:
        scale = next(scale for scale in project.codebook.shipped() if scale.id == "averitec")
        here = project.codebook.in_use()
        with meanwhile(project, lambda: bob.claims.set_status([claim], "false")):
            project.codebook.use_scale(scale.codebook, scale.name, suggested=True, based_on=here.version)
        assert project.claims.get(claim).status == "refuted"
        with pytest.raises(Overtaken, match="changed the codebook"):
            project.codebook.use_scale(scale.codebook, scale.name, based_on=here.version)

    def test_one_list_imported_by_two(self, project: Project, bob: Project, tmp_path: Path) -> None:
        source = tmp_path / "checked.csv"
        source.write_text("vclaim,truth_label\nWater is wet,true\nThe moon is cheese,false\n", encoding="utf-8")
        with meanwhile(project, lambda: bob.similar.import_claims(source)):
            report = project.similar.import_claims(source)
        assert (report.imported, report.skipped) == (0, 2)
        assert len(list(project.claims.find())) == 2


def field_of(project: Project, owner: Owner, owner_id: str, name: str) -> str:
    return str(_row(project, owner, owner_id)[name])


def version_of(project: Project, owner: Owner, owner_id: str) -> int:
    return int(_row(project, owner, owner_id)["version"])


def _row(project: Project, owner: Owner, owner_id: str) -> Row:
    with engine_of(project).connect() as connection:
        row = ROWS[owner].one(connection, owner_id)
    assert row is not None
    return row


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
