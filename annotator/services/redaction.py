"""Names that must not leave: the project's list, and what of it an export is redacted by."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.changes import Changes
from annotator.domain.erasing import NameFinder
from annotator.errors import InvalidInput
from annotator.exporting.options import Option, Options
from annotator.messages import message
from annotator.services.checks import check_words
from annotator.storage.reading import Reading
from annotator.storage.store import Store


class RedactionService:
    """Use cases of the list."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def names(self) -> Sequence[str]:
        """Return the names that are made unreadable in what leaves."""
        with self._store.reading() as reading:
            return reading.redaction.names()

    def set(self, names: Sequence[str]) -> Changes:
        """Make these the names, each once. Raises InvalidInput for one without letters."""
        wanted = tuple(dict.fromkeys(name for one in names if (name := " ".join(one.split()))))
        check_words(wanted)
        for name in wanted:
            _finder([name])
        with self._store.writing("set_redaction", count=len(wanted)) as (work, written):
            if wanted != tuple(work.redaction.names()):
                work.redaction.set(wanted)
        return written.changes


def redacting(reading: Reading, picked: Options) -> NameFinder | None:
    """Return what finds the names that an export is redacted by: the project's, and those that are named; or none.

    Raises InvalidInput where the project's are asked for and there are none, or one has no letters.
    """
    said = picked.text("redact").strip()
    if said and said.lower() in ("no", "false", "off", "0"):
        return None
    names = list(reading.redaction.names())
    if not said:
        return _finder(names) if names else None
    if not Option.is_yes(said):
        names += Option.parts(said)
    if not names:
        raise InvalidInput(
            message("The project has no list of names to redact."),
            message("Make one ('annotator redact --add NAME'), or name them: -o redact=NAME,NAME."),
        )
    return _finder(names)


def _finder(names: Sequence[str]) -> NameFinder:
    try:
        return NameFinder(names)
    except ValueError as error:
        raise InvalidInput(
            message("'{name}' is no name.", name=", ".join(names)), message("A name has letters.")
        ) from error
