"""What a search finds in the files that are attached to evidence: the evidence, led to the first page that has it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, func, select

from annotator.domain.search import FilePlace, Kind, Node, SearchHit, SearchQuery
from annotator.storage.repositories.attached_texts import AttachedTextRepository
from annotator.storage.search.attached import attached_search
from annotator.storage.search.everywhere import places_of_claims
from annotator.storage.search.excerpts import Finder, beginning_of, excerpt_of, in_one_line
from annotator.storage.search.filters import conditions
from annotator.storage.search.matching import phrases_in
from annotator.storage.tables import attached_pages, attached_texts, claims, evidence


class AttachedHits:
    """Hits in attached files. They come behind those in what people wrote of the evidence."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self, query: SearchQuery) -> int:
        """Return how many pieces of evidence have a file with a page that holds the words; none without words."""
        if query.words is None:
            return 0
        files = self._files(query.words).subquery()
        found = (
            select(func.count())
            .select_from(evidence)
            .join(attached_texts, attached_texts.c.sha256 == evidence.c.attachment)
            .join(files, files.c.file_no == attached_texts.c.file_no)
            .where(*conditions(Kind.EVIDENCE, evidence.c.evidence_id, query.filters))
        )
        return int(self._connection.scalar(found) or 0)

    def hits(self, query: SearchQuery, limit: int, offset: int = 0) -> list[SearchHit]:
        """Return such evidence, the newest first, each with the words around the first place in its file."""
        if query.words is None or limit < 1:
            return []
        files = self._files(query.words).subquery()
        found = (
            select(evidence, claims.c.status.label("claim_status"), files.c.page_no)
            .join(attached_texts, attached_texts.c.sha256 == evidence.c.attachment)
            .join(files, files.c.file_no == attached_texts.c.file_no)
            .join(claims, claims.c.claim_id == evidence.c.claim_id)
            .where(*conditions(Kind.EVIDENCE, evidence.c.evidence_id, query.filters))
            .order_by(evidence.c.evidence_id.desc())
        )
        rows = self._connection.execute(found.limit(limit).offset(offset)).mappings().all()
        pages = AttachedTextRepository(self._connection).pages_numbered([row["page_no"] for row in rows])
        places = places_of_claims(self._connection, [row["claim_id"] for row in rows])
        finder = Finder(phrases_in(query.words), stemmed=True)
        hits = []
        for row in rows:
            _, page = pages[row["page_no"]]
            excerpt = excerpt_of(page.text, finder) or beginning_of(page.text)
            article_id, start, end = places.get(row["claim_id"], ("", 0, 0))
            place = FilePlace(
                row["attachment"],
                row["attachment_name"],
                page.page,
                page.label,
                page.start + excerpt.start,
                page.start + excerpt.end,
            )
            title = in_one_line(row["title"] or row["publisher"] or row["url"] or row["attachment_name"])
            hits.append(
                SearchHit(
                    Kind.EVIDENCE,
                    row["evidence_id"],
                    article_id,
                    row["claim_id"],
                    title,
                    excerpt.text,
                    excerpt.spans,
                    start,
                    end,
                    row["claim_status"],
                    place,
                )
            )
        return hits

    def _files(self, words: Node) -> Select[Any]:
        """Return the query for the files that have such a page, each with the first one."""
        pages = attached_pages.c
        matching = attached_search(self._connection).holding(words)
        first = select(pages.file_no, func.min(pages.page_no).label("page_no")).where(pages.page_no.in_(matching))
        return first.group_by(pages.file_no)
