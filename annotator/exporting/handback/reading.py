"""Reads a hand-back again as a reader of Word files sees it: which comment of ours stands on which words.

Where a comment cannot stand on its words, these stand before its code.
"""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.reference_code import Meant, code_in, without_code
from annotator.wordprocessing.ooxml.manuscript import Manuscript


def places_in(content: bytes, name: str, *, queries: bool) -> Iterator[tuple[str, str]]:
    """Yield each code, of the queries or of all else, with the words that its comment is on, without white space."""
    with Manuscript(content, name) as manuscript:
        for lines, words in manuscript.comments():
            code = code_in(lines[-1]) if lines else ""
            if code and queries == code.startswith(f"[{Meant.QUERY}-"):
                quoted = without_code(lines[-1]).removeprefix("“").removesuffix("”")
                yield code, "".join((quoted or words).split())
