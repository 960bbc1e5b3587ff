"""Files read as sources: all that stands in them, page by page, at places that lead back to it; hostile ones told."""

from __future__ import annotations

import zipfile
from email.message import EmailMessage
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from annotator.domain.attached_text import MOST_CHARS, AttachedPage, in_pages, in_pieces
from annotator.errors import UnknownFormat, UnreadableSource
from annotator.importing import source_pages
from annotator.importing.format import InputFile
from annotator.importing.found import Request
from annotator.importing.reading_pool import ReadingPool
from annotator.importing.source_pages import source_text
from tests.importing.printing import column, pdf


def read(name: str, content: bytes) -> tuple[list[AttachedPage], list[str]]:
    """The pages of a file and what is to be known of it."""
    parts = list(source_text(InputFile(name, content=content)))
    pages = [page for part in parts for page in part.pages]
    position = 0
    for place, page in enumerate(pages):
        assert (page.place, page.start) == (place, position), "the pages put together are the text"
        position = page.end
    return pages, [str(one) for one in parts[-1].warnings]


def whole(pages: list[AttachedPage]) -> str:
    return "".join(page.text for page in pages)


@given(st.text(max_size=400), st.integers(5, 60))
def test_pieces_put_together_are_the_text(text: str, size: int) -> None:
    pieces = list(in_pieces(text, size))
    assert "".join(pieces) == text
    assert all(0 < len(piece) <= size for piece in pieces)
    pages = list(in_pages((None, "", piece) for piece in pieces))
    assert all(text[page.start : page.end] == page.text for page in pages)


def test_a_text_is_its_own_words() -> None:
    text = "\N{PARTY POPPER} Advertisement\r\n\r\nShe said so.\r\nPhoto: AP\r\n"
    pages, _ = read("a.txt", text.encode())
    assert whole(pages) == text.replace("\r\n", "\n")


def test_a_pdf_keeps_what_is_printed_in_its_margins() -> None:
    pages, warnings = read(
        "a.pdf",
        pdf(
            [
                [(50, 770, 9, "Annual report"), *column(["The budget grew by four per cent in", "the year."])],
                [],
                [
                    (50, 770, 9, "Annual report"),
                    *column(["It was ap-", "proved in June."]),
                    (50, 30, 8, "1 Draft only"),
                ],
            ]
        ),
    )
    assert [page.page for page in pages] == [1, 3]
    assert "The budget grew by four per cent in the year." in pages[0].text
    assert "Annual report" in pages[1].text
    assert "1 Draft only" in pages[1].text
    assert any("1 page holds no text" in one for one in warnings)


def test_a_table_is_read_cell_by_cell() -> None:
    book = Workbook()
    book.active.title = "Cities"
    for row in (["City", "Residents"], ["Springfield", 3_900_000], ["Shelbyville", "=B2/2"]):
        book.active.append(row)
    book.create_sheet("Notes").append(["as of\nJune"])
    out = BytesIO()
    book.save(out)
    pages, _ = read("t.xlsx", out.getvalue())
    assert [(page.label, page.text) for page in pages] == [
        ("Cities", "City\tResidents\nSpringfield\t3900000\nShelbyville\n"),
        ("Notes", "as of June\n"),
    ]
    pages, _ = read("t.csv", b"City,Residents\nSpringfield,3900000\n")
    assert whole(pages) == "City,Residents\nSpringfield,3900000\n"


def test_a_page_gives_its_article_first_and_then_what_stands_beside_it() -> None:
    page = (
        b"<html><body><nav><a href=/>Home</a> <a href=/x>World news today</a></nav><article><h1>Growth</h1>"
        b"<p>The city has 3.9 million residents, says the office of statistics in its report.</p></article>"
        b"<script>var a = 'not said';</script></body></html>"
    )
    pages, _ = read("p.html", page)
    assert "3.9 million residents" in pages[0].text
    assert "not said" not in whole(pages)


def test_what_lies_in_a_mail_is_read_with_its_pages() -> None:
    mail = EmailMessage()
    mail["Subject"], mail["From"], mail["To"] = "The report", "a@example.org", "b@example.org"
    mail.set_content("Here is the report that you asked for.\n")
    content = pdf([column(["The first page."]), column(["The second page."])])
    mail.add_attachment(content, maintype="application", subtype="pdf", filename="report.pdf")
    pages, _ = read("m.eml", mail.as_bytes())
    assert "Here is the report" in pages[0].text
    inner = [page for page in pages if "report.pdf" in page.label]
    assert [(page.page, page.text.strip()) for page in inner] == [(1, "The first page."), (2, "The second page.")]


def test_a_long_text_is_read_as_far_as_it_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_CHARS >= 10_000_000
    monkeypatch.setattr(source_pages, "MOST_CHARS", 10_000)
    pages, warnings = read("a.txt", b"One word after the other. " * 1_000)
    assert 5_000 < len(whole(pages)) <= 10_000
    assert any("too long" in one for one in warnings)


def _bomb() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"<a>" + b" " * 300_000_000)
    return out.getvalue()


def test_hostile_files_are_told_and_the_next_one_is_read() -> None:
    entities = b'<!DOCTYPE a [<!ENTITY b "c">]>'
    files = {
        "bomb.docx": _bomb(),
        "cut.pdf": pdf([column(["Words."])])[:200],
        "noise.pdf": b"%PDF-1.7\n" + bytes(range(256)) * 200,
        "noise.docx": b"PK\x03\x04" + bytes(range(256)) * 40,
        "entities.xml.html": entities + b"<html><body><p>&b; and words.</p></body></html>",
        "good.txt": b"These words are there.",
    }
    with ReadingPool() as pool:
        asked = [Request(name, content=content, as_source=True) for name, content in files.items()]
        found = [(list(files)[number], one) for number, one in pool.read(asked) if one is not None]
    faults = {name for name, one in found if one.fault is not None}
    assert {"bomb.docx", "cut.pdf", "noise.pdf", "noise.docx"} <= faults
    assert [one.source.pages[0].text for name, one in found if name == "good.txt" and one.source] == [
        "These words are there."
    ]


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.png", b"\x89PNG\r\n\x1a\n.....", UnknownFormat),
        ("a.pdf", pdf([[]]), UnreadableSource),
        ("a.txt", b" \n ", UnreadableSource),
    ],
)
def test_what_holds_no_text_says_so(name: str, content: bytes, kind: type[UnreadableSource]) -> None:
    with pytest.raises(kind):
        read(name, content)
