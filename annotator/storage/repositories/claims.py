"""Claims with their mentions and tags: one whole, many whole, the cards and marks of an article, and the writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Select, exists, func, or_, select

from annotator.domain.claim import Claim, ClaimFilter, ClaimSummary, Mark, Mention
from annotator.domain.evidence import Evidence
from annotator.errors import NotFound
from annotator.storage.mapping import mention_values, to_claim, to_evidence, to_mention
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import articles, claim_tags, claims, evidence, mentions, people, tags

_CLAIM = select(claims, people.c.name.label("checked_by_name")).outerjoin(
    people, people.c.person_id == claims.c.checked_by
)


ADRIFT = (
    select(mentions.c.mention_id)
    .join(articles, articles.c.article_id == mentions.c.article_id)
    .where(or_(articles.c.deleted_at.is_not(None), articles.c.revision_id != mentions.c.revision_id))
)
"""Mentions that stand in a deleted article, or in a revision that is not the current one: there must be none."""
GROUNDLESS = select(claims.c.claim_id).where(~exists().where(mentions.c.claim_id == claims.c.claim_id))
"""Claims without a mention: there must be none."""


class ClaimRepository(Repository):
    """The claims of a project."""

    def get(self, claim_id: str) -> Claim:
        """Return a claim with all that belongs to it. Raises NotFound."""
        found = self._whole([claim_id])
        if not found:
            raise _no_claim(claim_id)
        return found[0]

    def require(self, claim_ids: Sequence[str]) -> None:
        """Raise NotFound where one of these claims is not there."""
        for part in in_parts(claim_ids):
            there = set(self._connection.scalars(select(claims.c.claim_id).where(claims.c.claim_id.in_(part))))
            for claim_id in part:
                if claim_id not in there:
                    raise _no_claim(claim_id)

    def find(self, wanted: ClaimFilter) -> Iterator[Claim]:
        """Yield claims in the order they were made, a page at a time."""
        for part in in_parts(list(self._connection.scalars(_filtered(wanted)))):
            yield from self._whole(part)

    def _whole(self, ids: Sequence[str]) -> list[Claim]:
        found = self._connection.execute(_CLAIM.where(claims.c.claim_id.in_(ids))).mappings()
        rows = {row["claim_id"]: row for row in found}
        mentions_of = self._mentions(ids)
        evidence_of = self._evidence(ids)
        tags_of = self._tag_names(ids)
        return [
            to_claim(rows[key], tags_of.get(key, ()), mentions_of.get(key, ()), evidence_of.get(key, ()))
            for key in ids
            if key in rows
        ]

    def _mentions(self, ids: Sequence[str]) -> dict[str, list[Mention]]:
        found: dict[str, list[Mention]] = defaultdict(list)
        order = (mentions.c.article_id, mentions.c.start, mentions.c.end)
        query = select(mentions).where(mentions.c.claim_id.in_(ids)).order_by(*order)
        for row in self._connection.execute(query).mappings():
            found[row["claim_id"]].append(to_mention(row))
        return found

    def _evidence(self, ids: Sequence[str]) -> dict[str, list[Evidence]]:
        found: dict[str, list[Evidence]] = defaultdict(list)
        query = select(evidence).where(evidence.c.claim_id.in_(ids)).order_by(evidence.c.evidence_id)
        for row in self._connection.execute(query).mappings():
            found[row["claim_id"]].append(to_evidence(row))
        return found

    def _tag_names(self, ids: Sequence[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        query = (
            select(claim_tags.c.claim_id, tags.c.name)
            .join(tags, tags.c.tag_id == claim_tags.c.tag_id)
            .where(claim_tags.c.claim_id.in_(ids))
            .order_by(tags.c.position, tags.c.name)
        )
        for claim_id, name in self._connection.execute(query):
            found[claim_id].append(name)
        return found

    def on_page(self, article_id: str, only: Sequence[str] | None = None) -> tuple[list[Mark], list[ClaimSummary]]:
        """Return the marks of an article's mentions and the cards of its claims, both in text order.

        With `only`, those of these claims.
        """
        query = (
            select(
                mentions.c.mention_id,
                mentions.c.claim_id,
                mentions.c.start,
                mentions.c.end,
                mentions.c.quote,
                claims.c.status,
                claims.c.wording,
                claims.c.version,
            )
            .join(claims, claims.c.claim_id == mentions.c.claim_id)
            .join(articles, articles.c.revision_id == mentions.c.revision_id)
            .where(mentions.c.article_id == article_id)
            .order_by(mentions.c.start, mentions.c.end.desc(), mentions.c.mention_id)
        )
        if only is not None:
            query = query.where(mentions.c.claim_id.in_(only))
        marks: list[Mark] = []
        first: dict[str, tuple[Any, ...]] = {}
        for row in self._connection.execute(query):
            mention_id, claim_id, start, end, quote, status, wording, version = row
            marks.append(Mark(mention_id, claim_id, start, end, status))
            first.setdefault(claim_id, (wording, status, start, end, quote, version))
        counts, names = self._counts_and_tags(article_id, only)
        cards = [
            ClaimSummary(key, wording, status, start, end, quote, counts.get(key, 0), tuple(names.get(key, ())), at)
            for key, (wording, status, start, end, quote, at) in first.items()
        ]
        return marks, cards

    def _counts_and_tags(
        self, article_id: str, only: Sequence[str] | None
    ) -> tuple[dict[str, int], dict[str, list[str]]]:
        here = select(mentions.c.claim_id).where(mentions.c.article_id == article_id)
        if only is not None:
            here = here.where(mentions.c.claim_id.in_(only))
        count = (
            select(evidence.c.claim_id, func.count()).where(evidence.c.claim_id.in_(here)).group_by(evidence.c.claim_id)
        )
        tagged = (
            select(claim_tags.c.claim_id, tags.c.name)
            .join(tags, tags.c.tag_id == claim_tags.c.tag_id)
            .where(claim_tags.c.claim_id.in_(here))
            .order_by(tags.c.position, tags.c.name)
        )
        names: dict[str, list[str]] = defaultdict(list)
        for claim_id, name in self._connection.execute(tagged):
            names[claim_id].append(name)
        return {row[0]: row[1] for row in self._connection.execute(count)}, names

    def mention(self, mention_id: str) -> Mention:
        """Return a mention. Raises NotFound."""
        row = self._connection.execute(select(mentions).where(mentions.c.mention_id == mention_id)).mappings().first()
        if row is None:
            raise NotFound(f"The project has no mention {mention_id}.", "Somebody may have removed it.")
        return to_mention(row)

    def all_stand(self, article_ids: Sequence[str], claim_ids: Sequence[str]) -> bool:
        """Tell whether every mention in these articles is in the current text, and every one of the claims has one."""
        adrift = (ADRIFT.where(mentions.c.article_id.in_(part)).limit(1) for part in in_parts(article_ids))
        groundless = (GROUNDLESS.where(claims.c.claim_id.in_(part)).limit(1) for part in in_parts(claim_ids))
        return not any(self._connection.scalar(query) for query in (*adrift, *groundless))

    def mentions_in(self, article_id: str) -> list[Mention]:
        """Return all mentions in an article, in text order."""
        query = select(mentions).where(mentions.c.article_id == article_id).order_by(mentions.c.start, mentions.c.end)
        return [to_mention(row) for row in self._connection.execute(query).mappings()]

    def mention_count(self, claim_id: str) -> int:
        """Return how many mentions a claim has."""
        return self._connection.scalar(select(func.count()).where(mentions.c.claim_id == claim_id)) or 0

    def only_in(self, article_id: str) -> list[str]:
        """Return the claims that have mentions in this article and in no other."""
        elsewhere = select(mentions.c.claim_id).where(mentions.c.article_id != article_id)
        here = select(mentions.c.claim_id).where(mentions.c.article_id == article_id)
        query = here.where(mentions.c.claim_id.not_in(elsewhere.where(mentions.c.claim_id.in_(here)))).distinct()
        return list(self._connection.scalars(query))

    def add(self, values: dict[str, Any]) -> None:
        """Add a claim from the values of its row."""
        self._ledger.insert("claim", values)

    def add_mention(self, mention: Mention) -> None:
        """Add a mention."""
        self._ledger.insert("mention", mention_values(mention))

    def set(self, claim_id: str, values: dict[str, Any], based_on: int | None = None) -> bool:
        """Set fields of a claim; return whether anything differed. Raises NotFound, Overtaken."""
        return self._ledger.update("claim", claim_id, values, based_on)

    def place(self, mention_id: str, values: dict[str, Any], based_on: int | None = None) -> bool:
        """Set where a mention stands. Raises NotFound, Overtaken."""
        return self._ledger.update("mention", mention_id, values, based_on)

    def set_tags(self, claim_id: str, tag_ids: Iterable[str]) -> None:
        """Make these the tags of a claim."""
        wanted = list(dict.fromkeys(tag_ids))
        there = set(self._connection.scalars(select(claim_tags.c.tag_id).where(claim_tags.c.claim_id == claim_id)))
        for tag_id in sorted(there - set(wanted)):
            self._ledger.delete("claim_tag", f"{claim_id}/{tag_id}")
        self.add_tags(claim_id, [tag_id for tag_id in wanted if tag_id not in there])

    def add_tags(self, claim_id: str, tag_ids: Iterable[str]) -> None:
        """Put tags on a claim that it does not have."""
        rows = [{"claim_id": claim_id, "tag_id": tag_id} for tag_id in dict.fromkeys(tag_ids)]
        self._ledger.insert_many("claim_tag", rows)

    def delete(self, claim_id: str) -> bool:
        """Remove a claim with all that belongs to it; return whether it was there."""
        for column, name in ((mentions.c.mention_id, "mention"), (evidence.c.evidence_id, "evidence")):
            owner = column.table.c["claim_id"]
            for entity_id in self._connection.scalars(select(column).where(owner == claim_id)).all():
                self._ledger.delete(name, entity_id)
        self.set_tags(claim_id, ())
        return self._ledger.delete("claim", claim_id)

    def delete_mention(self, mention_id: str) -> bool:
        """Remove a mention; return whether it was there."""
        return self._ledger.delete("mention", mention_id)


def _no_claim(claim_id: str) -> NotFound:
    return NotFound(f"The project has no claim {claim_id}.", "'annotator claims' lists what it has.")


def _filtered(wanted: ClaimFilter) -> Select[Any]:
    query = select(claims.c.claim_id).order_by(claims.c.claim_id)
    if wanted.article_id:
        here = select(mentions.c.claim_id).where(mentions.c.article_id == wanted.article_id)
        query = query.where(claims.c.claim_id.in_(here))
    if wanted.status:
        query = query.where(claims.c.status == wanted.status)
    if wanted.tag:
        tagged = select(claim_tags.c.claim_id).join(tags, tags.c.tag_id == claim_tags.c.tag_id)
        query = query.where(claims.c.claim_id.in_(tagged.where(tags.c.name == wanted.tag)))
    return query
