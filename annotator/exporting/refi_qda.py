"""The codebook of a REFI-QDA file: a code for each status and each tag, as its readers take them.

They tell codes by their names, so no two have the same, also where case does not count; and by their GUIDs as text, so
that each is spelt in one way.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO
from uuid import UUID, uuid5

from annotator import __version__
from annotator.domain.codebook import Status
from annotator.domain.dataset import TagRow

ORIGIN = f"Annotator {__version__}"
UNHOLDABLE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML cannot hold, and the carriage return, which some readers count and others do not."""
_NAMESPACE = UUID("6f2bd2e5-5d5c-4b57-a3d9-5f7f0d7e6c11")
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")


def guid(*names: str) -> str:
    """Return the GUID of what has no id of its own, the same in every export."""
    return str(uuid5(_NAMESPACE, "\n".join(names)))


def status_guid(key: str) -> str:
    """Return the GUID of the code for a status."""
    return guid("status", key)


@dataclass(frozen=True, slots=True)
class Code:
    """A code; what is not `codable` is a heading. `below` are those under it."""

    guid: str
    name: str
    description: str
    colour: str = ""
    codable: bool = True
    below: tuple[Code, ...] = ()

    def all(self) -> Iterator[Code]:
        """Yield it and all below it."""
        yield self
        for code in self.below:
            yield from code.all()


def codes(scale: Iterable[Status], tags: Sequence[TagRow]) -> tuple[Code, ...]:
    """Return the scale and the tags, each under its heading, the tags as their tree."""
    name = _Names()
    scale_name, tags_name = name.of("Verification status"), name.of("Tags")
    steps = tuple(
        Code(status_guid(step.key), name.of(step.label), held(step.definition), step.ink.upper()) for step in scale
    )
    headings = [Code(guid("scale"), scale_name, "", codable=False, below=steps)]
    if tags:
        headings.append(Code(guid("tags"), tags_name, "", codable=False, below=_tree(tags, name)))
    return tuple(headings)


class _Names:
    def __init__(self) -> None:
        self._taken: set[str] = set()

    def of(self, wanted: str) -> str:
        """Return a name that no other code has."""
        name = stem = " ".join(held(wanted).split()) or "code"
        number = 1
        while name.casefold() in self._taken:
            number += 1
            name = f"{stem} ({number})"
        self._taken.add(name.casefold())
        return name


def _tree(tags: Sequence[TagRow], name: _Names) -> tuple[Code, ...]:
    known = {tag.tag_id for tag in tags}
    below: Mapping[str, list[TagRow]] = defaultdict(list)
    for tag in tags:
        below[tag.parent_id if tag.parent_id in known and tag.parent_id else ""].append(tag)

    def code(tag: TagRow) -> Code:
        words = [tag.definition or "", f"Examples: {tag.examples}" if tag.examples else ""]
        description = held("\n\n".join(filter(None, words)))
        return Code(
            tag.tag_id, name.of(tag.name), description, tag.colour or "", below=tuple(map(code, below[tag.tag_id]))
        )

    return tuple(map(code, below[""]))


def held(text: str) -> str:
    """Return a text of the codebook as XML can hold it."""
    return UNHOLDABLE.sub("\ufffd", text)


class Elements:
    """XML, written as it comes: elements within elements, attributes that are empty left out."""

    def __init__(self, stream: BinaryIO) -> None:
        from xml.sax.saxutils import XMLGenerator  # which loads the network's modules, too

        self._xml = XMLGenerator(stream, "utf-8", short_empty_elements=True)
        self._xml.startDocument()

    @contextmanager
    def element(self, kind: str, /, **attributes: str) -> Iterator[None]:
        """Write an element; what is written in the block stands in it."""
        from xml.sax.xmlreader import AttributesImpl

        known = {key: value for key, value in attributes.items() if value}
        self._xml.startElement(kind, AttributesImpl(known))
        yield
        self._xml.endElement(kind)
        self._xml.ignorableWhitespace("\n")

    def empty(self, kind: str, /, **attributes: str) -> None:
        """Write an element with nothing in it."""
        with self.element(kind, **attributes):
            pass

    def words(self, kind: str, text: str) -> None:
        """Write an element with a text in it, where there is one."""
        if text:
            with self.element(kind):
                self._xml.characters(text)

    def codes(self, below: Iterable[Code]) -> None:
        """Write codes with those below them."""
        for code in below:
            colour = code.colour if _COLOUR.fullmatch(code.colour) else ""
            codable = "true" if code.codable else "false"
            with self.element("Code", guid=code.guid, name=code.name, isCodable=codable, color=colour):
                self.words("Description", code.description)
                self.codes(code.below)
