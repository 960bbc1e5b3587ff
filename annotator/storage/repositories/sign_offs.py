"""Sign-offs: what an article lacks, how it is signed off, and which sign-offs an act breaks.

What is counted and what breaks one are rules of the domain (`domain/sign_off.py`, `domain/codebook.py`).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, distinct, exists, func, literal, or_, select

from annotator.domain.codebook import Codebook
from annotator.domain.sign_off import IN_PROGRESS, SIGNED_OFF, SignOffCheck, Unsettling
from annotator.domain.source import Sources
from annotator.storage.article_rows import missing_json
from annotator.storage.baseline import head_of
from annotator.storage.mapping import to_evidence
from annotator.storage.parts import in_parts
from annotator.storage.repositories.anchors import waiting_in
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.codebooks import CodebookRepository
from annotator.storage.repositories.sources import SourceRepository
from annotator.storage.stored_values import now
from annotator.storage.tables import (
    articles,
    claims,
    corrections,
    evidence,
    mentions,
    queries,
    statuses,
)

NOT_SIGNED = {
    "signed_off_by": None,
    "signed_off_at": "",
    "sign_off_reason": "",
    "sign_off_seal": "",
    "sign_off_missing": "",
}
"""What a sign-off sets, as it is without one."""

IN_SPITE = and_(
    articles.c.status == SIGNED_OFF,
    or_(articles.c.sign_off_missing != "", and_(articles.c.sign_off_reason != "", articles.c.sign_off_seal == "")),
)
"""Holds for articles that are signed off although something was missing: `SignOff.in_spite`."""

_IDS: Any = bindparam("ids", expanding=True)
IS_SIGNED = (articles.c.status == SIGNED_OFF, articles.c.deleted_at.is_(None))
"""Hold for the articles that are signed off."""

# made once: an act of a few rows asks them, and putting a statement together costs more than running it
_SIGNED = select(articles.c.article_id).where(articles.c.article_id.in_(_IDS), *IS_SIGNED)
_SIGNED_WITH = (
    select(mentions.c.article_id)
    .join(articles, articles.c.article_id == mentions.c.article_id)
    .where(mentions.c.claim_id.in_(_IDS), *IS_SIGNED)
    .distinct()
)
_OPEN = (
    select(claims.c.claim_id)
    .join(statuses, statuses.c.key == claims.c.status)
    .where(claims.c.claim_id.in_(_IDS), or_(statuses.c.settled.is_(False), claims.c.void != ""))
)


def _unsourced(codebook: Codebook) -> ColumnElement[bool]:
    """Hold for checked claims that lack evidence; of a claim checked before, from a list, the source is the list's."""
    sourced = exists().where(evidence.c.claim_id == claims.c.claim_id)
    listed = or_(claims.c.source_url != "", claims.c.source_title != "")
    return and_(claims.c.void == "", claims.c.status.in_(codebook.need_evidence), ~sourced, ~listed)


def _uncorrected(codebook: Codebook) -> ColumnElement[bool]:
    """Hold for claims that are wrong, about which nothing was done: neither a correction nor a query."""
    asked = exists().where(queries.c.claim_id == claims.c.claim_id)
    logged = exists().where(corrections.c.claim_id == claims.c.claim_id)
    return and_(claims.c.void == "", claims.c.status.in_(codebook.wrong), claims.c.correction == "", ~asked, ~logged)


_UNCOPIED = and_(
    claims.c.void == "",
    exists().where(
        evidence.c.claim_id == claims.c.claim_id,
        evidence.c.url != "",
        evidence.c.archived_url == "",
        evidence.c.attachment == "",
    ),
)
"""Holds for claims of which some evidence is a link, and neither a file nor an archive has a copy of the page."""


class SignOffRepository(Repository):
    """The sign-offs of a project's articles."""

    def check(self, article_id: str, uncovered: int, *, copies: bool = False) -> SignOffCheck:
        """Return what stands between an article and its sign-off; `uncovered` was counted already.

        Links without a copy are counted where `copies` are wanted.
        """
        codebook = CodebookRepository(self._connection).get()
        unsettled = and_(statuses.c.settled.is_(False), claims.c.void == "")
        wanted = (unsettled, _unsourced(codebook), _uncorrected(codebook))
        counts = [func.count(distinct(claims.c.claim_id)).filter(condition) for condition in wanted]
        asked = select(func.count()).where(queries.c.article_id == article_id, queries.c.state != "closed")
        query = (
            select(*counts, asked.scalar_subquery(), waiting_in(literal(article_id)))
            .select_from(mentions)
            .join(claims, claims.c.claim_id == mentions.c.claim_id)
            .join(statuses, statuses.c.key == claims.c.status)
            .where(mentions.c.article_id == article_id)
        )
        unchecked, unsourced, uncorrected, open_queries, waiting = (
            int(count) for count in self._connection.execute(query).one()
        )
        wrong = len(self._on_wrong_sources(article_id))
        uncopied = len(self._in_order(article_id, _UNCOPIED)) if copies else 0
        return SignOffCheck(uncovered, unchecked, open_queries, unsourced, uncorrected, waiting, wrong, uncopied)

    def lacking(self, article_id: str, what: str) -> list[str]:
        """Return the claims of an article, in text order, that are counted as one of `CLAIMS_LACK`."""
        if what == "uncopied":
            return self._in_order(article_id, _UNCOPIED)
        if what == "wrong_sources":
            return self._in_order(article_id, claims.c.claim_id.in_(self._on_wrong_sources(article_id)))
        codebook = CodebookRepository(self._connection).get()
        condition = _unsourced(codebook) if what == "unsourced" else _uncorrected(codebook)
        return self._in_order(article_id, condition)

    def _on_wrong_sources(self, article_id: str) -> list[str]:
        """Return the claims of an article of which some evidence rests on a source that was found wrong."""
        wrong = Sources(SourceRepository(self._connection).wrong())
        if wrong.empty:
            return []
        here = select(mentions.c.claim_id).where(mentions.c.article_id == article_id)
        query = (
            select(evidence)
            .join(claims, claims.c.claim_id == evidence.c.claim_id)
            .where(evidence.c.claim_id.in_(here), claims.c.void == "")
        )
        found = map(to_evidence, self._connection.execute(query).mappings())
        return list(dict.fromkeys(one.claim_id for one in found if wrong.wrong(one.fields).reason))

    def _in_order(self, article_id: str, condition: ColumnElement[bool]) -> list[str]:
        query = select(claims.c.claim_id).join(mentions, mentions.c.claim_id == claims.c.claim_id)
        here = query.where(mentions.c.article_id == article_id, condition)
        in_order = here.order_by(mentions.c.start, mentions.c.end.desc(), mentions.c.mention_id)
        return list(dict.fromkeys(self._connection.scalars(in_order)))

    def give(
        self, article_id: str, person_id: str, reason: str, check: SignOffCheck, based_on: int | None = None
    ) -> bool:
        """Mark an article as signed off by a person now, with the history as it is. Raises NotFound, Overtaken."""
        _, seal = head_of(self._connection)
        signed: Mapping[str, Any] = {
            "signed_off_by": person_id,
            "signed_off_at": now(),
            "sign_off_reason": reason,
            "sign_off_seal": seal,
            "sign_off_missing": missing_json(check),
        }
        return self._ledger.update("article", article_id, {"status": SIGNED_OFF, **signed}, based_on)

    def withdraw(self, done: Unsettling) -> frozenset[str]:
        """Take back the sign-offs that what was done breaks; return the articles that had one."""
        places = {article_id for article_id, _ in done.new_claims}
        signed = self._among(_SIGNED, done.articles | places)
        standing = self._among(_SIGNED_WITH, done.claims)
        if not signed and not standing:
            return frozenset()
        coming = {claim_id for _, claim_id in done.new_claims}
        unsourced, uncorrected = self._lacking(done, coming)
        unsettled = set(self._among(_OPEN, coming | done.rated))
        broken = set(done.articles).intersection(signed)
        loose = unsettled | unsourced | uncorrected
        broken.update(place for place, claim_id in done.new_claims if place in signed and claim_id in loose)
        fallen = done.rated & (unsettled | uncorrected)
        fallen |= (done.unsourced & unsourced) | (done.uncorrected & uncorrected)
        broken.update(self._among(_SIGNED_WITH, fallen))
        broken -= done.signed
        for article_id in sorted(broken):
            self._ledger.update("article", article_id, {"status": IN_PROGRESS, **NOT_SIGNED})
        return frozenset(broken)

    def _lacking(self, done: Unsettling, coming: set[str]) -> tuple[set[str], set[str]]:
        """Return which claims that an act has touched lack evidence, and which are wrong and nothing was done."""
        codebook = CodebookRepository(self._connection).get()
        here = select(claims.c.claim_id).where(claims.c.claim_id.in_(_IDS))
        unsourced = self._among(here.where(_unsourced(codebook)), coming | done.unsourced)
        uncorrected = self._among(here.where(_uncorrected(codebook)), coming | done.rated | done.uncorrected)
        return set(unsourced), set(uncorrected)

    def _among(self, query: Select[Any], ids: Collection[str]) -> list[str]:
        """Return what a query finds for these ids; none is asked for no ids."""
        parts = in_parts(sorted(ids))
        return [found for part in parts for found in self._connection.scalars(query, {"ids": part})]
