"""E-books: the chapters in the order of reading, notes as source notes, what lies outside told."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from annotator.domain.source_note import SourceNoteKind
from annotator.errors import UnreadableSource
from tests.drafts import incoming

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>The Book</dc:title><dc:creator>Ann Porter</dc:creator><dc:publisher>House</dc:publisher>
<dc:date>2019-05-03</dc:date><dc:language>en</dc:language></metadata><manifest>
<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="b" href="text/two.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/one%20a.xhtml" media-type="application/xhtml+xml"/>
<item id="f" href="text/notes.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/><itemref idref="f" linear="no"/></spine></package>"""
ONE = """<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>
<title/></head><body><h1><a id="c1"/>One</h1><p>It rose to 25<a epub:type="noteref" id="r1" href="notes.xhtml#n1">1</a>
percent. See <a href="https://s.example/">this</a> and <a href="two.xhtml">there</a>.</p></body></html>"""


def book(**more: str) -> bytes:
    files = {
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": PACKAGE,
        "OEBPS/nav.xhtml": "<html><body><nav>Contents</nav></body></html>",
        "OEBPS/text/two.xhtml": "<html><body><h1>Two</h1><p>The end.</p></body></html>",
        "OEBPS/text/one a.xhtml": ONE,
        "OEBPS/text/notes.xhtml": '<html><body><aside id="n1"><p>Smith, p. 3</p></aside><p>Other</p></body></html>',
        **more,
    }
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def test_a_book_is_one_article() -> None:
    article = incoming(book(), "a.epub")
    assert article.format == "epub"
    assert article.draft.text == "One\n\nIt rose to 25 percent. See this and there.\n\nTwo\n\nThe end."
    known = article.draft.metadata
    assert (known.title, known.byline, known.publisher) == ("The Book", "Ann Porter", "House")
    assert (known.published, known.language) == ("2019-05-03", "en")


def test_notes_in_another_part_are_source_notes() -> None:
    article = incoming(book(), "a.epub")
    note, link = article.notes
    assert (note.kind, note.start, note.text) == (SourceNoteKind.FOOTNOTE, 18, "Smith, p. 3")
    assert article.draft.text[:18].endswith("25")
    assert link.url == "https://s.example/"
    assert any("Other" in cut.text for cut in article.draft.cuts)


@pytest.mark.parametrize(
    "words",
    [
        '<p id="a\x01">Ten came.</p>',
        '<p>Ten <a name="b\x02">came</a>.</p>',
        '<p>Ten <a href="#\x03">came</a>.</p>',
        "\x04Ten came.",
    ],
)
def test_what_no_xml_may_hold_does_no_harm(words: str) -> None:
    article = incoming(book(**{"OEBPS/text/two.xhtml": f"<html><body>{words}</body></html>"}), "a.epub")
    assert "Ten came." in article.draft.text


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"META-INF/container.xml": "<container/>"}, "does not say what is in the book"),
        ({"OEBPS/book.opf": "<package><spine/></package>"}, "holds no text"),
        ({"OEBPS/book.opf": "<package"}, "damaged"),
        (
            {"META-INF/encryption.xml": '<e><CipherReference URI="OEBPS/text/two.xhtml"/></e>'},
            "encrypted",
        ),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(more: dict[str, str], words: str) -> None:
    with pytest.raises(UnreadableSource, match=words):
        incoming(book(**more), "a.epub")
