"""Our own SQLite dataset: the same articles and claims again, by their ids. Its columns are read by their names."""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from annotator.domain.article import Metadata
from annotator.domain.claim import CLAIM_FIELDS, ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.incoming import (
    IncomingAssessment,
    IncomingClaim,
    IncomingCorrection,
    IncomingMention,
    IncomingTag,
)
from annotator.domain.source_note import IncomingNote, NoteReply, SourceNoteKind
from annotator.errors import UnreadableSource
from annotator.importing.format import Fit, InputFile, Reading
from annotator.messages import message

_MAGIC = b"SQLite format 3\0"
_APPLICATION = slice(68, 72)
_OURS = b"ANND"
_EARLIER = message(
    "This is an earlier text, with claims that the current one has lost: it is an article of its own here."
)
_KEPT = ("checked_at", "created_at", "void", "external_id", "source_title", "source_url", "source_label")
_NOTE_KINDS = frozenset(SourceNoteKind)
_SAFE = ("PRAGMA trusted_schema = OFF", "PRAGMA query_only = ON", "PRAGMA cell_size_check = ON")

Row = Mapping[str, Any]


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is a dataset of ours: it says so in its head."""
    return Fit.SURE if file.head.startswith(_MAGIC) and file.head[_APPLICATION] == _OURS else Fit.NO


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield each article with its claims. Those that stand in no article come with the first one.

    An earlier text comes behind the current one, as an article of its own: claims stand there that were lost since.
    """
    try:
        with _opened(file) as connection:
            yield from _articles(connection, file)
    except (sqlite3.Error, ValueError, TypeError, LookupError) as error:
        raise UnreadableSource(
            message("{name} is no whole dataset: {reason}.", name=file.name, reason=str(error)),
            message("Export it again."),
        ) from error


@contextmanager
def _opened(file: InputFile) -> Iterator[sqlite3.Connection]:
    """Open the file for reading, nothing in it being trusted."""
    with tempfile.TemporaryDirectory() as folder:
        path = file.path
        if path is None:
            path = Path(folder) / "dataset.sqlite"
            path.write_bytes(file.data)
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            for statement in _SAFE:
                connection.execute(statement)
            connection.row_factory = _row
            yield connection


def _articles(connection: sqlite3.Connection, file: InputFile) -> Iterator[Reading]:
    people = {row["person_id"]: row["name"] for row in connection.execute("SELECT person_id, name FROM people")}
    tags = list(_tags(connection))
    count = _count(connection, "count(*) AS found FROM revisions")
    nowhere = list(_claims(connection, people, _NOWHERE))
    texts = connection.execute(
        "SELECT articles.*, revisions.revision_id, revisions.text, revisions.number FROM articles "
        "JOIN revisions ON revisions.article_id = articles.article_id ORDER BY articles.rowid, revisions.number DESC"
    )
    current = ""
    for done, row in enumerate(texts):
        file.beat(done, count)
        article_id = row["article_id"]
        earlier, current = article_id == current, article_id
        claims = [*_claims(connection, people, _STANDING, row["revision_id"]), *nowhere]
        nowhere = []
        yield Reading(
            row["text"],
            _metadata(row),
            claims=claims,
            warnings=_left_out(connection) if done == 0 else (_EARLIER,) if earlier else (),
            name=row["title"] if count > 1 else "",
            tags=tags,
            article_id="" if earlier else article_id,
            notes=[*_notes(connection, row["revision_id"])],
            corrections=[] if earlier else [*_corrections(connection, people, article_id)],
        )


def _metadata(row: Row) -> Metadata:
    names = ("title", "byline", "publisher", "published", "url", "language")
    title, byline, publisher, published, url, language = (row[name] or "" for name in names)
    return Metadata(title=title, byline=byline, publisher=publisher, published=published, url=url, language=language)


_STANDING = "claim_id IN (SELECT claim_id FROM mentions WHERE revision_id = ?)"
_NOWHERE = "claim_id NOT IN (SELECT claim_id FROM mentions)"


def _claims(
    connection: sqlite3.Connection, people: Mapping[str, str], which: str, revision_id: str = ""
) -> Iterator[IncomingClaim]:
    """Yield the claims of a text, or those of none."""
    given = (revision_id,) if revision_id else ()
    places: dict[str, list[IncomingMention]] = defaultdict(list)
    if revision_id:
        for row in connection.execute("SELECT * FROM mentions WHERE revision_id = ? ORDER BY rowid", given):
            places[row["claim_id"]].append(
                IncomingMention(
                    int(row["start_char"]),
                    int(row["end_char"]),
                    row["quote"],
                    row["prefix"],
                    row["suffix"],
                    mention_id=row["mention_id"],
                )
            )
    evidence: dict[str, list[Row]] = defaultdict(list)
    for row in connection.execute(f"SELECT * FROM evidence WHERE {which} ORDER BY rowid", given):  # noqa: S608 - ours
        evidence[row["claim_id"]].append(row)
    labels: dict[str, list[str]] = defaultdict(list)
    tagged = f"SELECT claim_id, name FROM claim_tags JOIN tags USING (tag_id) WHERE {which} ORDER BY tags.rowid"  # noqa: S608
    for row in connection.execute(tagged, given):
        labels[row["claim_id"]].append(row["name"])
    assessed = _assessments(connection, people, which, given)
    for row in connection.execute(f"SELECT * FROM claims WHERE {which} ORDER BY rowid", given):  # noqa: S608
        values = row
        claim_id = str(values["claim_id"])
        kept = {name: str(values[name]) for name in _KEPT if values.get(name)}
        checker = people.get(values.get("checked_by") or "", "")
        yield IncomingClaim(
            ClaimFields(**{name: values[name] for name in CLAIM_FIELDS if values.get(name) not in (None, "", 0)}),
            tuple(places[claim_id]),
            tags=tuple(labels[claim_id]),
            evidence=tuple(map(_evidence, evidence[claim_id])),
            claim_id=claim_id,
            evidence_ids=tuple(str(one["evidence_id"]) for one in evidence[claim_id]),
            kept={**kept, "checked_by": checker} if checker else kept,
            assessments=tuple(assessed[claim_id]),
        )


def _assessments(
    connection: sqlite3.Connection, people: Mapping[str, str], which: str, given: tuple[str, ...]
) -> dict[str, list[IncomingAssessment]]:
    """Return what people made of claims; datasets of the first layouts do not say."""
    found: dict[str, list[IncomingAssessment]] = defaultdict(list)
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'assessments'").fetchone() is None:
        return found
    for row in connection.execute(f"SELECT * FROM assessments WHERE {which} ORDER BY rowid", given):  # noqa: S608 - ours
        person = people.get(row["person_id"], "")
        if person:
            texts = (str(row[name] or "") for name in ("status", "rationale", "assessed_at"))
            found[str(row["claim_id"])].append(IncomingAssessment(person, *texts))
    return found


def _evidence(row: Row) -> EvidenceFields:
    values = {name: row[name] for name in EvidenceFields.__dataclass_fields__ if row.get(name) not in (None, "")}
    stance = values.pop("stance", "")
    known = stance in [one.value for one in Stance]
    confidential = bool(values.pop("confidential", False))
    texts = {name: str(value) for name, value in values.items()}
    return EvidenceFields(stance=Stance(stance) if known else Stance.CONTEXT, confidential=confidential, **texts)


def _tags(connection: sqlite3.Connection) -> Iterator[IncomingTag]:
    rows = list(connection.execute("SELECT * FROM tags ORDER BY rowid"))
    names = {row["tag_id"]: row["name"] for row in rows}
    for row in rows:
        yield IncomingTag(
            row["name"],
            row.get("definition") or "",
            row.get("colour") or "",
            names.get(row.get("parent_id"), ""),
            row.get("examples") or "",
            row["tag_id"],
        )


def _corrections(
    connection: sqlite3.Connection, people: Mapping[str, str], article_id: str
) -> Iterator[IncomingCorrection]:
    for row in connection.execute("SELECT * FROM corrections WHERE article_id = ? ORDER BY rowid", (article_id,)):
        names = ("correction_id", "claim_id", "old", "new", "why", "public_note", "made_at")
        texts = {name: row[name] or "" for name in names}
        yield IncomingCorrection(made_by=people.get(row["made_by"], ""), **texts)


def _notes(connection: sqlite3.Connection, revision_id: str) -> Iterator[IncomingNote]:
    """Yield what the writer put into a draft; datasets of the first layouts do not say."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'source_notes'").fetchone() is None:
        return
    for row in connection.execute("SELECT * FROM source_notes WHERE revision_id = ? ORDER BY rowid", (revision_id,)):
        if row["kind"] not in _NOTE_KINDS:
            continue
        yield IncomingNote(
            SourceNoteKind(row["kind"]),
            int(row["start_char"]),
            int(row["end_char"]),
            row["text"] or "",
            row["author"] or "",
            row["date"] or "",
            row["url"] or "",
            None if row["resolved"] is None else bool(row["resolved"]),
            bool(row["inferred"]),
            tuple(NoteReply(*map(str, reply)) for reply in json.loads(row["replies"])),
            row["note_id"],
        )


def _left_out(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return what a dataset holds that does not come back, in words."""
    said: list[str] = []
    acts = _count(connection, "count(DISTINCT seq) AS found FROM history")
    if acts:
        said.append(message("The history of the dataset (%Ln act(s)) stays in it: here a new one begins.", "", acts))
    signed = _count(connection, "count(*) AS found FROM articles WHERE status = 'signed off'")
    if signed:
        said.append(message("%Ln article(s) (was|were) signed off there and (is|are) not so here.", "", signed))
    return tuple(said)


def _count(connection: sqlite3.Connection, counted: str) -> int:
    return int(connection.execute(f"SELECT {counted}").fetchone()["found"])


def _row(cursor: sqlite3.Cursor, values: tuple[Any, ...]) -> Row:
    """Return a row by its columns. SQLite lets bytes stand in any column; none of a dataset's holds them."""
    named = zip((column[0] for column in cursor.description), values, strict=True)
    return {name: value.decode("utf-8", "replace") if isinstance(value, bytes) else value for name, value in named}
