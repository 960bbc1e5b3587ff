"""Claims that are like a text: what is known of one to compare it, and what is shown of one that was found."""

from __future__ import annotations

from dataclasses import dataclass

_SHORTEST, _LONGEST = 8, 1_000
"""Code points of a text that is worth asking about: a phrase, not a letter and not a page."""


@dataclass(frozen=True, slots=True)
class Question:
    """A text, who said it and when (as far as that is known), and the claim that it is of, "" for none yet."""

    text: str
    claimant: str = ""
    date: str = ""
    claim_id: str = ""

    @property
    def worth_asking(self) -> bool:
        return _SHORTEST <= len(self.text.strip()) <= _LONGEST


@dataclass(frozen=True, slots=True)
class ClaimText:
    """A claim by all the words that it can be found by. `quotes`, `titles` and `tags` have a line for each.

    `dates` holds the day on which it was said, as it is written and with the month's name; `notes` the rationale,
    the correction, and as what and where it was said.
    """

    claim_id: str
    external_id: str
    wording: str
    quotes: str
    titles: str
    claimant: str
    dates: str
    tags: str
    notes: str
    status: str
    origin: str
    source_label: str
    source_title: str
    source_url: str
    said_at: str


@dataclass(frozen=True, slots=True)
class SimilarClaim:
    """A claim like a text. `score` is 0 to 1, `why` says in words what the two share and where they differ.

    `status` is a key of the codebook; `source_` and `external_id` are of a claim that came in from a list.
    """

    claim_id: str
    external_id: str
    wording: str
    status: str
    score: float
    why: str
    claimant: str
    said_at: str
    origin: str
    source_label: str
    source_title: str
    source_url: str
