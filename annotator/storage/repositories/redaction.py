"""The names that must not leave the project: its list of them, and a copy of its rows in which none is readable."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection, select

from annotator.domain.chronicle.coming import REDACTED_NAMES as REDACTED
from annotator.domain.erasing import Finder
from annotator.domain.progress import Progress
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.erasing import make_unreadable
from annotator.storage.stored_values import canonical_json
from annotator.storage.tables import project_settings

# a list in JSON
_LIST = select(project_settings.c.value).where(project_settings.c.key == REDACTED)


class RedactionRepository(Repository):
    """The list that a project keeps."""

    def names(self) -> Sequence[str]:
        """Return the names, in their order."""
        stored = self._connection.scalar(_LIST)
        return tuple(json.loads(stored)) if stored else ()

    def set(self, names: Sequence[str]) -> None:
        """Make these the names."""
        if self._connection.scalar(_LIST) is not None:
            self._ledger.delete("setting", REDACTED)
        if names:
            row = {"key": REDACTED, "value": canonical_json(list(names))}
            self._ledger.insert_many("setting", [row], again=True)


def redact(copy: Connection, finder: Finder, progress: Progress) -> int:
    """Make names unreadable in a copy of a project; return in how many places. Raises Cancelled."""
    return make_unreadable(copy, finder, progress)
