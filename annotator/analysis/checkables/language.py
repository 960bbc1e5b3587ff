"""A language's rules, read from `resources/languages/<code>/`: its words, and the patterns for checkables and findings.

Each token of a text becomes one character, that of its classes and its shape (vocabulary.py), so that a pattern runs as
a regular expression over a short string (patterns.py). A language is added as a folder, without Python.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

from annotator.analysis.checkables.patterns import compiled, literals_of, needed
from annotator.analysis.checkables.vocabulary import Vocabulary
from annotator.domain import languages
from annotator.domain.checkable import CheckableKind

_FILES = ("checkables", "names", "findings")
_NEVER = "(?!)"


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern with what it finds. `kind` is None for what nothing else may be found in.

    It finds nothing where of one of `needs` no symbol stands; the rarest comes first. A `guess` at what a name is gives
    way to what the rest of the article says of it. `weight` is None where it is that of the kind.
    """

    kind: CheckableKind | None
    why: str
    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]
    guess: bool
    weight: int | None


class Language:
    """The rules of one language. Means the same for ever once made; may be used from any thread."""

    def __init__(self, files: Iterable[Mapping[str, Any]], code: str = "en") -> None:
        lists: dict[str, Any] = {}
        groups: dict[str, str] = {}
        numbers: dict[str, Any] = {}
        elided: list[str] = []
        endings: dict[str, Any] = {}
        shapes = {"plural": _NEVER, "camel": _NEVER}
        self._rules: list[dict[str, Any]] = []
        self._findings: dict[str, list[str]] = {}
        for content in files:
            shapes.update({name: content[name] for name in shapes if name in content})
            elided += content.get("elided", [])
            endings.update(content.get("endings", {}))
            numbers.update(content.get("numbers", {}))
            groups.update(content.get("groups", {}))
            lists.update(content.get("words", {}))
            self._rules += content.get("rule", [])
            self._findings.update(content.get("findings", {}))
        patterns = [*(rule["match"] for rule in self._rules), *self._findings.values()]
        literals = {word for several in patterns for pattern in several for word in literals_of(pattern)}
        self.words = Vocabulary(
            lists, groups, sorted(literals), numbers, **shapes, code=code, elided=elided, endings=endings
        )

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """The rules for checkables; of two that find the same, the earlier has the say."""
        return tuple(
            Rule(
                CheckableKind(rule["kind"]) if rule["kind"] else None,
                rule["why"],
                compiled(pattern, self.words),
                needed(pattern, self.words),
                guess=rule.get("guess", False),
                weight=rule.get("weight"),
            )
            for rule in self._rules
            for pattern in rule["match"]
        )

    def rules_for(self, symbols: str) -> Iterator[tuple[int, Rule]]:
        """Yield the rules, with their numbers, that may find something in a row of symbols."""
        wanted, by_symbol, needs = self._worth_trying
        there = 0
        for symbol in set(symbols):
            told = by_symbol.get(symbol)
            if told is not None:
                wanted |= told[0]
                there |= told[1]
        while wanted:
            lowest = wanted & -wanted
            number = lowest.bit_length() - 1
            if needs[number] & there == needs[number]:
                yield number, self.rules[number]
            wanted ^= lowest

    @cached_property
    def _worth_trying(self) -> tuple[int, dict[str, tuple[int, int]], list[int]]:
        """The rules, as bits: those to try on any row, and those that may be worth it where a symbol stands.

        With the latter the classes that the symbol is of, as bits of their own; then those that each rule needs.
        """
        always = 0
        by_symbol: defaultdict[str, int] = defaultdict(int)
        classes: defaultdict[str, int] = defaultdict(int)
        bits: dict[frozenset[str], int] = {}
        needs: list[int] = []
        for number, rule in enumerate(self.rules):
            if not rule.needs:
                always |= 1 << number
            for symbol in rule.needs[0] if rule.needs else ():
                by_symbol[symbol] |= 1 << number
            for wanted in rule.needs:
                if wanted not in bits:
                    bits[wanted] = 1 << len(bits)
                    for symbol in wanted:
                        classes[symbol] |= bits[wanted]
            needs.append(sum(bits[wanted] for wanted in rule.needs))
        return always, {symbol: (by_symbol[symbol], classes[symbol]) for symbol in list(classes)}, needs

    @cached_property
    def capitals(self) -> re.Pattern[str]:
        """What looks like a name."""
        return compiled("cap~function", self.words)

    @cached_property
    def finding_patterns(self) -> dict[str, tuple[re.Pattern[str], ...]]:
        """The patterns for findings by name."""
        return {
            name: tuple(compiled(pattern, self.words) for pattern in patterns)
            for name, patterns in self._findings.items()
        }


@cache
def language(tag: str = "en") -> Language:
    """Return the rules of a language by its BCP 47 tag, English where it is empty.

    A language without files has the rules that hold in any: digits, signs, dates in figures.
    """
    code = languages.known(languages.code_of(tag) or "en")
    return Language([languages.table(code, name) for name in _FILES], code)
