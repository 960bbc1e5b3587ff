"""What each column of the history's images is called, and how its value is said; which are silent, and why.

The columns that have a sentence of their own (`sentences.py`) are not here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from annotator.domain.acts import Image
from annotator.domain.assessment import rule_of
from annotator.domain.chronicle.lines import Day, Line, LineKind, Name, Names, Term
from annotator.domain.claim import CLAIM_FIELDS
from annotator.domain.evidence import EVIDENCE_FIELDS, SOURCE_FIELDS
from annotator.domain.fields import FieldKind, FieldSpec
from annotator.domain.places import Choice
from annotator.domain.work import Priority
from annotator.messages import message

Reader = Callable[[Any, Names], str]


def _text(value: Any, _names: Names) -> str:
    return str(value)


def _term(value: Any, _names: Names) -> str:
    return Term(value)


def _name(value: Any, _names: Names) -> str:
    return Name(value)


def _day(value: Any, _names: Names) -> str:
    return Day(value)


def _priority(value: Any, _names: Names) -> str:
    known = [priority.value for priority in Priority]
    return Term(Priority(value).name.lower()) if value in known else Name(value)


def _source(value: Any, names: Names) -> str:
    return names.subject("evidence", value) or Term(message("another source"))


def said_blind(value: Any, _names: Names) -> str:
    """Say whether claims are assessed blind, or by whom."""
    rule = rule_of(str(value))
    if rule.people:
        return Name(", ".join(rule.people))
    return Term(message("on")) if rule.blind else Term(message("off"))


def said_choice(value: Any, _names: Names) -> str:
    """Say which of people's marks hold; of a choice that a later program knows, its key."""
    return Term(Choice(value).words) if value in set(Choice) else Name(value)


def _tag(value: Any, names: Names) -> str:
    return Name(names.tags.get(value, value))


@dataclass(frozen=True, slots=True)
class Column:
    """What a column is called in a sentence, and how its value is said."""

    name: str
    read: Reader = _text


@dataclass(frozen=True, slots=True)
class Flag:
    """A column that is on or off, as two sentences."""

    on: str
    off: str


def _column_of(field: FieldSpec) -> Column:
    """Return the column of a field that can be set: of a choice, its label is said."""
    if field.kind is FieldKind.CHOICE:
        return Column(field.name, lambda value, _names: Term(field.said(value)))
    return Column(field.name, _day if field.kind is FieldKind.DATE else _text)


COLUMNS: Mapping[str, Mapping[str, Column | Flag]] = {
    "article": {
        "title": Column(message("title")),
        "byline": Column(message("byline")),
        "publisher": Column(message("publisher")),
        "published": Column(message("published date"), _day),
        "url": Column(message("URL")),
        "language": Column(message("language")),
        "photo_credit": Column(message("photo credit")),
        "updated_note": Column(message("note of an update")),
        "source_name": Column(message("name of the source")),
        "priority": Column(message("priority"), _priority),
        "due": Column(message("due date"), _day),
        "blind": Column(message("blind assessment"), said_blind),
    },
    "claim": {
        **{key: _column_of(field) for key, field in CLAIM_FIELDS.items() if key != "status"},
        "external_id": Column(message("number in its list")),
        "source_title": Column(message("title of its source")),
        "source_url": Column(message("URL of its source")),
        "source_label": Column(message("label as it came")),
    },
    "evidence": {
        "stance": Column(message("stance"), _term),
        "kind": Column(message("kind"), _term),
        **{key: _column_of(field) for key, field in EVIDENCE_FIELDS.items()},
        "medium": Column(message("medium"), _term),
        "independent_of": Column(message("source it is independent of"), _source),
        "confidential": Flag(message("marked as confidential"), message("no longer confidential")),
        "attachment_name": Column(message("attached file")),
        "attachment_saved": Column(message("time of saving")),
    },
    "source": {
        "kind": Column(message("kind"), _term),
        **{key: _column_of(EVIDENCE_FIELDS[key]) for key in EVIDENCE_FIELDS if key in SOURCE_FIELDS},
        "medium": Column(message("medium"), _term),
        "confidential": Flag(message("marked as confidential"), message("no longer confidential")),
        "attachment_name": Column(message("attached file")),
        "attachment_saved": Column(message("time of saving")),
        "note": Column(message("note")),
    },
    "query": {"question": Column(message("question")), "answer": Column(message("answer"))},
    "comment": {"text": Column(message("text"))},
    "privileged_remark": {
        "counsel": Column(message("counsel"), _name),
        "subject": Column(message("subject")),
        "text": Column(message("text")),
    },
    "correction": {
        "old": Column(message("old words")),
        "new": Column(message("new words")),
        "why": Column(message("reason")),
        "public_note": Column(message("public note")),
    },
    "waiver": {
        "kind": Column(message("kind"), _term),
        "text": Column(message("words")),
        "scope": Column(message("scope"), _term),
        "reason": Column(message("reason")),
    },
    "place_decision": {"choice": Column(message("which marks hold"), said_choice), "reason": Column(message("reason"))},
    "source_note": {
        "kind": Column(message("kind"), _term),
        "text": Column(message("text")),
        "author": Column(message("writer")),
        "date": Column(message("date"), _name),
        "url": Column(message("URL"), _name),
        "resolved": Flag(message("marked as resolved"), message("no longer resolved")),
        "inferred": Flag(message("thread put together"), message("thread as stated")),
        "replies": Column(message("replies")),
    },
    "assessment": {"rationale": Column(message("rationale of the assessment"))},
    "tag": {
        "name": Column(message("name")),
        "definition": Column(message("definition")),
        "colour": Column(message("colour"), _name),
        "shortcut": Column(message("key"), _name),
        "parent_id": Column(message("tag above it"), _tag),
        "examples": Column(message("examples")),
        "retired": Flag(message("retired"), message("offered again")),
    },
    "status": {
        "label": Column(message("label")),
        "glyph": Column(message("glyph"), _name),
        "underline": Column(message("underline"), _term),
        "ink": Column(message("colour"), _name),
        "tint": Column(message("background"), _name),
        "dark_ink": Column(message("colour in the dark"), _name),
        "dark_tint": Column(message("background in the dark"), _name),
        "settled": Flag(message("counts as checked"), message("no longer counts as checked")),
        "averitec": Column(message("AVeriTeC label"), _name),
        "fever": Column(message("FEVER label"), _name),
        "rating_value": Column(message("ClaimReview rating"), _name),
        "definition": Column(message("definition")),
        "retired": Flag(message("retired"), message("offered again")),
    },
    "saved_search": {
        "name": Column(message("name")),
        "query": Column(message("query")),
        "filters": Column(message("filters"), _name),
    },
    "setting": {"value": Column(message("blind assessment in the whole project"), said_blind)},
}

_ID = "an id; the line is about what it names"
_CONTEXT = "follows from where the mention stands"
_ACT = "the act itself says who and when"

SILENT: Mapping[str, Mapping[str, str]] = {
    "article": {
        "article_id": _ID,
        "title_made": "follows from the title",
        "imported_at": _ACT,
        "signed_off_by": _ACT,
        "signed_off_at": _ACT,
        "sign_off_missing": "the sentence of the sign-off says it",
        "sign_off_seal": "a number that is compared and not read; the article as it was shows it",
    },
    "claim": {
        "claim_id": _ID,
        "checked_by": _ACT,
        "checked_at": _ACT,
        "created_at": _ACT,
        "voided_by": _ACT,
        "voided_at": _ACT,
        "codebook_version": "the labels are of that version",
        "origin": "said when the claim comes in",
    },
    "mention": {
        "mention_id": _ID,
        "claim_id": "given from one claim to another by a removal and an addition",
        "article_id": "a mention stays in its article",
        "prefix": _CONTEXT,
        "suffix": _CONTEXT,
        "was": "the sentence of its place says it",
    },
    "claim_tag": {"claim_id": _ID, "tag_id": "put on and taken off, never changed"},
    "evidence": {
        "evidence_id": _ID,
        "claim_id": "given from one claim to another by a removal and an addition",
        "attachment": "the hash of the file; its name is said",
        "attachment_saved_by": "what the time of saving is read from; that time is said",
        "source_note": "the note says of whom it is; its evidence has the name",
        "source_id": "which source it is follows from what it says, or the act says it",
    },
    "source": {
        "source_id": _ID,
        "attachment": "the hash of the file; its name is said",
        "attachment_saved_by": "what the time of saving is read from; that time is said",
        "details": "what a citation has besides: volume, pages, editors",
        "independent_of": "the act says it",
        "wrong_by": _ACT,
        "wrong_at": _ACT,
    },
    "query": {"query_id": _ID, "article_id": _ID, "asked_by": _ACT, "asked_at": _ACT, "answered_at": _ACT},
    "comment": {"comment_id": _ID, "article_id": _ID, "claim_id": _ID, "person_id": _ACT, "created_at": _ACT},
    "privileged_remark": {"remark_id": _ID, "article_id": _ID, "claim_id": _ID, "person_id": _ACT, "created_at": _ACT},
    "correction": {"correction_id": _ID, "article_id": _ID, "made_by": _ACT, "made_at": _ACT},
    "waiver": {
        "waiver_id": _ID,
        "article_id": _ID,
        "revision_id": "its words say where it stands",
        "start": "its words say where it stands",
        "end": "its words say where it stands",
        "anchor": "its words say where it stands",
        "was": "its words say where it stands",
        "person_id": _ACT,
        "created_at": _ACT,
    },
    "source_note": {
        "note_id": _ID,
        "article_id": _ID,
        "revision_id": "its words say where it stands",
        "start": "its words say where it stands",
        "end": "its words say where it stands",
        "quote": "its words say where it stands",
        "prefix": "its words say where it stands",
        "suffix": "its words say where it stands",
        "anchor": "its words say where it stands",
        "was": "its words say where it stands",
    },
    "place_decision": {
        "decision_id": _ID,
        "article_id": _ID,
        "revision_id": "the text in which the marks stood",
        "marks": "what is decided of them is told of the claims",
        "person_id": _ACT,
        "decided_at": _ACT,
    },
    "assessment": {
        "assessment_id": _ID,
        "claim_id": "given from one claim to another by a removal and an addition",
        "person_id": _ACT,
        "assessed_at": _ACT,
        "codebook_version": "the labels are of that version",
    },
    "receipt": dict.fromkeys(("receipt_id", "sender", "sent_at", "acts"), _ID),
    "conflict": dict.fromkeys(
        ("conflict_id", "entity", "entity_id", "article_id", "claim_id", "field", "theirs", "person", "at", "act_id"),
        _ID,
    ),
    "tag": {"tag_id": _ID},
    "status": {"key": _ID},
    "saved_search": {"search_id": _ID},
    "setting": {"key": _ID},
}
"""Columns of which no line tells when they change, and why not; a new column is here or is told of."""


def changed_columns(kind: LineKind, entity: str, before: Image, after: Image, names: Names) -> Iterator[Line]:
    """Yield a line for each column that has a name and was changed."""
    for key, column in COLUMNS.get(entity, {}).items():
        if key not in after:
            continue
        old, new = before.get(key), after[key]
        if isinstance(column, Flag):
            if bool(old) != bool(new):
                yield Line(kind, column.on if new else column.off)
            continue
        was = "" if old in ("", None, 0) else column.read(old, names)
        now = "" if new in ("", None, 0) else column.read(new, names)
        if was or now:
            yield replaced(kind, column.name, was, now)


def replaced(kind: LineKind, name: str, was: str, now: str) -> Line:
    """Return the line of a value that took the place of another; either may be empty."""
    values = {"field": Term(name), "before": was, "after": now}
    if not was:
        form = message("{field} set to {after}")
    elif not now:
        form = message("{field} removed: {before}")
    else:
        short = isinstance(was, Term | Name | Day) and isinstance(now, Term | Name | Day)
        form = message("{field} {before} → {after}") if short else message("{field} changed from {before} to {after}")
    return Line(kind, form, values, was, now)
