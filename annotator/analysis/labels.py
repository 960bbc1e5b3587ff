"""Labels of other scales on the scale in use: "Pants on Fire" is the scale's status for what is refuted.

A guess for a list that comes in; the label itself is kept beside the status. MultiFC found 2 to 27 labels a site.
"""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain.codebook import Status
from annotator.domain.terms import words_of

_SUPPORTED, _REFUTED = "Supported", "Refuted"
_MIXED, _UNKNOWN = "Conflicting Evidence/Cherrypicking", "Not Enough Evidence"
# the words of a label, what AVeriTeC would say, and ClaimReview's rating from 1 (worst) to 5
_LABELS: tuple[tuple[str, str, int], ...] = (
    ("true", _SUPPORTED, 5),
    ("correct", _SUPPORTED, 5),
    ("accurate", _SUPPORTED, 5),
    ("verified", _SUPPORTED, 5),
    ("confirmed", _SUPPORTED, 5),
    ("supports", _SUPPORTED, 5),
    ("correct attribution", _SUPPORTED, 5),
    ("mostly true", _SUPPORTED, 4),
    ("mostly correct", _SUPPORTED, 4),
    ("mostly accurate", _SUPPORTED, 4),
    ("half true", _MIXED, 3),
    ("partly true", _MIXED, 3),
    ("partially true", _MIXED, 3),
    ("partly false", _MIXED, 3),
    ("partially false", _MIXED, 3),
    ("mixture", _MIXED, 3),
    ("mixed", _MIXED, 3),
    ("conflicting", _MIXED, 3),
    ("conflicting evidence cherrypicking", _MIXED, 3),
    ("disputed", _MIXED, 3),
    ("misleading", _MIXED, 2),
    ("missing context", _MIXED, 2),
    ("out of context", _MIXED, 2),
    ("cherrypicking", _MIXED, 2),
    ("exaggerated", _MIXED, 2),
    ("outdated", _MIXED, 2),
    ("miscaptioned", _MIXED, 2),
    ("mostly false", _REFUTED, 2),
    ("mostly incorrect", _REFUTED, 2),
    ("barely true", _REFUTED, 2),
    ("false", _REFUTED, 1),
    ("incorrect", _REFUTED, 1),
    ("inaccurate", _REFUTED, 1),
    ("untrue", _REFUTED, 1),
    ("wrong", _REFUTED, 1),
    ("fake", _REFUTED, 1),
    ("hoax", _REFUTED, 1),
    ("debunked", _REFUTED, 1),
    ("refutes", _REFUTED, 1),
    ("altered", _REFUTED, 1),
    ("misattributed", _REFUTED, 1),
    ("fabricated", _REFUTED, 1),
    ("pants on fire", _REFUTED, 1),
    ("pants fire", _REFUTED, 1),
    ("full flop", _REFUTED, 1),
    ("unproven", _UNKNOWN, 3),
    ("unverified", _UNKNOWN, 3),
    ("unverifiable", _UNKNOWN, 3),
    ("unknown", _UNKNOWN, 3),
    ("no evidence", _UNKNOWN, 3),
    ("unsupported", _UNKNOWN, 3),
    ("not enough info", _UNKNOWN, 3),
)
_MEANINGS = {label: (averitec, rating) for label, averitec, rating in _LABELS}


def status_for(label: str, statuses: Sequence[Status]) -> str | None:
    """Return the key of the status that a label stands for, None where nothing says so.

    The scale's own words come first, then what labels commonly mean, then the names that a scale of one's own has for
    AVeriTeC and FEVER. Retired statuses are never chosen.
    """
    wanted = " ".join(words_of(label))
    scale = [status for status in statuses if not status.retired]
    if not wanted:
        return None
    return _named(wanted, scale, "key", "label") or _meant(wanted, scale) or _named(wanted, scale, "averitec", "fever")


def _named(wanted: str, scale: Sequence[Status], *fields: str) -> str | None:
    for field in fields:
        for status in scale:
            if " ".join(words_of(getattr(status, field))) == wanted:
                return status.key
    return None


def _meant(wanted: str, scale: Sequence[Status]) -> str | None:
    """Return the status nearest in rating among those that AVeriTeC calls as it would call the label."""
    if wanted not in _MEANINGS:
        return None
    averitec, rating = _MEANINGS[wanted]
    meant = [status for status in scale if status.averitec == averitec]
    # a status without a rating is as far from any as can be
    meant.sort(key=lambda status: 5 if status.rating_value is None else abs(status.rating_value - rating))
    return meant[0].key if meant else None
