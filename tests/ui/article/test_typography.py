"""The page as it is set: the measure, directions, scripts without spaces, marks over letters, and no missing shapes.

With the shipped faces, and for the rest with what the machine has: a shape may be missing only where no installed face
has it.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import mean

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QImage, QRawFont

from annotator import paths
from annotator.ui.article.style import MAXIMUM_ZOOM, MINIMUM_ZOOM
from annotator.ui.article.typeset import TypesetBlock
from annotator.ui.article.view import ArticleView
from tests.ui.article.conftest import LIGHT

Show = Callable[..., ArticleView]

HEBREW = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd " * 40
ARABIC = "\u0642\u0627\u0644 \u0627\u0644\u0633\u064a\u0646\u0627\u062a\u0648\u0631 " * 40
CHINESE = "\u8b66\u5bdf\u6539\u9769\u8c08\u5224\uff0c\u53cc\u65b9\u5df2\u7ecf\u540c\u610f\u3002" * 30
STACKED = "V\u0302\u0301ie\u0323\u0302t, A\u030a\u0301, e\u0301te\u0301 and Z\u0308\u0307 "
FAMILY, FLAG, THUMB = "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f1e9\U0001f1ea", "\U0001f44d\U0001f3fd"


def blocks_of(view: ArticleView) -> list[TypesetBlock]:
    page = view.page()
    return [page.layout.block(index) for index in range(len(page.document))]


def prose() -> str:
    return "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(paths.seeds_dir().glob("*.txt")))


@pytest.mark.parametrize("zoom", [MINIMUM_ZOOM, 1.0, 1.75, MAXIMUM_ZOOM])
@pytest.mark.parametrize("width", [700, 1000, 1440, 2560, 3840])
def test_a_full_line_has_60_to_75_characters_wherever_the_window_has_room(show: Show, width: int, zoom: float) -> None:
    view = show(prose(), size=(width, 800))
    view.set_zoom(zoom)
    full = [line.end - line.start for block in blocks_of(view) for line in block.lines if line.wrapped]
    page = view.page()
    assert page.column >= 0
    assert page.column_right < view.viewport().width()
    if page.column_width >= page.metrics.measure:
        assert 60 <= mean(full) <= 75
    else:
        # not enough room for the measure: the line is shorter, and goes over the whole width
        assert mean(full) < 75
        assert width - page.column_width < 200 * max(1.0, zoom)


def test_a_right_to_left_paragraph_stands_at_the_right_edge_and_the_others_at_the_left(show: Show) -> None:
    view = show(f"An English paragraph.\n\n{HEBREW}\n\n{ARABIC}\n\n{CHINESE}")
    width = view.page().column_width
    for block, rtl in zip(blocks_of(view), (False, True, True, False), strict=True):
        assert block.rtl is rtl
        for line in block.lines:
            rect = line.line.naturalTextRect()
            assert (abs(rect.right() - width) < 2) if rtl else (abs(rect.left()) < 2)


@pytest.mark.parametrize("zoom", [MINIMUM_ZOOM, 1.0, MAXIMUM_ZOOM])
@pytest.mark.parametrize(
    "text",
    [CHINESE, HEBREW, ARABIC, STACKED * 20, (FAMILY + FLAG + THUMB) * 60, "x" * 900, "\u0e44\u0e17\u0e22" * 200],
    ids=["chinese", "hebrew", "arabic", "stacked", "emoji", "unbroken", "thai"],
)
def test_any_script_wraps_inside_the_column_and_only_between_whole_characters(
    show: Show, text: str, zoom: float
) -> None:
    view = show(text, size=(900, 700))
    view.set_zoom(zoom)
    (block,) = blocks_of(view)
    assert len(block.lines) > 1
    assert "".join(text[line.start : line.end] for line in block.lines) == text
    for line in block.lines:
        # spaces at a line's end may hang over, letters may not
        shown = block.fragments(line.start, line.end)
        assert max(piece.right for piece in shown) <= block.width + 1
        assert min(piece.left for piece in shown) >= -1
        assert block.whole(line.start) == line.start


def test_no_shape_is_missing_that_an_installed_face_has(show: Show) -> None:
    signs, thai = "\u201cQuote\u201d \u2013 \u20ac \u00bd \u2192 \u2713", "\u0e44\u0e17\u0e22"
    text = f"{signs} {STACKED}{CHINESE[:9]} {HEBREW[:9]} {ARABIC[:9]} {thai}"
    view = show(text)
    (block,) = blocks_of(view)
    missing: set[str] = set()
    for line in block.lines:
        for position in range(line.start, line.end):
            runs = line.line.glyphRuns(position, 1)
            if any(0 in run.glyphIndexes() for run in runs):
                missing.add(text[position])
    faces = [QRawFont.fromFont(QFontDatabase.font(family, "", 12)) for family in QFontDatabase.families()]
    assert not [character for character in missing if any(face.supportsCharacter(ord(character)) for face in faces)]


def has_emoji_face() -> bool:
    return any("emoji" in family.lower() for family in QFontDatabase.families())


def colourful(image: QImage) -> bool:
    return any(image.pixelColor(x, y).saturation() > 90 for x in range(image.width()) for y in range(image.height()))


def test_an_emoji_is_one_shape_in_its_colours_whole_in_its_line_and_counts_once(show: Show) -> None:
    """Where the machine has no emoji face at all there are no colours, but the rest holds."""
    text = f"Fine {FAMILY} {FLAG} {THUMB} end"
    view = show(text)
    (block,) = blocks_of(view)
    picture = view.viewport().grab().toImage()
    for emoji in (FAMILY, FLAG, THUMB):
        start = text.index(emoji)
        assert block.next(start) == start + len(emoji)
        assert block.previous(start + len(emoji)) == start
        rect = view.span_rect(start, start + len(emoji))
        if has_emoji_face():
            assert rect.width() < 1.8 * view.page().metrics.leading
            assert colourful(picture.copy(rect)) or emoji == FAMILY  # some faces draw families as silhouettes
            # not clipped: what is drawn of it ends within the line's share of the leading
            above = picture.copy(rect.adjusted(0, -2, 0, 0)).copy(0, 0, rect.width(), 1)
            assert {above.pixelColor(x, 0).name() for x in range(above.width())} == {QColor(LIGHT.page).name()}


def test_accents_over_accents_are_not_cut_off(show: Show) -> None:
    """What rises above the line's letters is drawn whole, also over the first line of a page."""
    view = show(f"{STACKED}\n\nplain")
    start = STACKED.index("A")
    tall = view.viewport().grab().toImage().copy(view.span_rect(start, start + 3).adjusted(0, -6, 0, 0))
    rows = [
        y for y in range(tall.height()) if any(tall.pixelColor(x, y).lightness() < 140 for x in range(tall.width()))
    ]
    assert rows
    assert rows[0] > 0
