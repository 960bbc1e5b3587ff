"""The history as it is read: acts of an article or a claim, and the steps that undo and redo may walk.

How acts are put in sentences is `chronicle.py`'s, how things were once `as_of.py`'s.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import CompoundSelect, Connection, Select, func, select, union

from annotator.domain.act_labels import act_label
from annotator.domain.acts import Act, ActKind, Change
from annotator.storage.act_rows import to_act, to_change
from annotator.storage.baseline import last_seq
from annotator.storage.parts import AT_ONCE, in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.sight import Sight
from annotator.storage.tables import act_changes, acts, people, steps

_ACT = select(acts, people.c.name.label("person")).join(people, people.c.person_id == acts.c.person_id)
_PAGE = 50
"""Acts that are held at once where all are walked; an import has thousands of changes in one."""
_NUMBERS = 5_000
"""Numbers of acts that are asked for at once: which are an article's is a question to all of its claims."""


class Step(NamedTuple):
    """A step of undo: what it is called, and the number of the first of its acts."""

    step_id: str
    label: str
    seq: int


def claims_ever_in(article_id: str) -> Select[tuple[str]]:
    """Return a query for the ids of the claims that have, or had, a mention in an article."""
    on_article = select(act_changes.c.claim_id).where(act_changes.c.article_id == article_id)
    return on_article.where(act_changes.c.claim_id != "").distinct()


def seqs_of(article_id: str, claim_id: str) -> Select[tuple[int]] | CompoundSelect[tuple[int]]:
    """Return a query for the numbers of the acts on an article, on a claim, or on both.

    An article's acts are those on itself, on its mentions, and on the claims that have or had a mention there.
    """
    seqs = select(act_changes.c.seq)
    if not article_id:
        return seqs.where(act_changes.c.claim_id == claim_id)
    # two queries, so that each can go by its index
    on_claims = act_changes.c.claim_id.in_(claims_ever_in(article_id))
    both = union(seqs.where(act_changes.c.article_id == article_id), seqs.where(on_claims))
    if not claim_id:
        return both
    return seqs.where(act_changes.c.claim_id == claim_id, act_changes.c.seq.in_(both))


class HistoryRepository(Repository):
    """What was done to the project.

    `sight` is that of whoever reads acts with their changes; undo and what compares projects see all without one.
    """

    def __init__(self, connection: Connection, sight: Callable[[], Sight] | None = None) -> None:
        super().__init__(connection)
        self._sight = sight

    def _shown(self, query: Select[Any]) -> Select[Any]:
        return query.where(*self._sight().shown_acts(acts.c.seq)) if self._sight else query

    def acts(self, article_id: str = "", claim_id: str = "", limit: int | None = None) -> list[Act]:
        """Return acts, the oldest first; the newest `limit` of them, of an article or a claim if one is named."""
        query = self._shown(_of(_ACT.order_by(acts.c.seq.desc()).limit(limit), article_id, claim_id))
        rows = list(self._connection.execute(query).mappings())
        rows.reverse()
        return self._with_changes(rows)

    def walk(self, article_id: str = "", claim_id: str = "") -> Iterator[Act]:
        """Yield acts, the oldest first, of an article or a claim if one is named: a page of them is held at once."""
        for seqs in self.pages(article_id, claim_id):
            found, changes = self.numbered(seqs), self._changes(seqs)
            yield from (replace(act, changes=tuple(changes[act.seq])) for act in found)

    def pages(self, article_id: str = "", claim_id: str = "") -> Iterator[Sequence[int]]:
        """Yield the numbers of acts in parts, the oldest first, of an article or a claim if one is named."""
        query = self._shown(_of(select(acts.c.seq).order_by(acts.c.seq).limit(_NUMBERS), article_id, claim_id))
        last = 0
        while seqs := self._connection.scalars(query.where(acts.c.seq > last)).all():
            for start in range(0, len(seqs), _PAGE):
                yield seqs[start : start + _PAGE]
            last = seqs[-1]

    def newest(self, limit: int, article_id: str = "", claim_id: str = "") -> tuple[Sequence[int], int]:
        """Return the numbers of the newest acts, the newest first, and how many acts there are."""
        query = self._shown(_of(select(acts.c.seq).order_by(acts.c.seq.desc()).limit(limit), article_id, claim_id))
        total = self._shown(_of(select(func.count()).select_from(acts), article_id, claim_id))
        return self._connection.scalars(query).all(), int(self._connection.scalar(total) or 0)

    def numbered(self, seqs: Sequence[int]) -> list[Act]:
        """Return acts by their numbers, without their changes, the oldest first."""
        found = []
        for part in in_parts(sorted(seqs)):
            rows = self._connection.execute(_ACT.where(acts.c.seq.in_(part)).order_by(acts.c.seq)).mappings()
            found += [to_act(row, ()) for row in rows]
        return found

    def _with_changes(self, rows: Sequence[Any]) -> list[Act]:
        changes = self._changes([row["seq"] for row in rows])
        return [to_act(row, changes[row["seq"]]) for row in rows]

    def _changes(self, seqs: Sequence[int]) -> dict[int, list[Change]]:
        found: dict[int, list[Change]] = defaultdict(list)
        for part in in_parts(seqs):
            query = select(act_changes).where(act_changes.c.seq.in_(part)).order_by(act_changes.c.seq, act_changes.c.n)
            if self._sight is not None:
                query = query.where(*self._sight().shown(act_changes))
            for row in self._connection.execute(query).mappings():
                found[row["seq"]].append(to_change(row))
        return found

    def last_seq(self) -> int:
        """Return the number of the last act, 0 in a new project."""
        return last_seq(self._connection)

    def done_in(self, step_id: str) -> Sequence[int]:
        """Return the numbers of the acts that a step is made of, without the undoing and redoing of them."""
        query = select(acts.c.seq).where(acts.c.step_id == step_id, acts.c.kind == ActKind.DO.value)
        return self._connection.scalars(query.order_by(acts.c.seq)).all()

    def changes_in(self, seq: int, *, last_first: bool = False) -> Iterator[Change]:
        """Yield the changes of an act in order, or the last one first; only some of them are held at once."""
        n = act_changes.c.n
        of_act = select(act_changes).where(act_changes.c.seq == seq).order_by(n.desc() if last_first else n)
        query = of_act.limit(AT_ONCE)
        while rows := self._connection.execute(query).mappings().all():
            yield from map(to_change, rows)
            if len(rows) < AT_ONCE:
                return
            last = rows[-1]["n"]
            query = of_act.where(n < last if last_first else n > last).limit(AT_ONCE)

    def next_undo(self, person_id: str) -> Step | None:
        """Return the person's last step that is done."""
        return self._step(person_id, "done", newest=True)

    def next_redo(self, person_id: str) -> Step | None:
        """Return the person's first step that is undone."""
        return self._step(person_id, "undone", newest=False)

    def next_labels(self, name: str) -> tuple[str, str]:
        """Return what a person of this name would undo and redo next, empty where there is nothing."""
        mine = steps.c.person_id == select(people.c.person_id).where(people.c.name == name).scalar_subquery()
        undo = select(steps.c.label).where(mine, steps.c.state == "done").order_by(steps.c.seq.desc()).limit(1)
        redo = select(steps.c.label).where(mine, steps.c.state == "undone").order_by(steps.c.seq).limit(1)
        row = self._connection.execute(select(undo.scalar_subquery(), redo.scalar_subquery())).one()
        return act_label(row[0] or ""), act_label(row[1] or "")

    def _step(self, person_id: str, state: str, *, newest: bool) -> Step | None:
        order = steps.c.seq.desc() if newest else steps.c.seq
        columns = steps.c.step_id, steps.c.label, steps.c.seq
        query = select(*columns).where(steps.c.person_id == person_id, steps.c.state == state)
        row = self._connection.execute(query.order_by(order).limit(1)).first()
        return Step(*row) if row else None

    def person_id(self, name: str) -> str:
        """Return the id of a person by name, empty if she has not acted here."""
        return self._connection.scalar(select(people.c.person_id).where(people.c.name == name)) or ""


def _of(query: Select[Any], article_id: str, claim_id: str) -> Select[Any]:
    return query.where(acts.c.seq.in_(seqs_of(article_id, claim_id))) if article_id or claim_id else query
