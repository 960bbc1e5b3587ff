"""How the panel's own widgets look, in the theme's colours: a field is a field also while nobody is in it.

Beside the program's stylesheet because these looks stand nowhere else. Sizes repeat those of `growing.py` and of the
cards.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.theme import Theme

_TEMPLATE = Template(
    """
#claimsPanel { background: $panel; }
#claimsPanel QLabel { color: $text; background: transparent; }
#claimsPanel QLabel[look="muted"] { color: $muted; }
#claimsPanel QLabel[look="small"] { color: $muted; font-size: 12px; }
#claimsPanel QLabel[look="strong"] { font-weight: 600; }
#claimsPanel QLabel[look="note"] { font-size: 12px; color: $text; }
#claimsPanel QLabel[look="quote"] { font-family: "Source Serif 4", "Noto Serif", "DejaVu Serif"; font-size: 15px;
    color: $muted; }
#claimsPanel QLabel[look="empty"] { color: $muted; }

#claimsList { background: $panel; border: none; border-radius: 0; }
#claimsList:focus { border: none; }
#claimsLine { background: $line; }
#claimsPhrase { border: none; border-bottom: 1px solid $line; }
#claimCard { background: $raised; }
#similarClaims { background: $accent_tint; border: none; border-radius: 6px; }

#claimCard QTextEdit, #claimCard QLineEdit, #claimCard QComboBox { background: $panel;
    border: 1px solid $line; border-radius: 6px; padding: 3px 5px; min-height: 0;
    placeholder-text-color: $muted; }
#claimCard QTextEdit:focus, #claimCard QLineEdit:focus, #claimCard QComboBox:focus { border: 2px solid $focus;
    padding: 2px 4px; background: $page; }
/* Qt leaves 2 px beside the text of a line, and above the text of a box with fixed line heights */
#claimCard QLineEdit { min-height: 20px; padding: 3px; }
#claimCard QLineEdit:focus { padding: 2px; }
#claimCard QLineEdit[look="drop"] { border: 1px dashed $faint; background: transparent; padding: 5px; }
#claimCard QLineEdit[look="drop"]:focus { border: 2px solid $focus; padding: 4px; }
#claimCard QTextEdit { padding: 1px 5px 5px 5px; }
#claimCard QTextEdit:focus { padding: 0 4px 4px 4px; }
#claimCard QComboBox { min-height: 20px; padding-right: 0; }
#claimCard QComboBox::drop-down { width: 20px; border: none; }
#claimCard QTextEdit[look="wording"] { font-size: 15px; font-weight: 600; }
#claimCard QTextEdit[look="reading"] { font-family: "Source Serif 4", "Noto Serif", "DejaVu Serif"; font-size: 15px; }
#claimsPanel QWidget[look="banner"] { border: none; border-left: 3px solid $text; }
#claimCard QCheckBox { padding-left: 6px; min-height: 28px; }
#claimCard QComboBox[empty="true"] { color: $muted; }
#claimCard QWidget[look="line"] { background: $line; }

#claimsSuggestions { background: $raised; border: 1px solid $faint; border-radius: 6px; padding: 4px; }
#claimsSuggestions::item { padding: 4px 8px; border-radius: 4px; color: $text; }
#claimsSuggestions::item:selected { background: $accent_tint; color: $text; }

#claimsPanel QPushButton[look="link"], #claimsPanel QToolButton[look="link"], #claimsPanel QPushButton[look="choice"] {
    background: transparent; border: 1px solid transparent; border-radius: 4px; color: $muted; padding: 1px 5px;
    min-height: 20px; font-size: 12px; text-align: left; }
#claimsPanel QPushButton[look="choice"] { color: $accent; font-weight: 600; }
#claimsPanel #claimsHeld { padding-left: 0; }
#claimsPanel QPushButton[look="link"]:hover, #claimsPanel QToolButton[look="link"]:hover,
#claimsPanel QPushButton[look="choice"]:hover { color: $text; background: $accent_tint; }
#claimsPanel QPushButton[look="link"]:focus, #claimsPanel QToolButton[look="link"]:focus,
#claimsPanel QPushButton[look="choice"]:focus { border: 2px solid $focus; padding: 0 4px; color: $text; }
#claimsPanel QToolButton[look="link"][active="true"] { color: $text; background: $accent_tint; }
#claimsFilter { min-height: 20px; padding: 3px 8px; placeholder-text-color: $muted; }
#claimsFilter:focus { padding: 2px 7px; }
"""
)


def panel_stylesheet(theme: Theme) -> str:
    """Return the panel's stylesheet in a theme."""
    return _TEMPLATE.substitute(dict(theme.colours))
