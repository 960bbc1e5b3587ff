"""The page of an article that is not here yet: its source with what is cut struck through, and notes at their places.

It is made from values only, so that any thread can make it. Colours are the theme's.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from annotator.domain.article import Cut, Metadata
from annotator.domain.incoming import Incoming
from annotator.domain.left_out import LeftOut
from annotator.domain.source_note import IncomingNote
from annotator.domain.tracked_changes import TrackedChange, TrackedKind
from annotator.ui.dialogs.importing.words import STATED_WORDS, left_out_words, place_words
from annotator.ui.i18n import number_words, tr, translated
from annotator.ui.models.note_words import KIND_WORDS, date_words

MOST = 20_000
"""Code points of a source that are shown; more of a text would be read in the window that is for it."""
_NOTES = 200
_NOTE_LENGTH = 600
_LEFT_OUT_LENGTH = 300

_INSERTED, _DELETED, _NOTED, _CUT = "inserted", "deleted", "noted", "cut"


@dataclass(frozen=True, slots=True)
class Page:
    """What is shown of an article: HTML, and what is told of each note when the pointer rests on its number."""

    html: str
    tips: Mapping[str, str]


def page_of(article: Incoming, colours: Mapping[str, str]) -> Page:
    """Return the page of an article; `colours` are `#rrggbb` by the theme's names."""
    draft = article.draft
    shown = draft.source_text[:MOST]
    notes = list(enumerate(article.notes[:_NOTES], 1))
    parts = [f'<div style="white-space: pre-wrap">{_marked(article, shown, notes, colours)}</div>']
    if len(draft.source_text) > MOST:
        more = number_words(len(draft.source_text) - MOST)
        parts.append(_small(tr("… and {0} more letters.").replace("{0}", more), colours))
    parts += _listed(article, notes, colours)
    tips = {f"#note{number}": _tip(note) for number, note in notes}
    return Page("".join(parts), tips)


def _marked(article: Incoming, shown: str, notes: list[tuple[int, IncomingNote]], colours: Mapping[str, str]) -> str:
    """Return the source with its marks: each stretch has the look of all that lies over it."""
    places = _Places(article.draft.cuts)
    spans: list[tuple[int, int, str]] = [(cut.start, cut.end, _CUT) for cut in article.draft.cuts if cut.start < MOST]
    points: dict[int, list[str]] = {}
    for change in article.tracked:
        if change.kind is TrackedKind.DELETED:
            points.setdefault(places.start(change.start), []).append(_deleted(change, colours))
        else:
            spans.append((places.start(change.start), places.end(change.end), _INSERTED))
    for number, note in notes:
        start, end = places.start(note.start), places.end(note.end)
        if end > start:
            spans.append((start, end, _NOTED))
        mark = f'<sup><a name="at{number}" href="#note{number}">[{number_words(number)}]</a></sup>'
        points.setdefault(max(start, end), []).append(mark)
    out: list[str] = []
    for start, end, looks in _pieces(spans, points, len(shown)):
        out += points.get(start, [])
        text = escape(shown[start:end])
        out.append(_styled(text, looks, colours) if looks and text else text)
    out += points.get(len(shown), [])
    return "".join(out)


def _pieces(
    spans: list[tuple[int, int, str]], points: Mapping[int, object], length: int
) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Yield stretches of the source that are under the same spans; none goes over a point."""
    changes: dict[int, list[tuple[int, str]]] = {}
    for start, end, look in spans:
        if start < length:
            changes.setdefault(start, []).append((1, look))
            changes.setdefault(min(end, length), []).append((-1, look))
    bounds = sorted({0, length, *changes, *(point for point in points if point < length)})
    over = dict.fromkeys((_INSERTED, _DELETED, _NOTED, _CUT), 0)
    for start, end in pairwise(bounds):
        for step, look in changes.get(start, ()):
            over[look] += step
        yield start, end, frozenset(look for look, count in over.items() if count)


def _styled(text: str, looks: frozenset[str], colours: Mapping[str, str]) -> str:
    lines = [line for look, line in ((_INSERTED, "underline"), (_CUT, "line-through")) if look in looks]
    style = f"text-decoration: {' '.join(lines)};" if lines else ""
    if _CUT in looks:
        style += f"color: {colours['muted']};"
    elif _INSERTED in looks:
        style += f"color: {colours['accent']};"
    if _NOTED in looks:
        style += f"background-color: {colours['accent_tint']};"
    return f'<span style="{style}">{text}</span>'


def _deleted(change: TrackedChange, colours: Mapping[str, str]) -> str:
    style = f"text-decoration: line-through; color: {colours['warning']};"
    return f'<span style="{style}">{escape(change.text)}</span>'


class _Places:
    """Where places of the text are in its source."""

    def __init__(self, cuts: tuple[Cut, ...]) -> None:
        self._cuts = cuts
        self._at: list[int] = []  # where each cut would stand in the text
        self._shift: list[int] = [0]
        gone = 0
        for cut in cuts:
            self._at.append(cut.start - gone)
            gone += cut.end - cut.start
            self._shift.append(gone)

    def start(self, place: int) -> int:
        """Return where the letter at a place stands: behind the cuts there."""
        return place + self._shift[bisect_right(self._at, place)]

    def end(self, place: int) -> int:
        """Return where the letter before a place ends: before the cuts there."""
        return self.start(place - 1) + 1 if place else 0


def _listed(article: Incoming, notes: list[tuple[int, IncomingNote]], colours: Mapping[str, str]) -> Iterator[str]:
    """Yield what stands below the text: its notes, what is left out, the reasons of its cuts."""
    if article.stated:
        yield _heading(tr("What the file states"))
        known = article.draft.metadata
        lines = (f"{_stated(known, name)} {_muted(place_words(at), colours)}" for name, at in article.stated.items())
        yield f"<p>{'<br>'.join(lines)}</p>"
    if notes:
        yield _heading(tr("Notes"))
        for number, note in notes:
            back = f'<a name="note{number}" href="#at{number}">[{number_words(number)}]</a>'
            yield f"<p>{back} {_note(note, colours)}</p>"
        if len(article.notes) > _NOTES:
            yield _small(tr("… and %Ln more.", "", len(article.notes) - _NOTES), colours)
    if article.left_out:
        yield _heading(tr("Left out"))
        for one in article.left_out:
            yield f"<p>{escape(left_out_words(one))}{_what(one, colours)}</p>"
    if article.draft.cuts:
        yield _heading(tr("Cut"))
        for why, count in _reasons(article.draft.cuts).items():
            yield f"<p>{escape(translated(why))}: {number_words(count)}</p>"


def _reasons(cuts: tuple[Cut, ...]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for cut in cuts:
        counts[cut.why] = counts.get(cut.why, 0) + 1
    return counts


def _stated(known: Metadata, name: str) -> str:
    value = getattr(known, name)
    shown = date_words(value) if name == "published" else _shortened(value, _LEFT_OUT_LENGTH)
    return escape(f"{translated(STATED_WORDS[name])}: {shown}")


def _muted(words: str, colours: Mapping[str, str]) -> str:
    return f'<span style="color: {colours["muted"]}">({escape(words)})</span>'


def _what(one: LeftOut, colours: Mapping[str, str]) -> str:
    text = _shortened(one.text, _LEFT_OUT_LENGTH)
    return f'<br><span style="color: {colours["muted"]}">{escape(text)}</span>' if text else ""


def _note(note: IncomingNote, colours: Mapping[str, str]) -> str:
    who = " · ".join(filter(None, (translated(KIND_WORDS[note.kind]), note.author, date_words(note.date))))
    parts = [f'<span style="color: {colours["muted"]}">{escape(who)}</span>']
    parts += [escape(_shortened(text, _NOTE_LENGTH)) for text in (note.text, _address(note)) if text]
    for reply in note.replies:
        said = _shortened(reply.text, _NOTE_LENGTH)
        parts.append(f"↳ {escape(reply.author)}: {escape(said)}" if reply.author else f"↳ {escape(said)}")
    return "<br>".join(parts)


def _tip(note: IncomingNote) -> str:
    said = [note.text or note.url, *(f"{reply.author}: {reply.text}" for reply in note.replies)]
    return "\n".join(filter(None, (note.author, _shortened("\n".join(said), _NOTE_LENGTH))))


def _address(note: IncomingNote) -> str:
    return note.url if note.url not in note.text else ""


def _shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _heading(words: str) -> str:
    return f"<h4>{escape(words)}</h4>"


def _small(words: str, colours: Mapping[str, str]) -> str:
    return f'<p style="color: {colours["muted"]}">{escape(words)}</p>'
