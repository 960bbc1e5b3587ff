"""The index of mentions against plain search; lanes and tints against what they promise."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.claim import Mark
from annotator.ui.article.marks import LANES, Lanes, MarkIndex, by_length, tints

SIZE = 60
SPANS = st.lists(st.tuples(st.integers(0, SIZE - 1), st.integers(1, 25)), max_size=50)


def marks_of(spans: list[tuple[int, int]], prefix: str = "") -> list[Mark]:
    return [Mark(f"{prefix}{n}", f"c{n}", a, min(a + length, SIZE), "verified") for n, (a, length) in enumerate(spans)]


def plain_overlap(marks: list[Mark], start: int, end: int) -> set[str]:
    return {mark.mention_id for mark in marks if mark.start < end and mark.end > start}


@given(SPANS, SPANS, st.sets(st.integers(0, 49)), st.integers(0, SIZE), st.integers(0, SIZE))
def test_the_index_finds_what_plain_search_finds_also_after_updates(
    spans: list[tuple[int, int]], more: list[tuple[int, int]], gone: set[int], a: int, b: int
) -> None:
    before, added = marks_of(spans), marks_of(more, "new")
    index = MarkIndex(before)
    start, end = min(a, b), max(a, b) + 1
    assert {mark.mention_id for mark in index.overlapping(start, end)} == plain_overlap(before, start, end)
    # one that is removed and one that is put in place of another of the same id
    replaced = [Mark(mark.mention_id, mark.claim_id, 0, 3, "false") for mark in before[:1]]
    index.update([str(n) for n in gone], [*added, *replaced])
    after = [mark for mark in before[1:] if int(mark.mention_id) not in gone] + added + replaced
    assert {mark.mention_id for mark in index.overlapping(start, end)} == plain_overlap(after, start, end)
    assert len(index) == len(after)
    under = index.at(a)
    lengths = [mark.end - mark.start for mark in under]
    assert lengths == sorted(lengths)
    if found := plain_overlap(after, a, a + 1):
        assert {mark.mention_id for mark in under} == found


def lanes(marks: list[Mark], start: int, end: int) -> dict[str, int]:
    """Return the lane of each mark on the line [start, end)."""
    line = Lanes()
    return {
        mark.mention_id: line.take(max(mark.start, start) - start, min(mark.end, end) - start)
        for mark in by_length(marks)
    }


@given(SPANS)
def test_marks_that_overlap_have_lanes_of_their_own_and_the_shorter_is_nearer(spans: list[tuple[int, int]]) -> None:
    marks = marks_of(spans)
    chosen = lanes(marks, 0, SIZE)
    for one in marks:
        for other in marks:
            if one is other or one.start >= other.end or other.start >= one.end:
                continue
            near, far = sorted((one, other), key=lambda mark: (mark.end - mark.start, mark.start))
            assert chosen[near.mention_id] != chosen[far.mention_id] or chosen[far.mention_id] == LANES - 1


def test_what_encloses_lies_below_and_is_near_again_on_a_line_of_its_own() -> None:
    nested = [Mark(str(depth), "c", 10 + depth, 30 - depth, "verified") for depth in range(4)]
    assert lanes(nested, 0, 40) == {"3": 0, "2": 1, "1": 2, "0": 3}
    assert lanes(nested[:1], 0, 12) == {"0": 0}


@given(SPANS)
def test_a_character_is_tinted_once_by_its_innermost_mark(spans: list[tuple[int, int]]) -> None:
    marks = marks_of(spans)
    pieces = tints(marks)
    for position in range(SIZE):
        over = [mark for mark in marks if mark.start <= position < mark.end]
        here = [piece.mark for piece in pieces if piece.start <= position < piece.end]
        assert len(here) == (1 if over else 0)
        if over:
            assert here[0].end - here[0].start == min(mark.end - mark.start for mark in over)


def test_the_selected_claim_is_tinted_whole() -> None:
    outer, inner = Mark("outer", "chosen", 0, 20, "false"), Mark("inner", "other", 5, 8, "verified")
    assert [(piece.start, piece.end, piece.mark) for piece in tints([outer, inner], ["chosen"])] == [(0, 20, outer)]


def test_a_mark_as_long_as_the_text_does_not_hide_the_others() -> None:
    marks = [Mark(str(n), str(n), n * 100, n * 100 + 80, "verified") for n in range(50_000)]
    index = MarkIndex([*marks, Mark("long", "long", 0, 5_000_000, "false")])
    for position in range(0, 5_000_000, 99_950):
        within = [str(position // 100)] if position % 100 < 80 else []
        assert [mark.mention_id for mark in index.at(position)] == [*within, "long"]
