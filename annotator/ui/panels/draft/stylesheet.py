"""How the page of a new draft looks."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_SHEET = Template("""
#draftPage, #draftSheet, #draftPage QScrollArea { background: $panel; border: none; }
#draftPage #draftSide { background: $raised; border: 1px solid $line; border-radius: 6px; }
#draftPage QListWidget { background: $panel; border: none; border-bottom: 1px solid $line; }
#draftPage QListWidget::item { padding: 6px 16px; color: $text; }
#draftPage QListWidget::item:selected { background: $accent_tint; color: $text; }
""")


def draft_stylesheet(theme: Theme) -> str:
    """Return the page's stylesheet in a theme."""
    return _SHEET.substitute(dict(theme.colours))
