"""What was sent of the codebook's entries and is not known to be stored: the next edit is typed over that."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any, TypeVar

from annotator.domain.codebook import Status, StatusFields, Tag, TagFields

T = TypeVar("T", bound=Status | Tag)


class Sent:
    """So that nobody is overtaken by herself when she edits one thing twice before the first edit is stored."""

    def __init__(self) -> None:
        self._items: dict[str, Any] = {}
        self._under_way = 0

    def over(self, item: T, fields: StatusFields | TagFields) -> T:
        """Return an entry as it is when these fields are stored; note that they are on their way."""
        entry_id = item.key if isinstance(item, Status) else item.tag_id
        seen: T = self._items.get(entry_id, item)
        given = {name: value for name, value in asdict(fields).items() if value is not None}
        self._items[entry_id] = replace(seen, **given)
        self._under_way += 1
        return seen

    def arrived(self) -> None:
        """Note that an edit was stored, or refused."""
        self._under_way -= 1
        if not self._under_way:
            self._items.clear()
