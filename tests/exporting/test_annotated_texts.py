"""Formats of annotated texts: any text with any places comes out as it went in, or it is told what does not.

Each file is read here by the program's own reader of the format, which shares nothing with the writer.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.domain.incoming import Incoming
from annotator.exporting import WRITERS, Writer, replacing, tokens
from annotator.exporting.losses import MENTION
from annotator.importing import read_all
from annotator.importing.format import InputFile
from tests.exporting.documents import document, written

BY_ID = {writer.id: writer for writer in WRITERS}
ANNOTATED = ("doccano", "brat", "label-studio", "w3c", "conll", "webanno-tsv", "cas-xmi")
READ_BY_US = tuple(name for name in ANNOTATED if name != "conll")

# what readers are known to stumble over, and letters that tokens are made of
PIECES = st.sampled_from(
    (
        *("a", "Zed", "7", "1,234.5", " ", " ", "\t", "\n", "\u2028", "\u0085", "\x0b", "\x0c", "\x1c", "\x07", "\x00"),
        *(
            "\U0001f600",
            "\U0001f469\U0001f3fd\u200d\u2696\ufe0f",
            "e\u0301",
            "\u05e9\u05dc",
            "\u0645\u0631",
            "\u0e01\u0e33",
        ),
        *("\u4e2d\u6587", "|", "\\", "_", "*", "->", "[1]", ";", "#Text=", "-DOCSTART-", "<b>&", "]]>", "\ufeff", ". "),
    )
)


@pytest.fixture(scope="module", autouse=True)
def without_waiting_for_the_disk() -> Iterator[None]:
    """Thousands of small files are written here, and none of them is to outlive a power cut."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(replacing, "sync_file", lambda _path: None)
        patch.setattr(replacing, "sync_folder", lambda _path: None)
        yield


@st.composite
def texts_with_places(draw: st.DrawFn) -> tuple[str, list[tuple[int, int]]]:
    text = "T" + "".join(draw(st.lists(PIECES, min_size=1, max_size=30)))
    place = st.tuples(st.integers(0, len(text) - 1), st.integers(1, 12))
    spans = [(start, min(start + length, len(text))) for start, length in draw(st.lists(place, max_size=6))]
    return text, spans


@pytest.mark.parametrize("name", ANNOTATED)
@given(drawn=texts_with_places(), other=texts_with_places())
@settings(max_examples=25, deadline=None)
def test_every_place_is_written_or_told(
    name: str, drawn: tuple[str, list[tuple[int, int]]], other: tuple[str, list[tuple[int, int]]]
) -> None:
    documents = [document(*drawn, number=1), document(*other, number=2)]
    with tempfile.TemporaryDirectory() as folder:
        report = written(BY_ID[name], place(Path(folder), BY_ID[name]), documents)
    count = sum(len(one.mentions) for one in documents)
    assert report.mentions + report.lost.of(MENTION) == count
    assert report.read_back is not None
    assert (report.read_back.records, report.read_back.differ) == (report.mentions, 0)


@given(text=st.text(st.characters(max_codepoint=0x2200, exclude_categories=["Cs"]), max_size=30))
@example(text="a\u203f\u00b9 don\u2019t 1,234.5 co\u00adop \r\n\u0302")
@settings(max_examples=300, deadline=None)
def test_plain_texts_have_the_tokens_of_all_texts(text: str) -> None:
    every = [match.span() for match in tokens._pattern().finditer(text)]
    assert tokens._tokens(text, 0, len(text), ()) == every


@pytest.mark.parametrize("name", READ_BY_US)
@given(drawn=texts_with_places())
@settings(max_examples=25, deadline=None)
def test_what_was_written_comes_in_again_at_its_places(name: str, drawn: tuple[str, list[tuple[int, int]]]) -> None:
    one = document(*drawn)
    writer = BY_ID[name]
    with tempfile.TemporaryDirectory() as folder:
        out = place(Path(folder), writer)
        report = written(writer, out, [one])
        if report.mentions == 0:  # a file without marks may be taken for another format
            return
        [came] = [incoming for incoming in incoming_of(out) if isinstance(incoming, Incoming)]
    lost = {loss.id for loss in report.lost if loss.what == MENTION}
    changed = {loss.id for loss in report.lost if loss.what == "place"}
    there = Counter(bare(mention.quote) for claim in came.claims for mention in claim.mentions)
    quotes = [row.quote for row in one.mentions if row.mention_id not in lost | changed]
    if writer.unholdable is not None:
        quotes = [writer.unholdable.sub("\ufffd", quote) for quote in quotes]
    assert not Counter(bare(quote) for quote in quotes if bare(quote)) - there


def bare(quote: str) -> str:
    """The words without white space: our readers take no mark of white space alone, and tidy the ends of a text."""
    return "".join(quote.split())


def place(folder: Path, writer: Writer) -> Path:
    return folder / f"out{writer.suffix}"


def incoming_of(out: Path) -> Iterator[object]:
    if out.is_dir():
        for path in sorted(out.glob("*.txt")):
            yield from (incoming for _, incoming in read_all(InputFile(path.name, path)))
    else:
        yield from (incoming for _, incoming in read_all(InputFile(out.name, out)))
