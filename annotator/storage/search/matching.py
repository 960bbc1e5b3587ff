"""The words of a search in the languages of the engines: FTS5's MATCH and PostgreSQL's tsquery.

Only folded words come in, letters and digits: nothing in them can be mistaken for an operator.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from annotator.domain.search import AllOf, AnyOf, Node, Phrase


def for_fts5(node: Node) -> str:
    """Return a MATCH expression; the index cuts stems by itself."""
    if isinstance(node, Phrase):
        return f'"{" ".join(node.words)}"{"*" if node.prefix else ""}'
    if isinstance(node, AnyOf):
        return "(" + " OR ".join(map(for_fts5, node.parts)) + ")"
    wanted = "(" + " AND ".join(map(for_fts5, node.parts)) + ")"
    if not node.without:
        return wanted
    return f"({wanted} NOT ({' OR '.join(map(for_fts5, node.without))}))"


def for_tsquery(node: Node, cut: Callable[[str], str]) -> str:
    """Return a tsquery in its text form; `cut` makes of a word what the index holds of it."""
    if isinstance(node, Phrase):
        *words, last = (f"'{cut(word)}'" for word in node.words)
        if node.prefix:
            # what is still being typed has no stem yet
            last = f"'{node.words[-1]}':*"
        return "(" + " <-> ".join([*words, last]) + ")"
    if isinstance(node, AnyOf):
        return "(" + " | ".join(for_tsquery(part, cut) for part in node.parts) + ")"
    parts = [for_tsquery(part, cut) for part in node.parts]
    parts += [f"!{for_tsquery(part, cut)}" for part in node.without]
    return "(" + " & ".join(parts) + ")"


def phrases_in(node: Node) -> list[Phrase]:
    """Return the phrases that a hit may be found by, in their order: not those that it must not have."""
    if isinstance(node, Phrase):
        return [node]
    return [phrase for part in node.parts for phrase in phrases_in(part)]


def any_of(words: Sequence[str]) -> Node:
    """Return the query for one of some words."""
    phrases = tuple(Phrase((word,)) for word in words)
    return phrases[0] if len(phrases) == 1 else AnyOf(phrases)


def all_of(words: Sequence[str]) -> Node:
    """Return the query for all of some words."""
    phrases = tuple(Phrase((word,)) for word in words)
    return phrases[0] if len(phrases) == 1 else AllOf(phrases)
