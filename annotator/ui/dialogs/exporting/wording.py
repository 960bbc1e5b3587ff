"""How what is handed over says the program's own words: in the window's language, with its dates and numbers."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from annotator.reporting.wording import Wording
from annotator.ui.dialogs.history.phrasing import phrasing


def wording_here() -> Wording:
    """Return the wording of the window."""
    return Wording(QLocale().name().partition("_")[0], phrasing(0))
