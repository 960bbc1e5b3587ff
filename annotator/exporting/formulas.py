"""Cells that a spreadsheet would run: they get an apostrophe before them, unless they are asked for raw."""

from __future__ import annotations

from typing import Any

from annotator.exporting.options import FORMULAS, Options
from annotator.messages import message

LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
ESCAPED = message("A cell of it begins like a formula, and has an apostrophe before it (-o formulas=raw leaves it).")


def escapes(options: Options) -> bool:
    """Tell whether such cells get an apostrophe."""
    return options.text(FORMULAS.key) == "escaped"


def is_like_a_formula(value: Any) -> bool:
    """Tell whether a spreadsheet would take a cell for a formula."""
    return isinstance(value, str) and value.startswith(LIKE_A_FORMULA)


def escaped(value: str) -> str:
    """Return what is written in the cell."""
    return f"'{value}" if value.startswith(LIKE_A_FORMULA) else value
