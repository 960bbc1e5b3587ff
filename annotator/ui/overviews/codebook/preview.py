"""How a mention with a status looks on the page of each look, and whether its colours can be read there."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.codebook import Status, StatusFields
from annotator.ui.contrast import TEXT, contrast
from annotator.ui.glyphs import paint_status_glyph
from annotator.ui.i18n import QT_TR_NOOP, tr, translated
from annotator.ui.theme import RADIUS, SPACE, Theme, load_theme, reading_font, ui_font
from annotator.ui.underlines import BAND, Underlines

_LOOKS = (
    ("light", QT_TR_NOOP("Light"), False),
    ("dark", QT_TR_NOOP("Dark"), False),
    ("light", QT_TR_NOOP("High contrast, light"), True),
    ("dark", QT_TR_NOOP("High contrast, dark"), True),
)
_BEFORE, _MENTION, _AFTER = "It was ", "founded in 1967", "."  # stands for the text of any article
_HEIGHT = 84
_LEAST_WIDTH = 240
_CAPTION = 24  # px above the line of text


@dataclass(frozen=True, slots=True)
class Legibility:
    """How well the chosen colours can be read: the least contrast of words on them, in the light and the dark look."""

    light: float
    dark: float

    @property
    def enough(self) -> bool:
        """Whether both reach WCAG 2.2 AA."""
        return min(self.light, self.dark) >= TEXT


def legibility(status: Status) -> Legibility:
    """Return the least contrast of a status's colours as they were chosen, before the program mends them."""
    return Legibility(_least(load_theme("light"), status.ink, status.tint),
                      _least(load_theme("dark"), status.dark_ink, status.dark_tint))  # fmt: skip


def _least(theme: Theme, ink_name: str, tint_name: str) -> float:
    ink, tint = QColor(ink_name), QColor(tint_name)
    grounds = [tint, *(theme.colour(name) for name in ("page", "panel", "raised"))]
    return min(*(contrast(ink, ground) for ground in grounds), contrast(theme.colour("text"), tint))


def mended(status: Status) -> StatusFields:
    """Return colours near a status's own that can be read: those that the program shows in their place."""
    light, dark = load_theme("light"), load_theme("dark")
    return StatusFields(
        ink=light.status_ink(status).name().upper(),
        tint=light.status_tint(status).name().upper(),
        dark_ink=dark.status_ink(status).name().upper(),
        dark_tint=dark.status_tint(status).name().upper(),
    )


class Preview(QWidget):
    """A line of an article with a mention, once for each look."""

    def __init__(self) -> None:
        super().__init__()
        self._status: Status | None = None
        self._underlines = Underlines()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setAccessibleName(tr("How a claim looks in the text"))

    def show_status(self, status: Status) -> None:
        """Show a status."""
        self._status = status
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rows = -(-len(_LOOKS) // self._columns(event.size().width()))
        self.setFixedHeight(rows * (_HEIGHT + 2 * SPACE) - 2 * SPACE)

    @staticmethod
    def _columns(width: int) -> int:
        return 2 if width >= 2 * _LEAST_WIDTH else 1

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._status is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns(self.width())
        width = (self.width() - (columns - 1) * 2 * SPACE) / columns
        for number, (name, words, high_contrast) in enumerate(_LOOKS):
            row, column = divmod(number, columns)
            place = QRectF(column * (width + 2 * SPACE), row * (_HEIGHT + 2 * SPACE), width, _HEIGHT)
            self._paint_look(
                painter, place, load_theme(name, high_contrast=high_contrast), translated(words), self._status
            )

    def _paint_look(self, painter: QPainter, place: QRectF, theme: Theme, words: str, status: Status) -> None:
        ink, tint = theme.status_ink(status), theme.status_tint(status)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("page"))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        inside = place.adjusted(3 * SPACE, 2 * SPACE, -3 * SPACE, -2 * SPACE)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the sample is English
        painter.setClipRect(inside)
        painter.setFont(ui_font(12))
        painter.setPen(theme.colour("muted"))
        ratio = min(contrast(ink, tint), contrast(ink, theme.colour("page")))
        caption = f"{words}   {ratio:.1f} : 1"
        painter.drawText(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, caption)
        font = reading_font(18)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        base = inside.top() + _CAPTION + metrics.ascent() + SPACE
        x = inside.left() + 6 * SPACE
        paint_status_glyph(painter, QRectF(inside.left(), base - 13, 14, 14), status.glyph, ink)
        for text in (_BEFORE, _MENTION, _AFTER):
            width = metrics.horizontalAdvance(text)
            if text is _MENTION:
                painter.fillRect(QRectF(x, base - metrics.ascent(), width, metrics.height()), tint)
                stroke = self._underlines.stroke(status.underline, ink, self.devicePixelRatioF(), 1.0)
                stroke.draw(painter, x, x + width, base + metrics.descent() - BAND + 3)
            painter.setPen(theme.colour("text"))
            painter.drawText(round(x), round(base), text)
            x += width
        painter.restore()
