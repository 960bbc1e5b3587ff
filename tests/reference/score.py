"""What is counted where labels are compared with what the rules find: precision and recall, and nothing of a kind."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Self


@dataclass(frozen=True)
class Score:
    """Counts of one kind. A set that counts more adds fields to it: sums are field by field."""

    labelled: int = 0
    found: int = 0
    right: int = 0

    def __add__(self, other: Self) -> Self:
        return type(self)(**{one.name: getattr(self, one.name) + getattr(other, one.name) for one in fields(self)})

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.labelled if self.labelled else 1.0
