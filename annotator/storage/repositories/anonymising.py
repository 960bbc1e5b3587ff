"""Takes the names of the people of a project out of its history. Not out of what they wrote: that is theirs to read."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

from annotator.domain.dataset import HistoryRow


def without_names(names: Mapping[str, str]) -> Callable[[HistoryRow], HistoryRow]:
    """Return what puts, in a row of the history, other names in the place of people's.

    In what an act is called, wherever a name stands as a word; in the images, where a value is a name and nothing else.
    """
    longest_first = sorted((name for name in names if name), key=len, reverse=True)
    any_name = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest_first) or r"(?!)")

    def renamed(value: Any) -> Any:
        if isinstance(value, str):
            return names.get(value, value)
        if isinstance(value, dict):
            return {key: renamed(one) for key, one in value.items()}
        return [renamed(one) for one in value] if isinstance(value, list) else value

    def image(stored: str | None) -> str | None:
        if stored is None:
            return None
        return json.dumps(renamed(json.loads(stored)), ensure_ascii=False, separators=(",", ":"), sort_keys=True)

    def row_without(row: HistoryRow) -> HistoryRow:
        label = any_name.sub(lambda found: names[found.group()], row.label)
        return row._replace(label=label, before=image(row.before), after=image(row.after))

    return row_without
