"""What all articles of a report share: how things are said, for whom, and who is who."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.domain.chronicle import Entry
from annotator.domain.codebook import Status
from annotator.reporting.choices import Choices
from annotator.reporting.wording import Wording


@dataclass(frozen=True, slots=True)
class Desk:
    """`people` are names by ids; `acts` gives what was done to an article, by its id; `wrong_sources` tells, by the id
    of evidence, why its source was found wrong.
    """

    wording: Wording
    choices: Choices
    people: Mapping[str, str]
    scale: Sequence[Status]
    acts: Callable[[str], Iterable[Entry]]
    wrong_sources: Mapping[str, str] = field(default_factory=dict)

    def who(self, person_id: str | None) -> str:
        """Return a person's name; to the public nobody has one."""
        return self.people.get(person_id or "", "") if self.choices.for_file else ""
