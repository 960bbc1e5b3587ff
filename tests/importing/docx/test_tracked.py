"""Tracked changes: the text of a document is the accepted one, and its original can be had again, exactly."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.incoming import Incoming
from annotator.domain.left_out import LeftOutKind
from annotator.domain.tracked_changes import TrackedChange, TrackedKind, before_changes
from tests.importing.docx.ooxml import (
    Docx,
    by,
    comment,
    comment_here,
    deleted,
    ins,
    left_out,
    move_from,
    move_to,
    p,
    r,
    row,
    table,
)


def both(article: Incoming) -> tuple[str, str]:
    """The accepted text, and the one before the changes."""
    return article.draft.text, before_changes(article.draft.text, article.tracked)


def texts(*body: str) -> tuple[str, str]:
    return both(Docx(*body).read())


def test_what_was_put_in_is_text_and_what_was_taken_out_is_told():
    article = Docx(p("It had ", deleted("ten"), ins("twelve", author="Bob"), " people.")).read()
    assert both(article) == ("It had twelve people.", "It had ten people.")
    assert article.tracked == (
        TrackedChange(TrackedKind.DELETED, 7, 7, "ten", "Ann", "2024-03-14T09:30:00"),
        TrackedChange(TrackedKind.INSERTED, 7, 13, "twelve", "Bob", "2024-03-14T09:30:00"),
    )
    assert left_out(article) == {LeftOutKind.DELETED: (1, "ten")}


def test_a_paragraph_that_begins_with_a_change_begins_in_both_texts():
    for runs in ((deleted("Ten"), ins("Twelve")), (ins("Twelve"), deleted("Ten"))):
        article = Docx(p("One."), p(*runs, " people.")).read()
        assert both(article) == ("One.\n\nTwelve people.", "One.\n\nTen people.")
        assert sorted(change.text for change in article.tracked) == ["Ten", "Twelve"]


def test_a_change_of_several_runs_is_one():
    article = Docx(p("a ", ins("b"), ins(r("c"), r("d", "<w:b/>")), ".")).read()
    assert [change.text for change in article.tracked] == ["bcd"]


def test_what_one_put_in_and_another_took_out_is_in_neither_text_and_said():
    both_ways = f"<w:ins {by('Ann')}><w:del {by('Bob')}>{r('gone')}</w:del></w:ins>"
    article = Docx(p("a", both_ways, "b")).read()
    assert both(article) == ("ab", "ab")
    assert article.tracked == ()
    assert left_out(article) == {LeftOutKind.DELETED: (1, "gone")}


def test_a_paragraph_whose_mark_was_taken_out_goes_on():
    assert texts(p("One. ", mark=f"<w:del {by()}/>"), p("Two.")) == ("One. Two.", "One. \n\nTwo.")


def test_a_paragraph_whose_mark_was_put_in_was_none():
    assert texts(p("One.", mark=f"<w:ins {by()}/>"), p("Two.")) == ("One.\n\nTwo.", "One.Two.")


def test_a_paragraph_that_was_put_in_or_taken_out_whole_leaves_no_break():
    added = p(ins("New."), mark=f"<w:ins {by()}/>")
    gone = p(deleted("Old."), mark=f"<w:del {by()}/>")
    assert texts(p("One."), added, gone, p("Two.")) == ("One.\n\nNew.\n\nTwo.", "One.\n\nOld.\n\nTwo.")


def test_a_row_that_was_taken_out_or_put_in_goes_and_comes():
    rows = row("a", "b"), row("c", "d", properties=f"<w:del {by()}/>"), row("e", "f", properties=f"<w:ins {by()}/>")
    assert texts(table(*rows)) == ("a\tb\ne\tf", "a\tb\nc\td")


def test_a_cell_that_was_taken_out_goes():
    gone = f"<w:tc><w:tcPr><w:cellDel {by()}/></w:tcPr>{p('x')}</w:tc>"
    cells = f"<w:tr><w:tc>{p('a')}</w:tc>{gone}<w:tc>{p('b')}</w:tc></w:tr>"
    assert texts(table(cells)) == ("a\tb", "a\tx\tb")


def test_changes_of_properties_change_no_text():
    changed = f"<w:rPrChange {by()}><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
    article = Docx(p(r("One.", f"<w:b/>{changed}"), properties=f"<w:pPrChange {by()}><w:pPr/></w:pPrChange>")).read()
    assert both(article) == ("One.", "One.")
    assert article.tracked == ()


def test_what_was_moved_stands_once_where_it_is_now():
    article = Docx(p("One. ", move_from("m1", "Two. "), "Three. ", move_to("m1", r("Two"), r(". ")), "Four.")).read()
    assert both(article) == ("One. Three. Two. Four.", "One. Two. Three. Four.")
    assert article.tracked == (
        TrackedChange(TrackedKind.MOVED, 12, 17, "Two. ", "Ann", "2024-03-14T09:30:00", origin=5),
    )


def moved_paragraph(name: str, text: str, *, to: bool) -> str:
    mark = f"<w:move{'To' if to else 'From'} {by()}/>"
    return p((move_to if to else move_from)(name, text), mark=mark)


def test_a_paragraph_that_was_moved_leaves_no_empty_one():
    here, there = moved_paragraph("m", "Two.", to=False), moved_paragraph("m", "Two.", to=True)
    article = Docx(p("One."), here, p("Three."), there, p("Four.")).read()
    assert both(article) == ("One.\n\nThree.\n\nTwo.\n\nFour.", "One.\n\nTwo.\n\nThree.\n\nFour.")
    assert [change.kind for change in article.tracked] == [TrackedKind.MOVED]


def test_a_paragraph_that_was_moved_to_the_beginning_is_told_as_moved():
    here, there = moved_paragraph("m", "Two.", to=False), moved_paragraph("m", "Two.", to=True)
    article = Docx(there, p("One."), here).read()
    assert both(article) == ("Two.\n\nOne.", "One.\n\nTwo.")
    assert [change.kind for change in article.tracked] == [TrackedKind.MOVED]


def test_a_move_without_a_name_has_its_two_ends_by_their_order():
    moved = f"<w:moveFrom {by()}>{r('Two. ')}</w:moveFrom>", f"<w:moveTo {by()}>{r('Two. ')}</w:moveTo>"
    article = Docx(p("One. ", moved[0], "Three. ", moved[1])).read()
    assert both(article) == ("One. Three. Two. ", "One. Two. Three. ")
    assert [change.kind for change in article.tracked] == [TrackedKind.MOVED]


def test_what_was_moved_and_changed_is_still_moved():
    moved = move_from("m", "Ten people. "), move_to("m", deleted("Ten"), r(" people. "))
    article = Docx(p("One. ", moved[0], "Three.", moved[1])).read()
    assert both(article)[1] == "One. Ten people. Three."
    assert [(change.kind, change.was) for change in article.tracked] == [(TrackedKind.MOVED, "Ten people. ")]


def test_a_change_with_a_true_time_has_it():
    dated = '<w:ins w:id="1" w:author="A" w:date="2024-03-14T09:30:00Z" w16du:dateUtc="2024-03-14T08:30:00Z">'
    article = Docx(p("a", f"{dated}{r('b')}</w:ins>")).read()
    assert article.tracked[0].date == "2024-03-14T08:30:00Z"


# any document: what its two texts are is known by how it was made

WORDS = st.text(
    st.one_of(st.characters(min_codepoint=33, max_codepoint=126), st.sampled_from("é́🙂👍🏽אבשלוم\u0301\u200d東 ")),
    min_size=1,
    max_size=6,
).filter(lambda words: not words.isspace())
RUNS = st.lists(st.tuples(st.sampled_from(("kept", "in", "out", "never")), WORDS), min_size=1, max_size=5)
PARAGRAPHS = st.lists(st.tuples(RUNS, st.sampled_from(("kept", "in", "out"))), min_size=1, max_size=6)


def run(state: str, words: str) -> str:
    made = {
        "kept": r(words),
        "in": ins(r(words)),
        "out": deleted(r(words)),
        "never": f"<w:ins {by()}>{deleted(r(words))}</w:ins>",
    }
    return made[state]


def expected(paragraphs: list[tuple[list[tuple[str, str]], str]], state: str) -> str:
    """The text that the paragraphs make, of what is kept and what is in a state."""
    made, current = [], ""
    for runs, mark in paragraphs:
        current += "".join(words for of, words in runs if of in ("kept", state))
        if mark in ("kept", state):
            made += [current] if current else []
            current = ""
    return "\n\n".join((*made, current + "End."))


@given(PARAGRAPHS)
def test_text_and_original_of_any_document_are_exact(paragraphs):
    marks = {"kept": "", "in": f"<w:ins {by()}/>", "out": f"<w:del {by()}/>"}
    body = [p(*(run(*one) for one in runs), mark=marks[mark]) for runs, mark in paragraphs]
    article = Docx(*body, p("End.")).read()
    text = article.draft.text
    assert both(article) == (expected(paragraphs, "in"), expected(paragraphs, "out"))
    for change in article.tracked:
        if change.kind is not TrackedKind.DELETED:
            assert text[change.start : change.end] == change.text


@given(st.lists(WORDS, min_size=2, max_size=8, unique=True), st.data())
def test_moves_within_any_paragraph_are_exact(words, data):
    """Each piece is kept, or taken to another place: both orders of the pieces are known."""
    places = data.draw(st.permutations(range(len(words))))
    moved = data.draw(st.sets(st.integers(0, len(words) - 1)))
    here = [r(one) if number not in moved else move_from(f"m{number}", r(one)) for number, one in enumerate(words)]
    pieces: list[tuple[float, str]] = [(number, one) for number, one in enumerate(here)]
    pieces += [(places[number] + 0.5, move_to(f"m{number}", r(words[number]))) for number in sorted(moved)]
    article = Docx(p(*(one for _, one in sorted(pieces, key=lambda piece: piece[0])))).read()
    text = article.draft.text
    assert before_changes(text, article.tracked) == "".join(words)
    stays = [(number, one) for number, one in enumerate(words) if number not in moved]
    put = [(places[number] + 0.5, words[number]) for number in sorted(moved)]
    assert text == "".join(one for _, one in sorted([*stays, *put], key=lambda piece: piece[0]))


@given(PARAGRAPHS, st.data())
def test_a_comment_over_any_stretch_holds_what_stands_there(paragraphs, data):
    """From the start of one run to the end of another, whatever was changed in and between them."""
    runs = [(number, index) for number, (made, _) in enumerate(paragraphs) for index in range(len(made))]
    first, last = sorted(data.draw(st.lists(st.sampled_from(range(len(runs))), min_size=2, max_size=2)))
    body, before, within = [], "", ""
    for number, (made, _) in enumerate(paragraphs):
        pieces = []
        for index, one in enumerate(made):
            at = runs.index((number, index))
            pieces += ['<w:commentRangeStart w:id="0"/>'] if at == first else []
            pieces += [run(*one)]
            pieces += ['<w:commentRangeEnd w:id="0"/>', comment_here("0")] if at == last else []
            stands = one[1] if one[0] in ("kept", "in") else ""
            before += stands if at < first else ""
            within += stands if first <= at <= last else ""
        body.append(p(*pieces))
    article = Docx(*body, p("End.")).comments(comment("0", "!")).read()
    [note] = article.notes
    text = article.draft.text
    assert text[note.start : note.end].replace("\n\n", "") == within
    assert text[: note.start].replace("\n\n", "") == before
