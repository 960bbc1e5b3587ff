"""Words as the search indexes cut and compare them. Which say too little to look for: `languages.words(...)`."""

from __future__ import annotations

from annotator.domain.search_words import search_words
from annotator.domain.stemming import stem


def words_of(text: str) -> list[str]:
    """Return the words in a text as the search indexes cut and compare them."""
    return search_words(text)


def stems_of(text: str) -> list[str]:
    """Return the stems of the words in a text, in their order."""
    return [stem(word) for word in words_of(text)]
