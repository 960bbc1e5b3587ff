"""Who has marked what in current texts, and what was decided where they marked otherwise. Not how that is compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Select, and_, func, select

from annotator.domain.claim import Anchor
from annotator.domain.places import Choice, Marking, PlaceDecision, marks_of
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.listing import LISTED
from annotator.storage.repositories.merging import RECEIVE
from annotator.storage.stored_values import Row, moment
from annotator.storage.tables import act_changes, acts, articles, mentions, people, place_decisions, received, revisions

_MADE_THERE = '"":'
"""What the write by which a row was made has not seen: that the row was there, by the register's empty name."""


class MarkedArticle(NamedTuple):
    """An article's current revision with its length, and who has marked what in it."""

    article_id: str
    revision_id: str
    length: int
    marks: list[Marking]


class PlaceRepository(Repository):
    """Marks and decisions."""

    def marked(self, article_ids: Sequence[str] = ()) -> Iterator[MarkedArticle]:
        """Yield the articles that anybody has marked, of these or of all, with the marks in the text's order.

        Who marked a place is whoever made it, at whichever desk; moved ends stay hers.
        """
        if article_ids:
            for part in in_parts(article_ids):
                yield from self._marked(part)
        else:
            yield from self._marked(())

    def _marked(self, article_ids: Sequence[str]) -> Iterator[MarkedArticle]:
        of_act = act_changes.c
        made = select(of_act.entity_id, func.min(of_act.seq).label("seq"))
        made = made.where(of_act.entity == "mention", of_act.before.is_(None))
        if article_ids:
            made = made.where(of_act.article_id.in_(article_ids))
        first = made.group_by(of_act.entity_id).subquery()
        came = _came(article_ids).subquery()
        person = func.coalesce(came.c.person, people.c.name)
        query = (
            select(
                mentions.c.article_id, revisions.c.revision_id, revisions.c.chars,
                mentions.c.mention_id, mentions.c.claim_id, person, mentions.c.start, mentions.c.end,
            )
            .join(first, first.c.entity_id == mentions.c.mention_id)
            .join(acts, acts.c.seq == first.c.seq)
            .join(people, people.c.person_id == acts.c.person_id)
            .join(revisions, revisions.c.revision_id == mentions.c.revision_id)
            .outerjoin(came, and_(acts.c.name == RECEIVE, came.c.entity_id == mentions.c.mention_id))
            .where(mentions.c.anchor != Anchor.LOST.value, person != "")
            .order_by(mentions.c.article_id, mentions.c.start, mentions.c.end, mentions.c.mention_id)
        )  # fmt: skip
        if article_ids:
            query = query.where(mentions.c.article_id.in_(article_ids))
        article: MarkedArticle | None = None
        for article_id, revision_id, length, *mark in self._connection.execute(query):
            if article is None or article.article_id != article_id:
                if article is not None:
                    yield article
                article = MarkedArticle(article_id, revision_id, length, [])
            article.marks.append(Marking(*mark))
        if article is not None:
            yield article

    def titles(self, article_ids: Collection[str]) -> list[tuple[str, str]]:
        """Return these articles with their titles, the latest import first."""
        found: list[tuple[int, str, str]] = []
        for part in in_parts(sorted(article_ids)):
            query = select(articles.c.article_no, articles.c.article_id, articles.c.title)
            rows = self._connection.execute(query.where(articles.c.article_id.in_(part), LISTED))
            found += [(row.article_no, row.article_id, row.title) for row in rows]
        return [(article_id, title) for _, article_id, title in sorted(found, reverse=True)]

    # what was decided

    def decisions(self, article_ids: Sequence[str] = ()) -> dict[str, list[PlaceDecision]]:
        """Return what was decided in these articles, or in all, by article, the earliest first."""
        query = select(place_decisions, people.c.name.label("person"))
        query = query.join(people, people.c.person_id == place_decisions.c.person_id)
        query = query.order_by(place_decisions.c.decided_at, place_decisions.c.decision_id)
        parts = in_parts(article_ids) if article_ids else [None]
        found: dict[str, list[PlaceDecision]] = defaultdict(list)
        for part in parts:
            wanted = query if part is None else query.where(place_decisions.c.article_id.in_(part))
            for row in self._connection.execute(wanted).mappings():
                decision = _to_decision(dict(row))
                found[decision.article_id].append(decision)
        return found

    def decide(self, values: Mapping[str, Any]) -> None:
        """Keep a decision, from the values of its row; one on the same marks is replaced."""
        there = select(place_decisions.c.decision_id).where(place_decisions.c.decision_id == values["decision_id"])
        if self._connection.scalar(there) is None:
            self._ledger.insert_many("place_decision", [dict(values)], again=True)
        else:
            changed = {name: value for name, value in values.items() if name != "decision_id"}
            self._ledger.update("place_decision", str(values["decision_id"]), changed)


def _came(article_ids: Sequence[str]) -> Select[Any]:
    """Return a query for who made the mentions that came from other desks."""
    query = select(received.c.entity_id, func.min(received.c.person).label("person"))
    query = query.where(
        received.c.entity == "mention",
        received.c.written.is_not(None),
        ~received.c.seen.contains(_MADE_THERE, autoescape=True),
    )
    if article_ids:
        query = query.where(received.c.article_id.in_(article_ids))
    return query.group_by(received.c.entity_id)


def _to_decision(row: Row) -> PlaceDecision:
    marks, taken = marks_of(row["marks"])
    known = row["choice"] in set(Choice)
    return PlaceDecision(
        decision_id=row["decision_id"],
        article_id=row["article_id"],
        revision_id=row["revision_id"],
        choice=Choice(row["choice"]) if known else Choice.ALL,
        reason=row["reason"],
        marks=marks,
        taken=taken,
        person=row["person"],
        at=moment(row["decided_at"]),
    )
