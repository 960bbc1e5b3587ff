"""An article on paper: what was written is read back from the PDF."""

from __future__ import annotations

import re
from itertools import count
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.progress import Progress
from annotator.errors import AnnotatorError, Cancelled
from annotator.services.projects import Project
from annotator.ui.commands.printing import file_name
from annotator.ui.printing.paper import paint, write_pdf
from annotator.ui.printing.pieces import Wanted, numbered, printed
from tests.fixtures.projects import add_article, place_of


def pages_of(pdf: Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document[number].get_textpage().get_text_range() for number in range(len(document))]
    finally:
        document.close()


def words_of(pdf: Path) -> str:
    return " ".join(" ".join(pages_of(pdf)).split())


@pytest.fixture
def article(sqlite_project: Project, qapp: object) -> str:
    """An article with three claims: two overlap, one stands in two places and has evidence, some of it confidential."""
    project = sqlite_project
    article = add_article(project)
    inner = project.claims.tag(
        article, *place_of(project, article, "Senate"), ClaimFields(wording="It was the Senate")
    ).claim_id
    project.claims.tag(article, *place_of(project, article, "1967"), ClaimFields(wording="It was in 1967"))
    shared = project.claims.tag(article, 0, 12, ClaimFields(wording="A claim at the beginning")).claim_id
    project.claims.add_mention(shared, article, *place_of(project, article, "1967", nth=1))
    project.claims.set_status([inner], "false", "The roll of the day says otherwise.")
    project.claims.set_fields(inner, ClaimFields(correction="the House", claimant="A. Writer"))
    project.evidence.add(inner, EvidenceFields(title="Congressional Record", publisher="GPO", quote="The House met."))
    project.evidence.add(
        inner, EvidenceFields(title="A call to the clerk", note="Her name stays here", confidential=True)
    )
    return article


def test_what_is_printed_is_read_back(sqlite_project: Project, article: str, tmp_path: Path) -> None:
    project, out = sqlite_project, tmp_path / "talks.pdf"
    pages = printed(project, article, Wanted())
    assert pages.withheld == 1
    write_pdf(out, pages, Progress())
    said = words_of(out)
    numbers = numbered(project.articles.open(article).marks)
    assert sorted(numbers.values()) == [1, 2, 3]
    for claim_id, number in numbers.items():
        assert f"{number}. {project.claims.get(claim_id).wording}" in said
    for words in ("The roll of the day says otherwise.", "Correction: the House", "Congressional Record", "GPO",
                  "“The House met.”", "checked by Anna", "A. Writer"):  # fmt: skip
        assert words in said, words
    assert "clerk" not in said
    assert "Her name" not in said
    # each place carries its claim's number
    senate = next(number for claim_id, number in numbers.items() if "Senate" in project.claims.get(claim_id).wording)
    assert re.search(rf"Senate ?{senate}\b", said)


def test_confidential_evidence_is_printed_only_where_that_is_asked(
    sqlite_project: Project, article: str, tmp_path: Path
) -> None:
    out = tmp_path / "talks.pdf"
    pages = printed(sqlite_project, article, Wanted(confidential=True))
    assert pages.withheld == 0
    write_pdf(out, pages, Progress())
    assert "A call to the clerk" in words_of(out)
    assert "confidential" in words_of(out)
    write_pdf(out, printed(sqlite_project, article, Wanted(claims=False)), Progress())
    assert "It was in 1967" not in words_of(out)
    text = sqlite_project.articles.revision(article).text
    plain = [word for word in text.split() if word.isascii() and word.isalnum()]
    assert all(word in words_of(out) for word in plain)


def test_a_long_article_loses_no_word_between_its_pages(sqlite_project: Project, qapp: object, tmp_path: Path) -> None:
    """Also where one paragraph is longer than a page."""
    counter = count(1)
    paragraphs = [" ".join(f"w{next(counter)}" for _ in range(size)) for size in (5, 3_000, 40, 700, 1, 2_500)]
    article = add_article(sqlite_project, "A long one\n\n" + "\n\n".join(paragraphs))
    out = tmp_path / "long.pdf"
    write_pdf(out, printed(sqlite_project, article, Wanted()), Progress())
    pages = pages_of(out)
    assert len(pages) > 5
    found = [int(number) for page in pages for number in re.findall(r"\bw(\d+)\b", page)]
    assert found == list(range(1, next(counter)))  # each once, and in order
    assert [page.split()[-1] for page in pages] == [str(number) for number in range(1, len(pages) + 1)]


def test_a_pdf_comes_whole_or_not_at_all(sqlite_project: Project, article: str, tmp_path: Path) -> None:
    out = tmp_path / "talks.pdf"
    out.write_bytes(b"what was there")
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        write_pdf(out, printed(sqlite_project, article, Wanted()), stopped)
    with pytest.raises(AnnotatorError, match="missing"):
        write_pdf(tmp_path / "missing" / "a.pdf", printed(sqlite_project, article, Wanted()), Progress())
    assert [(one.name, one.read_bytes()) for one in tmp_path.glob("*.pdf*")] == [("talks.pdf", b"what was there")]


def test_a_printer_gets_the_same_pages(sqlite_project: Project, article: str, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "spooled.pdf"))
    pages = paint(printer, printed(sqlite_project, article, Wanted()), Progress())
    assert len(pages_of(tmp_path / "spooled.pdf")) == pages
    assert "It was in 1967" in words_of(tmp_path / "spooled.pdf")


def test_a_title_becomes_a_name_of_a_file() -> None:
    assert file_name('Who said "so"? A/B: <1967>') == "Who said so A B 1967"
    assert file_name("...") == file_name("") == "article"
    assert len(file_name("a" * 500)) == 80
