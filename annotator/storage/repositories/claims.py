"""Claims with their mentions and tags: one whole, many whole, the cards and marks of an article, and the writes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from sys import intern
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, Table, and_, bindparam, exists, func, or_, select

from annotator.domain.acts import Image
from annotator.domain.claim import (
    IMPORTED,
    QUOTE_SHOWN,
    Anchor,
    Claim,
    ClaimFilter,
    ClaimKind,
    ClaimSummary,
    Mark,
    Mention,
)
from annotator.domain.evidence import Evidence
from annotator.errors import NotFound
from annotator.messages import message
from annotator.storage.look_alikes import each_once
from annotator.storage.mapping import mention_values, to_claim, to_evidence, to_mention
from annotator.storage.parts import in_parts
from annotator.storage.prefetch import prefetch
from annotator.storage.repositories.base import Repository
from annotator.storage.tables import (
    articles,
    assessments,
    claim_tags,
    claims,
    comments,
    corrections,
    evidence,
    mentions,
    people,
    privileged_remarks,
    queries,
    tags,
)

_VOIDER = people.alias("voider")
_CLAIM = (
    select(claims, people.c.name.label("checked_by_name"), _VOIDER.c.name.label("voided_by_name"))
    .outerjoin(people, people.c.person_id == claims.c.checked_by)
    .outerjoin(_VOIDER, _VOIDER.c.person_id == claims.c.voided_by)
)
_THERE = select(claims.c.claim_id).where(claims.c.claim_id.in_(bindparam("ids", expanding=True)))

MISPLACED_MENTIONS = (
    select(mentions.c.mention_id)
    .join(articles, articles.c.article_id == mentions.c.article_id)
    .where(
        or_(
            articles.c.deleted_at.is_not(None),
            and_(articles.c.revision_id != mentions.c.revision_id, mentions.c.anchor != Anchor.LOST.value),
        )
    )
)
"""Mentions that stand in a deleted article, or in a revision that is not the current one: there must be none.

Only one that is lost stays with the last revision that had its words.
"""
CLAIMS_WITHOUT_MENTION = select(claims.c.claim_id).where(
    claims.c.origin != IMPORTED, ~exists().where(mentions.c.claim_id == claims.c.claim_id)
)
"""Claims that were made here and have no mention: there must be none."""


NOT_VOID = {"void": "", "voided_by": None, "voided_at": ""}
"""The columns of a claim whose check stands."""

_LOST = Anchor.LOST.value
_RECHECKED = {anchor.value for anchor in Anchor if anchor.recheck}


class ClaimRepository(Repository):
    """The claims of a project."""

    def get(self, claim_id: str) -> Claim:
        """Return a claim with all that belongs to it. Raises NotFound."""
        found = self._whole([claim_id])
        if not found:
            raise _no_claim(claim_id)
        return found[0]

    def row(self, claim_id: str) -> Claim | None:
        """Return a claim without what belongs to it, None where it is not there."""
        found = self._connection.execute(_CLAIM.where(claims.c.claim_id == claim_id)).mappings().first()
        return None if found is None else to_claim(found, (), (), ())

    def mentions_of(self, claim_id: str) -> tuple[Mention, ...]:
        """Return a claim's mentions in text order."""
        return tuple(self._mentions([claim_id])[claim_id])

    def evidence_of(self, claim_id: str) -> tuple[Evidence, ...]:
        """Return a claim's evidence in the order it was added."""
        return tuple(self._evidence([claim_id])[claim_id])

    def tags_of(self, claim_id: str) -> tuple[str, ...]:
        """Return the names of a claim's tags in the codebook's order."""
        return tuple(self._tag_names([claim_id])[claim_id])

    def made_of_one_quotation(self, claim_id: str) -> set[str]:
        """Return the claims that are made of the same quotation as one: that it was said, and what is said."""
        own, other = mentions.alias("own"), mentions.alias("other")
        this, that = claims.alias("this"), claims.alias("that")
        query = (
            select(that.c.claim_id)
            .select_from(own)
            .join(this, this.c.claim_id == own.c.claim_id)
            .join(other, and_(other.c.revision_id == own.c.revision_id, other.c.claim_id != own.c.claim_id))
            .join(that, that.c.claim_id == other.c.claim_id)
            .where(own.c.claim_id == claim_id, other.c.start < own.c.end, own.c.start < other.c.end)
            .where((this.c.kind == ClaimKind.QUOTATION.value) != (that.c.kind == ClaimKind.QUOTATION.value))
        )
        return set(self._connection.scalars(query))

    def require(self, claim_ids: Sequence[str]) -> None:
        """Raise NotFound where one of these claims is not there."""
        there = self.there(claim_ids)
        for claim_id in claim_ids:
            if claim_id not in there:
                raise _no_claim(claim_id)

    def there(self, claim_ids: Sequence[str]) -> set[str]:
        """Return which of these claims are there."""
        found = (self._connection.scalars(_THERE, {"ids": part}) for part in in_parts(claim_ids))
        return {claim_id for some in found for claim_id in some}

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

        With `only`, those of these claims. What is lost has no mark; a claim of which that is all has its card all the
        same, where it stood.
        """
        query = (
            select(
                mentions.c.mention_id,
                mentions.c.claim_id,
                mentions.c.start,
                mentions.c.end,
                mentions.c.anchor,
                func.substr(mentions.c.quote, 1, QUOTE_SHOWN),
                claims.c.status,
                claims.c.wording,
                claims.c.version,
                claims.c.void,
                claims.c.priority,
                people.c.name,
            )
            .join(claims, claims.c.claim_id == mentions.c.claim_id)
            .outerjoin(people, people.c.person_id == claims.c.checked_by)
            .where(mentions.c.article_id == article_id)
            .order_by(mentions.c.start, mentions.c.end.desc(), mentions.c.mention_id)
        )
        if only is not None:
            query = query.where(mentions.c.claim_id.in_(only))
        here = select(mentions.c.claim_id).where(mentions.c.article_id == article_id)
        if only is not None:
            here = here.where(mentions.c.claim_id.in_(only))
        open_ones = queries.c.state != "closed"
        prefetch(
            self._connection,
            lambda: self._tags_of(here),
            lambda: self._counts_of(evidence, here),
            lambda: self._counts_of(comments, here),
            lambda: self._counts_of(queries, here, open_ones),
            lambda: self._connection.execute(query),
        )
        names = self._tags_of(here)
        sources, remarks = self._counts_of(evidence, here), self._counts_of(comments, here)
        asked = self._counts_of(queries, here, open_ones)
        marks: list[Mark] = []
        cards: dict[str, ClaimSummary] = {}
        relocated = False
        for row in self._connection.execute(query):
            mention_id, claim_id, start, end, anchor, quote, status, wording, version, void, priority, checker = row
            # an article can have tens of thousands of these: equal strings are kept once
            status = intern(status)
            first = cards.get(claim_id)
            lost = anchor == _LOST
            if not lost:
                recheck = void != "" or anchor in _RECHECKED
                marks.append(Mark(mention_id, first.claim_id if first else claim_id, start, end, status, recheck))
            if first is not None and (lost or not first.lost):
                continue
            relocated = relocated or first is not None
            cards[claim_id] = ClaimSummary(
                claim_id=claim_id,
                wording=wording,
                status=status,
                start=start,
                end=end,
                quote=wording if quote == wording else quote,
                evidence=sources.get(claim_id, 0),
                tags=tuple(names.get(claim_id, ())),
                version=version,
                void=bool(void),
                comments=remarks.get(claim_id, 0),
                queries=asked.get(claim_id, 0),
                priority=priority,
                checker=intern(checker or ""),
                lost=lost,
            )
        return marks, sorted(cards.values(), key=lambda card: card.start) if relocated else list(cards.values())

    def _counts_of(self, table: Table, these: Select[tuple[str]], *wanted: ColumnElement[bool]) -> dict[str, int]:
        """Return how many rows of a table belong to each of the claims, of those that have any."""
        owner = table.c.claim_id
        query = select(owner, func.count()).where(owner.in_(these), *wanted).group_by(owner)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def _tags_of(self, these: Select[tuple[str]]) -> dict[str, list[str]]:
        tagged = (
            select(claim_tags.c.claim_id, tags.c.name)
            .join(tags, tags.c.tag_id == claim_tags.c.tag_id)
            .where(claim_tags.c.claim_id.in_(these))
            .order_by(tags.c.position, tags.c.name)
        )
        names: dict[str, list[str]] = defaultdict(list)
        for claim_id, name in self._connection.execute(tagged):
            names[claim_id].append(name)
        return names

    def wordings(self, claim_ids: Sequence[str], article_id: str) -> dict[str, str]:
        """Return the wordings of those of some claims that stand in an article, by id."""
        here = exists().where(mentions.c.claim_id == claims.c.claim_id, mentions.c.article_id == article_id)
        query = select(claims.c.claim_id, claims.c.wording).where(here)
        parts = (self._connection.execute(query.where(claims.c.claim_id.in_(part))) for part in in_parts(claim_ids))
        return {claim_id: wording for rows in parts for claim_id, wording in rows}

    def claimants(self, article_id: str) -> list[str]:
        """Return who makes the claims that stand in an article, each once."""
        query = select(claims.c.claimant).join(mentions, mentions.c.claim_id == claims.c.claim_id)
        wanted = query.where(mentions.c.article_id == article_id, claims.c.claimant != "")
        return each_once(self._connection.scalars(wanted.distinct().order_by(claims.c.claimant)))

    def mention(self, mention_id: str) -> Mention:
        """Return a mention. Raises NotFound."""
        row = self._connection.execute(select(mentions).where(mentions.c.mention_id == mention_id)).mappings().first()
        if row is None:
            raise NotFound(
                message("The project has no place {mention_id}.", mention_id=mention_id),
                message("Somebody may have removed it."),
            )
        return to_mention(row)

    def mention_ids(self) -> list[tuple[str, str]]:
        """Return the ids of all mentions, each with its article's."""
        rows = self._connection.execute(select(mentions.c.mention_id, mentions.c.article_id))
        return [(mention_id, article_id) for mention_id, article_id in rows]

    def all_stand(self, article_ids: Sequence[str], claim_ids: Sequence[str]) -> bool:
        """Tell whether every mention in these articles is in the current text, and every one of the claims has one."""
        misplaced = (
            MISPLACED_MENTIONS.where(mentions.c.article_id.in_(part)).limit(1) for part in in_parts(article_ids)
        )
        without = (CLAIMS_WITHOUT_MENTION.where(claims.c.claim_id.in_(part)).limit(1) for part in in_parts(claim_ids))
        return not any(self._connection.scalar(query) for query in (*misplaced, *without))

    def mentions_in(self, article_id: str) -> list[Mention]:
        """Return all mentions in an article, in text order."""
        query = select(mentions).where(mentions.c.article_id == article_id).order_by(mentions.c.start, mentions.c.end)
        return [to_mention(row) for row in self._connection.execute(query).mappings()]

    def mention_count(self, claim_id: str) -> int:
        """Return how many mentions a claim has."""
        return self._connection.scalar(select(func.count()).where(mentions.c.claim_id == claim_id)) or 0

    def only_in(self, article_id: str) -> list[str]:
        """Return the claims made here that have mentions in this article and in no other."""
        elsewhere = select(mentions.c.claim_id).where(mentions.c.article_id != article_id)
        here = select(mentions.c.claim_id).where(mentions.c.article_id == article_id)
        query = here.where(mentions.c.claim_id.not_in(elsewhere.where(mentions.c.claim_id.in_(here)))).distinct()
        made_here = query.join(claims, claims.c.claim_id == mentions.c.claim_id).where(claims.c.origin != IMPORTED)
        return list(self._connection.scalars(made_here))

    def add(self, values: dict[str, Any]) -> None:
        """Add a claim from the values of its row."""
        self._ledger.insert("claim", values)

    def add_mention(self, mention: Mention) -> None:
        """Add a mention."""
        self._ledger.insert("mention", mention_values(mention))

    def add_many(
        self,
        rows: Sequence[dict[str, Any]],
        places: Sequence[Mention],
        tagged: Sequence[tuple[str, str]],
        *,
        again: bool = False,
    ) -> None:
        """Add claims from the values of their rows, all with the same columns, mentions, and tags as pairs of ids.

        `again` where claims and mentions with their ids may have been here before.
        """
        self._ledger.insert_many("claim", rows, again=again)
        self._ledger.insert_many("mention", [mention_values(mention) for mention in places], again=again)
        self._ledger.insert_many("claim_tag", [{"claim_id": one, "tag_id": tag} for one, tag in tagged])

    def mentions_there(self, mention_ids: Sequence[str]) -> set[str]:
        """Return which of these mentions are there."""
        query = select(mentions.c.mention_id)
        found = (
            self._connection.scalars(query.where(mentions.c.mention_id.in_(part))) for part in in_parts(mention_ids)
        )
        return {mention_id for some in found for mention_id in some}

    def set(self, claim_id: str, values: dict[str, Any], based_on: int | None = None) -> bool:
        """Set fields of a claim; return whether anything differed. Raises NotFound, Overtaken."""
        return self._ledger.update("claim", claim_id, values, based_on)

    def reinstate(self, claim_id: str, based_on: int | None = None) -> bool:
        """Let the check of a claim stand again; return whether it was void. Raises NotFound, Overtaken."""
        return self.set(claim_id, NOT_VOID, based_on)

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

    def change_tags(self, claim_id: str, on: Iterable[str], off: Iterable[str]) -> None:
        """Put tags on a claim as far as it does not have them, and take others off."""
        there = set(self._connection.scalars(select(claim_tags.c.tag_id).where(claim_tags.c.claim_id == claim_id)))
        for tag_id in dict.fromkeys(off):
            if tag_id in there:
                self._ledger.delete("claim_tag", f"{claim_id}/{tag_id}")
        self.add_tags(claim_id, [tag_id for tag_id in on if tag_id not in there])

    def add_tags(self, claim_id: str, tag_ids: Iterable[str]) -> None:
        """Put tags on a claim that it does not have."""
        rows = [{"claim_id": claim_id, "tag_id": tag_id} for tag_id in dict.fromkeys(tag_ids)]
        self._ledger.insert_many("claim_tag", rows)

    def delete(self, claim_ids: Sequence[str]) -> None:
        """Remove claims, those that are there, with all that belongs to them.

        What the writer was asked and what was corrected because of it stay with the article.
        """
        for part in in_parts(claim_ids):
            self._ledger.change_many(self._goings(part))

    def _goings(self, claim_ids: Sequence[str]) -> Iterator[tuple[str, str, Image | None]]:
        """Yield what happens when claims are removed: one claim after the other, its parts before itself."""
        parts: dict[str, list[tuple[str, str, Image | None]]] = defaultdict(list)
        for owned, values in ((_GO_WITH_A_CLAIM, None), (_OUTLIVE_A_CLAIM, {"claim_id": None})):
            for name, column in owned.items():
                for claim_id, entity_id in self._owned(column, claim_ids):
                    parts[claim_id].append((name, entity_id, values))
        for claim_id, tag_id in self._owned(claim_tags.c.tag_id, claim_ids):
            parts[claim_id].append(("claim_tag", f"{claim_id}/{tag_id}", None))
        for claim_id in claim_ids:
            yield from parts[claim_id]
            yield "claim", claim_id, None

    def _owned(self, column: Column[str], claim_ids: Sequence[str]) -> Iterable[tuple[str, str]]:
        """Return what rows of a table belong to claims, in a fixed order: the claim and the row's id."""
        owner = column.table.c["claim_id"]
        query = select(owner, column).where(owner.in_(claim_ids)).order_by(column)
        return [(row[0], row[1]) for row in self._connection.execute(query)]

    def _ids(self, column: Column[str], claim_id: str) -> Sequence[str]:
        return self._connection.scalars(select(column).where(column.table.c["claim_id"] == claim_id)).all()

    def require_unchanged(self, claim_id: str, based_on: int | None) -> None:
        """Raise Overtaken where somebody else changed a claim since version `based_on`, NotFound where it is gone."""
        if based_on is not None:
            self._ledger.require("claim", claim_id, based_on)

    def require_unmoved(self, mention_id: str, based_on: int | None) -> None:
        """Raise Overtaken where somebody else changed a mention since version `based_on`, NotFound where it is gone."""
        if based_on is not None:
            self._ledger.require("mention", mention_id, based_on)

    def give_mention(self, mention_id: str, claim_id: str) -> None:
        """Let a mention be another claim's. Raises NotFound."""
        self._ledger.give("mention", mention_id, claim_id)

    def give_all(self, claim_id: str, other_id: str) -> None:
        """Let all that belongs to a claim be another's, but for people's assessments."""
        for name, column in {**_GO_WITH_A_CLAIM, **_OUTLIVE_A_CLAIM}.items():
            if name == "assessment":
                continue  # one each of a person: see `AssessmentRepository.give_all`
            for entity_id in self._ids(column, claim_id):
                self._ledger.give(name, entity_id, other_id)
        self.set_tags(other_id, self._tag_ids([other_id, claim_id]))

    def add_tags_of(self, claim_id: str, other_id: str) -> None:
        """Put the tags of a claim on another one, which is new."""
        self.add_tags(other_id, self._tag_ids([claim_id]))

    def _tag_ids(self, claim_ids: Sequence[str]) -> list[str]:
        query = select(claim_tags.c.tag_id).where(claim_tags.c.claim_id.in_(claim_ids)).distinct()
        return list(self._connection.scalars(query.order_by(claim_tags.c.tag_id)))

    def delete_mention(self, mention_id: str) -> bool:
        """Remove a mention; return whether it was there."""
        return self._ledger.delete("mention", mention_id)

    def delete_mentions_in(self, article_id: str) -> None:
        """Remove all mentions in an article."""
        query = select(mentions.c.mention_id).where(mentions.c.article_id == article_id)
        ids = self._connection.scalars(query.order_by(mentions.c.start, mentions.c.end)).all()
        self._ledger.change_many([("mention", mention_id, None) for mention_id in ids])


# what belongs to a claim: moved with it when it is merged, removed with it, or left behind; a new table has a line here
_GO_WITH_A_CLAIM = {
    "mention": mentions.c.mention_id,
    "evidence": evidence.c.evidence_id,
    "comment": comments.c.comment_id,
    "privileged_remark": privileged_remarks.c.remark_id,
    "assessment": assessments.c.assessment_id,
}
_OUTLIVE_A_CLAIM = {"query": queries.c.query_id, "correction": corrections.c.correction_id}


def _no_claim(claim_id: str) -> NotFound:
    return NotFound(
        message("The project has no claim {claim_id}.", claim_id=claim_id),
        message("'annotator claims' lists what it has."),
    )


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
