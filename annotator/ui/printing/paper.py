"""Brings pieces of HTML onto the pages of a printer or a PDF, for a lane of the runner.

Each piece is a small document of its own: one for a whole book would be parsed and laid out in calls of seconds, in
which no other Python runs, and the window would stand still although another thread works.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextLine,
)
from PySide6.QtPrintSupport import QPrinter

from annotator.domain.progress import Progress
from annotator.errors import EnvironmentFault
from annotator.exporting.replacing import replaced_whole
from annotator.ui.i18n import tr
from annotator.ui.printing.pieces import STYLE, Piece, Printed
from annotator.ui.theme import ui_font

_POINTS = 72.0
_MARGIN = 22.0  # mm
_FOOT = 26.0  # points from the foot of the text to that of the page
_FOOT_SIZE = 8.0
_PDF_DOTS = 600  # an inch
_LEAST_LINES = 2


def write_pdf(out: Path, article: Printed, progress: Progress) -> Path:
    """Write an article as a PDF, whole or not at all. Raises AnnotatorError."""
    with replaced_whole(out) as part:
        writer = QPdfWriter(str(part))
        writer.setResolution(_PDF_DOTS)
        writer.setTitle(article.title)
        writer.setCreator("Annotator")
        writer.setPageSize(QPageSize(_paper()))
        paint(writer, article, progress)
    return out


def paint(device: QPagedPaintDevice, article: Printed, progress: Progress) -> int:
    """Paint an article on a device, and return on how many pages. Raises EnvironmentFault, Cancelled."""
    device.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    painter = QPainter()
    if not painter.begin(device):
        raise EnvironmentFault(
            tr("Nothing can be printed there."), tr("See that the printer is on, or name another file.")
        )
    try:
        pages = _Pages(device, painter, article.title)
        for number, piece in enumerate(article.pieces):
            progress.advance(number, len(article.pieces), tr("printing"))
            pages.put(piece, _following(article.pieces, number))
        pages.end()
    except BaseException:
        painter.end()
        if isinstance(device, QPrinter):
            device.abort()  # what is spooled of it is not wanted
        raise
    painter.end()
    return pages.number


def _following(pieces: Sequence[Piece], number: int) -> list[Piece]:
    """Return what a piece is not to be parted from."""
    end = number
    while end < len(pieces) and pieces[end].with_next:
        end += 1
    return list(pieces[number + 1 : end + 1])


def _paper() -> QPageSize.PageSizeId:
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a document, where it is drawn from, and its upper and lower edge there."""

    line: QTextLine
    origin: QPointF
    top: float
    bottom: float


class _Pages:
    """The page at hand, and how far it is filled; all lengths in the device's dots."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, title: str) -> None:
        self._device, self._painter, self._title = device, painter, title
        self._dots = device.logicalDpiY() / _POINTS
        room = painter.viewport()
        self._width, self._height = float(room.width()), room.height() - _FOOT * self._dots
        self._y = 0.0
        self.number = 1

    def put(self, piece: Piece, following: Sequence[Piece]) -> None:
        """Set a piece below what stands there; one that would be parted from what follows begins a new page."""
        document = self._set(piece)
        lines = _lines(document)
        gap = piece.above * self._dots if self._y else 0.0
        least = document.size().height() if following else _least(lines)
        for number, other in enumerate(following, 1):
            after = self._set(other)
            height = _least(_lines(after)) if number == len(following) else after.size().height()
            least += other.above * self._dots + height
        if self._y and self._y + gap + least > self._height:
            self._turn()
            gap = 0.0
        self._y += gap
        self._paint(lines, piece.indent * self._dots)

    def _set(self, piece: Piece) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(self._device)
        document.setDefaultStyleSheet(STYLE)
        document.setHtml(f"<body>{piece.html}</body>")
        document.setTextWidth(self._width - piece.indent * self._dots)
        return document

    def _paint(self, lines: Sequence[_Line], indent: float) -> None:
        """Paint lines from here on, on as many pages as they take: each is on one of them."""
        above = self._y
        for line in lines:
            if above + line.bottom > self._height and self._y:
                self._turn()
                above = -line.top
            # by lines, not by the document clipped: in a PDF what is clipped is still there to be read
            line.line.draw(self._painter, QPointF(indent, above) + line.origin)
            self._y = above + line.bottom

    def _turn(self) -> None:
        self.end()
        self._device.newPage()
        self.number += 1
        self._y = 0.0
        self._painter.setPen(Qt.GlobalColor.black)

    def end(self) -> None:
        """Write the foot of the page at hand: the title, and its number."""
        font = ui_font()
        font.setPointSizeF(_FOOT_SIZE)
        self._painter.setFont(font)
        self._painter.setPen(Qt.GlobalColor.darkGray)
        foot = QRectF(0, self._height, self._width, _FOOT * self._dots)
        number = QLocale().toString(self.number)
        metrics = QFontMetricsF(font, self._device)
        room = self._width - 2 * metrics.horizontalAdvance(number)
        title = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        bottom = Qt.AlignmentFlag.AlignBottom
        self._painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignLeft, title)
        self._painter.drawText(foot, bottom | Qt.AlignmentFlag.AlignRight, number)


def _lines(document: QTextDocument) -> list[_Line]:
    """Return the lines of a document, from the top."""
    document.size()  # lays it out
    lines: list[_Line] = []
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            rect = line.rect().translated(layout.position())
            lines.append(_Line(line, layout.position(), rect.top(), rect.bottom()))
        block = block.next()
    return lines


def _least(lines: Sequence[_Line]) -> float:
    """Return what must fit on a page for a piece to begin there: no first line stands alone."""
    return lines[:_LEAST_LINES][-1].bottom if lines else 0.0
