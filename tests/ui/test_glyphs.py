"""The shapes that a status can be marked with: none is cut, and no two can be taken for one another."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from annotator.ui.glyphs import GLYPHS, paint_status_glyph

SIDE = 16  # as large as a card shows them, and a multiple of four
ROOM = 48


def drawn(glyph: str) -> bytes:
    """The pixels of a glyph in the middle of more room than it may take."""
    image = QImage(ROOM, ROOM, QImage.Format.Format_Grayscale8)
    image.fill(0xFF)
    painter = QPainter(image)
    paint_status_glyph(painter, QRectF((ROOM - SIDE) / 2, (ROOM - SIDE) / 2, SIDE, SIDE), glyph, "black")
    painter.end()
    return bytes(image.constBits())


@pytest.mark.parametrize("glyph", GLYPHS)
def test_a_shape_keeps_to_its_square(qapp: QGuiApplication, glyph: str) -> None:
    pixels = drawn(glyph)
    edge = (ROOM - SIDE) // 2
    inside = {y * ROOM + x for y in range(edge, ROOM - edge) for x in range(edge, ROOM - edge)}
    assert any(pixels[place] < 0x80 for place in inside)
    assert all(pixels[place] == 0xFF for place in range(ROOM * ROOM) if place not in inside)


def test_shapes_differ_from_one_another(qapp: QGuiApplication) -> None:
    pictures = {glyph: drawn(glyph) for glyph in GLYPHS}
    for one, other in combinations(GLYPHS, 2):
        pairs = list(zip(pictures[one], pictures[other], strict=True))
        both, either = (sum(255 - pick(pair) for pair in pairs) for pick in (max, min))
        assert 1 - both / either > 0.2, f"{one or 'the dot'} looks like {other}"
