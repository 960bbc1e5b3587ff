"""What every writer of a dataset offers, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from annotator.domain.dataset import DatasetSource
from annotator.domain.progress import Progress


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format as users choose it; `suffix` begins with a dot."""

    id: str
    label: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Lost:
    """A mention that a format cannot hold, and why."""

    mention_id: str
    why: str


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, what the format could not hold, and how much confidential evidence was left out."""

    format: str
    path: Path
    articles: int
    claims: int
    mentions: int
    lost: tuple[Lost, ...] = ()
    withheld: int = 0


class Exporter(Protocol):
    """Writes a dataset to one file."""

    format: ExportFormat

    def preflight(self, source: DatasetSource, out: Path) -> ExportReport:
        """Tell what would be written and lost, without writing."""

    def write(self, source: DatasetSource, out: Path, progress: Progress) -> ExportReport:
        """Write to a temporary file beside `out`, fsync it, and rename it over `out`.

        Raises EnvironmentFault where that can't be done, Cancelled; whatever stood at `out` is then as it was.
        """
