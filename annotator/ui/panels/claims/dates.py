"""What a person has typed where a date belongs. Not how dates are shown: `annotator.ui.i18n`."""

from __future__ import annotations

import re
from datetime import date

from annotator.ui.i18n import tr
from annotator.ui.panels.claims.fields import Checked
from annotator.ui.panels.claims.pasted import iso_date

_PARTIAL = re.compile(r"(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?")


def checked_date(typed: str) -> Checked:
    """Take a date in any form that can be understood."""
    value = iso_date(typed)
    if value is None:
        example = date(2026, 11, 22).isoformat()
        return Checked(typed.strip(), tr("This is no date. Write it as {0}.").replace("{0}", example))
    return Checked(value)


def checked_partial_date(typed: str) -> Checked:
    """Take a date in any form that can be understood, or a month or a year alone, as a source may state it."""
    text = typed.strip()
    return Checked(text) if _PARTIAL.fullmatch(text) else checked_date(typed)
