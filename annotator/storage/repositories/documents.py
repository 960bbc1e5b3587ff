"""Whole documents for an export, read a page of texts at a time: what belongs to a page comes in one query a table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, or_, select

from annotator.domain.codebook import Status
from annotator.domain.dataset import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    ArticleRow,
    AssessmentRow,
    CommentRow,
    CorrectionRow,
    MentionRow,
    QueryRow,
    RevisionRow,
    SignOffRow,
    SourceNoteRow,
    TagRow,
    WaiverRow,
)
from annotator.domain.documents import ExportClaim, ExportDocument, ExportEvidence, Work
from annotator.storage.tables import (
    articles,
    assessments,
    claim_tags,
    comments,
    evidence,
    mentions,
    revisions,
    source_notes,
)

Stream = Callable[..., Iterator[Any]]
"""`DatasetRepository.stream`: the rows of a query, a page in memory at a time."""

_TEXTS_A_PAGE = 200
_CHARS_A_PAGE = 2_000_000
_MENTIONS_A_PAGE = 4_000
_TEXTS_AT_ONCE = 50  # a text may be as long as a book

_ARTICLE, _REVISION = len(ArticleRow._fields), len(ArticleRow._fields) + len(RevisionRow._fields)
_CLAIM_OF_EVIDENCE = EVIDENCE_COLUMNS.index("claim_id")
_REVISION_OF_MENTION = MentionRow._fields.index("revision_id")
_CLAIM = len(MentionRow._fields)  # where the claim begins in a row of a mention and its claim: with its id
_STATUS = CLAIM_COLUMNS.index("status")


@dataclass(frozen=True, slots=True)
class WorkQueries:
    """What the work on the articles is asked with; all but the comments come article by article."""

    queries: Select[Any]
    comments: Select[Any]
    waivers: Select[Any]
    sign_offs: Select[Any]
    dues: Select[Any]


@dataclass(frozen=True, slots=True)
class DocumentQueries:
    """What is exported; a page of it is asked for with one more condition.

    `texts` has the columns of an article and of a revision, the article's number, whether the revision is the current
    one, how many mentions stand in it, and the format that it came as. `mentions` has the columns
    of a mention and those of its claim, article by article in the order of places; so have `notes` theirs.
    `appearances` has the id of a claim and the columns of an article that it stands in, None where nobody asks for it.
    """

    texts: Select[Any]
    mentions: Select[Any]
    evidence: Select[Any]
    claim_tags: Select[Any]
    corrections: Select[Any]
    notes: Select[Any]
    assessments: Select[Any]
    appearances: Select[Any] | None = None
    work: WorkQueries | None = None


@dataclass(frozen=True, slots=True)
class Labels:
    """What is put on claims: the tags in the codebook's order, the statuses by their keys."""

    tags: Sequence[TagRow]
    statuses: Mapping[str, Status]


@dataclass(frozen=True, slots=True)
class _Text:
    """A text on its page; `number` is the article's place in the project."""

    article: ArticleRow
    revision: RevisionRow
    number: int
    current: bool
    mentions: int
    came_as: str


def documents_of(
    stream: Stream, queries: DocumentQueries, codebook: Labels, *, distinct: bool
) -> Iterator[ExportDocument]:
    """Yield the documents in the order of their texts. See DatasetSource.documents."""
    for page in _pages(map(_text, stream(queries.texts, _TEXTS_AT_ONCE))):
        yield from _Page(stream, queries, codebook, page).documents(distinct=distinct)


def _text(row: Sequence[Any]) -> _Text:
    article, revision = ArticleRow._make(row[:_ARTICLE]), RevisionRow._make(row[_ARTICLE:_REVISION])
    number, current, held, came_as = row[_REVISION:]
    return _Text(article, revision, number, bool(current), held, came_as)


def _pages(texts: Iterable[_Text]) -> Iterator[list[_Text]]:
    page: list[_Text] = []
    chars = held = 0
    for text in texts:
        chars, held = chars + len(text.revision.text), held + text.mentions
        if page and (len(page) >= _TEXTS_A_PAGE or chars > _CHARS_A_PAGE or held > _MENTIONS_A_PAGE):
            yield page
            page, chars, held = [], len(text.revision.text), text.mentions
        page.append(text)
    if page:
        yield page


class _Page:
    """Some texts, and what belongs to them."""

    def __init__(self, stream: Stream, queries: DocumentQueries, codebook: Labels, texts: Sequence[_Text]) -> None:
        self._stream = stream
        self._queries = queries
        self._codebook = codebook
        self._texts = texts
        self._ids = [text.revision.revision_id for text in texts]
        self._stands_here = select(mentions.c.claim_id).where(mentions.c.revision_id.in_(self._ids))
        self._here = articles.c.article_no.between(texts[0].number, texts[-1].number)

    def documents(self, *, distinct: bool) -> Iterator[ExportDocument]:
        standing = self._standing()
        every = self._claims(standing)
        logged = self._corrections()
        noted = self._notes()
        work = self._work()
        met = self._met_before() if distinct and standing else set()
        for text in self._texts:
            rows = standing.get(text.revision.revision_id, ())
            mentioned = [MentionRow._make(row[:_CLAIM]) for row in rows]
            claims = {row.claim_id: every[row.claim_id] for row in mentioned}
            article_id = text.article.article_id
            first_met = tuple(claim_id for claim_id in claims if claim_id not in met) if distinct else ()
            met.update(first_met)
            yield ExportDocument(
                article=text.article,
                revision=text.revision,
                mentions=mentioned,
                claims=claims,
                first_met=first_met,
                current=text.current,
                came_as=text.came_as,
                corrections=logged.get(article_id, ()) if text.current else (),
                notes=noted.get(text.revision.revision_id, ()),
                work=work.of(article_id, claims) if text.current and work else Work(),
            )

    def _standing(self) -> dict[str, list[tuple[Any, ...]]]:
        """Return the page's mentions with their claims, by the text that they stand in."""
        standing: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        query = self._queries.mentions.where(self._here, mentions.c.revision_id.in_(self._ids))
        for row in self._stream(query):
            standing[row[_REVISION_OF_MENTION]].append(row)
        return standing

    def _claims(self, mentioned: Mapping[str, Sequence[tuple[Any, ...]]]) -> dict[str, ExportClaim]:
        """Return the page's claims by their ids, each with its evidence and its tags."""
        if not mentioned:
            return {}
        sources: dict[str, list[ExportEvidence]] = defaultdict(list)
        for row in self._stream(self._queries.evidence.where(evidence.c.claim_id.in_(self._stands_here))):
            sources[row[_CLAIM_OF_EVIDENCE]].append(ExportEvidence(row))
        tagged = self._tagged()
        standing = self._appearances()
        assessed = self._assessments()
        statuses = self._codebook.statuses
        found: dict[str, ExportClaim] = {}
        for row in (row for rows in mentioned.values() for row in rows):
            claim_id = row[_CLAIM]
            if claim_id not in found:
                claim = row[_CLAIM:]
                found[claim_id] = ExportClaim(
                    claim,
                    sources.get(claim_id, ()),
                    tagged.get(claim_id, ()),
                    statuses.get(claim[_STATUS]),
                    standing.get(claim_id, ()),
                    assessed.get(claim_id, ()),
                )
        return found

    def _assessments(self) -> dict[str, list[AssessmentRow]]:
        """Return what people made of the page's claims, as far as it is open."""
        found: dict[str, list[AssessmentRow]] = defaultdict(list)
        query = self._queries.assessments.where(assessments.c.claim_id.in_(self._stands_here))
        for row in map(AssessmentRow._make, self._stream(query)):
            found[row.claim_id].append(row)
        return found

    def _appearances(self) -> dict[str, list[ArticleRow]]:
        """Return the articles that the page's claims stand in, where they are asked for."""
        standing: dict[str, list[ArticleRow]] = defaultdict(list)
        query = self._queries.appearances
        if query is not None:
            for row in self._stream(query.where(mentions.c.claim_id.in_(self._stands_here))):
                standing[row[0]].append(ArticleRow._make(row[1:-1]))
        return standing

    def _tagged(self) -> dict[str, list[TagRow]]:
        """Return the tags of the page's claims, each claim's in the order of the codebook."""
        places = {tag.tag_id: place for place, tag in enumerate(self._codebook.tags)}
        held: dict[str, list[int]] = defaultdict(list)
        for claim_id, tag_id in self._stream(
            self._queries.claim_tags.where(claim_tags.c.claim_id.in_(self._stands_here))
        ):
            held[claim_id].append(places[tag_id])
        alike: dict[tuple[int, ...], list[TagRow]] = {}
        for found in set(map(tuple, held.values())):
            alike[found] = [self._codebook.tags[place] for place in sorted(found)]
        return {claim_id: alike[tuple(found)] for claim_id, found in held.items()}

    def _corrections(self) -> dict[str, list[CorrectionRow]]:
        logged: dict[str, list[CorrectionRow]] = defaultdict(list)
        for row in self._stream(self._queries.corrections.where(self._here)):
            logged[row[1]].append(CorrectionRow._make(row))
        return logged

    def _notes(self) -> dict[str, list[SourceNoteRow]]:
        noted: dict[str, list[SourceNoteRow]] = defaultdict(list)
        query = self._queries.notes.where(self._here, source_notes.c.revision_id.in_(self._ids))
        for note in map(SourceNoteRow._make, self._stream(query)):
            noted[note.revision_id].append(note)
        return noted

    def _work(self) -> _PageWork | None:
        """Return the work on the page's articles, where it is asked for."""
        asked = self._queries.work
        if asked is None:
            return None
        work = _PageWork()
        for query in map(QueryRow._make, self._stream(asked.queries.where(self._here))):
            work.queries[query.article_id].append(query)
        for waiver in map(WaiverRow._make, self._stream(asked.waivers.where(self._here))):
            work.waivers[waiver.article_id].append(waiver)
        for sign_off in map(SignOffRow._make, self._stream(asked.sign_offs.where(self._here))):
            work.sign_offs[sign_off.article_id] = sign_off
        work.dues = dict(self._stream(asked.dues.where(self._here)))
        ids = [text.article.article_id for text in self._texts]
        on_these = or_(comments.c.article_id.in_(ids), comments.c.claim_id.in_(self._stands_here))
        work.comments = list(map(CommentRow._make, self._stream(asked.comments.where(on_these))))
        return work

    def _met_before(self) -> set[str]:
        """Return the page's claims that stand in a text of an earlier page."""
        first = self._texts[0]
        earlier = or_(
            articles.c.article_no < first.number,
            (articles.c.article_no == first.number) & (revisions.c.number < first.revision.number),
        )
        query = self._queries.mentions.join(revisions, revisions.c.revision_id == mentions.c.revision_id)
        query = query.with_only_columns(mentions.c.claim_id).order_by(None).distinct()
        return {row[0] for row in self._stream(query.where(mentions.c.claim_id.in_(self._stands_here), earlier))}


class _PageWork:
    """The work on the articles of a page: rows by their article, and the comments, which may be on claims."""

    def __init__(self) -> None:
        self.queries: dict[str, list[QueryRow]] = defaultdict(list)
        self.waivers: dict[str, list[WaiverRow]] = defaultdict(list)
        self.sign_offs: dict[str, SignOffRow] = {}
        self.dues: dict[str, str] = {}
        self.comments: list[CommentRow] = []

    def of(self, article_id: str, claims: Container[str]) -> Work:
        """Return the work on an article in whose text these claims stand."""
        return Work(
            queries=self.queries.get(article_id, ()),
            comments=[one for one in self.comments if one.article_id == article_id or one.claim_id in claims],
            waivers=self.waivers.get(article_id, ()),
            sign_off=self.sign_offs.get(article_id),
            due=self.dues.get(article_id, ""),
        )
