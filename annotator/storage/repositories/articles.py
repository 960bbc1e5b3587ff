"""Articles and revisions: the library's lines, one article whole, and the writes on them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import zip_longest
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    RowMapping,
    Select,
    TextualSelect,
    and_,
    bindparam,
    case,
    distinct,
    exists,
    func,
    select,
)

from annotator.domain.article import Article, ArticleSummary, Cut, Draft, Metadata, Revision, sha256_of
from annotator.domain.folding import key_of
from annotator.domain.ids import new_id
from annotator.domain.incoming import Incoming
from annotator.domain.library import LibraryFilter, LibraryOrder
from annotator.domain.sign_off import SIGNED_OFF
from annotator.domain.tracked_changes import TrackedChange
from annotator.errors import NotFound
from annotator.messages import message
from annotator.storage.article_rows import (
    cuts_json,
    left_out_json,
    metadata_values,
    to_article,
    to_revision,
    to_summary,
    tracked_json,
)
from annotator.storage.look_alikes import each_once
from annotator.storage.parts import in_parts
from annotator.storage.repositories.anchors import waiting_in
from annotator.storage.repositories.base import Repository
from annotator.storage.repositories.listing import LISTED, ORDER, listed
from annotator.storage.repositories.sign_offs import IN_SPITE, NOT_SIGNED
from annotator.storage.stored_values import now
from annotator.storage.tables import (
    articles,
    claims,
    comments,
    corrections,
    mentions,
    people,
    place_decisions,
    privileged_remarks,
    queries,
    revisions,
    source_notes,
    statuses,
    waivers,
)

_SUMMARY = (
    articles.c.article_id,
    articles.c.title,
    articles.c.title_made,
    articles.c.published,
    articles.c.publisher,
    articles.c.status,
    articles.c.assigned_to,
    articles.c.priority,
    articles.c.due,
    case((IN_SPITE, articles.c.sign_off_reason), else_="").label("signed_off_although"),
    revisions.c.number,
    revisions.c.chars,
    # in a first revision nothing can wait: of most articles nothing is counted
    case((revisions.c.number > 1, waiting_in(articles.c.article_id)), else_=0).label("waiting"),
)
_TEXTS_AT_ONCE = 8
# made once: it is asked after every act
_COUNTS = (
    select(
        mentions.c.article_id,
        func.count(distinct(claims.c.claim_id)),
        func.count(distinct(claims.c.claim_id)).filter(statuses.c.settled),
    )
    .join(claims, claims.c.claim_id == mentions.c.claim_id)
    .join(statuses, statuses.c.key == claims.c.status)
    .where(mentions.c.article_id.in_(bindparam("articles", expanding=True)), claims.c.void == "")
    .group_by(mentions.c.article_id)
)

NOTES = {
    "query": queries.c.query_id,
    "comment": comments.c.comment_id,
    "privileged_remark": privileged_remarks.c.remark_id,
    "correction": corrections.c.correction_id,
    "waiver": waivers.c.waiver_id,
    "source_note": source_notes.c.note_id,
    "place_decision": place_decisions.c.decision_id,
}
"""What people, and the writer, put on an article, as entities with their keys."""

_NOTED = exists().where(source_notes.c.article_id == articles.c.article_id)
_CURRENT_REVISION = (
    select(revisions, articles.c.language, _NOTED.label("noted"))
    .join(articles, articles.c.revision_id == revisions.c.revision_id)
    .where(articles.c.article_id == bindparam("article"), LISTED)
)

# made once: an act of a few rows asks them, and putting a statement together costs more than running it
_IDS: BindParameter[Any] = bindparam("ids", expanding=True)
_STANDING = select(articles.c.article_id, and_(articles.c.status == SIGNED_OFF, articles.c.deleted_at.is_(None)))
_THESE = _STANDING.where(articles.c.article_id.in_(_IDS))
_OF_CLAIMS = _STANDING.join(mentions, mentions.c.article_id == articles.c.article_id).where(
    mentions.c.claim_id.in_(bindparam("claims", expanding=True))
)
_BOTH = _THESE.union(_OF_CLAIMS)
# each by its own index, and without the articles: SQLite would go through all of these for every few files
_HELD = select(revisions.c.sha256, revisions.c.source_sha256, revisions.c.article_id)
_HOLDING = _HELD.where(revisions.c.sha256.in_(_IDS)).union(_HELD.where(revisions.c.source_sha256.in_(_IDS)))


class Current(NamedTuple):
    """The current revision of an article, the language that it is in, and whether it has source notes."""

    revision: Revision
    language: str
    noted: bool


class ArticleRepository(Repository):
    """The articles of a project."""

    def ids(self) -> list[str]:
        """Return the ids of all articles in the library's order: newest import first, then as imported."""
        return list(self._connection.scalars(select(articles.c.article_id).where(LISTED).order_by(*ORDER)))

    def numbered(self) -> list[tuple[int, str]]:
        """Return the numbers and the ids of all articles in the library's order."""
        query = select(articles.c.article_no, articles.c.article_id).where(LISTED).order_by(*ORDER)
        return [(number, article_id) for number, article_id in self._connection.execute(query)]

    def listed(
        self,
        filters: Sequence[LibraryFilter],
        order: LibraryOrder,
        names: Mapping[str, Sequence[str]],
        today: date,
        among: Select[Any] | TextualSelect | None = None,
    ) -> list[str]:
        """Return the ids of the articles that pass the filters, in an order. See `listing.listed`."""
        return list(self._connection.scalars(listed(filters, order, names, today, among)))

    def summaries(self, ids: Sequence[str]) -> list[ArticleSummary]:
        """Return the lines of these articles in this order; vanished ones are left out."""
        found: dict[str, RowMapping] = {}
        counts: dict[str, tuple[int, int]] = {}
        for part in in_parts(ids):
            rows = self._connection.execute(_summaries().where(articles.c.article_id.in_(part)))
            found.update((row["article_id"], row) for row in rows.mappings())
            counts.update(self._counts(part))
        return [to_summary(found[key], *counts.get(key, (0, 0))) for key in ids if key in found]

    def texts(self, ids: Sequence[str]) -> Iterator[tuple[str, int, str]]:
        """Yield the current texts of these articles, one at a time, each with its article and its revision's number."""
        query = select(articles.c.article_id, revisions.c.number, revisions.c.text)
        query = query.join(revisions, revisions.c.revision_id == articles.c.revision_id).where(LISTED)
        for part in in_parts(ids):
            # a few rows a time: a shelf of books does not stand in memory at once
            these = query.where(articles.c.article_id.in_(part))
            with self._connection.execute(these, execution_options={"yield_per": _TEXTS_AT_ONCE}) as rows:
                yield from ((article_id, number, text) for article_id, number, text in rows)

    def all_summaries(self) -> Iterator[ArticleSummary]:
        """Yield all lines in the library's order, a page at a time."""
        for part in in_parts(self.ids()):
            yield from self.summaries(part)

    def counts(self, ids: Sequence[str]) -> dict[str, tuple[int, int]]:
        """Return of articles how many claims stand there whose check is not void, and how many of these are settled."""
        found = dict.fromkeys(ids, (0, 0))
        for part in in_parts(ids):
            found.update(self._counts(part))
        return found

    def _counts(self, ids: Sequence[str]) -> Iterator[tuple[str, tuple[int, int]]]:
        """Yield how many claims stand in each article whose check is not void, and how many of them are settled."""
        for article_id, all_of_them, checked in self._connection.execute(_COUNTS, {"articles": list(ids)}):
            yield article_id, (all_of_them, checked)

    def get(self, article_id: str) -> Article:
        """Return an article. Raises NotFound."""
        query = (
            select(articles, revisions.c.number, people.c.name.label("signed_off_by_name"))
            .join(revisions, revisions.c.revision_id == articles.c.revision_id)
            .outerjoin(people, people.c.person_id == articles.c.signed_off_by)
            .where(articles.c.article_id == article_id, LISTED)
        )
        row = self._connection.execute(query).mappings().first()
        if row is None:
            raise _no_article(article_id)
        return to_article(row)

    def revision(self, article_id: str, number: int | None = None) -> Revision:
        """Return a revision of an article by number, or the current one. Raises NotFound."""
        if number is None:
            return self.current(article_id).revision
        article = self.get(article_id)  # raises where it is the article that is missing
        named = select(revisions).where(revisions.c.article_id == article_id, revisions.c.number == number)
        row = self._connection.execute(named).mappings().first()
        if row is None:
            raise NotFound(
                message(
                    "Article {article_id} has no revision {number}; it has 1 to {revision}.",
                    article_id=article_id,
                    number=number,
                    revision=article.revision,
                )
            )
        return to_revision(row)

    def current(self, article_id: str) -> Current:
        """Return the current revision of an article, and what goes with it. Raises NotFound."""
        row = self._connection.execute(_CURRENT_REVISION, {"article": article_id}).mappings().first()
        if row is None:
            raise _no_article(article_id)
        return Current(to_revision(row), row["language"], bool(row["noted"]))

    def numbers(self, revision_ids: Iterable[str]) -> dict[str, int]:
        """Return the numbers of revisions by their ids."""
        found: dict[str, int] = {}
        for part in in_parts(sorted(set(revision_ids))):
            query = select(revisions.c.revision_id, revisions.c.number).where(revisions.c.revision_id.in_(part))
            found.update((row.revision_id, row.number) for row in self._connection.execute(query))
        return found

    def holders(self, sha256s: Collection[str]) -> dict[str, str]:
        """Return, of these checksums, those of a text or source text that an article holds, with the article's id."""
        found: dict[str, str] = {}
        for part in in_parts(sorted(sha256s)):
            rows = self._connection.execute(_HOLDING, {"ids": part}).all()
            listed = set(self._listed_of(sorted({row.article_id for row in rows})))
            for sha256, source_sha256, article_id in rows:
                if article_id in listed:
                    found[sha256] = found[source_sha256] = article_id
        return found

    def _listed_of(self, article_ids: Sequence[str]) -> Iterator[str]:
        """Yield those of some articles that are there."""
        query = select(articles.c.article_id).where(LISTED)
        for part in in_parts(article_ids):
            yield from self._connection.scalars(query.where(articles.c.article_id.in_(part)))

    def with_address(self, url: str) -> list[str]:
        """Return the ids of the articles with an address; a slash or a fragment at its end makes no difference."""
        plain = url.partition("#")[0].rstrip("/")
        forms = {url, plain, f"{plain}/"}
        query = select(articles.c.article_id).where(articles.c.url.in_(sorted(forms)), LISTED)
        return list(self._connection.scalars(query.order_by(*ORDER)))

    def ids_taken(self, article_ids: Sequence[str]) -> set[str]:
        """Return which of these ids an article has, or had before it was deleted."""
        query = select(articles.c.article_id)
        found = (
            self._connection.scalars(query.where(articles.c.article_id.in_(part))) for part in in_parts(article_ids)
        )
        return {article_id for some in found for article_id in some}

    def add_many(self, arrived: Mapping[str, Incoming], imported_at: str) -> dict[str, str]:
        """Add articles by the ids that they shall have, with their first revisions; return the revisions' ids."""
        if not arrived:
            return {}
        revision_rows = [
            _revision_row(article_id, 1, one.draft.source_text, one.draft.cuts, one.draft.encoding, one)
            for article_id, one in arrived.items()
        ]
        self._ledger.keep("revision", revision_rows)
        rows = [
            {
                **metadata_values(one.draft.metadata),
                "article_id": article_id,
                "status": "to do",
                "source_name": one.draft.source_name,
                "revision_id": revision["revision_id"],
                "imported_at": imported_at,
            }
            for (article_id, one), revision in zip(arrived.items(), revision_rows, strict=True)
        ]
        self._ledger.insert_many("article", rows)
        return {row["article_id"]: row["revision_id"] for row in rows}

    def add_revision(
        self, article_id: str, source_text: str, cuts: Sequence[Cut], encoding: str, arrived: Incoming | None = None
    ) -> Revision:
        """Add a revision behind the last one; it is not yet the current one. `arrived` is what it was read from."""
        return self._added(_revision_row(article_id, self._next(article_id), source_text, cuts, encoding, arrived))

    def add_with_cuts(self, of: Revision, cuts: Sequence[Cut], tracked: Iterable[TrackedChange]) -> Revision:
        """Add a revision that is another one with other cuts, from the same file; it is not yet the current one."""
        row = _revision_row(of.article_id, self._next(of.article_id), of.source_text, cuts, of.encoding)
        row |= {"format": of.format, "file_name": of.file_name, "file_sha256": of.file_sha256}
        return self._added(row | {"left_out": left_out_json(of.left_out), "tracked": tracked_json(tracked)})

    def texts_of(self, article_id: str) -> Iterator[str]:
        """Yield the texts that an article has had, and those that they were cut from, the newest first."""
        query = select(revisions.c.text, revisions.c.source_text).where(revisions.c.article_id == article_id)
        for text, source in self._connection.execute(query.order_by(revisions.c.number.desc())):
            yield text
            if source is not None:
                yield source

    def _next(self, article_id: str) -> int:
        last = select(func.max(revisions.c.number)).where(revisions.c.article_id == article_id)
        return int(self._connection.scalar(last) or 0) + 1

    def _added(self, row: Mapping[str, Any]) -> Revision:
        self._ledger.keep("revision", [row])
        added = select(revisions).where(revisions.c.revision_id == row["revision_id"])
        return to_revision(self._connection.execute(added).mappings().one())

    def set_current_revision(self, article_id: str, revision_id: str, based_on: int | None) -> None:
        """Make a revision the current one. Raises NotFound, Overtaken."""
        self._ledger.update("article", article_id, {"revision_id": revision_id}, based_on)

    def set_metadata(self, article_id: str, metadata: Metadata, based_on: int | None) -> bool:
        """Set what is known about an article. Raises NotFound, Overtaken."""
        return self._ledger.update("article", article_id, metadata_values(metadata), based_on)

    def set_status(self, article_id: str, status: str) -> bool:
        """Set an article's state of work, which ends a sign-off. Raises NotFound."""
        return self._ledger.update("article", article_id, {"status": status, **NOT_SIGNED})

    def set_work(self, article_id: str, values: dict[str, Any], based_on: int | None = None) -> bool:
        """Set who does an article, how urgent it is, by when. Raises NotFound, Overtaken."""
        return self._ledger.update("article", article_id, values, based_on)

    def touched(self, article_ids: Collection[str], claim_ids: Collection[str]) -> dict[str, bool]:
        """Return these articles and those in which these claims stand, and of each whether it is signed off."""
        found: dict[str, bool] = {}
        for some, of_claims in zip_longest(in_parts(sorted(article_ids)), in_parts(sorted(claim_ids)), fillvalue=()):
            query = _BOTH if some and of_claims else _THESE if some else _OF_CLAIMS
            rows = self._connection.execute(query, {"ids": some, "claims": of_claims})
            found.update((row[0], row[1]) for row in rows)
        return found

    def people(self) -> list[str]:
        """Return the names of all who have acted on the project or are assigned to an article, in their order."""
        assigned = select(articles.c.assigned_to).where(articles.c.assigned_to != "", LISTED)
        return sorted(each_once(self._connection.scalars(select(people.c.name).union(assigned))), key=key_of)

    def delete_notes(self, article_id: str) -> None:
        """Remove what people put on an article: queries, remarks, corrections, waivers, decisions."""
        for name, column in NOTES.items():
            query = select(column).where(column.table.c["article_id"] == article_id)
            ids = self._connection.scalars(query.order_by(column)).all()
            self._ledger.change_many([(name, entity_id, None) for entity_id in ids])

    def delete(self, article_id: str) -> bool:
        """Mark an article as deleted; its mentions and notes must be gone before."""
        return self._ledger.delete("article", article_id)


def _summaries() -> Select[Any]:
    return select(*_SUMMARY).join(revisions, revisions.c.revision_id == articles.c.revision_id).where(LISTED)


def _revision_row(
    article_id: str, number: int, source_text: str, cuts: Sequence[Cut], encoding: str, arrived: Incoming | None = None
) -> dict[str, Any]:
    draft = Draft("", source_text, tuple(cuts), Metadata())
    text = draft.text
    known = arrived if arrived is not None and arrived.draft.cuts == draft.cuts else None
    sha256 = (known.text_sha256 if known else "") or sha256_of(text)
    source_sha256 = (known.source_sha256 if known else "") or (sha256_of(source_text) if cuts else sha256)
    row = {
        "revision_id": new_id(),
        "article_id": article_id,
        "number": number,
        "text": text,
        "chars": len(text),
        "sha256": sha256,
        "source_text": source_text if cuts else None,
        "source_sha256": source_sha256,
        "cuts": cuts_json(cuts),
        "encoding": encoding,
        "created_at": now(),
    }
    return row if arrived is None else row | _origin(arrived)


def _origin(arrived: Incoming) -> dict[str, Any]:
    """Return the columns of what a revision was read from."""
    return {
        "format": arrived.format,
        "file_name": arrived.draft.source_name,
        "file_sha256": arrived.file_sha256,
        "left_out": left_out_json(arrived.left_out),
        "tracked": tracked_json(arrived.tracked),
    }


def _no_article(article_id: str) -> NotFound:
    return NotFound(
        message("The project has no article {article_id}.", article_id=article_id),
        message("'annotator articles' lists what it has."),
    )
