"""Takes what a writer sent back: answers to queries, accepted and rejected corrections, remarks, the text as changed.

It is looked at first, against the project as it is: what is new, what is there already, what was overtaken meanwhile
and what is unknown. What is new is taken in one act; nothing is guessed, and nothing that somebody recorded is
replaced. How returned files are read is `importing/answers`'.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.answers import (
    Answers,
    CorrectionAnswer,
    NotUnderstood,
    QueryAnswer,
    Remark,
    ReturnedDraft,
    SentArticle,
)
from annotator.domain.changes import Changes
from annotator.domain.claim import ACCEPTED, REJECTED, Claim, Mention
from annotator.domain.progress import Progress
from annotator.domain.work import Query, QueryState
from annotator.errors import InvalidInput, NotFound
from annotator.importing.answers import read_answers, read_pasted_answers
from annotator.messages import message
from annotator.services.answer_codes import with_ids
from annotator.services.checks import check_words
from annotator.services.draft_reading import ReadDraft
from annotator.services.results import Revised
from annotator.services.revisions import DraftRun
from annotator.services.work import answer_values, comment_values
from annotator.storage.reading import Reading
from annotator.storage.store import Store
from annotator.storage.stored_values import now
from annotator.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TakenAnswer:
    """An answer, the query that it is to, and whether it is `new`: one that is recorded already is not."""

    answer: QueryAnswer
    query: Query
    new: bool

    @property
    def key(self) -> str:
        """What names it among all that came back."""
        return f"query {self.query.query_id}"


@dataclass(frozen=True, slots=True)
class TakenCorrection:
    """What was said of the corrected words at a place, of which claim, and whether it is `new`."""

    answer: CorrectionAnswer
    claim_id: str
    article_id: str
    quote: str
    correction: str
    new: bool

    @property
    def key(self) -> str:
        """What names it among all that came back: a claim's correction is taken at all its places or at none."""
        return f"claim {self.claim_id}"


@dataclass(frozen=True, slots=True)
class TakenRemark:
    """A remark, on a claim or (then `claim_id` is empty) on an article, and whether it is `new`."""

    text: str
    article_id: str
    claim_id: str
    new: bool

    @property
    def key(self) -> str:
        """What names it among all that came back."""
        return f"remark {self.claim_id or self.article_id} {self.text}"


@dataclass(frozen=True, slots=True)
class TakenAnswers:
    """What a returned file gives. `warnings` are about the file as a whole; `changes` are empty in a preview."""

    answers: tuple[TakenAnswer, ...] = ()
    corrections: tuple[TakenCorrection, ...] = ()
    remarks: tuple[TakenRemark, ...] = ()
    drafts: tuple[Revised, ...] = ()
    not_understood: tuple[NotUnderstood, ...] = ()
    warnings: tuple[str, ...] = ()
    author: str = ""
    changes: Changes = field(default_factory=Changes)

    @property
    def new(self) -> int:
        """How many things in it are not in the project yet."""
        told: tuple[TakenAnswer | TakenCorrection | TakenRemark, ...] = (
            *self.answers,
            *self.corrections,
            *self.remarks,
        )
        return sum(one.new for one in told) + sum(draft.made for draft in self.drafts)

    @property
    def empty(self) -> bool:
        """Whether nothing in it is of this project, or it says nothing at all."""
        return not (self.answers or self.corrections or self.remarks or self.drafts)


class AnswerService:
    """Use cases of what comes back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self, source: Path | str) -> Answers:
        """Return what a file says, or a text that was pasted. Raises UnreadableSource."""
        return read_answers(source) if isinstance(source, Path) else read_pasted_answers(source)

    def take(
        self,
        answers: Answers,
        *,
        leave: Set[str] = frozenset(),
        dry_run: bool = False,
        progress: Progress | None = None,
    ) -> TakenAnswers:
        """Take what is new, as one step; with `dry_run` only tell what that would be.

        What is to be left is named by its `key`, a draft by `draft_key`.
        Raises InvalidInput where another project handed the file over, NotFound, Overtaken, Cancelled: nothing is
        changed then.
        """
        progress = progress or Progress()
        with self._store.reading() as reading:
            self._require_ours(reading, answers)
            answers = with_ids(reading, answers)
            looked = _Look(reading, answers, leave)
            drafts = [one for one in answers.drafts if draft_key(one.article_id) not in leave]
            runs = [run for draft in drafts if (run := looked.draft(draft)) is not None]
        for run in runs:
            run.align(progress)
        if dry_run or not (looked.taken().new or runs):
            return looked.taken(runs)
        with self._store.writing("take_answers") as (work, written):
            looked = _Look(work, answers, leave)
            for run in runs:
                run.renew(work)
                run.write(work)
            taken = looked.taken(runs)
            _write(work, taken)
            named = answers.author or _author_of(answers)
            work.arguments |= {"count": taken.new, **({"author": named} if named else {})}
        return looked.taken(runs, written.changes)

    def _require_ours(self, reading: Reading, answers: Answers) -> None:
        if answers.project_id and answers.project_id != reading.restoring.project_id():
            raise InvalidInput(
                message("These answers are to queries of another project."),
                message("Open the project that the page or the document came from, and take them there."),
            )


def draft_key(article_id: str) -> str:
    """Return what names the changed text of an article among all that came back."""
    return f"draft {article_id}"


class _Look:
    """What of a returned file is new, as one transaction sees the project."""

    def __init__(self, reading: Reading, answers: Answers, leave: Set[str]) -> None:
        self._reading = reading
        self._given = answers
        self._not_understood = list(answers.not_understood)
        self._warnings = [told for article in answers.articles if (told := self._of_revision(article))]
        self._answers = [one for one in self._answered() if one.key not in leave]
        self._corrections = [one for one in self._corrected() if one.key not in leave]
        self._remarks = [one for one in self._remarked() if one.key not in leave]

    def taken(self, runs: list[DraftRun] | None = None, changes: Changes | None = None) -> TakenAnswers:
        return TakenAnswers(
            answers=tuple(self._answers),
            corrections=tuple(self._corrections),
            remarks=tuple(self._remarks),
            drafts=tuple(run.result() for run in runs or ()),
            not_understood=tuple(self._not_understood),
            warnings=tuple(self._warnings),
            author=self._given.author,
            changes=changes or Changes(),
        )

    def draft(self, returned: ReturnedDraft) -> DraftRun | None:
        """Return the run that brings a changed text in; None, and told, where its article is gone."""
        try:
            return DraftRun.of(self._reading, returned.article_id, ReadDraft(returned.incoming, returned.content))
        except NotFound:
            self._miss(returned.incoming.draft.metadata.title, message("The article that it is a draft of is gone."))
            return None

    def _miss(self, what: str, why: str) -> None:
        self._not_understood.append(NotUnderstood(what, why))

    def _of_revision(self, sent: SentArticle) -> str:
        try:
            current = self._reading.articles.revision(sent.article_id)
            title = self._reading.articles.get(sent.article_id).metadata.title
        except NotFound:
            return message("An article that was sent is gone: {article_id}.", article_id=sent.article_id)
        if not sent.revision or sent.revision == current.number:
            return ""
        return message(
            "“{title}” was sent as revision {sent}; the article is at revision {now} by now.",
            title=title,
            sent=sent.revision,
            now=current.number,
        )

    # answers to queries

    def _answered(self) -> Iterator[TakenAnswer]:
        met: set[str] = set()
        for answer in self._given.queries:
            if not answer.text.strip() or not self._can_be_kept(answer.text):
                continue
            try:
                query = self._reading.queries.get(answer.query_id)
                self._reading.articles.get(query.article_id)
            except NotFound:
                self._miss(answer.text, message("The query that it answers is not there any more."))
                continue
            why = self._why_not(query, answer, met)
            if why:
                self._miss(answer.text, why)
                continue
            met.add(query.query_id)
            yield TakenAnswer(answer, query, new=query.answer != answer.text.strip())

    def _why_not(self, query: Query, answer: QueryAnswer, met: set[str]) -> str:
        said = answer.text.strip()
        if query.query_id in met:
            return message("The query “{question}” is answered twice in it.", question=query.question)
        if query.answer == said:
            return ""
        if answer.question and answer.question != query.question:
            return message("The query was changed since; it asks “{question}” now.", question=query.question)
        if query.answer and query.state is not QueryState.OPEN:
            return message("The query has an answer by now: “{answer}”.", answer=query.answer)
        if query.state is QueryState.CLOSED:
            return message("The query “{question}” was closed meanwhile.", question=query.question)
        return ""

    # corrections

    def _corrected(self) -> Iterator[TakenCorrection]:
        by_claim: dict[str, list[tuple[CorrectionAnswer, Mention]]] = defaultdict(list)
        for answer in self._given.corrections:
            try:
                mention = self._reading.claims.mention(answer.mention_id)
            except NotFound:
                self._miss(_on_correction(answer), message("The claim does not stand there any more."))
                continue
            by_claim[mention.claim_id].append((answer, mention))
        for claim_id, found in by_claim.items():
            claim = self._reading.claims.get(claim_id)
            if len({answer.accepted for answer, _ in found}) > 1:
                self._miss(
                    claim.wording,
                    message("Its correction is accepted at one place of the claim and rejected at another."),
                )
                continue
            for answer, mention in found:
                if why := _overtaken(claim, answer):
                    self._miss(_on_correction(answer), why)
                    continue
                said = ACCEPTED if answer.accepted else REJECTED
                yield TakenCorrection(
                    answer,
                    claim_id,
                    mention.article_id,
                    answer.quote or mention.quote,
                    claim.correction,
                    new=claim.correction_answer != said,
                )

    # remarks

    def _remarked(self) -> Iterator[TakenRemark]:
        for remark in [*self._given.remarks, *_notes_on(self._given)]:
            text = _signed(remark)
            if not remark.text.strip() or not self._can_be_kept(text):
                continue
            try:
                claim_id = self._reading.claims.mention(remark.mention_id).claim_id if remark.mention_id else ""
                if not claim_id:
                    self._reading.articles.get(remark.article_id)
            except NotFound:
                self._miss(remark.text, message("What it is about is not there any more."))
                continue
            there = self._reading.comments.about(*(("", claim_id) if claim_id else (remark.article_id, "")))
            new = all(comment.text != text for comment in there)
            yield TakenRemark(text, "" if claim_id else remark.article_id, claim_id, new=new)

    def _can_be_kept(self, text: str) -> bool:
        try:
            check_words((text,))
        except InvalidInput as refused:
            self._miss("", refused.what)
            return False
        return True


def _overtaken(claim: Claim, answer: CorrectionAnswer) -> str:
    if not claim.correction:
        return message("The claim “{wording}” has no correction any more.", wording=claim.wording)
    if answer.correction and answer.correction != claim.correction:
        return message("The correction was changed since; it is “{correction}” now.", correction=claim.correction)
    said = ACCEPTED if answer.accepted else REJECTED
    if claim.correction_answer not in ("", said):
        if answer.accepted:
            return message("The correction is recorded as rejected.")
        return message("The correction is recorded as accepted.")
    return ""


def _on_correction(answer: CorrectionAnswer) -> str:
    return f"{answer.quote} → {answer.correction}" if answer.correction else answer.quote or answer.mention_id


def _notes_on(answers: Answers) -> Iterator[Remark]:
    """Yield what was said of corrections, as remarks on their claims; of one claim the same only once."""
    seen: set[str] = set()
    for one in answers.corrections:
        if one.note.strip() and one.note not in seen:
            seen.add(one.note)
            yield Remark(one.note, one.author, mention_id=one.mention_id)


def _signed(remark: Remark) -> str:
    """Return a remark with who made it: a comment is by the colleague who takes it."""
    text = remark.text.strip()
    return f"{remark.author}: {text}" if remark.author else text


def _author_of(answers: Answers) -> str:
    """Return who answered, where that is one person throughout."""
    authors = {one.author for one in answers.queries} | {one.author for one in answers.corrections}
    authors = (authors | {one.author for one in answers.remarks}) - {""}
    return authors.pop() if len(authors) == 1 else ""


def _write(work: UnitOfWork, taken: TakenAnswers) -> None:
    for one in taken.answers:
        if one.new:
            work.queries.set(one.query.query_id, answer_values(one.answer.text))
    said = {one.claim_id: ACCEPTED if one.answer.accepted else REJECTED for one in taken.corrections if one.new}
    for claim_id, answer in said.items():
        work.claims.set(claim_id, {"correction_answer": answer}, None)
    for remark in taken.remarks:
        if remark.new:
            place = {"article_id": remark.article_id or None, "claim_id": remark.claim_id or None}
            made = {"person_id": work.person_id, "created_at": now()}
            work.comments.add({**place, **comment_values(remark.text), **made})
