"""The codebook: the scale of verification statuses and the tags in use, as values. Not its file, not its rows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

UNDERLINES = ("dotted", "dashed", "solid", "double", "wave", "dashdot", "longdash", "thin")


@dataclass(frozen=True, slots=True)
class Status:
    """One step of the scale. `ink` and `tint` are #rrggbb for the light theme, the dark ones for the dark theme.

    `settled` tells whether a claim with it counts as checked. `averitec`, `fever` and `rating_value` (ClaimReview,
    1 worst to 5 best, None where a rating would mislead) map it to the common scales.
    """

    key: str
    label: str
    position: int
    glyph: str
    underline: str
    ink: str
    tint: str
    dark_ink: str
    dark_tint: str
    settled: bool
    averitec: str
    fever: str
    rating_value: int | None
    definition: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A label that may be put on a claim; `colour` is #rrggbb, `shortcut` a single key or empty."""

    tag_id: str
    name: str
    definition: str
    colour: str
    shortcut: str
    position: int


@dataclass(frozen=True)
class Codebook:
    """The statuses in the order of the scale (the first is what a new claim gets) and the tags in theirs."""

    statuses: tuple[Status, ...]
    tags: tuple[Tag, ...]

    @cached_property
    def status_by_key(self) -> dict[str, Status]:
        return {status.key: status for status in self.statuses}

    @cached_property
    def tag_by_name(self) -> dict[str, Tag]:
        return {tag.name: tag for tag in self.tags}
