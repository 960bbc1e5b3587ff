"""The shipped line icons, tinted to the theme. Not the glyphs of statuses: those are the article's and the panel's."""

from __future__ import annotations

import logging
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from annotator import paths

log = logging.getLogger(__name__)

_SCALES = (1, 2, 3)


@lru_cache(maxsize=256)
def icon(name: str, colour: str, size: int = 16) -> QIcon:
    """Return the icon of that file name in a colour (`#rrggbb`), sharp up to 300 %.

    A missing one is logged, and empty.
    """
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
