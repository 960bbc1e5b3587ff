"""Labels of other scales on the scale in use: "Pants on Fire" is the scale's status for what is refuted.

A guess for a list that comes in; the label itself is kept beside the status. What labels mean is data, of all
languages at once (`resources/languages/<code>/labels.toml`).
"""

from __future__ import annotations

from collections.abc import Sequence

from annotator.domain import languages
from annotator.domain.codebook import Status
from annotator.domain.terms import words_of


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
    label = languages.labels().get(wanted)
    if label is None:
        return None
    meant = [status for status in scale if status.averitec == label.averitec]
    # a status without a rating is as far from any as can be
    meant.sort(key=lambda status: 5 if status.rating_value is None else abs(status.rating_value - label.rating))
    return meant[0].key if meant else None
