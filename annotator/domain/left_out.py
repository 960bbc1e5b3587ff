"""What a file held and the text that was read from it does not: it is said, so that nothing vanishes without a word."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

_LONGEST = 120
_LONGEST_TOGETHER = 600


class LeftOutKind(StrEnum):
    """What a format held and the text does not."""

    HIDDEN = "hidden"
    HEADER = "header"
    FOOTER = "footer"
    TEXT_BOX = "text-box"
    NOTE = "note"
    COMMENT = "comment"
    DELETED = "deleted"
    TABLE = "table"
    CAPTION = "caption"
    PICTURE = "picture"
    REPEATED = "repeated"
    SCRIPT = "script"
    NAVIGATION = "navigation"
    FORMULA = "formula"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """How many things of a kind are not in the text; `text` is what they say, a line each, the long shortened."""

    what: LeftOutKind
    count: int
    text: str = ""


class LeftOuts:
    """What is left out, counted by kind, with the beginning of what it says."""

    def __init__(self) -> None:
        self._counts: Counter[LeftOutKind] = Counter()
        self._texts: dict[LeftOutKind, list[str]] = {}

    def add(self, what: LeftOutKind, text: str = "", count: int = 1) -> None:
        """Say that something is left out, and what it says."""
        self._counts[what] += count
        words = " ".join(text.split())
        if words:
            self._texts.setdefault(what, []).append(words)

    def add_words(self, what: LeftOutKind, text: str) -> None:
        """Say that words are left out; white space alone is nothing to say."""
        if text.strip():
            self.add(what, text)

    def found(self) -> tuple[LeftOut, ...]:
        """Return what was left out, one a kind; what is long is shortened with an ellipsis."""
        order = list(LeftOutKind)
        kinds = sorted(self._counts, key=order.index)
        return tuple(LeftOut(kind, self._counts[kind], self._said(kind)) for kind in kinds)

    def _said(self, kind: LeftOutKind) -> str:
        said, length = [], 0
        for text in self._texts.get(kind, ()):
            shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
            length += len(shown) + 1
            if length > _LONGEST_TOGETHER:
                said.append("…")
                break
            said.append(shown)
        return "\n".join(said)
