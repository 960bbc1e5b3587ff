"""What the writer of an article is asked and told: a card a claim, numbered in the order of the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.dataset import MentionRow, QueryRow
from annotator.domain.documents import ExportClaim, ExportDocument
from annotator.domain.work import QueryState
from annotator.exporting.options import Choice, Kind, Option
from annotator.messages import message

ALL, UNVERIFIED, ASKED = "all", "unverified", "queries"
WHAT = Option(
    "what",
    message("Beside the text stand"),
    Kind.CHOICE,
    ASKED,
    (
        Choice(ASKED, message("queries and corrections")),
        Choice(UNVERIFIED, message("these, and what is not verified")),
        Choice(ALL, message("all claims, with why and the sources")),
    ),
)


@dataclass(frozen=True, slots=True)
class Card:
    """A claim with what is asked about it. `number` counts from 1; `mentions` are its places in the text, in order.

    `asks_correction` tells that its correction waits for the writer's word.
    """

    number: int
    claim: ExportClaim
    mentions: tuple[MentionRow, ...]
    queries: tuple[QueryRow, ...] = ()
    asks_correction: bool = False

    @property
    def asks(self) -> bool:
        """Whether the writer is asked anything on it."""
        return bool(self.queries) or self.asks_correction


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked about a document: the cards in text order, and the queries that are about no place in it."""

    cards: tuple[Card, ...]
    general: tuple[QueryRow, ...]

    def by_claim(self) -> Mapping[str, Card]:
        """Return the cards by the ids of their claims."""
        return {card.claim.claim_id: card for card in self.cards}


def asked_of(document: ExportDocument, which: str) -> Asked:
    """Return what is asked about a document; `which` claims have a card is one of WHAT."""
    places: dict[str, list[MentionRow]] = defaultdict(list)
    for row in document.mentions:
        places[row.claim_id].append(row)
    about: dict[str, list[QueryRow]] = defaultdict(list)
    general: list[QueryRow] = []
    for query in document.work.queries:
        if query.state == QueryState.OPEN:
            stands = query.claim_id is not None and query.claim_id in places
            (about[query.claim_id] if stands else general).append(query)  # type: ignore[index]  # it is not None
    cards = tuple(_numbered(document, places, about, which))
    return Asked(cards, tuple(general))


def _numbered(
    document: ExportDocument,
    places: Mapping[str, Sequence[MentionRow]],
    about: Mapping[str, Sequence[QueryRow]],
    which: str,
) -> Iterator[Card]:
    number = 0
    for claim_id, rows in places.items():
        claim = document.claims[claim_id]
        asks = asks_correction(claim)
        if claim_id in about or asks or which == ALL or (which == UNVERIFIED and not _at_rest(claim)):
            number += 1
            yield Card(number, claim, tuple(rows), tuple(about.get(claim_id, ())), asks)


def asks_correction(claim: ExportClaim) -> bool:
    """Return whether a claim has a correction that the writer has not answered."""
    return bool(claim["correction"]) and not claim["correction_answer"]


def _at_rest(claim: ExportClaim) -> bool:
    return claim.status is not None and claim.status.at_rest and not claim["void"]
