"""How the page of notes looks: its fields are those of the opened claim, under other names."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from annotator.ui.editing.stylesheet import panel_stylesheet

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_OWN = Template("""
#notesPage Heading QLabel[look="muted"] { color: $text; font-weight: 600; }
#notesPage #notesLine { background: $line; }
""")


def notes_stylesheet(theme: Theme) -> str:
    """Return the page's stylesheet in a theme."""
    shared = panel_stylesheet(theme).replace("#claimsPanel", "#notesPage").replace("#claimCard", "#notesSheet")
    return shared + _OWN.substitute(dict(theme.colours))
