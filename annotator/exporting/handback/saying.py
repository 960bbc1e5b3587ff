"""What is said at each place of a document that goes back to its writer, and by whom. Not how a file holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.claim import REJECTED
from annotator.domain.dataset import MentionRow, QueryRow
from annotator.domain.documents import ExportClaim, ExportDocument, ExportEvidence
from annotator.domain.evidence import Stance
from annotator.domain.reference_code import Meant, reference_code
from annotator.domain.work import QueryState
from annotator.exporting.options import Choice, Kind, Option
from annotator.messages import message
from annotator.reporting.references import reference
from annotator.reporting.wording import Wording
from annotator.wordprocessing.annotations import Line

QUERIES, UNVERIFIED, ALL = "queries", "unverified", "all"
WHAT = Option(
    "what",
    message("The writer is told"),
    Kind.CHOICE,
    ALL,
    (
        Choice(ALL, message("all that the check found")),
        Choice(UNVERIFIED, message("what is not verified, and the queries")),
        Choice(QUERIES, message("only the queries")),
    ),
)
_BY_NOBODY = message("Fact check")
_STANCES: Mapping[str, str] = {
    Stance.SUPPORTS: message("Supports:"),
    Stance.REFUTES: message("Refutes:"),
    Stance.CONTEXT: message("Context:"),
}
_SECONDS = len("2026-11-28T12:00:00")


@dataclass(frozen=True, slots=True)
class Said:
    """A comment: on which words (code points of the revision's text), what, by whom and when.

    `code` is its last line; `mention_id` is empty for a query.
    """

    start: int
    end: int
    lines: tuple[Line, ...]
    author: str
    date: str
    code: str
    mention_id: str = ""


@dataclass(frozen=True, slots=True)
class Proposed:
    """Other words that are proposed for those of a mention."""

    mention: MentionRow
    words: str
    author: str
    date: str


class Saying:
    """What is said in a document; `people` are names by ids."""

    def __init__(self, document: ExportDocument, what: str, people: Mapping[str, str], wording: Wording) -> None:
        self._document = document
        self._what = what
        self._people = people
        self._wording = wording
        self._asked = asked_about(document)
        self._said_once: dict[str, tuple[Line, ...]] = {}

    def comments(self) -> Iterator[Said]:
        """Yield the comments in the order of the text: at each place what was found, then what is asked."""
        about, general = self._queries()
        for query in general:
            yield self._query(query, 0, self._first_line())
        for mention in self._document.mentions:
            claim = self._document.claims[mention.claim_id]
            if self._what != QUERIES and (tells(claim, self._what) or mention.claim_id in self._asked):
                yield self._check(mention, claim)
            for query in about.pop(mention.claim_id, ()):
                yield self._query(query, mention.start, mention.end)

    def proposals(self) -> Iterator[Proposed]:
        """Yield the corrections: at the places of a claim whose words are those that its correction is nearest to."""
        if self._what == QUERIES:
            return
        nearest = self._nearest()
        for mention in self._document.mentions:
            claim = self._document.claims[mention.claim_id]
            if tells(claim, self._what) and nearest.get(mention.claim_id) == mention.quote:
                yield Proposed(mention, claim["correction"], *self._by(claim["checked_by"], claim["checked_at"]))

    def _nearest(self) -> dict[str, str]:
        """Return the words of each claim that its correction is one of, unless the writer has refused it."""
        from rapidfuzz.fuzz import ratio

        found: dict[str, tuple[float, str]] = {}
        for mention in self._document.mentions:
            claim = self._document.claims[mention.claim_id]
            correction = claim["correction"]
            if correction and claim["correction_answer"] != REJECTED:
                near = ratio(mention.quote, correction)
                if mention.claim_id not in found or near > found[mention.claim_id][0]:
                    found[mention.claim_id] = near, mention.quote
        return {claim_id: quote for claim_id, (_, quote) in found.items()}

    def _queries(self) -> tuple[dict[str, list[QueryRow]], list[QueryRow]]:
        """Return the open queries by the claims that stand in the text, and the others."""
        standing = {mention.claim_id for mention in self._document.mentions}
        about: dict[str, list[QueryRow]] = {}
        general: list[QueryRow] = []
        for query in self._document.work.queries:
            if query.state == QueryState.OPEN:
                stands = query.claim_id in standing
                (about.setdefault(query.claim_id or "", []) if stands else general).append(query)
        return about, general

    def _first_line(self) -> int:
        text = self._document.text
        start = len(text) - len(text.lstrip())
        end = text.find("\n", start)
        return end if end > 0 else len(text)

    def _query(self, query: QueryRow, start: int, end: int) -> Said:
        code = reference_code(Meant.QUERY, query.query_id)
        lines = [*_lines(query.question or "", self._wording.say(message("Query:"))), Line(code)]
        return Said(start, end, tuple(lines), *self._by(query.asked_by, query.asked_at), code)

    def _check(self, mention: MentionRow, claim: ExportClaim) -> Said:
        code = reference_code(Meant.MENTION, mention.mention_id)
        if mention.claim_id not in self._said_once:
            self._said_once[mention.claim_id] = tuple(self._of_claim(claim))
        lines = (*self._said_once[mention.claim_id], Line(code))
        return Said(
            mention.start,
            mention.end,
            lines,
            *self._by(claim["checked_by"], claim["checked_at"]),
            code,
            mention.mention_id,
        )

    def _of_claim(self, claim: ExportClaim) -> Iterator[Line]:
        say = self._wording.say
        yield Line(say(claim.status.label if claim.status else claim["status"]), lead=say(message("Status:")))
        if claim["void"]:
            yield Line(say(message("This check is void: {0}")).replace("{0}", claim["void"]))
        yield from _lines(claim["rationale"] or "")
        if claim["correction"]:
            yield from _lines(claim["correction"], say(message("Proposed:")))
        for source in sorted(claim.evidence, key=lambda one: list(_STANCES).index(one["stance"])):
            yield from self._source(source)

    def _source(self, source: ExportEvidence) -> Iterator[Line]:
        told = "".join(run.text for run in reference(source, self._wording))
        yield Line(told, lead=self._wording.say(_STANCES[source["stance"]]))
        if source["quote"]:
            yield from _lines(f"“{source['quote']}”")

    def _by(self, person_id: str | None, at: str | None) -> tuple[str, str]:
        """Return who said something, and when, in UTC."""
        name = self._people.get(person_id or "") or self._wording.say(_BY_NOBODY)
        return name, f"{at[:_SECONDS]}Z" if at else ""


def tells(claim: ExportClaim, what: str) -> bool:
    """Tell whether there is something to say of a claim to its writer, and it is asked for."""
    if what == QUERIES:
        return False
    at_rest = claim.status is not None and claim.status.at_rest and not claim["void"]
    if what == UNVERIFIED and at_rest and not claim["correction"]:
        return False
    settled = claim.status is None or claim.status.settled
    return bool(settled or claim["rationale"] or claim["correction"] or claim["void"] or claim.evidence)


def asked_about(document: ExportDocument) -> set[str]:
    """Return the claims that open queries are about."""
    return {query.claim_id for query in document.work.queries if query.state == QueryState.OPEN and query.claim_id}


def _lines(text: str, lead: str = "") -> Sequence[Line]:
    """Return the paragraphs of a text, the first with words in bold before it."""
    lines = [line for line in text.splitlines() if line.strip()]
    return [Line(line, lead if not number else "") for number, line in enumerate(lines)]
