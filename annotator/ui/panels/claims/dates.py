"""What a person has typed where a date belongs. Not how dates are shown: `annotator.ui.i18n`."""

from __future__ import annotations

from datetime import date

from annotator.ui.i18n import tr
from annotator.ui.panels.claims.fields import Checked
from annotator.ui.panels.claims.pasted import iso_date


def checked_date(typed: str) -> Checked:
    """Take a date in any form that can be understood."""
    value = iso_date(typed)
    if value is None:
        example = date(2026, 11, 22).isoformat()
        return Checked(typed.strip(), tr("This is no date. Write it as {0}.").replace("{0}", example))
    return Checked(value)
