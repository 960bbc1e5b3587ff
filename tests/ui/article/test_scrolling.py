"""Heights against plain sums, and the promise of scrolling: what is being read does not jump."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint

from annotator.domain.claim import Mark
from annotator.ui.article.heights import BlockHeights
from annotator.ui.article.scrolling import ScrollAnchor
from annotator.ui.article.view import ArticleView

HEIGHTS = st.lists(st.integers(0, 40), min_size=1, max_size=700)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 90)), max_size=5), st.integers(-5, 20_000))
def test_heights_agree_with_plain_sums(heights: list[int], changes: list[tuple[int, int]], y: int) -> None:
    kept = BlockHeights(list(heights))
    for place, height in changes:
        heights[place % len(heights)] = height
        kept.set(place % len(heights), height)
    assert kept.total == sum(heights)
    block, offset = kept.find(y)
    assert kept.top(block) == sum(heights[:block])
    assert kept.top(block) + offset == y
    if 0 <= y < sum(heights):
        assert 0 <= offset < heights[block]


@given(
    st.lists(st.tuples(st.integers(1, 300), st.integers(1, 300)), min_size=1, max_size=200),
    st.lists(st.integers(-900, 900), min_size=1, max_size=30),
)
def test_a_near_scroll_moves_what_is_seen_by_exactly_its_distance(
    heights: list[tuple[int, int]], moves: list[int]
) -> None:
    """Estimates above and below are wrong; a block on screen before and after a move has moved by just that much."""
    estimated, exact = [a for a, _ in heights], [b for _, b in heights]
    known = BlockHeights(estimated)

    def settle(block: int) -> int:
        known.set(block, exact[block])
        return exact[block]

    anchor = ScrollAnchor(known, settle, head=44, foot=96)
    end = sum(exact) + 44 + 96 - 400
    for move in moves:
        before = dict(anchor.visible(400))
        anchor.scroll_to(anchor.value() + move, 400)
        after = dict(anchor.visible(400))
        shared = before.keys() & after.keys()
        moved = {before[block] - after[block] for block in shared}
        assert len(moved) <= 1
        if moved and moved != {move}:
            # only the page's ends hold a move back
            at_top = anchor.block == 0 and anchor.offset == -44
            seen = sum(exact[: anchor.block]) + anchor.offset + 44
            assert at_top or seen == max(0, end)


def book(paragraphs: int) -> str:
    random = Random(3)
    words = ["immunity", "a", "senator", "said", "of", "reform", "\U0001f389", "policing"]
    return "\n\n".join(" ".join(random.choices(words, k=random.randint(3, 160))) for _ in range(paragraphs))


def test_scrolling_up_into_what_was_never_seen_does_not_jump(show: Callable[..., ArticleView]) -> None:
    text = book(4000)
    view = show(text)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(60):
        position = view.top_position()
        before = view.span_rect(position, position + 1).top()
        bar.setValue(bar.value() - 83)
        assert view.span_rect(position, position + 1).top() == before + 83


class Reader:
    """Does things at random to a view, and watches that what is read moves only by what it scrolls."""

    def __init__(self, view: ArticleView, random: Random) -> None:
        self.view, self.bar, self.random = view, view.verticalScrollBar(), random
        self.held: tuple[int, int] | None = None
        self.made = 0

    def y_of(self, position: int) -> int:
        return self.view.span_rect(position, position + 1).top()

    def is_inside(self) -> bool:
        """Tell whether neither end of the page holds back what was done."""
        return 0 < self.bar.value() < self.bar.maximum()

    def anywhere(self) -> int:
        viewport = self.view.viewport()
        return self.view.position_at(QPoint(viewport.width() // 2, self.random.randrange(viewport.height())))

    def scroll(self) -> None:
        reading, distance = self.anywhere(), self.random.randint(-1500, 1500)
        before = self.y_of(reading)
        self.bar.setValue(self.bar.value() + distance)
        moved = before - self.y_of(reading)
        assert moved == distance or (not self.is_inside() and 0 <= moved / distance <= 1)
        self.held = None

    def jump(self) -> None:
        self.bar.setValue(self.random.randrange(self.bar.maximum() + 1))
        self.held = None

    def change_size(self) -> None:
        """Zooms and resizes in a row keep the line that stood at the upper edge at the first where it was."""
        top = self.view.top_position()
        held = self.held or (top, self.y_of(top))
        if self.random.random() < 0.5:
            self.view.set_zoom(self.random.choice((0.6, 0.8, 1.0, 1.5, 2.2)))
        else:
            self.view.resize(self.random.choice((420, 700, 820, 1600)), 600)
        self.held = held if self.is_inside() else None
        assert self.held is None or self.y_of(held[0]) == held[1]

    def mark(self) -> None:
        reading = self.anywhere()
        before, value = self.y_of(reading), self.bar.value()
        act = self.random.choice(("one", "all", "checkables"))
        if act == "one":
            self.view.update_marks([f"m{self.made - 9}"], [self.made_mark()])
        elif act == "all":
            self.view.set_marks([self.made_mark() for _ in range(300)])
        else:
            self.view.set_checkables([(start, start + 4) for start in range(0, len(self.view.text()), 997)])
        assert (self.y_of(reading), self.bar.value()) == (before, value)

    def made_mark(self) -> Mark:
        self.made += 1
        start = max(0, self.view.top_position() + self.random.randint(-3000, 3000))
        return Mark(f"m{self.made}", f"c{self.made}", start, start + self.random.randint(1, 900), "false")


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_what_is_read_moves_only_by_what_was_scrolled(
    show: Callable[..., ArticleView], seed: int
) -> None:
    """On a text that is mostly not met yet, so that its heights become known meanwhile."""
    reader = Reader(show(book(1500)), Random(seed))
    for _ in range(150):
        reader.random.choice((reader.scroll, reader.scroll, reader.jump, reader.change_size, reader.mark))()


def test_zoom_and_resizing_keep_the_text_at_the_upper_edge(show: Callable[..., ArticleView]) -> None:
    view = show(book(1000))
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    top = view.top_position()
    for factor in (1.7, 0.6, 3.0, 1.0):
        view.set_zoom(factor)
        assert view.span_rect(top, top + 1).top() in range(-2, 2 * round(29 * factor))
    for width in (500, 1600, 820):
        view.resize(width, 600)
        assert view.span_rect(top, top + 1).top() in range(-2, 60)


def test_marks_of_any_number_leave_the_place_and_the_caret_alone(show: Callable[..., ArticleView]) -> None:
    text = book(300)
    view = show(text)
    view.set_caret(len(text) // 2)
    place = (view.top_position(), view.caret(), view.selection(), view.verticalScrollBar().value())
    view.set_marks([Mark(str(n), str(n), n * 20, n * 20 + 60, "false") for n in range(2000)])
    view.update_marks(["3", "4"], [Mark("long", "c", 0, len(text), "verified")])
    assert (view.top_position(), view.caret(), view.selection(), view.verticalScrollBar().value()) == place


def test_a_remembered_place_is_found_again(show: Callable[..., ArticleView]) -> None:
    text = book(800)
    view = show(text)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() * 2 // 3)
    top = view.top_position()
    again = show(text)
    again.restore(top + 10, top)
    assert (again.top_position(), again.caret()) == (top, top + 10)


def test_ensure_visible_scrolls_only_if_it_must(show: Callable[..., ArticleView]) -> None:
    text = book(800)
    view = show(text)
    view.ensure_visible(30, 40)
    assert view.verticalScrollBar().value() == 0
    for start in (len(text) // 2, len(text) // 2 + 300, 5000, len(text) - 20):
        view.ensure_visible(start, start + 10)
        value = view.verticalScrollBar().value()
        assert view.span_rect(start, start + 10).top() >= 0
        assert view.span_rect(start, start + 10).bottom() <= view.viewport().height()
        view.ensure_visible(start, start + 10)
        assert view.verticalScrollBar().value() == value


def test_the_scroll_bar_reaches_both_ends(show: Callable[..., ArticleView]) -> None:
    text = book(2000)
    view = show(text)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view.span_rect(len(text) - 1, len(text)).bottom() <= view.viewport().height()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    assert view.top_position() == 0
    assert view.span_rect(0, 1).top() > 0
