"""Patterns over tokens as they stand in a language's file, and as regular expressions over rows of symbols.

A pattern is a row of classes between spaces, quoted words, and the operators of regular expressions `( | ) ? {m,n}`.
`<` and `>` enclose what is picked out: what stands before and after it must be there, too. `!class` forbids one.
`a&b` is a token of both classes, `a~b` one of the first that is not of the second; `@name( )` names a part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.analysis.checkables.vocabulary import Vocabulary, literal_class

_ITEM = re.compile(r"!?'[^']+'|@\w+\(|![\w~&]+|[\w~&]+|\{\d*,?\d*\}|[<>()|?*+]")
_LITERAL = re.compile(r"'([^']+)'")
_MAY_BE_NONE = ("?", "*", "{,", "{0")


def literals_of(pattern: str) -> Iterator[str]:
    """Yield the words that a pattern names itself."""
    return (match[1] for match in _LITERAL.finditer(pattern))


def compiled(pattern: str, words: Vocabulary) -> re.Pattern[str]:
    """Return a pattern as a regular expression; what it picks out is the group `span`.

    Raises ValueError where it cannot be read, KeyError for a class that the language doesn't have.
    """
    parts: list[str] = []
    before, behind = "<" in pattern, False
    for item in _items(pattern):
        if item == "<":
            before = False
            parts.append("(?P<span>")
        elif item == ">":
            behind = True
            parts.append(")(?=")
        elif item[0] == "!":
            # in front of what is picked out it forbids the token before it, elsewhere the next one
            parts.append(f"(?{'<' if before else ''}!{_characters(item[1:], words)})")
        else:
            parts.append(_part(item, words))
    return re.compile("".join(parts) + (")" if behind else ""))


def needed(pattern: str, words: Vocabulary) -> frozenset[str]:
    """Return the rarest class of tokens, as symbols, that a pattern cannot do without; empty where it has none."""
    items = [item for item in _items(pattern) if item not in "<>"]
    depth, found = 0, []
    for item, following in zip(items, [*items[1:], ""], strict=True):
        depth += item.endswith("(") - (item == ")")
        if depth:
            continue
        if item == "|":
            return frozenset()
        if (item[0].isalpha() or item[0] == "'") and not following.startswith(_MAY_BE_NONE):
            found.append(_wanted(item, words))
    return min(found, key=len, default=frozenset())


def _items(pattern: str) -> list[str]:
    items = _ITEM.findall(pattern)
    if "".join(items).replace(" ", "") != pattern.replace(" ", ""):
        raise ValueError(f"a pattern of the language cannot be read: {pattern}")
    return items


def _part(item: str, words: Vocabulary) -> str:
    if item.startswith("@"):
        return f"(?P<{item[1:-1]}>"
    if item == "(":
        return "(?:"
    return item if item[0] in ")|?*+{" else _characters(item, words)


def _wanted(item: str, words: Vocabulary) -> frozenset[str]:
    return words.of_class(literal_class(item[1:-1])) if item[0] == "'" else words.symbols(item)


def _characters(item: str, words: Vocabulary) -> str:
    """Return an item as a set of characters of a regular expression."""
    ranges: list[list[int]] = []
    for point in sorted(map(ord, _wanted(item, words))):
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    if not ranges:
        return "(?!)"
    return "[" + "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in ranges) + "]"
