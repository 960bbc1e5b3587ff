"""What a source note says, in words: to a screen reader, in a tooltip and in its list."""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from annotator.domain.source_note import SourceNote, SourceNoteKind
from annotator.ui.i18n import QT_TR_NOOP, local_date, tr, translated
from annotator.ui.quotes import in_marks

if TYPE_CHECKING:
    from annotator.services.results import StandingNote

KIND_WORDS = {
    SourceNoteKind.COMMENT: QT_TR_NOOP("the writer's comment"),
    SourceNoteKind.FOOTNOTE: QT_TR_NOOP("the writer's footnote"),
    SourceNoteKind.ENDNOTE: QT_TR_NOOP("the writer's endnote"),
    SourceNoteKind.LINK: QT_TR_NOOP("the writer's link"),
}
_TIP_LENGTH = 600
_DAY = len("2024-05-03")


def date_words(date: str) -> str:
    """Return a date or a time as the draft states it, as the reader writes them; what is none, as it is."""
    try:
        day, moment = local_date(date[:_DAY]), datetime.fromisoformat(date) if len(date) > _DAY else None
    except ValueError:
        return date
    if moment is None:
        return day
    return f"{day}, {QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)}"


def beginning(note: SourceNote) -> str:
    """Return what a note says in one line; of one that says nothing, its address or the words that it is on."""
    return " ".join((note.text or note.url or note.quote).split())


def facts(note: SourceNote) -> str:
    """Return who wrote a note, and when; and that it is resolved."""
    parts = [note.author, date_words(note.date) if note.date else "", tr("resolved") if note.resolved else ""]
    return " · ".join(part for part in parts if part)


def spoken(one: StandingNote) -> str:
    """Return what a screen reader says of a note."""
    note = one.note
    claims = tr("%Ln claim(s)", "", len(one.claim_ids)) if one.claim_ids else tr("no claim")
    replies = tr("%Ln answer(s)", "", len(note.replies)) if note.replies else ""
    parts = (translated(KIND_WORDS[note.kind]), facts(note), beginning(note), replies, claims)
    return ", ".join(part for part in parts if part)


def whole(note: SourceNote) -> list[tuple[str, str]]:
    """Return all that a note says, with who says it: itself, and what answers it."""
    said = [(facts(note), note.text.strip())]
    said += [
        (" · ".join(filter(None, (reply.author, date_words(reply.date) if reply.date else ""))), reply.text.strip())
        for reply in note.replies
    ]
    return said


def tip(note: SourceNote) -> str:
    """Return what is told of a note when the pointer rests on it, as rich text: a writer's own words stay words."""
    parts = []
    for who, text in whole(note):
        shown = text if len(text) <= _TIP_LENGTH else text[: _TIP_LENGTH - 1] + "…"
        lines = (f"<b>{escape(who)}</b>" if who else "", escape(shown).replace("\n", "<br>"))
        parts.append(f"<p>{'<br>'.join(filter(None, lines))}</p>")
    if note.inferred:
        told = tr("The thread was put together from places and times.")
        parts.append(f"<p><i>{escape(told)}</i></p>")
    head = f"<p><i>{escape(translated(KIND_WORDS[note.kind]))}</i></p>"
    address = f"<p>{escape(note.url)}</p>" if note.url and note.url not in note.text else ""
    return head + "".join(parts) + address


def copied(note: SourceNote) -> str:
    """Return a note as it is copied: what it says, its thread, its address."""
    lines = [": ".join(filter(None, said)) for said in whole(note)]
    if note.url and note.url not in note.text:
        lines.append(note.url)
    return "\n".join(line for line in lines if line)


def place_words(note: SourceNote) -> str:
    """Return the words that a note is on; a point is on none."""
    return in_marks(note.quote, 80) if note.quote else ""
