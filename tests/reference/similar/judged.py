"""The judged set of claims and queries, and how well a ranking does on it, beside that of bare FTS5."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from annotator.domain import languages
from annotator.domain.terms import words_of

CLAIMS = Path(__file__).with_name("claims.csv")
QUERIES = (Path(__file__).with_name("tuned.tsv"), Path(__file__).with_name("held_out.tsv"))
DEPTH = 5
"""So many of a ranking count: a person is shown a few."""

Ranking = Callable[[str], Sequence[str]]
"""Returns the ids that the list gives claims, the likest to a text first."""


@dataclass(frozen=True)
class Query:
    """A text, and the one claim of the list that it repeats."""

    query_id: str
    text: str
    answer: str


def queries_in(path: Path) -> list[Query]:
    """Return the queries of a file."""
    with path.open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        return [Query(*row) for row in rows]


def mean_average_precision(queries: Sequence[Query], ranking: Ranking) -> float:
    """Return MAP@5: with one answer to a query, the mean of one by its rank."""
    return sum(reciprocal_rank(query, ranking) for query in queries) / len(queries)


def reciprocal_rank(query: Query, ranking: Ranking) -> float:
    """Return one by the rank of a query's answer, 0 where it is not among the first."""
    found = list(ranking(query.text)[:DEPTH])
    return 1 / (1 + found.index(query.answer)) if query.answer in found else 0.0


class BareFts5:
    """What SQLite gives without any of our work: its own BM25 over three columns, stemmed, each word of the text."""

    def __init__(self) -> None:
        self._database = sqlite3.connect(":memory:")
        self._database.execute(
            "CREATE VIRTUAL TABLE listed USING fts5(id UNINDEXED, vclaim, title, text, tokenize='porter unicode61')"
        )
        with CLAIMS.open(encoding="utf-8", newline="") as lines:
            rows = [(row["vclaim_id"], row["vclaim"], row["title"], row["text"]) for row in csv.DictReader(lines)]
        self._database.executemany("INSERT INTO listed VALUES (?, ?, ?, ?)", rows)

    def __call__(self, text: str) -> list[str]:
        words = dict.fromkeys(word for word in words_of(text) if word not in languages.words().stop_words)
        match = " OR ".join(f'"{word}"' for word in words)
        with closing(self._database.cursor()) as cursor:
            cursor.execute("SELECT id FROM listed WHERE listed MATCH ? ORDER BY rank LIMIT ?", (match, DEPTH))
            return [one for (one,) in cursor]

    def close(self) -> None:
        self._database.close()
