"""Both themes can be read: WCAG 2.2 AA on every pair of colours that the window puts together."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from annotator import paths
from annotator.services.codebooks import read_codebook
from annotator.ui.theme import Theme, load_theme

SURFACES = ("window", "page", "panel", "raised", "accent_tint")
WORDS = ("text", "muted", "accent")


def luminance(colour: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=["light", "dark", "light, high contrast", "dark, high contrast"])
def theme(request: pytest.FixtureRequest) -> Theme:
    name, _, contrast_wish = request.param.partition(", ")
    return load_theme(name, high_contrast=bool(contrast_wish))


def test_words_on_every_surface(theme: Theme) -> None:
    pairs = [(word, surface) for word in WORDS for surface in SURFACES]
    poor = {pair: contrast(theme.colour(pair[0]), theme.colour(pair[1])) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}


def test_statuses_on_what_lies_behind_them(theme: Theme) -> None:
    codebook = read_codebook(paths.resource("codebooks", "annotator.toml"))
    for status in codebook.statuses:
        ink, tint = theme.status_ink(status), theme.status_tint(status)
        for surface in (theme.colour("page"), theme.colour("panel"), tint):
            assert contrast(ink, surface) >= 4.5, (status.key, surface.name())
        assert contrast(theme.colour("text"), tint) >= 4.5, status.key


def test_the_primary_button_and_the_focus_ring(theme: Theme) -> None:
    assert contrast(theme.colour("raised"), theme.colour("accent")) >= 4.5
    for surface in SURFACES:
        assert contrast(theme.colour("focus"), theme.colour(surface)) >= 3.0
