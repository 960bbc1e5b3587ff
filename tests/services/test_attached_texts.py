"""Files attached to evidence are read, page by page and once, and say what they say of a claim: on both engines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.evidence import EvidenceFields
from annotator.domain.search import Kind
from annotator.services import attached_texts
from annotator.services.projects import Project
from tests.fixtures.projects import add_article
from tests.importing.printing import column, pdf

ARTICLE = "The city has 4.2 million residents, the mayor said on Monday. It was a good year.\n"
WORDING = "The city has 4.2 million residents"
SOURCE = (
    "The annual report of the city.\n\nIn 2023 the city had 3.9 million residents \U0001f3db️, says the office.\n\n"
    "Nothing of note happened in the parks department.\n"
)
REPORT = pdf(
    [
        column(["The annual report", "of the parks department."]),
        column(["In 2023 the city had 3.9 million", "residents, says the statistics office."]),
        column(["The budget is balanced."]),
    ]
)


@pytest.fixture
def claim(project: Project) -> str:
    """A claim of a number of residents."""
    return claim_of(project)


def claim_of(project: Project) -> str:
    article = add_article(project, ARTICLE)
    start = ARTICLE.index(WORDING)
    return project.claims.tag(article, start, start + len(WORDING)).claim_id


def attach(project: Project, claim: str, name: str, content: bytes, quote: str = "") -> str:
    """Put a file to the claim as a person does, and have it read."""
    added = project.evidence.add_content(claim, EvidenceFields(quote=quote), name, content)
    project.attached_texts.fill()
    return added.evidence_id


def test_a_text_says_what_it_says_at_its_places(project: Project, claim: str) -> None:
    evidence = attach(project, claim, "report.txt", SOURCE.encode())
    found = project.sources.of_claim(claim)
    assert [one for one, _ in found.passages] == [evidence]
    passage = found.passages[0][1]
    assert "3.9 million residents" in passage.text
    assert SOURCE[passage.start : passage.end] == passage.text
    assert passage.page is None
    assert not found.unread


def test_of_a_pdf_the_page_is_told(project: Project, claim: str) -> None:
    attach(project, claim, "report.pdf", REPORT)
    passage = project.sources.of_claim(claim).passages[0][1]
    assert passage.page == 2
    pages = project.attached_texts.pages(passage.file)
    assert [page.page for page in pages] == [1, 2, 3]
    whole = "".join(page.text for page in pages)
    assert whole[passage.start : passage.end] == passage.text


def test_of_an_unrelated_file_nothing_is_given(project: Project, claim: str) -> None:
    attach(project, claim, "poem.txt", b"Shall I compare thee to a summer's day?\nThou art more lovely.\n")
    assert project.sources.of_claim(claim).passages == ()


def test_a_file_is_read_once_whoever_has_it(project: Project, claim: str, monkeypatch: pytest.MonkeyPatch) -> None:
    attach(project, claim, "report.txt", SOURCE.encode())
    asked: list[str] = []

    class Counted(attached_texts.ReadingPool):
        def read(self, requests, tick=lambda: None):  # type: ignore[no-untyped-def]
            asked.append("read")
            return super().read(requests, tick)

    monkeypatch.setattr(attached_texts, "ReadingPool", Counted)
    attach(project, claim, "again.txt", SOURCE.encode())
    project.attached_texts.fill()
    assert asked == []


def test_what_cannot_be_read_is_told_and_not_tried_again(sqlite_project: Project) -> None:
    project = sqlite_project
    claim = claim_of(project)
    cases = {
        "scan.pdf": (pdf([[], []]), "pictures"),
        "broken.pdf": (b"%PDF-1.4\nnothing follows", "damaged"),
        "table.xlsx": (b"PK\x03\x04 no archive", "damaged"),
    }
    for name, (content, _) in cases.items():
        project.evidence.add_content(claim, EvidenceFields(), name, content)
    project.evidence.add_content(claim, EvidenceFields(), "photo.png", b"\x89PNG\r\n\x1a\n and so on")
    project.attached_texts.fill()
    found = project.sources.of_claim(claim)
    assert [one.name for one in found.unread] == list(cases), "a picture is no failure"
    for one in found.unread:
        assert cases[one.name][1] in one.why
    assert project.attached_texts.waiting() == 0


def test_a_quotation_that_is_not_in_the_file_is_told_with_the_nearest(project: Project, claim: str) -> None:
    evidence = attach(project, claim, "report.pdf", REPORT, quote="In 2022 the city had 3.9 million residents")
    [(of, missing)] = project.sources.of_claim(claim).missing
    assert of == evidence
    assert missing.nearest is not None
    assert missing.nearest.page == 2
    assert "In 2023" in missing.nearest.text


def test_a_quotation_that_is_there_is_not_told(sqlite_project: Project) -> None:
    claim = claim_of(sqlite_project)
    for quote in (
        "“In 2023 the city had 3.9 million residents”",
        "in 2023  the city had … residents, says the statistics office",
        "says the statistics office. The budget is balanced",
    ):
        sqlite_project.evidence.add_content(claim, EvidenceFields(quote=quote), "report.pdf", REPORT)
    sqlite_project.attached_texts.fill()
    assert sqlite_project.sources.of_claim(claim).missing == ()


def test_a_passage_is_taken_as_the_quotation_and_given_back(project: Project, claim: str) -> None:
    evidence = attach(project, claim, "report.pdf", REPORT)
    before = project.evidence.get(evidence).fields
    passage = project.sources.of_claim(claim).passages[0][1]
    project.sources.take(evidence, passage.file, passage.text, passage.page)
    after = project.evidence.get(evidence).fields
    assert after == replace(before, quote=" ".join(passage.text.split()), place="p. 2")
    project.history.undo()
    assert project.evidence.get(evidence).fields == before


def test_what_was_read_goes_and_comes_again(project: Project, claim: str) -> None:
    evidence = attach(project, claim, "report.txt", SOURCE.encode())
    sha256 = project.evidence.get(evidence).fields.attachment
    project.attached_texts.forget([sha256])
    assert project.sources.of_claim(claim).waiting
    project.attached_texts.fill()
    assert project.sources.of_claim(claim).passages


def test_the_file_of_no_evidence_is_not_read(project: Project, claim: str, tmp_path: Path) -> None:
    project.evidence.add_content(claim, EvidenceFields(), "report.txt", SOURCE.encode())
    project.history.undo()
    assert project.attached_texts.waiting() == 0


def test_the_search_finds_words_in_files_and_leads_to_the_page(project: Project, claim: str) -> None:
    evidence = attach(project, claim, "report.pdf", REPORT)
    page = project.search.everywhere("statistics office", [Kind.EVIDENCE])
    assert page.total == 1
    [hit] = page.hits
    assert (hit.id, hit.claim_id) == (evidence, claim)
    assert hit.file is not None
    assert (hit.file.name, hit.file.page) == ("report.pdf", 2)
    text = "".join(one.text for one in project.attached_texts.pages(hit.file.sha256))
    assert text[hit.file.start : hit.file.end] == "statistics"
    for words, found in (
        ('"the parks department"', 1),
        ('"parks the department"', 0),
        ("budg*", 1),
        ("budget statistics", 0),
        ("budget OR statistics", 1),
        ("budget NOT statistics", 1),
        ("budget status:verified", 0),
    ):
        assert project.search.everywhere(words, [Kind.EVIDENCE]).total == found, words


def test_an_index_made_anew_finds_the_same(project: Project, claim: str) -> None:
    attach(project, claim, "report.pdf", REPORT)
    project.maintenance.rebuild_search()
    assert project.maintenance.check() == []
    assert project.search.everywhere("statistics", [Kind.EVIDENCE]).total == 1
