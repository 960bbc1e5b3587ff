"""The words of a search in the languages of the engines: FTS5's MATCH, PostgreSQL's tsquery, and phrases in its words.

Only words of `search_words` come in, letters, digits and marks: nothing in them can be mistaken for an operator.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.domain.search import AllOf, AnyOf, Node, Phrase
from annotator.domain.search_numbers import ways_of_writing
from annotator.storage.search.forms import with_marks_as_letters

Cut = Callable[[str], str]
"""Makes of a word what the index holds of it: its stem, or the word itself."""


def for_fts5(node: Node) -> str:
    """Return a MATCH expression; the index cuts stems by itself."""
    if isinstance(node, Phrase):
        said = [
            f'"{with_marks_as_letters(" ".join(one.words))}"{"*" if one.prefix else ""}'
            for one in ways_of_writing(node)
        ]
        return said[0] if len(said) == 1 else f"({' OR '.join(said)})"
    if isinstance(node, AnyOf):
        return "(" + " OR ".join(map(for_fts5, node.parts)) + ")"
    wanted = "(" + " AND ".join(map(for_fts5, node.parts)) + ")"
    if not node.without:
        return wanted
    return f"({wanted} NOT ({' OR '.join(map(for_fts5, node.without))}))"


def for_tsquery(node: Node, cut: Cut) -> str:
    """Return a tsquery, in its text form, for what may match: phrases stand for all of their words."""
    if isinstance(node, Phrase):
        return for_any(ways_of_writing(node), cut)
    if isinstance(node, AnyOf):
        return _any([for_tsquery(part, cut) for part in node.parts])
    parts = [for_tsquery(part, cut) for part in node.parts]
    # what holds all words of a phrase that must not be there may still do without the phrase
    parts += [f"!{for_tsquery(part, cut)}" for part in node.without if is_exact(part)]
    return "(" + " & ".join(parts) + ")"


def for_any(phrases: Sequence[Phrase], cut: Cut) -> str:
    """Return a tsquery, in its text form, for the words of one of some phrases, taken as they are written."""
    return _any([_candidates(one, cut) for one in phrases])


def _any(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else "(" + " | ".join(parts) + ")"


def _candidates(phrase: Phrase, cut: Cut) -> str:
    *words, last = phrase.words
    # what is still being typed has no stem yet
    found = [*(f"'{cut(word)}'" for word in words), f"'{last}':*" if phrase.prefix else f"'{cut(last)}'"]
    return "(" + " & ".join(dict.fromkeys(found)) + ")"


def is_exact(node: Node) -> bool:
    """Tell whether `for_tsquery` finds what matches and nothing else."""
    if isinstance(node, Phrase):
        return all(len(one.words) == 1 for one in ways_of_writing(node))
    if isinstance(node, AnyOf):
        return all(map(is_exact, node.parts))
    return all(map(is_exact, (*node.parts, *node.without)))


def spaced(phrase: Phrase, cut: Cut) -> str:
    """Return a phrase as a column of words holds it, which has a space before and behind each."""
    *others, last = phrase.words
    end = last if phrase.prefix else f"{cut(last)} "
    return f" {' '.join([*map(cut, others), end])}"


def phrases_in(node: Node) -> list[Phrase]:
    """Return the phrases that a hit may be found by, in their order: not those that it must not have."""
    if isinstance(node, Phrase):
        return [node]
    return [phrase for part in node.parts for phrase in phrases_in(part)]


def all_in(phrases: Sequence[Phrase]) -> Node:
    """Return the query for all of some phrases."""
    return phrases[0] if len(phrases) == 1 else AllOf(tuple(phrases))


def any_of(words: Sequence[str]) -> Node:
    """Return the query for one of some words, as they are."""
    phrases = tuple(Phrase((word,), literal=True) for word in words)
    return phrases[0] if len(phrases) == 1 else AnyOf(phrases)


def all_of(words: Sequence[str]) -> Node:
    """Return the query for all of some words, as they are."""
    return all_in([Phrase((word,), literal=True) for word in words])
