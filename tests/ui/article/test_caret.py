"""The caret's motions as pure functions: no cluster is parted, nothing is left out, everything is reached."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextCursor, QTextDocument

from annotator.domain.text import OffsetMap
from annotator.ui.article.caret import Caret, Motion, Unit, moved, unit_around
from annotator.ui.article.document import ArticleDocument
from annotator.ui.article.layout import ArticleLayout
from annotator.ui.article.style import ArticleHeading, Metrics
from annotator.ui.article.typeset import TypesetBlock
from annotator.ui.article.words import snapped, word_around

PIECES = st.sampled_from(
    [
        *("word", "Sen. ", " ", "\n", "\n\n", "\t", "1,234.5", "\u201cquoted\u201d", "don\u2019t"),
        *("e\u0301", "n\u0303\u0323", "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f1eb\U0001f1f7"),
        *(
            "\u05e9\u05dc\u05d5\u05dd",
            "\u0642\u064e\u0627\u0644",
            "\u8b66\u5bdf\u6539\u9769",
            "\u0e20\u0e32\u0e29\u0e32",
        ),
        *("\U0001f44d\U0001f3fd", "a very long stretch of words that breaks"),
        *("\u1112\u1161\u11ab\u1100\u1173\u11af", "\u0915\u094d\u0937\u093f ", "\u0ba4\u0bae\u0bbf\u0bb4\u0bcd "),
        *("\u0600123", "1\ufe0f\u20e3", "\u0645\u06cc\u200c\u062e\u0648", "co\u00adop"),
        *("\u2764\ufe0f", "\U0001f389", "1\ufe0f\u20e3\U0001f44d\U0001f3fd", "ffi", "\u05e9\u05b8\u05dc"),
    ]
)
TEXTS = st.lists(PIECES, max_size=25).map("".join)
STEPS = list(Motion)

pytestmark = pytest.mark.usefixtures("faces")


def layout_of(text: str, width: int = 180) -> ArticleLayout:
    return ArticleLayout(ArticleDocument(text), ArticleHeading(), Metrics(1.0), width)


def whole_positions(text: str) -> set[int]:
    """Return where the toolkit's own grapheme rules let a caret stand."""
    offsets = OffsetMap(text)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    places = {0, len(text)}
    while (place := finder.toNextBoundary()) >= 0:
        places.add(offsets.from_utf16(place))
    # The toolkit parts a flag that follows another emoji at once; two such letters are always one flag here.
    letters = {place for place, character in enumerate(text) if "\U0001f1e6" <= character <= "\U0001f1ff"}
    return {place for place in places if not (place in letters and place - 1 in letters and _odd(letters, place))}


def _odd(letters: set[int], place: int) -> bool:
    first = place
    while first - 1 in letters:
        first -= 1
    return (place - first) % 2 == 1


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.lists(st.tuples(st.sampled_from(STEPS), st.booleans()), max_size=25))
def test_no_motion_parts_a_grapheme_cluster(text: str, steps: list[tuple[Motion, bool]]) -> None:
    layout = layout_of(text)
    allowed = whole_positions(text)
    caret = Caret()
    for motion, extend in steps:
        caret = moved(layout, caret, motion, extend=extend)
        assert caret.position in allowed
        assert caret.anchor in allowed
        if not extend:
            assert caret.anchor == caret.position


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.sampled_from([Motion.RIGHT, Motion.WORD_RIGHT, Motion.DOWN, Motion.PARAGRAPH_DOWN]))
def test_going_on_reaches_the_end_and_going_back_the_start(text: str, motion: Motion) -> None:
    layout = layout_of(text)
    rtl = any(layout.document.is_right_to_left(index) for index in range(len(layout.document)))
    if rtl and motion in (Motion.RIGHT, Motion.WORD_RIGHT):
        return
    back = {
        Motion.RIGHT: Motion.LEFT,
        Motion.WORD_RIGHT: Motion.WORD_LEFT,
        Motion.DOWN: Motion.UP,
        Motion.PARAGRAPH_DOWN: Motion.PARAGRAPH_UP,
    }[motion]
    caret = Caret()
    for _ in range(len(text) + 1):
        caret = moved(layout, caret, motion, extend=True)
    assert caret.selection == (0, len(text))
    caret = Caret(len(text), len(text))
    for _ in range(len(text) + 1):
        caret = moved(layout, caret, back, extend=True)
    assert caret.selection == (0, len(text))


def caret_stops(block: TypesetBlock) -> Iterator[tuple[int, int, int]]:
    """Yield the line, the start and the end of each grapheme cluster of a block."""
    position = block.start
    while position < block.end:
        following = block.next(position)
        yield block.line_at(position), position, following
        position = following


def turns(block: TypesetBlock, number: int) -> bool:
    """Tell whether a line's direction turns: carets then do not stand in one order."""
    line = block.lines[number]
    xs = [block.x_at(at) for on, at, _ in caret_stops(block) if on == number] + [block.x_at(line.end, upstream=True)]
    return xs not in (sorted(xs), sorted(xs, reverse=True))


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
@example("1\ufe0f\u20e3\U0001f44d\U0001f3fd")
@example("\u2764\ufe0f\U0001f389")
@example("\u05e9\u05dc \u2764\ufe0f\U0001f389 \u05d5")
def test_what_a_line_gives_back_for_a_caret_is_that_caret(text: str) -> None:
    """Positions go to pixels and back through UTF-16, also behind astral characters and from right to left."""
    layout = layout_of(text)
    for index in range(len(layout.document)):
        block = layout.block(index)
        for number, position, _ in caret_stops(block):
            if turns(block, number):
                continue
            x = block.x_at(position)
            found, upstream = block.position_on_line(number, x)
            # white space at a line's end hangs beyond the column, and shows as its end
            hanging = not text[position : block.lines[number].end].strip()
            # a soft hyphen has no width; where words of the other direction begin and end, two carets have one place
            ties = "\u00ad" in text or layout.document.is_bidirectional(index)
            shared = ties and block.x_at(found, upstream=upstream) == x
            assert (found, upstream) == (position, False) or hanging or shared


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
@example("\u2764\ufe0f\U0001f389")
def test_what_lies_under_the_pointer_is_the_character_that_is_drawn_there(text: str) -> None:
    layout = layout_of(text)
    for index in range(len(layout.document)):
        block = layout.block(index)
        for number, position, following in caret_stops(block):
            hanging = not text[position : block.lines[number].end].strip()
            broken = following > block.lines[number].end  # the toolkit breaks a line inside \u06001
            if turns(block, number) or hanging or broken:
                continue
            edges = block.x_at(position), block.x_at(following, upstream=True)
            if abs(edges[1] - edges[0]) > 1 and max(edges) <= block.width:
                assert block.character_at(number, sum(edges) / 2) == position


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.floats(-20, 220))
def test_no_click_parts_a_grapheme_cluster_whichever_way_the_line_runs(text: str, x: float) -> None:
    layout = layout_of(text)
    allowed = whole_positions(text)
    for index in range(len(layout.document)):
        block = layout.block(index)
        for number, line in enumerate(block.lines):
            position, _ = block.position_on_line(number, x)
            assert position in allowed
            assert line.start <= position <= line.end


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.lists(st.sampled_from([Motion.LEFT, Motion.RIGHT]), max_size=40), st.integers(0, 200))
def test_left_and_right_go_where_the_toolkits_own_editors_go(text: str, steps: list[Motion], start: int) -> None:
    text = " ".join(text.replace("\U0001f1eb\U0001f1f7", "").split())  # it parts flags, and knows no blank blocks
    layout, document, offsets = layout_of(text), QTextDocument(text), OffsetMap(text)
    own = QTextCursor(document)
    first = layout.block(0).whole(min(start, len(text)))
    own.setPosition(offsets.to_utf16(first))
    caret = Caret(first, first)
    for step in steps:
        caret = moved(layout, caret, step, extend=False)
        own.movePosition(QTextCursor.MoveOperation.Left if step is Motion.LEFT else QTextCursor.MoveOperation.Right)
        assert offsets.to_utf16(caret.position) == own.position()


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, st.integers(0, 200))
def test_what_shift_and_an_arrow_take_the_opposite_gives_back(text: str, start: int) -> None:
    layout = layout_of(text)
    # from where a caret stops by itself: not in the white space between paragraphs
    start = min(start, len(text))
    caret = moved(layout, Caret(start, start), Motion.RIGHT, extend=False)
    for there, back in ((Motion.LEFT, Motion.RIGHT), (Motion.RIGHT, Motion.LEFT)):
        gone = moved(layout, caret, there, extend=True)
        block = layout.block_holding(caret.position)
        inside = all(block.start <= position <= block.end for position in (caret.position, gone.position))
        if inside and gone.position != caret.position:
            assert moved(layout, gone, back, extend=True).selection == caret.selection


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    TEXTS,
    st.sampled_from([(Motion.PREVIOUS_SENTENCE, Motion.NEXT_SENTENCE), (Motion.PARAGRAPH_UP, Motion.PARAGRAPH_DOWN)]),
)
def test_units_are_passed_in_order_and_none_twice(text: str, motions: tuple[Motion, Motion]) -> None:
    layout = layout_of(text)
    for motion, start, end in ((motions[1], 0, len(text)), (motions[0], len(text), 0)):
        caret = Caret(start, start)
        for _ in range(len(text) + 1):
            before, caret = caret, moved(layout, caret, motion, extend=False)
            if before.position == end:
                assert caret.position == end
            else:
                assert (caret.position > before.position) == (end > start)
        assert caret.position == end


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS)
def test_words_are_passed_in_reading_order_and_the_way_back_stops_at_the_same_places(text: str) -> None:
    layout = layout_of(text)

    def stops(start: int, *, forward: bool) -> list[int]:
        found = [start]
        for _ in range(len(text) + 2):
            right = forward != layout.block_holding(found[-1]).rtl
            motion = Motion.WORD_RIGHT if right else Motion.WORD_LEFT
            found.append(moved(layout, Caret(found[-1], found[-1]), motion, extend=False).position)
            if found[-1] == found[-2]:
                break
        return found[:-1]

    on, back = stops(0, forward=True), stops(len(text), forward=False)
    assert on == sorted(set(on))
    assert on[-1] == len(text)
    assert back == sorted(set(back), reverse=True)
    assert back[-1] == 0


def test_left_and_right_follow_the_eye_in_a_right_to_left_paragraph() -> None:
    text = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd"
    layout = layout_of(text)
    caret = moved(layout, Caret(), Motion.LEFT, extend=False)
    assert caret.position == 1
    assert layout.block(0).x_at(1) < layout.block(0).x_at(0)
    assert moved(layout, caret, Motion.RIGHT, extend=False).position == 0
    assert moved(layout, Caret(), Motion.WORD_LEFT, extend=False).position == 5


def test_the_carets_flag_tells_which_way_the_text_before_it_runs() -> None:
    text = "\u05e9\u05dc\u05d5\u05dd QI \u05d1\u05d9\u05d5\u05dd\n\nplain"
    block = layout_of(text, 400).block(0)
    assert [block.runs_left(position) for position in (0, 2, 6, 7, 9, block.end)] == [
        *(True, True, False, False, True, True),
    ]
    assert layout_of(text, 400).block(1).runs_left(text.index("ain")) is None


def test_up_and_down_keep_to_their_column_through_a_short_paragraph() -> None:
    text = "some paragraph and more\n\nno\n\nsome other and longer"
    layout = layout_of(text, 400)
    start = Caret(17, 17)
    down = moved(layout, start, Motion.DOWN, extend=False)
    assert down.position == text.index("no") + 2
    through = moved(layout, down, Motion.DOWN, extend=False)
    assert moved(layout, moved(layout, through, Motion.UP, extend=False), Motion.UP, extend=False).position == 17


def test_home_and_end_stay_on_the_line_that_is_seen() -> None:
    text = "\u8b66\u5bdf\u6539\u9769" * 12 + " and words that are broken at spaces"
    block = layout_of(text).block(0)
    layout = layout_of(text)
    first = block.lines[0]
    end = moved(layout, Caret(2, 2), Motion.LINE_END, extend=False)
    assert (end.position, end.upstream) == (first.end, True)
    assert moved(layout, end, Motion.LINE_END, extend=False).position == first.end
    assert moved(layout, end, Motion.LINE_START, extend=False).position == 0
    spaced = next(line for line in block.lines if text[line.start : line.end].endswith(" "))
    end = moved(layout, Caret(spaced.start, spaced.start), Motion.LINE_END, extend=False)
    assert (end.position, end.upstream) == (spaced.end - 1, False)


@pytest.mark.parametrize(
    ("text", "start", "end", "whole"),
    [
        ("\u0ba4\u0bae\u0bbf\u0bb4\u0bcd \u0bae\u0bca\u0bb4\u0bbf", 1, 2, "\u0ba4\u0bae\u0bbf\u0bb4\u0bcd"),
        (
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u0628\u0631\u0648\u0645",
            1,
            5,
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("the QI established here", 5, 10, "QI established"),
        ("he doesn\u2019t, he said", 5, 8, "doesn\u2019t"),
        ("  some words  ", 1, 9, "some words"),
        ("\u8b66\u5bdf\u6539\u9769\u8c08\u5224", 1, 3, "\u5bdf\u6539"),
        ("cafe\u0301 noir", 1, 3, "cafe\u0301"),
    ],
)
def test_a_selection_snaps_to_words_but_not_in_scripts_without_spaces(
    text: str, start: int, end: int, whole: str
) -> None:
    first, last = snapped(text, start, end)
    assert text[first:last] == whole


def test_a_word_is_what_stands_around_the_caret() -> None:
    text = "Sen. Tim Scott\u2019s well-known plan \u8b66\u5bdf \U0001f389"
    document = ArticleDocument(text)
    for inside, word in ((5, "Tim"), (11, "Scott\u2019s"), (20, "well-known"), (len(text) - 1, "\U0001f389")):
        start, end = word_around(document, inside)
        assert text[start:end] == word


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("รัฐบาลไทย 4.2m", ["รัฐบาล", "ไทย", "4.2", "m"]),
        ("東京に行った。カタカナ", ["東", "京", "に", "行", "っ", "た", "カタカナ"]),
        ("在2020年GDP", ["在", "2020", "年", "GDP"]),
        ("ကျွန်တော်", ["ကျွန်", "တော်"]),
        ("cafe\u0301 👩🏽‍⚖️ noir", ["cafe\u0301", "👩🏽‍⚖️", "noir"]),
    ],
)
def test_ctrl_and_an_arrow_goes_from_word_to_word_and_a_double_click_takes_one(text: str, stops: list[str]) -> None:
    layout = layout_of(text, 600)
    starts = [text.index(word) for word in stops]
    caret, seen = Caret(), [0]
    while caret.position < len(text):
        caret = moved(layout, caret, Motion.WORD_RIGHT, extend=False)
        seen.append(caret.position)
    assert seen == [*starts, len(text)]
    back = [len(text)]
    while caret.position:
        caret = moved(layout, caret, Motion.WORD_LEFT, extend=False)
        back.append(caret.position)
    assert back == seen[::-1]
    for start, word in zip(starts, stops, strict=True):
        first, last = unit_around(layout, start, Unit.WORD)
        assert text[first:last] == word
