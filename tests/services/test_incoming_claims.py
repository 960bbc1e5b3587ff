"""Claims that come in with a text: what they become, what they meet, and that undo takes them back. Both engines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.claim import Claim, ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.work import CorrectionFields
from annotator.services.projects import Project
from annotator.services.results import ImportReport
from tests.fixtures.projects import TEXT, add_article, place_of, rows_of

LONG = "A label " + "that is much too long for a tag " * 4


@pytest.fixture
def article(project: Project) -> str:
    return add_article(project)


def bring(project: Project, folder: Path, *records: dict[str, Any], name: str = "marks.jsonl") -> ImportReport:
    path = folder / name
    path.write_text("\n".join(json.dumps(one) for one in records), encoding="utf-8")
    report = project.imports.run([path])
    assert not report.failed, report.failed
    return report


def doccano(text: str, *labelled: tuple[str, str]) -> dict[str, Any]:
    places = [(text.index(words), text.index(words) + len(words), label) for words, label in labelled]
    return {"text": text, "label": [list(place) for place in places]}


def claims(project: Project) -> dict[str, Claim]:
    return {claim.wording: claim for claim in project.claims.find()}


class TestWhatAMarkBecomes:
    def test_a_claim_with_the_words_and_the_label(self, project: Project, tmp_path: Path) -> None:
        before = rows_of(project)
        report = bring(project, tmp_path, doccano(TEXT, ("1967", "Year"), ("Reform talks", "false")))
        [imported] = report.imported
        assert (imported.claims, imported.format) == (2, "doccano")
        found = claims(project)
        year, talks = found["1967"], found["Reform talks"]
        assert (year.tags, year.status) == (("Year",), "unchecked")
        assert (talks.tags, talks.status, talks.checked_by) == ((), "false", "")
        [mention] = year.mentions
        assert TEXT[mention.start : mention.end] == mention.quote == "1967"
        assert (mention.prefix, mention.suffix) == (TEXT[mention.start - 32 : mention.start], TEXT[mention.end :][:32])
        assert project.maintenance.check() == []
        project.history.undo()
        assert rows_of(project) == before

    def test_labels_meet_tags_that_look_like_them(self, project: Project, tmp_path: Path) -> None:
        there = project.codebook.tags.add("Ye\u0301ar").id
        bring(project, tmp_path, doccano(TEXT, ("1967", "Y\u00e9ar"), ("Reform talks", "YE\u0301AR")))
        assert {tag.tag_id for tag in project.codebook.get().tags if "ar" in tag.name.lower()} >= {there}
        assert {claim.tags for claim in claims(project).values()} == {("Ye\u0301ar",)}

    def test_a_tag_of_the_codebook_comes_before_a_status(self, project: Project, tmp_path: Path) -> None:
        project.codebook.tags.add("False")
        bring(project, tmp_path, doccano(TEXT, ("1967", "false")))
        [claim] = claims(project).values()
        assert (claim.tags, claim.status) == (("False",), "unchecked")

    def test_what_cannot_be_a_tag_is_told(self, project: Project, tmp_path: Path) -> None:
        project.codebook.tags.retire(project.codebook.tags.add("Old").id)
        report = bring(project, tmp_path, doccano(TEXT, ("1967", "Old"), ("Reform talks", LONG)))
        found = claims(project)
        assert found["1967"].tags == ()
        [cut] = found["Reform talks"].tags
        assert len(cut) <= 60
        words = " ".join(report.imported[0].warnings)
        assert "'Old' is retired" in words
        assert "too long" in words

    def test_an_unknown_status_is_kept_as_a_label(self, project: Project, tmp_path: Path) -> None:
        path = tmp_path / "a.json"
        selector = {"type": "TextQuoteSelector", "exact": "1967"}
        annotation = {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "type": "Annotation",
            "body": [
                {"type": "TextualBody", "value": "three noses", "purpose": "assessing"},
                {"type": "TextualBody", "value": "see the archive", "purpose": "commenting"},
                "https://archive.example.org/1967",
            ],
            "creator": {"name": "Bob"},
            "created": "2026-11-20T12:00:00+02:00",
            "target": {"source": {"id": "x", "value": TEXT}, "selector": selector},
        }
        path.write_text(json.dumps(annotation))
        [imported] = project.imports.run([path]).imported
        [claim] = project.claims.find()
        assert (claim.status, claim.source_label) == ("unchecked", "three noses")
        assert any("three noses" in words for words in imported.warnings)
        assert [(one.fields.stance, one.fields.url) for one in claim.evidence] == [
            (Stance.CONTEXT, "https://archive.example.org/1967")
        ]
        [comment] = project.work.comments(claim_id=claim.claim_id)
        assert (comment.person, comment.text) == ("Bob", "see the archive")
        assert comment.created_at.isoformat() == "2026-11-20T10:00:00+00:00"


class TestOntoWhatIsThere:
    def test_marks_of_a_text_that_is_there_come_onto_it(self, project: Project, article: str, tmp_path: Path) -> None:
        before = rows_of(project)
        report = bring(project, tmp_path, doccano(TEXT, ("1967", "Year")))
        [imported] = report.imported
        assert (imported.article_id, imported.claims, report.skipped) == (article, 1, [])
        assert any("has this text already" in words for words in imported.warnings)
        [claim] = project.claims.find()
        assert claim.mentions[0].article_id == article
        assert project.history.undo().labels == ("import a claim",)
        assert rows_of(project) == before

    def test_the_same_marks_again_are_the_same_claims(self, project: Project, tmp_path: Path) -> None:
        marks = doccano(TEXT, ("1967", "Year"), ("Reform talks", "Event"))
        bring(project, tmp_path, marks)
        before = rows_of(project)
        report = bring(project, tmp_path, marks)
        assert report.imported == []
        assert "2 claims are there already" in report.skipped[0].reason
        assert rows_of(project) == before

    def test_what_another_program_marks_alike_is_there_already(self, project: Project, tmp_path: Path) -> None:
        bring(project, tmp_path, doccano(TEXT, ("1967", "Year")))
        start = TEXT.index("1967")
        entities = [
            {"id": 7, "label": "Year", "start_offset": start, "end_offset": start + 4},
            {"id": 8, "label": "Law", "start_offset": start, "end_offset": start + 4},
        ]
        report = bring(project, tmp_path, {"text": TEXT, "entities": entities, "relations": []}, name="other.jsonl")
        assert [one.claims for one in report.imported] == [1]
        assert sorted(claim.tags for claim in project.claims.find()) == [("Law",), ("Year",)]

    def test_one_text_twice_in_a_file_gets_the_marks_of_both(self, project: Project, tmp_path: Path) -> None:
        report = bring(project, tmp_path, doccano(TEXT, ("1967", "Year")), doccano(TEXT, ("Reform talks", "Event")))
        assert len({one.article_id for one in report.imported}) == 1
        assert set(claims(project)) == {"1967", "Reform talks"}

    def test_marks_without_a_text_find_the_article_by_its_address(self, project: Project, tmp_path: Path) -> None:
        address = "https://example.org/talks"
        bring(project, tmp_path, {**doccano(TEXT), "url": f"{address}/"}, name="text.jsonl")
        start = len(TEXT[: TEXT.index("long ago")].encode("utf-16-le")) // 2
        selectors = [
            {"type": "TextPositionSelector", "start": start, "end": start + 8},
            {"type": "TextQuoteSelector", "exact": "long ago"},
        ]
        page = {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "type": "AnnotationPage",
            "items": [
                {"id": "urn:1", "type": "Annotation", "target": {"source": address, "selector": selectors}},
                {
                    "id": "urn:2",
                    "type": "Annotation",
                    "target": {"source": address, "selector": {"type": "TextQuoteSelector", "exact": "no such words"}},
                },
            ],
        }
        path = tmp_path / "marks.json"
        path.write_text(json.dumps(page))
        [imported] = project.imports.run([path]).imported
        assert imported.claims == 1
        words = " ".join(imported.warnings)
        assert "UTF-16" in words
        assert "no such words" in words
        [claim] = project.claims.find()
        assert claim.mentions[0].quote == "long ago"

    def test_an_address_that_no_article_has_is_told(self, project: Project, tmp_path: Path) -> None:
        path = tmp_path / "marks.json"
        target = {"source": "https://nowhere.example.org", "selector": {"type": "TextQuoteSelector", "exact": "x"}}
        path.write_text(
            json.dumps({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "target": target})
        )
        report = project.imports.run([path])
        [failed] = report.failed
        assert "https://nowhere.example.org" in failed.error


class TestOurOwnDataset:
    def test_source_notes_come_back_and_evidence_names_them(self, project: Project, tmp_path: Path) -> None:
        draft = tmp_path / "draft.html"
        draft.write_text(
            "<!doctype html><html><head><title>Talks</title></head><body><article><h1>Talks</h1><p>It was "
            '<a href="https://example.org/1967">in 1967</a>, they said, and that was long ago.</p></article></body>'
            "</html>"
        )
        article = project.imports.run([draft]).imported[0].article_id
        [note] = project.source_notes.of_article(article)
        claim = project.claims.tag(article, *place_of(project, article, "in 1967")).claim_id
        project.source_notes.take(claim, [note.note.note_id])
        out = tmp_path / "out.sqlite"
        project.exports.run("sqlite", out)
        project.articles.delete([article])
        [again] = project.imports.run([out]).imported
        [back] = project.source_notes.of_article(again.article_id)
        assert (back.note.url, back.note.quote) == ("https://example.org/1967", "in 1967")
        [piece] = project.claims.get(claim).evidence
        assert piece.fields.source_note == back.note.note_id
        assert project.maintenance.check() == []

    def test_it_comes_back_as_it_was(self, project: Project, tmp_path: Path) -> None:
        article = add_article(project)
        tagged = project.claims.tag(
            article,
            *place_of(project, article, "1967"),
            ClaimFields(wording="It was in 1967", claimant="Ann"),
            ["date"],
        )
        claim = tagged.claim_id
        project.claims.add_mention(claim, article, *place_of(project, article, "1967", 1))
        project.claims.set_status([claim], "false", "It was 1966.")
        project.evidence.add(claim, EvidenceFields(Stance.REFUTES, url="https://example.org/1966", published="1966"))
        project.work.log_correction(article, CorrectionFields(old="1967", new="1966", why="wrong"), claim_id=claim)
        first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
        project.exports.run("sqlite", first)
        with_it = project.claims.get(claim)

        project.articles.delete([article])
        assert list(project.claims.find()) == []
        [imported] = project.imports.run([first]).imported
        assert imported.claims == 1
        back = project.claims.get(claim)
        assert (back.wording, back.claimant, back.status, back.rationale, back.tags) == (
            with_it.wording, with_it.claimant, "false", "It was 1966.", ("date",),
        )  # fmt: skip
        assert (back.checked_by, back.checked_at, back.created_at) == ("Anna", with_it.checked_at, with_it.created_at)
        assert [(one.mention_id, one.start, one.end) for one in back.mentions] == [
            (one.mention_id, one.start, one.end) for one in with_it.mentions
        ]
        assert back.evidence[0].fields == with_it.evidence[0].fields
        assert project.maintenance.check() == []
        [again] = project.imports.run([first]).skipped
        assert "1 claim is there already" in again.reason
        project.exports.run("sqlite", second)
        assert _rows(first) == _rows(second)

    def test_bytes_that_somebody_put_in_the_place_of_words_are_words(self, project: Project, tmp_path: Path) -> None:
        import sqlite3
        from contextlib import closing

        article = add_article(project)
        claim = project.claims.tag(article, *place_of(project, article, "1967"), ClaimFields(wording="So it was"))
        out = tmp_path / "out.sqlite"
        project.exports.run("sqlite", out)
        with closing(sqlite3.connect(out)) as dataset:
            dataset.execute("UPDATE claims SET wording = CAST('It was caf\u00e9' AS BLOB)")
            dataset.execute("UPDATE mentions SET quote = CAST(quote AS BLOB)")
            dataset.commit()
        project.articles.delete([article])
        [imported] = project.imports.run([out]).imported
        assert imported.claims == 1
        assert project.claims.get(claim.claim_id).wording == "It was caf\u00e9"


def _rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return what a dataset says of claims: without ids of revisions and articles, which are new ones."""
    import sqlite3
    from contextlib import closing

    asked = {
        "claims": "SELECT * FROM claims ORDER BY claim_id",
        "mentions": "SELECT mention_id, claim_id, start_char, end_char, quote, prefix, suffix FROM mentions ORDER BY 1",
        "evidence": "SELECT * FROM evidence ORDER BY evidence_id",
        "corrections": "SELECT claim_id, old, new, why, public_note, made_by, made_at FROM corrections ORDER BY 1",
        "tags": "SELECT * FROM tags ORDER BY tag_id",
        "claim_tags": "SELECT * FROM claim_tags ORDER BY 1, 2",
    }
    with closing(sqlite3.connect(path)) as connection:
        return {name: connection.execute(query).fetchall() for name, query in asked.items()}
