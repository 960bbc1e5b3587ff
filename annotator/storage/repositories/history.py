"""The history as it is read: acts of an article or a claim, and the steps that undo and redo may walk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import or_, select

from annotator.domain.history import Act, ActKind, Change
from annotator.storage.mapping import to_act, to_change
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import act_changes, acts, people, steps

_ACT = select(acts, people.c.name.label("person")).join(people, people.c.person_id == acts.c.person_id)


class HistoryRepository(Repository):
    """What was done to the project."""

    def acts(self, article_id: str = "", claim_id: str = "", limit: int | None = None) -> list[Act]:
        """Return acts, the oldest first; the newest `limit` of them, of an article or a claim if one is named.

        An article's acts are those on itself, on its mentions, and on the claims that have or had a mention there.
        """
        query = _ACT.order_by(acts.c.seq.desc()).limit(limit)
        if claim_id:
            query = query.where(acts.c.seq.in_(select(act_changes.c.seq).where(act_changes.c.claim_id == claim_id)))
        if article_id:
            on_article = act_changes.c.article_id == article_id
            claims_there = select(act_changes.c.claim_id).where(on_article, act_changes.c.claim_id != "")
            touching = or_(on_article, act_changes.c.claim_id.in_(claims_there))
            query = query.where(acts.c.seq.in_(select(act_changes.c.seq).where(touching)))
        rows = list(self._connection.execute(query).mappings())
        rows.reverse()
        changes = self._changes([row["seq"] for row in rows])
        return [to_act(row, changes[row["seq"]]) for row in rows]

    def _changes(self, seqs: Sequence[int]) -> dict[int, list[Change]]:
        found: dict[int, list[Change]] = defaultdict(list)
        for part in in_parts(seqs):
            query = select(act_changes).where(act_changes.c.seq.in_(part)).order_by(act_changes.c.seq, act_changes.c.n)
            for row in self._connection.execute(query).mappings():
                found[row["seq"]].append(to_change(row))
        return found

    def done_in(self, step_id: str) -> list[Act]:
        """Return the acts that a step is made of, without the undoing and redoing of them."""
        query = _ACT.where(acts.c.step_id == step_id, acts.c.kind == ActKind.DO.value).order_by(acts.c.seq)
        rows = list(self._connection.execute(query).mappings())
        changes = self._changes([row["seq"] for row in rows])
        return [to_act(row, changes[row["seq"]]) for row in rows]

    def next_undo(self, person_id: str) -> tuple[str, str] | None:
        """Return the id and the label of the person's last step that is done."""
        return self._step(person_id, "done", newest=True)

    def next_redo(self, person_id: str) -> tuple[str, str] | None:
        """Return the id and the label of the person's first step that is undone."""
        return self._step(person_id, "undone", newest=False)

    def _step(self, person_id: str, state: str, *, newest: bool) -> tuple[str, str] | None:
        order = steps.c.seq.desc() if newest else steps.c.seq
        query = select(steps.c.step_id, steps.c.label).where(steps.c.person_id == person_id, steps.c.state == state)
        row = self._connection.execute(query.order_by(order).limit(1)).first()
        return (row.step_id, row.label) if row else None

    def person_id(self, name: str) -> str:
        """Return the id of a person by name, empty if she has not acted here."""
        return self._connection.scalar(select(people.c.person_id).where(people.c.name == name)) or ""
