"""Search everywhere, on both engines: words, filters, excerpts with their places, and indexes that follow each act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from annotator.domain.claim import CLAIM_FIELDS, ClaimFields
from annotator.domain.evidence import EVIDENCE_FIELDS, EvidenceFields, Stance
from annotator.domain.fields import words_in
from annotator.domain.search import Kind, SearchHit
from annotator.errors import InvalidInput
from annotator.services.projects import Project
from tests.fixtures.projects import OTHER_TEXT, TEXT, Opener, Statements, add_article, engine_of, place_of


def found(project: Project, query: str, *kinds: Kind) -> list[str]:
    """The kinds and ids of what a search finds, which must be as many as it says."""
    page = project.search.everywhere(query, kinds)
    assert page.total == len(page.hits) == sum(page.totals.values())
    return [hit.id for hit in page.hits]


def claim_on(project: Project, article_id: str, words: str, fields: ClaimFields, tags: Sequence[str] = ()) -> str:
    return project.claims.tag(article_id, *place_of(project, article_id, words), fields, tags).claim_id


class TestWords:
    def test_they_are_found(self, project: Project) -> None:
        talks, bill = add_article(project), add_article(project, OTHER_TEXT, "bill.txt")
        wanted = {"talks": {talks}, "bill": {bill}, "both": {talks, bill}, "": set[str]()}
        for query, expected in (
            ("supreme 1967", "talks"),
            ("supreme wednesday", ""),
            ("supreme OR wednesday", "both"),
            ('"the House by 220"', "bill"),
            ('"House the by"', ""),
            ("qualif*", "talks"),
            ('"qualified immun"*', "talks"),
            ("qualif", ""),
            ("passe* NOT clerk", ""),
            ("(senate OR clerk) -wednesday", "talks"),
            ("1967 AND (court OR clerk) NOT (wednesday OR march)", "talks"),
            ("CAFE", "talks"),
            ("שלום", "talks"),
            ("H.R. 1280", "bill"),
            ('" " () * & ?', ""),
            ("in:claims supreme", ""),
            ("in:articles supreme", "talks"),
        ):
            assert set(found(project, query)) == wanted[expected], query

    def test_excerpts_show_the_words_and_tell_where_they_stand(self, project: Project) -> None:
        far = "Nothing is said here at all, again and again. " * 40
        article = add_article(project, f"A headline 👩🏽‍⚖️\n\n{far}\nThe café’s Señora met the\ncafé owner. {far}\n")
        for query, words in (("senora", "Señora"), ('"cafe owner"', "café owner"), ("headl*", "headline")):
            [hit] = project.search.everywhere(query, [Kind.ARTICLE]).hits
            text = project.articles.revision(article).text
            start, end = hit.spans[0]
            assert hit.excerpt[start:end] == words
            assert text[hit.start : hit.end] == words
            assert "\n" not in hit.excerpt
            assert len(hit.excerpt) < 300

    def test_pages_go_on_from_kind_to_kind(self, project: Project) -> None:
        articles = [add_article(project, f"Number {number}\n\nA vote of police.\n") for number in range(3)]
        claims = [claim_on(project, article, "A vote of police", ClaimFields()) for article in articles]
        whole = project.search.everywhere("police")
        assert whole.totals == {Kind.CLAIM: 3, Kind.ARTICLE: 3, Kind.EVIDENCE: 0, Kind.COMMENT: 0, Kind.SOURCE_NOTE: 0}
        # of each kind the newest first
        assert [hit.id for hit in whole.hits] == claims[::-1] + articles[::-1]
        parts: list[SearchHit] = []
        for offset in range(0, 8, 2):
            page = project.search.everywhere("police", limit=2, offset=offset)
            assert page.total == 6
            parts += page.hits
        assert tuple(parts) == whole.hits

    def test_the_best_come_first_on_request(self, project: Project) -> None:
        best = add_article(project, "Immunity\n\nImmunity, and immunity.\n")
        add_article(project, "Other things\n\n" + "Many words stand here. " * 50 + "One is immunity.\n")
        hits = project.search.everywhere("immunity", ranked=True).hits
        assert hits[0].id == best
        assert project.search.everywhere("immunity").hits[0].id != best


def test_every_field_that_holds_words_is_searched(project: Project) -> None:
    article = add_article(project)
    claim = claim_on(project, article, "Established by the Supreme Court in 1967", ClaimFields())
    source = project.evidence.add(claim, EvidenceFields(title="A source")).evidence_id
    for key in words_in(CLAIM_FIELDS):
        project.claims.set_fields(claim, ClaimFields(**{key: f"zebra{key.replace('_', '')} said"}))
        assert found(project, f"zebra{key.replace('_', '')} in:claims") == [claim], key
    for key in words_in(EVIDENCE_FIELDS):
        said = f"okapi{key.replace('_', '')}"
        address = key in ("url", "archived_url")
        fields = replace(project.evidence.get(source).fields, **{key: f"https://{said}.org/" if address else said})
        project.evidence.set(source, fields)
        assert found(project, f"okapi{key.replace('_', '')} in:evidence") == [source], key
    project.history.undo()
    assert found(project, "okapiinterest in:evidence") == []
    assert project.maintenance.check() == []


class TestFilters:
    @pytest.fixture
    def desk(self, open_as: Opener) -> dict[str, str]:
        """Two articles with a claim each, rated by two people, with evidence and a comment."""
        anna, bob = open_as("Anna"), open_as("Bob")
        talks, bill = add_article(anna), add_article(anna, OTHER_TEXT, "bill.txt")
        for article, publisher, published in ((talks, "The Hill", "2021-06-23"), (bill, "CNN", "2022-03-01")):
            known = anna.articles.get(article).metadata
            anna.articles.set_metadata(article, replace(known, publisher=publisher, published=published))
        said = ClaimFields(claimant="Rep. Karen Bass", status="false", rationale="It was Pierson v. Ray.")
        court = claim_on(anna, talks, "Established by the Supreme Court in 1967", said, ["legal"])
        vote = claim_on(bob, bill, "passed the House by 220 to 212", ClaimFields(status="verified"), ["statistic"])
        source = EvidenceFields(stance=Stance.REFUTES, title="Pierson v. Ray, 386 U.S. 547", publisher="Justia")
        evidence = anna.evidence.add(court, source).evidence_id
        comment = anna.work.comment("Is the vote count right, @Bob?", claim_id=vote)
        return {"talks": talks, "bill": bill, "court": court, "vote": vote, "evidence": evidence, "comment": comment.id}

    def test_they_narrow_each_kind(self, open_as: Opener, desk: dict[str, str]) -> None:
        anna = open_as("Anna")
        names = {value: name for name, value in desk.items()}
        for query, expected in (
            ("status:false", "court talks evidence"),
            ("status:VERIFIED", "vote bill comment"),
            ("status:false status:verified in:claims", "vote court"),
            ("-status:false in:claims", "vote"),
            ("-status:false in:articles", "bill"),
            ("tag:legal", "court talks evidence"),
            ('claimant:"karen bass"', "court talks evidence"),
            ("checker:Anna in:claims", "court"),
            ("checker:Anna in:comments", "comment"),
            ("publisher:hill", "court talks"),
            ("publisher:justia", "court evidence"),
            ("from:2022 in:articles in:claims", "vote bill"),
            ("to:2021-06", "court talks"),
            ("from:2021-06-23 to:2021-06-23 in:articles", "talks"),
            ("status:false supreme", "court talks"),
            ("status:false passed", ""),
            ("tag:legal publisher:CNN", ""),
            ("pierson", "court evidence"),
            # an article's words are taken as they are, a claim's by their stem
            ("established establishes", "court"),
        ):
            assert {names[one] for one in found(anna, query)} == set(expected.split()), query

    def test_names_meet_as_words_do(self, open_as: Opener, desk: dict[str, str]) -> None:
        lukasz = open_as("Łukasz Żak")
        said = ClaimFields(claimant="Dr. Jürgen MÜLLER", status="false")
        claim = claim_on(lukasz, desk["bill"], "passed the House by 220 to 212", said)
        known = lukasz.articles.get(desk["bill"]).metadata
        lukasz.articles.set_metadata(desk["bill"], replace(known, publisher="L\u2019Équipe"))
        for query, expected in (
            ("claimant:muller in:claims", {claim}),
            ("claimant:Müller in:claims", {claim}),
            ("claimant:mu\u0308ller in:claims", {claim}),
            ("passed claimant:muller in:claims", {claim}),
            ("passed -claimant:muller in:claims", {desk["vote"]}),
            ("claimant:moller in:claims", set()),
            ("claimant:muller claimant:bass in:claims", {claim, desk["court"]}),
            ("checker:lukasz in:claims", {claim}),
            ("publisher:l'equipe in:articles", {desk["bill"]}),
            ("-publisher:l'equipe in:articles", {desk["talks"]}),
        ):
            assert set(found(lukasz, query)) == expected, query

    def test_what_the_codebook_does_not_have_is_told(self, project: Project) -> None:
        for query in ("status:wrong", "tag:nonsense"):
            with pytest.raises(InvalidInput, match="The codebook has no"):
                project.search.everywhere(query)

    def test_hits_lead_to_their_place(self, open_as: Opener, desk: dict[str, str]) -> None:
        anna = open_as("Anna")
        text = anna.articles.revision(desk["talks"]).text
        for query in ("in:claims court", "in:evidence pierson"):
            [hit] = anna.search.everywhere(query).hits
            assert (hit.article_id, hit.claim_id, hit.status) == (desk["talks"], desk["court"], "false")
            assert text[hit.start : hit.end] == "Established by the Supreme Court in 1967"
        [comment] = anna.search.everywhere("in:comments count").hits
        assert (comment.article_id, comment.title) == (desk["bill"], "Anna")


class TestTheIndexesFollow:
    def test_each_act_its_undo_and_its_redo(self, project: Project) -> None:
        """What is found is at every moment what the project holds."""
        article = add_article(project)
        claim = claim_on(project, article, "qualified immunity", ClaimFields(), ["legal"])
        other = claim_on(project, article, "the Senate", ClaimFields(wording="The Senate resumes"))
        assert found(project, "immunities", Kind.CLAIM) == [claim]
        project.claims.set_fields(claim, ClaimFields(wording="A doctrine protects officials", claimant="Booker"))
        assert found(project, "doctrine booker", Kind.CLAIM) == [claim]
        assert found(project, '"qualified immunity"', Kind.CLAIM) == [claim]  # its quote
        evidence = project.evidence.add(claim, EvidenceFields(title="Harlow v. Fitzgerald", quote="good faith"))
        assert found(project, "harlow") == [claim, evidence.evidence_id]
        project.evidence.set(evidence.evidence_id, EvidenceFields(title="Pierson v. Ray"))
        assert found(project, "harlow") == []
        assert found(project, "pierson") == [claim, evidence.evidence_id]
        project.claims.set_tags(claim, ["date"])
        assert found(project, "legal", Kind.CLAIM) == []
        project.linking.merge(claim, [other])
        assert found(project, "senate", Kind.CLAIM) == [claim]
        project.history.undo()
        assert found(project, "senate", Kind.CLAIM) == [other]
        project.claims.delete([claim])
        assert found(project, "pierson") == []
        assert found(project, "immunity", Kind.CLAIM) == []
        project.history.undo()
        assert found(project, "pierson") == [claim, evidence.evidence_id]
        project.history.redo()
        assert found(project, "pierson") == []
        assert project.maintenance.check() == []
        project.history.undo(99)
        assert found(project, "senate OR pierson OR immunity") == []
        assert project.maintenance.check() == []
        project.history.redo(99)
        assert project.maintenance.check() == []

    def test_a_renamed_tag_is_found_by_its_new_name(self, project: Project) -> None:
        article = add_article(project)
        claim = claim_on(project, article, "qualified immunity", ClaimFields(), ["legal"])
        tag = project.codebook.get().tag_by_name["legal"]
        with project._store.writing("edit_tag") as (work, _):
            work.ledger.update("tag", tag.tag_id, {"name": "jurisprudence"})
        assert found(project, "jurisprudence", Kind.CLAIM) == [claim]
        project.history.undo()
        assert found(project, "jurisprudence", Kind.CLAIM) == []

    def test_comments(self, project: Project) -> None:
        article = add_article(project)
        comment = project.work.comment("Ask the clerk", article_id=article).id
        assert found(project, "clerks", Kind.COMMENT) == [comment]
        project.history.undo()
        assert found(project, "clerks", Kind.COMMENT) == []
        assert project.maintenance.check() == []

    @pytest.mark.parametrize(
        "damage",
        [
            "DELETE FROM {table} WHERE claim_id = (SELECT claim_id FROM claims LIMIT 1)",
            "UPDATE {table} SET wording = 'Something else'",
            "UPDATE claims SET wording = 'Something else'",
        ],
    )
    def test_an_index_that_lies_is_found(self, project: Project, damage: str) -> None:
        claim_on(project, add_article(project), "qualified immunity", ClaimFields())
        assert project.maintenance.check() == []
        sqlite = engine_of(project).dialect.name == "sqlite"
        with engine_of(project).begin() as connection:
            connection.exec_driver_sql(damage.format(table="claim_documents_held" if sqlite else "claim_search"))
        assert any("search index" in problem for problem in project.maintenance.check())

    def test_a_bulk_act_says_no_more_the_more_it_changes(self, project: Project) -> None:
        """Setting the status of many claims leaves the index alone: no statement is about it."""
        article = add_article(project, TEXT * 3)
        claims = [project.claims.tag(article, at, at + 5).claim_id for at in range(8)]
        with Statements(project) as statements:
            project.claims.set_status(claims, "verified")
        assert not [one for one in statements.said if "claim_search" in one or "claim_documents" in one]
