"""Search over all that a project holds: what both engines share. How words are matched is each engine's own."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, case, func, select
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from annotator.domain.acts import Change
from annotator.domain.search import AllOf, AnyOf, Filter, Kind, Node, Phrase, SearchHit, SearchQuery
from annotator.domain.search_language import read_search
from annotator.domain.similar import ClaimText
from annotator.storage.failures import DamagedRow
from annotator.storage.search.documents import CLAIMS, DOCUMENTS, Stale, stale_documents
from annotator.storage.search.excerpts import Excerpt, Finder, beginning_of, excerpt_of, in_one_line
from annotator.storage.search.filters import as_written, conditions
from annotator.storage.search.matching import phrases_in
from annotator.storage.tables import articles, claims, comments, evidence, mentions, people, revisions, source_notes

Key = Any
"""What a kind's hits are known by between two queries: an article's number, another's id."""
_EXCERPT_CHARS = 200
# under another name: the conditions of the filters ask the tables themselves
_LISTED_ARTICLES = articles.alias("listed")
_LISTED: dict[Kind, ColumnElement[Any]] = {
    kind: document.key.table.alias("listed").c[document.key.name] for kind, document in DOCUMENTS.items()
}
_LISTED[Kind.ARTICLE] = _LISTED_ARTICLES.c.article_no
# made once: it is asked with each page
_SHOWN_OF_ARTICLES = (
    select(
        articles.c.article_no, articles.c.article_id, articles.c.title, func.substr(revisions.c.text, 1, _EXCERPT_CHARS)
    )
    .join(revisions, revisions.c.revision_id == articles.c.revision_id)
    .where(articles.c.article_no.in_(bindparam("keys", expanding=True)))
)
_TEXTS = (
    select(articles.c.article_no, articles.c.article_id, articles.c.title, revisions.c.text)
    .join(revisions, revisions.c.revision_id == articles.c.revision_id)
    .where(articles.c.article_no.in_(bindparam("keys", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class _Found:
    """What a hit is, without its excerpt."""

    id: str
    article_id: str
    claim_id: str
    title: str
    beginning: str
    status: str = ""
    place: tuple[int, int] = (0, 0)


class EverywhereSearch(ABC):
    """Finds articles, claims, evidence, comments and source notes by words and filters, and follows what is written."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._claims_counted: int | None = None

    def follow(self, changes: Sequence[Change]) -> None:
        """Bring the documents up to date after the changes of an act, within its transaction."""
        for kind, stale in stale_documents(self._connection, changes).items():
            self._refresh(kind, stale)

    def reads_for(self, _changes: Sequence[Change], /) -> Sequence[Callable[[], object]]:
        """Return the readings that `follow` will make, as far as they are worth to be prefetched."""
        return ()

    def refresh(self, kind: Kind, ids: Sequence[str]) -> None:
        """Write documents afresh, of which what they are made of has changed beside the history."""
        self._refresh(kind, Stale([], list(ids)))

    @abstractmethod
    def _refresh(self, kind: Kind, stale: Stale) -> None:
        """Write documents afresh; those of what is gone go."""

    @abstractmethod
    def renew(self, kind: Kind, ids: Sequence[str]) -> None:
        """Bring documents to this program's words; those that are not there yet come."""

    @abstractmethod
    def rebuild(self) -> None:
        """Make all documents afresh from what the project holds."""

    @abstractmethod
    def problems(self) -> Iterator[str]:
        """Yield what is wrong with the indexes of documents, in words. To be asked in a transaction that writes."""

    def as_written(self, query: SearchQuery) -> SearchQuery:
        """Return a query whose filters know how the names that they ask for are written in the project."""
        return replace(query, filters=as_written(self._connection, query.filters)) if query.filters else query

    def count(self, kind: Kind, query: SearchQuery) -> int:
        """Return how many of a kind match."""
        if query.empty:
            return 0
        matching = self._listed(kind, query) if query.words is None else self._indexed(kind, query.words, query.filters)
        return int(self._connection.scalar(matching.with_only_columns(func.count(), maintain_column_froms=True)) or 0)

    def hits(self, kind: Kind, query: SearchQuery, limit: int, offset: int = 0, *, ranked: bool) -> list[SearchHit]:
        """Return hits of one kind: the best first, or, much faster where many match, the newest first."""
        if query.empty or limit < 1:
            return []
        excerpts: dict[Key, Excerpt | None]
        if query.words is None:
            page = self._listed(kind, query).order_by(_LISTED[kind].desc())  # ids sort by time
            excerpts = dict.fromkeys(self._connection.scalars(page.limit(limit).offset(offset)))
        else:
            keys = self._keys(kind, query.words, query.filters, limit, offset, ranked=ranked)
            if kind is Kind.ARTICLE:
                return self._article_hits(keys, query.words)
            excerpts = self._excerpts(kind, keys, query.words)
        found = self._found(kind, list(excerpts))
        if len(found) < len(excerpts):
            raise DamagedRow("what is searched in does not fit what is there")
        places = places_of_claims(self._connection, [one.claim_id for one in found.values() if one.claim_id])
        return [
            _hit(kind, found[key], excerpt or beginning_of(found[key].beginning), places)
            for key, excerpt in excerpts.items()
        ]

    def claims_with(self, words: str) -> Select[Any] | None:
        """Return a query for the ids of the claims that a search finds, each word of it taken as a beginning.

        None where there are no words. Raises InvalidInput for a search that can't be read.
        """
        node = read_search(words).words
        return None if node is None else self._ids_of_claims(_beginnings(node))

    @abstractmethod
    def look_again(self) -> None:
        """Let the engine count afresh what words there are, after very much has come: it plans by that."""

    def claim_count(self) -> int:
        """Return how many claims can be found, perhaps estimated; they are counted once."""
        if self._claims_counted is None:
            self._claims_counted = self._count_claims()
        return self._claims_counted

    @abstractmethod
    def _count_claims(self) -> int:
        """Count or estimate the claims that can be found."""

    @abstractmethod
    def claims_holding(self, words: Mapping[str, str]) -> dict[str, int]:
        """Return, by word, how many claims hold it, perhaps estimated. Given are words with their stems."""

    @abstractmethod
    def words_in_claims(self, words: Collection[str]) -> set[str]:
        """Return those among some words that a claim holds."""

    @abstractmethod
    def claims_with_any(self, words: Mapping[str, int], limit: int) -> list[Key]:
        """Return the claims that hold most of some words, the rare ones counting more.

        `words` come with how many claims hold each of them; what is returned is for `claim_texts`.
        """

    @abstractmethod
    def claims_with_all(self, words: Sequence[str], limit: int) -> list[Key]:
        """Return claims that hold all of some words, the newest first."""

    @abstractmethod
    def claim_texts(self, keys: Sequence[Key]) -> list[ClaimText]:
        """Return the claims that were found by `claims_with_any` and its like; void ones are left out."""

    @abstractmethod
    def _indexed(self, kind: Kind, node: Node, filters: Sequence[Filter]) -> Select[Any]:
        """Return the query for what an index holds of these words, narrowed by filters."""

    @abstractmethod
    def _ids_of_claims(self, node: Node) -> Select[Any]:
        """Return the query for the ids of the claims with these words."""

    @abstractmethod
    def _keys(
        self, kind: Kind, node: Node, filters: Sequence[Filter], limit: int, offset: int, *, ranked: bool
    ) -> list[Key]:
        """Return the keys of a page of what an index holds of these words, in its order."""

    @abstractmethod
    def _held(self, kind: Kind, keys: Sequence[Key]) -> Iterable[Row[Any]]:
        """Return the key and the texts of documents, not of articles, in the order in which they are shown."""

    def _excerpts(self, kind: Kind, keys: Sequence[Key], node: Node) -> dict[Key, Excerpt | None]:
        """Return, in the order of the keys, the words around the first match of each document; None for none.

        The first column in which one of the phrases stands is shown.
        """
        finder = Finder(phrases_in(node), stemmed=True)
        excerpts: dict[Key, Excerpt | None] = dict.fromkeys(keys)
        for row in self._held(kind, keys):
            key, texts = row[0], [str(text) for text in list(row)[1:]]
            found = (excerpt_of(text, finder) for text in texts if text)
            excerpts[key] = next((excerpt for excerpt in found if excerpt), None)
        return excerpts

    def _texts(self, numbers: Sequence[int]) -> Iterable[tuple[int, str, str, str]]:
        """Return number, id, title and text of articles."""
        rows = self._connection.execute(_TEXTS, {"keys": numbers})
        return ((row.article_no, row.article_id, row.title, row.text) for row in rows)

    def _article_hits(self, numbers: Sequence[int], node: Node) -> list[SearchHit]:
        """Return the hits of articles with the words around the first match, the beginning where only a title matches.

        Their texts are read once, for both: a page of long ones is most of what a search costs.
        """
        finder = Finder(phrases_in(node), stemmed=False)
        hits: dict[int, SearchHit] = {}
        for number, article_id, title, text in self._texts(numbers):
            excerpt = excerpt_of(text, finder) or beginning_of(text)
            hits[number] = _hit(Kind.ARTICLE, _Found(article_id, article_id, "", title, ""), excerpt, {})
        if len(hits) < len(numbers):
            raise DamagedRow("what is searched in does not fit what is there")
        return [hits[number] for number in numbers]

    def _listed(self, kind: Kind, query: SearchQuery) -> Select[Any]:
        """Return the query for the keys of all that the filters leave."""
        key = _LISTED[kind]
        there = [_LISTED_ARTICLES.c.deleted_at.is_(None)] if kind is Kind.ARTICLE else []
        return select(key).where(*there, *conditions(kind, key, query.filters))

    def _found(self, kind: Kind, keys: Sequence[Key]) -> dict[Key, _Found]:
        build = {
            Kind.ARTICLE: self._articles,
            Kind.CLAIM: self._claims,
            Kind.EVIDENCE: self._pieces_of_evidence,
            Kind.COMMENT: self._comments,
            Kind.SOURCE_NOTE: self._notes,
        }
        return build[kind](keys) if keys else {}

    def _articles(self, keys: Sequence[Key]) -> dict[Key, _Found]:
        rows = self._connection.execute(_SHOWN_OF_ARTICLES, {"keys": keys})
        return {number: _Found(article_id, article_id, "", title, text) for number, article_id, title, text in rows}

    def _claims(self, keys: Sequence[Key]) -> dict[Key, _Found]:
        query = select(claims.c.claim_id, claims.c.wording, claims.c.status).where(claims.c.claim_id.in_(keys))
        rows = self._connection.execute(query)
        return {claim_id: _Found(claim_id, "", claim_id, wording, wording, at) for claim_id, wording, at in rows}

    def _pieces_of_evidence(self, keys: Sequence[Key]) -> dict[Key, _Found]:
        query = (
            select(evidence, claims.c.status)
            .join(claims, claims.c.claim_id == evidence.c.claim_id)
            .where(evidence.c.evidence_id.in_(keys))
        )
        found = {}
        for row in self._connection.execute(query).mappings():
            title = row["title"] or row["publisher"] or row["url"] or row["quote"] or row["note"]
            told = row["quote"] or row["note"] or title
            found[row["evidence_id"]] = _Found(row["evidence_id"], "", row["claim_id"], title, told, row["status"])
        return found

    def _comments(self, keys: Sequence[Key]) -> dict[Key, _Found]:
        query = (
            select(comments, people.c.name, claims.c.status)
            .join(people, people.c.person_id == comments.c.person_id)
            .outerjoin(claims, claims.c.claim_id == comments.c.claim_id)
            .where(comments.c.comment_id.in_(keys))
        )
        found = {}
        for row in self._connection.execute(query).mappings():
            on, of = row["article_id"] or "", row["claim_id"] or ""
            found[row["comment_id"]] = _Found(row["comment_id"], on, of, row["name"], row["text"], row["status"] or "")
        return found

    def _notes(self, keys: Sequence[Key]) -> dict[Key, _Found]:
        query = (
            select(source_notes, articles.c.title)
            .join(articles, articles.c.article_id == source_notes.c.article_id)
            .where(source_notes.c.note_id.in_(keys))
        )
        found = {}
        for row in self._connection.execute(query).mappings():
            told = row["text"] or row["url"] or row["quote"]
            place = row["start"], row["end"]
            title = row["author"] or row["title"]
            found[row["note_id"]] = _Found(row["note_id"], row["article_id"], "", title, told, place=place)
        return found


def claim_text(document: ReadOnlyColumnCollection[str, Any]) -> list[ColumnElement[Any]]:
    """Return the columns of a ClaimText in its order, from the claim's own row and from its document."""
    own = claims.c
    return [document[name] if name in CLAIMS.columns else own[name] for name in _CLAIM_TEXT]


def places_of_claims(connection: Connection, claim_ids: Sequence[str]) -> dict[str, tuple[str, int, int]]:
    """Return article, start and end of the first mention of each claim; imported ones may have none."""
    if not claim_ids:
        return {}
    # of one that is lost the article is known, and no place in its text
    ordered = func.min(case((mentions.c.anchor != "lost", "0"), else_="1").concat(mentions.c.mention_id))
    first = select(func.substr(ordered, 2)).where(mentions.c.claim_id.in_(set(claim_ids)))
    columns = (mentions.c.claim_id, mentions.c.article_id, mentions.c.start, mentions.c.end, mentions.c.anchor)
    query = select(*columns).where(mentions.c.mention_id.in_(first.group_by(mentions.c.claim_id)))
    return {
        row.claim_id: (row.article_id, *((row.start, row.end) if row.anchor != "lost" else (0, 0)))
        for row in connection.execute(query)
    }


_CLAIM_TEXT = [field.name for field in fields(ClaimText)]


def _hit(kind: Kind, found: _Found, excerpt: Excerpt, places: Mapping[str, tuple[str, int, int]]) -> SearchHit:
    if kind is Kind.ARTICLE:
        article_id, start, end = found.article_id, excerpt.start, excerpt.end
    else:
        article_id, start, end = places.get(found.claim_id, (found.article_id, *found.place))
    return SearchHit(
        kind=kind,
        id=found.id,
        article_id=article_id,
        claim_id=found.claim_id,
        title=in_one_line(found.title),
        excerpt=excerpt.text,
        spans=excerpt.spans,
        start=start,
        end=end,
        status=found.status,
    )


def _beginnings(node: Node) -> Node:
    """Return the words with each that stands alone as a beginning, for what is still being typed."""
    if isinstance(node, Phrase):
        return replace(node, prefix=True) if len(node.words) == 1 else node
    if isinstance(node, AnyOf):
        return AnyOf(tuple(map(_beginnings, node.parts)))
    return AllOf(tuple(map(_beginnings, node.parts)), node.without)
