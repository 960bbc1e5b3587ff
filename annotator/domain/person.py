"""Who acts: a person as the history names her. Not an account: a project has no passwords of its own."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has acted on the project, told apart by name."""

    person_id: str
    name: str
