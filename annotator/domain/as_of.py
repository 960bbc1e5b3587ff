"""How a claim and an article were at a moment of the past, with the codebook of that time. Not how that is found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from annotator.domain.article import Article
from annotator.domain.checkable import Coverage, Waiver
from annotator.domain.claim import Claim
from annotator.domain.codebook import Codebook


@dataclass(frozen=True, slots=True)
class ClaimAsOf:
    """A claim at a moment, and now; None where it was not there, or is not there any more.

    `titles` are those of the articles in which it had a mention then or has one now, by id: what they are called now.
    Values of the past have version 0: nothing can be built on them.
    """

    claim_id: str
    at: datetime
    claim: Claim | None
    codebook: Codebook
    now: Claim | None
    titles: dict[str, str]


@dataclass(frozen=True, slots=True)
class ArticleAsOf:
    """An article at a moment, with the claims that had a mention in it, in text order, and what was waived.

    `coverage` is of the revision and the language of that time. Values of the past have version 0.
    """

    at: datetime
    article: Article
    claims: tuple[Claim, ...]
    waivers: tuple[Waiver, ...]
    codebook: Codebook
    coverage: Coverage | None = None
