"""REFI-QDA projects (.qdpx) of QualCoder, NVivo, ATLAS.ti and MAXQDA: texts with codings at code points.

The standard counts code points of a plain text, the end exclusive. Programs differ on whether a byte order mark
counts, and whether a CRLF is one place or two: what fits the words that are stated is right, or else the ends of words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from annotator.bounded import Archive, open_archive
from annotator.domain.article import Metadata
from annotator.domain.claim import ClaimFields
from annotator.domain.incoming import IncomingClaim, IncomingMention, IncomingRemark, IncomingTag
from annotator.domain.whole_numbers import whole_number
from annotator.errors import UnreadableSource
from annotator.importing.format import Fit, InputFile, Reading, Unit
from annotator.importing.marks import Untold, no_articles
from annotator.importing.quote_places import unit_words
from annotator.messages import message

if TYPE_CHECKING:
    from lxml.etree import _Element

_PROJECT = ".qde"
_INTERNAL, _RELATIVE = "internal://", "relative://"
_ASTRAL = "\U00010000"


@dataclass(slots=True)
class _Project:
    """What codings and notes refer to, by their GUIDs in lower case."""

    codes: dict[str, str] = field(default_factory=dict)
    users: dict[str, str] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    tags: list[IncomingTag] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Selection:
    guid: str
    name: str
    start: int
    end: int
    codes: tuple[str, ...]
    memos: tuple[str, ...]
    remarks: tuple[IncomingRemark, ...]


@dataclass(frozen=True, slots=True)
class _Way:
    """A way to count places: whether the byte order mark counts, a CRLF is two, a character beyond 16 bits is two."""

    mark: bool
    line_ends: bool
    utf16: bool

    def places(self, raw: str, text: str) -> Callable[[int], int]:
        """Return the way from a place in a file as it came to one in its text: without the mark, with LF."""
        at: list[int] = []
        place = 0
        for index, one in enumerate(raw):
            if index == 0 and one == "\ufeff":
                at += [0] if self.mark else []
                continue
            if one == "\r" and raw[index + 1 : index + 2] == "\n":
                at += [place] if self.line_ends else []
                continue
            at += [place] * (2 if self.utf16 and one >= _ASTRAL else 1)
            place += 1
        at.append(len(text))
        return lambda position: at[min(max(position, 0), len(at) - 1)]


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is a project: a ZIP with a .qde in it."""
    return Fit.SURE if any(_is_project(name) for name in file.entries) else Fit.NO


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield each text of a project with its codings."""
    with open_archive(file) as archive:
        name = next((one for one in archive if _is_project(one)), "")
        if not name:
            raise no_articles(file, "REFI-QDA")
        root = archive.xml(name)
        project = _project(root, archive)
        others = 0
        found = False
        for source in _all(root, "Sources"):
            for one in source:
                kind = _name(one)
                if kind not in ("TextSource", "PDFSource"):
                    others += bool(kind)
                    continue
                try:
                    yield _reading(one, project, archive, file)
                    found = True
                except UnreadableSource as fault:
                    yield fault
        if others:
            yield UnreadableSource(
                message("%Ln source(s) of {name} (is|are) no text and (was|were) left out.", "", others, name=file.name)
            )
        if not found and not others:
            raise no_articles(file, "REFI-QDA")


def _is_project(name: str) -> bool:
    return name.lower().endswith(_PROJECT) and "/" not in name


def _name(element: _Element) -> str:
    """Return the name of an element without its namespace; the empty text for a comment."""
    tag: object = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _all(element: _Element, name: str) -> Iterator[_Element]:
    return (one for one in element.iter() if _name(one) == name)


def _children(element: _Element, name: str) -> list[_Element]:
    return [one for one in element if _name(one) == name]


def _project(root: _Element, archive: Archive) -> _Project:
    project = _Project()
    for user in _all(root, "User"):
        project.users[_guid(user)] = user.get("name", "")
    for note in _all(root, "Note"):
        words = _words(note, archive)
        if words:
            project.notes[_guid(note)] = words
    for code in _all(root, "Code"):
        parent = code.getparent()
        above = parent.get("name", "") if parent is not None and _name(parent) == "Code" else ""
        project.codes[_guid(code)] = code.get("name", "")
        project.tags.append(IncomingTag(code.get("name", ""), _description(code), code.get("color", ""), above))
    return project


def _guid(element: _Element, name: str = "guid") -> str:
    return element.get(name, "").strip("{}").lower()


def _description(element: _Element) -> str:
    return "\n".join(one.text or "" for one in _children(element, "Description")).strip()


def _words(element: _Element, archive: Archive) -> str:
    """Return the plain text of a source or a note, as it came."""
    content = _children(element, "PlainTextContent")
    if content:
        return content[0].text or ""
    path = element.get("plainTextPath", "")
    inside = _inside(path, archive)
    if not inside:
        return ""
    data = archive.read(inside)
    for encoding in ("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", "replace")


def _inside(path: str, archive: Archive) -> str:
    """Return the entry of the archive that an address within it names; GUIDs are written in capitals or not."""
    name = PurePosixPath(path.removeprefix(_INTERNAL).removeprefix(_RELATIVE)).name.casefold()
    return next((one for one in archive if name and PurePosixPath(one).name.casefold() == name), "")


def _reading(source: _Element, project: _Project, archive: Archive, file: InputFile) -> Reading:
    """Return a text with its codings; that of a PDF is the text which stands for it."""
    holder = source
    if _name(source) == "PDFSource":
        holder = next(iter(_children(source, "Representation")), source)
    raw = _words(holder, archive)
    if not raw.strip():
        raise UnreadableSource(
            message("{name}: the text of {source} is not in it.", name=file.name, source=source.get("name", "")),
            message("Export the project with its sources."),
        )
    untold = Untold()
    selections = [_selection(one, project) for one in _all(holder, "PlainTextSelection")]
    for _ in _all(source, "PDFSelection"):
        untold.attribute(message("places on a page of a PDF"))
    for reference in _children(source, "NoteRef"):
        untold.whole_text(project.notes.get(_guid(reference, "targetGUID"), ""))
    for coding in _children(source, "Coding"):
        for reference in _children(coding, "CodeRef"):
            untold.whole_text(project.codes.get(_guid(reference, "targetGUID"), ""))
    text = raw.removeprefix("\ufeff").replace("\r\n", "\n")
    way = _way(raw, text, selections)
    place = way.places(raw, text)
    claims = [_claim(one, place, text) for one in selections]
    told = _told(raw, way) if selections else ()
    return Reading(
        text,
        Metadata(title=source.get("name", "")),
        claims=claims,
        warnings=(*told, *untold.words()),
        name=source.get("name", ""),
        tags=project.tags,
    )


def _selection(element: _Element, project: _Project) -> _Selection:
    codes: list[str] = []
    memos = [_description(element)]
    for coding in _children(element, "Coding"):
        codes += [project.codes.get(_guid(one, "targetGUID"), "") for one in _children(coding, "CodeRef")]
        memos += [project.notes.get(_guid(one, "targetGUID"), "") for one in _children(coding, "NoteRef")]
        memos.append(_description(coding))
    who = project.users.get(_guid(element, "creatingUser"), "")
    at = element.get("creationDateTime", "")
    remarks = [
        IncomingRemark(project.notes.get(_guid(one, "targetGUID"), ""), who, at)
        for one in _children(element, "NoteRef")
    ]
    return _Selection(
        _guid(element),
        element.get("name", ""),
        whole_number(element.get("startPosition")),
        whole_number(element.get("endPosition")),
        tuple(dict.fromkeys(filter(None, codes))),
        tuple(dict.fromkeys(memo for memo in memos if memo.strip())),
        tuple(one for one in remarks if one.text.strip()),
    )


def _claim(one: _Selection, place: Callable[[int], int], text: str) -> IncomingClaim:
    start, end = place(one.start), place(one.end)
    return IncomingClaim(
        ClaimFields(rationale="\n".join(one.memos) or None),
        (IncomingMention(start, end, text[start:end]),),
        tags=one.codes,
        external_id=one.guid,
        remarks=one.remarks,
    )


# how places are counted


def _way(raw: str, text: str, selections: list[_Selection]) -> _Way:
    """Return the way to count that fits best; where all fit alike, the standard's with the file as it came."""
    marks = (False, True) if raw.startswith("\ufeff") else (False,)
    line_ends = (True, False) if "\r\n" in raw else (True,)
    utf16 = (False, True) if not raw.isascii() and max(raw) >= _ASTRAL else (False,)
    ways = [_Way(*one) for one in product(marks, line_ends, utf16)]
    return ways[0] if len(ways) == 1 else max(ways, key=lambda way: _fit(way, raw, text, selections))


def _fit(way: _Way, raw: str, text: str, selections: list[_Selection]) -> tuple[int, int]:
    """Return how many selections have the words that they are called by, and how many of their ends are a word's."""
    place = way.places(raw, text)
    named = ends = 0
    for one in selections:
        start, end = place(one.start), place(one.end)
        words, name = " ".join(text[start:end].split()), " ".join(one.name.split()).rstrip(".…")
        named += bool(name) and bool(words) and (words == name or (len(name) > 8 and words.startswith(name)))
        ends += _is_end(text, start) + _is_end(text, end)
        ends += start < end and not text[start].isspace() and not text[end - 1].isspace()
    return named, ends


def _is_end(text: str, position: int) -> bool:
    """Tell whether a word ends or begins at a place."""
    return not re.fullmatch(r"\w\w", text[max(0, position - 1) : position + 1])


def _told(raw: str, way: _Way) -> tuple[str, ...]:
    """Return in words how places were found to be counted, where there was a choice."""
    said: list[str] = []
    if raw.startswith("\ufeff"):
        said.append(
            message("Its positions count the byte order mark.")
            if way.mark
            else message("Its positions do not count the byte order mark.")
        )
    if "\r\n" in raw:
        said.append(
            message("Its positions count a line end as two.")
            if way.line_ends
            else message("Its positions count a line end as one.")
        )
    if way.utf16:
        said.append(unit_words(Unit.UTF16))
    return tuple(said)
