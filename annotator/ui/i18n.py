"""The one way to words on the screen: every string passes through here, in the reader's language.

`tr` takes a literal, which Qt's own `lupdate` finds by the function's name; a test holds that it finds each. What is
not a literal where it is shown was marked where it stands: with `QT_TR_NOOP` in a table of the window, with `message`
(`annotator/messages.py`) in the layers below, and is said by `translated`. A plural is Qt's own: `%Ln` is the number,
and each language's catalogue has its forms. Which language that is decides `language.py`.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime
from PySide6.QtGui import QGuiApplication

from annotator.messages import Message, filled

CONTEXT = ""
"""The context of every string: what lupdate gives to a bare `tr` in Python."""


def tr(text: str, comment: str = "", number: int = -1) -> str:
    """Return a literal in the reader's language; with a number, in its plural form, and `%Ln` as she writes numbers.

    The comment is for whoever translates; it is also part of the key.
    """
    return QCoreApplication.translate(CONTEXT, text, comment, number)


def QT_TR_NOOP(text: str) -> str:
    """Mark a literal that is translated where it is shown; Qt's name, by which lupdate finds it."""
    return text


def translated(text: str) -> str:
    """Return in the reader's language what was marked elsewhere; what nobody marked comes back as it is."""
    if not isinstance(text, Message):
        return QCoreApplication.translate(CONTEXT, text) if text else ""
    number = -1 if text.number is None else text.number
    form = QCoreApplication.translate(CONTEXT, text.template, "", number)
    return filled(form, {name: _value(value) for name, value in text.values.items()})


def _value(value: object) -> object:
    if isinstance(value, Message):
        return translated(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return number_words(value)
    return value


def in_own_direction(text: str) -> str:
    """Return a text so that it is painted from the side that it is read from, whatever is read around it.

    Qt gives a painted line the direction of the window: the full stop of an English claim would stand at its wrong end
    in Arabic, and the other way round.
    """
    if text.isascii() and QGuiApplication.isLeftToRight():
        return text
    return f"\u2068{text}\u2069"  # first strong isolate, pop directional isolate


def number_words(number: int) -> str:
    """Return a whole number as the reader writes it."""
    return QLocale().toString(number)


def percent_words(share: float) -> str:
    """Return a share as whole per cent; 100 % only where it is all of it."""
    return tr("{0} %").replace("{0}", number_words(int(100 * share + 1e-9)))


def local_date(iso: str) -> str:
    """Return an ISO 8601 date (YYYY-MM-DD) as the reader writes dates; of a time, its day, in the zone that is stated.

    What is no such date comes back as it is.
    """
    day, at, _ = iso.partition("T")
    date = QDate.fromString(day if at else iso, "yyyy-MM-dd")
    if not date.isValid():
        return _partial_date(iso)
    return QLocale().toString(date, tr("d MMM yyyy", "a date, in the letters of Qt's date formats"))


def _partial_date(iso: str) -> str:
    """Return a month as YYYY-MM, or a season as YYYY-21 to YYYY-24 (EDTF), as the reader writes it."""
    year, parted, part = iso.partition("-")
    if not parted or len(year) != 4 or len(part) != 2 or not iso.replace("-", "").isdecimal():
        return iso
    if 1 <= int(part) <= 12:
        return QLocale().toString(QDate(int(year), int(part), 1), tr("MMMM yyyy", "a month, in the letters of Qt"))
    seasons = {"21": tr("spring {0}"), "22": tr("summer {0}"), "23": tr("autumn {0}"), "24": tr("winter {0}")}
    return seasons[part].replace("{0}", year) if part in seasons else iso


def short_date(iso: str) -> str:
    """Return an ISO 8601 date as `local_date` does, without the year where that is this one."""
    date = QDate.fromString(iso, "yyyy-MM-dd")
    if not date.isValid() or date.year() != QDate.currentDate().year():
        return local_date(iso)
    return QLocale().toString(date, tr("d MMM", "a date of this year, in the letters of Qt's date formats"))


def long_date(date: QDate) -> str:
    """Return a day as a heading has it: Tuesday, 3 March 2026."""
    return QLocale().toString(date, tr("dddd, d MMMM yyyy", "a heading's day, in the letters of Qt's date formats"))


def local_clock(at: datetime) -> str:
    """Return the time of day of a moment (with its time zone) where the reader is."""
    here = at.astimezone()
    return QLocale().toString(QTime(here.hour, here.minute), QLocale.FormatType.ShortFormat)


def local_time(at: datetime) -> str:
    """Return a moment (with its time zone) as the reader writes day and time where she is: 22 Nov 2026, 14:05."""
    day = local_date(at.astimezone().date().isoformat())
    said = tr("{day}, {time}", "a moment: 22 Nov 2026, 14:05")
    return said.replace("{day}", day).replace("{time}", local_clock(at))
