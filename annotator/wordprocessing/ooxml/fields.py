"""Fields: what the document computes, of which it keeps the last result; the text has that, never the instruction."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from annotator.wordprocessing.tracked_text import Place

_WORD = re.compile(r'"((?:\\.|[^"\\])*)"|“([^”]*)”|(\S+)', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(slots=True)
class Field:
    """A field that is being walked through: first its instruction, then its result."""

    instruction: list[str] = field(default_factory=list)
    in_result: bool = False
    address: str = ""
    start: Place | None = None

    def begin_result(self, start: Place) -> None:
        """Say that the instruction is over. `start` is the place of what follows."""
        self.in_result = True
        self.address = link_of("".join(self.instruction))
        self.start = start


def link_of(instruction: str) -> str:
    """Return the address that an instruction links to, with a # before a place in the document; empty for none."""
    words = [(found[1] or "", found[2] or "", found[3] or "") for found in _WORD.finditer(instruction)]
    if not words or words[0][2].upper() != "HYPERLINK":
        return ""
    address = anchor = ""
    of_anchor = of_other = False
    for quoted, curly, bare in words[1:]:
        said = _ESCAPED.sub(r"\1", quoted) or curly or bare
        if bare.startswith("\\"):
            of_anchor, of_other = bare.lower() == "\\l", bare.lower() in ("\\o", "\\t")
        elif of_anchor:
            anchor, of_anchor = said, False
        elif of_other:
            of_other = False
        else:
            address = address or said
    return joined(address, anchor)


def joined(address: str, anchor: str) -> str:
    """Return an address with a place in what it leads to."""
    return f"{address}#{anchor}" if anchor and "#" not in address else address
