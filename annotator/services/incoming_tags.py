"""The labels that come in with marks, as tags of the codebook: matched by what their names look like, or made."""

from __future__ import annotations

import re
from collections.abc import Iterable

from annotator.domain.codebook import Codebook, Tag
from annotator.domain.codebook_rules import LONGEST_NAME, LONGEST_TEXT, MOST_TAGS
from annotator.domain.folding import as_seen, key_of
from annotator.domain.ids import new_id
from annotator.domain.incoming import IncomingTag
from annotator.messages import message
from annotator.storage.unit_of_work import UnitOfWork

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class IncomingTags:
    """The tags of one transaction. Those that are made are written by `write`, before the claims that have them."""

    def __init__(self, work: UnitOfWork, book: Codebook) -> None:
        self._work = work
        self._book = book
        self._about: dict[str, IncomingTag] = {}
        self._made: dict[str, Tag] = {}
        self._fresh: list[Tag] = []
        self._under_way: set[str] = set()
        self._own: set[str] = set()
        self._names = {tag.tag_id: tag.name for tag in book.tags}
        self._warnings: dict[str, str] = {}

    def tell_of(self, about: Iterable[IncomingTag]) -> None:
        """Keep what a source says of its labels, for those that will be made."""
        for one in about:
            self._about.setdefault(key_of(one.name), one)

    def ids_of(self, names: Iterable[str]) -> list[str]:
        """Return the ids of the tags of these names, each once; the ones that are missing are made."""
        found: dict[str, None] = {}
        for name in names:
            tag_id = self._id_of(name)
            if tag_id:
                found[tag_id] = None
        return list(found)

    def name_of(self, tag_id: str) -> str:
        """Return the name of a tag."""
        return self._names[tag_id]

    def write(self) -> None:
        """Write the tags that were made."""
        for tag in self._fresh:
            self._work.codebook.add_tag(tag, again=tag.tag_id in self._own)
        self._fresh = []

    def take_warnings(self) -> list[str]:
        """Return what is to be said of labels that could not be tags as they are, each once."""
        said = list(self._warnings.values())
        self._warnings = {}
        return said

    def _id_of(self, given: str) -> str:
        name = as_seen(given)
        key = key_of(name)
        if not name or not key:
            return ""
        if key in self._made:
            return self._made[key].tag_id
        there = self._book.tag_named(name)
        if there is None:
            return self._make_of_any_length(name, key)
        if there.retired:
            self._warnings[key] = message("The tag '{name}' is retired: it was not put on.", name=there.name)
            return ""
        return there.tag_id

    def _make_of_any_length(self, name: str, key: str) -> str:
        if len(name) > LONGEST_NAME:
            short = name[: LONGEST_NAME - 1].rstrip() + "…"
            self._warnings[key] = message("The label '{name}' is too long for a tag: it was cut.", name=short)
            return self._id_of(short)
        if len(self._book.tags) + len(self._made) >= MOST_TAGS:
            self._warnings["most"] = message(
                "A codebook has at most {most} tags: further labels were left out.", most=MOST_TAGS
            )
            return ""
        return self._make(name, key)

    def _make(self, name: str, key: str) -> str:
        about = self._about.get(key, IncomingTag(name))
        # what is above it comes first, for it is pointed to; a circle of labels ends where it would close
        self._under_way.add(key)
        parent_id = "" if key_of(as_seen(about.parent)) in self._under_way else self._id_of(about.parent)
        self._under_way.discard(key)
        own = about.tag_id if about.tag_id not in self._names else ""
        if own:
            self._own.add(own)
        tag = Tag(
            tag_id=own or new_id(),
            name=name,
            definition=about.definition.strip()[:LONGEST_TEXT],
            colour=about.colour if _COLOUR.fullmatch(about.colour) else "",
            shortcut="",
            position=len(self._book.tags) + len(self._made),
            parent_id=parent_id,
            examples=about.examples.strip()[:LONGEST_TEXT],
        )
        self._made[key] = tag
        self._names[tag.tag_id] = name
        self._fresh.append(tag)
        return tag.tag_id
