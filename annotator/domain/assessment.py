"""What one person makes of a claim, and when others may see it. Not the claim's own status, which is the settled one.

While a claim is assessed blind, nobody sees what another has made of it until those who are to assess it have. The rule
is an article's, or the whole project's where the article has none of its own.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from annotator.domain.folding import as_seen

ASSESSORS = 2
"""So many people have to assess a claim where nobody is named."""
BLIND = "blind"
"""The key of the project's setting."""
_ON, _OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class Assessment:
    """A person's status and rationale on a claim. `at` is UTC.

    `codebook_version` is as of a claim, 0 before a status is chosen. `done` tells that it says what the claim is: that
    somebody is at it does not, and opens nobody else's.
    """

    assessment_id: str
    claim_id: str
    person: str
    status: str
    rationale: str
    at: datetime
    codebook_version: int
    version: int
    done: bool = True

    @property
    def given(self) -> bool:
        """Whether a status was chosen; before, there is only why, which is one's own affair."""
        return self.codebook_version > 0


@dataclass(frozen=True, slots=True)
class ClaimAssessments:
    """What one person may see of a claim's assessments; `blind` tells that others' are kept from her, if any."""

    claim_id: str
    assessments: tuple[Assessment, ...] = ()
    blind: bool = False

    def of(self, person: str) -> Assessment | None:
        """Return a person's own, None where she has made none or it may not be seen."""
        return next((one for one in self.assessments if as_seen(one.person) == as_seen(person)), None)

    @property
    def differ(self) -> bool:
        """Whether they do not all give one status."""
        return len({one.status for one in self.assessments if one.given}) > 1


NONE_SEEN = ClaimAssessments("")


@dataclass(frozen=True, slots=True)
class BlindRule:
    """Whether claims are assessed blind, and by whom: by these `people`, or by any ASSESSORS where none is named."""

    blind: bool
    people: tuple[str, ...] = ()

    @property
    def stored(self) -> str:
        """The rule as it is stored of an article."""
        if not self.blind:
            return _OFF
        return json.dumps(list(self.people), ensure_ascii=False) if self.people else _ON

    @property
    def number(self) -> int:
        """How many people have to assess a claim."""
        return len(self.people) or ASSESSORS

    def lets_see(self, assessed_by: Iterable[str]) -> bool:
        """Tell whether assessments by these people are open to everybody."""
        if not self.blind:
            return True
        done = {as_seen(name) for name in assessed_by}
        if self.people:
            return done >= {as_seen(name) for name in self.people}
        return len(done) >= ASSESSORS


SEEN = BlindRule(blind=False)


def rule_of(stored: str, otherwise: BlindRule = SEEN) -> BlindRule:
    """Return the rule that is stored of an article, or of the project; the other one where none is.

    What a later program stores and this one does not understand is blind: too much hidden does no harm.
    """
    if not stored:
        return otherwise
    if stored == _OFF:
        return SEEN
    try:
        people = json.loads(stored) if stored != _ON else []
    except (ValueError, RecursionError):
        people = []
    named = isinstance(people, list) and all(isinstance(name, str) for name in people)
    return BlindRule(blind=True, people=tuple(people) if named else ())


def open_to_all(assessed_by: Collection[str], rules: Iterable[BlindRule]) -> bool:
    """Tell whether a claim's assessments, by these people, are open; the rules are of the articles it stands in."""
    return all(rule.lets_see(assessed_by) for rule in rules)


def visible(assessments: Sequence[Assessment], rules: Iterable[BlindRule], person: str) -> list[Assessment]:
    """Return those of a claim's assessments that a person may see: her own, and the others' when all are open."""
    all_open = open_to_all([one.person for one in assessments if one.done], rules)
    return [one for one in assessments if (all_open and one.given) or as_seen(one.person) == as_seen(person)]
