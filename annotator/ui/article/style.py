"""How the article looks, as values: colours, the look of each verification status, and sizes at a zoom.

Not where the colours come from (`ui/theme.py` fills these) and nothing that paints.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from annotator.domain.claim import Mark
from annotator.ui.contrast import mixed

MINIMUM_ZOOM = 0.6
MAXIMUM_ZOOM = 3.0

_SELECTION_SHARE = 0.28

# What to take where the shipped faces are missing; the toolkit falls back further by itself, glyph by glyph.
_SERIF_FALLBACKS = (
    "Source Serif Pro",
    "Georgia",
    "Noto Serif",
    "DejaVu Serif",
    "Noto Naskh Arabic",
    "Noto Serif Hebrew",
)
_SANS_FALLBACKS = ("Helvetica Neue", "Segoe UI", "Noto Sans", "DejaVu Sans")


@dataclass(frozen=True, slots=True)
class StatusStyle:
    """The look of one verification status.

    `ink` colours underline and glyph, `tint` lies behind the text, `underline` is one of `domain.codebook.UNDERLINES`.
    """

    ink: QColor | str
    tint: QColor | str
    underline: str
    glyph: str
    label: str


@dataclass(frozen=True)
class ArticleStyle:
    """The look of the whole view; colours are a QColor or #rrggbb. `zoom` 1.0 is 100 %.

    `found` lies behind what the find bar found, `found_ink` around it. `statuses` is keyed by the codebook's status
    keys; a mark whose status is missing there is shown in `muted`. `receding` has the quiet look of those that recede
    where they are not selected: no tint, a thin line.
    """

    page: QColor | str
    text: QColor | str
    muted: QColor | str
    faint: QColor | str
    accent: QColor | str
    focus: QColor | str
    selection: QColor | str
    statuses: Mapping[str, StatusStyle] = field(default_factory=dict)
    receding: Mapping[str, StatusStyle] = field(default_factory=dict)
    zoom: float = 1.0
    high_contrast: bool = False
    found: QColor | str = "#FFE873"
    found_ink: QColor | str = "#7A5C00"
    misspelt: QColor | str = "#A3281B"

    def status(self, key: str) -> StatusStyle:
        """Return the look of a status; one that the codebook no longer holds stays visible, in a neutral look."""
        found = self.statuses.get(key)
        return found if found is not None else StatusStyle(self.muted, self.page, "dotted", "", key)

    def recedes(self, mark: Mark) -> bool:
        """Tell whether a mark is shown quietly; one that is to be checked again is not."""
        return mark.status in self.receding and not mark.recheck

    def look(self, mark: Mark) -> StatusStyle:
        """Return the look of a mark that is not selected."""
        return self.receding[mark.status] if self.recedes(mark) else self.status(mark.status)


@dataclass(frozen=True, slots=True)
class ArticleHeading:
    """What stands above the text. An empty field takes no room. `language` is the text's, as far as it is named."""

    dateline: str = ""
    title: str = ""
    byline: str = ""
    language: str = ""


def palette_style(palette: QPalette) -> ArticleStyle:
    """Return a plain style from a widget's palette: what a view wears until `set_style` is called."""
    text = palette.color(QPalette.ColorRole.Text)
    highlight = palette.color(QPalette.ColorRole.Highlight)
    page = palette.color(QPalette.ColorRole.Base)
    return ArticleStyle(page, text, text, text, highlight, highlight, mixed(page, highlight, _SELECTION_SHARE))


def sized_font(families: tuple[str, ...], pixels: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return a font of a height in (also fractional) pixels; QFont itself takes whole pixels only."""
    font = QFont()
    font.setFamilies(list(families))
    screen = QGuiApplication.primaryScreen()
    font.setPointSizeF(pixels * 72.0 / screen.logicalDotsPerInchY())
    font.setWeight(weight)
    # Whole-pixel hinting would change letter spacing from line to line and make 150 % differ from 1.5 times 100 %.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@dataclass(frozen=True)
class Metrics:
    """Sizes in logical pixels at a zoom. Vertical ones are whole numbers, so that heights add up exactly."""

    zoom: float

    def px(self, at_full_size: float) -> int:
        """Return a size given for 100 % at this zoom, as a whole number of at least one."""
        return max(1, round(at_full_size * self.zoom))

    @cached_property
    def text_font(self) -> QFont:
        return sized_font(("Source Serif 4", *_SERIF_FALLBACKS), 18.5 * self.zoom)

    @cached_property
    def headline_font(self) -> QFont:
        return sized_font(("Source Serif 4", *_SERIF_FALLBACKS), 30 * self.zoom, QFont.Weight.DemiBold)

    @cached_property
    def small_font(self) -> QFont:
        return sized_font(("Inter", *_SANS_FALLBACKS), 13 * self.zoom)

    @cached_property
    def dateline_font(self) -> QFont:
        font = sized_font(("Inter", *_SANS_FALLBACKS), 12.5 * self.zoom)
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4 * self.zoom)
        return font

    @cached_property
    def count_font(self) -> QFont:
        return sized_font(("Inter", *_SANS_FALLBACKS), 11 * self.zoom, QFont.Weight.Medium)

    @cached_property
    def leading(self) -> int:
        return self.px(29)

    @cached_property
    def headline_leading(self) -> int:
        return self.px(38)

    @cached_property
    def small_leading(self) -> int:
        return self.px(20)

    @cached_property
    def paragraph_gap(self) -> int:
        return self.px(16)

    @cached_property
    def measure(self) -> int:
        return self.px(600)

    @cached_property
    def head(self) -> int:
        """The page's upper margin."""
        return self.px(44)

    @cached_property
    def foot(self) -> int:
        """The page's lower margin."""
        return self.px(96)

    @cached_property
    def glyph(self) -> int:
        """The side of a margin glyph: it need not grow as far as the text does."""
        return round(14 * min(max(self.zoom, 0.85), 1.75))
