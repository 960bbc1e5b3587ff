"""Contrast between colours as WCAG 2.2 defines it, and colours moved until they have enough of it.

A codebook is data: people choose its colours for one page, and the program shows them on others. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QColor

TEXT = 4.5
"""Least contrast of words (WCAG 2.2, 1.4.3, AA)."""
GRAPHIC = 3.0
"""Least contrast of what is not words but means something (1.4.11)."""
ENHANCED = 7.0
"""Least contrast of words for those who asked for more (1.4.6, AAA)."""

_STEPS = 40


def luminance(colour: QColor) -> float:
    """Return the relative luminance, 0.0 (black) to 1.0 (white)."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1.0 to 21.0."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(base: QColor | str, other: QColor | str, share: float) -> QColor:
    """Return `base` with a share (0 to 1) of `other` in it."""
    a, b = QColor(base), QColor(other)
    return QColor.fromRgbF(
        a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share,
        a.blueF() + (b.blueF() - a.blueF()) * share,
    )


def legible(ink: QColor, grounds: Sequence[QColor], least: float) -> QColor:
    """Return the colour nearest to `ink` that reaches a contrast of `least` on every ground, or as much as there is.

    It is darkened on light grounds and lightened on dark ones, so that its hue stays.
    """
    if all(contrast(ink, ground) >= least for ground in grounds):
        return QColor(ink)
    limit = QColor("black" if min(luminance(ground) for ground in grounds) > 0.18 else "white")
    for step in range(1, _STEPS + 1):
        moved = QColor(mixed(ink, limit, step / _STEPS).name())
        if all(contrast(moved, ground) >= least for ground in grounds):
            return moved
    return limit
