"""One source for a claim and how it bears on it. Not the fetching of anything: the program works offline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any
from urllib.parse import urlsplit

from annotator.domain.fields import FieldKind, Group, declarations, declared
from annotator.domain.folding import key_of
from annotator.messages import message


class Stance(StrEnum):
    """How a piece of evidence bears on its claim."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    CONTEXT = "context"


EVIDENCE_KINDS = ("primary", "secondary", "")
MEDIA = ("web", "print", "document", "interview", "recording", "dataset", "image", "video", "")


def _text(kind: FieldKind, label: str, name: str, hint: str = "", comment: str = "") -> Any:
    """Return a field in which something is typed. What sets it is the one act of editing evidence."""
    spec = declared(kind, Group.DETAILS, label, name, message("edit the evidence"), hint=hint, comment=comment)
    return field(default="", metadata=spec)


@dataclass(frozen=True, slots=True)
class EvidenceFields:
    """What is recorded of a source. To add a field in which something is typed, declare it here, behind the others,
    and let a migration add its column: table, mapping, dataset, history, form and command line take it from there.

    Empty strings stand for 'not recorded'; a date is a day as YYYY-MM-DD, or as much of one as the source states, as it
    was given: 2021-06, June 2021, spring 2021, 2021 (`annotator.domain.partial_dates`).

    `question` is what the source answers; `place` where in it the passage stands (page, paragraph, minute); `medium`
    one of MEDIA; `interest` what the source has to gain; `independent_of` the id of another piece of evidence for the
    same claim that this one was found to be independent of. `confidential` evidence leaves in no export unless asked.
    `attachment` is the SHA-256 of a file kept in the project, `attachment_name` what it was called, `attachment_saved`
    when it was saved (ISO 8601, with the zone that was stated), `attachment_saved_by` what says so: a term of
    `domain.saved_page.SavedBy`. `source_note` is the id of the writer's note in the draft that it was taken from,
    `source_id` that of its source in the library where somebody has said which it is; else that follows from the fields
    (`annotator.domain.source`).
    """

    stance: Stance = Stance.SUPPORTS
    kind: str = ""
    title: str = _text(FieldKind.LINE, message("Title"), message("title"))
    publisher: str = _text(FieldKind.LINE, message("Publisher"), message("publisher"))
    url: str = _text(FieldKind.LINE, message("URL"), message("URL"), hint="https://")
    archived_url: str = _text(
        FieldKind.LINE, message("Archived"), message("archived URL"), hint=message("a copy that stays")
    )
    quote: str = _text(
        FieldKind.TEXT, message("Quote"), message("quoted passage"), hint=message("The passage that bears on the claim")
    )
    note: str = _text(FieldKind.TEXT, message("Note"), message("note"))
    published: str = _text(FieldKind.DATE, message("Published"), message("published date"))
    accessed: str = _text(FieldKind.DATE, message("Accessed"), message("accessed date"))
    author: str = _text(FieldKind.LINE, message("Author"), message("author"))
    question: str = _text(
        FieldKind.LINE,
        message("Question"),
        message("question"),
        hint=message("what the source answers"),
        comment="that it answers",
    )
    place: str = _text(
        FieldKind.LINE,
        message("Place"),
        message("place in the source"),
        hint=message("page, paragraph, minute"),
        comment="in the source: page, paragraph, minute",
    )
    medium: str = ""
    independent_of: str = ""
    interest: str = _text(
        FieldKind.LINE,
        message("Interest"),
        message("interest of the source"),
        hint=message("what the source has to gain"),
        comment="what the source has to gain",
    )
    confidential: bool = False
    attachment: str = ""
    attachment_name: str = ""
    source_note: str = ""
    source_id: str = ""
    attachment_saved: str = ""
    attachment_saved_by: str = ""


EVIDENCE_FIELDS = declarations(EvidenceFields)
"""What can be typed of a source, by name. The choices, the file and what is confidential have ways of their own."""

SOURCE_FIELDS = (
    "kind",
    "title",
    "publisher",
    "url",
    "archived_url",
    "published",
    "accessed",
    "author",
    "medium",
    "interest",
    "confidential",
    "attachment",
    "attachment_name",
    "attachment_saved",
    "attachment_saved_by",
)
"""What is a source's own, whichever claim it is evidence for; the other fields say how it bears on the one claim."""


def source_key(fields: EvidenceFields) -> tuple[str, ...]:
    """Return by what a source is known as the same one: its address, else its names, else its file; () for none."""
    if fields.url:
        return ("url", fields.url.strip().rstrip("/"))
    named = tuple(key_of(name) for name in (fields.title, fields.publisher, fields.author))
    if any(named):
        return ("named", *named)
    return ("file", fields.attachment) if fields.attachment else ()


def matching_sources(sources: Iterable[EvidenceFields], typed: str) -> list[EvidenceFields]:
    """Return each source once that holds all the typed words in its title, publisher, author or address.

    They come in the order in which they were given, those with a name that begins with what was typed first.
    """
    words, beginning = key_of(typed).split(), key_of(typed)
    first: list[EvidenceFields] = []
    others: list[EvidenceFields] = []
    seen: set[tuple[str, ...]] = {()}
    for fields in sources:
        key = source_key(fields)
        if key in seen:
            continue
        seen.add(key)
        names = [key_of(name) for name in (fields.title, fields.publisher, fields.author, fields.url)]
        text = " ".join(names)
        if all(word in text for word in words):
            (first if any(name.startswith(beginning) for name in names) else others).append(fields)
    return first + others


@dataclass(frozen=True, slots=True)
class Evidence:
    """One source for one claim; `version` counts its changes."""

    evidence_id: str
    claim_id: str
    fields: EvidenceFields
    version: int


def independent_sources(
    evidence: Iterable[Evidence], stance: Stance | None = None, apart: Iterable[tuple[str, str]] = ()
) -> int:
    """Return on how many sources, independent of each other, a claim's evidence of one stance rests.

    Without a stance: the count of the stronger side, supports or refutes; context backs nothing. Evidence from the
    same publisher or the same web site is one source, however many pieces there are, unless a piece says that it is
    independent of another: along a chain of such pieces each counts. Sources that share nothing count one each.
    `apart` are pairs of pieces, by their ids, whose sources were found to be independent of each other.
    """
    pieces, parts = list(evidence), list(apart)
    if stance is None:
        return max(independent_sources(pieces, side, parts) for side in (Stance.SUPPORTS, Stance.REFUTES))
    pieces = [piece for piece in pieces if piece.fields.stance is stance]
    same = _Groups()
    for piece in pieces:
        same.join(piece.evidence_id, *_origins(piece.fields))
    parted = _Groups()
    known = {piece.evidence_id for piece in pieces}
    more = 0
    for one, other in [*((piece.evidence_id, piece.fields.independent_of) for piece in pieces), *parts]:
        alike = one in known and other in known and same.of(one) == same.of(other)
        # each piece of a chain counts once, also where two say it of each other
        if alike and parted.of(one) != parted.of(other):
            parted.join(one, other)
            more += 1
    return len({same.of(piece.evidence_id) for piece in pieces}) + more


def _origins(fields: EvidenceFields) -> list[str]:
    """Return what evidence of the same source has in common: its publisher, its web site, its file."""
    publisher = key_of(fields.publisher)
    try:
        host = (urlsplit(fields.url).hostname or "").removeprefix("www.")
    except ValueError:  # no web address, as it was typed
        host = ""
    named = (("publisher", publisher), ("host", host), ("file", fields.attachment))
    return [f"{kind} {name}" for kind, name in named if name]


class _Groups:
    """Puts names into groups; names that were joined, even by way of others, are in one."""

    def __init__(self) -> None:
        self._above: dict[str, str] = {}

    def of(self, name: str) -> str:
        """Return the name that stands for the group."""
        while (above := self._above.get(name, name)) != name:
            name = above
        return name

    def join(self, name: str, *others: str) -> None:
        for other in others:
            self._above[self.of(other)] = self.of(name)


def without_file(fields: EvidenceFields) -> EvidenceFields:
    """Return what is recorded of a source without the file that was put to it."""
    return replace(fields, attachment="", attachment_name="", attachment_saved="", attachment_saved_by="")
