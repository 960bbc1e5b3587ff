"""The writer's notes beside and in the text: a quiet glyph a line left of the column, a point or a thin line in it.

Asked and painted for what is visible only. They take no part in the marks of claims: what a note is, and what a click
on one leads to, is for others to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from annotator.domain.source_note import SourceNoteKind
from annotator.ui.article.page import ArticlePage
from annotator.ui.article.painting import VisibleBlock
from annotator.ui.article.source_notes import NoteMark
from annotator.ui.article.typeset import TypesetBlock
from annotator.ui.contrast import mixed
from annotator.ui.icons import tinted

_GAP = 8
_LEAST_GLYPH = 10
_LINE_BELOW = 2.4
"""How far below the baseline the line of a comment or a link runs, in pixels at 100 %: above the lanes of claims."""
_POINT = 2.2
_POINT_ABOVE = 12.5
"""Radius of a point in the text, and how far above the baseline it stands, likewise."""
_DIM_SHARE = 0.55
_GROUND_SHARE = 0.12
ICONS = {
    SourceNoteKind.COMMENT: "message-square",
    SourceNoteKind.FOOTNOTE: "asterisk",
    SourceNoteKind.ENDNOTE: "asterisk",
    SourceNoteKind.LINK: "link",
}
"""The icon of each kind of note."""


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """A place left of the column: the notes that begin on one line."""

    rect: QRectF
    notes: tuple[NoteMark, ...]


def note_entries(page: ArticlePage) -> Iterator[NoteEntry]:
    """Yield the places beside the visible lines; none where the window is too narrow for them."""
    # beside a narrow column they are smaller, down to what can still be told apart
    size = min(page.metrics.glyph, page.column - _GAP)
    left = page.column - _GAP - size
    if size < _LEAST_GLYPH:
        return
    for visible in page.visible if page.notes.notes else ():
        by_line: dict[int, list[NoteMark]] = {}
        for note in _beginning_in(page, visible):
            by_line.setdefault(_line_of(visible.block, note), []).append(note)
        for number, notes in by_line.items():
            line = visible.block.lines[number]
            # as the glyphs of claims: in the middle of the lower-case letters
            middle = visible.top + line.baseline - page.metrics.zoom * 5.0
            yield NoteEntry(QRectF(left, middle - size / 2, size, size), tuple(notes))


def notes_at(page: ArticlePage, point: QPointF) -> tuple[NoteMark, ...]:
    """Return the notes that a point of the viewport is on: beside the text, or over the words."""
    entry = next((entry for entry in note_entries(page) if entry.rect.adjusted(-4, -4, 4, 4).contains(point)), None)
    if entry is not None:
        return entry.notes
    if not page.notes.notes or point.x() < page.column or point.x() > page.column_right:
        return ()
    position = page.character_under(point)
    if position is None:
        return ()
    return tuple(
        note
        for note in page.notes.touching(position, position + 1)
        if note.start <= position < note.end or note.start == note.end
    )


def paint_notes(painter: QPainter, page: ArticlePage, clip: QRectF) -> None:
    """Paint what of the notes is visible in a part of the viewport."""
    if not page.notes.notes:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for visible in page.visible:
        if visible.top <= clip.bottom() and visible.top + visible.block.height >= clip.top():
            _paint_ranges(painter, page, visible)
            _paint_points(painter, page, visible)
    for entry in note_entries(page):
        if entry.rect.intersects(clip):
            _paint_entry(painter, page, entry)
    painter.restore()


def _paint_ranges(painter: QPainter, page: ArticlePage, visible: VisibleBlock) -> None:
    weight = 1.6 if page.style.high_contrast else 1.0
    for note, piece in page.notes.pieces(visible.block):
        pen = QPen(_ink(page, dim=note.dim), weight * max(1.0, page.metrics.zoom))
        if note.kind is not SourceNoteKind.LINK:
            pen.setDashPattern([4.0, 2.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        y = round(visible.top + visible.block.lines[piece.line].baseline + _LINE_BELOW * page.metrics.zoom) + 0.5
        painter.drawLine(QPointF(page.column + piece.left, y), QPointF(page.column + piece.right, y))


def _paint_points(painter: QPainter, page: ArticlePage, visible: VisibleBlock) -> None:
    zoom = page.metrics.zoom
    painter.setPen(Qt.PenStyle.NoPen)
    for note in _beginning_in(page, visible):
        if note.start < note.end:
            continue
        rect = visible.block.caret_rect(note.start, upstream=True)
        baseline = visible.block.lines[_line_of(visible.block, note)].baseline
        middle = QPointF(page.column + rect.center().x(), visible.top + baseline - _POINT_ABOVE * zoom)
        painter.setBrush(_ink(page, dim=note.dim))
        painter.drawEllipse(middle, _POINT * zoom, _POINT * zoom)


def _paint_entry(painter: QPainter, page: ArticlePage, entry: NoteEntry) -> None:
    """Paint the glyph of the first note on a line; where there are more, a ground tells so."""
    first = entry.notes[0]
    if len(entry.notes) > 1:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(page.style.page, page.style.text, _GROUND_SHARE))
        painter.drawRoundedRect(entry.rect.adjusted(-3, -3, 3, 3), 4, 4)
    ink = _ink(page, dim=all(note.dim for note in entry.notes))
    tinted(ICONS[first.kind], ink).paint(painter, entry.rect.toRect())


def _ink(page: ArticlePage, *, dim: bool) -> QColor:
    style = page.style
    ink = QColor(style.text if style.high_contrast else style.muted)
    return mixed(style.page, ink, _DIM_SHARE) if dim else ink


def _beginning_in(page: ArticlePage, visible: VisibleBlock) -> Iterator[NoteMark]:
    """Yield the notes that begin in a block; one that goes on from the one before has its glyph there."""
    block = visible.block
    return (note for note in page.notes.touching(block.start, block.end) if block.start <= note.start <= block.end)


def _line_of(block: TypesetBlock, note: NoteMark) -> int:
    return block.line_at(note.start, upstream=note.start == note.end)


class NoteTips:
    """What the pointer does to notes: a click beside the text goes to one, and resting on one tells what it says."""

    def __init__(self, page: ArticlePage, chosen: Callable[[str], None]) -> None:
        self._page = page
        self._chosen = chosen
        self._last = ""
        self.names: Callable[[str], str] = lambda _: ""

    def press(self, point: QPointF) -> bool:
        """Choose the note beside a line, the next one at each press; tell whether there was one."""
        entry = next((one for one in note_entries(self._page) if one.rect.adjusted(-4, -4, 4, 4).contains(point)), None)
        if entry is None:
            return False
        ids = [note.note_id for note in entry.notes]
        last = ids.index(self._last) if self._last in ids else -1
        self._last = ids[(last + 1) % len(ids)]
        self._chosen(self._last)
        return True

    def tip(self, point: QPointF) -> str:
        """Return what the notes under the pointer say, "" where there is none."""
        return "<hr>".join(filter(None, (self.names(note.note_id) for note in notes_at(self._page, point)[:4])))
