"""What a report says that stands in no row of a dataset: counted when it is asked for, and not before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from annotator.domain.agreement import Agreement
from annotator.domain.checkable import Coverage


def _unknown(_article_id: str) -> Coverage | None:
    return None


@dataclass(frozen=True, slots=True)
class Measured:
    """How far people agree, over all and by tag; and how much of an article's checkables is covered, by its id.

    None of a coverage that is not known.
    """

    agreement: Callable[[], Agreement] = Agreement
    coverage: Callable[[str], Coverage | None] = _unknown
