"""What writers put into a Word document at a place: comments with their threads, footnotes, endnotes and links."""

from __future__ import annotations

import pytest

from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import IncomingNote, NoteReply, SourceNoteKind
from tests.importing.docx.ooxml import (
    Docx,
    comment,
    comment_here,
    commented,
    deleted,
    field,
    footnote,
    left_out,
    link,
    noted,
    p,
    quotes,
    r,
    raw,
    row,
    table,
)


def only(document: Docx) -> tuple[str, IncomingNote]:
    """The one note of a document, and what stands at its place."""
    [(_, quote, note)] = quotes(document.read())
    return quote, note


# comments


def test_a_comment_stands_at_its_words_with_author_and_time():
    quote, note = only(Docx(p("It cost ", commented("0", "25 million"), ".")).comments(comment("0", "Who says so?")))
    assert quote == "25 million"
    assert (note.kind, note.text, note.author) == (SourceNoteKind.COMMENT, "Who says so?", "Ann")


def test_the_z_of_word_is_no_zone():
    assert only(Docx(p(commented("0", "a"))).comments(comment("0", "b")))[1].date == "2024-03-14T09:30:00"


@pytest.mark.parametrize(("stated", "date"), [("", ""), ("0000-00-00T00:00:00Z", ""), ("2024-03-14", "2024-03-14")])
def test_a_time_that_is_missing_stays_missing(stated, date):
    assert only(Docx(p(commented("0", "a"))).comments(comment("0", "b", date=stated)))[1].date == date


def test_the_true_time_is_taken_where_word_keeps_it():
    document = (
        Docx(p(commented("0", "a")))
        .comments(comment("0", "one\ntwo", paras="11111111 22222222"))
        .part("commentsIds", "w16cid:commentsIds", '<w16cid:commentId w16cid:paraId="22222222" w16cid:durableId="D1"/>')
        .part(
            "commentsExtensible",
            "w16cex:commentsExtensible",
            '<w16cex:commentExtensible w16cex:durableId="D1" w16cex:dateUtc="2024-03-14T08:30:00Z"/>',
        )
    )
    assert only(document)[1].date == "2024-03-14T08:30:00Z"


def test_a_range_over_paragraphs_starts_and_ends_where_it_does():
    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    document = Docx(p("One. ", start, "Two."), p("Three", end, comment_here("0"), ". Four."))
    assert only(document.comments(comment("0", "!")))[0] == "Two.\n\nThree"


def test_a_range_between_paragraphs_holds_their_words_only():
    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    document = Docx(p("One."), start, p("Two."), p("Three."), end, p("Four.", comment_here("0")))
    assert only(document.comments(comment("0", "!")))[0] == "Two.\n\nThree."


def test_a_range_over_cells_is_found():
    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    cells = row(p("a", start, "b"), p("c", end, comment_here("0"), "d"))
    assert only(Docx(table(cells)).comments(comment("0", "!")))[0] == "b\tc"


def test_a_comment_without_a_range_is_a_point():
    quote, note = only(Docx(p("One"), p(comment_here("0"), "Two.")).comments(comment("0", "!")))
    assert (quote, note.start) == ("", len("One\n\n"))


def test_a_range_that_holds_nothing_is_a_point_in_its_own_paragraph():
    quote, note = only(Docx(p("One"), p(commented("0"), "Two.")).comments(comment("0", "!")))
    assert (quote, note.start) == ("", len("One\n\n"))
    quote, note = only(Docx(p("One", commented("0", deleted("gone"))), p("Two.")).comments(comment("0", "!")))
    assert (quote, note.start) == ("", len("One"))


def test_comments_are_joined_by_id_whatever_their_order():
    document = Docx(p(commented("5", "five"), " ", commented("2", "two")))
    article = document.comments(comment("2", "on two"), comment("5", "on five")).read()
    assert [(quote, note.text) for _, quote, note in quotes(article)] == [("five", "on five"), ("two", "on two")]


def test_words_may_carry_several_comments_that_overlap():
    a, b = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeStart w:id="1"/>'
    end_a, end_b = '<w:commentRangeEnd w:id="0"/>', '<w:commentRangeEnd w:id="1"/>'
    document = Docx(p(a, "one ", b, "two", end_a, comment_here("0"), " three", end_b, comment_here("1")))
    article = document.comments(comment("0", "x"), comment("1", "y")).read()
    assert [quote for _, quote, _ in quotes(article)] == ["one two", "two three"]


def test_of_a_comment_the_address_is_told():
    document = Docx(p(commented("0", "a"))).comments(comment("0", "See (https://example.org/a_(b)), p. 3."))
    assert only(document)[1].url == "https://example.org/a_(b)"


def test_an_address_behind_the_words_of_a_comment_is_told():
    document = Docx(p(commented("0", "a"))).comments(comment("0", link("x", "the report")))
    note = only(document.link_to("x", "https://example.org/report", of="comments.xml"))[1]
    assert (note.text, note.url) == ("the report", "https://example.org/report")


def test_a_comment_that_is_nowhere_in_the_text_is_said():
    article = Docx(p("a")).comments(comment("0", "lost")).read()
    assert article.notes == ()
    assert left_out(article)[LeftOutKind.COMMENT] == (1, "lost")


def thread(*rows: tuple[str, str, str]) -> Docx:
    words = p("It cost ", commented("0", "25 million"), comment_here("1"), comment_here("2"), ".")
    return (
        Docx(words)
        .comments(
            comment("0", "Source?\nPlease.", paras="AA00 AA01"),
            comment("2", "Thanks.", paras="CC00", date="2024-03-16T10:00:00Z"),
            comment("1", "The mayor.", author="Bob", paras="BB00", date="2024-03-15T10:00:00Z"),
        )
        .threads(*rows)
    )


REPLIES = (
    NoteReply("Bob", "2024-03-15T10:00:00", "The mayor."),
    NoteReply("Ann", "2024-03-16T10:00:00", "Thanks."),
)


@pytest.mark.parametrize("stated_by", ["AA00", "AA01"])
def test_a_thread_of_word_is_one_note_stated_by_any_paragraph(stated_by):
    note = only(thread((stated_by, "", "1"), ("BB00", stated_by, "1"), ("CC00", stated_by, "1")))[1]
    assert note.text == "Source?\nPlease."
    assert note.replies == REPLIES
    assert (note.resolved, note.inferred) == (True, False)


def test_an_answer_to_an_answer_is_in_the_thread():
    note = only(thread(("AA01", "", "0"), ("BB00", "AA01", "0"), ("CC00", "BB00", "0")))[1]
    assert note.replies == REPLIES
    assert note.resolved is False


def test_comments_that_answer_each_other_are_not_lost():
    article = thread(("AA01", "CC00", "0"), ("BB00", "AA01", "0"), ("CC00", "AA01", "0")).read()
    assert sum(1 + len(note.replies) for note in article.notes) == 3


def test_without_a_statement_nobody_knows_what_is_resolved():
    assert only(Docx(p(commented("0", "a"))).comments(comment("0", "b")))[1].resolved is None


def test_a_reply_of_libre_office_stands_right_behind_and_is_inferred():
    document = Docx(p("It cost ", commented("0", "25 million"), comment_here("1"), " and ", comment_here("2"), "more."))
    article = document.comments(
        comment("0", "Source?"), comment("1", "The mayor.", author="Bob"), comment("2", "Another.")
    ).read()
    first, second = article.notes
    assert (first.text, first.replies, first.inferred) == (
        "Source?",
        (NoteReply("Bob", "2024-03-14T09:30:00", "The mayor."),),
        True,
    )
    assert (second.text, second.replies, second.inferred) == ("Another.", (), False)


def google(*said: tuple[str, str]) -> IncomingNote:
    """The thread that Google makes of what was said, newest first: sisters over the same words."""
    keys = [str(key) for key, _ in enumerate(said)]
    starts = "".join(f'<w:commentRangeStart w:id="{key}"/>' for key in keys)
    ends = "".join(f'<w:commentRangeEnd w:id="{key}"/>{comment_here(key)}' for key in keys)
    document = Docx(p("It cost ", starts, "25 million", ends, "."))
    made = [comment(key, text, date=f"{day}T10:00:00Z") for key, (text, day) in zip(keys, said, strict=True)]
    return only(document.comments(*reversed(made)))[1]


def test_sisters_over_the_same_words_are_a_thread_in_the_order_of_their_times():
    note = google(("Third.", "2024-03-16"), ("First.", "2024-03-14"), ("Second.", "2024-03-15"))
    assert (note.text, [reply.text for reply in note.replies]) == ("First.", ["Second.", "Third."])
    assert note.inferred


@pytest.mark.parametrize(
    "said",
    [
        "_Marked as resolved_",
        "_Als erledigt markiert_",
        "_Marqué comme résolu_",
        "_Marcado como resuelto_",
        "_已标记为已解决_",
    ],
)
def test_what_google_says_of_a_resolved_comment_is_no_reply(said):
    note = google(("Source?", "2024-03-14"), ("The mayor.", "2024-03-15"), (said, "2024-03-16"))
    assert [reply.text for reply in note.replies] == ["The mayor."]
    assert note.resolved is True


def test_a_comment_that_was_opened_again_is_not_resolved():
    note = google(("Source?", "2024-03-14"), ("_Marked as resolved_", "2024-03-15"), ("_Re-opened_", "2024-03-16"))
    assert (note.replies, note.resolved) == ((), False)


# footnotes and endnotes


def test_a_footnote_is_a_point_behind_its_number_and_leaves_no_mark():
    document = Docx(p("It cost 25", noted("2"), " million.")).footnotes(footnote("2", "Budget 2024, p. 7."))
    quote, note = only(document)
    assert document.read().draft.text == "It cost 25 million."
    assert (quote, note.start, note.kind, note.text) == ("", 10, SourceNoteKind.FOOTNOTE, "Budget 2024, p. 7.")


def test_notes_go_by_id_not_by_order():
    document = Docx(p("a", noted("3"), "b", noted("2"), "c", noted("7", "endnote")))
    document.footnotes(footnote("2", "two"), footnote("3", "three"))
    document.footnotes(footnote("7", "seven", kind="endnote"), kind="endnote")
    article = document.read()
    assert [(kind, note.start, note.text) for kind, _, note in quotes(article)] == [
        ("footnote", 1, "three"),
        ("footnote", 2, "two"),
        ("endnote", 3, "seven"),
    ]


def test_a_mark_of_the_authors_own_is_no_text():
    own = raw('<w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t>')
    assert Docx(p("25", own, " million")).footnotes(footnote("2", "x")).read().draft.text == "25 million"


def test_a_note_whose_reference_was_deleted_goes_and_is_said():
    article = Docx(p("It cost 25", deleted(noted("2")), " million.")).footnotes(footnote("2", "Old.")).read()
    assert article.notes == ()
    assert left_out(article) == {LeftOutKind.NOTE: (1, "Old.")}


def test_a_link_in_a_footnote_is_the_address_of_the_note():
    document = Docx(p("a", noted("2"))).footnotes(footnote("2", "See ", link("x", "the report"), "."))
    [note] = document.link_to("x", "https://example.org/r", of="footnotes.xml").read().notes
    assert (note.kind, note.text, note.url) == (SourceNoteKind.FOOTNOTE, "See the report.", "https://example.org/r")


def test_an_address_that_stands_in_a_footnote_is_the_notes():
    assert only(Docx(p("a", noted("2"))).footnotes(footnote("2", "www.example.org/r.")))[1].url == "www.example.org/r"


def test_a_comment_within_a_footnote_stands_at_the_note():
    document = Docx(p("One", noted("2"), " two.")).footnotes(footnote("2", commented("0", "Budget"), " 2024"))
    notes = document.comments(comment("0", "Which?")).read().notes
    assert [(note.kind, note.start, note.end, note.text) for note in notes] == [
        (SourceNoteKind.FOOTNOTE, 3, 3, "Budget 2024"),
        (SourceNoteKind.COMMENT, 3, 3, "Which?"),
    ]


def test_changes_in_a_footnote_are_accepted():
    note = only(Docx(p("a", noted("2"))).footnotes(footnote("2", "p. ", deleted("7"), r("9"))))[1]
    assert note.text == "p. 9"


# links


def test_a_link_is_a_note_on_its_words():
    quote, note = only(Docx(p("See ", link("x", "the ", "report"), ".")).link_to("x", "https://example.org/r"))
    assert (quote, note.kind, note.url) == ("the report", SourceNoteKind.LINK, "https://example.org/r")


@pytest.mark.parametrize(
    ("instruction", "address"),
    [
        ('HYPERLINK "https://example.org/r"', "https://example.org/r"),
        ("HYPERLINK https://example.org/r", "https://example.org/r"),
        ('hyperlink "https://example.org/r" \\l "part" \\o "A tip" \\t "_blank"', "https://example.org/r#part"),
        ('HYPERLINK "C:\\\\drafts\\\\a.docx"', "C:\\drafts\\a.docx"),
    ],
)
def test_a_link_may_be_a_field_of_either_form(instruction, address):
    quote, note = only(Docx(p("See ", field(instruction, "the report"), ".")))
    assert (quote, note.url) == ("the report", address)
    simple = f"<w:fldSimple w:instr='{instruction}'>{r('the report')}</w:fldSimple>"
    quote, note = only(Docx(p("See ", simple, ".")))
    assert (quote, note.url) == ("the report", address)


def test_a_link_within_the_document_leads_to_its_place():
    place = '<w:bookmarkStart w:id="1" w:name="_ENREF_1"/>'
    document = Docx(p("As said ", link("", "[1]", anchor="_ENREF_1"), "."), p(place, "1. Budget 2024."))
    quote, note = only(document)
    assert (quote, note.url, note.text) == ("[1]", "#_ENREF_1", "1. Budget 2024.")


def test_a_table_of_contents_leads_nowhere_that_matters():
    place = '<w:bookmarkStart w:id="1" w:name="_Toc1"/>'
    assert Docx(p(link("", "One", anchor="_Toc1")), p(place, "One")).read().notes == ()


def test_a_link_without_words_is_none():
    assert Docx(p("See", link("x", deleted("the report")), ".")).link_to("x", "https://a.org").read().notes == ()


def test_the_pieces_of_one_link_are_one():
    document = Docx(p(link("x", "the "), link("x", "report"))).link_to("x", "https://example.org/r")
    assert only(document)[0] == "the report"
