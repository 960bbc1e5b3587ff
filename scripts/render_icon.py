"""Renders the application icon's PNGs and .ico from its two drawings; run it after changing either.

The .ico holds PNG images, as every Windows since Vista reads them.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
LARGEST_SMALL = 32


def render(size: int) -> bytes:
    """The icon as a PNG of size × size pixels."""
    name = "annotator-small.svg" if size <= LARGEST_SMALL else "annotator.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(FOLDER / name)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.convertToFormat(QImage.Format.Format_ARGB32).save(buffer, "PNG")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon file of PNG pictures, by size."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(header) + 16 * len(pictures)
    entries = b""
    for size, picture in pictures.items():
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return header + entries + b"".join(pictures.values())


def main() -> None:
    """Write all sizes."""
    application = QGuiApplication([])
    pictures = {size: render(size) for size in SIZES}
    for size, picture in pictures.items():
        (FOLDER / f"annotator-{size}.png").write_bytes(picture)
    (FOLDER / "annotator.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    application.quit()


if __name__ == "__main__":
    main()
