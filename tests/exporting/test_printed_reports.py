"""Reports in PDF and for Word: what a reader, a screen reader and another program find in them."""

from __future__ import annotations

import ctypes
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree
from pypdfium2 import raw

from annotator.domain.article import Metadata
from annotator.domain.claim import ClaimFields
from annotator.domain.progress import Progress
from annotator.errors import Cancelled, EnvironmentFault
from annotator.exporting.tagged_pdf import letters, tagged_texts
from annotator.reporting import coverage, pdf_process
from annotator.services.projects import Project
from tests.fixtures.checked_article import SECRETS, checked_article
from tests.fixtures.projects import add_article

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOSTILE = '#panic("x") $x^2$ `raw` *bold* _it_ <label> @ref \\ // /* = Heading [#link("file:///etc/passwd")] "quoted"'
ARABIC = "قال رئيس المجلس إن المدينة دفعت مئتي مليون كرونة"


@pytest.fixture
def bridge(sqlite_project: Project) -> Project:
    checked_article(sqlite_project)
    return sqlite_project


def tag(project: Project, text: str, quote: str, wording: str, language: str = "en") -> str:
    article = add_article(project, text, "one.txt")
    project.articles.set_metadata(article, Metadata(title="One", language=language))
    start = text.index(quote)
    project.claims.tag(article, start, start + len(quote), ClaimFields(wording=wording, status="verified"), [])
    return article


def words_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def fonts_of(document: pypdfium2.PdfDocument) -> Iterator[tuple[str, bool]]:
    for page in document:
        for thing in page.get_objects(filter=(raw.FPDF_PAGEOBJ_TEXT,)):
            font = raw.FPDFTextObj_GetFont(thing.raw)
            name = ctypes.create_string_buffer(200)
            raw.FPDFFont_GetBaseFontName(font, name, 200)
            yield name.value.decode(), bool(raw.FPDFFont_GetIsEmbedded(font))


def test_a_pdf_is_tagged_titled_and_has_its_fonts_inside(bridge: Project, tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    report = bridge.exports.run("report-pdf", out)
    assert report.read_back is not None
    assert report.read_back.records == report.mentions == 9
    document = pypdfium2.PdfDocument(out)
    assert raw.FPDFCatalog_IsTagged(document.raw)
    assert document.get_metadata_dict()["Title"] == "The bridge that was never finished"
    fonts = set(fonts_of(document))
    assert fonts
    assert all(inside for _, inside in fonts)
    assert any("Amiri" in name for name, _ in fonts)
    marks = [(one.level, one.get_title()) for one in document.get_toc()]
    assert (0, "Claims") in marks
    assert any(level == 1 and "Work on the Halden Bridge began in 1987" in title for level, title in marks)
    document.close()
    assert b"pdfuaid" in out.read_bytes()


def test_a_screen_reader_hears_each_claim_with_the_words_it_stands_on(bridge: Project, tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    bridge.exports.run("report-pdf", out)
    heard = list(tagged_texts(out, ("H1", "H2", "Quote", "Table")))
    at = next(number for number, (_, text) in enumerate(heard) if "longest unfinished road bridge in Europe" in text)
    assert [kind for kind, _ in heard[at : at + 2]] == ["H2", "Quote"]
    assert letters(heard[at + 1][1]) == letters("it is the longest unfinished road bridge in Europe")
    assert [text.strip() for kind, text in heard if kind == "H1"][:2] == ["Claims", "Corrections log"]


def test_arabic_words_come_back_from_a_pdf(sqlite_project: Project, tmp_path: Path) -> None:
    tag(sqlite_project, f"{ARABIC}.\n\nTwo words.", ARABIC, f"{ARABIC} في عام 1990", "ar")
    out = tmp_path / "report.pdf"
    report = sqlite_project.exports.run("report-pdf", out)
    assert not list(report.lost)
    found = words_of(out)
    assert all(word in found for word in ARABIC.split())


@pytest.mark.parametrize("kind", ["report-pdf", "report-docx"])
def test_what_looks_like_markup_stays_text(sqlite_project: Project, tmp_path: Path, kind: str) -> None:
    tag(sqlite_project, f"{HOSTILE} and more", HOSTILE, HOSTILE)
    out = tmp_path / f"report.{kind[-4:].strip('-')}"
    assert sqlite_project.exports.run(kind, out).read_back.differ == 0  # type: ignore[union-attr]
    if kind == "report-docx":
        with zipfile.ZipFile(out) as archive:
            found = "".join(etree.fromstring(archive.read("word/document.xml")).itertext())
    else:
        found = words_of(out)
    for piece in ("#panic(", "$x^2$", "`raw`", "*bold*", "_it_", "<label>", "@ref", "// /*", "file:///etc/passwd"):
        assert piece in found


@pytest.mark.parametrize(("kind", "name"), [("report-pdf", "report.pdf"), ("report-docx", "report.docx")])
def test_the_same_project_gives_the_same_bytes(bridge: Project, tmp_path: Path, kind: str, name: str) -> None:
    made = []
    for place in ("a", "b"):
        (tmp_path / place).mkdir()
        bridge.exports.run(kind, tmp_path / place / name)
        made.append((tmp_path / place / name).read_bytes())
    assert made[0] == made[1]


@pytest.mark.parametrize("length", ["short", "full"])
def test_a_report_for_the_public_keeps_what_is_the_desks(bridge: Project, tmp_path: Path, length: str) -> None:
    options = {"audience": "public", "length": length, "confidential": "yes"}
    bridge.exports.run("report-pdf", tmp_path / "report.pdf", options=options)
    bridge.exports.run("report-docx", tmp_path / "report.docx", options=options)
    with zipfile.ZipFile(tmp_path / "report.docx") as archive:
        word = b"".join(archive.read(name) for name in archive.namelist()).decode()
    printed = " ".join(words_of(tmp_path / "report.pdf").split())
    assert "1987" in printed
    assert "1987" in word
    for secret in SECRETS:
        assert secret not in printed
        assert secret not in word


def test_letters_that_no_shipped_font_has_are_told_before_and_the_places_are_kept(
    sqlite_project: Project, tmp_path: Path
) -> None:
    tag(sqlite_project, "The sign says 漢字 in red.", "漢字", "The sign says 漢字")
    before = sqlite_project.exports.run("report-pdf", tmp_path / "report.pdf", preflight=True)
    after = sqlite_project.exports.run("report-pdf", tmp_path / "report.pdf")
    assert [loss.what for loss in before.lost] == ["text"]
    assert "字 漢" in next(iter(before.lost)).why
    assert list(after.lost) == list(before.lost)
    assert after.read_back is not None
    assert after.read_back.records == 1


def test_the_shipped_fonts_have_every_sign_of_the_shipped_scales() -> None:
    signs = set("○◐✓✕≈⇄?”◕✹✻±–≠+")
    assert signs <= coverage.shown()


def test_a_quote_over_pages_and_a_wording_of_many_lines_are_read_again(sqlite_project: Project, tmp_path: Path) -> None:
    quote = " ".join(f"word{number} “said” so" for number in range(1_500))
    tag(sqlite_project, f"{quote} end.", quote, " ".join(f"wording{number}" for number in range(600)))
    report = sqlite_project.exports.run("report-pdf", tmp_path / "report.pdf")
    assert report.mentions == 1
    assert report.read_back is not None
    assert report.read_back.differ == 0


def test_a_report_that_is_given_up_leaves_nothing(bridge: Project, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        bridge.exports.run("report-pdf", tmp_path / "report.pdf", progress=progress)
    assert not list(tmp_path.glob("report*"))


def test_a_process_that_dies_is_told_in_words(bridge: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    start = pdf_process.start_again

    def killed(*arguments: str) -> object:
        process = start(*arguments)
        process.kill()
        return process

    monkeypatch.setattr(pdf_process, "start_again", killed)
    with pytest.raises(EnvironmentFault, match="memory"):
        bridge.exports.run("report-pdf", tmp_path / "report.pdf")
    assert not list(tmp_path.glob("report*"))


def test_word_finds_headings_comments_links_and_bookmarks(bridge: Project, tmp_path: Path) -> None:
    out = tmp_path / "report.docx"
    bridge.exports.run("report-docx", out)
    with zipfile.ZipFile(out) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        notes = etree.fromstring(archive.read("word/comments.xml"))
        styles = etree.fromstring(archive.read("word/styles.xml"))
    used = {node.get(f"{W}val") for node in body.iter(f"{W}pStyle", f"{W}rStyle")}
    assert used <= {node.get(f"{W}styleId") for node in styles.iter(f"{W}style")}
    bookmarks = [node.get(f"{W}name") for node in body.iter(f"{W}bookmarkStart")]
    assert len(set(bookmarks)) == len(bookmarks)
    targets = {node.get(f"{W}anchor") for node in body.iter(f"{W}hyperlink")} - {None}
    assert targets
    assert targets <= set(bookmarks)
    ids = [node.get(f"{W}id") for node in notes]
    assert len(ids) == 9
    for mark in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert [node.get(f"{W}id") for node in body.iter(f"{W}{mark}")].sort() == ids.sort()
        assert len(list(body.iter(f"{W}{mark}"))) == 9


def test_python_docx_opens_the_report(bridge: Project, tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    out = tmp_path / "report.docx"
    bridge.exports.run("report-docx", out)
    document = docx.Document(io.BytesIO(out.read_bytes()))
    assert document.core_properties.title == "The bridge that was never finished"
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert headings[:2] == ["Claims", "Corrections log"]
    assert len(list(document.comments)) == 9
