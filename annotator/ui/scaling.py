"""Panes that grow with the article's text: type, distances and what is painted by hand, all by one factor.

Qt hands a pane's font on to all that is in it, and tells each part when it changes: a part asks `scaled` for its px
then. Stylesheets are made anew with their px grown. Whether panes grow at all is a setting; how far, the zoom says.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionViewItem, QWidget

from annotator.ui.stylesheet import stylesheet
from annotator.ui.theme import ui_font

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

LEAST, MOST = 0.85, 2.0
_SCALE = "paneScale"
_TYPE = 13  # px at 100 %
_PX = re.compile(r"(\d+)px")
_LINE = 2  # px; lines and frames stay as thin as they are
_TELLING = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class _Known:
    """What is known of all panes and dialogs at once."""

    grown = False
    """Whether any was ever larger or smaller than at 100 %: where none was, no widget has to be asked.

    Painting asks a thousand times for one key, each time up to the window.
    """


def _set_scale(holder: QObject, scale: float) -> None:
    _Known.grown = _Known.grown or scale != 1.0
    holder.setProperty(_SCALE, scale)


def scale_of(widget: QObject | None) -> float:
    """Return the factor by which what is in a widget is larger than at 100 %."""
    if not _Known.grown:
        return 1.0
    while widget is not None:
        scale = widget.property(_SCALE)
        if scale is not None:
            return float(scale)
        widget = widget.parent()
    return 1.0


def scaled(widget: QObject | None, px: float) -> int:
    """Return how many px in a widget are as many at 100 %."""
    return round(px * scale_of(widget))


def scaled_sheet(sheet: str, scale: float) -> str:
    """Return a stylesheet with its px grown, but for lines and frames."""
    if scale == 1.0:
        return sheet

    def grown(match: re.Match[str]) -> str:
        px = int(match[1])
        return f"{px if px <= _LINE else round(px * scale)}px"

    return _PX.sub(grown, sheet)


def scale_pane(pane: QWidget, scale: float, theme: Theme) -> None:
    """Have a pane, and all that is in it, as large as this; at 100 % it looks as the program does."""
    _set_scale(pane, scale)
    grown = f"QWidget {{ font-size: {_TYPE}px; }}\n{stylesheet(dict(theme.colours))}"  # else fields keep their type
    pane.setStyleSheet("" if scale == 1.0 else scaled_sheet(grown, scale))
    pane.setFont(ui_font(_TYPE * scale))


def set_dialog_scale(scale: float) -> None:
    """Have the dialogs that are opened from now on as large as this: they stand in no pane."""
    app = QCoreApplication.instance()
    if app is not None:
        _set_scale(app, scale)


def scale_dialog(dialog: QWidget) -> float:
    """Have what is in a dialog that is about to be shown as large as in the panes; return by how much it grew."""
    app = QApplication.instance()
    scale = app.property(_SCALE) if isinstance(app, QApplication) else None
    if isinstance(app, QApplication) and scale is not None and float(scale) != scale_of(dialog):
        grows_by = float(scale) / scale_of(dialog)
        _set_scale(dialog, scale)
        grown = f"QWidget {{ font-size: {_TYPE}px; }}\n{app.styleSheet()}"
        dialog.setStyleSheet("" if scale == 1.0 else scaled_sheet(grown, scale))
        dialog.setFont(ui_font(_TYPE * scale))
        return grows_by
    return 1.0


def grown_cell(painter: QPainter, option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """Scale a painter to a cell of a list; return the cell as it is at 100 %, beginning at 0, 0."""
    scale = scale_of(option.widget)
    inside = QStyleOptionViewItem(option)
    painter.translate(option.rect.topLeft())
    painter.scale(scale, scale)
    inside.rect = QRect(QPoint(0, 0), option.rect.size() / scale)
    return inside


def grown_rect(painter: QPainter, widget: QWidget) -> QRect:
    """Scale a painter to a widget; return the widget's rectangle as it is at 100 %."""
    scale = scale_of(widget)
    painter.scale(scale, scale)
    return QRect(QPoint(0, 0), widget.size() / scale)


class LargeLabel(QLabel):
    """Words in type of so many px, which grow with the pane."""

    def __init__(self, px: int, weight: int, words: str = "") -> None:
        super().__init__(words)
        self._px, self._weight = px, weight
        self._fit()

    def _fit(self) -> None:
        sheet = f"font-size: {scaled(self, self._px)}px; font-weight: {self._weight};"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (*_TELLING, QEvent.Type.ParentChange):
            self._fit()


class _Fixed(QObject):
    """Keeps one measure of a widget as large as so many px are where it stands."""

    def __init__(self, widget: QWidget, px: int) -> None:
        super().__init__(widget)
        self._widget = widget
        self._px = px
        widget.installEventFilter(self)
        self._fit()

    def _fit(self) -> None:
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (*_TELLING, QEvent.Type.ParentChange, QEvent.Type.Polish):
            self._fit()
        return super().eventFilter(watched, event)


class FixedHeight(_Fixed):
    """Keeps a widget as high as so many px are where it stands."""

    def _fit(self) -> None:
        height = scaled(self._widget, self._px)
        if (self._widget.minimumHeight(), self._widget.maximumHeight()) != (height, height):
            self._widget.setFixedHeight(height)


class FixedWidth(_Fixed):
    """Keeps a widget as wide as so many px are where it stands."""

    def _fit(self) -> None:
        width = scaled(self._widget, self._px)
        if (self._widget.minimumWidth(), self._widget.maximumWidth()) != (width, width):
            self._widget.setFixedWidth(width)


def tells_of_scale(event: QEvent) -> bool:
    """Tell whether a widget may be larger or smaller now."""
    return event.type() in _TELLING
