"""Cuts are exact slices of the source, in order, whatever the text holds: emoji, marks, right-to-left, CRLF."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Cut, without_cuts
from annotator.errors import UnreadableSource
from annotator.importing.cleaning import clean, compose, settle
from annotator.importing.cleaning.page import Finding
from annotator.importing.readers import READERS
from tests.drafts import read_as, read_text

PIECES = st.sampled_from(
    [
        "Sen. Cory BookerCory BookerOne headline Another MORE (D-N.J.) said.",
        "José 😀 BassKaren Ruth BassBass raises MORE,",
        "A headline that comes twice",
        "© Greg Nash",
        "Photo: Jane Doe/AP",
        "--Updated at 1:20 p.m.",
        "date 2021-06-23",
        "Published: 23 June 2021",
        "By Jane Doe",
        "🧑🏽‍⚖️ e\u0301\u0323 שלום עולם قال",
        "# heading *of* `code` [link](http://a.b)",
        "> **quoted** ![image](x.png) \\* &amp;",
        "---\ntitle: x\n---",
        "<!-- comment -->",
        " ",
        "\t",
        "\u00a0",
        "\u2028",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=12), min_size=1, max_size=14).map("".join)


@given(TEXTS)
def test_every_draft_is_its_source_without_its_cuts(text: str) -> None:
    for reader in READERS:
        try:
            draft = read_as(reader.id, text.encode("utf-8", "ignore"), "generated", "utf-8")
        except UnreadableSource:
            continue
        assert "\r" not in draft.source_text
        assert draft.text == without_cuts(draft.source_text, draft.cuts)
        assert draft.text.strip()
        position = 0
        for cut in draft.cuts:
            assert position <= cut.start < cut.end <= len(draft.source_text)
            assert draft.source_text[cut.start : cut.end] == cut.text
            position = cut.end


@given(st.text(alphabet="ab \n", max_size=40), st.data())
def test_settled_cuts_leave_no_gap_that_was_not_there(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    filled = [number for number, line in enumerate(lines) if line.strip()]
    chosen = data.draw(st.sets(st.sampled_from(filled))) if filled else set()
    starts = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    findings = [Finding(starts[n], starts[n] + len(lines[n]), "line", whole_line=True) for n in chosen]
    left = without_cuts(text, settle(text, findings))
    assert [line for line in left.split("\n") if line.strip()] == [lines[n] for n in filled if n not in chosen]
    if chosen and len(chosen) < len(filled):
        assert most_breaks(left) <= max(2, most_breaks(text))
        if min(chosen) == filled[0]:
            assert left.split("\n")[0].strip()


def most_breaks(text: str) -> int:
    """Line breaks of the largest gap between two lines that are not blank."""
    gaps, gap, seen = [0], 0, False
    for character in text:
        if character == "\n":
            gap += 1
        elif character != " ":
            gaps.append(gap if seen else 0)
            gap, seen = 0, True
    return max(gaps)


@given(st.text(max_size=30), st.data())
def test_cuts_of_cuts_do_what_both_do(source: str, data: st.DataObject) -> None:
    first = drawn_cuts(source, data)
    reduced = without_cuts(source, first)
    second = drawn_cuts(reduced, data)
    assert without_cuts(source, compose(source, first, second)) == without_cuts(reduced, second)


def drawn_cuts(text: str, data: st.DataObject) -> tuple[Cut, ...]:
    points = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = zip(points[::2], points[1::2], strict=False)
    return tuple(Cut(start, end, text[start:end], "drawn") for start, end in pairs)


@given(TEXTS)
def test_cleaning_twice_finds_nothing_new_in_names(text: str) -> None:
    once = clean(text)
    again = clean(without_cuts(text, [cut for cut in once.cuts if cut.why.startswith("related")]))
    assert not [cut for cut in again.cuts if cut.why.startswith("related")] or len(once.cuts) > 1


@pytest.mark.parametrize("separator", ["\v", "\f", "\x85", "\u2028", "\u2029"])
def test_only_lf_parts_lines(separator: str) -> None:
    draft = read_text(f"One line{separator}Photo: Jane Doe/AP{separator}goes on.\r\nNext.\rLast.", "pasted")
    assert draft.text == f"One line{separator}Photo: Jane Doe/AP{separator}goes on.\nNext.\nLast."
