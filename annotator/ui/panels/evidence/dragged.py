"""What is dragged over a card: whether it can become evidence, and a copy that outlives the drop. Reads no text."""

from __future__ import annotations

from PySide6.QtCore import QMimeData


def is_source(mime: QMimeData) -> bool:
    """Tell whether what is dragged can become evidence."""
    return mime.hasText() or mime.hasUrls() or mime.hasImage()


def copied(mime: QMimeData) -> QMimeData:
    """Return a copy: what was dropped is gone when the event is over."""
    copy = QMimeData()
    for kind in mime.formats():
        copy.setData(kind, mime.data(kind))
    if mime.hasImage():
        copy.setImageData(mime.imageData())
    return copy
