"""Which notes a place carries: by itself and by the fast way that looks at the places near a note only."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.claim import Anchor
from annotator.domain.note_places import REACH, carries, reach_of, standing_over
from annotator.domain.source_note import SourceNote, SourceNoteKind

TEXT = st.text(alphabet="ab \n.,”»\u00a0é🏛", min_size=1, max_size=60)
SPAN = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda span: (min(span), max(span)))


def note(start: int, end: int, number: int = 0, anchor: Anchor = Anchor.EXACT) -> SourceNote:
    kind = SourceNoteKind.COMMENT if start < end else SourceNoteKind.FOOTNOTE
    return SourceNote(
        f"n{number}", "a", "r", kind, start, end, "", "", "", anchor, "", "", "", "", None, inferred=False, replies=(),
        version=1,
    )  # fmt: skip


@given(TEXT, SPAN)
def test_a_point_is_for_one_side_only(text: str, first: tuple[int, int]) -> None:
    """Of two claims side by side, a point between them is the first one's."""
    start, end = first
    point = note(end, end)
    if start < end < len(text) and text[text.rfind("\n", 0, end) + 1 : end].strip():
        assert carries(text, start, end, point)
        assert not carries(text, end, len(text), point)


@given(TEXT, st.integers(0, 60))
def test_what_closes_a_place_is_never_a_letter_or_a_line(text: str, end: int) -> None:
    end = min(end, len(text))
    reach = reach_of(text, end)
    assert end <= reach <= min(len(text), end + REACH)
    assert not any(character.isalnum() or character in " \n" for character in text[end:reach])


@given(TEXT, st.lists(SPAN, max_size=6), st.lists(SPAN, max_size=6))
def test_the_fast_way_finds_what_the_rule_says(
    text: str, notes: list[tuple[int, int]], places: list[tuple[int, int]]
) -> None:
    found = [note(min(start, len(text)), min(end, len(text)), n) for n, (start, end) in enumerate(sorted(notes))]
    standing = sorted((min(a, len(text)), min(b, len(text)), f"c{n}") for n, (a, b) in enumerate(places))
    standing = [one for one in standing if one[0] < one[1]]
    for one, claims in standing_over(text, found, standing):
        assert set(claims) == {claim for a, b, claim in standing if carries(text, a, b, one)}


def test_a_lost_note_stands_nowhere() -> None:
    assert not carries("a word", 0, 6, note(0, 6, anchor=Anchor.LOST))
