"""What the rows of a project should be, given what is known of them, and what waits for a person to decide.

The rules that hold between rows are here: nothing stands on an article or a claim that is not there; a claim stands
somewhere; a place is in the text that its article has now. How the writes of a row come together: `merging.py`.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from annotator.domain.merging import EXISTENCE, REMOVED, WHO_AND_WHEN, Knowledge, RowKey, RowState, Written, parents_of
from annotator.domain.sign_off import IN_PROGRESS, SIGNED_OFF

Row = Mapping[str, Any]
Replaced = Callable[[RowKey, Row, str], Row]
"""Given a row that stands in another revision than its article's, and that one's id: its place there, by column."""

PLACED = ("mention", "waiver", "source_note")
"""What has a place in a revision of an article."""
_LEFT_BEHIND = ("query", "correction")
"""What stays with the article when its claim goes."""
_NOT_SIGNED_OFF: Row = {
    "status": IN_PROGRESS,
    "signed_off_by": None,
    **dict.fromkeys(("signed_off_at", "sign_off_reason", "sign_off_seal", "sign_off_missing"), ""),
}
_NAMED_BY_OTHERS = (("evidence", "independent_of", "evidence"), ("evidence", "source_note", "source_note"))


@dataclass(frozen=True, slots=True)
class Conflict:
    """One thing that people made different things of, apart: what is shown here, and what somebody else made of it.

    `field` names the register, `removed` where the question is whether the row is there (the values are then true and
    false). The id is the same in every copy of the project.
    """

    conflict_id: str
    entity: str
    entity_id: str
    article_id: str
    claim_id: str
    field: str
    ours: Any
    theirs: Any
    by: str
    at: str
    act_id: str


class MergedRows:
    """The rows as they should be. `elsewhere` gives rows of which nothing is known here, None where there are none."""

    def __init__(self, known: Knowledge, elsewhere: Callable[[RowKey], Row | None], replaced: Replaced) -> None:
        self._known = known
        self._elsewhere = elsewhere
        self._replaced = replaced
        self._rows: dict[RowKey, dict[str, Any] | None] = {}
        self._mentions: dict[str, list[RowKey]] = defaultdict(list)
        self._assessments: dict[tuple[str, str], str] = {}
        for row, state in known.states.items():
            if row[0] == "mention" and state.exists():
                self._mentions[str(state.values().get("claim_id", ""))].append(row)
            if row[0] == "assessment" and state.exists():
                one = _assessed(state.values())
                self._assessments[one] = min(row[1], self._assessments.get(one, row[1]))

    def row(self, row: RowKey) -> dict[str, Any] | None:
        """Return a row as it should be, None where it should not be there. A deleted article is not there."""
        if row not in self._rows:
            self._rows[row] = self._made(row)
        return self._rows[row]

    def differing(self) -> Iterator[tuple[RowKey, Row | None, Row | None]]:
        """Yield the known rows that are otherwise than they should be: as they are, and as they should be."""
        for row in self._known.states:
            is_now, shall_be = self._known.rows.get(row), self.row(row)
            if shall_be is None and row[0] == "article" and is_now is not None:
                if is_now.get("deleted_at") is None:
                    yield row, is_now, {**is_now, "deleted_at": self._removed_at(row)}
            elif is_now != shall_be and not (is_now is None and shall_be is None):
                yield row, is_now, shall_be

    def conflicts(self) -> Iterator[Conflict]:
        """Yield what waits for a person."""
        for row, state in self._known.states.items():
            for field, shown, others in state.conflicts():
                if field != EXISTENCE and self.row(row) is None:
                    continue
                if field == "place" and self._in_two_drafts(state):
                    continue  # they are decided with the draft
                for other in others:
                    yield self._conflict(row, state, field, shown, other)

    def _conflict(self, row: RowKey, state: RowState, field: str, shown: Written, other: Written) -> Conflict:
        values = state.values()
        key = json.dumps([*row, field, other.act_id], ensure_ascii=False)
        ids = {"article_id": values.get("article_id") or "", "claim_id": values.get("claim_id") or ""}
        if row[0] in ("article", "claim"):
            ids[f"{row[0]}_id"] = row[1]
        return Conflict(
            hashlib.sha256(key.encode()).hexdigest()[:32], *row, **ids, field=field or REMOVED,
            ours=_stated(field, shown), theirs=_stated(field, other), by=other.by, at=other.at, act_id=other.act_id,
        )  # fmt: skip

    def _still_signed_off(self, article_id: str, values: Row) -> bool:
        """Tell whether whoever signed an article off knew all that was done to it and its claims before and apart."""
        if values.get("status") != SIGNED_OFF:
            return True
        signed = self._known.states["article", article_id].registers["status"].heads[0].act_id
        claims = {("claim", claim_id) for claim_id, rows in self._mentions.items() if self._any_in(article_id, rows)}
        states = (self._known.states.get(row) for row in (("article", article_id), *claims))
        return all(state.registers[EXISTENCE].all_after(signed) for state in states if state is not None)

    def _any_in(self, article_id: str, mentions: Iterable[RowKey]) -> bool:
        return any(self._known.states[row].values().get("article_id") == article_id for row in mentions)

    def _in_two_drafts(self, state: RowState) -> bool:
        """Tell whether people have brought in different drafts of the article that something stands in."""
        article = self._known.states.get(("article", str(state.values().get("article_id", ""))))
        drafts = article.registers.get("revision_id") if article else None
        return drafts is not None and len(drafts.standing()) > 1

    def _removed_at(self, row: RowKey) -> str:
        heads = self._known.states[row].registers[EXISTENCE].heads
        return heads[0].at

    def _made(self, row: RowKey) -> dict[str, Any] | None:
        state = self._known.states.get(row)
        if state is None:
            found = self._known.rows.get(row) or self._elsewhere(row)
            gone = found is None or (row[0] == "article" and found.get("deleted_at") is not None)
            return None if gone or found is None else dict(found)
        if not state.exists():
            return None
        if row[0] == "article":
            values = {**state.values(), "deleted_at": None}
            return values if self._still_signed_off(row[1], values) else {**values, **_NOT_SIGNED_OFF}
        if row[0] == "claim":
            values = state.values()
            stands = values.get("origin") == "imported" or any(map(self._stands, self._mentions[row[1]]))
            return values if stands else None
        return self._part(row, state)

    def _part(self, row: RowKey, state: RowState) -> dict[str, Any] | None:
        """Return a row that belongs to others."""
        values = state.values(self._revision_of(state.values()))
        for parent in parents_of(row, values):
            if self.row(parent) is None:
                if parent[0] == "article" or row[0] not in _LEFT_BEHIND:
                    return None
                values["claim_id"] = None
        if row[0] == "assessment" and self._assessments[_assessed(values)] != row[1]:
            return None  # one person at two desks: the first one is hers
        if row[0] in PLACED:
            revision = self._revision_of(values)
            if revision and values["revision_id"] != revision and values.get("anchor") != "lost":
                values |= self._replaced(row, values, revision)
        for entity, column, named in _NAMED_BY_OTHERS:
            if row[0] == entity and values.get(column) and self.row((named, values[column])) is None:
                values[column] = ""
        return values

    def _stands(self, mention: RowKey) -> bool:
        """Tell whether a mention stands in an article that is there, whatever becomes of its claim."""
        values = self._known.states[mention].values()
        return self.row(("article", str(values.get("article_id", "")))) is not None

    def _revision_of(self, values: Row) -> str:
        article = self.row(("article", str(values["article_id"]))) if values.get("article_id") else None
        return str(article["revision_id"]) if article else ""


def _assessed(values: Row) -> tuple[str, str]:
    return str(values.get("claim_id", "")), str(values.get("person_id", ""))


def _stated(field: str, written: Written) -> Any:
    return bool(written.value) if field == EXISTENCE else written.value


_BESIDE = WHO_AND_WHEN | frozenset(
    (
        *("attachment", "prefix", "suffix", "was", "revision_id", "marks"),
        *("signed_off_at", "sign_off_seal", "sign_off_missing"),
    )
)
"""Columns that say when, by whom and with what else something was set: not what people differ about."""


def told_apart(field: str, ours: Any, theirs: Any) -> tuple[Any, Any]:
    """Return what two sides made of something as people are asked about it: the values where one thing differs.

    Of several things the values are by column; whether a row is there is "kept" or "removed".
    """
    if field == REMOVED:  # it is there until somebody has decided
        return ("removed", "kept") if theirs else ("kept", "removed")
    ours, theirs = ours or {}, theirs or {}
    differing = [name for name in theirs if ours.get(name) != theirs[name]]
    told = [name for name in differing if name not in _BESIDE] or differing or list(theirs)
    if len(told) == 1:
        return ours.get(told[0]), theirs[told[0]]
    return {name: ours.get(name) for name in told}, {name: theirs[name] for name in told}
