"""What was typed and is not stored yet, in all fields of a project: the window must not say "Saved" meanwhile."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QObject, Signal


class UnsavedTexts(QObject):
    """Fields note here whether something stands in them that is not stored."""

    changed = Signal(bool)
    """Whether there is something unsaved now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._places: set[Hashable] = set()

    def __bool__(self) -> bool:
        return bool(self._places)

    def note(self, place: Hashable, *, unsaved: bool) -> None:
        """Take note of whether something unsaved stands in a place: a field's, or whatever else tells one apart."""
        before = bool(self._places)
        if unsaved:
            self._places.add(place)
        else:
            self._places.discard(place)
        if bool(self._places) != before:
            self.changed.emit(bool(self._places))
