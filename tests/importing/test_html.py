"""Web pages, and what word processors write as such: the author's words, and what stands at places of them."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest

from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import SourceNoteKind
from annotator.domain.tracked_changes import TrackedKind, before_changes
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile
from annotator.importing.readers import reader_for
from tests.drafts import incoming

DRAFTS = Path(__file__).parent.parent / "fixtures" / "drafts"
LONG = "The committee met for the third time this year and heard what the town had spent on its bridges. " * 3

UPDATED = """<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-05-14T08:00Z"}</script>
<meta property="article:published_time" content="2024-05-12T08:00:00+02:00">"""


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body><article>{body}<p>{LONG}</p></article></body></html>"


def text_of(body: str) -> str:
    text = incoming(page(body), "a.html").draft.text
    assert text.endswith(LONG.strip())
    return text.removesuffix(LONG.strip()).rstrip()


@pytest.fixture(scope="module")
def news() -> bytes:
    return (DRAFTS / "news.html").read_bytes()


def test_the_article_is_told_from_the_page_around_it(news: bytes) -> None:
    article = incoming(news, "news.html")
    assert article.draft.text == (
        "Mayor quits over bridge & debt\n\n"
        "The mayor said on Monday that unemployment fell to 25 percent, from 10⁶ m². CO2.\n\n"
        "She\nleft. Twelve people came, in a long sentence that goes on and on, so that it is long enough for all rules"
        " to see.\n\n"
        "The bridge in 2019. Photo: X\n\n"
        "Costs\n\nYear\tCost\n2019\t\t5\n\n"
        "شلوم مرحبا بالعالم end. He said “yes”.\n\n"
        "One\nTwo"
    )
    # what is not the article's is cut, so that it can be seen and taken back, and is told
    cut = " ".join(" ".join(one.text.split()) for one in article.draft.cuts)
    assert "Home News" in cut
    assert "Yet another" in cut
    assert "All rights reserved" in cut
    left = {one.what: one for one in article.left_out}
    assert left[LeftOutKind.NAVIGATION].count == 3
    assert left[LeftOutKind.SCRIPT].count == 1
    assert left[LeftOutKind.PICTURE].text == "The bridge at night"
    assert left[LeftOutKind.DELETED].text == "Ten"


def test_links_and_footnotes_stand_at_their_places(news: bytes) -> None:
    article = incoming(news, "news.html")
    text = article.draft.text
    link, footnote = article.notes
    assert (link.kind, text[link.start : link.end]) == (SourceNoteKind.LINK, "unemployment fell")
    assert link.url == "https://stats.example/report?x=1"
    assert (footnote.kind, footnote.start, footnote.end) == (SourceNoteKind.FOOTNOTE, 85, 85)
    assert text[:85].endswith("fell to 25")
    assert footnote.text == "Office for Stats, table 3."
    assert footnote.url == "https://ons.example/1"


def test_tracked_changes_of_a_page(news: bytes) -> None:
    article = incoming(news, "news.html")
    assert [(one.kind, one.text, one.date) for one in article.tracked] == [
        (TrackedKind.DELETED, "Ten", "2024-05-13T09:00Z"),
        (TrackedKind.INSERTED, "Twelve", "2024-05-13T09:00Z"),
    ]
    assert "left. Ten people came" in before_changes(article.draft.text, article.tracked)


def test_what_a_page_states_about_itself(news: bytes) -> None:
    known = incoming(news, "news.html").draft.metadata
    assert known.title == "Mayor quits over bridge & debt"
    assert not known.title_made
    assert known.byline == "Ann Porter, Bob Lee"  # without what they are at their paper
    assert known.published == "2024-05-12T23:30:00-05:00"  # the full time, in its own zone, not of the update
    assert known.publisher == "The Northern Courier"
    assert known.url == "https://courier.example/2024/05/12/mayor"
    assert known.language == "en-GB"


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2024-05-12T23:30:00-05:00">', "2024-05-12T23:30:00-05:00"),
        ('<meta name="date" content="1987-03-02">', "1987-03-02"),
        ('<meta property="article:modified_time" content="2024-05-14">', ""),
        ('<link rel="canonical" href="https://a.example/2024/05/12/x">', ""),
        ('<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2024-05-14"}</script>', ""),
        ('<script type="application/ld+json">{broken</script><meta name="date" content="2001-01-01">', "2001-01-01"),
        (UPDATED, "2024-05-12T08:00:00+02:00"),
    ],
)
def test_the_date_is_the_one_that_is_stated(head: str, published: str) -> None:
    body = "<p>© 2031 The Paper. On 3 May 2019 the council met.</p>"
    assert incoming(page(body, head), "a.html").draft.metadata.published == published


def test_two_stated_dates_are_told() -> None:
    head = '<meta name="date" content="2024-05-12"><meta name="dc.date" content="2024-06-01">'
    article = incoming(page("", head), "a.html").draft
    assert article.metadata.published == "2024-05-12"
    assert any("2024-06-01" in warning for warning in article.warnings)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>One<br>two<br><br>three</p>", "One\ntwo\n\nthree"),
        ("<p>  a \n b&nbsp;c  </p><p></p><p>d</p>", "a b\xa0c\n\nd"),
        ("<pre>a\n  b\n\tc</pre>", "a\n  b\n    c"),
        (
            "<p>In 25<sup>1</sup> towns, 5 m<sup>2</sup>, the 1<sup>st</sup>, H<sub>2</sub>O</p>",
            "In 25¹ towns, 5 m², the 1st, H2O",
        ),
        ("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>", "漢字"),
        ("<div>loose<p>inside</p>after</div>", "loose\n\ninside\n\nafter"),
        ("<dl><dt>Term</dt><dd>What it is</dd></dl>", "Term\nWhat it is"),
        ("<table><tr><td>a</td><td><p>b</p><p>c</p></td></tr><tr><th>1</th><td>2</td></tr></table>", "a\tb c\n1\t2"),
        ("<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>", "One.\n\nTwo."),
        ("<details><summary>More</summary>Hidden until opened</details>", "More\n\nHidden until opened"),
        ('<p dir="rtl">قال <bdo dir="rtl">مرحبا</bdo> 25</p>', "قال مرحبا 25"),
        ("<p>same words</p><p>same words</p>", "same words\n\nsame words"),
        ("<aside>What the author put aside.</aside><time>3 May</time>", "What the author put aside.\n\n3 May"),
        ("<p>a <time>3 May 2019</time> b</p>", "a 3 May 2019 b"),
        ("<p>😀 e\u0301 <b>x</b></p>", "😀 e\u0301 x"),
    ],
)
def test_how_elements_become_text(body: str, text: str) -> None:
    assert text_of(body) == text


@pytest.mark.parametrize(
    ("body", "what", "words"),
    [
        ('<p style="display: none">secret</p>', LeftOutKind.HIDDEN, "secret"),
        ("<p hidden>secret</p>", LeftOutKind.HIDDEN, "secret"),
        ("<noscript>Turn on</noscript>", LeftOutKind.SCRIPT, ""),
        ('<iframe src="https://x.example/v"></iframe>', LeftOutKind.OTHER, "https://x.example/v"),
        ('<p><math alttext="E=mc^2"><mi>E</mi></math></p>', LeftOutKind.FORMULA, "E=mc^2"),
        ("<p>a <s>old</s> b</p>", LeftOutKind.DELETED, "old"),
        ('<div class="comments"><p>First!</p></div>', LeftOutKind.COMMENT, "First!"),
        ("<button>Subscribe</button>", LeftOutKind.NAVIGATION, "Subscribe"),
    ],
)
def test_nothing_vanishes_without_a_word(body: str, what: LeftOutKind, words: str) -> None:
    article = incoming(page(body), "a.html")
    found = {one.what: one for one in article.left_out}
    assert found[what].count == 1
    assert found[what].text == words
    assert not words or words not in article.draft.text


def test_a_page_without_article_is_kept_but_for_its_menus() -> None:
    links = "".join(f'<li><a href="/{number}">Section {number}</a></li>' for number in range(9))
    article = incoming(f"<html><body><ul>{links}</ul><div><p>{LONG}</p><p>{LONG}</p></div></body></html>", "a.htm")
    assert article.draft.text == f"{LONG.strip()}\n\n{LONG.strip()}"


def test_a_list_of_sources_is_no_menu() -> None:
    sources = "".join(f'<li><a href="https://s{number}.example/">Source {number}</a></li>' for number in range(3))
    head = '<link rel="canonical" href="https://paper.example/a">'
    article = incoming(page(f"<ul>{sources}</ul>", head), "a.html")
    assert "Source 0\nSource 1\nSource 2" in article.draft.text
    assert [note.url for note in article.notes] == [f"https://s{number}.example/" for number in range(3)]


def test_a_links_address_is_whole_and_only_pages_count() -> None:
    body = (
        '<p>A <a href="/r">report</a>, <a href="#x">here</a>, <a href="javascript:alert(1)">run</a>,'
        ' <a href="mailto:a@b.example">mail</a>.</p>'
    )
    article = incoming(page(body, '<base href="https://paper.example/a/">'), "a.html")
    assert [(note.kind, note.url) for note in article.notes] == [(SourceNoteKind.LINK, "https://paper.example/r")]


def test_wikipedias_references() -> None:
    body = (
        '<p>It rose to 25<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1">[1]</a></sup> and'
        ' 30<sup id="cite_ref-a_1-1" class="reference"><a href="#cite_note-a-1">[1]</a></sup>.'
        '<span class="mw-editsection">[edit]</span></p>'
        '<ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink">^ <a href="#cite_ref-a_1-0">a</a>'
        ' <a href="#cite_ref-a_1-1">b</a></span> <span class="reference-text">Smith (2019), '
        '<a href="https://s.example/">A book</a>, p. 3</span></li></ol>'
    )
    article = incoming(page(body), "a.html")
    assert article.draft.text.startswith("It rose to 25 and 30.\n\nThe committee")
    assert [(note.start, note.text, note.url) for note in article.notes] == [
        (13, "Smith (2019), A book, p. 3", "https://s.example/"),
        (20, "Smith (2019), A book, p. 3", "https://s.example/"),
    ]


def test_word_saved_as_a_page() -> None:
    article = incoming((DRAFTS / "word.htm").read_bytes(), "word.htm")
    text = article.draft.text
    assert (
        text == "Jobs draft\n\nFirst point\n\nUnemployment is 25 percent.\n\nSome noted words text and new end – “q”."
    )
    footnote, endnote, comment = article.notes
    assert (footnote.kind, footnote.start, footnote.text) == (SourceNoteKind.FOOTNOTE, 43, "ONS, Table 3\n\nSecond par")
    assert footnote.url == "https://ons.example/t"
    assert (endnote.kind, endnote.start, endnote.text) == (SourceNoteKind.ENDNOTE, 51, "Interview")
    assert (comment.kind, text[comment.start : comment.end]) == (SourceNoteKind.COMMENT, "noted words")
    assert (comment.author, comment.date) == ("Kim Smith", "2024-03-05T10:30:00")
    assert (comment.text, comment.url) == ("Who says? See https://who.example/x", "https://who.example/x")
    assert [(reply.author, reply.text) for reply in comment.replies] == [("Ann Porter", "WHO does.")]
    assert [(one.kind, one.text, one.author) for one in article.tracked] == [
        (TrackedKind.INSERTED, "new", "Ann Porter"),
        (TrackedKind.DELETED, "old", "Ann Porter"),
    ]


def test_google_docs_saved_as_a_page() -> None:
    article = incoming((DRAFTS / "google.html").read_bytes(), "google.html")
    text = article.draft.text
    assert text == "The report says prices rose by 7 per cent."
    link, footnote, comment = article.notes
    assert (text[link.start : link.end], link.url) == ("prices rose", "https://stats.example/r?a=1")
    assert (footnote.kind, footnote.start, footnote.text) == (SourceNoteKind.FOOTNOTE, 32, "Stats, p. 4")
    assert (comment.kind, comment.text, comment.inferred) == (SourceNoteKind.COMMENT, "Source?", True)
    assert [reply.text for reply in comment.replies] == ["In the annex"]


@pytest.mark.parametrize(
    ("charset", "encoding"),
    [("windows-1252", "cp1252"), ("iso-8859-1", "cp1252"), ("utf-8", "utf-8"), ("gb2312", "gb18030")],
)
def test_the_encoding_is_the_one_that_the_page_states(charset: str, encoding: str) -> None:
    words = "价格 25 €" if charset == "gb2312" else "naïve – 25 €"
    source = page(f"<p>{words}</p>", f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">')
    article = incoming(source.encode(encoding), "a.html")
    assert article.draft.text.startswith(words)
    assert article.draft.encoding == encoding
    assert article.draft.warnings == ()


def test_a_wrong_charset_is_not_believed() -> None:
    source = page("<p>naïve – 25 €</p>", '<meta charset="utf-8">')
    article = incoming(source.encode("cp1252"), "a.html")
    assert article.draft.text.startswith("naïve – 25 €")
    assert article.draft.warnings


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a", "a.md", "a.docx"])
def test_a_page_is_known_by_its_content(name: str) -> None:
    assert reader_for(InputFile(name, content=page("<p>x</p>").encode())).id == "html"


def test_xhtml_with_empty_elements() -> None:
    source = (
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/><script src="x"/></head><body>'
        '<p><a id="p1"/>One &amp; two&nbsp;three</p><p>Four</p></body></html>'
    )
    article = incoming(source, "a.xhtml")
    assert article.draft.text == "One & two\xa0three\n\nFour"
    assert article.notes == ()


def mhtml(page_source: str) -> bytes:
    return (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://paper.example/a\r\nSubject: A page\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="B"\r\n\r\n'
        "--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://paper.example/a"
        f"\r\n\r\n{page_source}\r\n--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n"
        "--B\r\nContent-Type: text/html\r\n\r\n<p>an advertisement in a frame</p>\r\n--B--\r\n"
    ).encode()


def test_a_page_saved_as_mhtml() -> None:
    article = incoming(mhtml(page('<p>Naïve <a href="r">link</a>.</p>', '<meta charset="utf-8">')), "a.mht")
    assert article.format == "mhtml"
    assert article.draft.text.startswith("Naïve link.")
    assert "advertisement" not in article.draft.text
    assert (LeftOutKind.OTHER, 1) in [(one.what, one.count) for one in article.left_out]
    assert article.draft.metadata.url == "https://paper.example/a"
    assert article.notes[0].url == "https://paper.example/r"


@pytest.mark.parametrize("kind", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_saved_by_safari(kind: plistlib.PlistFormat) -> None:
    resource = {
        "WebResourceData": page("<p>Naïve.</p>").encode("utf-8"),
        "WebResourceTextEncodingName": "UTF-8",
        "WebResourceURL": "https://paper.example/a",
    }
    article = incoming(plistlib.dumps({"WebMainResource": resource}, fmt=kind), "a.webarchive")
    assert article.format == "webarchive"
    assert article.draft.text.startswith("Naïve.")
    assert article.draft.metadata.url == "https://paper.example/a"


def test_a_page_saved_by_singlefile() -> None:
    head = (
        "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://paper.example/b \n saved -->"
    )
    source = f"{head}\n<body><article><p>{LONG}</p></article></body></html>"
    assert incoming(source, "a.html").draft.metadata.url == "https://paper.example/b"


@pytest.mark.parametrize(
    "source",
    [
        "<html>" + "<div>" * 5000 + "deep",
        "<html><body>" + "<b>" * 900_000,
        "<html><body></body></html>",
    ],
)
def test_what_cannot_be_read_is_refused_in_words(source: str) -> None:
    with pytest.raises(UnreadableSource, match=r"a\.html"):
        incoming(source, "a.html")


@pytest.mark.parametrize(
    "data", [b"bplist00WebMainResource", b"<plist><dict><key>WebMainResource</key></dict></plist>"]
)
def test_a_broken_web_archive_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(UnreadableSource, match="no page is in it"):
        incoming(data, "a.webarchive")


def test_buttons_on_lines_of_their_own_are_cut_line_by_line() -> None:
    body = '<ul><li>One</li><li><nav>Larger</nav></li><li><span class="share">Smaller</span></li><li>Two</li></ul>'
    article = incoming(page(body), "a.html")
    assert article.draft.text.split()[:3] == ["One", "Two", "The"]


@pytest.mark.parametrize("head", ["", "<script>'<article>'</script>", "<style>p {}</style><!-- <main> -->"])
@pytest.mark.parametrize("element", ["article", "main", "div"])
def test_a_body_without_its_tag_is_read(head: str, element: str) -> None:
    source = f"<!DOCTYPE html> <html lang=en><meta charset=utf-8><title>Bridges</title>{head}<{element}><p>{LONG}"
    assert incoming(source, "a.html").draft.text == LONG.strip()
