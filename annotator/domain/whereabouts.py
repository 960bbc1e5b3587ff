"""Where an open project file is: at its place, or what became of it, told in words. Not how that is found out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from annotator.messages import Message, message, sentences


class Mishap(StrEnum):
    """What happened to a project file while it was open."""

    MOVED = "moved"
    REMOVED = "removed"
    REPLACED = "replaced"
    OVERWRITTEN = "overwritten"
    LOG_LOST = "log lost"


@dataclass(frozen=True, slots=True)
class Away:
    """A project file that is no longer what was opened at `place`.

    `ours` is a file that holds everything that was done here: the project file at its new place, or, where `copied`, a
    copy that was made so that nothing is lost. It is None where there is none, for the reason that `trouble` names.
    `other` tells that another file stands at `place` now.
    """

    mishap: Mishap
    place: Path
    ours: Path | None = None
    copied: bool = False
    other: bool = False
    trouble: str = ""

    @property
    def in_trash(self) -> bool:
        """Whether the file was put into a trash, where it will not stay."""
        return not self.copied and self.ours is not None and _in_trash(self.ours)

    @property
    def what(self) -> str:
        """What happened."""
        if self.mishap is Mishap.MOVED and self.ours is not None and not self.copied:
            if self.in_trash:
                return message("{place} was moved to the trash while it was open.", place=self.place)
            return message("{place} was moved to {ours} while it was open.", place=self.place, ours=self.ours)
        return Message(_WHAT[self.mishap], {"place": self.place})

    @property
    def remedy(self) -> str:
        """Where everything is, and what to do."""
        return sentences(message("Nothing more was changed."), *self._kept())

    def _kept(self) -> tuple[str, ...]:
        if self.ours is None:
            lost = message("What was done last could not be kept elsewhere: {trouble}.", trouble=self.trouble)
            return lost, message("Save it to another file.")
        if self.copied:
            held = message("Everything done before is kept in {ours}; open that to go on.", ours=self.ours)
            if self.trouble:
                held = message(
                    "What was done before is kept in {ours}, but {trouble}.", ours=self.ours, trouble=self.trouble
                )
            return held, message("The other file was left as it is.") if self.other else ""
        if self.mishap is Mishap.LOG_LOST:
            return (message("Everything done before is in the project; open it again to go on."),)
        return (message("Everything done before is in it; open it there to go on, or move it back."),)


_WHAT = {
    Mishap.MOVED: message("{place} is no longer at its place."),
    Mishap.REMOVED: message("{place} was removed while it was open."),
    Mishap.REPLACED: message("{place} was replaced by another file while it was open."),
    Mishap.OVERWRITTEN: message("{place} was overwritten by another program while it was open."),
    Mishap.LOG_LOST: message("{place}-wal, a part of the open project, was removed or replaced by another program."),
}


def _in_trash(path: Path) -> bool:
    return any(part.casefold() in _TRASHES or part.startswith(".Trash-") for part in path.parts)


_TRASHES = frozenset({"trash", ".trash", ".trashes", "$recycle.bin"})
"""How the trash is called on Linux (freedesktop.org), macOS and Windows."""
