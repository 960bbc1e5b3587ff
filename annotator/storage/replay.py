"""The rows held against the history: what its acts have left of each row, every column of it, and which there are.

The changes of a row are read one after the other and put together; changes and rows both come in the order of their
ids, so that little is held at once. What is computed from rows (search, analyses) is not looked at here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, TypeVar

from sqlalchemy import Boolean, Connection, Row, Select, Text, case, cast, func, literal_column, null, select

from annotator.domain.acts import ActKind
from annotator.domain.progress import Steps
from annotator.messages import message
from annotator.storage.baseline import baseline_act_of
from annotator.storage.entities import ENTITIES, Entity, whole_image
from annotator.storage.erased import ERASE, GONE
from annotator.storage.kept import KEPT, KeptKind
from annotator.storage.names import printable
from annotator.storage.problem_lines import of_part, of_row
from annotator.storage.raw_rows import each, in_order, joined, rank, raw
from annotator.storage.tables import act_changes, acts, articles, kept_rows, steps

_L = TypeVar("_L")
_R = TypeVar("_R")
_Place = tuple[str, Any]
"""A row, as its kind and its id."""

_LONGEST_ID = 80
_UNKNOWN = object()
"""What the history does not say of a column: no value is like it."""


def _steps_followed() -> Select[Any]:
    """Return a query for what the acts say of each step: who began it and when, its last label, its last act."""
    first = func.min(case((acts.c.kind == ActKind.DO.value, acts.c.seq))).label("first")
    newest = func.max(case((acts.c.kind == ActKind.DO.value, acts.c.seq))).label("newest")
    last = func.max(acts.c.seq).label("last")
    group = select(acts.c.step_id, first, newest, last).group_by(acts.c.step_id).subquery()
    begun, named, ended = acts.alias("begun"), acts.alias("named"), acts.alias("ended")
    columns = (
        raw(group.c.step_id),
        raw(begun.c.person_id),
        group.c.first,
        raw(named.c.label),
        raw(ended.c.kind),
        raw(named.c.name),
        group.c.last,
    )
    joined_to = group.join(begun, begun.c.seq == group.c.first).join(named, named.c.seq == group.c.newest)
    return select(*columns).select_from(joined_to.join(ended, ended.c.seq == group.c.last))


_LAST_OF_PEOPLE = (
    select(raw(acts.c.person_id), func.max(acts.c.seq).label("seq"))
    .where(acts.c.kind == ActKind.DO.value)
    .group_by(acts.c.person_id)
)


@dataclass(frozen=True, slots=True)
class _Left:
    """What acts have left of a row: None where the last one has removed it; and how often they changed it."""

    row_id: Any
    row: Mapping[str, Any] | None
    changes: int


def changes_by_row(connection: Connection) -> Select[Any]:
    """Return a query for all changes by entity and id, each row's from the first to the last.

    What it began with comes first, under the number -1.
    """
    began = select(
        raw(kept_rows.c.entity),
        raw(kept_rows.c.entity_id),
        literal_column("-1").label("seq"),
        kept_rows.c.n,
        raw(null(), "before"),
        raw(kept_rows.c.image, "after"),
    ).where(kept_rows.c.seq == baseline_act_of(connection), kept_rows.c.entity.in_(ENTITIES))
    columns = [act_changes.c[name] for name in ("entity", "entity_id", "seq", "n", "before", "after")]
    both = began.union_all(select(*map(raw, columns))).subquery()
    names = (in_order(connection, both.c[name]) for name in ("entity", "entity_id"))
    return select(*both.columns).order_by(*names, both.c.seq, both.c.n)


class Replay:
    """Each method yields what differs, in words; nothing where all is as the acts have left it."""

    def __init__(self, connection: Connection, progress: Steps) -> None:
        self._connection = connection
        self._progress = progress
        self._sqlite = connection.dialect.name == "sqlite"

    def changed_rows(self) -> Iterator[str]:
        """Compare the rows that acts change."""
        seen = set()
        for name, changes in groupby(self._changes(), lambda change: change.entity):
            if name in ENTITIES:
                seen.add(name)
                yield from self._entity(ENTITIES[name], changes)
            else:
                words = message("it tells of rows of a kind that is not known, {kind}", kind=_shown(name))
                yield of_part("history", words)
        for name, entity in ENTITIES.items():
            if name not in seen:
                yield from self._entity(entity, ())

    def _changes(self) -> Iterator[Row[Any]]:
        return each(self._connection, changes_by_row(self._connection))

    def _entity(self, entity: Entity, changes: Iterable[Row[Any]]) -> Iterator[str]:
        key = joined([entity.table.c[name] for name in entity.key])
        query = select(raw(key, "row_id"), *map(raw, entity.table.columns))
        rows = each(self._connection, query.order_by(in_order(self._connection, key)))
        as_stored = self._as_stored(entity)
        for row_id, left, row in _side_by_side(self._left(entity, changes), _row_id, rows, _row_id):
            place = (entity.name, row_id)
            if row is None:
                if left is not None and left.row is not None:
                    yield _at(place, message("it is missing, and the history has not removed it"))
            elif left is None:
                yield _at(place, message("no act of the history has made it"))
            elif left.row is None:
                yield _at(place, message("it is there, and the history has removed it"))
            else:
                expected = {name: as_stored(name, left.row.get(name, _UNKNOWN)) for name in entity.inside}
                version = {"version": left.changes} if entity.versioned else {}
                yield from _differences(place, expected | version, row, secret=bool(left.row.get("confidential")))

    def _left(self, entity: Entity, changes: Iterable[Row[Any]]) -> Iterator[_Left]:
        """Put the changes of each row together."""
        for entity_id, some in groupby(changes, lambda change: change.entity_id):
            row: dict[str, Any] | None = None
            count = 0
            for change in some:
                count += 1
                self._progress.step()
                after = _image(change.after)
                if after is None:
                    row = None
                elif change.before is None:
                    row = whole_image(entity.name, after)
                elif row is not None:
                    row.update(after)
            yield _Left(entity_id, row, count)

    def _as_stored(self, entity: Entity) -> Callable[[str, Any], Any]:
        """Return what a value of an image is in a row: SQLite has 0 and 1 for no and yes."""
        flags = {column.name for column in entity.table.columns if isinstance(column.type, Boolean)}
        if not self._sqlite or not flags:
            return lambda _name, value: value
        return lambda name, value: int(value) if name in flags and isinstance(value, bool) else value

    def rows_kept(self) -> Iterator[str]:
        """Compare the rows that acts have kept: people, revisions, attached files, versions of the codebook."""
        for kind in KEPT.values():
            images = select(raw(kept_rows.c.entity_id, "row_id"), raw(kept_rows.c.image))
            of_kind = images.where(kept_rows.c.entity == kind.name, kept_rows.c.image != GONE)
            left = each(self._connection, of_kind.order_by(in_order(self._connection, kept_rows.c.entity_id)))
            column = kind.table.c[kind.key]
            key = column if isinstance(column.type, Text) else cast(column, Text)
            stored = select(raw(key, "row_id"), *map(raw, kind.table.columns))
            rows = each(self._connection, stored.order_by(in_order(self._connection, key)), kind.at_once)
            for row_id, image, row in _side_by_side(left, _row_id, rows, _row_id):
                self._progress.step()
                yield from _kept_differs(kind, (kind.name, row_id), image, row)

    def steps(self) -> Iterator[str]:
        """Compare the steps that undo walks, which follow from the acts."""
        last = {row.person_id: row.seq for row in self._connection.execute(_LAST_OF_PEOPLE)}
        followed = _steps_followed()
        of_acts = each(self._connection, followed.order_by(in_order(self._connection, followed.selected_columns[0])))
        stored = select(*map(raw, steps.columns)).order_by(in_order(self._connection, steps.c.step_id))
        rows = each(self._connection, stored)
        for step_id, step, row in _side_by_side(of_acts, lambda one: one.step_id, rows, lambda one: one.step_id):
            place = ("step", step_id)
            if step is None:
                yield _at(place, message("no act of the history has begun it"))
            elif row is None:
                yield _at(place, message("it is missing, and the history has it"))
            else:
                state = "dropped" if step.name == ERASE else "done"  # no undo brings back what was erased
                if step.kind == ActKind.UNDO:  # until its person does something else
                    state = "undone" if step.last > last.get(step.person_id, 0) else "dropped"
                expected = {"person_id": step.person_id, "seq": step.first, "label": step.label, "state": state}
                yield from _differences(place, expected, row)

    def article_numbers(self) -> Iterator[str]:
        """Compare the numbers of articles with the order in which they came."""
        of_baseline = select(kept_rows.c.entity_id).where(kept_rows.c.entity == "article")
        made = select(raw(act_changes.c.entity_id)).where(
            act_changes.c.entity == "article", act_changes.c.before.is_(None)
        )
        came = each(self._connection, made.order_by(act_changes.c.seq, act_changes.c.n))
        numbered = select(raw(articles.c.article_id), raw(articles.c.article_no)).order_by(articles.c.article_no)
        rows = each(self._connection, numbered.where(articles.c.article_id.not_in(of_baseline)))
        first = 1 + int(self._connection.scalar(select(func.count()).select_from(of_baseline.subquery())) or 0)
        for number, (article, row) in enumerate(zip(came, rows, strict=False), first):
            # a server leaves out numbers of acts that came to nothing
            if row.article_id != article.entity_id or (self._sqlite and row.article_no != number):
                problem = message("its number does not follow from the order of the history")
                yield _at(("article", row.article_id), problem)
                return  # all behind it are wrong as well


def _row_id(one: Any) -> Any:
    return one.row_id


def _side_by_side(
    left: Iterable[_L], left_id: Callable[[_L], Any], right: Iterable[_R], right_id: Callable[[_R], Any]
) -> Iterator[tuple[Any, _L | None, _R | None]]:
    """Yield what both have under each id, None where one has nothing; both come in the order of their ids.

    A row on the right that is out of order stands by itself: a database that reads along an index gives the row of an
    altered id at the place of its former one.
    """
    lefts, rights = iter(left), iter(right)
    one, other, following = next(lefts, None), next(rights, None), next(rights, None)
    while one is not None or other is not None:
        one_id, other_id = (None if one is None else left_id(one)), (None if other is None else right_id(other))
        strayed = other is not None and following is not None and rank(right_id(following)) < rank(other_id)
        if not strayed and (other is None or (one is not None and rank(one_id) < rank(other_id))):
            yield one_id, one, None
            one = next(lefts, None)
        elif strayed or one is None or rank(other_id) < rank(one_id):
            yield other_id, None, other
            other, following = following, next(rights, None)
        else:
            yield one_id, one, other
            one, other, following = next(lefts, None), following, next(rights, None)


def _differences(place: _Place, expected: Mapping[str, Any], row: Row[Any], *, secret: bool = False) -> Iterator[str]:
    for name, value in expected.items():
        held = getattr(row, name)
        if held == value and type(held) is type(value):
            continue
        yield _differs(place, name, held, value, secret=secret or value is _UNKNOWN)


def _differs(place: _Place, name: str, held: Any, said: Any, *, secret: bool) -> str:
    column = name.replace("_", " ")
    if secret:
        return _at(place, message("its {column} is not what the history says", column=column))
    words = message(
        "its {column} is {held}, and the history says {said}", column=column, held=_value(held), said=_value(said)
    )
    return _at(place, words)


def _kept_differs(kind: KeptKind, place: _Place, left: Row[Any] | None, row: Row[Any] | None) -> Iterator[str]:
    if left is None:
        yield _at(place, message("no act of the history has kept it"))
        return
    if row is None:
        yield _at(place, message("it is missing, and the history has it"))
        return
    image = _image(left.image) or {}
    there = kind.image({column.name: getattr(row, column.name) for column in kind.table.columns})
    if kind.name == "attachment" and there.get("content") != row.sha256:
        yield _at(place, message("its bytes were altered"))
    for name in image.keys() | there.keys():
        was, now = image.get(name), there.get(name)
        if was != now or type(was) is not type(now):
            yield _differs(place, name, now, was, secret=name in kind.hashed)


def _image(stored: Any) -> dict[str, Any] | None:
    """Return the image of a change; of what is none, one that no row is like. The chain tells where it stands."""
    if stored is None:
        return None
    try:
        image = json.loads(stored)
    except (ValueError, TypeError, RecursionError):
        return {}
    return image if isinstance(image, dict) else {}


def _at(place: _Place, problem: str) -> str:
    """Return the line about a row: put together only where something is wrong with one of very many."""
    kind, row_id = place
    return of_row(kind, _shown(row_id), problem)


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return value if value.isascii() and value.isprintable() and len(value) <= _LONGEST_ID else printable(value)
    return repr(value)[:40]


def _value(value: Any) -> str:
    if value is None:
        return message("not set")
    return f"'{printable(value)}'" if isinstance(value, str) else repr(value)[:40]
