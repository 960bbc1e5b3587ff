"""How differences between two texts look, wherever they are shown: what is gone, what came, what moved.

Never by colour alone: each has a line of its own.
"""

from __future__ import annotations

from enum import StrEnum
from html import escape
from typing import TYPE_CHECKING

from annotator.domain.anchoring import ChangeKind, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.ui.theme import Theme


class Look(StrEnum):
    """What a stretch of a text is, beside another text."""

    GONE = "gone"
    CAME = "came"
    MOVED = "moved"


_COLOURS = {
    # ink and tint, in light and in dark
    Look.GONE: (("#B8232C", "#FBE4E2"), ("#FF8F87", "#4A2422")),
    Look.CAME: (("#1B7445", "#E1F2E6"), ("#6CCB93", "#1E3A2A")),
    Look.MOVED: (("#1F5FA8", "#E3ECF7"), ("#8AB8F0", "#1F3049")),
}
UNDERLINES = {Look.GONE: "double", Look.CAME: "solid", Look.MOVED: "dashed"}
"""By the names of `domain.codebook.UNDERLINES`."""
_LINES = {Look.GONE: "line-through", Look.CAME: "underline", Look.MOVED: "none"}


def look_of(kind: ChangeKind, *, old: bool) -> Look:
    """Return how a change looks in the earlier text (`old`) or in the later one."""
    if kind is ChangeKind.MOVED:
        return Look.MOVED
    return Look.GONE if old else Look.CAME


def colours_of(look: Look, theme: Theme) -> tuple[str, str]:
    """Return ink and tint of a look in a theme, as `#rrggbb`."""
    return theme.legible_pair(*_COLOURS[look][theme.dark])


def marked_html(words: str, spans: Sequence[Span], look: Look, theme: Theme) -> str:
    """Return words as HTML, with stretches of them in a look."""
    ink, tint = colours_of(look, theme)
    style = f"color:{ink};background-color:{tint};text-decoration:{_LINES[look]};"
    parts = []
    at = 0
    for start, end in spans:
        parts += [escape(words[at:start]), f'<span style="{style}">{escape(words[start:end])}</span>']
        at = end
    return "".join([*parts, escape(words[at:])]).replace("\n", "<br>")
