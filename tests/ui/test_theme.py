"""Every theme can be read: WCAG 2.2 AA on all that is painted on one another, for every shipped codebook, also as it is
seen with the three common deficiencies of colour vision; and no status is told by its colour alone.

The deficiencies are simulated by the matrices for full severity of Machado, Oliveira and Fernandes, "A Physiologically-
based Model for Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6),
2009, 1291-1298, which work on linear light.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from annotator import paths
from annotator.domain.codebook import LEAST_RIGHT, Codebook
from annotator.services.codebook_files import read_codebook
from annotator.ui.article.margin import chosen_ground
from annotator.ui.article.minimap import part_ground
from annotator.ui.article.painting import HOVERED_SHARE, SELECTED_SHARE
from annotator.ui.article.style import ArticleStyle, StatusStyle
from annotator.ui.contrast import ENHANCED, GRAPHIC, TEXT, contrast, legible, luminance, mixed
from annotator.ui.dialogs.guide import GuideDialog
from annotator.ui.glyphs import paint_status_glyph
from annotator.ui.theme import Theme, chosen_theme, load_theme
from annotator.ui.underlines import Underlines

CODEBOOKS = sorted(paths.resource("codebooks", "annotator.toml").parent.glob("*.toml"))
LOOKS = ("light", "dark", "light, high contrast", "dark, high contrast")
SURFACES = ("window", "page", "panel", "raised", "accent_tint")
WORDS = ("text", "muted", "accent", "warning")

Matrix = tuple[tuple[float, float, float], ...]
SIGHTS: dict[str, Matrix] = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def encoded(light: float) -> float:
    light = min(max(light, 0.0), 1.0)
    return light * 12.92 if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055


def seen(colour: QColor, sight: str) -> QColor:
    """Return a colour as it is seen with a deficiency."""
    light = [linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    return QColor.fromRgbF(*(encoded(sum(a * b for a, b in zip(row, light, strict=True))) for row in SIGHTS[sight]))


def lab(colour: QColor) -> tuple[float, float, float]:
    """Return a colour in CIELAB under D65."""
    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    parts = (
        (0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047,
        0.2126729 * red + 0.7151522 * green + 0.0721750 * blue,
        (0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883,
    )
    x, y, z = (part ** (1 / 3) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116 for part in parts)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def difference(one: QColor, other: QColor) -> float:
    """Return how far two colours lie apart (CIE 1976); 2.3 is just noticed side by side."""
    return math.dist(lab(one), lab(other))


@pytest.fixture(params=LOOKS)
def theme(request: pytest.FixtureRequest) -> Theme:
    name, _, contrast_wish = request.param.partition(", ")
    return load_theme(name, high_contrast=bool(contrast_wish))


@pytest.fixture(params=CODEBOOKS, ids=lambda file: file.stem)
def codebook(request: pytest.FixtureRequest) -> Codebook:
    return read_codebook(request.param)


def poor(pairs: Iterator[tuple[str, QColor, QColor, float]]) -> dict[str, str]:
    """Return which of the pairs (what it is, one colour, the other, least contrast) fall short, by sight."""
    return {
        f"{what}, {sight}": f"{found:.2f} < {least}"
        for what, one, other, least in pairs
        for sight in SIGHTS
        if (found := contrast(seen(one, sight), seen(other, sight))) < least
    }


def test_the_simulation_leaves_greys_and_confuses_red_with_green() -> None:
    grey, red, green = QColor("#808080"), QColor("#B04040"), QColor("#617040")
    assert all(difference(grey, seen(grey, sight)) < 1 for sight in SIGHTS)
    assert difference(red, green) > 50
    assert difference(seen(red, "deuteranopia"), seen(green, "deuteranopia")) < 20


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


def test_words_on_every_surface(theme: Theme) -> None:
    least = ENHANCED if theme.high_contrast else TEXT
    assert not poor(
        (f"{word} on {surface}", theme.colour(word), theme.colour(surface), least)
        for word in WORDS
        for surface in SURFACES
    )


def test_the_primary_button_the_focus_ring_and_lines_that_mean_something(theme: Theme) -> None:
    pairs = [("button", theme.colour("raised"), theme.colour("accent"), TEXT)]
    pairs += [(f"focus on {name}", theme.colour("focus"), theme.colour(name), GRAPHIC) for name in SURFACES]
    if theme.high_contrast:
        pairs += [(f"line on {name}", theme.colour("line"), theme.colour(name), GRAPHIC) for name in SURFACES]
    assert not poor(iter(pairs))


def shown(theme: Theme, codebook: Codebook) -> Iterator[tuple[str, QColor, QColor, float]]:
    """Yield what the article view paints of a codebook's statuses on one another."""
    style = theme.article_style(codebook, 1.0, quiet=True)
    text, page = QColor(style.text), QColor(style.page)
    for key, status in style.receding.items():
        yield f"{key}, receding: line and sign on the page", QColor(status.ink), page, GRAPHIC
    for key, status in style.statuses.items():
        yield from _status(key, status, style)
        for name in ("page", "panel", "raised"):
            yield f"{key}: ink on {name}", QColor(status.ink), theme.colour(name), TEXT
    found, found_ink = QColor(style.found), QColor(style.found_ink)
    yield "text on what was found", text, found, TEXT
    for what, ground in (("page", page), ("selection", QColor(style.selection)), ("map's part", part_ground(style))):
        yield f"frame of what was found on {what}", found_ink, ground, GRAPHIC
    yield "dots of checkables", QColor(style.muted), page, GRAPHIC
    yield "hair on the map of what recedes", QColor(style.muted), part_ground(style), GRAPHIC
    yield "count in the margin", QColor(style.muted), mixed(page, text, 0.1), TEXT
    yield "text on the selection", text, QColor(style.selection), TEXT


def _status(key: str, status: StatusStyle, style: ArticleStyle) -> Iterator[tuple[str, QColor, QColor, float]]:
    ink, tint, text, page = QColor(status.ink), QColor(status.tint), QColor(style.text), QColor(style.page)
    yield f"{key}: ink on its tint", ink, tint, TEXT
    for look, share in (("", 0.0), (" hovered", HOVERED_SHARE), (" selected", SELECTED_SHARE)):
        ground = mixed(tint, ink, share)
        yield f"{key}: text on its tint{look}", text, ground, TEXT
        yield f"{key}: underline on its tint{look}", ink, ground, GRAPHIC
    yield f"{key}: underline below it", ink, page, GRAPHIC
    yield f"{key}: glyph of the selected claim", ink, chosen_ground(status), GRAPHIC
    yield f"{key}: tick on the map", ink, part_ground(style), GRAPHIC


def test_only_what_is_checked_and_right_recedes(codebook: Codebook) -> None:
    theme = load_theme("light")
    assert not theme.article_style(codebook, 1.0).receding
    quiet = theme.article_style(codebook, 1.0, quiet=True).receding
    assert "unchecked" not in quiet
    for status in codebook.statuses:
        if status.averitec == "Supported":
            assert status.key in quiet, status.key
        elif status.averitec or (status.rating_value or 5) < LEAST_RIGHT or not status.settled:
            assert status.key not in quiet, status.key


def test_the_article_view(theme: Theme, codebook: Codebook) -> None:
    assert not poor(shown(theme, codebook))


def test_shipped_colours_stand_as_their_codebook_has_them(codebook: Codebook) -> None:
    """Only in high contrast are they made anew; otherwise what the codebook says is what is seen."""
    for name in ("light", "dark"):
        theme = load_theme(name)
        for status in codebook.statuses:
            kept = (status.dark_ink, status.dark_tint) if theme.dark else (status.ink, status.tint)
            shown_as = (theme.status_ink(status).name().upper(), theme.status_tint(status).name().upper())
            assert shown_as == (kept[0].upper(), kept[1].upper()), status.key


def test_high_contrast_gives_statuses_enhanced_contrast(codebook: Codebook) -> None:
    for name in ("light", "dark"):
        theme = load_theme(name, high_contrast=True)
        for status in codebook.statuses:
            ink, tint = theme.status_ink(status), theme.status_tint(status)
            assert min(contrast(ink, theme.colour("page")), contrast(ink, tint)) >= ENHANCED, status.key
            assert contrast(theme.colour("text"), tint) >= ENHANCED, status.key


_WHOLE_ROWS = 64  # pixels: rows of a multiple of four bytes have nothing behind them


def drawn(side: int, paint: str, which: str) -> bytes:
    """Return the pixels of a glyph or of an underline pattern, in black, as large as it is seen."""
    image = QImage(_WHOLE_ROWS, side, QImage.Format.Format_Grayscale8)
    image.fill(0xFF)
    painter = QPainter(image)
    if paint == "glyph":
        paint_status_glyph(painter, QRectF(0, 0, side, side), which, "black")
    else:
        Underlines().stroke(which, QColor("black"), 1.0, 1.0).draw(painter, 0, _WHOLE_ROWS, 2)
    painter.end()
    return bytes(image.constBits())


def apart(one: bytes, other: bytes) -> float:
    """Return how much of the ink of two pictures is not in both, 0.0 to 1.0."""
    both = sum(255 - max(a, b) for a, b in zip(one, other, strict=True))
    either = sum(255 - min(a, b) for a, b in zip(one, other, strict=True))
    return 1 - both / either


def test_statuses_are_told_apart_without_colour(codebook: Codebook) -> None:
    """By their glyphs as they are seen; and by their underlines, or by colours that differ for everybody."""
    glyphs = {status.key: drawn(14, "glyph", status.glyph) for status in codebook.statuses}
    for one, other in combinations(codebook.statuses, 2):
        assert apart(glyphs[one.key], glyphs[other.key]) > 0.3, f"the glyphs of {one.key} and {other.key} look alike"
        if one.underline == other.underline:
            for look in LOOKS:
                name, _, wish = look.partition(", ")
                theme = load_theme(name, high_contrast=bool(wish))
                inks = theme.status_ink(one), theme.status_ink(other)
                least = min(difference(*(seen(ink, sight) for ink in inks)) for sight in SIGHTS)
                assert least > 12, f"{one.key} and {other.key} share a pattern and look alike in {look}"


USER_MADE = ("#FFFF00", "#FF0000", "#00FF00", "#0000FF", "#000000", "#FFFFFF", "#808080", "#FF69B4", "#7FFFD4")


@pytest.mark.parametrize("colour", USER_MADE)
def test_any_colours_of_a_user_can_be_read(theme: Theme, colour: str) -> None:
    shipped = read_codebook(paths.resource("codebooks", "annotator.toml"))
    statuses = tuple(
        type(status)(
            **{
                **{name: getattr(status, name) for name in status.__slots__},
                **dict.fromkeys(("ink", "dark_ink"), colour),
                **dict.fromkeys(("tint", "dark_tint"), tint),
            }
        )
        for status, tint in zip(shipped.statuses, USER_MADE, strict=False)
    )
    for status in statuses:
        ink, tint = theme.status_ink(status), theme.status_tint(status)
        assert contrast(ink, theme.colour("page")) >= TEXT
        assert contrast(ink, tint) >= TEXT
        assert contrast(theme.colour("text"), tint) >= TEXT


def test_a_colour_is_moved_no_further_than_it_must() -> None:
    page = QColor("#FFFDF9")
    assert legible(QColor("#1B7445"), [page], TEXT) == QColor("#1B7445")
    moved = legible(QColor("#E0B000"), [page], TEXT)
    assert TEXT <= contrast(moved, page) < TEXT + 0.6
    assert abs(moved.hueF() - QColor("#E0B000").hueF()) < 0.02
    assert luminance(legible(QColor("#102040"), [QColor("black")], TEXT)) > luminance(QColor("#102040"))


def test_high_contrast_is_a_theme_of_its_own_in_the_system_s_scheme(qapp: QGuiApplication) -> None:
    theme = chosen_theme("contrast")
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.high_contrast
    assert theme.dark == dark
    assert theme == load_theme("dark" if dark else "light", high_contrast=True)
    assert not chosen_theme("light").high_contrast


def test_the_guide_is_read_in_every_look(theme: Theme, qtbot: QtBot) -> None:
    dialog = GuideDialog(paths.resource("guide", "index.html"), theme, None)
    qtbot.addWidget(dialog)
    block, seen = dialog.page.document().begin(), set()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            form = pieces.fragment().charFormat()
            ink, paper = form.foreground(), form.background()
            on_a_box = paper.style() != Qt.BrushStyle.NoBrush
            ink_name = ink.color().name() if ink.style() != Qt.BrushStyle.NoBrush else theme.hex("text")
            seen.add((ink_name, paper.color().name() if on_a_box else theme.hex("page"), on_a_box))
            pieces += 1
        block = block.next()
    assert any(on_a_box for _, _, on_a_box in seen)  # keys have a box of their own
    assert [pair for *pair, _ in seen if contrast(QColor(pair[0]), QColor(pair[1])) < TEXT] == []
