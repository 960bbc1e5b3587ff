"""What a file held and the text that was read from it does not: it is said, so that nothing vanishes without a word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
