"""Claims, mentions, tags and evidence, as every surface uses them, on both engines."""

from __future__ import annotations

import pytest

from annotator.domain.claim import Anchor, ClaimFields, ClaimFilter
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.text import CONTEXT_LENGTH, context
from annotator.errors import InvalidInput, NotFound
from annotator.services.projects import Project
from tests.fixtures.projects import OTHER_TEXT, TEXT, Statements, add_article, place_of


class TestTagging:
    def test_a_claim_stands_on_the_words_that_were_marked(self, project: Project) -> None:
        article = add_article(project)
        start, end = place_of(project, article, "qualified immunity protects officials 👩🏽‍⚖️ from suits")
        tagged = project.claims.tag(article, start, end)
        claim = project.claims.get(tagged.claim_id)
        text = project.articles.revision(article).text
        [mention] = claim.mentions
        assert claim.wording == mention.quote == tagged.quote == text[start:end]
        assert (mention.start, mention.end, mention.anchor) == (start, end, Anchor.EXACT)
        assert mention.prefix == text[start - CONTEXT_LENGTH : start]
        assert text[end:].startswith(mention.suffix)
        assert claim.status == "unchecked"
        assert (claim.checked_by, claim.checked_at) == ("", None)
        assert tagged.changes.articles == {article}
        assert tagged.changes.claims == {tagged.claim_id}

    def test_all_fields_and_tags_can_be_given_at_once(self, project: Project) -> None:
        article = add_article(project)
        fields = ClaimFields(
            wording="  QI established 1967 ", claimant="The Hill", voice="newsroom", status="verified", rationale="R"
        )
        tagged = project.claims.tag(article, *place_of(project, article, "1967"), fields, ["legal", "date"])
        claim = project.claims.get(tagged.claim_id)
        assert (claim.wording, claim.claimant, claim.status, claim.rationale) == (
            "QI established 1967",
            "The Hill",
            "verified",
            "R",
        )
        order = list(project.codebook.get().tag_by_name)
        assert claim.tags == tuple(sorted(("legal", "date"), key=order.index))
        assert claim.checked_by == "Anna"
        assert claim.checked_at is not None

    def test_mentions_may_overlap_nest_and_be_the_same(self, project: Project) -> None:
        article = add_article(project)
        sentence = place_of(project, article, "Established by the Supreme Court in 1967, qualified immunity")
        inner = place_of(project, article, "Supreme Court in 1967")
        across = place_of(project, article, "1967, qualified immunity protects")
        for span in (inner, across, sentence, sentence):
            project.claims.tag(article, *span)
        marks = project.claims.marks(article)
        assert [(mark.start, mark.end) for mark in marks] == [sentence, sentence, inner, across]
        assert [card.start for card in project.claims.cards(article)] == [mark.start for mark in marks]

    @pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 4), (-1, 4), (0, 9999), (9000, 9005)])
    def test_a_span_outside_the_text_is_refused(self, project: Project, start: int, end: int) -> None:
        article = add_article(project)
        with pytest.raises(InvalidInput, match="does not lie in the text"):
            project.claims.tag(article, start, end)
        assert project.history.acts(claim_id="") == project.history.acts(limit=1)

    def test_a_claim_stands_on_no_white_space(self, project: Project) -> None:
        article = add_article(project)
        text = project.articles.revision(article).text
        blank = text.index("\n")
        made = project.claims.tag(article, *place_of(project, article, "1967")).claim_id
        [mention] = project.claims.get(made).mentions
        for act in (
            lambda: project.claims.tag(article, blank, blank + 1),
            lambda: project.claims.add_mention(made, article, blank, blank + 1),
            lambda: project.claims.move_mention(mention.mention_id, blank, blank + 1),
        ):
            with pytest.raises(InvalidInput, match="white space"):
                act()

    def test_what_the_project_does_not_have_is_told(self, project: Project) -> None:
        article = add_article(project)
        for refused in (
            lambda: project.claims.tag("no-such-article", 0, 4),
            lambda: project.claims.tag(article, 0, 4, ClaimFields(status="no such status")),
            lambda: project.claims.tag(article, 0, 4, tags=["no such tag"]),
            lambda: project.claims.get("no-such-claim"),
            lambda: project.claims.set_fields("no-such-claim", ClaimFields(wording="x")),
            lambda: project.claims.set_status(["no-such-claim"], "verified"),
            lambda: project.claims.add_mention("no-such-claim", article, 0, 4),
            lambda: project.claims.delete_mention("no-such-mention"),
            lambda: project.evidence.add("no-such-claim", EvidenceFields(title="x")),
            lambda: list(project.claims.find(ClaimFilter(status="no such status"))),
            lambda: list(project.claims.find(ClaimFilter(article_id="no-such-article"))),
            lambda: project.articles.revision(article, 7),
        ):
            with pytest.raises(NotFound):
                refused()
        assert len(project.history.acts()) == 1

    def test_marks_made_for_an_older_revision_are_refused(self, project: Project) -> None:
        article = add_article(project)
        with pytest.raises(NotFound, match="newer revision"):
            project.claims.tag(article, 0, 4, revision_id="an-older-one")


class TestClaims:
    @pytest.fixture
    def article(self, project: Project) -> str:
        return add_article(project)

    @pytest.fixture
    def claim(self, project: Project, article: str) -> str:
        return project.claims.tag(article, *place_of(project, article, "1967")).claim_id

    def test_fields_that_are_not_given_stay(self, project: Project, claim: str) -> None:
        project.claims.set_fields(claim, ClaimFields(rationale="because", priority=2))
        project.claims.set_fields(claim, ClaimFields(correction="1982"))
        read = project.claims.get(claim)
        assert (read.wording, read.rationale, read.priority, read.correction) == ("1967", "because", 2, "1982")
        with pytest.raises(InvalidInput, match="needs a wording"):
            project.claims.set_fields(claim, ClaimFields(wording="  "))

    def test_what_was_checked_carries_who_and_when_until_it_is_open_again(self, project: Project, claim: str) -> None:
        project.claims.set_status([claim], "false", rationale="It was 1982.")
        checked = project.claims.get(claim)
        assert (checked.checked_by, checked.rationale) == ("Anna", "It was 1982.")
        project.claims.set_status([claim], "checking")
        opened = project.claims.get(claim)
        assert (opened.checked_by, opened.checked_at, opened.rationale) == ("", None, "It was 1982.")

    def test_one_act_sets_the_status_of_many(self, project: Project, article: str) -> None:
        claims = [project.claims.tag(article, at, at + 3).claim_id for at in (0, 4, 7)]
        before = len(project.history.acts())
        changes = project.claims.set_status(claims, "opinion")
        assert changes.claims == set(claims)
        assert len(project.history.acts()) == before + 1
        assert {claim.status for claim in project.claims.find()} == {"opinion"}

    def test_nothing_new_is_no_act(self, project: Project, claim: str) -> None:
        before = len(project.history.acts())
        assert not project.claims.set_fields(claim, ClaimFields(wording="1967")).claims
        assert not project.claims.set_tags(claim, []).claims
        assert len(project.history.acts()) == before

    def test_tags_are_set_as_a_whole(self, project: Project, claim: str) -> None:
        project.claims.set_tags(claim, ["date", "legal"])
        project.claims.set_tags(claim, ["legal", "quotation"])
        assert set(project.claims.get(claim).tags) == {"legal", "quotation"}
        assert [found.claim_id for found in project.claims.find(ClaimFilter(tag="quotation"))] == [claim]
        project.codebook.add_tag("  local   politics ", "#336699")
        project.claims.set_tags(claim, ["local politics"])
        assert project.claims.get(claim).tags == ("local politics",)
        with pytest.raises(InvalidInput, match="already"):
            project.codebook.add_tag("local politics")

    def test_a_claim_stands_in_several_articles(self, project: Project, article: str, claim: str) -> None:
        other = add_article(project, OTHER_TEXT, "bill.txt")
        added = project.claims.add_mention(claim, other, *place_of(project, other, "220 to 212"))
        assert {mention.article_id for mention in project.claims.get(claim).mentions} == {article, other}
        assert added.changes.articles == {article, other}
        for wanted in (article, other):
            assert [found.claim_id for found in project.claims.find(ClaimFilter(article_id=wanted))] == [claim]
        summaries = {line.article_id: line.claims for line in project.articles.all_summaries()}
        assert summaries == {article: 1, other: 1}

    def test_a_mentions_ends_can_be_moved(self, project: Project, article: str, claim: str) -> None:
        [mention] = project.claims.get(claim).mentions
        start, end = place_of(project, article, "Court in 1967")
        project.claims.move_mention(mention.mention_id, start, end, based_on=mention.version)
        [moved] = project.claims.get(claim).mentions
        text = project.articles.revision(article).text
        assert (moved.start, moved.end, moved.quote) == (start, end, "Court in 1967")
        assert (moved.prefix, moved.suffix) == context(text, start, end)
        start, end = place_of(project, article, "from suits")
        project.claims.move_mention(mention.mention_id, start, end)
        [moved] = project.claims.get(claim).mentions
        assert (moved.quote, moved.prefix, moved.suffix) == ("from suits", *context(text, start, end))

    def test_the_claim_goes_with_its_last_mention(self, project: Project, article: str, claim: str) -> None:
        second = project.claims.add_mention(claim, article, *place_of(project, article, "1967", nth=1)).mention_id
        [first, _] = project.claims.get(claim).mentions
        project.evidence.add(claim, EvidenceFields(title="A source"))
        project.claims.delete_mention(second)
        assert [mention.mention_id for mention in project.claims.get(claim).mentions] == [first.mention_id]
        project.claims.delete_mention(first.mention_id)
        assert not list(project.claims.find())
        assert project.maintenance.check() == []

    def test_words_that_no_database_can_hold_are_refused(self, project: Project, claim: str) -> None:
        for words in ("half of an emoji \ud83d", "a NUL \0 inside"):
            with pytest.raises(InvalidInput):
                project.claims.set_fields(claim, ClaimFields(wording=words))
            with pytest.raises(InvalidInput):
                project.evidence.add(claim, EvidenceFields(title=words))
            with pytest.raises(InvalidInput):
                project.codebook.add_tag(words)


class TestEvidence:
    @pytest.fixture
    def claim(self, project: Project) -> str:
        article = add_article(project)
        return project.claims.tag(article, *place_of(project, article, "1967")).claim_id

    def test_a_source_is_kept_as_it_was_given(self, project: Project, claim: str) -> None:
        fields = EvidenceFields(
            stance=Stance.REFUTES,
            kind="primary",
            title="Pierson v. Ray, 386 U.S. 547 (1967)",
            publisher="Supreme Court of the United States",
            url="https://example.org/a?b=c#d",
            archived_url="https://example.org/archive",
            quote="“common law”",
            note="שלום",
            published="1967-04-11",
            accessed="2021-06-23",
        )
        added = project.evidence.add(claim, fields)
        assert project.evidence.get(added.evidence_id).fields == fields
        [evidence] = project.claims.get(claim).evidence
        assert evidence.fields == fields
        [card] = project.claims.cards(project.articles.ids()[0])
        assert card.evidence == 1

    def test_it_can_be_edited_and_removed(self, project: Project, claim: str) -> None:
        added = project.evidence.add(claim, EvidenceFields(title="A source"))
        changes = project.evidence.set(added.evidence_id, EvidenceFields(title="Another", stance=Stance.CONTEXT))
        assert changes.claims == {claim}
        assert project.evidence.get(added.evidence_id).fields.title == "Another"
        project.evidence.delete(added.evidence_id)
        assert project.claims.get(claim).evidence == ()

    @pytest.mark.parametrize(
        "fields",
        [
            EvidenceFields(),
            EvidenceFields(title="   "),
            EvidenceFields(title="x", accessed="23/06/2021"),
            EvidenceFields(title="x", published="2021-02-30"),
            EvidenceFields(title="x", kind="hearsay"),
        ],
    )
    def test_what_says_nothing_or_is_malformed_is_refused(
        self, project: Project, claim: str, fields: EvidenceFields
    ) -> None:
        with pytest.raises(InvalidInput):
            project.evidence.add(claim, fields)


def test_opening_an_article_costs_the_same_with_a_thousand_mentions(project: Project) -> None:
    few = add_article(project)
    many = add_article(project, "A thousand words. " + "word " * 1000, "many.txt")
    project.claims.tag(few, *place_of(project, few, "1967"))
    text = project.articles.revision(many).text
    first = project.claims.tag(many, 0, 10).claim_id
    with project._store.writing("tag") as (work, _):
        one = work.claims.mentions_in(many)[0]
        rows = [
            {
                **{name: getattr(one, name) for name in ("claim_id", "article_id", "revision_id")},
                "mention_id": f"mention-{at}",
                "start": at,
                "end": at + 4,
                "quote": text[at : at + 4],
            }
            for at in range(18, 18 + 5 * 999, 5)
        ]
        work.ledger.insert_many("mention", rows)
    with Statements(project) as for_few:
        project.articles.open(few)
    with Statements(project) as for_many:
        opened = project.articles.open(many)
    assert len(opened.marks) == 1000
    assert [card.claim_id for card in opened.cards] == [first]
    assert len(for_many.said) == len(for_few.said) <= 8


def test_text_with_every_kind_of_character_comes_back_as_it_went_in(project: Project) -> None:
    article = add_article(project, TEXT.replace("\n", "\r\n"))
    revision = project.articles.revision(article)
    assert revision.text == TEXT
    tagged = project.claims.tag(article, *place_of(project, article, "«שלום עולם»"))
    assert project.claims.get(tagged.claim_id).mentions[0].quote == "«שלום עולם»"
    assert project.maintenance.check() == []
