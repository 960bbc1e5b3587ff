"""The history: what was done, and taking back and repeating one's own steps."""

from __future__ import annotations

from annotator.domain.changes import Changes
from annotator.domain.history import Act
from annotator.errors import NothingToUndo, Overtaken
from annotator.services.results import Undone
from annotator.storage.store import Store


class HistoryService:
    """Use cases on the history."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def acts(self, article_id: str = "", claim_id: str = "", limit: int | None = None) -> list[Act]:
        """Return acts, the oldest first: the newest `limit` of them, of one article or claim if it is named."""
        with self._store.reading() as reading:
            return reading.history.acts(article_id, claim_id, limit)

    def next_labels(self) -> tuple[str, str]:
        """Return what undo and redo would do now, empty where there is nothing."""
        with self._store.reading() as reading:
            person_id = reading.history.person_id(self._store.person_name)
            undo, redo = reading.history.next_undo(person_id), reading.history.next_redo(person_id)
        return undo[1] if undo else "", redo[1] if redo else ""

    def undo(self, steps: int = 1) -> Undone:
        """Take back this person's last steps, as one transaction each.

        Raises NothingToUndo where there is none, Overtaken where somebody has built on the first one; a later one that
        can't be taken back ends the row.
        """
        return self._walk(steps, back=True)

    def redo(self, steps: int = 1) -> Undone:
        """Do again what this person has taken back. Raises as `undo` does."""
        return self._walk(steps, back=False)

    def _walk(self, steps: int, *, back: bool) -> Undone:
        labels: list[str] = []
        changes = Changes()
        for _ in range(max(steps, 1)):
            try:
                label, more = self._step(back=back)
            except (NothingToUndo, Overtaken):
                if not labels:
                    raise
                break
            labels.append(label)
            changes = changes.merged(more)
        return Undone(tuple(labels), changes)

    def _step(self, *, back: bool) -> tuple[str, Changes]:
        with self._store.writing("undo" if back else "redo", "") as (work, written):
            history = work.history
            found = history.next_undo(work.person_id) if back else history.next_redo(work.person_id)
            if found is None:
                raise NothingToUndo("There is nothing to undo." if back else "There is nothing to do again.")
            step_id, label = found
            work.label = f"undo: {label}" if back else f"redo: {label}"
            done = history.done_in(step_id)
            if back:
                work.revert_step(step_id, done)
            else:
                work.repeat_step(step_id, done)
        return label, written.changes
