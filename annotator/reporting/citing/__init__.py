"""A source as styles of citation have it: APA 7, Chicago 18 (bibliography, or author and date), MLA 9.

In English, as the manuals are. Nothing is made up and nothing is rewritten: what is not known is left out, and a title
keeps the capitals that it has, for a program cannot tell a name from a word. Lists of works in reports: `references`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from annotator.domain.source import SourceFields
from annotator.messages import message
from annotator.reporting.blocks import Run
from annotator.reporting.citing.apa import apa
from annotator.reporting.citing.chicago import chicago, chicago_author_date
from annotator.reporting.citing.item import Item, item_of
from annotator.reporting.citing.mla import mla

Style = Callable[[Item], Sequence[Run]]

STYLES: Mapping[str, tuple[str, Style]] = {
    "apa": (message("APA"), apa),
    "chicago": (message("Chicago"), chicago),
    "chicago-author-date": (message("Chicago, author and date"), chicago_author_date),
    "mla": (message("MLA"), mla),
}
"""Styles by the names by which the command line asks for them, with what the window calls them."""


DEFAULT = "apa"


def cited(source: SourceFields, style: str) -> tuple[Run, ...]:
    """Return a source in a style of STYLES, in pieces of which some are italic."""
    return tuple(STYLES[style][1](item_of(source)))


def plain(runs: Sequence[Run]) -> str:
    """Return a citation as plain text."""
    return "".join(run.text for run in runs)
