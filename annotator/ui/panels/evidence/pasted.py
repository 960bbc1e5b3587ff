"""What a dragged or copied thing says of a source. Texts are read by `annotator.analysis.citations`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage, QImageWriter

from annotator.domain.evidence import EvidenceFields

_LINK = "text/x-moz-url"
_NAMED_LINK = "_NETSCAPE_URL"
# where a copied selection comes from: Chromium's and Firefox's own formats, and what every browser tells on Windows
_FROM_CHROMIUM = "chromium/x-source-url"
_FROM_FIREFOX = "text/x-moz-url-priv"
_FROM_WINDOWS = 'application/x-qt-windows-mime;value="HTML Format"'
_SOURCE_URL = re.compile(rb"^SourceURL:(\S+)", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[^\s<>\"]{1,2000}", re.IGNORECASE)
_HEAD_BYTES = 4096
_LONGEST_HEADLINE = 20  # words


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a dragged or copied thing holds of text. Taken at once: the clipboard has something else in a moment.

    `page` is the address and the title of a link, where a browser gave it in its own format; `copied_from` is the
    address of the page that the words were selected in, where a browser tells it.
    """

    text: str
    html: str = ""
    page: tuple[str, str] | None = None
    copied_from: str = ""

    def source(self) -> EvidenceFields:
        """Return what it says of a source. For a lane of the runner: the text is anybody's, and may be long."""
        from annotator.analysis.citations import source_of

        if self.page is not None:
            url, title = self.page
            return replace(source_of(url), title="" if title == url else title)
        found = source_of(self.text, self.html)
        if says_whence(found):
            return found
        if (self.html or self.copied_from) and _is_passage(found.title):
            return self.passage()
        return self._addressed(found)

    def passage(self) -> EvidenceFields:
        """Return the words as a passage of the page that they were selected in."""
        return self._addressed(EvidenceFields(quote=self.text.strip()))

    def _addressed(self, found: EvidenceFields) -> EvidenceFields:
        from annotator.analysis.citations import source_of

        if not self.copied_from:
            return found
        of_page = source_of(self.copied_from)
        told = {name: getattr(of_page, name) for name in ("url", "archived_url", "medium", "kind")}
        return replace(found, **{name: value for name, value in told.items() if not getattr(found, name)})


def says_whence(found: EvidenceFields) -> bool:
    """Tell whether a text says by itself where it is from: then it is no passage of the page that it was copied in."""
    return bool(found.url or found.archived_url or found.author or found.publisher or found.published)


def _is_passage(title: str) -> bool:
    """Tell whether words out of a page are a sentence or more, and no headline."""
    return title.rstrip('”"»’)').endswith((".", "!", "?", "…", "。", "؟")) or len(title.split()) > _LONGEST_HEADLINE


def pasted(mime: QMimeData) -> Pasted | None:
    """Return the text of a dragged or copied thing; None where it holds none."""
    if mime.hasFormat(_LINK):
        return _link(bytes(mime.data(_LINK).data()).decode("utf-16-le", "replace"))
    if mime.hasText() and mime.text().strip():
        return Pasted(mime.text(), mime.html() if mime.hasHtml() else "", copied_from=_copied_from(mime))
    if mime.hasFormat(_NAMED_LINK):
        return _link(bytes(mime.data(_NAMED_LINK).data()).decode("utf-8", "replace"))
    return None


def _link(data: str) -> Pasted:
    lines = data.strip("\0\n").split("\n")
    url, title = lines[0].strip(), lines[1].strip() if len(lines) > 1 else ""
    return Pasted(url, page=(url, title))


def _copied_from(mime: QMimeData) -> str:
    """Return the address of the page that words were selected in; nothing where that is none of the web."""
    told = bytes(mime.data(_FROM_CHROMIUM).data()).decode("utf-8", "replace")
    told = told or bytes(mime.data(_FROM_FIREFOX).data()).decode("utf-16-le", "replace")
    if not told and mime.hasFormat(_FROM_WINDOWS):
        head = _SOURCE_URL.search(bytes(mime.data(_FROM_WINDOWS).data())[:_HEAD_BYTES])
        told = head[1].decode("utf-8", "replace") if head is not None else ""
    found = _ADDRESS.fullmatch(told.strip("\0 \r\n"))
    return found[0] if found is not None else ""


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
