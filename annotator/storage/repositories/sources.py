"""The library of sources: what was said of each, and the evidence of the whole project that rests on them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import exists, func, or_, select

from annotator.domain.evidence import SOURCE_FIELDS, Evidence, EvidenceFields
from annotator.domain.source import Source, SourceFields, Sources, Wrong
from annotator.storage.mapping import to_evidence
from annotator.storage.parts import in_parts
from annotator.storage.repositories.base import Repository
from annotator.storage.stored_values import Row
from annotator.storage.tables import articles, claims, evidence, mentions, people, sources

_FIELDS = tuple(SourceFields.__dataclass_fields__)
_STORED = select(sources, people.c.name.label("wrong_by_name")).outerjoin(
    people, people.c.person_id == sources.c.wrong_by
)
_STANDS = exists().where(mentions.c.claim_id == evidence.c.claim_id)
_STANDS_HERE = exists().where(
    mentions.c.claim_id == evidence.c.claim_id,
    articles.c.article_id == mentions.c.article_id,
    articles.c.deleted_at.is_(None),
)
_THERE = or_(_STANDS_HERE, ~_STANDS)  # a claim from a list stands nowhere
_TELLING = ("title", "publisher", "author", "url", "attachment", "source_id")
"""By which of its fields evidence tells its source."""
_OF_SOURCE = (*SOURCE_FIELDS, "source_id")
_PAGED = {"yield_per": 2_000}


class SourceRepository(Repository):
    """The sources of a project."""

    def stored(self, source_ids: Sequence[str] | None = None) -> list[Source]:
        """Return the sources of which something was said, or those of some ids among them; without their uses."""
        if source_ids is None:
            return list(map(_source, self._connection.execute(_STORED.order_by(sources.c.source_id)).mappings()))
        return [
            _source(row)
            for part in in_parts(source_ids)
            for row in self._connection.execute(_STORED.where(sources.c.source_id.in_(part))).mappings()
        ]

    def wrong(self) -> list[Source]:
        """Return the sources that were found wrong, without their uses."""
        query = _STORED.where(sources.c.wrong != "").order_by(sources.c.source_id)
        return list(map(_source, self._connection.execute(query).mappings()))

    def judged(self) -> list[Source]:
        """Return the sources that were found wrong, or independent of others, without their uses."""
        query = _STORED.where(or_(sources.c.wrong != "", sources.c.independent_of != "[]"))
        return list(map(_source, self._connection.execute(query.order_by(sources.c.source_id)).mappings()))

    def known(self) -> Sources:
        """Return what tells which source evidence is of."""
        return Sources(self.stored())

    def evidence(self) -> Iterator[Evidence]:
        """Yield the evidence of all claims that stand somewhere, or came from a list, in the order it was added.

        Of its fields only those of its source are read: a project may have very much evidence.
        """
        columns = ("evidence_id", "claim_id", *_OF_SOURCE)
        query = select(*(evidence.c[name] for name in columns)).where(_THERE).order_by(evidence.c.evidence_id)
        for evidence_id, claim_id, *values in self._connection.execute(query, execution_options=_PAGED):
            known = {name: value for name, value in zip(_OF_SOURCE, values, strict=True) if value}
            yield Evidence(evidence_id, claim_id, EvidenceFields(**known), 0)

    def whole(self, evidence_ids: Sequence[str]) -> list[Evidence]:
        """Return pieces of evidence with all their fields, in the order they were added."""
        found = [
            to_evidence(row)
            for part in in_parts(evidence_ids)
            for row in self._connection.execute(select(evidence).where(evidence.c.evidence_id.in_(part))).mappings()
        ]
        return sorted(found, key=lambda one: one.evidence_id)

    def uses(self, source_id: str, known: Sources) -> list[Evidence]:
        """Return the evidence that is of a source, also of claims that stand in deleted articles only."""
        query = select(*(evidence.c[name] for name in ("evidence_id", *_TELLING)))
        query = query.where(evidence.c.source_id.in_(("", source_id)))
        ids = [
            row[0]
            for row in self._connection.execute(query, execution_options=_PAGED)
            if known.of(EvidenceFields(**dict(zip(_TELLING, row[1:], strict=True)))) == source_id
        ]
        return self.whole(ids)

    def claims_told(self, claim_ids: Sequence[str]) -> dict[str, tuple[str, str, str, str]]:
        """Return wording, status, and the id and title of the first article of claims, by their ids."""
        first = (
            select(func.min(articles.c.article_no))
            .join(mentions, mentions.c.article_id == articles.c.article_id)
            .where(mentions.c.claim_id == claims.c.claim_id, articles.c.deleted_at.is_(None))
            .scalar_subquery()
        )
        query = (
            select(claims.c.claim_id, claims.c.wording, claims.c.status, articles.c.article_id, articles.c.title)
            .select_from(claims)
            .outerjoin(articles, articles.c.article_no == first)
        )
        return {
            row[0]: (row[1], row[2], row[3] or "", row[4] or "")
            for part in in_parts(claim_ids)
            for row in self._connection.execute(query.where(claims.c.claim_id.in_(part)))
        }

    # writing

    def put(self, added: Iterable[Source]) -> None:
        """Give sources rows of their own, which they may have had before."""
        rows = [
            {
                "source_id": source.source_id,
                **{name: getattr(source.fields, name) for name in _FIELDS},
                "independent_of": json.dumps(list(source.independent_of)),
                "wrong": source.wrong.reason,
                "wrong_by": None,
                "wrong_at": source.wrong.at,
            }
            for source in added
        ]
        self._ledger.insert_many("source", rows, again=True)

    def set(self, source_id: str, values: Mapping[str, Any], based_on: int | None = None) -> bool:
        """Set columns of a source. Raises NotFound, Overtaken."""
        if "independent_of" in values:
            values = {**values, "independent_of": json.dumps(list(values["independent_of"]))}
        return self._ledger.update("source", source_id, dict(values), based_on)

    def set_uses(self, evidence_ids: Iterable[str], values: Mapping[str, Any]) -> None:
        """Set columns of the evidence that rests on a source."""
        self._ledger.change_many([("evidence", evidence_id, dict(values)) for evidence_id in evidence_ids])

    def delete(self, source_id: str, based_on: int | None = None) -> bool:
        """Remove what was said of a source; return whether anything was. Raises Overtaken."""
        return self._ledger.delete("source", source_id, based_on)


def _source(row: Row) -> Source:
    values = {name: row[name] for name in _FIELDS}
    return Source(
        row["source_id"],
        SourceFields(**{**values, "confidential": bool(values["confidential"])}),
        independent_of=tuple(json.loads(row["independent_of"])),
        wrong=Wrong(row["wrong"], row["wrong_by_name"] or "", row["wrong_at"]),
        version=row["version"],
    )
