"""The rows that go along with acts from one copy of a project to another, and how they are taken in.

People, statuses, tags and revisions are named by what acts wrote. Who or what is here already under another id is
matched: people and tags by name, statuses by key. What a parcel says is held against the tables before it is written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Boolean, Column, Integer, func, select

from annotator.domain.article import sha256_of
from annotator.domain.checkable import WaiverScope
from annotator.domain.claim import Anchor
from annotator.domain.evidence import Stance
from annotator.domain.folding import key_of
from annotator.domain.merging import RowWrite
from annotator.domain.parcel import Parcel, ParcelRows
from annotator.domain.places import Choice
from annotator.domain.work import QueryState
from annotator.errors import UnreadableSource
from annotator.messages import message
from annotator.storage import tables
from annotator.storage.entities import ENTITIES, whole_image
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.merging import MERGED, is_merged

_NAMED = {"person": "people.person_id", "status": "statuses.key", "tag": "tags.tag_id"}
_ROWS = {"person": tables.people, "status": tables.statuses, "tag": tables.tags, "revision": tables.revisions}
_NUMBER = tables.revisions.c.number
_CHOICES: Mapping[tuple[str, str], Collection[str]] = {
    ("evidence", "stance"): {one.value for one in Stance},
    ("mention", "anchor"): {one.value for one in Anchor},
    ("waiver", "anchor"): {one.value for one in Anchor},
    ("source_note", "anchor"): {one.value for one in Anchor},
    ("waiver", "scope"): {one.value for one in WaiverScope},
    ("query", "state"): {one.value for one in QueryState},
    ("place_decision", "choice"): {one.value for one in Choice},
}


def _naming(kind: str) -> dict[str, list[str]]:
    """Return the columns that name a person, a status or a tag, by the kind of row that has them."""
    found: dict[str, list[str]] = {}
    for name in MERGED:
        for column in ENTITIES[name].table.columns:
            if any(key.target_fullname == _NAMED[kind] for key in column.foreign_keys):
                found.setdefault(name, []).append(column.name)
    return found


_NAMING = {kind: _naming(kind) for kind in _NAMED}


@dataclass
class Matches:
    """Under which id what a parcel names is known here, by kind."""

    people: dict[str, str] = field(default_factory=dict)
    tags: dict[str, str] = field(default_factory=dict)
    statuses: set[str] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)


class ParcelRowRepository(Repository):
    """Reads what goes along, and takes it in."""

    def along(self, writes: Iterable[RowWrite]) -> ParcelRows:
        """Return the rows and files that writes name, and all statuses: a scale is one thing."""
        named: dict[str, set[str]] = {"person": set(), "tag": set(), "revision": set(), "attachment": set()}
        for write in writes:
            values = write.values or {}
            for kind in ("person", "tag"):
                named[kind].update(
                    values[column] for column in _NAMING[kind].get(write.entity, ()) if values.get(column)
                )
            if values.get("revision_id"):
                named["revision"].add(values["revision_id"])
            if values.get("attachment"):
                named["attachment"].add(values["attachment"])
        along = ParcelRows(files=named["attachment"])
        along.rows["person"] = self._of("person", named["person"])
        along.rows["tag"] = self._tags(named["tag"])
        along.rows["status"] = self._all("status")
        along.rows["revision"] = self._of("revision", named["revision"])
        along.files |= {row["file_sha256"] for row in along.rows["revision"] if row["file_sha256"]}
        along.files &= self._kept(along.files)
        return along

    def _of(self, kind: str, ids: Collection[str]) -> list[dict[str, Any]]:
        table = _ROWS[kind]
        key = next(iter(table.primary_key.columns))
        found: list[dict[str, Any]] = []
        for part in in_parts(sorted(ids)):
            found += map(dict, self._connection.execute(select(table).where(key.in_(part)).order_by(key)).mappings())
        return [_without_version(row) for row in found]

    def _all(self, kind: str) -> list[dict[str, Any]]:
        table = _ROWS[kind]
        key = next(iter(table.primary_key.columns))
        return [_without_version(dict(row)) for row in self._connection.execute(select(table).order_by(key)).mappings()]

    def _tags(self, ids: set[str]) -> list[dict[str, Any]]:
        """Return tags with those above them, which come first."""
        every = {row["tag_id"]: row for row in self._all("tag")}
        found: dict[str, dict[str, Any]] = {}
        for tag_id in sorted(ids & every.keys()):
            line: list[str] = []
            while tag_id and tag_id in every and tag_id not in found and tag_id not in line:
                line.append(tag_id)
                tag_id = every[tag_id].get("parent_id") or ""  # noqa: PLW2901  up the tree
            found.update((one, every[one]) for one in reversed(line))
        return list(found.values())

    def _kept(self, hashes: Collection[str]) -> set[str]:
        column = tables.attachments.c.sha256
        found: set[str] = set()
        for part in in_parts(sorted(hashes)):
            found.update(self._connection.scalars(select(column).where(column.in_(part))))
        return found

    # taking in

    def check(self, parcel: Parcel) -> None:
        """Raise UnreadableSource where what goes along does not fit our tables."""
        for kind, rows in parcel.rows.items():
            for row in rows:
                _check(row, _ROWS[kind].columns)

    def match(self, parcel: Parcel) -> Matches:
        """Say under which id everything is known here, and take in what is not. Raises UnreadableSource."""
        self.check(parcel)
        matches = Matches()
        self._match_people(parcel.rows["person"], matches)
        self._match_statuses(parcel.rows["status"], matches)
        self._match_tags(parcel.rows["tag"], matches)
        return matches

    def _match_people(self, rows: Sequence[Mapping[str, Any]], matches: Matches) -> None:
        here = {row.person_id: row.name for row in self._connection.execute(select(tables.people))}
        by_name = {name: person_id for person_id, name in here.items()}
        for row in rows:
            person_id = row["person_id"]
            known = person_id if person_id in here else by_name.get(row["name"])
            if known is None:
                self._ledger.keep("person", [row])
                by_name[row["name"]] = known = person_id
            matches.people[person_id] = known
        matches.people.update((person_id, person_id) for person_id in here)

    def _match_statuses(self, rows: Sequence[Mapping[str, Any]], matches: Matches) -> None:
        here = set(self._connection.scalars(select(tables.statuses.c.key)))
        last = int(self._connection.scalar(select(func.max(tables.statuses.c.position))) or 0)
        labels = {key_of(one) for one in self._connection.scalars(select(tables.statuses.c.label))}
        for row in sorted(rows, key=lambda one: (one["position"], one["key"])):
            if row["key"] in here:
                continue
            last += 1
            label = row["label"] if key_of(row["label"]) not in labels else f"{row['label']} ({row['key']})"
            self._ledger.insert("status", {**row, "position": last, "label": label})
            here.add(row["key"])
            matches.warnings.append(message("The scale has a new status, {label}.", label=label))
        matches.statuses = here

    def _match_tags(self, rows: Sequence[Mapping[str, Any]], matches: Matches) -> None:
        query = select(tables.tags.c.tag_id, tables.tags.c.name)
        here = {row.tag_id: row.name for row in self._connection.execute(query)}
        by_name = {key_of(name): tag_id for tag_id, name in here.items()}
        for row in rows:
            tag_id = row["tag_id"]
            known = tag_id if tag_id in here else by_name.get(key_of(row["name"]))
            if known is None:
                parent = matches.tags.get(row.get("parent_id") or "", "")
                self._ledger.insert("tag", {**row, "parent_id": parent, "shortcut": ""})
                by_name[key_of(row["name"])] = known = tag_id
                matches.warnings.append(message("The codebook has a new tag, {name}.", name=row["name"]))
            matches.tags[tag_id] = known
        matches.tags.update((tag_id, tag_id) for tag_id in here)

    def keep_revisions(self, rows: Sequence[Mapping[str, Any]], coming: Collection[str]) -> dict[str, str]:
        """Take in the texts that are not here yet, of articles that are here or `coming`; return all by id."""
        articles = {row["article_id"] for row in rows} - set(coming)
        there: set[str] = set()
        for part in in_parts(sorted(articles)):
            column = tables.articles.c.article_id
            there.update(self._connection.scalars(select(column).where(column.in_(part))))
        if articles - there:
            raise damaged()
        ids = [row["revision_id"] for row in rows]
        here = {row["revision_id"]: row["text"] for row in self._of("revision", ids)}
        for row in sorted(rows, key=lambda one: (one["article_id"], one["number"], one["revision_id"])):
            if sha256_of(row["text"]) != row["sha256"]:
                raise damaged()
            if row["revision_id"] in here:
                if here[row["revision_id"]] != row["text"]:
                    raise damaged()
                continue
            numbers = select(func.max(tables.revisions.c.number)).where(
                tables.revisions.c.article_id == row["article_id"]
            )
            last = int(self._connection.scalar(numbers) or 0)
            # where both sides have brought in a draft, the one that comes second is the later one here
            self._ledger.keep("revision", [{**row, "number": max(last + 1, row["number"]) if last else row["number"]}])
            here[row["revision_id"]] = row["text"]
        return here

    def texts(self, revision_ids: Iterable[str]) -> dict[str, str]:
        """Return the texts of revisions by their ids, those that are there."""
        return {row["revision_id"]: row["text"] for row in self._of("revision", set(revision_ids))}


def matched(write: RowWrite, matches: Matches) -> RowWrite:
    """Return a write with the ids under which what it names is known here. Raises UnreadableSource."""
    if not is_merged(write.entity, write.entity_id):
        raise damaged()
    entity_id = write.entity_id
    if write.entity == "claim_tag":
        claim, _, tag = entity_id.partition("/")
        if tag not in matches.tags and write.values is not None:
            raise damaged()
        entity_id = f"{claim}/{matches.tags.get(tag, tag)}"
    values = dict(write.values) if write.values else write.values
    if isinstance(values, dict):
        _match_values(write.entity, values, matches)
    return replace(write, entity_id=entity_id, values=values)


def _match_values(entity: str, values: dict[str, Any], matches: Matches) -> None:
    table = ENTITIES[entity].table
    _check(values, [column for column in table.columns if column.name not in ("version", "article_no")], partly=True)
    for kind, known in (("person", matches.people), ("tag", matches.tags)):
        for column in _NAMING[kind].get(entity, ()):
            if values.get(column):
                if values[column] not in known:
                    raise damaged()
                values[column] = known[values[column]]
    choices = [(column, matches.statuses) for column in _NAMING["status"].get(entity, ())]
    choices += [(column, set(some)) for (kind, column), some in _CHOICES.items() if kind == entity]
    if any(column in values and values[column] not in some for column, some in choices):
        raise damaged()


def complete(entity: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row with the columns that its writes do not name: those of a later schema. Raises UnreadableSource."""
    row = whole_image(entity, values)
    inside = ENTITIES[entity].inside
    if not set(inside) <= row.keys():
        raise damaged()
    return {name: row[name] for name in inside}


def damaged() -> UnreadableSource:
    """Return the refusal of a parcel whose values do not fit."""
    return UnreadableSource(
        message("The parcel holds what does not fit together."),
        message("Ask for it again. Nothing was taken from it."),
    )


def _check(values: Mapping[str, Any], columns: Iterable[Column[Any]], *, partly: bool = False) -> None:
    """Raise UnreadableSource where values are not of the kinds that columns hold."""
    by_name = {column.name: column for column in columns}
    if not values.keys() <= by_name.keys():
        raise damaged()
    for name, column in by_name.items():
        if name not in values:
            if not partly and not column.nullable and column.server_default is None and name != "version":
                raise damaged()
            continue
        if not _is_of(values[name], column):
            raise damaged()


def _is_of(value: Any, column: Column[Any]) -> bool:
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, Boolean):
        return isinstance(value, bool)
    if isinstance(column.type, Integer):
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 2**31
    return isinstance(value, str) and "\x00" not in value


def _without_version(row: dict[str, Any]) -> dict[str, Any]:
    row.pop("version", None)
    return row
