"""PDF: lines become paragraphs, what repeats is cut, marks never touch numbers, notes come along."""

from __future__ import annotations

import pytest

from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import SourceNoteKind
from annotator.errors import UnreadableSource
from tests.drafts import incoming
from tests.importing.printing import column, pdf

FIRST = "The committee met for the third time this year and heard what the"
SECOND = "town had spent on its bridges, which was more than all had thought"
LAST = "and less than some had feared."

HIGHLIGHT = """<< /Type /Annot /Subtype /Highlight /Rect [50 682 140 697] /QuadPoints [50 697 140 697 50 682 140 682]
/Contents (Who says?) /T (Kim Smith) /NM (a1) /CreationDate (D:20240512103000+02'00') >>"""
REPLY = """<< /Type /Annot /Subtype /Text /Rect [50 682 60 697] /Contents (The office) /T (Ann Porter) /NM (a2)
/M (D:20240513) /IRT 7 0 R >>"""


def text_of(data: bytes) -> str:
    return incoming(data, "a.pdf").draft.text


def test_lines_become_paragraphs() -> None:
    article = incoming(
        pdf([[*column([FIRST, SECOND, LAST]), *column([FIRST, LAST], top=640)]], title="The draft"), "a.pdf"
    )
    assert article.format == "pdf"
    assert article.draft.text == f"{FIRST} {SECOND} {LAST}\n\n{FIRST} {LAST}"
    assert article.draft.metadata.title == "The draft"


def test_a_hyphen_at_the_end_of_a_page_is_taken_from_its_line_and_not_from_the_footer() -> None:
    footer = "Annual report of the town"
    beginnings = ["The committee met for the third time and heard of inter-", "national bridges, and of inter-"]
    pages = [[*column([line], top=700), (50, 30, 9, footer)] for line in (*beginnings, "national roads in the town.")]
    draft = incoming(pdf(pages), "a.pdf").draft
    assert draft.text.count("international") == 2
    assert [cut.text.strip() for cut in draft.cuts] == [footer] * 3


def test_columns_are_read_one_after_the_other() -> None:
    words = [[f"{side} column line {number} with more words" for number in range(4)] for side in ("Left", "right")]
    left, right = column(words[0], left=50), column(words[1], left=330)
    rows = [line for pair in zip(left, right, strict=True) for line in pair]
    assert text_of(pdf([rows])) == " ".join([*words[0], *words[1]])


def test_a_table_keeps_its_rows() -> None:
    rows = [(x, y, 12.0, cell) for y, row in ((700, "ab"), (680, "cd")) for x, cell in zip((50, 200), row, strict=True)]
    assert text_of(pdf([[*rows, *column([FIRST, LAST], top=600)]])).startswith("a\tb\nc\td\n\nThe committee")


def test_headers_footers_and_page_numbers_are_cut() -> None:
    pages = [
        [
            (50, 780, 9, "The Northern Courier"),
            *column([FIRST, SECOND, FIRST if number < 3 else LAST]),
            (300, 30, 9, f"Page {number} of 3"),
        ]
        for number in (1, 2, 3)
    ]
    article = incoming(pdf(pages), "a.pdf")
    assert "Courier" not in article.draft.text
    assert "Page" not in article.draft.text
    assert "\n" not in article.draft.text.strip()  # one paragraph over three pages
    assert len(article.draft.cuts) == 3
    assert "The Northern Courier" in article.draft.cuts[0].text
    assert {one.what: one.count for one in article.left_out} == {LeftOutKind.HEADER: 3, LeftOutKind.FOOTER: 3}


def test_a_raised_number_is_no_digit() -> None:
    words = [
        *column([FIRST, SECOND]),
        (50, 660, 12, "it rose to 25"),
        (117.4, 665, 7, "1"),
        (130, 660, 12, "percent and more"),
    ]
    text = text_of(pdf([words]))
    assert "251" not in text
    assert "25¹" in text


def test_a_footnote_stands_at_its_mark() -> None:
    words = [
        *column([FIRST, SECOND]),
        (50, 660, 12, "it rose to 25"),
        (117.4, 665, 7, "1"),
        (130, 660, 12, "percent."),
        (50, 60, 9, "1 Office for Stats, https://s.example/t"),
        (50, 48, 9, "table 3."),
    ]
    article = incoming(pdf([words]), "a.pdf")
    note = next(one for one in article.notes if one.kind is SourceNoteKind.FOOTNOTE)
    assert article.draft.text.endswith("it rose to 25 percent.")
    assert article.draft.text[: note.start].endswith("rose to 25")
    assert (note.text, note.url) == ("Office for Stats, https://s.example/t table 3.", "https://s.example/t")


@pytest.mark.parametrize("scale", [12.0, 0.06])
def test_a_font_that_the_page_scales_has_the_size_that_is_seen(scale: float) -> None:
    words = [
        *column([FIRST, SECOND, LAST]),
        *column([FIRST], top=640),
        (50, 625, 12, "it rose to 25"),
        (117.4, 630, 7, "1"),
        (130, 625, 12, "percent."),
        (50, 60, 9, "1 Office for Stats"),
    ]
    article = incoming(pdf([words], scale=scale), "a.pdf")
    assert article.draft.text == f"{FIRST} {SECOND} {LAST}\n\n{FIRST} it rose to 25 percent."
    assert [note.text for note in article.notes] == ["Office for Stats"]


RAISED = [(50, 670, 12, "it rose to 25"), (117.4, 675, 7, "1"), (130, 670, 12, "percent.")]


def notes_of(pages: list[list[tuple[float, float, float, str]]]) -> tuple[str, list[tuple[str, str, str]]]:
    """Return the text, and of each note its kind, the words that it stands behind and its own."""
    article = incoming(pdf(pages), "a.pdf")
    text = article.draft.text
    return text, [(note.kind.value, text[: note.start].split()[-1], note.text) for note in article.notes]


def test_a_footnote_in_letters_as_large_as_the_text_is_told_by_its_mark() -> None:
    more = [(50, 640, 12, "And it fell"), (103.4, 645, 7, "2"), (108, 640, 12, ".")]
    below = column(["1 Office for Stats, table", "12 May 2020, p. 7.", "2 Minutes."], top=70)
    text, notes = notes_of([[*column([FIRST, SECOND]), *RAISED, *more, *below]])
    assert text == f"{FIRST} {SECOND} it rose to 25 percent.\n\nAnd it fell."
    assert notes == [
        ("footnote", "25", "Office for Stats, table 12 May 2020, p. 7."),
        ("footnote", "fell", "Minutes."),
    ]


def test_what_only_begins_with_a_number_is_no_footnote() -> None:
    listed = column(["2 of them were closed by the town in the year after that,", "1 was built anew."], top=645)
    text, notes = notes_of([[*column([FIRST, SECOND]), *RAISED, *listed]])
    assert notes == []
    assert "1 was built anew." in text
    assert "25¹ percent" in text


def test_endnotes_on_a_page_of_their_own_stand_at_their_marks() -> None:
    roman = [(50, 640, 12, "And it fell"), (103.4, 645, 7, "i"), (105.5, 640, 12, ".")]
    pages = [
        [*column([FIRST, SECOND]), *RAISED, *roman, (50, 60, 12, "1 Office for Stats")],
        column(["i Minutes of 12 May,", "and of 13 May."]),
    ]
    text, notes = notes_of(pages)
    assert text == f"{FIRST} {SECOND} it rose to 25 percent.\n\nAnd it fell."
    assert notes == [("footnote", "25", "Office for Stats"), ("endnote", "fell", "Minutes of 12 May, and of 13 May.")]


def test_a_raised_numeral_without_a_note_stays_raised() -> None:
    text, notes = notes_of(
        [[*column([FIRST]), (50, 640, 12, "And it fell"), (103.4, 645, 7, "ii"), (107, 640, 12, ".")]]
    )
    assert text.endswith("And it fellⁱⁱ.")
    assert notes == []


def test_an_exponent_is_no_mark_of_the_last_paragraph() -> None:
    square = [(50, 640, 12, "It has 25 m"), (111, 645, 7, "2"), (120, 640, 12, "of floor.")]
    text, notes = notes_of([[*column([FIRST]), *square], column(["2 Main Street, in the town."])])
    assert "25 m² of floor." in text
    assert text.endswith("2 Main Street, in the town.")
    assert notes == []


@pytest.mark.parametrize(
    ("end", "start", "joined"),
    [
        ("which was a docu-", "mented case of it", "a documented case"),
        ("the cases of COVID-", "19 that were seen", "of COVID-19 that"),
        ("that was a well-", "known case of it", "a well-known case"),
        ("the Anglo-", "American talks of it", "Anglo-American talks"),
    ],
)
def test_hyphens_at_line_ends(end: str, start: str, joined: str) -> None:
    lines = ["Of a well-known kind, which all had heard of before it came", end, start, "and so it went on for long."]
    assert joined in text_of(pdf([column(lines)]))


def test_a_word_goes_on_over_the_end_of_a_page() -> None:
    first = [FIRST, SECOND, "of a well-known kind that nobody in the town had ever seen in a docu-"]
    text = text_of(pdf([column(first), column(["mented case of it before that year,", LAST])]))
    assert "in a documented case of it before that year, and less" in text


def test_uncertain_words_are_told() -> None:
    article = incoming(pdf([column(["There was a docu-", "mented case of it all in the town."])]), "a.pdf")
    assert any("documented" in warning for warning in article.draft.warnings)


def test_links_and_comments_stand_at_their_places() -> None:
    annotations = [
        "<< /Type /Annot /Subtype /Link /Rect [50 697 120 712] /A << /S /URI /URI (https://s.example/) >> >>",
        HIGHLIGHT,
        REPLY,
        "<< /Type /Annot /Subtype /Link /Rect [50 697 120 712] /A << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
    ]
    article = incoming(pdf([column([FIRST, SECOND, LAST])], annotations), "a.pdf")
    text = article.draft.text
    link, comment = article.notes
    assert (link.kind, link.url) == (SourceNoteKind.LINK, "https://s.example/")
    assert text[link.start : link.end].startswith("The committ")
    assert (comment.kind, comment.text, comment.author) == (SourceNoteKind.COMMENT, "Who says?", "Kim Smith")
    assert comment.date == "2024-05-12T10:30:00+02:00"
    assert text[comment.start : comment.end].startswith("town had spent")
    assert [(one.author, one.text, one.date) for one in comment.replies] == [("Ann Porter", "The office", "2024-05-13")]


def test_a_title_that_is_cut_off_within_a_letter_is_none() -> None:
    article = incoming(pdf([column([FIRST, LAST])], title="þÿ\0JØ="), "a.pdf")  # UTF-16: J and half of an emoji
    assert article.draft.text == f"{FIRST} {LAST}"
    assert article.draft.metadata.title_made


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (pdf([[]]), "pictures, as of a scan"),
        (b"%PDF-1.4\nbroken", "damaged"),
        (pdf([column([FIRST])])[:300], "damaged"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableSource, match=words):
        incoming(data, "a.pdf")


def test_a_page_without_text_is_told() -> None:
    article = incoming(pdf([column([FIRST, LAST]), []]), "a.pdf")
    assert (LeftOutKind.PICTURE, 1) in [(one.what, one.count) for one in article.left_out]
    assert any("1 page holds no text" in warning for warning in article.draft.warnings)
