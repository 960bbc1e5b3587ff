"""Reads the links and the comments that were put on a PDF's page, each with the characters that it is on."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.domain.source_note import IncomingNote, NoteReply, SourceNoteKind

_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+\-]\d\d'?\d\d)?")
_MOST = 20_000
_TOLERANCE = 4.0


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note on a page; `first` and `last` are characters of it as pdfium counts, -1 where it is on none."""

    note: IncomingNote
    first: int
    last: int


class PageAnnotations:
    """The annotations of one page."""

    def __init__(self, document: Any, page: Any, textpage: Any) -> None:
        from pypdfium2 import raw  # type: ignore[import-untyped]  # it ships no types

        self._raw = raw
        self._document = document.raw
        self._page = page.raw
        self._text = textpage.raw

    def all(self) -> Iterator[Annotation]:
        """Yield links to pages of the web and comments, with the answers to them."""
        raw = self._raw
        kinds = {
            raw.FPDF_ANNOT_TEXT, raw.FPDF_ANNOT_FREETEXT, raw.FPDF_ANNOT_HIGHLIGHT, raw.FPDF_ANNOT_UNDERLINE,
            raw.FPDF_ANNOT_SQUIGGLY, raw.FPDF_ANNOT_STRIKEOUT, raw.FPDF_ANNOT_CARET,
        }  # fmt: skip
        found: list[tuple[Annotation, str, str]] = []
        for number in range(min(raw.FPDFPage_GetAnnotCount(self._page), _MOST)):
            annotation = raw.FPDFPage_GetAnnot(self._page, number)
            if not annotation:
                continue
            try:
                kind = raw.FPDFAnnot_GetSubtype(annotation)
                if kind == raw.FPDF_ANNOT_LINK:
                    yield from self._link(annotation)
                elif kind in kinds:
                    found.append((self._comment(annotation), self._value(annotation, "NM"), self._answered(annotation)))
            finally:
                raw.FPDFPage_CloseAnnot(annotation)
        yield from _threads(found)

    def _link(self, annotation: Any) -> Iterator[Annotation]:
        raw = self._raw
        link = raw.FPDFAnnot_GetLink(annotation)
        action = raw.FPDFLink_GetAction(link) if link else None
        if not action or raw.FPDFAction_GetType(action) != raw.PDFACTION_URI:
            return
        size = raw.FPDFAction_GetURIPath(self._document, action, None, 0)
        buffer = ctypes.create_string_buffer(max(1, min(size, 65_536)))
        raw.FPDFAction_GetURIPath(self._document, action, buffer, len(buffer))
        address = buffer.value.decode("utf-8", "replace").strip()
        if not address.lower().startswith(("http://", "https://", "ftp://")):
            return
        first, last = self._characters(annotation)
        if first >= 0:
            yield Annotation(IncomingNote(SourceNoteKind.LINK, 0, 0, url=address), first, last)

    def _comment(self, annotation: Any) -> Annotation:
        author = self._value(annotation, "T")
        date = stated_time(self._value(annotation, "CreationDate") or self._value(annotation, "M"))
        note = IncomingNote(SourceNoteKind.COMMENT, 0, 0, self._value(annotation, "Contents"), author, date)
        return Annotation(note, *self._characters(annotation))

    def _answered(self, annotation: Any) -> str:
        parent = self._raw.FPDFAnnot_GetLinkedAnnot(annotation, b"IRT")
        if not parent:
            return ""
        try:
            return self._value(parent, "NM") or self._value(parent, "Contents")
        finally:
            self._raw.FPDFPage_CloseAnnot(parent)

    def _value(self, annotation: Any, key: str) -> str:
        raw, name = self._raw, key.encode()
        size = raw.FPDFAnnot_GetStringValue(annotation, name, None, 0)
        if size <= 2 or size > 2_000_000:
            return ""
        buffer = ctypes.create_string_buffer(size)
        pointer = ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR))
        raw.FPDFAnnot_GetStringValue(annotation, name, pointer, size)
        return buffer.raw[: size - 2].decode("utf-16-le", "replace").replace("\r\n", "\n").replace("\r", "\n").strip()

    def _characters(self, annotation: Any) -> tuple[int, int]:
        """Return the first and last character that an annotation is on, as far as its boxes reach."""
        found = [index for box in self._boxes(annotation) for index in self._ends(*box) if index >= 0]
        return (min(found), max(found)) if found else (-1, -1)

    def _boxes(self, annotation: Any) -> Iterator[tuple[float, float, float, float]]:
        raw = self._raw
        count = raw.FPDFAnnot_CountAttachmentPoints(annotation)
        for number in range(min(count, 500)):
            quad = raw.FS_QUADPOINTSF()
            if raw.FPDFAnnot_GetAttachmentPoints(annotation, number, quad):
                xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
                yield min(xs), min(ys), max(xs), max(ys)
        if count == 0:
            box = raw.FS_RECTF()
            if raw.FPDFAnnot_GetRect(annotation, box):
                yield box.left, box.bottom, box.right, box.top

    def _ends(self, left: float, bottom: float, right: float, top: float) -> tuple[int, int]:
        middle, inset = (bottom + top) / 2, min(1.5, (right - left) / 4)
        at = self._raw.FPDFText_GetCharIndexAtPos
        return (
            at(self._text, left + inset, middle, _TOLERANCE, _TOLERANCE),
            at(self._text, right - inset, middle, _TOLERANCE, _TOLERANCE),
        )


def _threads(found: list[tuple[Annotation, str, str]]) -> Iterator[Annotation]:
    """Yield the comments with the answers to each; one that says nothing and is not answered says nothing."""
    replies: dict[str, list[NoteReply]] = {}
    for one, _, answered in found:
        if answered:
            replies.setdefault(answered, []).append(NoteReply(one.note.author, one.note.date, one.note.text))
    for one, name, answered in found:
        threads = replies.get(name or one.note.text, [])
        if answered or not (one.note.text or threads):
            continue
        note = one.note
        yield Annotation(
            IncomingNote(note.kind, 0, 0, note.text, note.author, note.date, replies=tuple(threads)),
            one.first,
            one.last,
        )


def stated_time(value: str) -> str:
    """Return a PDF's date as ISO 8601, with its zone where it has one."""
    found = _DATE.match(value)
    if found is None:
        return ""
    year, month, day, hour, minute, second, zone = found.groups()
    if not (month and day):
        return ""
    if hour is None:
        return f"{year}-{month}-{day}"
    zone = zone.replace("'", "") if zone else ""
    zone = f"{zone[:3]}:{zone[3:]}" if len(zone) > 1 else zone
    return f"{year}-{month}-{day}T{hour}:{minute or '00'}:{second or '00'}{zone}"
