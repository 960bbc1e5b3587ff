"""Looking after a project: is it sound? Copies of it are `backups.py`'s."""

from __future__ import annotations

from annotator.domain.acts import Seal
from annotator.domain.progress import Progress
from annotator.domain.search import Renewal
from annotator.messages import message
from annotator.storage.problem_lines import of_part
from annotator.storage.repositories.integrity import answered
from annotator.storage.store import Store


class MaintenanceService:
    """Use cases of looking after a project."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def check(self, progress: Progress | None = None, seal: str = "") -> list[str]:
        """Return what is wrong with the project, in words; nothing where all is well.

        Everything is read, and every row is held against the history: of a large project it takes a minute. With a
        `seal` that was kept elsewhere, the history must be one that goes on from it. Raises Cancelled, and Blocked
        where a role hides some of it.
        """
        with self._store.reading() as reading:
            reading.require_all()
            schema = reading.integrity.schema()
            problems = [of_part("schema", line) for line in (*schema.foreign, *schema.missing)]
            if schema.foreign:
                return problems  # whatever else is asked might run what somebody has put there
            problems += reading.integrity.problems(progress, seal)
        with self._store.proving() as reading:
            if left := reading.search_renewal():
                return [*problems, of_part("search index", _not_renewed(left))]
            questions = (reading.search.problems, reading.everywhere.problems, reading.attached_texts.problems)
            return [*problems, *(line for ask in questions for line in answered("search indexes", ask))]

    def seal(self) -> Seal:
        """Return the history's seal, to be kept elsewhere: with it `check` tells whether the history still goes on."""
        with self._store.reading() as reading:
            return Seal(*reading.integrity.seal())

    def rebuild_search(self) -> None:
        """Make the search indexes anew from what is in the project. Raises EnvironmentFault, ReadOnly."""
        with self._store.keeping() as reading:
            reading.renew_search()


def _not_renewed(left: Renewal) -> str:
    return message(
        "{count} of {total} texts are not indexed in the words of this version: see 'annotator rebuild-search'",
        count=left.total - left.done,
        total=left.total,
    )
