"""What a report says of one article: its text, its claims under their numbers, and the work on it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from annotator.domain.acts import ActKind
from annotator.domain.checkable import Coverage
from annotator.domain.chronicle import Entry
from annotator.domain.dataset import ArticleRow, CommentRow, CorrectionRow, QueryRow, SourceNoteRow, WaiverRow
from annotator.domain.documents import ExportDocument
from annotator.domain.sign_off import SignOffCheck
from annotator.domain.text import word_count
from annotator.domain.work import QueryState
from annotator.messages import message
from annotator.reporting.blocks import (
    ArticleReport,
    Bar,
    BarChart,
    Change,
    ClaimEntry,
    Fact,
    Listing,
    Remark,
    SignOff,
)
from annotator.reporting.claims import Claims
from annotator.reporting.desk import Desk
from annotator.reporting.typesetting import numbered, typeset
from annotator.reporting.wording import Wording, reads_from_the_right

_STATES = {
    QueryState.OPEN: message("open"),
    QueryState.ANSWERED: message("answered"),
    QueryState.CLOSED: message("closed"),
}
_ORDER = tuple(QueryState)


def article_report(documents: Sequence[ExportDocument], desk: Desk, coverage: Coverage | None = None) -> ArticleReport:
    """Return what is said of an article, given its texts: the last is the current one."""
    made = _Article(documents, desk, coverage).report()
    if not desk.choices.only_corrections:
        return made
    return replace(made, text=(), claims=(), nothing="", corrections_title="", listings=(), sign_off=None, facts=())


class _Article:
    def __init__(self, documents: Sequence[ExportDocument], desk: Desk, coverage: Coverage | None) -> None:
        self._desk, self._wording, self._choices = desk, desk.wording, desk.choices
        self._covered = coverage
        self._document = documents[-1]
        self._article = self._document.article
        self._mentions = [
            row for row in self._document.mentions if desk.choices.shows(self._document.claims[row.claim_id])
        ]
        self._numbers = numbered(self._mentions)
        self._claims = Claims(documents, self._mentions, self._numbers, desk)

    def report(self) -> ArticleReport:
        article, wording, full = self._article, self._wording, self._choices.full
        entries = tuple(self._claims.entries())
        title = article.title or wording.say(message("Untitled"))
        text = self._document.text
        nothing = message("No claim has been checked in this article.") if not self._choices.for_file else message(
            "No claim has been made in this article."
        )  # fmt: skip
        return ArticleReport(
            article_id=article.article_id,
            revision=self._document.revision.number,
            title=title,
            head=tuple(filter(None, (article.publisher or "", wording.date(article.published)))),
            byline=article.byline or "",
            facts=tuple(self._facts()),
            address=article.url or "",
            language=article.language or "",
            right_to_left=reads_from_the_right(article.language or ""),
            text=typeset(text, article.title, self._mentions, self._numbers) if full else (),
            tally=self._tally(entries),
            claims_title=wording.say(message("Claims")),
            claims=entries,
            nothing="" if entries else wording.say(nothing),
            corrections_title=wording.say(message("Corrections log")),
            corrections=tuple(
                map(self._correction, filter(self._choices.shows_correction, self._document.corrections))
            ),
            listings=tuple(one for one in self._listings() if one.remarks),
            sign_off=self._sign_off(),
        )

    def _facts(self) -> Iterator[Fact]:
        say = self._wording.say
        words = word_count(self._document.text)
        yield Fact(say(message("Length")), say(message("%Ln word(s)", "", words)))
        if self._choices.for_file:
            if self._covered is not None and self._covered.checkables:
                left = say(message("%Ln checkable(s) (is|are) left", "", self._covered.missing))
                yield Fact(say(message("Coverage")), f"{self._covered.share:.0%} · {left}")
            yield Fact(say(message("Draft")), self._wording.number(self._document.revision.number))
            yield Fact(say(message("SHA-256 of the text")), self._document.revision.sha256)

    def _tally(self, entries: Sequence[ClaimEntry]) -> BarChart:
        counts = Counter(one.status.key for one in entries if one.status and not one.void)
        bars = tuple(
            Bar(status.label, counts[status.key], self._wording.number(counts[status.key]), status=status)
            for status in self._desk.scale
            if counts[status.key]
        )
        return BarChart("statuses", self._wording.say(message("Verification statuses")), bars)

    def _correction(self, row: CorrectionRow) -> Change:
        say = self._wording.say
        lines = []
        if row.why and self._choices.for_file:
            lines.append(Fact(say(message("Why")), row.why))
        if row.public_note:
            label = say(message("Public note")) if self._choices.for_file else ""
            lines.append(Fact(label, row.public_note))
        return Change(
            row.old or "",
            row.new or "",
            row.correction_id,
            tuple(lines),
            self._desk.who(row.made_by),
            self._wording.date(row.made_at[:10]),
            self._numbers.get(row.claim_id or "", 0),
        )

    # what only the desk reads

    def _listings(self) -> Iterator[Listing]:
        if not self._choices.for_file:
            return
        say, work = self._wording.say, self._document.work
        asked = sorted(work.queries, key=lambda one: (_ORDER.index(QueryState(one.state)), one.query_id))
        if not self._choices.full:
            asked = [one for one in asked if one.state != QueryState.CLOSED]
        yield Listing("queries", say(message("Queries to the writer")), "", tuple(map(self._query, asked)))
        if not self._choices.full:
            return
        yield Listing(
            "waivers",
            say(message("Waived")),
            say(message("What needs no check, and why.")),
            tuple(map(self._waiver, work.waivers)),
        )
        notes = tuple(map(self._note, sorted(self._document.notes, key=lambda one: (one.start, one.end))))
        yield Listing("notes", say(message("Notes of the writer")), say(message("What came with the draft.")), notes)
        yield Listing("comments", say(message("Comments of the desk")), "", tuple(map(self._comment, work.comments)))
        if self._choices.acts:
            acts = self._desk.acts(self._article.article_id)
            intro = say(message("To the article and its claims, in order."))
            yield Listing("acts", say(message("Every change")), intro, tuple(map(self._act, acts)))

    def _query(self, row: QueryRow) -> Remark:
        say = self._wording.say
        lines = [Fact(say(message("State")), say(_STATES[QueryState(row.state)]))]
        if row.answer:
            lines.append(Fact(say(message("Answer")), row.answer))
        return Remark(
            row.question or "",
            tuple(lines),
            self._desk.who(row.asked_by),
            self._wording.date(row.asked_at[:10]),
            self._numbers.get(row.claim_id or "", 0),
        )

    def _waiver(self, row: WaiverRow) -> Remark:
        say = self._wording.say
        kind = say(row.kind) if row.kind else ""
        every = say(message("Every checkable of the kind: {kind}", kind=kind)) if row.scope == "kind" else ""
        lines = (
            Fact(say(message("Kind")), kind if not every else ""),
            Fact(say(message("Why")), row.reason or ""),
        )
        return Remark(
            every or f"{row.text or ''}",
            tuple(line for line in lines if line.text),
            self._desk.who(row.person_id),
            self._wording.date(row.created_at[:10]),
        )

    def _note(self, row: SourceNoteRow) -> Remark:
        """Return a note with the words it stands at, what it leads to, and what was answered to it."""
        say = self._wording.say
        said = [(message("At"), row.quote), (message("Link"), row.url if row.text else None)]
        lines = [Fact(say(label), text) for label, text in said if text]
        lines += [Fact(author or say(message("Answer")), text) for author, _, text in json.loads(row.replies)]
        when = self._wording.date(row.date[:10]) if row.date else ""
        return Remark(row.text or row.url or "", tuple(lines), row.author or "", when)

    def _comment(self, row: CommentRow) -> Remark:
        number = self._numbers.get(row.claim_id or "", 0)
        return Remark(
            row.text or "", (), self._desk.who(row.person_id), self._wording.date(row.created_at[:10]), number
        )

    def _act(self, entry: Entry) -> Remark:
        said = entry.words(self._wording.phrasing, article_id=self._article.article_id)
        if entry.kind is not ActKind.DO or not said:
            said = [entry.heading(self._wording.phrasing), *said]
        first, *rest = said
        lines = tuple(Fact("", one) for one in rest)
        return Remark(first, lines, entry.person, self._wording.moment(entry.at.isoformat()))

    def _sign_off(self) -> SignOff | None:
        say, row = self._wording.say, self._document.work.sign_off
        if row is None:
            return SignOff(say(message("This article is not signed off."))) if self._choices.for_file else None
        when = self._wording.date(row.at[:10])
        if not self._choices.for_file:
            return SignOff(say(message("Signed off on {day}.", day=when)), seal=row.seal or "")
        who = self._desk.who(row.person_id)
        words = say(message("Signed off by {person} on {day}.", person=who, day=when))
        check = SignOffCheck.of_counts(json.loads(row.missing)) if row.missing else SignOffCheck()
        return SignOff(words, say(check.missing), row.reason or "", row.seal or "")


def of_article(documents: Iterable[ExportDocument]) -> Iterator[list[ExportDocument]]:
    """Yield the texts of each article together, in which the current one is the last."""
    held: list[ExportDocument] = []
    for document in documents:
        if held and held[0].article.article_id != document.article.article_id:
            yield held
            held = []
        held.append(document)
        held.sort(key=lambda one: one.current)
    if held:
        yield held


def contents(articles: Iterable[ArticleRow], wording: Wording) -> tuple[tuple[str, str], ...]:
    """Return the ids and titles of the articles of a report that has more than one."""
    found = tuple((one.article_id, one.title or wording.say(message("Untitled"))) for one in articles)
    return found if len(found) > 1 else ()
