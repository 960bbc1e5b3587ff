"""Receiving: a parcel from another desk comes together with what was done here, as one step of undo.

How acts come together is `domain/merging.py`'s and `merged_rows.py`'s; here what came is put beside what is here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from annotator.domain.backup import Occasion
from annotator.domain.changes import Changes
from annotator.domain.ids import new_id
from annotator.domain.merged_rows import PLACED, MergedRows, told_apart
from annotator.domain.merging import Knowledge, RowKey, RowWrite
from annotator.domain.parcel import Parcel, Taken, WaitingConflict
from annotator.domain.progress import Progress
from annotator.errors import InvalidInput, NotFound
from annotator.messages import message
from annotator.parcels.reading import OpenParcel
from annotator.services.erased_elsewhere import AsHere
from annotator.services.keys import Keys
from annotator.services.moved_places import MovedPlaces
from annotator.storage.reading import Reading
from annotator.storage.repositories.merging import DECIDE, RECEIVE, Wanted
from annotator.storage.repositories.parcel_rows import complete, damaged, matched
from annotator.storage.restoring import to_become
from annotator.storage.sealed_file import unsealed
from annotator.storage.store import Store
from annotator.storage.unit_of_work import UnitOfWork

Differing = list[tuple[RowKey, Mapping[str, Any] | None, Mapping[str, Any] | None]]


class ReceivingService:
    """Use cases of taking in what others did, and of deciding what they did otherwise."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def receive(
        self, path: Path, *, dry_run: bool = False, folder: str = "", progress: Progress | None = None
    ) -> tuple[Taken, Changes]:
        """Take in a parcel, or only tell what would come of it.

        What was changed on one side only is taken; what both changed alike is one; what both changed otherwise waits as
        a conflict. Nothing here is overwritten by it. Received again, it changes nothing. `folder` names the exchange
        folder that it comes through: no backup is made before each of very many. Raises UnreadableSource for a
        parcel that is damaged, InvalidInput for one that goes on from what is not here, Cancelled.
        """
        progress = progress or Progress()
        with OpenParcel(path, unsealed(path)) as opened:
            if not dry_run and not folder:
                self._store.before_risk(Occasion.RECEIVING)
            run = _Run(opened.parcel, opened.content, progress)
            told = Keys().meet(opened.parcel.head.by, opened.parcel.signer, remember=not dry_run)
            taken = Taken()
            try:
                through = {"folder": folder} if folder else {}
                with self._store.writing(RECEIVE, sender=opened.parcel.head.by or "?", **through) as (work, written):
                    taken = run.take(work)
                    if dry_run:
                        raise _OnlyTold
            except _OnlyTold:
                return _with_signature(taken, told), Changes()
        return _with_signature(taken, told), written.changes

    def conflicts(self, article_id: str = "", claim_id: str = "") -> list[WaitingConflict]:
        """Return what waits to be decided, of an article or a claim if one is named, the earliest first."""
        with self._store.reading() as reading:
            return [
                one
                for one in _waiting(reading)
                if (not article_id or one.article_id == article_id) and (not claim_id or one.claim_id == claim_id)
            ]

    def decide(self, conflict_id: str, *, theirs: bool) -> Changes:
        """Let what stands here hold, or what somebody else made of it, as an act that others receive.

        All that waits about the same thing is decided by it. Raises NotFound.
        """
        with self._store.writing(DECIDE) as (work, written):
            rows = work.merging.waiting(conflict_id)
            if not rows:
                raise NotFound(
                    message("There is no conflict {conflict_id} that waits.", conflict_id=conflict_id),
                    message("'annotator conflicts' lists those there are."),
                )
            _Decision(work, rows[0]).make(theirs=theirs)
        return written.changes


def _with_signature(taken: Taken, told: str) -> Taken:
    return replace(taken, warnings=(told, *taken.warnings)) if told else taken


class _OnlyTold(Exception):
    """What would come of a parcel is known, and is not wanted yet."""


class _Run:
    """One parcel on its way in."""

    def __init__(self, parcel: Parcel, content_of: Callable[[str], bytes], progress: Progress) -> None:
        self._parcel = parcel
        self._content_of = content_of
        self._progress = progress
        self._wanted = Wanted(frozenset(), frozenset())

    def take(self, work: UnitOfWork) -> Taken:
        self._check_needs(work)
        work.parcel_rows.check(self._parcel)
        here = AsHere(work)
        self._parcel = here.parcel(self._parcel)
        matches = work.parcel_rows.match(self._parcel)
        matches.warnings += here.warnings()
        writes = [matched(write, matches) for write in self._parcel.writes]
        new = work.merging.new_among(writes)
        before = _claims_of(writes)
        if not new:
            known = len({write.entity_id for write in writes if write.entity == "article"})
            return Taken(articles_known=known, claims_same=len(before), warnings=tuple(matches.warnings))
        known_rows = self._known(work, new)
        coming = self._coming_articles(known_rows)
        texts = work.parcel_rows.keep_revisions(self._parcel.rows["revision"], coming.keys())
        work.ledger.insert_many("article", list(coming.values()))  # what stands in them points to them
        known_rows.rows.update((("article", article_id), image) for article_id, image in coming.items())
        self._check_places(work, new, texts)
        for sha256 in sorted(self._parcel.files):
            if not work.attachments.has(sha256):
                work.attachments.keep(self._content_of(sha256), self._name_of(sha256))
        merged = _merged(work, known_rows)
        differing = _whole(merged.differing())
        _go_on(work, self._wanted, differing)
        work.follow(to_become(_by_kind(differing)), lambda done: self._progress.advance(done, 0, "rows"))
        work.merging.keep(work.step_id, new)
        head, acts = self._parcel.head, len({one.act_id for one in new})
        # also where nothing that is shown differs by it: it was received, and may be taken back
        work.ledger.insert(
            "receipt", {"receipt_id": new_id(), "sender": head.by, "sent_at": head.sent_at, "acts": acts}
        )
        work.merging.set_conflicts(known_rows.states.keys(), merged.conflicts())
        conflicts = tuple(one for one in _waiting(work) if (one.entity, one.entity_id) in known_rows.states)
        return self._told(writes, _shown(work, differing), set(coming), conflicts, matches.warnings, acts)

    def _check_needs(self, work: UnitOfWork) -> None:
        needs = set(self._parcel.head.needs)
        if needs - work.merging.known_acts(needs):
            raise InvalidInput(
                message("The parcel goes on from changes that are not here."),
                message("Ask for one that holds the whole articles, or begins at an earlier seal."),
            )

    def _known(self, work: UnitOfWork, new: list[RowWrite]) -> Knowledge:
        articles = {write.article_id or (write.entity_id if write.entity == "article" else "") for write in new}
        claims = {write.claim_id or (write.entity_id if write.entity == "claim" else "") for write in new}
        beside = {write.article_id for write in new if write.entity not in ("article", "claim")}
        sources = {write.entity_id for write in new if write.entity == "source"}
        self._wanted = work.merging.closure((articles | beside) - {""}, claims - {""}, sources)
        known = work.merging.told(self._wanted, 0, self._progress).known
        known.came(new)
        return known

    def _coming_articles(self, known: Knowledge) -> dict[str, dict[str, Any]]:
        """Return the articles that are not here, as they shall be, by id."""
        merged = MergedRows(known, lambda _row: None, lambda _row, values, _revision: values)
        new = [row for row in known.states if row[0] == "article" and row not in known.rows and merged.row(row)]
        return {row[1]: complete("article", merged.row(row) or {}) for row in new}

    def _check_places(self, work: UnitOfWork, new: Iterable[RowWrite], texts: Mapping[str, str]) -> None:
        """Refuse places that are none: what stands there must be what is said to."""
        placed = [(write.entity, write.values) for write in new if write.values and "revision_id" in write.values]
        missing = {values["revision_id"] for _, values in placed} - texts.keys()
        there = {**texts, **work.parcel_rows.texts(missing)}
        for entity, values in placed:
            if entity not in PLACED:
                if values["revision_id"] not in there:
                    raise damaged()
                continue
            text = there.get(values["revision_id"])
            words = values.get("quote" if entity != "waiver" else "text", "")
            start, end = values["start"], values["end"]
            if text is None or not 0 <= start <= end <= len(text) or text[start:end] != words:
                raise damaged()

    def _name_of(self, sha256: str) -> str:
        for row in self._parcel.rows["revision"]:
            if row.get("file_sha256") == sha256:
                return str(row.get("file_name") or "")
        for write in self._parcel.writes:
            if write.values and write.values.get("attachment") == sha256:
                return str(write.values.get("attachment_name") or "")
        return ""

    def _told(
        self,
        writes: Iterable[RowWrite],
        differing: Differing,
        first: set[str],
        conflicts: tuple[WaitingConflict, ...],
        warnings: Iterable[str],
        acts: int,
    ) -> Taken:
        claims, articles = _claims_of(writes), {one.entity_id for one in writes if one.entity == "article"}
        added = {row[1] for row, is_now, shall_be in differing if row[0] == "claim" and is_now is None and shall_be}
        changed = {
            str((shall_be or is_now or {}).get("claim_id") or "") for row, is_now, shall_be in differing
        } - added - {""}  # fmt: skip
        came_back = {
            row[1]
            for row, is_now, shall_be in differing
            if row[0] == "article" and is_now and is_now.get("deleted_at") and shall_be and not shall_be["deleted_at"]
        }
        new = first | came_back
        return Taken(
            articles_added=len(new),
            articles_known=len(articles - new),
            claims_added=len(added),
            claims_changed=len(changed & claims),
            claims_same=len(claims - added - changed),
            acts=acts,
            conflicts=conflicts,
            warnings=tuple(warnings),
        )


class _Decision:
    """A conflict that somebody decides."""

    def __init__(self, work: UnitOfWork, conflict: Mapping[str, Any]) -> None:
        self._work = work
        self._conflict = conflict
        self._row: RowKey = conflict["entity"], conflict["entity_id"]

    def make(self, *, theirs: bool) -> None:
        about = {name: {self._conflict[f"{name}_id"]} - {""} for name in ("article", "claim")}
        sources = {self._row[1]} if self._row[0] == "source" else set()
        wanted = self._work.merging.closure(about["article"], about["claim"], sources)
        known = self._work.merging.told(wanted).known
        known.decide(self._row, self._conflict["field"], self._conflict["act_id"] if theirs else "")
        merged = _merged(self._work, known)
        kind, row_id = self._row
        nowhere = kind == "claim" and known.states[self._row].exists() and merged.row(self._row) is None
        if nowhere and known.stand_again(row_id, new_id()):
            merged = _merged(self._work, known)
        differing = _whole(merged.differing())
        _go_on(self._work, wanted, differing)
        self._work.follow(to_become(_by_kind(differing)))
        self._work.arguments |= {"entity": kind, "entity_id": row_id, "field": self._conflict["field"]}
        # what stands again may have been changed apart as well
        self._work.merging.set_conflicts(known.states.keys(), merged.conflicts())


def _merged(reading: Reading, known: Knowledge) -> MergedRows:
    def elsewhere(row: RowKey) -> Mapping[str, Any] | None:
        found = reading.merging.rows([row]).get(row)
        return None if found is None else {name: value for name, value in found.items() if name != "version"}

    texts: dict[str, str] = {}

    def text_of(revision_id: str) -> str:
        if revision_id not in texts:
            texts.update(reading.parcel_rows.texts([revision_id]))
        return texts[revision_id]

    return MergedRows(known, elsewhere, MovedPlaces(text_of))


def _go_on(work: UnitOfWork, wanted: Wanted, differing: Differing) -> None:
    """Let rows that come again go on from the versions that they had, under whichever claim that was."""
    coming = [row for row, is_now, shall_be in differing if is_now is None and shall_be is not None]
    work.ledger.go_on_from(work.merging.versions_made(wanted, coming))


def _whole(differing: Iterable[tuple[RowKey, Any, Any]]) -> Differing:
    return [(row, was, shall_be and complete(row[0], shall_be)) for row, was, shall_be in differing]


def _by_kind(differing: Differing) -> dict[str, list[tuple[str, Any, Any]]]:
    found: dict[str, list[tuple[str, Any, Any]]] = {}
    for (kind, row_id), was, shall_be in differing:
        found.setdefault(kind, []).append((row_id, was, shall_be))
    return found


def _shown(work: UnitOfWork, differing: Differing) -> Differing:
    """Leave out what others make of claims that are blind here: even a count would tell that they have."""
    of_one = {row: str((shall_be or is_now or {}).get("claim_id")) for row, is_now, shall_be in differing}
    blind = work.assessments.blind(sorted({of_one[row] for row in of_one if row[0] == "assessment"}))
    return [one for one in differing if one[0][0] != "assessment" or of_one[one[0]] not in blind]


def _claims_of(writes: Iterable[RowWrite]) -> set[str]:
    return {write.claim_id or write.entity_id for write in writes if write.claim_id or write.entity == "claim"}


def _waiting(reading: Reading) -> list[WaitingConflict]:
    waiting = _seen(reading, reading.merging.waiting())
    keys = {(one["entity"], one["entity_id"]) for one in waiting}
    keys |= {(kind, one[f"{kind}_id"]) for one in waiting for kind in ("claim", "article") if one[f"{kind}_id"]}
    rows = reading.merging.rows(keys)
    found = []
    for one in waiting:
        here = reading.merging.shown(one["entity"], one["field"], rows.get((one["entity"], one["entity_id"])))
        ours, theirs = told_apart(one["field"], here, json.loads(one["theirs"]))
        if one["field"] == "revision_id":
            ours, theirs = (reading.articles.numbers([value]).get(value, 0) for value in (ours, theirs))
        names = ("conflict_id", "claim_id", "article_id", "entity", "entity_id", "field", "at")
        told = {name: one[name] for name in names}
        found.append(WaitingConflict(**told, ours=ours, theirs=theirs, by=one["person"], about=_about(one, rows)))
    return found


def _seen(reading: Reading, waiting: list[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return those conflicts that may be seen: what others make of a claim that is blind is in none of them."""
    of_claims = sorted({one["claim_id"] for one in waiting if one["entity"] == "assessment"})
    blind = reading.assessments.blind(of_claims) if of_claims else frozenset()
    own = reading.assessments.own_among(reading.person, blind) if blind else frozenset()
    return [
        one
        for one in waiting
        if one["entity"] != "assessment" or one["claim_id"] not in blind or one["entity_id"] in own
    ]


def _about(one: Mapping[str, Any], rows: Mapping[RowKey, Mapping[str, Any]]) -> str:
    claim, article = rows.get(("claim", one["claim_id"])), rows.get(("article", one["article_id"]))
    if claim is not None:
        return str(claim["wording"])
    return str(article["title"]) if article is not None else ""
