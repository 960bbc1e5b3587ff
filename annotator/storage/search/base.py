"""What a search can be asked, whatever the engine, and how a user's words are taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Select, TextualSelect

from annotator.domain.search import Phrase
from annotator.domain.search_numbers import SPACED_NUMBER
from annotator.domain.search_words import phrase_of
from annotator.storage.search.excerpts import Finder, beginning_of, excerpt_of

_WORD = re.compile(rf"{SPACED_NUMBER}(?!\S)|\S+")
_PART = re.compile(rf'"([^"]*)"?|({_WORD.pattern})')


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

    def matching(self, words: str) -> Select[Any] | TextualSelect | None:
        """Return a query for the numbers of the articles that hold a word beginning with each of the given words.

        None where no words are given: every article would match.
        """

    def numbers(self, words: str) -> list[int]:
        """Return the numbers that `matching` finds; none where no words are given."""

    def hits(self, query: str, limit: int) -> list[ArticleHit]:
        """Return the best matches first. Words must all occur; "quoted words" must stand together."""

    def renew(self, numbers: Sequence[int]) -> None:
        """Bring articles, by their numbers, to this program's words; they ascend, and none between them is left out."""

    def rebuild(self) -> None:
        """Make the index anew from the articles."""

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with the index, in words."""


def phrases_of(query: str) -> list[Phrase]:
    """Return the phrases of a query: quoted words as they stand, others one by one."""
    phrases = (phrase_of(quoted or bare) for quoted, bare in _PART.findall(query))
    return [phrase for phrase in phrases if phrase]


def beginnings_of(words: str) -> list[Phrase]:
    """Return the words of a query, each as the beginning of one."""
    phrases = (phrase_of(word, prefix=True) for word in _WORD.findall(words))
    return [phrase for phrase in phrases if phrase]


def article_hits(rows: Iterable[tuple[str, str, str]], phrases: Sequence[Phrase]) -> list[ArticleHit]:
    """Return hits of articles, given by id, title and text, with the words around the first match of each."""
    finder = Finder(phrases, stemmed=False)
    return [
        ArticleHit(article_id, title, (excerpt_of(text, finder) or beginning_of(text)).text)
        for article_id, title, text in rows
    ]
