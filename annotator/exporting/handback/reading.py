"""Reads a hand-back again as a reader of Word files sees it: which comment of ours stands on which words."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.reference_code import Meant, code_in
from annotator.exporting.handback.word_file import ON
from annotator.wordprocessing.ooxml.manuscript import Manuscript


def places_in(content: bytes, name: str, *, queries: bool) -> Iterator[tuple[str, str]]:
    """Yield each code, of the queries or of all else, with the words that its comment is on, without white space."""
    with Manuscript(content, name) as manuscript:
        for lines, words in manuscript.comments():
            code = code_in(lines[-1]) if lines else ""
            if code and queries == code.startswith(f"[{Meant.QUERY}-"):
                stated = lines[0].removeprefix(f"{ON} “").removesuffix("”") if lines[0].startswith(f"{ON} “") else words
                yield code, "".join(stated.split())
