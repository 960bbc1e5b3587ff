"""The shipped line icons, tinted to the theme. Not the glyphs of statuses: those are the article's and the panel's."""

from __future__ import annotations

import logging
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator import paths

log = logging.getLogger(__name__)

_SCALES = (1, 2, 3)


_OTHER_WAY = {
    "arrow-left": "arrow-right",
    "chevron-left": "chevron-right",
    "move-left": "move-right",
    "panel-left": "panel-right",
    "undo": "redo",
    "undo-2": "redo-2",
}
"""Icons that point, and those that point the other way: what is before is at the right in Arabic."""
_MIRRORED = _OTHER_WAY | {other: one for one, other in _OTHER_WAY.items()}


def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """Return the icon of that file name in a colour (`#rrggbb`), sharp up to 300 %.

    One that points does so to the other side where the window is read from the right. A missing one is logged, and
    empty.
    """
    return _drawn(_MIRRORED.get(name, name) if QGuiApplication.isRightToLeft() else name, colour, size)


@lru_cache(maxsize=256)
def _drawn(name: str, colour: str, size: int) -> QIcon:
    try:
        source = paths.resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    except FileNotFoundError:
        log.warning("the icon %s is missing", name)
        return QIcon()
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    result = QIcon()
    for scale in _SCALES:
        pixmap = QPixmap(size * scale, size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        result.addPixmap(pixmap)
    return result


def tinted(name: str, colour: QColor, size: int = 16) -> QIcon:
    """Return an icon in a colour."""
    return icon(name, colour.name(), size)
