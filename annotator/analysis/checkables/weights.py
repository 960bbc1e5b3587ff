"""How much each checkable weighs, and which names stand more fully elsewhere in the text. Not what is done with it.

A kind has a weight of its own; a rule of the language's file may give another (`weight`), for what is less worth a look
than its kind (a weekday) or more. A name counts once in an article: where it stands most fully.
"""

from __future__ import annotations

from collections.abc import Sequence

from annotator.analysis.checkables.language import Language
from annotator.domain.checkable import COUNTED_ELSEWHERE, Checkable, CheckableKind

WEIGHTS = {
    CheckableKind.NUMBER: 70,
    CheckableKind.MONEY: 80,
    CheckableKind.PERCENTAGE: 80,
    CheckableKind.AGE: 70,
    CheckableKind.DATE: 60,
    CheckableKind.DURATION: 45,
    CheckableKind.PERSON: 75,
    CheckableKind.ORGANISATION: 50,
    CheckableKind.PLACE: 40,
    CheckableKind.QUOTATION: 75,
    CheckableKind.SUPERLATIVE: 65,
    CheckableKind.LAW: 70,
}
_NAMED = (CheckableKind.PERSON, CheckableKind.ORGANISATION, CheckableKind.PLACE)
_NOT_OF_THE_NAME = frozenset(("suffix", "title", "title_before"))

_Key = tuple[CheckableKind, tuple[str, ...]]


def names_counted_once(found: Sequence[Checkable], language: Language) -> list[Checkable]:
    """Return checkables in their order; a name that stands more fully, or as fully but earlier, weighs nothing."""
    keys = {number: _key(one, language) for number, one in enumerate(found) if one.kind in _NAMED}
    full = {(kind, words[-1:]) for kind, words in keys.values() if len(words) > 1 and kind is CheckableKind.PERSON}
    best: dict[_Key, int] = {}
    for number, (kind, words) in keys.items():
        # a surname of somebody who is named in full is counted there, whoever of that name is meant
        if kind is CheckableKind.PERSON and len(words) == 1 and (kind, words) in full:
            continue
        key = kind, words
        if key not in best or _fullness(found[number]) > _fullness(found[best[key]]):
            best[key] = number
    counted = set(best.values())
    return [
        Checkable(one.start, one.end, one.text, one.kind, one.why, COUNTED_ELSEWHERE)
        if number in keys and number not in counted
        else one
        for number, one in enumerate(found)
    ]


def _fullness(one: Checkable) -> tuple[bool, int]:
    """What tells which of several places is the one to check: a speaker's label, in capitals, is none before others."""
    return not one.text.isupper(), len(one.text.split())


def _key(one: Checkable, language: Language) -> _Key:
    """Return the words of a name that tell whose it is, without titles and what stands behind it."""
    words = one.text.split("(")[0].replace(",", " ").casefold().split()
    if one.kind is not CheckableKind.PERSON:
        return one.kind, tuple(words)
    cased = one.text.split("(")[0].replace(",", " ").split()
    names = [word for word in cased if word[0].isupper() and not language.words.classes(word) & _NOT_OF_THE_NAME]
    return one.kind, tuple(word.casefold() for word in names) or tuple(words)
