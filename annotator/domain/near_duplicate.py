"""Articles that are near-duplicates of one another, and sentences that stand in several: what is told of them."""

from __future__ import annotations

from dataclasses import dataclass

NEAR = 0.25
"""The share of one of two texts from which they are told to be alike: an earlier draft of which every third word has
changed is, what quotes the same statement is not."""
MOSTLY = 0.6
"""The share of its words from which a sentence stands in another text as well."""


@dataclass(frozen=True, slots=True)
class SimilarArticle:
    """An article whose text is like another's: shares are in words, from 0 to 1.

    `here` is how much of the text that was asked about stands in this article as well, `there` how much of this article
    stands in that text. `share` is the larger: what is wholly in the other is alike, however much the other has more.
    """

    article_id: str
    title: str
    here: float
    there: float

    @property
    def share(self) -> float:
        return max(self.here, self.there)


@dataclass(frozen=True, slots=True)
class OtherPlace:
    """Where a sentence stands in another article: [start, end) in its current text, and how much of the sentence."""

    article_id: str
    start: int
    end: int
    share: float


@dataclass(frozen=True, slots=True)
class SharedSentence:
    """A sentence of an article, [start, end), and where else it stands, most of it first; nowhere for none."""

    start: int
    end: int
    places: tuple[OtherPlace, ...] = ()


@dataclass(frozen=True, slots=True)
class Mosaic:
    """The sentences of an article in text order, and the articles that some of them stand in, the most first."""

    sentences: tuple[SharedSentence, ...]
    articles: tuple[SimilarArticle, ...]
