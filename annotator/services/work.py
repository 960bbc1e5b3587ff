"""The work on articles: who does what by when, queries to the writer, comments, the corrections log, void, sign-off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import astuple
from typing import Any

from annotator.domain.changes import Changes
from annotator.domain.folding import same
from annotator.domain.sign_off import SignOffCheck
from annotator.domain.work import (
    Comment,
    Correction,
    CorrectionFields,
    Priority,
    Query,
    QueryState,
    WorkFields,
    mentioned_in,
)
from annotator.errors import Blocked, InvalidInput, NotFound, Overtaken
from annotator.messages import message
from annotator.services.checks import check_date, check_words
from annotator.services.results import Added
from annotator.storage.reading import Reading
from annotator.storage.store import Store
from annotator.storage.stored_values import now
from annotator.storage.unit_of_work import UnitOfWork

CountUncovered = Callable[[Reading, str], int]
"""Counts the checkables of an article that are neither covered nor waived, as a transaction sees them."""


class WorkService:
    """Use cases of the work on articles. `uncovered` is asked before a sign-off."""

    def __init__(self, store: Store, uncovered: CountUncovered) -> None:
        self._store = store
        self._uncovered = uncovered

    # who, how urgent, by when

    def assign(self, article_ids: Sequence[str], fields: WorkFields, based_on: int | None = None) -> Changes:
        """Set who does articles, how urgent they are, by when; None leaves as it is. One step, however many.

        Raises InvalidInput for a malformed date or an unknown priority, NotFound, Overtaken.
        """
        values = _work_values(fields)
        with self._store.writing("assign", **values) as (work, written):
            if values.get("assigned_to"):
                # somebody who is known here is meant, however the name was typed
                known = (name for name in work.articles.people() if same(name, values["assigned_to"]))
                values["assigned_to"] = work.arguments["assigned_to"] = next(known, values["assigned_to"])
            for article_id in article_ids:
                work.articles.get(article_id)
                work.articles.set_work(article_id, values, based_on)
        return written.changes

    def people(self) -> list[str]:
        """Return the names of all who have acted on the project or are assigned to an article, from A to Z."""
        with self._store.reading() as reading:
            return reading.articles.people()

    # queries to the writer

    def ask(self, article_id: str, question: str, claim_id: str = "") -> Added:
        """Put a question to the writer of an article, perhaps about one claim. Raises InvalidInput, NotFound."""
        question = _something(question, "A query needs a question.")
        with self._store.writing("ask") as (work, written):
            _check_place(work, article_id, claim_id)
            values = {"article_id": article_id, "claim_id": claim_id or None, "question": question, "answer": ""}
            asked = {"asked_by": work.person_id, "asked_at": now(), "answered_at": ""}
            query_id = work.queries.add({**values, **asked, "state": QueryState.OPEN.value})
        return Added(query_id, written.changes)

    def answer(self, query_id: str, answer: str, based_on: int | None = None) -> Changes:
        """Record what the writer answered. Raises InvalidInput, NotFound, Overtaken."""
        values = answer_values(answer)
        return self._set_query("answer", query_id, values, based_on)

    def edit_query(self, query_id: str, question: str, based_on: int | None = None) -> Changes:
        """Put the question in other words. Raises InvalidInput, NotFound, Overtaken."""
        values = question_values(question)
        return self._set_query("edit_query", query_id, values, based_on)

    def close(self, query_id: str, based_on: int | None = None, *, on_behalf: bool = False) -> Changes:
        """Mark a query as done with, answered or not. Who raised it closes it, somebody else only `on_behalf`.

        Raises Blocked where it is somebody else's, NotFound, Overtaken.
        """
        with self._store.writing("close_query") as (work, written):
            self._require_raised(work, query_id, "close", on_behalf=on_behalf)
            work.queries.set(query_id, {"state": QueryState.CLOSED.value}, based_on)
        return written.changes

    def reopen(self, query_id: str, based_on: int | None = None) -> Changes:
        """Take a query up again; its answer, if it has one, stays. Raises NotFound, Overtaken."""
        values = {"state": QueryState.OPEN.value}
        return self._set_query("reopen_query", query_id, values, based_on)

    def delete_query(self, query_id: str, based_on: int | None = None, *, on_behalf: bool = False) -> Changes:
        """Remove a query: of somebody else's, only `on_behalf`. Raises Blocked where it is not, NotFound, Overtaken."""
        with self._store.writing("delete_query") as (work, written):
            self._require_raised(work, query_id, "remove", on_behalf=on_behalf)
            work.queries.delete(query_id, based_on)
        return written.changes

    def _require_raised(self, work: UnitOfWork, query_id: str, what: str, *, on_behalf: bool) -> None:
        """Raise Blocked where somebody else raised a query; on behalf of whom it is done the act says."""
        query = work.queries.get(query_id)
        if query.was_raised_by(self._store.person_name):
            return
        if not on_behalf:
            raise Blocked(
                message("{asked_by} raised this query, and who raised a query closes it.", asked_by=query.asked_by),
                message("Ask {asked_by}, or remove it on behalf of {asked_by}.", asked_by=query.asked_by)
                if what == "remove"
                else message("Ask {asked_by}, or close it on behalf of {asked_by}.", asked_by=query.asked_by),
            )
        work.arguments["on_behalf_of"] = query.asked_by

    def query(self, query_id: str) -> Query:
        """Return a query. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.queries.get(query_id)

    def queries(self, article_id: str = "", claim_id: str = "", state: QueryState | None = None) -> list[Query]:
        """Return the queries of a claim, else of an article, else of all, in the order they were asked."""
        with self._store.reading() as reading:
            found = reading.queries.about(article_id, claim_id)
        return [query for query in found if state is None or query.state is state]

    def _set_query(self, name: str, query_id: str, values: dict[str, Any], based_on: int | None) -> Changes:
        with self._store.writing(name) as (work, written):
            work.queries.set(query_id, values, based_on)
        return written.changes

    # comments

    def comment(self, text: str, *, article_id: str = "", claim_id: str = "") -> Added:
        """Leave a remark for colleagues on a claim or on an article; @Name names people.

        Raises InvalidInput for an empty one, or where not exactly one of the two is named; NotFound.
        """
        text = _something(text, "The comment is empty.")
        if bool(article_id) == bool(claim_id):
            raise InvalidInput(message("A comment is on an article or on a claim."), message("Name one of the two."))
        with self._store.writing("comment") as (work, written):
            _check_place(work, article_id, claim_id)
            place = {"article_id": article_id or None, "claim_id": claim_id or None}
            values = {**place, "person_id": work.person_id, "text": text, "created_at": now()}
            comment_id = work.comments.add(values)
        return Added(comment_id, written.changes)

    def edit_comment(self, comment_id: str, text: str, based_on: int | None = None) -> Changes:
        """Put a comment in other words. Raises InvalidInput, NotFound, Overtaken."""
        values = comment_values(text)
        with self._store.writing("edit_comment") as (work, written):
            work.comments.set(comment_id, values, based_on)
        return written.changes

    def delete_comment(self, comment_id: str, based_on: int | None = None) -> Changes:
        """Remove a comment. Raises Overtaken."""
        with self._store.writing("delete_comment") as (work, written):
            work.comments.delete(comment_id, based_on)
        return written.changes

    def one_comment(self, comment_id: str) -> Comment:
        """Return a comment. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.comments.get(comment_id)

    def comments(self, article_id: str = "", claim_id: str = "") -> list[Comment]:
        """Return the comments on a claim, else those on an article and on the claims in it, oldest first."""
        with self._store.reading() as reading:
            return reading.comments.of_claim(claim_id) if claim_id else reading.comments.of_article(article_id)

    def mentioned(self, comment: Comment) -> tuple[str, ...]:
        """Return the people of the project whom a comment names with @."""
        return mentioned_in(comment.text, self.people())

    def naming(self, person: str) -> list[Comment]:
        """Return the comments that name a person with @, oldest first."""
        with self._store.reading() as reading:
            people, found = reading.articles.people(), reading.comments.naming_anybody()
        return [comment for comment in found if person in mentioned_in(comment.text, [person, *people])]

    # the corrections log

    def log_correction(self, article_id: str, fields: CorrectionFields, claim_id: str = "") -> Added:
        """Write a line of the corrections log. Raises InvalidInput where it does not say what changed, NotFound."""
        values = correction_values(fields)
        with self._store.writing("log_correction") as (work, written):
            _check_place(work, article_id, claim_id)
            place = {"article_id": article_id, "claim_id": claim_id or None}
            made = {"made_by": work.person_id, "made_at": now()}
            correction_id = work.corrections.add({**place, **values, **made})
        return Added(correction_id, written.changes)

    def log_claim(self, article_id: str, claim_id: str) -> Added:
        """Write a claim's correction to the log, in place of the words that it stands on in an article.

        Raises InvalidInput where the claim has none, NotFound.
        """
        with self._store.writing("log_correction") as (work, written):
            _check_place(work, article_id, claim_id)
            claim = work.claims.get(claim_id)
            if not claim.correction:
                raise InvalidInput(
                    message("The claim has no correction to log."),
                    message("Write what the article should say at the claim first."),
                )
            quote = next(mention.quote for mention in claim.mentions if mention.article_id == article_id)
            values = correction_values(CorrectionFields(old=quote, new=claim.correction, why=claim.rationale))
            made = {"made_by": work.person_id, "made_at": now()}
            correction_id = work.corrections.add({"article_id": article_id, "claim_id": claim_id, **values, **made})
        return Added(correction_id, written.changes)

    def edit_correction(self, correction_id: str, fields: CorrectionFields, based_on: int | None = None) -> Changes:
        """Put a line of the log in other words. Raises InvalidInput, NotFound, Overtaken."""
        values = correction_values(fields)
        with self._store.writing("edit_correction") as (work, written):
            work.corrections.set(correction_id, values, based_on)
        return written.changes

    def delete_correction(self, correction_id: str, based_on: int | None = None) -> Changes:
        """Remove a line of the log. Raises Overtaken."""
        with self._store.writing("delete_correction") as (work, written):
            work.corrections.delete(correction_id, based_on)
        return written.changes

    def correction(self, correction_id: str) -> Correction:
        """Return a line of the log. Raises NotFound."""
        with self._store.reading() as reading:
            return reading.corrections.get(correction_id)

    def corrections(self, article_id: str = "", claim_id: str = "") -> list[Correction]:
        """Return the log of a claim, else of an article, else of all, oldest first."""
        with self._store.reading() as reading:
            return reading.corrections.about(article_id, claim_id)

    # void

    def void(self, claim_id: str, reason: str, based_on: int | None = None) -> Changes:
        """Say of a claim's check that it turned out wrong, and why. What was recorded stays, and stays visible.

        The claim counts as neither made nor checked until it is reinstated, or given a status anew. Raises
        InvalidInput without a reason, NotFound, Overtaken.
        """
        reason = _something(reason, "A check is void for a reason.")
        with self._store.writing("void") as (work, written):
            values = {"void": reason, "voided_by": work.person_id, "voided_at": now()}
            work.claims.set(claim_id, values, based_on)
        return written.changes

    def reinstate(self, claim_id: str, based_on: int | None = None) -> Changes:
        """Let a claim's check stand again. Raises NotFound, Overtaken."""
        with self._store.writing("reinstate") as (work, written):
            work.claims.reinstate(claim_id, based_on)
        return written.changes

    # sign-off

    def sign_off_check(self, article_id: str, *, copies: bool = False) -> SignOffCheck:
        """Return what stands between an article and its sign-off, links without `copies` if wanted. Raises NotFound."""
        with self._store.reading() as reading:
            return self._check(reading, article_id, copies=copies)

    def lacking(self, article_id: str, what: str) -> list[str]:
        """Return the claims in an article that are in the way of its sign-off, in text order.

        `what` is what they are counted as: one of `domain.sign_off.CLAIMS_LACK`.
        """
        with self._store.reading() as reading:
            return reading.sign_offs.lacking(article_id, what)

    def sign_off(
        self,
        article_id: str,
        reason: str = "",
        based_on: int | None = None,
        seen: SignOffCheck | None = None,
        *,
        copies: bool = False,
    ) -> Changes:
        """Sign an article off: everything in it was checked, or there is a reason why it need not be.

        `seen` is what was missing when the reason was given; with `copies` a link without one is missing, too. The
        sign-off is withdrawn, in the act that breaks it, as `domain.sign_off.unsettling` says. Raises Blocked where
        something is missing and no reason is given, NotFound, Overtaken also where more is missing by now than was
        seen.
        """
        reason = " ".join(reason.split())
        check_words((reason,))
        with self._store.writing("sign_off") as (work, written):
            check = self._check(work, article_id, copies=copies)
            missing = check.missing
            if seen is not None and check.exceeds(seen):
                raise Overtaken(
                    message("The article was not signed off: by now, {missing}.", missing=missing),
                    message("Somebody has changed it in the meantime. Look at what is missing, and sign off again."),
                )
            if missing and not reason:
                raise Blocked(
                    message("The article can't be signed off yet: {missing}.", missing=missing),
                    message("Do what is left, or give a reason to sign off all the same."),
                )
            if missing:
                work.arguments |= {"missing": check.counts, "reason": reason}
            work.sign_offs.give(article_id, work.person_id, reason, check, based_on)
        return written.changes

    def _check(self, reading: Reading, article_id: str, *, copies: bool) -> SignOffCheck:
        reading.articles.get(article_id)
        return reading.sign_offs.check(article_id, self._uncovered(reading, article_id), copies=copies)


def _something(text: str, otherwise: str) -> str:
    """Return a text without the white space at its ends. Raises InvalidInput where nothing is left."""
    text = text.strip()
    check_words((text,))
    if not text:
        raise InvalidInput(otherwise, message("Type something, or press Esc."))
    return text


def _check_place(work: UnitOfWork, article_id: str, claim_id: str) -> None:
    """Raise NotFound where the article or the claim is not there, or where the claim does not stand in the article."""
    if article_id:
        work.articles.get(article_id)
    if not claim_id:
        return
    claim = work.claims.get(claim_id)
    if article_id and all(mention.article_id != article_id for mention in claim.mentions):
        raise NotFound(
            message(
                "The claim {claim_id} does not stand in article {article_id}.", claim_id=claim_id, article_id=article_id
            ),
            message("Choose a claim of the article."),
        )


def answer_values(answer: str) -> dict[str, Any]:
    """Return what an answer sets of a query. Raises InvalidInput for an empty one."""
    answer = _something(answer, "There is no answer yet.")
    return {"answer": answer, "answered_at": now(), "state": QueryState.ANSWERED.value}


def question_values(question: str) -> dict[str, Any]:
    """Return what a question sets of a query. Raises InvalidInput for an empty one."""
    return {"question": _something(question, "A query needs a question.")}


def comment_values(text: str) -> dict[str, Any]:
    """Return what a text sets of a comment. Raises InvalidInput for an empty one."""
    return {"text": _something(text, "The comment is empty.")}


def correction_values(fields: CorrectionFields) -> dict[str, str]:
    """Return the columns of a line of the log. Raises InvalidInput where it says nothing."""
    check_words(astuple(fields))
    values = {name: getattr(fields, name).strip() for name in CorrectionFields.__dataclass_fields__}
    if not values["old"] and not values["new"]:
        raise InvalidInput(
            message("The correction says nothing yet."), message("Give what the article said, or what it says now.")
        )
    return values


def _work_values(fields: WorkFields) -> dict[str, Any]:
    values: dict[str, Any] = {}
    if fields.assigned_to is not None:
        values["assigned_to"] = " ".join(fields.assigned_to.split())
        check_words(values.values())
    if fields.priority is not None:
        if fields.priority not in list(Priority):
            raise InvalidInput(
                message("There is no priority {priority}.", priority=fields.priority),
                message("It is 0 (none) to 3 (high)."),
            )
        values["priority"] = int(fields.priority)
    if fields.due is not None:
        if fields.due:
            check_date(fields.due)
        values["due"] = fields.due
    return values
