"""The window's colours, type and spacing, from `resources/theme/tokens.toml`; the palette and stylesheet made of them.

Colours of statuses are the codebook's, not the theme's: a codebook is data. What a widget looks like beyond these
tokens stands in `stylesheet.py`; how the article is set, in `ui/article/style.py`.
"""

from __future__ import annotations

import logging
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from annotator import paths
from annotator.ui.contrast import ENHANCED, TEXT, contrast, legible, mixed
from annotator.ui.stylesheet import stylesheet

if TYPE_CHECKING:
    from annotator.domain.codebook import Codebook, Status
    from annotator.ui.article.style import ArticleStyle

log = logging.getLogger(__name__)

SPACE = 4
"""The grid, in px: every distance is a multiple of it."""

PANE_PADDING = 4 * SPACE
RADIUS = 6
_SELECTION_STRENGTH = 0.28  # of the accent in the page: seen over tinted mentions, and the text on it readable

COLOUR_NAMES = (
    "window", "page", "panel", "raised", "line", "text", "muted", "faint", "accent", "accent_tint", "focus",
    "found", "found_ink", "warning",
)  # fmt: skip

_ARTICLE_COLOURS = ("page", "text", "muted", "faint", "accent", "focus", "found", "found_ink")
_CONTRAST_TINT = {False: 0.11, True: 0.24}  # of the ink in the page, in the light and in the dark contrast look

_UI_FACES = ("Inter", "Segoe UI", "SF Pro Text", "Cantarell", "Noto Sans", "DejaVu Sans")
_READING_FACES = ("Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "Noto Serif", "DejaVu Serif")


@cache
def _tokens() -> dict[str, Any]:
    return tomllib.loads(paths.resource("theme", "tokens.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Theme:
    """The light or the dark look: colours by name, as `#rrggbb`. `high_contrast` has neither greys nor soft tones."""

    name: str
    colours: tuple[tuple[str, str], ...]
    high_contrast: bool = False

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    def hex(self, name: str) -> str:
        """Return a colour of `COLOUR_NAMES` as `#rrggbb`. Raises KeyError for another name."""
        return dict(self.colours)[name]

    def colour(self, name: str) -> QColor:
        """Return a colour of `COLOUR_NAMES`. Raises KeyError for another name."""
        return QColor(self.hex(name))

    def status_ink(self, status: Status) -> QColor:
        """The colour of a status's glyph, label and underline: the codebook's, moved as far as it must to be read."""
        return QColor(self._status_colours(status)[0])

    def status_tint(self, status: Status) -> QColor:
        """The colour behind a mention with a status, and of its button when it is chosen."""
        return QColor(self._status_colours(status)[1])

    def _status_colours(self, status: Status) -> tuple[str, str]:
        if self.dark:
            return _status_colours(self, status.dark_ink, status.dark_tint)
        return _status_colours(self, status.ink, status.tint)

    def legible_pair(self, ink: str, tint: str) -> tuple[str, str]:
        """Return an ink and a tint behind text, both moved as far as they must to be read in this theme."""
        return _status_colours(self, ink, tint)

    def article_style(self, codebook: Codebook, zoom: float, *, quiet: bool = False) -> ArticleStyle:
        """Return how an article is set in this theme; `zoom` is 1.0 at 100 %.

        If `quiet`, what is checked and right recedes: no tint, a thin grey line.
        """
        # loaded after the first paint, as all of the article view
        from annotator.ui.article.style import ArticleStyle, StatusStyle

        statuses = {
            status.key: StatusStyle(
                self.status_ink(status), self.status_tint(status), status.underline, status.glyph, status.label
            )
            for status in codebook.statuses
        }
        receding = {
            status.key: StatusStyle(self.colour("faint"), self.colour("page"), "thin", status.glyph, status.label)
            for status in codebook.statuses
            if quiet and status.at_rest
        }
        colours = {name: self.colour(name) for name in _ARTICLE_COLOURS}
        return ArticleStyle(
            **colours,
            misspelt=self.colour("warning"),
            selection=mixed(self.colour("page"), self.colour("accent"), _SELECTION_STRENGTH),
            statuses=statuses,
            receding=receding,
            zoom=zoom,
            high_contrast=self.high_contrast,
        )


def load_theme(name: str, *, high_contrast: bool = False) -> Theme:
    """Return the "light" or the "dark" theme, on demand in high contrast."""
    kept = _tokens()[f"{name}_contrast" if high_contrast else name]
    return Theme(name, tuple((key, str(kept[key])) for key in COLOUR_NAMES), high_contrast)


@lru_cache(maxsize=256)
def _status_colours(theme: Theme, ink_name: str, tint_name: str) -> tuple[str, str]:
    """Return a status's ink and tint as they are shown in a theme, as `#rrggbb`.

    A codebook's colours that can be read stay as they are. In high contrast the tint is made of the ink, so that a
    codebook needs no third pair, and the ink reaches what WCAG asks of enhanced contrast.
    """
    page, surfaces = theme.colour("page"), [theme.colour(name) for name in ("page", "panel", "raised")]
    ink, tint, least = QColor(ink_name), QColor(tint_name), TEXT
    if theme.high_contrast:
        least = ENHANCED
        ink = legible(ink, surfaces, least)
        tint = mixed(page, ink, _CONTRAST_TINT[theme.dark])
    tint = QColor(_under(theme.colour("text"), page, tint, least).name())
    return legible(ink, [*surfaces, tint], least).name(), tint.name()


def _under(text: QColor, page: QColor, tint: QColor, least: float) -> QColor:
    """Return a tint on which text can be read: the given one, or as much of it in the page as the text allows."""
    share = 1.0
    while share > 0 and contrast(text, tint) < least:
        share -= 0.1
        tint = mixed(page, tint, max(0.0, share))
    return tint


def chosen_theme(setting: str) -> Theme:
    """Return the theme for the setting "light", "dark", "contrast" or "system".

    Only for the last is the system asked whether it shall be light or dark, and for "contrast", which is both. A system
    that asks for high contrast gets it with every setting.
    """
    hints = QGuiApplication.styleHints()
    wish = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    if setting not in ("light", "dark"):
        wish = wish or setting == "contrast"
        setting = "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
    return load_theme(setting, high_contrast=wish)


def load_fonts() -> None:
    """Make the shipped faces known to Qt. One that is missing is logged; the next of its family list is used."""
    try:
        faces = sorted(paths.resource("fonts").rglob("*.ttf"))
    except FileNotFoundError:
        faces = []
    if not faces:
        log.warning("no faces in the fonts folder: the system's are used")
    for face in faces:
        if QFontDatabase.addApplicationFont(str(face)) < 0:
            log.warning("the face %s cannot be loaded", face.name)


def ui_font(px: float = 13, weight: int = 400) -> QFont:
    """Return the face of the interface in a size in px at 100 %; weights in use are 400, 500 and 600."""
    return QFont(_font(_UI_FACES, px, weight, QFont.StyleHint.SansSerif))


def reading_font(px: float = 15, weight: int = 400) -> QFont:
    """Return the face of articles and quotes in a size in px at 100 %."""
    return QFont(_font(_READING_FACES, px, weight, QFont.StyleHint.Serif))


@lru_cache(maxsize=64)
def _font(faces: tuple[str, ...], px: float, weight: int, hint: QFont.StyleHint) -> QFont:
    """Made once: painting asks for the same few thousands of times. Callers get a copy, which shares until changed."""
    font = QFont()
    font.setFamilies(list(faces))
    font.setStyleHint(hint)
    font.setPixelSize(max(1, round(px)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the application Fusion, the theme's palette and the one stylesheet."""
    if app.style().objectName() != "fusion" and not app.styleSheet():
        app.setStyle(QStyleFactory.create("fusion"))
    app.setFont(ui_font())
    app.setPalette(_palette(theme))
    app.setStyleSheet(stylesheet(dict(theme.colours)))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, name in (
        (role.Window, "window"), (role.WindowText, "text"), (role.Base, "raised"), (role.AlternateBase, "panel"),
        (role.Text, "text"), (role.Button, "raised"), (role.ButtonText, "text"), (role.BrightText, "text"),
        (role.ToolTipBase, "raised"), (role.ToolTipText, "text"), (role.PlaceholderText, "muted"),
        (role.Highlight, "accent"), (role.HighlightedText, "raised"), (role.Accent, "accent"), (role.Link, "accent"),
        (role.LinkVisited, "accent"), (role.Light, "raised"), (role.Midlight, "panel"), (role.Mid, "line"),
        (role.Dark, "line"), (role.Shadow, "faint"),
    ):  # fmt: skip
        palette.setColor(target, theme.colour(name))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, theme.colour("faint"))
    return palette
