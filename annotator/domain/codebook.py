"""The codebook: the scale of verification statuses and the tags in use, as values. Not its file, not its rows.

What a codebook may not be is `codebook_rules.py`'s.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from annotator.domain.folding import key_of

UNDERLINES = (
    "dotted", "dashed", "solid", "double", "wave", "dashdot", "longdash", "thin", "thick", "dashdotdot", "sparse",
)  # fmt: skip
"""The patterns that a mention can be underlined with."""

AVERITEC = ("Supported", "Refuted", "Not Enough Evidence", "Conflicting Evidence/Cherrypicking")
FEVER = ("SUPPORTS", "REFUTES", "NOT ENOUGH INFO")
RATINGS = range(1, 6)
"""ClaimReview's rating values: 1 is worst, 5 is best."""
_REFUTED, _REFUTES, _BAD_RATINGS = "Refuted", "REFUTES", (1, 2)

LEAST_RIGHT = 4
"""The least of them that calls a claim right by and large."""


@dataclass(frozen=True, slots=True)
class Status:
    """One step of the scale. `ink` and `tint` are #rrggbb for the light theme, the dark ones for the dark theme.

    `settled` tells whether a claim with it counts as checked. `averitec`, `fever` and `rating_value` (ClaimReview,
    1 worst to 5 best, None where a rating would mislead) map it to the common scales. A `retired` one stays where it
    was chosen, and is not offered any more.
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
    retired: bool = False

    @property
    def judges(self) -> bool:
        """Whether it says what the facts make of a claim: one that is not checkable has no place on a common scale."""
        return bool(self.averitec or self.fever or self.rating_value is not None)

    @property
    def is_wrong(self) -> bool:
        """Whether it says that a claim is false or misleading, so that it can't stay as it is."""
        return self.averitec == _REFUTED or self.fever == _REFUTES or self.rating_value in _BAD_RATINGS

    @property
    def at_rest(self) -> bool:
        """Whether a claim with it asks for nothing more: it counts as checked, and is right on every scale."""
        wrong = self.rating_value is not None and self.rating_value < LEAST_RIGHT
        return self.settled and not wrong and self.averitec in ("", AVERITEC[0])


@dataclass(frozen=True, slots=True)
class Tag:
    """A label that may be put on a claim; `colour` is #rrggbb, `shortcut` a single key or empty.

    `parent_id` is the tag above it in the tree, empty for one at the top. A `retired` one stays where it was put, and
    is not offered any more.
    """

    tag_id: str
    name: str
    definition: str
    colour: str
    shortcut: str
    position: int
    parent_id: str = ""
    examples: str = ""
    retired: bool = False


@dataclass(frozen=True)
class Codebook:
    """The statuses in the order of the scale (the first is what a new claim gets) and the tags in theirs."""

    statuses: tuple[Status, ...]
    tags: tuple[Tag, ...]

    @cached_property
    def status_by_key(self) -> dict[str, Status]:
        return {status.key: status for status in self.statuses}

    @cached_property
    def need_evidence(self) -> tuple[str, ...]:
        """The keys of the statuses that rest on evidence: those that judge; where none does, all that are settled."""
        settled = [status for status in self.statuses if status.settled]
        judging = [status.key for status in settled if status.judges]
        return tuple(judging or (status.key for status in settled))

    @cached_property
    def wrong(self) -> tuple[str, ...]:
        """The keys of the settled statuses that say that a claim is false or misleading."""
        return tuple(status.key for status in self.statuses if status.settled and status.is_wrong)

    @cached_property
    def tag_by_name(self) -> dict[str, Tag]:
        return {tag.name: tag for tag in self.tags}

    @cached_property
    def _tag_by_key(self) -> dict[str, Tag]:
        """The tags by what their names look like; of two that an old project has, one that is offered, the first."""
        found: dict[str, Tag] = {}
        for tag in (*self.offered_tags, *self.tags):
            found.setdefault(key_of(tag.name), tag)
        return found

    def tag_named(self, name: str) -> Tag | None:
        """Return the tag with a name, or with one that looks the same."""
        return self.tag_by_name.get(name) or self._tag_by_key.get(key_of(name))

    def look_alikes(self, tag_ids: Set[str]) -> list[Tag]:
        """Return those of some tags that look the same as another one."""
        keys = Counter(key_of(tag.name) for tag in self.tags)
        return [tag for tag in self.tags if tag.tag_id in tag_ids and keys[key_of(tag.name)] > 1]

    @cached_property
    def tag_by_id(self) -> dict[str, Tag]:
        return {tag.tag_id: tag for tag in self.tags}

    @cached_property
    def offered(self) -> tuple[Status, ...]:
        """The statuses that can be given to a claim: those that are not retired. Digits count these."""
        return tuple(status for status in self.statuses if not status.retired)

    @cached_property
    def offered_tags(self) -> tuple[Tag, ...]:
        """The tags that can be put on a claim: those that are not retired."""
        return tuple(tag for tag in self.tags if not tag.retired)

    def tree(self, parent_id: str = "", depth: int = 0) -> Iterator[tuple[int, Tag]]:
        """Yield how deep each tag stands and the tag, a parent before what is below it; retired ones are left out.

        One whose parent is not offered stands at the top.
        """
        if not depth:
            parent_id = ""
        for tag in self._below.get(parent_id, ()):
            yield depth, tag
            yield from self.tree(tag.tag_id, depth + 1)

    @cached_property
    def _below(self) -> Mapping[str, list[Tag]]:
        offered = {tag.tag_id for tag in self.offered_tags}
        found: dict[str, list[Tag]] = {}
        for tag in self.offered_tags:
            found.setdefault(tag.parent_id if tag.parent_id in offered else "", []).append(tag)
        return found


@dataclass(frozen=True, slots=True)
class CodebookVersion:
    """A codebook as it was: versions count from 1.

    `made_at` is UTC; `name` says what was done, `person` who did it: both are empty where the project began with it.
    """

    version: int
    name: str
    made_at: datetime
    person: str
    codebook: Codebook


@dataclass(frozen=True, slots=True)
class CodebookUse:
    """How many claims have a status, by its key, or a tag, by its id; what has none is not in it."""

    statuses: Mapping[str, int] = field(default_factory=dict)
    tags: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StatusFields:
    """What an act sets of a status; None leaves it. A rating of 0 takes the rating away."""

    key: str | None = None
    label: str | None = None
    glyph: str | None = None
    underline: str | None = None
    ink: str | None = None
    tint: str | None = None
    dark_ink: str | None = None
    dark_tint: str | None = None
    settled: bool | None = None
    averitec: str | None = None
    fever: str | None = None
    rating_value: int | None = None
    definition: str | None = None


@dataclass(frozen=True, slots=True)
class TagFields:
    """What an act sets of a tag; None leaves it."""

    name: str | None = None
    definition: str | None = None
    examples: str | None = None
    colour: str | None = None
    shortcut: str | None = None
