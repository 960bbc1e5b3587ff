"""A codebook to be read: its statuses and tags, as they are or were. Nothing is changed here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.codebook import Codebook, Status, Tag
from annotator.ui.glyphs import paint_status_glyph
from annotator.ui.i18n import tr
from annotator.ui.theme import SPACE, Theme
from annotator.ui.widgets.margins import set_margins

_GLYPH = 16


class CodebookReader(QScrollArea):
    """The scale, a row a status, and the tags."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The codebook as it is here"))

    def show_codebook(self, codebook: Codebook, *, with_tags: bool = True) -> None:
        """Show a codebook in place of the one before."""
        page = QWidget()
        column = QVBoxLayout(page)
        set_margins(column, 0, 0, 3 * SPACE, 0)
        column.setSpacing(2 * SPACE)
        column.addLayout(self._scale(codebook.statuses))
        if with_tags and codebook.tags:
            column.addSpacing(2 * SPACE)
            heading = QLabel(tr("Tags"))
            heading.setProperty("role", "strong")
            column.addWidget(heading)
            column.addLayout(self._tags(codebook))
        column.addStretch(1)
        self.setWidget(page)

    def _scale(self, statuses: Sequence[Status]) -> QGridLayout:
        grid = _grid()
        for row, status in enumerate(statuses):
            grid.addWidget(_Glyph(status, self._theme), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_words(_named(status.label, retired=status.retired)), row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_words(status.definition, "muted"), row, 2, Qt.AlignmentFlag.AlignTop)
        return grid

    def _tags(self, codebook: Codebook) -> QGridLayout:
        grid = _grid()
        rows: list[tuple[int, Tag]] = [*codebook.tree(), *((0, tag) for tag in codebook.tags if tag.retired)]
        for row, (depth, tag) in enumerate(rows):
            name = _words(_named(tag.name, retired=tag.retired))
            set_margins(name, depth * 4 * SPACE, 0, 0, 0)
            grid.addWidget(name, row, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_Dot(tag), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_words(tag.definition, "muted"), row, 2, Qt.AlignmentFlag.AlignTop)
        return grid


class _Glyph(QWidget):
    def __init__(self, status: Status, theme: Theme) -> None:
        super().__init__()
        self._status = status
        self._theme = theme
        self.setFixedSize(_GLYPH, _GLYPH + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRectF(0, 3, _GLYPH - 1, _GLYPH - 1)
        paint_status_glyph(painter, place, self._status.glyph, self._theme.status_ink(self._status))


class _Dot(QWidget):
    def __init__(self, tag: Tag) -> None:
        super().__init__()
        self._colour = QColor(tag.colour)
        self.setFixedSize(_GLYPH, _GLYPH + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._colour.isValid():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour)
            painter.drawEllipse(QRectF(4, 6, 8, 8))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * SPACE)
    grid.setVerticalSpacing(2 * SPACE)
    grid.setColumnMinimumWidth(0, _GLYPH)
    grid.setColumnMinimumWidth(1, 120)
    grid.setColumnStretch(2, 1)
    return grid


def _named(label: str, *, retired: bool) -> str:
    return tr("{0} (retired)").replace("{0}", label) if retired else label


def _words(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("role", role)
    return label
