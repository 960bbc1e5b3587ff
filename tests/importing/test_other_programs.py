"""Drafts that LibreOffice saved (scripts/make_draft_fixtures.py): each format tells what the draft held."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.incoming import Incoming
from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import NoteReply, SourceNoteKind
from annotator.domain.tracked_changes import before_changes
from annotator.importing import read_file

DRAFTS = Path(__file__).parents[1] / "fixtures" / "drafts"
TEXT = (
    "Mayor quits 🏛️\n\nThe bridge cost twelve million.\n\nSee the report of  2024. It says more.\n\n"
    "He left on Monday. Nobody was hurt. \n\nOne ends here. Another goes on.\n\nSeen words,\na line\t14 March.\n\n"
    "שלום עולם, cafe\u0301.\n\nYear\tCost\n2023\t25\n\nThe end."
)
ORIGINAL = (
    "Mayor quits 🏛️\n\nThe bridge cost ten million.\n\nSee the report of  2024. It says more.\n\n"
    "Nobody was hurt. He left on Monday. \n\nOne ends here.\n\n Another goes on.\n\nSeen words,\na line\t14 March.\n\n"
    "שלום עולם, cafe\u0301.\n\nYear\tCost\n2023\t25\n2024\t30\n\nThe end."
)


@pytest.fixture(params=["docx", "odt", "fodt"], scope="module")
def article(request: pytest.FixtureRequest) -> Incoming:
    return read_file(DRAFTS / f"libreoffice.{request.param}")


def test_the_text_is_the_accepted_one_and_the_original_is_exact(article):
    assert article.draft.text == TEXT
    assert before_changes(TEXT, article.tracked) == ORIGINAL


def test_comments_notes_and_links_stand_at_their_places(article):
    ann, bob = ("Ann", "2024-03-14T09:30:00"), ("Bob", "2024-03-14T09:30:00")
    told = [
        (note.kind.value, TEXT[note.start : note.end], note.text, note.url, (note.author, note.date))
        for note in article.notes
    ]
    assert told == [
        ("comment", "twelve", "Who says so?", "", ann),
        ("footnote", "", "Budget 2024, p. 7", "https://example.org/b", ("", "")),
        ("link", "the report", "", "https://example.org/report", ("", "")),
        ("comment", "", "Which page?", "", ann),
        ("endnote", "", "Minutes of 12 May.", "", ("", "")),
        ("comment", " ends here. Another", "Check both.", "", bob),
    ]
    points = [note.start for note in article.notes if note.start == note.end]
    assert points == [TEXT.index("."), TEXT.index("It says"), TEXT.index(".", TEXT.index("It says"))]


def test_the_thread_that_libre_office_loses_is_inferred(article):
    thread, later = article.notes[0], article.notes[3]
    assert thread.replies == (NoteReply("Bob", "2024-03-15T10:00:00", "The mayor’s office."),)
    assert (thread.resolved, thread.inferred) == (True, True)
    assert (later.resolved, later.inferred) == (False, False)


def test_changes_are_told_with_who_made_them(article):
    assert [(change.kind.value, change.text, change.author) for change in article.tracked] == [
        ("deleted", "ten", "Ann"),
        ("inserted", "twelve", "Bob"),
        ("moved", "Nobody was hurt. ", "Ann"),
        ("deleted", "\n\n", "Ann"),
        ("deleted", "\n2024\t30", "Ann"),
    ]


def test_what_is_left_out_is_said(article):
    assert [(one.what, one.count, one.text) for one in article.left_out] == [
        (LeftOutKind.HIDDEN, 1, "unseen"),
        (LeftOutKind.DELETED, 2, "ten\n2024 30"),
    ]


def test_what_is_stated_is_known(article):
    metadata = article.draft.metadata
    assert (metadata.title, metadata.title_made, metadata.published) == ("Mayor quits 🏛️", False, "")
    assert (metadata.byline, metadata.language) == ("Ann Porter", "en-GB")


def test_the_thread_in_rich_text_is_inferred_and_its_notes_stand_at_their_places():
    article = read_file(DRAFTS / "libreoffice.rtf")
    text = article.draft.text
    told = [(note.kind.value, text[note.start : note.end], note.text) for note in article.notes]
    assert told == [
        ("comment", "twelve", "Who says so?"),
        ("footnote", "", "Budget 2024, p. 7"),
        ("link", "the report", ""),
        ("comment", "", "Which page?"),
        ("endnote", "", "Minutes of 12 May."),
        ("comment", "Another", "Check both."),
    ]
    thread, later = article.notes[0], article.notes[3]
    assert thread.replies == (NoteReply("Bob", "2024-03-15T10:00:00", "The mayor’s office."),)
    assert (thread.inferred, later.inferred) == (True, False)


def test_what_qt_and_cairo_print_has_its_paragraphs_and_its_note():
    """They scale their fonts, each in its own way: no letter has the size that PDFium tells."""
    first = (
        "The committee met for the third time this year and heard what the town had spent on its bridges, "
        "which was more than all had thought. It rose to 25 percent of it."
    )
    by_qt, by_cairo = read_file(DRAFTS / "qt.pdf"), read_file(DRAFTS / "cairo.pdf")
    assert by_qt.draft.text == f"{first}\n\nAnd a second paragraph said moreⁱ."
    assert by_cairo.draft.text == first
    for article in (by_qt, by_cairo):
        [note] = [one for one in article.notes if one.kind is SourceNoteKind.FOOTNOTE]
        assert article.draft.text[: note.start].endswith("rose to 25")
        assert (note.text, note.url) == ("Office for Stats, https://s.example/t", "https://s.example/t")


def test_a_printed_draft_has_its_notes_at_their_marks():
    article = read_file(DRAFTS / "libreoffice.pdf")
    text = article.draft.text
    told = [(note.kind.value, text[: note.start].split()[-1], note.text) for note in article.notes]
    assert told == [("footnote", "million", "Budget 2024, p. 7"), ("endnote", "more", "Minutes of 12 May.")]
    assert "It says more." in text
    assert text.endswith("The end.")
