"""When an action can be done, by name; the action table names one a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Situation:
    """What the predicates look at. `splittable`: the caret or the selection is inside a mention."""

    project: bool = False
    article: bool = False
    claim: bool = False
    selection: bool = False
    splittable: bool = False
    plain_file: bool = False
    encrypted: bool = False
    shared: bool = False


PREDICATES: Mapping[str, Callable[[Situation], bool]] = {
    "always": lambda _: True,
    "project": lambda now: now.project,
    "plain file": lambda now: now.plain_file,
    "shared": lambda now: now.shared,
    "encrypted": lambda now: now.encrypted,
    "article": lambda now: now.article,
    "claim": lambda now: now.claim,
    "claims": lambda now: now.article and (now.claim or now.selection),
    "splittable": lambda now: now.splittable,
}
