"""What is painted: statuses by colour and pattern, crisp at any scale; a fault in a paragraph stays there."""

from __future__ import annotations

import gc
import logging
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from annotator.domain.claim import Mark
from annotator.domain.codebook import UNDERLINES
from annotator.domain.emphasis import Emphasis
from annotator.ui.article.marks import LANES
from annotator.ui.article.style import ArticleHeading
from annotator.ui.article.view import ArticleView
from annotator.ui.glyphs import paint_status_glyph
from annotator.ui.underlines import Underlines
from tests.ui.article.conftest import GLYPHS, INKS, LIGHT, STATUSES, TINTS, mark, point_of

Show = Callable[..., ArticleView]

TEXT = (
    "Gun control is not the only issue\n\n"
    "Established by the Supreme Court in 1967, qualified immunity protects state and local officials, including police "
    "officers, from personal liability unless they violated clearly established rights.\n\n"
    "\u0642\u0627\u0644 \u0627\u0644\u0633\u064a\u0646\u0627\u062a\u0648\u0631 2021 \u0625\u0646 QI "
    "\u0644\u064a\u0633\u062a\n\n"
    "\u8b66\u5bdf\u6539\u9769\u8c08\u5224\uff0c\u53cc\u65b9\u3002 \U0001f389 e\u0301te\u0301"
)


def colours_in(image: QImage, rect: QRect) -> set[str]:
    rect = rect.intersected(image.rect())
    return {
        image.pixelColor(x, y).name()
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    }


@pytest.mark.parametrize("number", range(8))
def test_each_status_shows_its_tint_its_ink_and_its_glyph(show: Show, number: int) -> None:
    view = show(TEXT, [mark(TEXT, "Supreme Court", STATUSES[number])])
    image = view.viewport().grab().toImage()
    start = TEXT.index("Supreme")
    seen = colours_in(image, view.span_rect(start, start + 13).adjusted(0, 0, 0, 4))
    assert {QColor(TINTS[number]).name(), QColor(INKS[number]).name()} <= seen
    glyph = view.page().entries[0].rect.toAlignedRect()
    assert QColor(INKS[number]).name() in colours_in(image, glyph)
    assert QColor(TINTS[number]).name() not in colours_in(image, view.span_rect(start + 16, start + 19))


def test_what_is_at_rest_recedes_and_what_is_to_be_checked_again_does_not(show: Show) -> None:
    at_rest, again = mark(TEXT, "Supreme Court"), replace(mark(TEXT, "protects"), recheck=True)
    view = show(TEXT, [at_rest, again, mark(TEXT, "state", "false")])
    quiet = "#123456"
    verified = LIGHT.statuses["verified"]
    receding = {"verified": replace(verified, ink=quiet, tint=LIGHT.page, underline="thin")}
    view.set_style(replace(LIGHT, receding=receding))
    image = view.viewport().grab().toImage()

    def around(one: Mark) -> set[str]:
        return colours_in(image, view.span_rect(one.start, one.end).adjusted(0, 0, 0, 4))

    tint, ink = QColor(verified.tint).name(), QColor(verified.ink).name()
    assert quiet in around(at_rest)
    assert not {tint, ink} & around(at_rest)
    assert {tint, ink} <= around(again)
    assert quiet not in around(again)
    inks = [colours_in(image, entry.rect.toAlignedRect()) for entry in view.page().entries]
    assert [quiet in seen for seen in inks] == [True, *[False] * (len(inks) - 1)]
    map_colours = colours_in(image, view.strip().toAlignedRect())
    assert {ink, QColor(LIGHT.statuses["false"].ink).name()} & map_colours
    view.set_selected_claim(at_rest.claim_id)
    image = view.viewport().grab().toImage()
    assert ink in around(at_rest)


def test_on_the_map_what_recedes_gives_way(show: Show) -> None:
    view = show(TEXT, [mark(TEXT, "Supreme Court")])
    verified = LIGHT.statuses["verified"]
    view.set_style(replace(LIGHT, receding={"verified": replace(verified, ink="#123456", underline="thin")}))
    QTest.qWait(0)
    seen = colours_in(view.viewport().grab().toImage(), view.strip().toAlignedRect())
    assert "#123456" in seen
    assert QColor(verified.ink).name() not in seen


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("pattern", UNDERLINES)
def test_patterns_lie_on_the_pixel_grid_at_any_scale(faces: None, pattern: str, ratio: float) -> None:
    """But for the wave, whose slopes are smoothed, every pixel is the ink or the page: nothing is blurred."""
    image = QImage(round(120 * ratio), round(20 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    Underlines().stroke(pattern, QColor("#B8232C"), ratio, 1.0).draw(painter, 3.3, 111.7, 5.4)
    painter.end()
    seen = colours_in(image, image.rect())
    assert "#b8232c" in seen
    assert pattern == "wave" or seen == {"#ffffff", "#b8232c"}


def test_patterns_differ_without_their_colour(faces: None) -> None:
    drawn = set()
    for pattern in UNDERLINES:
        image = QImage(160, 12, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        Underlines().stroke(pattern, QColor("black"), 1.0, 1.0).draw(painter, 0, 160, 2)
        painter.end()
        drawn.add(bytes(image.constBits()))
    assert len(drawn) == len(UNDERLINES)


@pytest.mark.parametrize("glyph", [*GLYPHS, "", "●", "★★", "Wahr", "\U0001f44d"])
def test_a_glyph_stays_inside_its_rectangle_in_its_middle(faces: None, glyph: str) -> None:
    image = QImage(120, 120, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    paint_status_glyph(painter, QRectF(30, 30, 60, 60), glyph, "#000000")
    painter.end()
    inked = [QPoint(x, y) for x in range(120) for y in range(120) if image.pixelColor(x, y).lightness() < 200]
    assert inked
    left, right = min(p.x() for p in inked), max(p.x() for p in inked)
    top, bottom = min(p.y() for p in inked), max(p.y() for p in inked)
    assert left >= 30
    assert right < 90
    assert top >= 30
    assert bottom < 90
    assert abs((left + right) / 2 - 59.5) < 4
    assert abs((top + bottom) / 2 - 59.5) < 6


def test_a_fault_in_one_paragraph_paints_it_plain_leaves_the_others_alone_and_is_told_once(
    show: Show, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """A codebook with a status whose colour is none: its paragraphs, its glyphs and the minimap cannot be painted."""
    whole, hurt = mark(TEXT, "only issue"), mark(TEXT, "Supreme Court", "false")
    view = show(TEXT, [whole, hurt], size=(1000, 600))
    plain = show(TEXT, [whole], size=(1000, 600)).viewport().grab().toImage()
    damaged = replace(LIGHT.statuses["false"], ink=object())  # type: ignore[arg-type]
    first, second = point_of(view, TEXT.index("issue")), point_of(view, TEXT.index("Court"))
    with caplog.at_level(logging.ERROR), capture_exceptions() as told:
        view.set_style(replace(LIGHT, statuses={**LIGHT.statuses, "false": damaged}))
        for _ in range(3):
            image = view.viewport().grab().toImage()
            view.set_marks([whole, hurt])
        qtbot.wait_until(lambda: any("minimap" in record.message for record in caplog.records))
        view.set_zoom(1.1)
        view.set_zoom(1.0)
        view.viewport().grab()
        for point, name in ((first, "only issue"), (second, "Supreme Court")):
            with qtbot.waitSignal(view.mention_activated) as activated:
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
            assert activated.args == [name]
    places = [record.message.rpartition(": ")[2] for record in caplog.records]
    assert sorted(places) == ["('paragraph', 1)", "margin", "minimap"]
    assert len(told) == len(places)
    start, other = TEXT.index("Supreme"), TEXT.index("only")
    text_of_hurt = view.span_rect(start, start + 13)
    assert image.copy(text_of_hurt) == plain.copy(text_of_hurt)
    assert QColor(INKS[2]).name() in colours_in(image, view.span_rect(other, other + 10).adjusted(0, 0, 0, 4))
    assert QColor(INKS[2]).name() in colours_in(image, view.page().entries[0].rect.toAlignedRect())


def test_what_is_nested_deeper_than_there_are_lanes_stays_readable_and_is_reached(show: Show, qtbot: QtBot) -> None:
    start = TEXT.index("qualified immunity protects")
    deep = [Mark(f"m{n}", f"c{n}", start + n, start + 60 - 2 * n, STATUSES[n % 8]) for n in range(12)]
    view = show(TEXT, deep, size=(1000, 600))
    view.viewport().grab()
    assert {item.lane for item in view.page().visible[1].look.underlined} == set(range(LANES))
    assert len(view.page().visible[1].look.underlined) >= len(deep)
    view.set_caret(start + 20)
    reached = []
    for _ in deep:
        with qtbot.waitSignal(view.mention_activated) as activated:
            view.cycle_overlap()
        reached += activated.args or []
        view.set_selected_claim(reached[-1].replace("m", "c"))
        view.viewport().grab()
    assert reached == [mark.mention_id for mark in reversed(deep)]
    with qtbot.waitSignal(view.mention_activated) as clicked:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point_of(view, start + 1))
    assert clicked.args == ["m1"]


def test_checkables_are_underlined_where_no_mention_is(show: Show) -> None:
    view = show(TEXT, [mark(TEXT, "Supreme Court")])
    start = TEXT.index("1967")
    covered = TEXT.index("Supreme")
    before = view.viewport().grab().toImage()
    view.set_checkables([(covered, covered + 7), (start, start + 4)])
    after = view.viewport().grab().toImage()
    below = view.span_rect(start, start + 4)
    assert before.copy(below) != after.copy(below)
    assert before.copy(view.span_rect(covered, covered + 7)) == after.copy(view.span_rect(covered, covered + 7))


def test_italics_and_bold_are_the_face_s_own_and_keep_the_lines(show: Show) -> None:
    plain, view = show(TEXT), show(TEXT)
    italic, bold = TEXT.index("Supreme"), TEXT.index("qualified")
    emphasis = [
        Emphasis(italic, italic + 7, slanted=True, strong=False),
        Emphasis(bold, bold + 9, slanted=False, strong=True),
    ]
    view.set_article(TEXT, ArticleHeading(dateline="23 June 2021"), [], emphasis=emphasis)
    blocks = [one.page().layout.block_holding(italic) for one in (plain, view)]
    assert [line.baseline for line in blocks[0].lines] == [line.baseline for line in blocks[1].lines]
    assert view.span_rect(bold, bold + 9).width() > plain.span_rect(bold, bold + 9).width()
    for start, style, weight in ((italic, "Italic", 400), (bold, "Bold", 700)):
        line = blocks[1].lines[blocks[1].line_at(start)].line
        face = line.glyphRuns(start - blocks[1].start, 7)[0].rawFont()
        assert (face.familyName(), face.styleName(), face.weight()) == ("Source Serif 4", style, weight)


def test_the_caret_is_seen_with_the_focus_only(show: Show, qtbot: QtBot) -> None:
    view = show(TEXT)
    qtbot.waitUntil(view.hasFocus)
    view.set_caret(TEXT.index("Supreme"))
    rect = view.page().caret_rect(view.caret()).toAlignedRect()
    text_colour = QColor(LIGHT.text).name()
    assert text_colour in colours_in(view.viewport().grab().toImage(), rect)
    view.clearFocus()
    assert text_colour not in colours_in(view.viewport().grab().toImage(), rect.adjusted(0, 0, -1, 0))


def test_one_paragraph_of_five_megabytes_opens_scrolls_and_selects(show: Show) -> None:
    text = "A word and another, " * 250_000
    view = show(text, [Mark("long", "c", 0, len(text), "false")])
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert view.span_rect(len(text) - 3, len(text) - 1).bottom() <= view.viewport().height()
    view.set_caret(len(text) // 2)
    view.select_word_at(view.caret())
    assert text[slice(*view.selection())] in ("A", "word", "and", "another")
    assert not view.viewport().grab().isNull()


@pytest.mark.parametrize(
    "text", ["", "\n\n\n", " ", "\x00\x0b\x0c\r\x85\u2028\u2029", "\ud7ff\ue000\ufffe", "\n" * 100_000]
)
def test_odd_texts_are_shown(show: Show, text: str) -> None:
    view = show(text, [Mark("m", "c", 0, len(text), "false"), Mark("empty", "c", 0, 0, "false")])
    view.select_all()
    assert view.selection() == (0, len(text))
    view.set_caret(len(text) // 2)
    assert not view.viewport().grab().isNull()


DARK = replace(
    LIGHT,
    page="#1E1F22",
    text="#E9E6E0",
    muted="#ADA89E",
    selection="#3E4A5B",
    statuses={
        key: replace(LIGHT.statuses[key], ink=ink, tint=tint)
        for key, ink, tint in zip(
            STATUSES,
            ("#A9AFB8", "#E2B84B", "#6CC08F", "#F0807F", "#EE9A5C", "#C29BE6", "#84B9CF", "#B5AA9C"),
            ("#2E3034", "#3A321D", "#1F3428", "#3F2426", "#3D2B1E", "#33283F", "#20323A", "#322F2B"),
            strict=True,
        )
    },
)


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_pictures_to_look_at(show: Show, tmp_path: Path, look: str, zoom: float) -> None:
    """Depth 4, right-to-left, ideographs and an emoji: the picture is kept in the test's folder."""
    nested = [
        mark(TEXT, "qualified immunity protects state and local officials, including police officers", "checking"),
        mark(TEXT, "state and local officials", "false"),
        mark(TEXT, "local officials", "conflicting"),
        mark(TEXT, "officials", "verified"),
        mark(TEXT, "Established by the Supreme Court in 1967", "verified"),
        mark(TEXT, "\u0627\u0644\u0633\u064a\u0646\u0627\u062a\u0648\u0631 2021", "misleading"),
        mark(TEXT, "\u6539\u9769\u8c08\u5224", "unverifiable"),
    ]
    view = show(TEXT, nested, title="Gun control is not the only issue", size=(820, 700))
    style = DARK if look == "dark" else LIGHT
    view.set_style(replace(style, zoom=zoom, high_contrast=look == "contrast"))
    view.set_selected_claim(nested[4].claim_id)
    picture = tmp_path / f"article-{look}-{zoom:.0%}.png"
    assert view.grab().save(str(picture))
    page = QColor(style.page).name()
    assert QImage(str(picture)).pixelColor(5, 5).name() == page


def test_a_closed_view_is_let_go_of(show: Show) -> None:
    """With a book in it that is a lot of memory, for every project that is opened after another."""
    view = show(TEXT, [mark(TEXT, "Supreme Court")])
    view.mention_resized.connect(print)
    view.viewport().grab()
    gone = weakref.ref(view)
    view.close()
    del view
    gc.collect()
    assert gone() is None
