"""Names that anybody may have chosen, as they can be shown."""

from __future__ import annotations

_LONGEST = 60


def printable(name: str) -> str:
    """Return a name without what steers a screen, and cut where it is long."""
    shown = "".join(one if one.isprintable() else f"\\u{{{ord(one):x}}}" for one in name[:_LONGEST])
    return f"{shown}…" if len(name) > _LONGEST else shown
