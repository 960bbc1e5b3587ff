"""What the writer put into a draft: taken as evidence with a claim, made claims of, gone with its article."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.source_note import SourceNoteKind
from annotator.errors import InvalidInput, NotFound, Overtaken
from annotator.services.projects import Project
from tests.fixtures.noted_drafts import BLS, NOTED, add_draft, behind, on
from tests.fixtures.projects import engine_of, place_of, rows_of

pytestmark = pytest.mark.usefixtures("noted_format")


def evidence_of(project: Project, claim_id: str) -> list[EvidenceFields]:
    return [piece.fields for piece in project.claims.get(claim_id).evidence]


class TestTagging:
    def test_a_comment_under_the_claim_is_its_evidence(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path)
        tagged = project.claims.tag(article, *place_of(project, article, "fell to 4 percent in May"))
        [fields] = evidence_of(project, tagged.claim_id)
        comment = project.source_notes.of_article(article)[0]
        assert (fields.url, fields.published, fields.place) == ("https://www.bls.gov/empsit.htm", "2024-05-03", "p. 4")
        assert "Bureau of Labor Statistics" in fields.title
        assert fields.note == "Given by Dana Reyes in a comment on the draft, 2024-05-06."
        assert (fields.stance, fields.source_note) == (Stance.SUPPORTS, comment.note.note_id)
        assert comment.evidence_ids == tagged.evidence_ids
        assert comment.claim_ids == (tagged.claim_id,)

    def test_it_is_one_act_and_one_step_of_undo(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path)
        before = rows_of(project), len(project.history.acts())
        project.claims.tag(article, *place_of(project, article, "fell to 4 percent in May"))
        assert len(project.history.acts()) == before[1] + 1
        after = rows_of(project)
        project.history.undo()
        assert rows_of(project) == before[0]
        project.history.redo()
        assert rows_of(project) == after

    @pytest.mark.parametrize(
        ("words", "kinds"),
        [
            ("rose by 2 percent", ["footnote"]),  # the mark stands behind the full stop
            ("rose by 2 percent.", ["footnote"]),
            ("rose by 2", []),
            ("The café's owner 👩🏽‍⚖️ said", []),  # the mark before it is for what is before
            ("We hired ten people", ["endnote"]),  # behind the full stop and the quotation mark
            ("The rate fell to 4 percent in May, and wages rose by 2 percent. The", ["comment", "footnote"]),
            ("full report", ["link"]),
        ],
    )
    def test_what_a_place_carries(self, project: Project, tmp_path: Path, words: str, kinds: list[str]) -> None:
        article = add_draft(project, tmp_path)
        tagged = project.claims.tag(article, *place_of(project, article, words))
        notes = {one.note.note_id: one.note.kind.value for one in project.source_notes.of_article(article)}
        assert [notes[fields.source_note] for fields in evidence_of(project, tagged.claim_id)] == kinds

    def test_who_gave_a_footnote_is_the_drafts_writer(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path)
        tagged = project.claims.tag(article, *place_of(project, article, "rose by 2 percent"))
        [fields] = evidence_of(project, tagged.claim_id)
        assert (fields.author, fields.title) == ("Smith, J.", "Wages in May")
        assert fields.note == "Published 2019\nGiven by Ann Porter in a footnote of the draft."

    def test_a_question_is_no_source_and_its_answer_is(self, project: Project, tmp_path: Path) -> None:
        asked = on("4 percent", "comment", "Source?", author="Sam", replies=[["Dana", "2024-05-07", BLS]])
        article = add_draft(project, tmp_path, NOTED, [asked, on("2 percent", "comment", "Nice!", author="Sam")])
        first = project.claims.tag(article, *place_of(project, article, "4 percent"))
        [fields] = evidence_of(project, first.claim_id)
        assert fields.note == "Given by Dana in a comment on the draft, 2024-05-07."
        second = project.claims.tag(article, *place_of(project, article, "2 percent"))
        assert second.evidence_ids == ()
        standing = project.source_notes.of_article(article)
        assert [one.claim_ids for one in standing] == [(first.claim_id,), (second.claim_id,)]

    def test_what_no_rule_reads_is_kept_in_words(self, project: Project, tmp_path: Path) -> None:
        told = "A clerk told me so. She wants to stay unnamed; I have her number, and the tape. " * 5
        article = add_draft(project, tmp_path, NOTED, [behind("4 percent", "footnote", told)], byline="")
        tagged = project.claims.tag(article, *place_of(project, article, "4 percent"))
        [fields] = evidence_of(project, tagged.claim_id)
        assert fields.quote == ""
        assert fields.note.startswith("Given in a footnote of the draft.")
        assert told.strip() in fields.note or told.strip() == fields.title

    def test_several_notes_at_one_point_all_count(self, project: Project, tmp_path: Path) -> None:
        notes = [behind("2 percent.", "footnote", f"Report {number}, 3 May 2024.") for number in (1, 2, 3)]
        article = add_draft(project, tmp_path, NOTED, notes)
        tagged = project.claims.tag(article, *place_of(project, article, "wages rose by 2 percent"))
        assert [fields.title for fields in evidence_of(project, tagged.claim_id)] == [
            "Report 1",
            "Report 2",
            "Report 3",
        ]

    def test_without_them_where_that_is_said(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path)
        place = place_of(project, article, "fell to 4 percent in May")
        tagged = project.claims.tag(article, *place, source_notes=False)
        assert tagged.evidence_ids == ()
        assert evidence_of(project, tagged.claim_id) == []

    def test_both_claims_of_a_quotation_have_its_source(self, project: Project, tmp_path: Path) -> None:
        said = "Mary Smith said: “We hired ten people.” Then she left.\n"
        article = add_draft(project, tmp_path, said, [behind("ten people.”", "footnote", "Interview, 2 May 2024.")])
        made = project.claims.tag_quotation(article, *place_of(project, article, "We hired"))
        assert len(made.said.evidence_ids) == len(made.content.evidence_ids) == 1


class TestOtherPlaces:
    def test_a_place_that_is_added_brings_its_notes(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path)
        tagged = project.claims.tag(article, *place_of(project, article, "Nobody knows why"))
        added = project.claims.add_mention(tagged.claim_id, article, *place_of(project, article, "full report"))
        assert len(added.evidence_ids) == len(evidence_of(project, tagged.claim_id)) == 1
        # another place with the same note brings nothing twice
        again = project.claims.add_mention(tagged.claim_id, article, *place_of(project, article, "The full report has"))
        assert again.evidence_ids == ()

    def test_ends_that_reach_a_note_take_it_once(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path)
        start, end = place_of(project, article, "rose by 2")
        tagged = project.claims.tag(article, start, end)
        wide = end + len(" percent")
        project.claims.move_mention(tagged.mention_id, start, wide)
        [piece] = project.claims.get(tagged.claim_id).evidence
        project.evidence.delete(piece.evidence_id)
        project.claims.move_mention(tagged.mention_id, start - 6, wide)
        assert evidence_of(project, tagged.claim_id) == []  # what somebody has removed does not come back
        project.history.undo(3)
        assert evidence_of(project, tagged.claim_id) == []
        assert project.claims.marks(article)[0].end == end


class TestClaimsOfNotes:
    def test_one_a_note_in_one_step(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path)
        before = rows_of(project)
        made = project.source_notes.make_claims(article)
        quotes = [project.claims.get(claim_id).mentions[0].quote for claim_id in made.claim_ids]
        assert quotes == [
            "4 percent",
            "The rate fell to 4 percent in May, and wages rose by 2 percent.",
            "ten people",
            "The café's owner 👩🏽‍⚖️ said: “We hired ten people.”",
            "The full report has more.",
        ]
        assert [len(evidence_of(project, claim_id)) for claim_id in made.claim_ids] == [1, 1, 0, 1, 1]
        assert project.source_notes.make_claims(article).claim_ids == ()
        project.history.undo()
        assert rows_of(project) == before

    def test_two_footnotes_in_a_sentence_are_for_a_part_each(self, project: Project, tmp_path: Path) -> None:
        notes = [behind("in May,", "footnote", "BLS"), behind("2 percent.", "footnote", "Census")]
        article = add_draft(project, tmp_path, NOTED, notes)
        made = project.source_notes.make_claims(article)
        claims = [project.claims.get(claim_id) for claim_id in made.claim_ids]
        assert [claim.mentions[0].quote for claim in claims] == [
            "The rate fell to 4 percent in May",
            "and wages rose by 2 percent.",
        ]
        assert [claim.evidence[0].fields.title for claim in claims] == ["BLS", "Census"]

    def test_notes_for_the_same_words_are_for_a_claim_each(self, project: Project, tmp_path: Path) -> None:
        notes = [behind("2 percent.", "footnote", "BLS"), behind("2 percent.", "footnote", "Census")]
        article = add_draft(project, tmp_path, NOTED, notes)
        made = project.source_notes.make_claims(article).claim_ids
        titles = [[fields.title for fields in evidence_of(project, claim_id)] for claim_id in made]
        assert titles == [["BLS"], ["Census"]]

    def test_of_one_note(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path)
        comment = project.source_notes.of_article(article)[0].note
        [claim_id] = project.source_notes.make_claims(article, [comment.note_id]).claim_ids
        assert project.claims.get(claim_id).mentions[0].quote == "4 percent"

    def test_an_unknown_article(self, project: Project) -> None:
        for ask in (project.source_notes.make_claims, project.source_notes.of_article):
            with pytest.raises(NotFound):
                ask("nowhere")


class TestTakingByHand:
    def test_a_claim_elsewhere_takes_a_note(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path)
        tagged = project.claims.tag(article, *place_of(project, article, "Nobody knows why"))
        notes = {one.note.kind: one.note.note_id for one in project.source_notes.of_article(article)}
        taken = project.source_notes.take(tagged.claim_id, [notes[SourceNoteKind.FOOTNOTE]])
        assert len(taken.evidence_ids) == 1
        assert project.source_notes.take(tagged.claim_id, [notes[SourceNoteKind.FOOTNOTE]]).evidence_ids == ()
        standing = {one.note.kind: one for one in project.source_notes.of_article(article)}
        assert standing[SourceNoteKind.FOOTNOTE].claim_ids == (tagged.claim_id,)

    def test_a_note_without_a_source_is_refused(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path, NOTED, [on("4 percent", "comment", "Is this right?")])
        tagged = project.claims.tag(article, *place_of(project, article, "Nobody knows why"))
        [one] = project.source_notes.of_article(article)
        with pytest.raises(InvalidInput, match="names no source"):
            project.source_notes.take(tagged.claim_id, [one.note.note_id])
        with pytest.raises(NotFound):
            project.source_notes.take(tagged.claim_id, ["nothing"])


class TestTheArticleGoes:
    def test_notes_alone_do_not_keep_an_import(self, project: Project, tmp_path: Path) -> None:
        article = add_draft(project, tmp_path)
        project.history.undo()
        with pytest.raises(NotFound):
            project.source_notes.of_article(article)
        assert project.maintenance.check() == []
        project.history.redo()
        assert len(project.source_notes.of_article(article)) == 5
        assert project.maintenance.check() == []

    def test_what_was_taken_elsewhere_keeps_it(self, project: Project, tmp_path: Path, open_as: Any) -> None:
        other = add_draft(project, tmp_path, "Another draft.\n\nNobody knows why at all.\n", [], name="other.noted")
        tagged = project.claims.tag(other, *place_of(project, other, "Nobody knows why"))
        mine = open_as("Ben")
        article = add_draft(mine, tmp_path)
        note = mine.source_notes.of_article(article)[1].note
        project.source_notes.take(tagged.claim_id, [note.note_id])
        with pytest.raises(Overtaken, match="source note"):
            mine.history.undo()

    def test_deleted_it_takes_them_along_and_undo_brings_them_back(self, project: Project, tmp_path: Path) -> None:
        other = add_draft(project, tmp_path, "Another draft.\n\nNobody knows why at all.\n", [], name="other.noted")
        tagged = project.claims.tag(other, *place_of(project, other, "Nobody knows why"))
        article = add_draft(project, tmp_path)
        project.claims.add_mention(tagged.claim_id, article, *place_of(project, article, "4 percent"))
        project.source_notes.make_claims(article)
        before = rows_of(project)
        project.articles.delete([article])
        [fields] = evidence_of(project, tagged.claim_id)
        assert (fields.source_note, fields.url) == ("", "https://www.bls.gov/empsit.htm")
        assert project.maintenance.check() == []
        project.history.undo()
        assert rows_of(project) == before
        assert project.maintenance.check() == []


def test_check_tells_of_a_note_that_stands_elsewhere(project: Project, tmp_path: Path) -> None:
    add_draft(project, tmp_path)
    assert project.maintenance.check() == []
    with engine_of(project).begin() as connection:
        connection.exec_driver_sql("UPDATE source_notes SET start = start + 1 WHERE kind = 'comment'")
    problems = project.maintenance.check()
    assert any("source note" in one and "quote does not stand" in one for one in problems)
