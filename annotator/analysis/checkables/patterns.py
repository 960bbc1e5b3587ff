"""Patterns over tokens as they stand in a language's file, and as regular expressions over rows of symbols.

A pattern is a row of classes between spaces, quoted words, and the operators of regular expressions `( | ) ? {m,n}`.
`<` and `>` enclose what is picked out: what stands before and after it must be there, too. `!class` forbids one.
`a&b` is a token of both classes, `a~b` one of the first that is not of the second; `@name( )` names a part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

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
    items = _items(pattern)
    if _begins_with_forbidden(items):
        return _compiled_from_first(items, words)
    for item in items:
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


def _begins_with_forbidden(items: Sequence[str]) -> bool:
    """Tell whether all before the span is forbidden tokens, and the span begins with one token that must be there."""
    first = items.index("<") if "<" in items else 0
    rest = [*items[first + 1 :], "", ""]
    is_one = bool(rest[0]) and (rest[0][0].isalpha() or rest[0][0] == "'") and rest[1][:1] not in ("?", "*", "+", "{")
    return first > 0 and is_one and all(item[0] == "!" for item in items[:first])


def _compiled_from_first(items: Sequence[str], words: Vocabulary) -> re.Pattern[str]:
    """Compile such a pattern so that it begins with that token, which `re` looks for much faster.

    What is forbidden before it is asked behind it: of the two tokens there, the first must not be such a one.
    """
    first = items.index("<")
    forbidden = "".join(f"(?<!{_characters(item[1:], words)}.)" for item in items[:first])
    parts = ["(?P<span>", _part(items[first + 1], words), forbidden]
    behind = False
    for item in items[first + 2 :]:
        if item == ">":
            behind = True
            parts.append(")(?=")
        elif item[0] == "!":
            parts.append(f"(?!{_characters(item[1:], words)})")
        else:
            parts.append(_part(item, words))
    return re.compile("".join(parts) + (")" if behind else ""))


def needed(pattern: str, words: Vocabulary) -> tuple[frozenset[str], ...]:
    """Return classes of tokens, as symbols, none of which a pattern can do without, the rarest first.

    Of a choice between several it is whatever may begin the cheapest check: one of the rarest of each.
    """
    items = [item for item in _items(pattern) if item not in "<>"]
    return tuple(sorted(dict.fromkeys(_needed(items, words)), key=len))


def _needed(items: Sequence[str], words: Vocabulary) -> list[frozenset[str]]:
    """Return what a row of items needs; nothing where it is a choice and one branch needs nothing."""
    branches = _branches(items)
    if len(branches) == 1:
        return _needed_in_row(items, words)
    rarest = [min(_needed(branch, words), key=len, default=frozenset[str]()) for branch in branches]
    return [frozenset().union(*rarest)] if all(rarest) else []


def _needed_in_row(items: Sequence[str], words: Vocabulary) -> list[frozenset[str]]:
    found: list[frozenset[str]] = []
    at = 0
    while at < len(items):
        item, stop = items[at], at + 1
        if item.endswith("("):
            stop = _behind_group(items, at)
        following = items[stop] if stop < len(items) else ""
        if not following.startswith(_MAY_BE_NONE):
            if item.endswith("("):
                found += _needed(items[at + 1 : stop - 1], words)
            elif item[0].isalpha() or item[0] == "'":
                found.append(_wanted(item, words))
        at = stop
    return found


def _behind_group(items: Sequence[str], at: int) -> int:
    depth = 0
    for number in range(at, len(items)):
        depth += items[number].endswith("(") - (items[number] == ")")
        if not depth:
            return number + 1
    return len(items)


def _branches(items: Sequence[str]) -> list[list[str]]:
    """Return a row of items parted where a choice stands between them, outside groups."""
    branches: list[list[str]] = [[]]
    depth = 0
    for item in items:
        depth += item.endswith("(") - (item == ")")
        if item == "|" and not depth:
            branches.append([])
        else:
            branches[-1].append(item)
    return branches


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
