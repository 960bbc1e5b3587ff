"""From one scale of verification statuses to another: which status of the new one says what an old one said. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.codebook import Status
from annotator.domain.folding import same as same_name


def counterpart(status: Status, scale: Sequence[Status]) -> str:
    """Return the key of the status of a scale that is nearest to one of another scale; empty where none is near.

    The same key or label comes first; then what AVeriTeC calls alike, nearest in rating; one that does not count as
    checked is the scale's first of these. A judgement is never guessed for what AVeriTeC has no label for.
    """
    offered = [one for one in scale if not one.retired]
    same = [one for one in offered if one.key == status.key or same_name(one.label, status.label)]
    if same:
        return same[0].key
    if not status.settled:
        return next((one.key for one in offered if not one.settled), "")
    alike = [one for one in offered if one.settled and status.averitec and one.averitec == status.averitec]
    return min(alike, key=lambda one: _distance(status, one)).key if alike else ""


def _distance(one: Status, other: Status) -> int:
    if one.rating_value is None or other.rating_value is None:
        return 0 if one.rating_value is other.rating_value else 5
    return abs(one.rating_value - other.rating_value)
