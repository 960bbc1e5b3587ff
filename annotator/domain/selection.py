"""What of a project an export takes. A plain value, which the storage turns into queries."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Selection:
    """Which articles and claims leave, and as what. Empty means all.

    `statuses` are keys of the scale and `tags` names of the codebook: a claim with one of each is taken. Evidence that
    is marked as confidential leaves only with `confidential`; with `anonymous` people are numbered, not named.
    """

    article_ids: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    confidential: bool = False
    anonymous: bool = False

    @property
    def of_claims(self) -> bool:
        """Tell whether claims are chosen by what they are, not only by where they stand."""
        return bool(self.statuses or self.tags)
