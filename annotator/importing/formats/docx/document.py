"""Puts a reading together from the parts of a document: text, notes, changes, what was left out and what is stated."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from lxml import etree

from annotator.bounded import open_archive
from annotator.domain.article import Metadata
from annotator.domain.left_out import LeftOutKind, LeftOuts
from annotator.domain.reference_code import code_in
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.domain.tracked_changes import TrackedKind
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile, Reading
from annotator.importing.formats.docx.comments import Comments
from annotator.importing.formats.docx.notes import Notes
from annotator.importing.formats.docx.properties import metadata_of, program_of
from annotator.importing.note_threads import threads
from annotator.importing.stated_metadata import HEADING, IN_TEXT, PROPERTIES, byline_of, first_stated
from annotator.messages import message
from annotator.wordprocessing.ooxml.body import Commented, Story
from annotator.wordprocessing.ooxml.package import Package, R, W
from annotator.wordprocessing.ooxml.styles import FIRST_HEADING, TITLE
from annotator.wordprocessing.ooxml.surroundings import surroundings_of
from annotator.wordprocessing.ooxml.walk import Surroundings
from annotator.wordprocessing.tracked_text import Change

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OUTSIDE = frozenset({"attachedTemplate", "image", "frame", "subDocument", "oleObject", "aFChunk", "video", "audio"})


def read(file: InputFile) -> Iterator[Reading]:
    """Yield the article of a document. Raises UnreadableSource."""
    if file.head.startswith(OLE):
        raise _not_open(file)
    with open_archive(file) as archive:
        yield reading_of(Package(archive))


def reading_of(package: Package, undone: Callable[[Change], bool] | None = None) -> Reading:
    """Return the article of a document; changes that are `undone` are read as if they had not been made."""
    around = surroundings_of(package)
    return _Document(package, around if undone is None else replace(around, undone=undone)).reading()


def _not_open(file: InputFile) -> UnreadableSource:
    if _ENCRYPTED in file.data:
        return UnreadableSource(
            message("{name} is protected by a password.", name=file.name),
            message("Open it in Word, save it without a password, and import that."),
        )
    return UnreadableSource(
        message("{name} is a document of an old Word (.doc).", name=file.name),
        message("Open it in Word or LibreOffice, save it as .docx, and import that."),
    )


class _Document:
    def __init__(self, package: Package, around: Surroundings) -> None:
        self._package = package
        self._left_out = LeftOuts()
        self._around = around

    def reading(self) -> Reading:
        root = self._package.xml(self._package.main)
        body = None if root is None else root.find(W + "body")
        story = Story(self._around, self._left_out)
        if root is not None and body is not None:
            story.walk(body)
            self._tell_headers(root)
        text, tracked = story.text.text, story.text.changes()
        notes = [*self._notes(story), *_links(story, text)]
        for change in tracked:
            if change.kind is TrackedKind.DELETED:
                self._left_out.add_words(LeftOutKind.DELETED, change.text)
        if story.labels:
            self._left_out.add(LeftOutKind.OTHER, " ".join(story.labels), len(story.labels))
        metadata, stated = self._stated(story, text)
        return Reading(
            text,
            metadata=metadata,
            stated=stated,
            notes=notes,
            tracked=tracked,
            left_out=self._left_out.found(),
            warnings=tuple(self._warnings(story)),
        )

    def _notes(self, story: Story) -> list[IncomingNote]:
        """Return footnotes, endnotes and comments; a comment on a note's words stands at the note's place."""
        notes = Notes(self._package, self._around)
        found = []
        places = dict(story.comments)
        for reference in story.references:
            told = notes.at(reference, self._left_out)
            if told is None:
                continue
            note, of_note = told
            found.append(note)
            at = reference.place
            places |= {key: Commented(at, at, at) for key in of_note.comments}
        by_libre_office = program_of(self._package).startswith(("LibreOffice", "OpenOffice"))
        comments = Comments(self._package, self._around, by_libre_office=by_libre_office)
        for text in notes.without_place(story.references):
            self._left_out.add(LeftOutKind.NOTE, text)
        for text in comments.without_place(places):
            self._left_out.add(LeftOutKind.COMMENT, text)
        return [*found, *self._without_ours(threads(comments.at(places)))]

    def _without_ours(self, notes: list[IncomingNote]) -> Iterator[IncomingNote]:
        """Yield the comments without what a check put there: that is no note of the writer's, nor what answers it."""
        for note in notes:
            said = [note.text, *(reply.text for reply in note.replies)]
            ours = next((number for number, text in enumerate(said) if code_in(text)), len(said))
            for text in said[ours:]:
                self._left_out.add(LeftOutKind.COMMENT, text)
            if ours:
                yield replace(note, replies=note.replies[: ours - 1])

    def _tell_headers(self, root: etree._Element) -> None:
        """Say what stands at the head and foot of pages, each text once."""
        for tag, kind in (("headerReference", LeftOutKind.HEADER), ("footerReference", LeftOutKind.FOOTER)):
            said: list[str] = []
            for reference in root.iter(W + tag):
                target = self._package.of_main.get(reference.get(R + "id", ""))
                if target is None or target.external:
                    continue
                part = self._package.xml(target.target)
                around = replace(self._around, relationships=self._package.relationships(target.target))
                text = "" if part is None else Story(around, self._left_out).walk(part).text.text.strip()
                if text and text not in said:
                    said.append(text)
                    self._left_out.add(kind, text)

    def _stated(self, story: Story, text: str) -> tuple[Metadata, dict[str, str]]:
        """Return what is stated, and where; what readers see of it goes before the properties."""
        properties = metadata_of(self._package)
        titles = [" ".join(text[start.at : end.at].split()) for start, end in story.styled.get(TITLE, ())]
        # a heading of the first level is the title only where it is the first thing
        first = [(start, end) for start, end in story.styled.get(FIRST_HEADING, ()) if not text[: start.at].strip()]
        headings = [" ".join(text[start.at : end.at].split()) for start, end in first]
        return first_stated(
            title=[
                *((title, HEADING) for title in titles[:1]),
                (properties.title, PROPERTIES),
                *((heading, HEADING) for heading in headings[:1]),
            ],
            byline=[(byline_of(text), IN_TEXT), (properties.byline, PROPERTIES)],
            language=[(properties.language, PROPERTIES)],
        )

    def _warnings(self, story: Story) -> Iterator[str]:
        if story.boxes:
            yield message("%Ln text box(es) (was|were) put behind (its|their) paragraph.", "", story.boxes)
        outside = sum(one.external and one.kind in _OUTSIDE for one in self._package.of_main.values())
        if outside:
            yield message("It refers to %Ln thing(s) outside the file, which (was|were) not loaded.", "", outside)
        if self._package.has_macros:
            yield message("It holds macros, which were not run.")


def _links(story: Story, text: str) -> Iterator[IncomingNote]:
    """Yield what words lead to, but not where a table of contents leads, or to a place that is not there.

    Of a place in the document, such as an entry of its list of sources, the paragraph there is what the note says.
    """
    for link in story.links:
        said = link.tip
        if link.address.startswith("#"):
            place = story.bookmarks.get(link.address[1:])
            if place is None or link.address.startswith("#_Toc"):
                continue
            end = text.find("\n", place.at)
            said = text[text.rfind("\n", 0, place.at) + 1 : end if end >= 0 else len(text)]
        yield IncomingNote(SourceNoteKind.LINK, link.start.at, link.end.at, text=said, url=link.address)
