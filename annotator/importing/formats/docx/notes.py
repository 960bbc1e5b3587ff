"""Footnotes and endnotes: by their ids, as source notes at the places where they are referred to."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.left_out import LeftOuts
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.importing.web_addresses import first_address
from annotator.wordprocessing.ooxml.body import Reference, Story
from annotator.wordprocessing.ooxml.package import Package, W, every, value
from annotator.wordprocessing.ooxml.walk import Surroundings

_PARTS = {
    SourceNoteKind.FOOTNOTE: ("footnotes", W + "footnote"),
    SourceNoteKind.ENDNOTE: ("endnotes", W + "endnote"),
}


class Notes:
    """The footnotes and endnotes of a document, walked through when they are asked for."""

    def __init__(self, package: Package, around: Surroundings) -> None:
        self._around = around
        self._relationships = {}
        self._elements = {}
        for kind, (part_kind, tag) in _PARTS.items():
            part = package.part_of_kind(part_kind)
            root = package.xml(part) if part else None
            self._relationships[kind] = package.relationships(part) if part else {}
            for element in every(root, tag):
                if value(element, "type", default="normal") == "normal":  # the others are lines between text and notes
                    self._elements[kind, value(element, "id")] = element

    def at(self, reference: Reference, left_out: LeftOuts) -> tuple[IncomingNote, Story] | None:
        """Return the note of a reference and its story, or None where there is none."""
        element = self._elements.get((reference.kind, reference.note_id))
        if element is None:
            return None
        story = self._story(reference.kind, element, left_out)
        text = _words(story)
        linked = next((link.address for link in story.links if not link.address.startswith("#")), "")
        place = reference.place.at
        return IncomingNote(reference.kind, place, place, text=text, url=linked or first_address(text)), story

    def without_place(self, references: list[Reference]) -> list[str]:
        """Return what the notes say that nothing in the text refers to any more."""
        there = {(reference.kind, reference.note_id) for reference in references}
        lost = [key for key in self._elements if key not in there]
        said = [_words(self._story(key[0], self._elements[key], LeftOuts())) for key in lost]
        return [text for text in said if text]

    def _story(self, kind: SourceNoteKind, element: object, left_out: LeftOuts) -> Story:
        around = replace(self._around, relationships=self._relationships[kind])
        return Story(around, left_out).walk(element)  # type: ignore[arg-type]


def _words(story: Story) -> str:
    """Return what a note says, a line a paragraph."""
    return story.text.text.replace("\n\n", "\n").strip()
