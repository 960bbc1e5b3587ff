"""Which past of a project is meant: a moment or an act of its history, a revision of its articles."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from annotator.messages import Message


@dataclass(frozen=True, slots=True)
class Past:
    """A project as it was at the end of `at`, or after the act number `act`; now, where neither is named.

    With `revision`, its articles stand in their revision of that number.
    """

    at: datetime | None = None
    act: int | None = None
    revision: int | None = None

    @property
    def is_now(self) -> bool:
        """Tell whether nothing of the past is asked for."""
        return self.at is None and self.act is None and self.revision is None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What of the past cannot be told: a thing of the kind `what`, by its id."""

    what: str
    id: str
    why: Message


def moment_of(text: str) -> datetime:
    """Return a moment as people write it. A day alone stands for its end, a time without a zone is UTC.

    Raises ValueError, OverflowError.
    """
    if len(text) == len("2026-03-03"):
        return datetime.combine(date.fromisoformat(text), time.max, UTC)
    at = datetime.fromisoformat(text)
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
