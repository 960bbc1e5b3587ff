"""What a reader found becomes an article: places in code points of its cleaned text, and nothing that can't be kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Cut
from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.domain.source_note import IncomingNote, NoteReply, SourceNoteKind
from annotator.importing.format import Fit, InputFile, Reader, Reading, Unit
from annotator.importing.incoming import incoming_of, tidy

LETTERS = st.sampled_from(["a", "é", "e\u0301", "😀", "ש", "\r\n", "\r", "\n", " ", "\u2028", "x"])


def _nothing(_file: InputFile) -> Iterator[Reading]:
    yield from ()


def _reader(unit: Unit) -> Reader:
    return Reader("toy", "Toy", (".toy",), lambda _file: Fit.NO, _nothing, unit)


def _width(text: str, unit: Unit) -> int:
    coded = {Unit.CODE_POINTS: None, Unit.UTF16: "utf-16-le", Unit.BYTES: "utf-8"}[unit]
    return len(text) if coded is None else len(text.encode(coded)) // (2 if unit is Unit.UTF16 else 1)


@pytest.mark.parametrize("unit", list(Unit))
@given(
    before=st.lists(LETTERS).map("".join), marked=st.lists(LETTERS).map("".join), after=st.lists(LETTERS).map("".join)
)
def test_a_place_is_where_the_format_says(unit: Unit, before: str, marked: str, after: str) -> None:
    before, marked, after = f"{before}|", f"[{marked}]", f"|{after}"  # so that no line end is torn
    start = _width(before, unit)
    note = IncomingNote(SourceNoteKind.COMMENT, start, start + _width(marked, unit), "Who says so?")
    arrived = incoming_of(Reading(before + marked + after, notes=[note]), _reader(unit), "draft.toy")
    (placed,) = arrived.notes
    assert arrived.draft.text[placed.start : placed.end] == tidy(marked)[0]


def test_a_note_in_what_is_cut_stands_at_the_cut() -> None:
    text = "One. CUT two. Three."
    reading = Reading(text, cuts=[Cut(5, 9, "CUT ", "of the page")], notes=[IncomingNote(SourceNoteKind.LINK, 6, 8)])
    arrived = incoming_of(reading, _reader(Unit.CODE_POINTS), "draft.toy")
    assert [(note.start, note.end) for note in arrived.notes] == [(5, 5)]


def test_nothing_comes_in_that_no_database_can_hold() -> None:
    replies = (NoteReply("B\0b", "", "Yes \udc00."),)
    note = IncomingNote(
        SourceNoteKind.COMMENT, 0, 3, "A half \ud83d here", "Ann\0", "", "https://e\0.org", replies=replies
    )
    left_out = LeftOut(LeftOutKind.HIDDEN, 1, "se\0cret \ud83d\ude00")
    arrived = incoming_of(Reading("One.", notes=[note], left_out=[left_out]), _reader(Unit.CODE_POINTS), "draft.toy")
    (came,) = arrived.notes
    said = (came.text, came.author, came.url, *[(one.author, one.text) for one in came.replies])
    assert said == ("A half \ufffd here", "Ann\ufffd", "https://e\ufffd.org", ("B\ufffdb", "Yes \ufffd."))
    assert arrived.left_out == (LeftOut(LeftOutKind.HIDDEN, 1, "se\ufffdcret 😀"),)
