"""The links that acts have by what they hold now: what erasing leaves in the place of those that no longer fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Table, select

from annotator.domain.acts import chain_hash
from annotator.storage.baseline import baseline_hash, baseline_rows, facts
from annotator.storage.chain import link_parts
from annotator.storage.erased import BASELINE_LINK
from annotator.storage.stored_values import canonical_list
from annotator.storage.tables import act_changes, acts, kept_rows
from annotator.storage.tables.project import BASELINE, BASELINE_ACT, PROJECT_ID


class Links:
    """The links that acts have now by what they hold."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._said = facts(connection)
        self._baseline = int(self._said.get(BASELINE_ACT) or 0)

    def of(self, seqs: Iterable[int]) -> dict[str, str]:
        """Return them by the acts' numbers; -1 is the baseline."""
        found = {}
        for seq in sorted(seqs):
            if seq < 0:
                found[BASELINE_LINK] = self._of_baseline()
            else:
                found[str(seq)] = self._of_act(seq)
        return found

    def _of_baseline(self) -> str:
        head = self._hash(self._baseline) if self._baseline else ""
        rows = baseline_rows(self._connection, self._baseline)
        return baseline_hash(head, self._said[PROJECT_ID], self._baseline, rows)

    def _hash(self, seq: int) -> str:
        return str(self._connection.scalar(select(acts.c.hash).where(acts.c.seq == seq)) or "")

    def _of_act(self, seq: int) -> str:
        act = self._connection.execute(select(acts).where(acts.c.seq == seq)).one()
        covers_kept = seq > self._baseline
        previous = self._said[BASELINE] if seq == self._baseline + 1 else self._hash(seq - 1) if seq > 1 else ""
        lists = [
            canonical_list(
                self._rows(act_changes, seq, ("entity", "entity_id", "article_id", "claim_id", "before", "after"))
            )
        ]
        if covers_kept:
            lists.append(canonical_list(self._rows(kept_rows, seq, ("entity", "entity_id", "image"))))
        return chain_hash(
            (previous, *link_parts(act, covers_kept=covers_kept)), (piece for some in lists for piece in some)
        )

    def _rows(self, table: Table, seq: int, names: Sequence[str]) -> Iterator[dict[str, Any]]:
        query = select(*(table.c[name] for name in names)).where(table.c.seq == seq).order_by(table.c.n)
        for row in self._connection.execute(query).mappings():
            yield dict(row)
