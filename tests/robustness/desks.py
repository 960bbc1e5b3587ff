"""People who work on copies of one project, each alone, and now and then receive what another one has done.

In memory only: what is tried is how it all comes together, in any order. The store is tried by tests/services.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from annotator.domain.acts import Change
from annotator.domain.merged_rows import MergedRows
from annotator.domain.merging import Knowledge, RowKey, RowWrite

ARTICLES = ("a1", "a2")


@dataclass
class Desk:
    """One person's copy: what she did, what came from others, and the rows as they are now."""

    name: str
    clock: Callable[[], str]
    known: Knowledge = field(default_factory=Knowledge)
    writes: dict[tuple[str, RowKey], RowWrite] = field(default_factory=dict)
    acts: int = 0

    def begin(self, changes: Iterable[Change]) -> None:
        """Have what all copies begin with."""
        for change in changes:
            self._keep([self.known.began_with(change, "baseline")])

    def act(self, changes: list[Change]) -> None:
        """Do something."""
        self.acts += 1
        act_id = f"{self.name}-{self.acts:04}"
        self._keep(self.known.did(act_id, self.clock(), self.name, changes))

    def receive(self, other: Desk) -> None:
        """Take all that another desk knows."""
        self.take(other.writes.values())

    def take(self, writes: Iterable[RowWrite]) -> None:
        """Take writes of others, those that are new, and bring the rows to what they should be."""
        new = [write for write in writes if (write.act_id, write.row) not in self.writes]
        self._keep(new)
        self.known.came(new)
        changes = [_change(row, was, now) for row, was, now in self.merged().differing()]
        self.known.applied(changes)

    def merged(self) -> MergedRows:
        """Return the rows as they should be."""
        return MergedRows(self.known, lambda _row: None, _put_at_the_end)

    def there(self, kind: str) -> list[str]:
        """Return the ids of the rows of a kind that are there."""
        rows = self.known.rows.items()
        return sorted(row[1] for row, image in rows if row[0] == kind and image.get("deleted_at") is None)

    def _keep(self, writes: Iterable[RowWrite]) -> None:
        self.writes.update({(write.act_id, write.row): write for write in writes})


def _put_at_the_end(row: RowKey, values: Any, revision_id: str) -> dict[str, Any]:
    """Stand in for finding a place in another text: it only has to depend on nothing else."""
    return {"revision_id": revision_id, "start": 1000, "end": 1001, "anchor": "lost" if row[0] == "waiver" else "moved"}


def _change(row: RowKey, was: Any, now: Any) -> Change:
    image = now or was
    return Change(*row, image.get("article_id") or "", image.get("claim_id") or "", was, now)


def _made(kind: str, row_id: str, **values: Any) -> Change:
    image = {f"{kind}_id": row_id, **values}
    return Change(kind, row_id, values.get("article_id") or "", values.get("claim_id") or "", None, image)


def first_rows() -> list[Change]:
    """Return what every copy begins with: two articles, a claim in each."""
    found = []
    for number, article in enumerate(ARTICLES):
        image: dict[str, Any] = {"article_id": article, "title": "", "revision_id": f"{article}-1", "status": "to do"}
        image |= {"signed_off_by": None, "signed_off_at": "", "sign_off_reason": "", "sign_off_seal": ""}
        image |= {"sign_off_missing": "", "deleted_at": None}
        found.append(Change("article", article, article, "", None, image))
        claim = f"c{number}"
        found.append(Change("claim", claim, "", claim, None, _claim(claim)))
        found.append(_made("mention", f"m{number}", **_place(article, claim, f"{article}-1", 5)))
    return found


def _claim(claim_id: str) -> dict[str, Any]:
    empty = {"wording": "", "rationale": "", "status": "unchecked", "checked_by": None, "origin": ""}
    return {"claim_id": claim_id, **empty}


def _place(article: str, claim: str, revision: str, start: int) -> dict[str, Any]:
    place = {"revision_id": revision, "start": start, "end": start + 5, "quote": "q", "anchor": "exact"}
    return {"article_id": article, "claim_id": claim, **place}


class Worker:
    """Does at random what people do."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._made = 0

    def work(self, desk: Desk) -> None:
        """Do one thing at a desk."""
        kinds = (self._make, self._rate, self._word, self._source, self._move, self._unsource, self._drop, self._ask)
        weights = (3, 5, 4, 4, 2, 1, 1, 2)
        more = (self._revise, self._retitle, self._give, self._sign_off)
        done = self._random.choices((*kinds, *more), (*weights, 1, 1, 1, 2))[0](desk)
        if done:
            desk.act(done)

    def _new(self) -> str:
        self._made += 1
        return f"r{self._made}"

    def _any(self, desk: Desk, kind: str) -> dict[str, Any] | None:
        ids = desk.there(kind)
        return desk.known.rows[kind, self._random.choice(ids)] if ids else None

    def _make(self, desk: Desk) -> list[Change]:
        article = self._any(desk, "article")
        if not article:
            return []
        claim = self._new()
        place = _place(article["article_id"], claim, article["revision_id"], self._random.randrange(90))
        return [Change("claim", claim, "", claim, None, _claim(claim)), _made("mention", self._new(), **place)]

    def _set(self, kind: str, row: dict[str, Any] | None, **values: Any) -> list[Change]:
        if row is None or all(row.get(name) == value for name, value in values.items()):
            return []
        before = {name: row[name] for name in values}
        return [Change(kind, row[f"{kind}_id"], row.get("article_id") or "", row.get("claim_id") or "", before, values)]

    def _rate(self, desk: Desk) -> list[Change]:
        status = self._random.choice(("verified", "false", "unchecked"))
        return self._set("claim", self._any(desk, "claim"), status=status, checked_by=desk.name)

    def _word(self, desk: Desk) -> list[Change]:
        name = self._random.choice(("wording", "rationale"))
        return self._set("claim", self._any(desk, "claim"), **{name: self._random.choice("abcdefgh")})

    def _source(self, desk: Desk) -> list[Change]:
        claim = self._any(desk, "claim")
        values = {"url": self._random.choice("xyz"), "stance": "supports"}
        return [_made("evidence", self._new(), claim_id=claim["claim_id"], **values)] if claim else []

    def _ask(self, desk: Desk) -> list[Change]:
        mention = self._any(desk, "mention")
        if not mention:
            return []
        about = {"article_id": mention["article_id"], "claim_id": mention["claim_id"]}
        return [_made("query", self._new(), **about, question="?", answer="", state="open", answered_at="")]

    def _move(self, desk: Desk) -> list[Change]:
        start = self._random.randrange(90)
        return self._set("mention", self._any(desk, "mention"), start=start, end=start + 5)

    def _unsource(self, desk: Desk) -> list[Change]:
        row = self._any(desk, "evidence")
        return [Change("evidence", row["evidence_id"], "", row["claim_id"], dict(row), None)] if row else []

    def _parts(self, desk: Desk, claim_id: str) -> list[RowKey]:
        rows = desk.known.rows.items()
        return sorted(row for row, image in rows if row[0] != "claim" and image.get("claim_id") == claim_id)

    def _drop(self, desk: Desk) -> list[Change]:
        claim = self._any(desk, "claim")
        if not claim:
            return []
        changes = []
        for row in self._parts(desk, claim["claim_id"]):
            image = desk.known.rows[row]
            ids = image.get("article_id") or "", claim["claim_id"]
            if row[0] == "query":
                changes.append(Change(*row, *ids, {"claim_id": image["claim_id"]}, {"claim_id": None}))
            else:
                changes.append(Change(*row, *ids, dict(image), None))
        return [*changes, Change("claim", claim["claim_id"], "", claim["claim_id"], dict(claim), None)]

    def _give(self, desk: Desk) -> list[Change]:
        """Merge a claim into another one."""
        one, other = self._any(desk, "claim"), self._any(desk, "claim")
        if not one or not other or one is other:
            return []
        changes = []
        for row in self._parts(desk, one["claim_id"]):
            image = desk.known.rows[row]
            given = {**image, "claim_id": other["claim_id"]}
            article = image.get("article_id") or ""
            changes.append(Change(*row, article, one["claim_id"], dict(image), None))
            changes.append(Change(*row, article, other["claim_id"], None, given))
        return [*changes, Change("claim", one["claim_id"], "", one["claim_id"], dict(one), None)]

    def _retitle(self, desk: Desk) -> list[Change]:
        return self._set("article", self._any(desk, "article"), title=self._random.choice("XYZ"))

    def _sign_off(self, desk: Desk) -> list[Change]:
        return self._set("article", self._any(desk, "article"), status="signed off", signed_off_by=desk.name)

    def _revise(self, desk: Desk) -> list[Change]:
        article = self._any(desk, "article")
        if not article:
            return []
        revision = f"{article['article_id']}-{self._new()}"
        changes = self._set("article", article, revision_id=revision)
        for row_id in desk.there("mention"):
            mention = desk.known.rows["mention", row_id]
            if mention["article_id"] == article["article_id"] and mention["anchor"] != "lost":
                changes += self._set("mention", mention, revision_id=revision, start=mention["start"] + 1)
        return changes


def standing(desk: Desk) -> dict[RowKey, dict[str, list[str]]]:
    """Return all that stands of each row, each value as JSON: what must be alike where all know the same."""
    found = {}
    for row, state in desk.known.states.items():
        values = {
            name: sorted({json.dumps(head.value, sort_keys=True) for head in register.heads})
            for name, register in state.registers.items()
        }
        found[row] = values
    return found


def rows_there(desk: Desk) -> dict[RowKey, dict[str, Any]]:
    """Return the rows that are there, as they are."""
    rows = desk.known.rows.items()
    return {row: dict(image) for row, image in rows if image.get("deleted_at") is None}
