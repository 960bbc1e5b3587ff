"""Claims and articles as they were: their rows put together again from the images of the history.

Only the acts of the claim or article in question are read, from the first to the last one that counts. Undoing and
redoing are acts like others here: they leave images of what they did.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import RowMapping, func, select

from annotator.domain.article import Article
from annotator.domain.as_of import ArticleAsOf
from annotator.domain.checkable import Waiver
from annotator.domain.claim import Claim, Mention
from annotator.domain.codebook import Codebook
from annotator.storage.act_rows import to_change
from annotator.storage.article_rows import to_article
from annotator.storage.entities import whole_image
from annotator.storage.erased import gone_from
from annotator.storage.mapping import to_claim, to_evidence, to_mention, to_waiver
from annotator.storage.parts import in_parts
from annotator.storage.repositories.acts import seqs_of
from annotator.storage.repositories.articles import ArticleRepository
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.codebooks import CodebookRepository
from annotator.storage.stored_values import moment
from annotator.storage.tables import act_changes, acts, codebooks, people

_OF_A_CLAIM = ("claim", "mention", "claim_tag", "evidence")
_ON_AN_ARTICLE = ("article", "waiver")
_Rows = dict[tuple[str, str, str], dict[str, Any]]
"""Rows by the claim they belong to, their entity and their id."""


class AsOfRepository(Repository):
    """What stood in the project once. Values have version 0: nothing can be built on them."""

    _known_people: dict[str, str] | None = None
    _known_codebooks: Codebooks | None = None

    def seq_at(self, at: datetime, article_id: str = "", claim_id: str = "") -> int:
        """Return the number of the last act on an article or claim at or before a moment, 0 where there is none."""
        query = select(func.max(acts.c.seq)).where(
            acts.c.at <= stored(at), acts.c.seq.in_(seqs_of(article_id, claim_id))
        )
        return int(self._connection.scalar(query) or 0)

    def moment_of(self, seq: int) -> datetime | None:
        """Return when an act was done, None where there is no such act."""
        at = self._connection.scalar(select(acts.c.at).where(acts.c.seq == seq))
        return moment(at) if at else None

    def codebook(self, at: datetime) -> Codebook:
        """Return the codebook in force at a moment; before codebooks had versions, the first that was kept."""
        return self._codebooks.at(stored(at))

    def claim(self, claim_id: str, seq: int, at: datetime) -> Claim | None:
        """Return a claim after an act, with the tags as they were called at a moment; None where it was not there."""
        return next(iter(self._claims(self._trail([claim_id], seq), [claim_id], at)), None)

    def article(self, article_id: str, seq: int, at: datetime) -> ArticleAsOf | None:
        """Return an article after an act, with its claims; None where it was not there, or deleted."""
        on_article = select(act_changes).where(act_changes.c.article_id == article_id, act_changes.c.seq <= seq)
        rows = self._folded(on_article.where(act_changes.c.entity.in_(_ON_AN_ARTICLE)))
        row = rows.get(("", "article", article_id))
        if row is None or row["deleted_at"] is not None or gone_from(self._connection).has("article", article_id):
            return None
        query = select(act_changes.c.claim_id).where(
            act_changes.c.article_id == article_id, act_changes.c.entity == "mention", act_changes.c.seq <= seq
        )
        ids = list(self._connection.scalars(query.distinct().order_by(act_changes.c.claim_id)))
        there = ((_first_place(claim, article_id), claim) for claim in self._claims(self._trail(ids, seq), ids, at))
        claims = sorted(((place, claim) for place, claim in there if place), key=lambda pair: pair[0])
        return ArticleAsOf(
            at, self._article(row), tuple(claim for _, claim in claims), tuple(self._waivers(rows)), self.codebook(at)
        )

    # rows

    def _trail(self, claim_ids: Sequence[str], seq: int) -> _Rows:
        rows: _Rows = {}
        for part in in_parts(claim_ids):
            mine = select(act_changes).where(act_changes.c.claim_id.in_(part), act_changes.c.seq <= seq)
            rows |= self._folded(mine.where(act_changes.c.entity.in_(_OF_A_CLAIM)))
        return rows

    def _folded(self, query: Any) -> _Rows:
        """Return the rows that changes, one after the other, have left.

        A row belongs to the claim that its change is of: one that was given to another claim is taken from the one
        and made anew for the other.
        """
        rows: _Rows = {}
        for row in self._connection.execute(query.order_by(act_changes.c.seq, act_changes.c.n)).mappings():
            change = to_change(row)
            whose = change.claim_id if change.entity in _OF_A_CLAIM else ""
            key = whose, change.entity, change.entity_id
            if change.after is None:
                rows.pop(key, None)
            elif change.before is None:
                rows[key] = {**whole_image(change.entity, change.after), "version": 0}
            elif key in rows:  # else what it began with was taken out of the history
                rows[key].update(change.after)
        return rows

    # values

    def _claims(self, rows: _Rows, claim_ids: Sequence[str], at: datetime) -> Iterator[Claim]:
        parts: dict[tuple[str, str], list[dict[str, Any]]] = {}
        for (claim_id, entity, _), row in rows.items():
            parts.setdefault((claim_id, entity), []).append(row)
        gone = gone_from(self._connection)
        for claim_id in claim_ids:
            if (claim_id, "claim", claim_id) not in rows or gone.has("claim", claim_id):
                continue
            row = rows[claim_id, "claim", claim_id]
            named = {
                "checked_by_name": self._people.get(row["checked_by"] or ""),
                "voided_by_name": self._people.get(row["voided_by"] or ""),
            }
            mentions = sorted(map(to_mention, parts.get((claim_id, "mention"), ())), key=_place)
            evidence = sorted(map(to_evidence, parts.get((claim_id, "evidence"), ())), key=lambda one: one.evidence_id)
            tags = self._tags((one["tag_id"] for one in parts.get((claim_id, "claim_tag"), ())), at)
            yield to_claim({**row, **named}, tags, mentions, evidence)

    def _tags(self, tag_ids: Iterable[str], at: datetime) -> list[str]:
        """Return the names of tags in their order then."""
        then = stored(at)
        found = [self._codebooks.tag(tag_id, then) for tag_id in tag_ids]
        return [name for _, name in sorted(found)]

    def _article(self, row: Mapping[str, Any]) -> Article:
        number = ArticleRepository(self._connection).numbers([row["revision_id"]]).get(row["revision_id"], 0)
        signed_by = self._people.get(row["signed_off_by"] or "")
        return to_article({**row, "number": number, "signed_off_by_name": signed_by})

    def _waivers(self, rows: _Rows) -> Iterator[Waiver]:
        given = (row for (_, entity, _), row in rows.items() if entity == "waiver")
        for row in sorted(given, key=lambda row: str(row["waiver_id"])):
            yield to_waiver({**row, "person": self._people.get(row["person_id"], "")})

    # no cached_property here: see `CodebookRepository`

    @property
    def _people(self) -> dict[str, str]:
        if self._known_people is None:
            self._known_people = {row.person_id: row.name for row in self._connection.execute(select(people))}
        return self._known_people

    @property
    def _codebooks(self) -> Codebooks:
        if self._known_codebooks is None:
            self._known_codebooks = Codebooks(CodebookRepository(self._connection), self._connection)
        return self._known_codebooks


class Codebooks:
    """The codebook at any moment, from the versions that were kept; each is read when it is first needed."""

    def __init__(self, repository: CodebookRepository, connection: Any) -> None:
        self._repository = repository
        self._connection = connection
        query = select(codebooks.c.made_at, codebooks.c.version).order_by(codebooks.c.version)
        self._made = [(row.made_at, row.version) for row in connection.execute(query)]
        self._read: dict[int, Codebook] = {}

    def at(self, then: str) -> Codebook:
        """Return the codebook in force at a stored time; before the first version was kept, that one."""
        if not self._made:
            return self._repository.get()
        behind = bisect_left(self._made, (f"{then}~",))  # behind every version that was made then or before
        return self._version(self._made[max(behind - 1, 0)][1])

    def _version(self, number: int) -> Codebook:
        if number not in self._read:
            self._read[number] = self._repository.version(number).codebook
        return self._read[number]

    def _all(self, then: str) -> Iterator[Codebook]:
        """Yield the codebook of a time, then all others, the newest first."""
        yield self.at(then)
        yield self._repository.get()
        for _, number in reversed(self._made):
            yield self._version(number)

    def status(self, key: str, then: str) -> str:
        """Return what a status was called at a stored time, else later or earlier; its key where nobody knows."""
        return next((book.status_by_key[key].label for book in self._all(then) if key in book.status_by_key), key)

    def tag(self, tag_id: str, then: str) -> tuple[int, str]:
        """Return the place of a tag in the order and its name at a stored time, else later or earlier."""
        for book in self._all(then):
            if tag_id in book.tag_by_id:
                tag = book.tag_by_id[tag_id]
                return tag.position, tag.name
        image = self._image("tag", tag_id)
        return int(image.get("position", 0)), str(image.get("name", tag_id))

    def _image(self, entity: str, entity_id: str) -> Mapping[str, Any]:
        """Return what the history knows of a row that came and went before the first version was kept."""
        known = select(act_changes).where(
            act_changes.c.article_id == "",
            act_changes.c.claim_id == "",
            act_changes.c.entity == entity,
            act_changes.c.entity_id == entity_id,
            act_changes.c.before.is_(None),
        )
        row: RowMapping | None = self._connection.execute(known.order_by(act_changes.c.seq.desc())).mappings().first()
        return (to_change(row).after or {}) if row is not None else {}


def stored(at: datetime) -> str:
    """Return a moment as times are stored. One without a time zone is UTC."""
    at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    return at.isoformat(timespec="microseconds").replace("+00:00", "Z")


def _place(mention: Mention) -> tuple[str, int, int, str]:
    return mention.article_id, mention.start, mention.end, mention.mention_id


def _first_place(claim: Claim, article_id: str) -> tuple[int, int, str] | None:
    """Return where a claim stands first in an article, in the order of the panel; None where it does not."""
    here = [(one.start, -one.end, one.mention_id) for one in claim.mentions if one.article_id == article_id]
    return min(here, default=None)
