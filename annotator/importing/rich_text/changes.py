"""The tracked changes of an RTF document: words put in and taken out, who did it and when. Not how they are read."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.left_out import LeftOutKind
from annotator.domain.tracked_changes import TrackedChange, TrackedKind
from annotator.importing.flow import Flow, Mark


class Changes:
    """Gathers them while the document is laid out in its main flow; what changed in a note is not told of."""

    def __init__(self, main: Flow) -> None:
        self.revisers: list[str] = []
        self.at = ""
        """When what comes next was changed."""
        self._main = main
        self._change: tuple[TrackedKind, int | None, str, Mark] | None = None
        self._words: list[str] = []
        self._deleted: list[tuple[Mark, TrackedChange]] = []

    def note(self, flow: Flow, kind: TrackedKind, author: int, words: str) -> None:
        """Note words that were put in or taken out; neighbours of one writer and time are one change."""
        key = kind, author, self.at
        if self._change is None or self._change[:3] != key:
            self.end(flow)
            self._change = (*key, flow.mark() if flow.parted or not flow.length else Mark(flow.length))
        self._words.append(words)

    def end(self, flow: Flow) -> None:
        """End the change under way, if there is one."""
        if self._change is None:
            return
        kind, author, at, mark = self._change
        words, self._change, self._words = "".join(self._words), None, []
        if flow is not self._main:
            return
        who = self.revisers[author] if author is not None and 0 <= author < len(self.revisers) else ""
        who = "" if who == "Unknown" else who
        if kind is TrackedKind.DELETED:
            self._main.leave_out(LeftOutKind.DELETED, words)
            self._deleted.append((mark, TrackedChange(kind, 0, 0, words, who, at)))
            return
        start = self._main.start_of(mark)
        self._main.changes.append(TrackedChange(kind, start, self._main.length, "", who, at))

    def all(self) -> list[TrackedChange]:
        """Return them in the order of the text."""
        found = list(self._main.changes)
        for mark, change in self._deleted:
            at = self._main.start_of(mark)
            found.append(replace(change, start=at, end=at))
        return sorted(found, key=lambda change: (change.start, change.kind is not TrackedKind.DELETED))


def packed_time(number: int) -> str:
    """Return a time that Word packs into one number: a local one, since the zone is not kept."""
    number &= 0xFFFFFFFF
    minute, hour, day = number & 0x3F, (number >> 6) & 0x1F, (number >> 11) & 0x1F
    month, year = (number >> 16) & 0xF, ((number >> 20) & 0x1FF) + 1900
    if not (minute < 60 and hour < 24 and 0 < day < 32 and 0 < month < 13):
        return ""
    return f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:00"
