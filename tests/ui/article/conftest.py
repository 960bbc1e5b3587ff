"""Views of articles: shown offscreen, in the shipped faces, with the eight statuses of the shipped scale."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.domain.claim import Mark
from annotator.domain.codebook import UNDERLINES
from annotator.ui.article.style import ArticleHeading, ArticleStyle, StatusStyle
from annotator.ui.article.view import ArticleView
from annotator.ui.theme import load_fonts

INKS = ("#5F6670", "#855F00", "#1B7445", "#B8232C", "#A84A06", "#7239A8", "#2F6176", "#6E6459")
TINTS = ("#ECEDEE", "#FBF1D6", "#E1F2E6", "#FBE4E2", "#FDE9DA", "#F0E6F8", "#E0EEF3", "#F0ECE6")
GLYPHS = ("○", "◐", "✓", "✕", "≈", "⇄", "?", "”")
STATUSES = ("unchecked", "checking", "verified", "false", "misleading", "conflicting", "unverifiable", "opinion")

LIGHT = ArticleStyle(
    page="#FFFDF9",
    text="#1F1D1A",
    muted="#5F5A51",
    faint="#8A8478",
    accent="#1F5FA8",
    focus="#1F5FA8",
    selection="#C0D1E2",
    statuses={
        key: StatusStyle(ink, tint, underline, glyph, key)
        for key, ink, tint, underline, glyph in zip(STATUSES, INKS, TINTS, UNDERLINES, GLYPHS, strict=False)
    },
)


@pytest.fixture(scope="session")
def faces(qapp: object) -> None:
    load_fonts()


@pytest.fixture
def show(qtbot: QtBot, faces: None) -> Callable[..., ArticleView]:
    """Return a function that shows a text with marks in a view that has the keyboard's focus."""

    def shown(
        text: str, marks: list[Mark] | None = None, title: str = "", size: tuple[int, int] = (820, 600)
    ) -> ArticleView:
        view = ArticleView()
        qtbot.addWidget(view)
        view.set_style(LIGHT)
        view.resize(*size)
        view.set_article(text, ArticleHeading(dateline="23 June 2021", title=title), marks or [])
        view.show()
        qtbot.waitExposed(view)
        view.setFocus()
        return view

    return shown


def mark(text: str, quote: str, status: str = "verified", name: str = "") -> Mark:
    """Return a mark on the first occurrence of a quote, named for it."""
    start = text.index(quote)
    return Mark(name or quote, f"claim of {name or quote}", start, start + len(quote), status)


def chosen(view: ArticleView) -> str:
    """Return the selected text."""
    start, end = view.selection()
    return view.text()[start:end]


def point_of(view: ArticleView, position: int) -> QPoint:
    """Return a point on the left half of the character at a position."""
    rect = view.span_rect(position, position + 1)
    return QPoint(rect.left() + max(1, rect.width() // 4), rect.center().y())


def drag(
    view: ArticleView, start: int, end: int, release: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Drag with the mouse from before one character to before another."""
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left, Qt.KeyboardModifier.NoModifier, point_of(view, start))
    QTest.mouseMove(view.viewport(), point_of(view, end))
    QTest.mouseRelease(view.viewport(), left, release, point_of(view, end))
