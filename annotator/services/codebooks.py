"""The codebook of a project, and the one that a new project starts with."""

from __future__ import annotations

import tomllib
import uuid
from pathlib import Path
from typing import Any

from annotator.domain.changes import Changes
from annotator.domain.codebook import UNDERLINES, Codebook, Status, Tag
from annotator.domain.ids import new_id
from annotator.errors import InvalidInput
from annotator.services.checks import check_words
from annotator.storage.store import Store

# tags of a shipped codebook have the same id in every project, so that projects made apart can be merged
_TAG_NAMESPACE = uuid.UUID("5d1c4a9e-7a53-5f0b-9c55-2f3d1f0e6a11")


class CodebookService:
    """Use cases on the codebook."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def get(self) -> Codebook:
        """Return the codebook in use."""
        with self._store.reading() as reading:
            return reading.codebook.get()

    def add_tag(self, name: str, colour: str = "") -> Changes:
        """Add a tag behind the others. Raises InvalidInput for an empty name or one that is there already."""
        name = " ".join(name.split())
        if not name:
            raise InvalidInput("A tag needs a name.")
        check_words((name, colour))
        with self._store.writing("add_tag", f"add the tag {name}") as (work, written):
            if name in work.codebook.get().tag_by_name:
                raise InvalidInput(f"There is a tag '{name}' already.")
            work.codebook.add_tag(Tag(new_id(), name, "", colour, "", work.codebook.next_tag_position()))
        return written.changes


def read_codebook(path: Path) -> Codebook:
    """Return the codebook of a TOML file. Raises InvalidInput where it is malformed."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
        statuses = tuple(_status(row, position) for position, row in enumerate(values["status"]))
        tags = tuple(_tag(row, position) for position, row in enumerate(values.get("tag", [])))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise InvalidInput(f"{path} is not a codebook: {error}.") from error
    if not statuses or any(status.underline not in UNDERLINES for status in statuses):
        raise InvalidInput(f"{path} is not a codebook: it needs statuses with an underline of {', '.join(UNDERLINES)}.")
    return Codebook(statuses, tags)


def _status(row: dict[str, Any], position: int) -> Status:
    optional = {"averitec": "", "fever": "", "rating_value": None, "definition": ""}
    return Status(**{**optional, **row, "position": position})


def _tag(row: dict[str, Any], position: int) -> Tag:
    tag_id = str(uuid.uuid5(_TAG_NAMESPACE, row["name"]))
    optional = {"definition": "", "colour": "", "shortcut": ""}
    return Tag(**{**optional, **row, "tag_id": tag_id, "position": position})
