"""What one person makes of a claim, and when others may see it. Not the claim's own status, which is the settled one.

While a claim is assessed blind, nobody sees what another has made of it until those who are to assess it have. The rule
is an article's, or the whole project's where the article has none of its own.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from annotator.domain.folding import key_of

ASSESSORS = 2
"""So many people have to assess a claim where nobody is named."""
BLIND = "blind"
"""The key of the project's setting."""
_ON, _OFF = "on", "off"


@dataclass(frozen=True, slots=True)
class Assessment:
    """A person's status and rationale on a claim. `at` is UTC; `codebook_version` as of a claim."""

    assessment_id: str
    claim_id: str
    person: str
    status: str
    rationale: str
    at: datetime
    codebook_version: int
    version: int


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
        done = {key_of(name) for name in assessed_by}
        if self.people:
            return done >= {key_of(name) for name in self.people}
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


def strictest(rules: Sequence[BlindRule]) -> BlindRule:
    """Return what holds for a claim that stands in several articles: blind where one of them is, by all who are named.

    A claim that stands in none has no rule.
    """
    blind = [rule for rule in rules if rule.blind]
    people: dict[str, str] = {}
    for rule in blind:
        for name in rule.people:
            people.setdefault(key_of(name), name)
    return BlindRule(bool(blind), tuple(people.values()))


def visible(assessments: Collection[Assessment], rule: BlindRule, person: str) -> list[Assessment]:
    """Return those of a claim's assessments that a person may see: her own, and the others' when all are open."""
    if rule.lets_see(one.person for one in assessments):
        return list(assessments)
    return [one for one in assessments if key_of(one.person) == key_of(person)]
