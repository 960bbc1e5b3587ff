"""RTF: its letters, its notes and comments, its tracked changes; nothing hidden or deleted leaks into the text."""

from __future__ import annotations

import pytest

from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import SourceNoteKind
from annotator.domain.tracked_changes import TrackedKind, before_changes
from annotator.errors import UnreadableSource
from tests.drafts import incoming

TIME = (124 << 20) | (5 << 16) | (12 << 11) | (10 << 6) | 30  # 12 May 2024, 10:30, as Word packs it
HEAD = (
    r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}{\f2\fcharset128 MS;}}"
    r"{\colortbl;\red0;}{\*\revtbl {Unknown;}{Ann Porter;}}{\info{\title Jobs draft}{\author Kim Smith}}"
)


def rtf(body: str, head: str = HEAD) -> bytes:
    return f"{head}{body}}}".encode("latin-1")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"One\par\par Two\line three\par", "One\n\nTwo\nthree"),
        (r"na\'efve \'93q\'94 \ldblquote x\rdblquote\~y\_z\-a \{b\}", "naïve “q” “x”\u00a0y\u2011z\u00ada {b}"),
        (r"\u8220?q\u8221? \uc2\u233ab\uc0\u233 x", "“q” ééx"),
        (r"emoji \u-10179?\u-8704? end", "emoji 😀 end"),
        (r"{\f1 \'cf\'f0\'e8}{\f2 \'93\'fa\'96\'7b} x", "При日本 x"),
        (r"{\*\shppict{\pict 89504e47}}{\nonshppict{\pict 00}}Words{\*\unknown junk}", "Words"),
        (r"{\listtext\pard 1.\tab}First", "First"),
        (
            r"\trowd\pard\intbl a\cell b\cell\row\trowd\pard\intbl c\cell d\par e\cell\row\pard After",
            "a\tb\nc\td e\n\nAfter",
        ),
        (r"10{\super 6} and 25{\super 1}", "10⁶ and 25¹"),
        (r"{\upr{bad}{\*\ud{good}}} end", "good end"),
        (r"a\bin5 }}}}}b", "ab"),
        (
            r"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt Boxed\par}}{\shprslt twice}}Before\par After",
            "Before\n\nBoxed\n\nAfter",
        ),
    ],
)
def test_how_rtf_becomes_text(body: str, text: str) -> None:
    assert incoming(rtf(body), "a.rtf").draft.text == text


def test_a_mac_document() -> None:
    assert incoming(rtf(r"caf\'8e", r"{\rtf1\mac "), "a.rtf").draft.text == "café"


@pytest.mark.parametrize(
    ("body", "what", "words"),
    [
        (r"Seen {\v hid\u233?den }text", LeftOutKind.HIDDEN, "hidéden"),
        (r"{\header Page 1\par}Seen text", LeftOutKind.HEADER, "Page 1"),
        (r"{\footerr Draft\par}Seen text", LeftOutKind.FOOTER, "Draft"),
        (r"Seen {\deleted gone }text", LeftOutKind.DELETED, "gone"),
    ],
)
def test_what_is_not_in_the_text_is_told(body: str, what: LeftOutKind, words: str) -> None:
    article = incoming(rtf(body), "a.rtf")
    assert article.draft.text == "Seen text"
    assert [(one.what, one.count, one.text) for one in article.left_out] == [(what, 1, words)]


def test_notes_comments_and_links() -> None:
    article = incoming(
        rtf(
            r"It is 25{\super\chftn{\footnote\pard{\super\chftn} ONS, {\field{\*\fldinst{HYPERLINK"
            r' "https://ons.example/t"}}{\fldrslt table 3}}\par}} percent{\chftn{\footnote\ftnalt Talk}}.\par '
            r"Some {\*\atrfstart 1}noted words{\*\atrfend 1}{\*\atnid KS}{\*\atnauthor Kim Smith}\chatn{\*\annotation"
            rf"{{\*\atnref 1}}{{\*\atndate {TIME}}}Who says?}}{{\*\atnid AP}}{{\*\atnauthor Ann Porter}}\chatn"
            rf"{{\*\annotation{{\*\atnref 2}}{{\*\atndate {TIME}}}{{\*\atnparent -1}}WHO}} at"
            r' {\field{\*\fldinst HYPERLINK "https://x.example/"}{\fldrslt the link}}.'
        ),
        "a.rtf",
    )
    text = article.draft.text
    assert text == "It is 25 percent.\n\nSome noted words at the link."
    footnote, endnote, comment, link = article.notes
    assert (footnote.kind, footnote.start, footnote.text) == (SourceNoteKind.FOOTNOTE, 8, "ONS, table 3")
    assert footnote.url == "https://ons.example/t"
    assert (endnote.kind, endnote.start, endnote.text) == (SourceNoteKind.ENDNOTE, 16, "Talk")
    assert (comment.kind, text[comment.start : comment.end]) == (SourceNoteKind.COMMENT, "noted words")
    assert (comment.author, comment.date, comment.text) == ("Kim Smith", "2024-05-12T10:30:00", "Who says?")
    assert [(one.author, one.text) for one in comment.replies] == [("Ann Porter", "WHO")]
    assert (text[link.start : link.end], link.url) == ("the link", "https://x.example/")


def test_tracked_changes() -> None:
    body = (
        rf"We {{\deleted\revauthdel1\revdttmdel{TIME} were ten}}{{\revised\revauth1\revdttm{TIME} are twelve}} people"
    )
    article = incoming(rtf(body), "a.rtf")
    assert article.draft.text == "We are twelve people"
    assert [(one.kind, one.text, one.author, one.date) for one in article.tracked] == [
        (TrackedKind.DELETED, "were ten", "Ann Porter", "2024-05-12T10:30:00"),
        (TrackedKind.INSERTED, "are twelve", "Ann Porter", "2024-05-12T10:30:00"),
    ]
    assert before_changes(article.draft.text, article.tracked) == "We were ten people"


def test_what_a_document_states() -> None:
    known = incoming(rtf("Words"), "a.rtf").draft.metadata
    assert (known.title, known.byline, known.published) == ("Jobs draft", "Kim Smith", "")


@pytest.mark.parametrize("data", [b"{\\rtf1", b"{\\rtf1 }", b"{\\rtf1{\\pict 00}}"])
def test_a_document_without_text_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(UnreadableSource, match=r"a\.rtf holds no text"):
        incoming(data, "a.rtf")


def test_deep_and_broken_rtf_is_read_as_far_as_it_goes() -> None:
    assert incoming(b"{\\rtf1 " + b"{" * 100_000 + b"deep", "a.rtf").draft.text == "deep"
    assert incoming(b"{\\rtf1 a}}}} b \\u99999999999? \\' \\", "a.rtf").draft.text.startswith("a")


def test_where_answers_are_stated_none_is_inferred() -> None:
    def remark(number: int, author: str, words: str, stated: str = "") -> str:
        return (
            rf"{{\*\atrfend {number}}}{{\*\atnid X}}{{\*\atnauthor {author}}}\chatn{{\*\annotation"
            rf"{{\*\atnref {number}}}{{\*\atndate {TIME}}}{stated}{words}}}"
        )

    body = (
        r"{\*\atrfstart 1}{\*\atrfstart 2}{\*\atrfstart 3}ten"
        + remark(1, "Ann", "Who?")
        + remark(2, "Kim", "Spell it out")
        + remark(3, "Bob", "The office", r"{\*\atnparent -2}")
    )
    asked, other = incoming(rtf(body), "a.rtf").notes
    assert [reply.text for reply in asked.replies] == ["The office"]
    assert (other.text, other.replies) == ("Spell it out", ())
    assert not asked.inferred


@pytest.mark.parametrize("number", ["-\\'b27", "--7", "9" * 5_000, "\\u1634?"])
def test_what_is_no_number_is_none(number: str) -> None:
    stated = rf"{{\*\atndate {number}}}{{\*\atnparent {number}}}"
    [note] = incoming(rtf(rf"ten{{\*\atnid X}}{{\*\atnauthor Ann}}\chatn{{\*\annotation{stated}Who?}}"), "a.rtf").notes
    assert (note.text, note.date) == ("Who?", "")


def test_a_change_by_nobody_in_the_table_has_no_author() -> None:
    [change] = incoming(rtf(r"one {\deleted\revauthdel-9 two }three"), "a.rtf").tracked
    assert (change.text, change.author) == ("two ", "")
