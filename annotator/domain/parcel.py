"""What one copy of a project hands to another: what acts wrote, with the rows and files that they name. Values only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.merging import RowWrite

ROW_KINDS = ("person", "status", "tag", "revision")
"""What goes along whole, in the order in which it is taken in: nothing of it is ever changed by a parcel."""


@dataclass(frozen=True, slots=True)
class ParcelHead:
    """Where a parcel comes from. `seal` and `acts` are those of the history when it was made; times are ISO 8601, UTC.

    `since` is the number of acts behind which it begins, 0 where it holds whole articles. `needs` are acts that its
    own build on and that are not in it.
    """

    project_id: str
    project: str
    by: str
    sent_at: str
    seal: str
    acts: int
    since: int = 0
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Parcel:
    """A parcel as it was read; `files` are the hashes of those in it, `signer` the fingerprint of its key, if any."""

    head: ParcelHead
    rows: Mapping[str, Sequence[Mapping[str, Any]]]
    writes: Sequence[RowWrite]
    files: frozenset[str] = frozenset()
    signer: str = ""

    @property
    def act_count(self) -> int:
        """How many acts it holds."""
        return len({write.act_id for write in self.writes})


@dataclass(frozen=True, slots=True)
class Sent:
    """What was put into a parcel."""

    acts: int
    seal: str
    articles: int
    claims: int


@dataclass(frozen=True, slots=True)
class WaitingConflict:
    """What people made different things of, apart, and nobody has decided yet.

    `field` names what it is about ("status", "wording", "removed" ...); `ours` and `theirs` are what stands here and
    what somebody else (`by`, at a time in ISO 8601, UTC) made of it. The id is the same in every copy.
    """

    conflict_id: str
    claim_id: str
    article_id: str
    entity: str
    entity_id: str
    field: str
    ours: Any
    theirs: Any
    by: str
    at: str
    about: str = ""
    """The wording of the claim, or the title of the article, that it is about."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of receiving a parcel. `unknown_tags` and the like are told as `warnings`."""

    articles_added: int = 0
    articles_known: int = 0
    claims_added: int = 0
    claims_changed: int = 0
    claims_same: int = 0
    acts: int = 0
    conflicts: tuple[WaitingConflict, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass
class ParcelRows:
    """The rows that go along, by kind, and the hashes of the files."""

    rows: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)
