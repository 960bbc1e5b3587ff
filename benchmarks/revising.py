"""A new draft brought in: a tenth of the words edited, a tenth of the paragraphs moved, each mention placed and stored.

The reference is one diff of the two texts, letter by letter, by rapidfuzz; of a book, which no such diff can hold, the
budget.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from annotator.bootstrap import open_project
from annotator.domain.ids import new_id
from benchmarks.data import SEED, make_project
from benchmarks.edited_drafts import Edits, Text, Word, edited
from benchmarks.harness import Case, Scale

_CHAPTER = 50_000
_AIM_MS = 20_000.0
"""For the book: 5 MB with 50,000 mentions."""


def cases(scale: Scale) -> Iterator[Case]:
    """Yield an article of 50 KB with 200 mentions, and a book."""
    folder = scale.folder
    yield Case("anchor.revise.article", 200, "one rapidfuzz diff", partial(_prepare, folder, 200, _CHAPTER), 5)
    chars, mentions = scale.pick(500_000, 5_000_000), scale.pick(5_000, 50_000)
    aim = _AIM_MS * chars / 5_000_000
    yield Case("anchor.revise.book", mentions, "20 s for 5 MB", partial(_prepare, folder, mentions, chars, aim), 1)


def next_draft(text: str) -> str:
    """Return a text with a tenth of its words edited and a tenth of its paragraphs elsewhere."""
    number = iter(range(len(text)))
    lines = [re.split(r"(?<=[.!?”])\s+(?=[A-Z“])", line) for line in text.split("\n\n")]
    words = [
        [tuple(Word(word, next(number)) for word in sentence.split()) for sentence in line if sentence.split()]
        for line in lines
    ]
    return edited(Text.of([line for line in words if line]), Edits(words=0.1, moved=0.1), SEED).text


def _prepare(
    folder: Path, mentions: int, chars: int, aim: float = 0.0
) -> tuple[Callable[[], list[float]], Callable[[], list[float]] | float]:
    made = make_project(folder / f"revise-{mentions}.annotator", 1, mentions, chars)
    with closing(sqlite3.connect(made)) as database:
        article_id, old = database.execute(
            "SELECT articles.article_id, text FROM articles JOIN revisions USING (revision_id)"
        ).fetchone()
    new = next_draft(old)
    return partial(_revise, made, article_id, new), aim or partial(_diff, old, new)


def _revise(made: Path, article_id: str, new: str) -> list[float]:
    copy = made.with_name(f"{new_id()}.annotator")  # one that was not open before
    shutil.copy(made, copy)
    project = open_project(copy, person="Benchmark", make=False)
    try:
        start = time.perf_counter()
        project.revisions.revise(article_id, new)
        return [(time.perf_counter() - start) * 1000]
    finally:
        project.close()


def _diff(old: str, new: str) -> list[float]:
    start = time.perf_counter()
    Levenshtein.opcodes(old, new)
    return [(time.perf_counter() - start) * 1000]
