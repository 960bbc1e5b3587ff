"""What the readable history needs: which acts there are, the changes of some of them, and what their ids stand for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, and_, case, func, not_, or_, select

from annotator.domain.acts import Act, Change
from annotator.domain.chronicle import Entry, LineKind, Moment, Names, NoteCounts, entry_of, subject_of
from annotator.storage.act_rows import to_change
from annotator.storage.entities import ENTITIES
from annotator.storage.ledger import Ledger
from annotator.storage.parts import in_parts
from annotator.storage.repositories.acts import HistoryRepository, claims_ever_in
from annotator.storage.repositories.articles import ArticleRepository
from annotator.storage.repositories.as_of import Codebooks, stored
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.codebooks import CodebookRepository
from annotator.storage.stored_values import moment
from annotator.storage.tables import act_changes, acts, people

_COMING_NOTE = and_(
    act_changes.c.entity == "source_note", or_(act_changes.c.before.is_(None), act_changes.c.after.is_(None))
)
CHANGES_SHOWN = 40
"""Of one act: deleting an article may remove a hundred thousand rows, and nobody reads as many lines."""

_KINDS = {
    "claim_tag": LineKind.TAG,
    "tag": LineKind.CODEBOOK,
    "status": LineKind.CODEBOOK,
    "saved_search": LineKind.SEARCH,
    "setting": LineKind.PROJECT,
    "privileged_remark": LineKind.COMMENT,
    "receipt": LineKind.PROJECT,
}
_RATED = "a new status"
# in canonical JSON a quotation mark within a value has a backslash before it: this is a key and nothing else
_KIND = case(
    (
        and_(
            act_changes.c.entity == "claim",
            act_changes.c.before.is_not(None),
            or_(act_changes.c.after.contains('"status":'), act_changes.c.after.contains('"void":')),
        ),
        _RATED,
    ),
    else_=act_changes.c.entity,
)
_GIVEN = ("mention", "evidence", "comment", "privileged_remark", "query", "correction", "assessment")
_HERE, _BESIDE = act_changes.alias("here"), act_changes.alias("beside")


Shown = Callable[[Any], list[ColumnElement[bool]]]
"""What holds for the changes that are told of: of the table of changes, or an alias of it."""


def _all_shown(_change: Any) -> list[ColumnElement[bool]]:
    return []


class ChronicleRepository(Repository):
    """Acts in the words of `domain.chronicle`; only what is `shown` of them, where not all is for everybody."""

    _known_codebooks: Codebooks | None = None

    def __init__(self, connection: Connection, ledger: Ledger | None = None, shown: Shown = _all_shown) -> None:
        super().__init__(connection, ledger)
        self._shown = shown

    def outline(self, article_id: str = "", claim_id: str = "") -> list[Moment]:
        """Return all acts on an article, on a claim, or in the project, without their words, the newest first."""
        kind = _KIND.label("kind")
        changed = (
            select(act_changes.c.seq, kind)
            .where(*_about(act_changes, article_id, claim_id), *self._shown(act_changes))
            .distinct()
            .subquery()
        )
        query = (
            select(acts.c.seq, acts.c.at, people.c.name, changed.c.kind)
            .join(people, people.c.person_id == acts.c.person_id)
            .join(changed, changed.c.seq == acts.c.seq)
            .order_by(acts.c.seq.desc())
        )
        kinds: dict[int, set[LineKind]] = defaultdict(set)
        who: dict[int, tuple[str, str]] = {}
        for seq, at, name, kind_name in self._connection.execute(query):
            who[seq] = at, name
            kinds[seq].add(_kind(kind_name))
        return [Moment(seq, moment(at), name, frozenset(kinds[seq])) for seq, (at, name) in who.items()]

    def entries(self, seqs: Sequence[int], article_id: str = "", claim_id: str = "") -> list[Entry]:
        """Return acts in words by their numbers, the newest first; of an article or claim, what they did to it.

        Of an act that made very many changes the first are told, and how many more there are.
        """
        found = HistoryRepository(self._connection).numbered(seqs)
        changes, totals = self._changes(seqs, article_id, claim_id)
        notes = self._notes([seq for seq, some in changes.items() if any(one.entity == "source_note" for one in some)])
        shown = [replace(act, changes=tuple(changes[act.seq])) for act in found if act.seq in changes]
        names = self._names([change for act in shown for change in act.changes])
        return [self._entry(act, names, totals[act.seq], notes[act.seq]) for act in reversed(shown)]

    def _entry(self, act: Act, names: Names, total: int, notes: NoteCounts) -> Entry:
        then = stored(act.at)
        book = self._codebooks.at(then)
        keys = _ids(act.changes, ("claim", "assessment"), ("status",))
        tag_ids = _ids(act.changes, ("claim_tag", "tag"), ("tag_id", "parent_id"))
        named = replace(
            names,
            statuses={key: self._codebooks.status(key, then) for key in keys},
            tags={tag_id: self._codebooks.tag(tag_id, then)[1] for tag_id in tag_ids},
            first_status=next((status.key for status in book.offered), ""),
        )
        return entry_of(act, named, max(0, total - CHANGES_SHOWN), notes)

    def _notes(self, seqs: Sequence[int]) -> dict[int, dict[tuple[str, bool], int]]:
        """Return how many source notes came or went with each act, by article and whether they went."""
        found: dict[int, dict[tuple[str, bool], int]] = defaultdict(dict)
        gone = act_changes.c.after.is_(None).label("gone")
        query = select(act_changes.c.seq, act_changes.c.article_id, gone, func.count()).where(_COMING_NOTE)
        query = query.group_by(act_changes.c.seq, act_changes.c.article_id, gone)
        for part in in_parts(seqs):
            for seq, article_id, went, count in self._connection.execute(query.where(act_changes.c.seq.in_(part))):
                found[seq][article_id, bool(went)] = count
        return found

    def _changes(
        self, seqs: Sequence[int], article_id: str, claim_id: str
    ) -> tuple[dict[int, list[Change]], dict[int, int]]:
        """Return the first changes of each act in their order, and how many there are."""
        found: dict[int, dict[int, Change]] = defaultdict(dict)
        totals: dict[int, int] = defaultdict(int)
        for part in in_parts(seqs):
            act = act_changes.c.seq
            # what an act is about comes first: of a deleted article with all its claims, that and they
            about = case((act_changes.c.entity == "article", 0), (act_changes.c.entity == "claim", 1), else_=2)
            # source notes that come with a draft are told of by their number, and don't take the place of others
            alike = (act, case((_COMING_NOTE, 1), else_=0))
            place = func.row_number().over(partition_by=alike, order_by=(about, act_changes.c.n)).label("place")
            total = func.count().filter(not_(_COMING_NOTE)).over(partition_by=act).label("total")
            counted = select(*act_changes.c, place, total).where(
                act_changes.c.seq.in_(part), *_about(act_changes, article_id, claim_id), *self._shown(act_changes)
            )
            inner = counted.subquery()
            query = select(inner).where(inner.c.place <= CHANGES_SHOWN)
            for row in self._connection.execute(query).mappings():
                found[row["seq"]][row["n"]] = to_change(row)
                totals[row["seq"]] = row["total"]
            if article_id or claim_id:
                partners = _partners(part, article_id, claim_id).where(*self._shown(_HERE), *self._shown(_BESIDE))
                for row in self._connection.execute(partners).mappings():
                    if len(found[row["seq"]]) < 2 * CHANGES_SHOWN:
                        found[row["seq"]].setdefault(row["n"], to_change(row))
        return {seq: [numbered[n] for n in sorted(numbered)] for seq, numbered in found.items()}, totals

    # what ids stand for

    def _names(self, changes: Sequence[Change]) -> Names:
        return Names(
            people={row.person_id: row.name for row in self._connection.execute(select(people))},
            revisions=ArticleRepository(self._connection).numbers(
                _ids(changes, ("article", "mention"), ("revision_id",))
            ),
            subjects=self._subjects(changes),
        )

    def _subjects(self, changes: Iterable[Change]) -> dict[tuple[str, str], str]:
        """Return the words by which the rows are known that lines may name, as they are now or were at their end."""
        wanted: dict[str, dict[str, Change | None]] = defaultdict(dict)
        for change in changes:
            if change.claim_id:
                wanted["claim"].setdefault(change.claim_id, None)
            if change.article_id:
                wanted["article"].setdefault(change.article_id, None)
            if change.before is not None and change.after is not None and change.entity not in ("claim", "article"):
                wanted[change.entity][change.entity_id] = change
            if change.entity == "evidence":
                for image in (change.before, change.after):
                    if image and image.get("independent_of"):
                        wanted["evidence"].setdefault(str(image["independent_of"]), change)
        wanted["evidence"] = self._told_of(wanted["evidence"])
        found: dict[tuple[str, str], str] = {}
        for entity, ids in wanted.items():
            there = self._rows(entity, list(ids))
            for entity_id, of in ids.items():
                row = there.get(entity_id) or self._last_image(entity, entity_id, of)
                found[entity, entity_id] = subject_of(entity, row)
        return found

    def _told_of(self, evidence: dict[str, Change | None]) -> dict[str, Change | None]:
        """Return the evidence that may be named: a piece may say that it is independent of one that is hidden."""
        if not evidence or self._shown is _all_shown:
            return evidence
        seen = select(act_changes.c.entity_id).where(act_changes.c.entity == "evidence", *self._shown(act_changes))
        told = {
            evidence_id
            for part in in_parts(list(evidence))
            for evidence_id in self._connection.scalars(seen.where(act_changes.c.entity_id.in_(part)))
        }
        return {evidence_id: change for evidence_id, change in evidence.items() if evidence_id in told}

    def _rows(self, name: str, ids: Sequence[str]) -> dict[str, Mapping[str, Any]]:
        entity = ENTITIES[name]
        if len(entity.key) > 1:
            return {}
        key: Column[Any] = entity.table.c[entity.key[0]]
        found: dict[str, Mapping[str, Any]] = {}
        for part in in_parts(ids):
            rows = self._connection.execute(select(entity.table).where(key.in_(part))).mappings()
            found.update((row[key.name], dict(row)) for row in rows)
        return found

    def _last_image(self, entity: str, entity_id: str, change: Change | None) -> Mapping[str, Any]:
        """Return what a row was when it was removed."""
        known = _last_of(entity, entity_id)
        if entity == "claim":
            known = known.where(act_changes.c.claim_id == entity_id)
        elif change is not None and change.claim_id:
            known = known.where(act_changes.c.claim_id == change.claim_id)
        elif change is not None:
            known = known.where(act_changes.c.article_id == change.article_id)
        row = self._connection.execute(known).mappings().first()
        return (to_change(row).before or {}) if row is not None else {}

    @property
    def _codebooks(self) -> Codebooks:
        # no cached_property: see `CodebookRepository`
        if self._known_codebooks is None:
            self._known_codebooks = Codebooks(CodebookRepository(self._connection), self._connection)
        return self._known_codebooks


def _ids(changes: Iterable[Change], entities: Sequence[str], names: Sequence[str]) -> set[str]:
    """Return what stands in columns of these names in the images of some entities."""
    images = (image for change in changes if change.entity in entities for image in (change.before, change.after))
    return {str(image[name]) for image in images if image for name in names if image.get(name)}


def _kind(name: str) -> LineKind:
    if name == _RATED:
        return LineKind.STATUS
    return _KINDS[name] if name in _KINDS else LineKind(name)


def _about(table: Any, article_id: str, claim_id: str) -> list[ColumnElement[bool]]:
    """Return what holds for the changes on a claim, on an article and the claims that ever stood in it, or for all."""
    wanted = []
    if claim_id:
        wanted.append(table.c.claim_id == claim_id)
    if article_id:
        wanted.append(or_(table.c.article_id == article_id, table.c.claim_id.in_(claims_ever_in(article_id))))
    return wanted


def _partners(seqs: Sequence[int], article_id: str, claim_id: str) -> Select[Any]:
    """Return a query for the other halves of what was given from one claim to another, of which one half is wanted."""
    beside = and_(
        _BESIDE.c.seq == _HERE.c.seq,
        _BESIDE.c.n.in_([_HERE.c.n - 1, _HERE.c.n + 1]),
        _BESIDE.c.entity == _HERE.c.entity,
        _BESIDE.c.entity_id == _HERE.c.entity_id,
        _BESIDE.c.claim_id != _HERE.c.claim_id,
    )
    one_sided = or_(_HERE.c.before.is_(None), _HERE.c.after.is_(None))
    given = _HERE.c.entity.in_(_GIVEN), one_sided, *_about(_HERE, article_id, claim_id)
    return select(_BESIDE).select_from(_HERE.join(_BESIDE, beside)).where(_HERE.c.seq.in_(seqs), *given)


def _last_of(entity: str, entity_id: str) -> Select[Any]:
    gone = act_changes.c.entity == entity, act_changes.c.entity_id == entity_id, act_changes.c.after.is_(None)
    return select(act_changes).where(*gone).order_by(act_changes.c.seq.desc()).limit(1)
