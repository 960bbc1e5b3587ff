"""Brings pieces of HTML onto the pages of a printer or a PDF, for a lane of the runner.

Each piece is a small document of its own: one for a whole book would be parsed and laid out in calls of seconds, in
which no other Python runs, and the window would stand still although another thread works.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

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
            pages.put(
                piece, article.pieces[number + 1] if piece.with_next and number + 1 < len(article.pieces) else None
            )
        pages.end()
        return pages.number
    finally:
        painter.end()


def _paper() -> QPageSize.PageSizeId:
    american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4


class _Pages:
    """The page at hand, and how far it is filled; all lengths in the device's dots."""

    def __init__(self, device: QPagedPaintDevice, painter: QPainter, title: str) -> None:
        self._device, self._painter, self._title = device, painter, title
        self._dots = device.logicalDpiY() / _POINTS
        room = painter.viewport()
        self._width, self._height = float(room.width()), room.height() - _FOOT * self._dots
        self._y = 0.0
        self.number = 1

    def put(self, piece: Piece, following: Piece | None) -> None:
        """Set a piece below what stands there; one that would be parted from what follows begins a new page."""
        document = self._set(piece)
        gap = piece.above * self._dots if self._y else 0.0
        lines = list(_lines(document))
        together = document.size().height()
        if following is not None:
            ends = [bottom for _, bottom in _lines(self._set(following))]
            together += following.above * self._dots + (ends[:_LEAST_LINES][-1] if ends else 0.0)
        least = together if following is not None else _least(lines)
        if self._y and self._y + gap + least > self._height:
            self._turn()
            gap = 0.0
        self._y += gap
        self._paint(document, lines, piece.indent * self._dots)

    def _set(self, piece: Piece) -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.documentLayout().setPaintDevice(self._device)
        document.setDefaultStyleSheet(STYLE)
        document.setHtml(f"<body>{piece.html}</body>")
        document.setTextWidth(self._width - piece.indent * self._dots)
        return document

    def _paint(self, document: QTextDocument, lines: Sequence[tuple[float, float]], indent: float) -> None:
        """Paint a document from here on, on as many pages as it takes: a line is on one of them."""
        done = 0.0
        while lines:
            fitting = [bottom for _, bottom in lines if self._y + bottom - done <= self._height]
            if not fitting and self._y:
                self._turn()
                continue
            bottom = max(fitting, default=lines[0][1])  # a line higher than a page is cut at its foot
            self._painter.save()
            self._painter.translate(indent, self._y - done)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = QRectF(0, done, self._width, bottom - done)
            context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
            self._painter.setClipRect(context.clip)
            document.documentLayout().draw(self._painter, context)
            self._painter.restore()
            self._y += bottom - done
            lines = [line for line in lines if line[1] > bottom]
            done = bottom
            if lines:
                self._turn()

    def _turn(self) -> None:
        self.end()
        self._device.newPage()
        self.number += 1
        self._y = 0.0

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


def _lines(document: QTextDocument) -> Iterator[tuple[float, float]]:
    """Yield top and bottom of each line."""
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount()):
            rect = layout.lineAt(number).rect().translated(layout.position())
            yield rect.top(), rect.bottom()
        block = block.next()


def _least(lines: Sequence[tuple[float, float]]) -> float:
    """Return what must fit on a page for a piece to begin there: no first line stands alone."""
    return lines[:_LEAST_LINES][-1][1] if lines else 0.0
