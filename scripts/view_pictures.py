"""Makes the pictures of the article view alone: every look, at 100 % and 200 %, on an article with all that is hard.

Called by `screenshots.py`. The article and its marks are in scripts/data/. For the scripts that the shipped faces
lack, faces must be installed: it says which ones are missing (Debian: fonts-noto-core, fonts-noto-cjk,
fonts-noto-color-emoji).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from annotator import paths
from annotator.domain.article import Draft
from annotator.domain.claim import Mark
from annotator.domain.emphasis import emphasis_of
from annotator.importing import read_file
from annotator.services.codebook_files import read_codebook
from annotator.ui.article.style import ArticleHeading
from annotator.ui.article.view import ArticleView
from annotator.ui.theme import apply_theme, load_theme

ARTICLE = Path(__file__).resolve().parent / "data" / "view.md"
LOOKS = (("light", "light", False), ("dark", "dark", False), ("contrast", "dark", True))
SIZES = ((100, (940, 860)), (200, (1500, 1680)))
SETTLED_MS = 120  # longer than the minimap waits

SAMPLES = {
    "Arabic": ("\u0642", "fonts-noto-core"),
    "Hebrew": ("\u05e9", "fonts-noto-core"),
    "Chinese and Japanese": ("\u8b66", "fonts-noto-cjk"),
    "Korean": ("\ud55c", "fonts-noto-cjk"),
    "emoji": ("\U0001f389", "fonts-noto-color-emoji"),
}

# quote, status, claim: nested and crossing, up to a depth of four
MARKS = (
    ("Established by the Supreme Court in 1967", "verified", "established"),
    ("qualified immunity effectively protects state and local officials, including police officers", "checking", "a"),
    ("state and local officials, including police officers, from personal liability", "conflicting", "b"),
    ("state and local officials", "misleading", "c"),
    ("local officials", "verified", "d"),
    ("‘was the whole of it’", "opinion", "e"),
    ("1,143 killings by officers in the past year alone", "false", "f"),
    ("the past year", "unchecked", "g"),
    ("the first prosecution came in March", "unverifiable", "h"),
    ("3 per cent fewer than in 2019", "verified", "i"),
    ("2019, the lowest figure since records began, and the ministry’s own table", "misleading", "j"),
    ("the lowest figure since records began", "false", "k"),
    ("records", "unchecked", "l"),
    ("gives 1,098", "verified", "m"),
    ("1,143 حالة في عام 2020", "false", "n"),
    ("أعلى رقم", "checking", "o"),
    ("נקבעה בשנת 1967", "verified", "p"),
    ("双方都没有退让", "misleading", "q"),
    ("一九六七年の判決", "verified", "r"),
    ("40,000 tickets 🎉 in two days 👩🏽‍🚒", "unverifiable", "s"),
    ("🎉 in two days", "unchecked", "t"),
    ("Nobody checked it", "opinion", "u"),
)
CHECKABLES = ("Sen. Ada Booker", "page 12", "ministry", "2020년")
SELECTED = "b"


def make(folder: Path) -> None:
    """Make the pictures. An application must run, and the shipped faces be loaded."""
    for script, package in missing_faces():
        sys.stderr.write(f"No face for {script} is installed: it is pictured as boxes. In Debian: {package}.\n")
    draft = read_file(ARTICLE).draft
    codebook = read_codebook(paths.resource("codebooks", "annotator.toml"))
    app = QApplication.instance()
    for look, name, high_contrast in LOOKS:
        theme = load_theme(name, high_contrast=high_contrast)
        if isinstance(app, QApplication):
            apply_theme(app, theme)
        for percent, size in SIZES:
            view = _view(draft)
            view.set_style(theme.article_style(codebook, percent / 100))
            view.resize(*size)
            view.show()
            _wait(SETTLED_MS)
            file = folder / f"view-{look}-{percent}.png"
            if not view.grab().save(str(file)):
                raise SystemExit(f"{file} could not be written")
            sys.stdout.write(f"{file}\n")
            view.close()


def missing_faces() -> list[tuple[str, str]]:
    """Return the scripts of the article that no installed face has, each with the package that brings one."""
    return [(script, package) for script, (sample, package) in SAMPLES.items() if not _has_face(sample)]


def _has_face(sample: str) -> bool:
    return bool(QFontMetricsF(QFont("Source Serif 4")).inFontUcs4(ord(sample)))


def _view(draft: Draft) -> ArticleView:
    text, known = draft.text, draft.metadata
    view = ArticleView()
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no caret in the picture
    heading = ArticleHeading("THE HILL · 23 June 2021 · revision 2", known.title, known.byline)
    view.set_article(text, heading, marks_in(text), emphasis=emphasis_of(text, draft.cuts))
    view.set_checkables(sorted(span_of(text, quote) for quote in CHECKABLES))
    view.set_selected_claim(SELECTED)
    return view


def marks_in(text: str) -> Sequence[Mark]:
    """Return the marks, found by their quotes. Raises ValueError where the article lacks one."""
    marks = []
    for quote, status, claim in MARKS:
        start, end = span_of(text, quote)
        marks.append(Mark(f"mention {claim}", claim, start, end, status))
    return marks


def span_of(text: str, quote: str) -> tuple[int, int]:
    """Return where a quote first stands in a text."""
    start = text.index(quote)
    return start, start + len(quote)


def _wait(milliseconds: int) -> None:
    loop, timer = QEventLoop(), QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()
