"""What a search can be asked, whatever the engine, and how a user's words are taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import TextualSelect

from annotator.domain.terms import words_of

_PART = re.compile(r'"([^"]*)"?|(\S+)')


@dataclass(frozen=True, slots=True)
class ArticleHit:
    """An article that matches, with the words around the first match."""

    article_id: str
    title: str
    excerpt: str


class ArticleSearch(Protocol):
    """Finds articles by the words of their title and text, and is told of what is written."""

    def enter(self, article_ids: Sequence[str]) -> None:
        """Make articles findable by what they hold now; deleted ones stay out."""

    def leave(self, article_ids: Sequence[str]) -> None:
        """Take articles out, before what they hold is changed."""

    def matching(self, words: str) -> TextualSelect | None:
        """Return a query for the numbers of the articles that hold a word beginning with each of the given words.

        None where no words are given: every article would match.
        """

    def numbers(self, words: str) -> list[int]:
        """Return the numbers that `matching` finds; none where no words are given."""

    def hits(self, query: str, limit: int) -> list[ArticleHit]:
        """Return the best matches first. Words must all occur; "quoted words" must stand together."""

    def rebuild(self) -> None:
        """Make the index anew from the articles."""

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with the index, in words."""


def phrases_of(query: str) -> list[list[str]]:
    """Return the phrases of a query, each as its words: a quoted one as it stands, others one word each."""
    phrases = [words_of(quoted or bare) for quoted, bare in _PART.findall(query)]
    return [phrase for phrase in phrases if phrase]
