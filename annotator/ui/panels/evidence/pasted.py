"""What a dragged or copied thing says of a source. Texts are read by `annotator.analysis.citations`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from annotator.domain.evidence import EvidenceFields

_BROWSER_FORMAT = "text/x-moz-url"


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a dragged or copied thing holds of text. Taken at once: the clipboard has something else in a moment.

    `page` is the address and the title of a link, where a browser gave it in its own format.
    """

    text: str
    html: str = ""
    page: tuple[str, str] | None = None

    def source(self) -> EvidenceFields:
        """Return what it says of a source. For a lane of the runner: the text is anybody's, and may be long."""
        from annotator.analysis.citations import source_of

        if self.page is None:
            return source_of(self.text, self.html)
        url, title = self.page
        return replace(source_of(url), title="" if title == url else title)


def pasted(mime: QMimeData) -> Pasted | None:
    """Return the text of a dragged or copied thing; None where it holds none."""
    if mime.hasFormat(_BROWSER_FORMAT):
        lines = bytes(mime.data(_BROWSER_FORMAT).data()).decode("utf-16-le", "replace").strip("\0\n").split("\n")
        url, title = lines[0].strip(), lines[1].strip() if len(lines) > 1 else ""
        return Pasted(url, page=(url, title))
    if mime.hasText() and mime.text().strip():
        return Pasted(mime.text(), mime.html() if mime.hasHtml() else "")
    return None


def image_in(mime: QMimeData) -> QImage | None:
    """Return the picture that was dragged or copied, None where there is none."""
    image = mime.imageData() if mime.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def png_of(image: QImage) -> bytes:
    """Return a picture as the content of a PNG file."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(held.data())
