"""Puts a reading together from the parts of a document: text, notes, changes, what was left out and what is stated."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

from lxml import etree

from annotator.bounded import Archive, open_archive, safe_xml
from annotator.domain.article import Metadata
from annotator.domain.left_out import LeftOutKind, LeftOuts
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.domain.tracked_changes import TrackedKind
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile, Reading
from annotator.importing.formats.odt.body import Story
from annotator.importing.formats.odt.changes import Changes
from annotator.importing.formats.odt.names import CHART, DC, DRAW, MATH, META, OFFICE, SCRIPT, STYLE, XLINK
from annotator.importing.formats.odt.styles import Styles
from annotator.importing.note_threads import Comment, threads
from annotator.importing.stated_metadata import (
    HEADING,
    IN_TEXT,
    PROPERTIES,
    byline_of,
    first_stated,
    real_author,
    real_title,
)
from annotator.messages import message
from annotator.wordprocessing.tracked_text import Place

_HEADERS = tuple(STYLE + name for name in ("header", "header-first", "header-left"))
_FOOTERS = tuple(STYLE + name for name in ("footer", "footer-first", "footer-left"))


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a document. Raises UnreadableSource."""
    if not file.head.startswith(b"PK"):
        root = safe_xml(file.data, file.name)
        yield _Document(file.name, [root], macros=next(root.iter(SCRIPT + "module"), None) is not None).reading()
        return
    with open_archive(file) as archive:
        _refuse_locked(archive)
        parts = [archive.xml(name) for name in ("content.xml", "styles.xml", "meta.xml") if name in archive]
        _put_objects(parts, archive)
        macros = any(name.startswith(("Basic/", "Scripts/")) for name in archive.names)
    yield _Document(file.name, parts, macros=macros).reading()


def _refuse_locked(archive: Archive) -> None:
    manifest = "META-INF/manifest.xml"
    if manifest in archive and b"encryption-data" in archive.read(manifest):
        raise UnreadableSource(
            message("{name} is protected by a password.", name=archive.name),
            message("Open it in LibreOffice, save it without a password, and import that."),
        )


def _put_objects(parts: Sequence[etree._Element], archive: Archive) -> None:
    """Put formulas and charts, which a package keeps in parts of their own, where a flat file has them."""
    known = {"content.xml"}
    for found in [found for root in parts[:1] for found in root.iter(DRAW + "object")]:
        name = posixpath.normpath(f"{found.get(XLINK + 'href', '')}/content.xml")
        if name in known or name not in archive:
            continue
        known.add(name)
        with suppress(UnreadableSource):  # the text does not hang on it
            root = archive.xml(name)
            if next(root.iter(CHART + "chart", MATH + "math"), None) is not None:
                found.append(root)


class _Document:
    def __init__(self, name: str, parts: Sequence[etree._Element], *, macros: bool) -> None:
        self._name = name
        self._parts = parts
        self._macros = macros
        self._left_out = LeftOuts()
        self._styles = Styles(parts)

    def reading(self) -> Reading:
        body = next((found for root in self._parts for found in root.iter(OFFICE + "text")), None)
        if body is None:
            raise UnreadableSource(
                message("{name} holds no document of a word processor.", name=self._name),
                message("Open it in the program that made it, and save it again."),
            )
        story = Story(self._styles, Changes(body), self._left_out).walk(body)
        self._tell_headers()
        text, tracked = story.text.text, story.text.changes()
        for change in tracked:
            if change.kind is TrackedKind.DELETED:
                self._left_out.add_words(LeftOutKind.DELETED, change.text)
        metadata, stated = self._stated(story, text)
        return Reading(
            text,
            metadata=metadata,
            stated=stated,
            notes=[*_notes(story), *_links(story, text)],
            tracked=tracked,
            left_out=self._left_out.found(),
            warnings=tuple(self._warnings(story)),
        )

    def _tell_headers(self) -> None:
        """Say what stands at the head and foot of pages, each text once."""
        for tags, kind in ((_HEADERS, LeftOutKind.HEADER), (_FOOTERS, LeftOutKind.FOOTER)):
            said: list[str] = []
            for root in self._parts:
                for element in root.iter(*tags):
                    text = Story(self._styles, Changes(element), self._left_out).walk(element).text.text.strip()
                    if text and text not in said:
                        said.append(text)
                        self._left_out.add(kind, text)

    def _stated(self, story: Story, text: str) -> tuple[Metadata, dict[str, str]]:
        """Return what is stated, and where; what readers see of it goes before the properties."""
        meta = next((found for root in self._parts for found in root.iter(OFFICE + "meta")), None)

        def stated(tag: str) -> str:
            return "" if meta is None else (meta.findtext(tag) or "").strip()

        first = [(start, end) for start, end in story.headings if not text[: start.at].strip()]
        titles = [
            (_shown(story.titles, text), HEADING),
            (real_title(stated(DC + "title")), PROPERTIES),
            (_shown(first, text), HEADING),
        ]
        # who began it is the writer; 'creator' is who saved it last
        creators = [real_author(stated(tag)) for tag in (META + "initial-creator", DC + "creator")]
        return first_stated(
            title=titles,
            byline=[(byline_of(text), IN_TEXT), *((creator, PROPERTIES) for creator in creators)],
            language=[(stated(DC + "language"), PROPERTIES)],
        )

    def _warnings(self, story: Story) -> Iterator[str]:
        if story.boxes:
            yield message("%Ln text box(es) (was|were) put behind (its|their) paragraph.", "", story.boxes)
        if story.outside:
            yield message("It refers to %Ln thing(s) outside the file, which (was|were) not loaded.", "", story.outside)
        if self._macros:
            yield message("It holds macros, which were not run.")


def _shown(places: Sequence[tuple[Place, Place]], text: str) -> str:
    return " ".join(text[places[0][0].at : places[0][1].at].split()) if places else ""


def _notes(story: Story) -> Iterator[IncomingNote]:
    for note, place in story.notes:
        yield replace(note, start=place.at, end=place.at)
    comments: list[Comment] = []
    for annotation in story.annotations:
        annotation.comment.start = annotation.start.at
        annotation.comment.end = annotation.start.at if annotation.end is None else annotation.end.at
        comments.append(annotation.comment)
    yield from threads(comments)


def _links(story: Story, text: str) -> Iterator[IncomingNote]:
    """Yield what words lead to; of a place in the document, the paragraph there is what the note says."""
    for link in story.links:
        said = link.tip
        if link.address.startswith("#"):
            place = story.bookmarks.get(link.address[1:])
            if place is None or link.address.startswith("#__RefHeading"):
                continue
            end = text.find("\n", place.at)
            said = text[text.rfind("\n", 0, place.at) + 1 : end if end >= 0 else len(text)]
        yield IncomingNote(SourceNoteKind.LINK, link.start.at, link.end.at, text=said, url=link.address)
