"""The one way to words on the screen: every string passes through here, so that it can be translated.

Qt extracts `tr("...")` by its name. Plurals are two whole sentences, never a glued-on "s".
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

_CONTEXT = "annotator"


def tr(text: str) -> str:
    """Return a text in the reader's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def plural(number: int, one: str, many: str) -> str:
    """Return the phrase for a number; `{n}` in it becomes the number in the reader's locale."""
    phrase = tr(one) if number == 1 else tr(many)
    return phrase.replace("{n}", QLocale().toString(number))


def local_date(iso: str) -> str:
    """Return an ISO 8601 date (YYYY-MM-DD) as the reader writes dates; what is no such date comes back as it is."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    if not date.isValid():
        return iso
    return QLocale().toString(date, "d MMM yyyy")


def short_date(iso: str) -> str:
    """Return an ISO 8601 date as `local_date` does, without the year where that is this one."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    this_year = date.isValid() and date.year() == QDate.currentDate().year()
    return QLocale().toString(date, "d MMM") if this_year else local_date(iso)


def local_time(at: datetime) -> str:
    """Return a moment (with its time zone) as the reader writes day and time where she is: 22 Nov 2026, 14:05."""
    here = at.astimezone()
    time = QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)
    return f"{local_date(here.date().isoformat())}, {time}"
