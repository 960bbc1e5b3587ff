"""The numbers that a word processor puts before the items of lists: not the author's words, but readers see them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from lxml import etree

from annotator.domain.whole_numbers import whole_number
from annotator.wordprocessing.ooxml.package import W, value

_LEVELS = 9
_SILENT = ("bullet", "none")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Level:
    form: str
    pattern: str
    start: int


class Numbering:
    """The lists of a document, counted while it is walked through in its order."""

    def __init__(self, root: etree._Element | None) -> None:
        self._lists: dict[str, tuple[str, dict[int, _Level]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        if root is None:
            return
        abstract = {value(one, "abstractNumId"): _levels(one) for one in root.iter(W + "abstractNum")}
        for one in root.iter(W + "num"):
            shared = value(one.find(W + "abstractNumId"))
            own: dict[int, _Level] = {}
            for override in one.iter(W + "lvlOverride"):
                own |= _levels(override)
            restarted = bool(one.find(f"{W}lvlOverride/{W}startOverride") is not None)
            number = value(one, "numId")
            self._lists[number] = (number if restarted else shared, abstract.get(shared, {}) | own)

    def label(self, list_id: str, level: int) -> str:
        """Return the number of the next item of a list at a level, such as "2.1."; empty where it has a bullet."""
        counted, levels = self._lists.get(list_id, ("", {}))
        here = levels.get(level)
        if here is None or not 0 <= level < _LEVELS:
            return ""
        counts = self._counts.setdefault(counted, [None] * _LEVELS)
        before = counts[level]
        counts[level] = here.start if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        if here.form in _SILENT:
            return ""
        said = here.pattern
        for index in range(level + 1):
            of = levels.get(index, here)
            number = counts[index]
            said = said.replace(f"%{index + 1}", _FORMS.get(of.form, str)(of.start if number is None else number))
        return said


def _levels(element: etree._Element) -> dict[int, _Level]:
    found = {}
    for level in element.iter(W + "lvl"):
        start = value(level.find(W + "start"), default="1")
        number = whole_number(value(level, "ilvl", "0"))
        if number >= 0:
            found[number] = _Level(
                value(level.find(W + "numFmt"), default="decimal"),
                value(level.find(W + "lvlText")),
                whole_number(start, 1),
            )
    return found


def _letters(number: int) -> str:
    """Count a, b, … z, aa, bb, as word processors do."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if 0 < number < 1000 else str(number)


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    said = ""
    for worth, letters in _ROMAN:
        said += letters * (number // worth)
        number %= worth
    return said


_FORMS: dict[str, Callable[[int], str]] = {
    "lowerLetter": _letters,
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "decimalZero": lambda number: f"{number:02}",
}
