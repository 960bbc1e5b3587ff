"""Times as documents state them: a day, a clock without zone, or one with its zone; never shifted, never made up."""

from __future__ import annotations

import re

_TIME = re.compile(
    r"([12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?"
)


def as_utc(stated: str) -> str:
    """Return a time that is stated as UTC; empty for one that is none."""
    found = _TIME.fullmatch(stated.strip())
    return f"{found[1]}T{found[2]}Z" if found and found[2] else ""


def as_local(stated: str) -> str:
    """Return a time whose Z says nothing, without it; a zone in figures stays. Empty for one that is none.

    Word writes the clock of the writer's room and says that it is UTC.
    """
    return as_stated(stated).removesuffix("Z")


def as_stated(stated: str) -> str:
    """Return a time with what is said of its zone, without parts of a second. Empty for one that is none."""
    found = _TIME.fullmatch(stated.strip())
    if not found:
        return ""
    return f"{found[1]}T{found[2]}{found[3] or ''}" if found[2] else found[1]
