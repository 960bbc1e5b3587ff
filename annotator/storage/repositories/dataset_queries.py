"""The queries behind an export: what is selected of a project, table by table, in a fixed order. They read nothing."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    literal_column,
    or_,
    select,
    true,
)

from annotator.domain.claim import IMPORTED, Anchor
from annotator.domain.dataset import CLAIM_COLUMNS, EVIDENCE_COLUMNS
from annotator.domain.selection import Selection
from annotator.domain.sign_off import SIGNED_OFF
from annotator.domain.source_note import SourceNoteKind
from annotator.storage.repositories.sight import GIVEN
from annotator.storage.tables import (
    act_changes,
    acts,
    articles,
    assessments,
    claim_tags,
    claims,
    comments,
    corrections,
    evidence,
    mentions,
    people,
    queries,
    revisions,
    source_notes,
    tags,
    waivers,
)

LABEL_FUNCTION = "act_label"
"""What the history's query calls the function that says what a stored act is called, where it is to be in words."""
_STAYS_AT_HOME = (
    *("assessment", "comment", "conflict", "privileged_remark", "query", "receipt", "saved_search", "setting"),
    "source",
)
"""What people of the desk tell each other is for nobody else."""
_MARKED = '"confidential":true'
"""How an image, in canonical JSON, says of evidence that it is confidential: within a text its quotes are escaped."""
_MENTION = (
    mentions.c.mention_id,
    mentions.c.claim_id,
    mentions.c.revision_id,
    mentions.c.start,
    mentions.c.end,
    mentions.c.quote,
    mentions.c.prefix,
    mentions.c.suffix,
    mentions.c.anchor,
)
_REVISION = (
    revisions.c.revision_id,
    revisions.c.article_id,
    revisions.c.number,
    revisions.c.text,
    revisions.c.sha256,
    revisions.c.created_at,
)
_IN_CURRENT = (articles.c.article_id == source_notes.c.article_id) & (
    articles.c.revision_id == source_notes.c.revision_id
)
"""That a note stands in its article's current text; the article is found by its id, for which there is an index."""
_OTHER = evidence.alias("other")
_CHANGED = act_changes.alias("changed")
SECRET_NOTES = evidence.c.confidential.is_(True) & (evidence.c.source_note != "")
"""That a note of the writer was taken as evidence that is confidential."""


class DatasetQueries:
    """Of one selection.

    `all_stand` says that no claim of the project came from a list, `any_secret` that a note of the writer is
    confidential by the evidence that was taken from it: what need not be asked of every row is not.
    """

    def __init__(self, selection: Selection, *, all_stand: bool, any_secret: bool) -> None:
        self._selection = selection
        self._ids = list(selection.article_ids)
        self._all_stand = all_stand
        self._any_secret = any_secret
        self._secret = select(evidence.c.source_note).where(SECRET_NOTES)

    def wanted(self) -> ColumnElement[bool]:
        listed = articles.c.deleted_at.is_(None)
        return listed & articles.c.article_id.in_(self._ids) if self._ids else listed

    def claims_wanted(self, column: ColumnElement[Any]) -> ColumnElement[bool]:
        """Hold for the claims with a mention here that are of the chosen statuses and tags."""
        return self._claims_here(column) & self.claims_chosen(column)

    def claims_chosen(self, column: ColumnElement[Any]) -> ColumnElement[bool]:
        asked: list[ColumnElement[bool]] = []
        if self._selection.statuses:
            asked.append(column.in_(select(claims.c.claim_id).where(claims.c.status.in_(self._selection.statuses))))
        if self._selection.tags:
            named = select(claim_tags.c.claim_id).join(tags, tags.c.tag_id == claim_tags.c.tag_id)
            asked.append(column.in_(named.where(tags.c.name.in_(self._selection.tags))))
        return and_(true(), *asked)

    def _claims_here(self, column: ColumnElement[Any]) -> ColumnElement[bool]:
        """Hold for the claims with a mention here; of a whole project only those from a list may have none."""
        if self._ids:
            return column.in_(select(mentions.c.claim_id).where(mentions.c.article_id.in_(self._ids)))
        if self._all_stand:
            return literal_column("1") == literal_column("1")
        stands = exists().where(mentions.c.claim_id == claims.c.claim_id)
        return column.not_in(select(claims.c.claim_id).where(claims.c.origin == IMPORTED, ~stands))

    def articles(self) -> Select[Any]:
        return select(*_article()).where(self.wanted()).order_by(articles.c.article_no)

    def revisions(self) -> Select[Any]:
        return self._of_texts(select(*_REVISION))

    def texts(self) -> Select[Any]:
        """Return a query for what a stream of documents goes by: see `documents.DocumentQueries.texts`."""
        here = select(func.count()).where(mentions.c.revision_id == revisions.c.revision_id).scalar_subquery()
        current = cast(revisions.c.revision_id == articles.c.revision_id, Integer)
        return self._of_texts(select(*_article(), *_REVISION, articles.c.article_no, current, here, revisions.c.format))

    def _of_texts(self, query: Select[Any]) -> Select[Any]:
        query = query.join_from(revisions, articles, articles.c.article_id == revisions.c.article_id)
        left = select(mentions.c.revision_id).where(mentions.c.anchor == "lost")
        shown = or_(revisions.c.revision_id == articles.c.revision_id, revisions.c.revision_id.in_(left))
        return query.where(self.wanted(), shown).order_by(articles.c.article_no, revisions.c.number)

    def claims(self) -> Select[Any]:
        return select(*_claim()).where(self.claims_wanted(claims.c.claim_id)).order_by(claims.c.claim_id)

    def mentions(self) -> Select[Any]:
        query = (
            select(*_MENTION)
            .join(articles, articles.c.article_id == mentions.c.article_id)
            .join(revisions, revisions.c.revision_id == mentions.c.revision_id)
            .where(self.wanted())
            .order_by(
                articles.c.article_no, revisions.c.number, mentions.c.start, mentions.c.end, mentions.c.mention_id
            )
        )
        return query.where(self.claims_chosen(mentions.c.claim_id)) if self._selection.of_claims else query

    def appearances(self) -> Select[Any]:
        """Return a query for the articles of claims: a row for each article that a claim stands in."""
        query = select(mentions.c.claim_id, *_article(), articles.c.article_no)
        query = query.join(articles, articles.c.article_id == mentions.c.article_id).where(self.wanted())
        return query.distinct().order_by(mentions.c.claim_id, articles.c.article_no)

    def standing(self) -> Select[Any]:
        """Return a query for the mentions with their claims, article by article, as an index has their places."""
        query = select(*_MENTION, *_claim())
        query = query.join(articles, articles.c.article_id == mentions.c.article_id)
        query = query.join(claims, claims.c.claim_id == mentions.c.claim_id).where(self.wanted())
        query = query.order_by(articles.c.article_no, mentions.c.start, mentions.c.end, mentions.c.mention_id)
        return query.where(self.claims_chosen(mentions.c.claim_id)) if self._selection.of_claims else query

    def evidence(self) -> Select[Any]:
        return self.evidence_rows().where(self.claims_wanted(evidence.c.claim_id))

    def evidence_rows(self) -> Select[Any]:
        query = select(*(self._of_evidence(name) for name in EVIDENCE_COLUMNS)).order_by(evidence.c.evidence_id)
        return query if self._selection.confidential else query.where(evidence.c.confidential.is_(False))

    def sourced(self) -> Select[Any]:
        """Return a query for the whole rows of the evidence."""
        query = select(evidence).where(self.claims_wanted(evidence.c.claim_id)).order_by(evidence.c.evidence_id)
        return query if self._selection.confidential else query.where(evidence.c.confidential.is_(False))

    def _of_evidence(self, name: str) -> ColumnElement[Any]:
        column = evidence.c[name]
        if name == "independent_of":
            return self._shown(column)
        if name == "source_note":
            kept = exists().where(source_notes.c.note_id == column, _IN_CURRENT, self.wanted(), self._note_wanted())
            return case(((column != "") & kept, column))
        if name == "confidential":
            return cast(column, Integer)
        return column if name in ("evidence_id", "claim_id", "stance") else _known(column)

    def _shown(self, evidence_id: ColumnElement[str]) -> ColumnElement[Any]:
        """The id of other evidence, None where that is not known or left out."""
        if self._selection.confidential:
            return _known(evidence_id)
        is_open = exists().where(_OTHER.c.evidence_id == evidence_id, _OTHER.c.confidential.is_(False))
        return case(((evidence_id != "") & is_open, evidence_id))

    def _note_wanted(self) -> ColumnElement[bool]:
        """Hold for the notes that stand in their text; without what is confidential, for those that are not."""
        stands = source_notes.c.anchor != Anchor.LOST.value
        if self._selection.confidential:
            return stands
        open_ones = stands & (source_notes.c.kind != SourceNoteKind.COMMENT.value)
        return open_ones & source_notes.c.note_id.not_in(self._secret) if self._any_secret else open_ones

    def source_notes(self) -> Select[Any]:
        note = source_notes.c
        known = (note.author, note.date, note.text, note.url)
        columns = (note.note_id, note.article_id, note.revision_id, note.kind, note.start, note.end, note.quote)
        flags = (cast(note.resolved, Integer), cast(note.inferred, Integer))
        query = select(*columns, note.anchor, *map(_known, known), *flags, note.replies)
        query = query.join(articles, _IN_CURRENT)
        query = query.where(self.wanted(), self._note_wanted())
        return query.order_by(articles.c.article_no, note.start, note.end, note.note_id)

    def corrections(self) -> Select[Any]:
        claim_id = corrections.c.claim_id
        query = select(
            corrections.c.correction_id,
            corrections.c.article_id,
            # the claim may stand in the article no longer
            case((exists().where(claims.c.claim_id == claim_id, self.claims_wanted(claims.c.claim_id)), claim_id)),
            _known(corrections.c.old),
            _known(corrections.c.new),
            _known(corrections.c.why),
            _known(corrections.c.public_note),
            corrections.c.made_by,
            corrections.c.made_at,
        ).join(articles, articles.c.article_id == corrections.c.article_id)
        return query.where(self.wanted()).order_by(corrections.c.correction_id)

    def queries(self) -> Select[Any]:
        asked = queries.c
        leaves = exists().where(claims.c.claim_id == asked.claim_id, self.claims_wanted(claims.c.claim_id))
        about = case((leaves, asked.claim_id))  # as of corrections
        said = (_known(asked.question), _known(asked.answer), asked.state, asked.asked_by, asked.asked_at)
        query = select(asked.query_id, asked.article_id, about, *said, _known(asked.answered_at))
        query = query.join(articles, articles.c.article_id == asked.article_id).where(self.wanted())
        if self._selection.of_claims:
            query = query.where(or_(asked.claim_id.is_(None), leaves))
        return query.order_by(articles.c.article_no, asked.query_id)

    def comments(self) -> Select[Any]:
        said = comments.c
        query = select(
            said.comment_id, said.article_id, said.claim_id, said.person_id, _known(said.text), said.created_at
        )
        here = exists().where(articles.c.article_id == said.article_id, self.wanted())
        leaves = exists().where(claims.c.claim_id == said.claim_id, self.claims_wanted(claims.c.claim_id))
        return query.where(or_(here, leaves)).order_by(said.comment_id)

    def waivers(self) -> Select[Any]:
        row = waivers.c
        place = (row.waiver_id, row.article_id, row.revision_id, row.kind, row.start, row.end)
        why = (_known(row.text), row.scope, _known(row.reason), row.person_id, row.created_at, row.anchor)
        query = select(*place, *why).join(articles, articles.c.article_id == row.article_id)
        return query.where(self.wanted()).order_by(articles.c.article_no, row.waiver_id)

    def sign_offs(self) -> Select[Any]:
        row = articles.c
        said = map(_known, (row.sign_off_reason, row.sign_off_missing, row.sign_off_seal))
        query = select(row.article_id, row.signed_off_by, row.signed_off_at, *said)
        return query.where(self.wanted(), row.status == SIGNED_OFF).order_by(row.article_no)

    def dues(self) -> Select[Any]:
        query = select(articles.c.article_id, articles.c.due).where(self.wanted(), articles.c.due != "")
        return query.order_by(articles.c.article_no)

    def leaves_as_act(self, change: Any) -> list[ColumnElement[bool]]:
        """Return what holds for the changes that may be told of outside; `change` is the table or an alias of it.

        A draft is confidential: what was done to a claim in an article that is not selected stays at home.
        """
        shown: list[ColumnElement[bool]] = [or_(change.c.article_id == "", change.c.article_id.in_(self._articles()))]
        # what each made of a claim, and when, may be blind; what is open stands in the dataset. A source is of no
        # article, and may be confidential
        shown.append(change.c.entity.not_in(("assessment", "source")))
        if not self._selection.confidential:
            shown.append(or_(change.c.entity != "evidence", change.c.entity_id.not_in(_ever_secret())))
            shown.append(change.c.entity != "source_note")
        return shown

    def _articles(self) -> Any:
        return self._ids or select(articles.c.article_id).where(articles.c.deleted_at.is_(None))

    def assessments(self, blind: Select[Any] | None) -> Select[Any]:
        """Return a query for people's assessments of the claims, but for those of claims that are blind still."""
        one = assessments.c
        columns = (one.assessment_id, one.claim_id, one.person_id, one.status, _known(one.rationale), one.assessed_at)
        query = select(*columns).where(self.claims_wanted(one.claim_id), GIVEN).order_by(one.assessment_id)
        return query if blind is None else query.where(one.claim_id.not_in(blind))

    def claim_tags(self) -> Select[Any]:
        query = select(claim_tags.c.claim_id, claim_tags.c.tag_id).where(self.claims_wanted(claim_tags.c.claim_id))
        return query.order_by(claim_tags.c.claim_id, claim_tags.c.tag_id)

    def tags(self) -> Select[Any]:
        known = (tags.c.definition, tags.c.colour, tags.c.parent_id, tags.c.examples)
        return select(tags.c.tag_id, tags.c.name, *map(_known, known)).order_by(tags.c.position, tags.c.name)

    def people(self) -> Select[Any]:
        return select(people.c.person_id, people.c.name).order_by(people.c.person_id)

    def history(self, *, in_words: bool = False) -> Select[Any]:
        """Return a query for the history; with `in_words`, whoever runs it says what the acts are called."""
        label: ColumnElement[Any] = acts.c.label
        query = select(
            act_changes.c.seq,
            act_changes.c.n,
            acts.c.act_id,
            acts.c.at,
            acts.c.person_id,
            acts.c.kind,
            acts.c.name,
            getattr(func, LABEL_FUNCTION)(label) if in_words else label,
            act_changes.c.entity,
            act_changes.c.entity_id,
            _known(act_changes.c.article_id),
            _known(act_changes.c.claim_id),
            act_changes.c.before,
            act_changes.c.after,
        ).join(acts, acts.c.seq == act_changes.c.seq)
        query = query.where(act_changes.c.entity.not_in(_STAYS_AT_HOME))
        if not self._ids:
            query = query.where(self.claims_wanted(act_changes.c.claim_id))
        if not self._selection.confidential:
            query = query.where(or_(act_changes.c.entity != "evidence", act_changes.c.entity_id.not_in(_ever_secret())))
            query = query.where(act_changes.c.entity != "source_note")
        if self._ids:
            there = act_changes.c.article_id.in_(self._ids)
            # of a claim that also stands elsewhere, its mentions there stay at home: a draft is confidential
            of_claims = (act_changes.c.article_id == "") & self.claims_wanted(act_changes.c.claim_id)
            query = query.where(or_(there, of_claims))
        return query.order_by(act_changes.c.seq, act_changes.c.n)


def _ever_secret() -> CompoundSelect[Any]:
    """Return a query for the ids of the evidence that is, or ever was, confidential."""
    was_secret = or_(*(image.contains(_MARKED) for image in (_CHANGED.c.before, _CHANGED.c.after)))
    was = select(_CHANGED.c.entity_id).where(_CHANGED.c.entity == "evidence", was_secret)
    # of a past that is exported, what has become confidential since is marked in the rows alone
    return was.union(select(evidence.c.evidence_id).where(evidence.c.confidential.is_(True)))


def _article() -> tuple[ColumnElement[Any], ...]:
    """The columns of an ArticleRow."""
    article = articles.c
    known = map(_known, (article.byline, article.publisher, article.published, article.url, article.language))
    signed_off = map(_known, (article.signed_off_at, article.sign_off_reason, article.sign_off_missing))
    first, status = (article.article_id, article.title), (article.status, article.imported_at, article.signed_off_by)
    return (*first, *known, *status, *signed_off)


def _claim() -> tuple[ColumnElement[Any], ...]:
    """The columns of a ClaimRow."""
    return tuple(_exported(claims.c[name]) for name in CLAIM_COLUMNS)


def _exported(column: Column[Any]) -> ColumnElement[Any]:
    """A column as it is exported: of a text that may be unknown, None where it is."""
    may_be_unknown = column.server_default is not None and isinstance(column.type, Text) and column.name != "created_at"
    return _known(column) if may_be_unknown else column


def _known(column: ColumnElement[str]) -> ColumnElement[Any]:
    """The column, with None for the empty string that stands for 'not known'."""
    return func.nullif(column, "")
