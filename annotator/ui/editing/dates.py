"""What a person has typed where a date belongs. Not how dates are shown: `annotator.ui.i18n`."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from annotator.domain.partial_dates import kept, read
from annotator.ui.editing.fields import Checked
from annotator.ui.i18n import tr


def iso_date(text: str) -> str | None:
    """Return a date that a person has typed as YYYY-MM-DD, the empty text as it is; None where it is no date.

    Understood are ISO 8601 and what the reader's locale writes.
    """
    text = text.strip()
    if not text:
        return text
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    locale = QLocale()
    formats = [locale.dateFormat(kind) for kind in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)]
    for pattern in ("d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", *formats):
        for reader in (locale, QLocale.c()):
            found = reader.toDate(text, pattern)
            if found.isValid() and found > QDate(1000, 1, 1):
                return str(found.toString("yyyy-MM-dd"))
    return None


def checked_date(typed: str) -> Checked:
    """Take a date in any form that can be understood."""
    value = iso_date(typed)
    if value is None:
        example = date(2026, 11, 22).isoformat()
        return Checked(typed.strip(), tr("This is no date. Write it as {0}.").replace("{0}", example))
    return Checked(value)


def checked_partial_date(typed: str) -> Checked:
    """Take a date in any form that can be understood, or as much of one as a source may state: spring 2021."""
    text = " ".join(typed.split())
    found = read(text)
    if not text:
        return Checked(text)
    if found is not None and not (found.first.day and not found.interval):
        return Checked(text)
    known = iso_date(typed) or kept(text)  # 6/7/21 is what the reader's locale says
    if known is None:
        return Checked(text, tr("This is no date. Write it as 2021-06-23, June 2021, spring 2021 or 2021."))
    return Checked(known)
