"""Takes the names of the people of a project out of its history. Not out of what they wrote: that is theirs to read."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from annotator.domain.dataset import HistoryRow

_NAMES = ("assigned_to",)
"""What of an image is somebody's name, also of who never did anything in the project."""


def without_names(names: Mapping[str, str]) -> Callable[[HistoryRow], HistoryRow]:
    """Return what puts, in a row of the history, other names in the place of people's.

    In what an act is called, wherever a name stands as a word; in the images, where a value is a name and nothing else.
    Whoever is named there, and is none of them, is numbered on.
    """
    others: dict[str, str] = {}
    of_all = _any_of(names)

    def renamed(value: Any) -> Any:
        if isinstance(value, str):
            return names.get(value, value)
        if isinstance(value, dict):
            return {key: named(one) if key in _NAMES else renamed(one) for key, one in value.items()}
        return [renamed(one) for one in value] if isinstance(value, list) else value

    def named(value: Any) -> Any:
        if not isinstance(value, str) or not value or value in names:
            return renamed(value)
        return others.setdefault(value, f"Person {len(names) + len(others) + 1}")

    def image(stored: str | None) -> str | None:
        if stored is None:
            return None
        return json.dumps(renamed(json.loads(stored)), ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    def row_without(row: HistoryRow) -> HistoryRow:
        before, after = (
            image(row.before),
            image(row.after),
        )  # first: in them stands who is named only in what it is called
        label = of_all.sub(lambda found: names[found.group()], row.label)
        if others:
            label = _any_of(others).sub(lambda found: others[found.group()], label)
        return row._replace(label=label, before=before, after=after)

    return row_without


def _any_of(names: Mapping[str, str]) -> re.Pattern[str]:
    """Return what finds names where they stand as words, the longest of them."""
    longest_first = sorted((name for name in names if name), key=len, reverse=True)
    return re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest_first) or r"(?!)")
