"""The library's list and the search, against the bare queries."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from annotator.analysis.asked import wanted_of
from annotator.bootstrap import open_project
from annotator.domain.search import Kind
from annotator.domain.shingles import sketch
from annotator.services.projects import Project
from benchmarks.data import SEED, copy_claims, make_project, text_of
from benchmarks.harness import Case, Scale, timed

Runs = tuple[Callable[[], list[float]], Callable[[], list[float]]]
PAGE = 40

_LIST = "SELECT article_id FROM articles WHERE deleted_at IS NULL ORDER BY imported_at DESC, article_no"
_PAGE = "SELECT title, published, publisher, status FROM articles WHERE article_id = ?"
_FILTER = "SELECT rowid FROM article_search WHERE article_search MATCH '\"immun\"*'"
_SEARCH = """SELECT a.article_id, a.title, snippet(article_search, 1, '', '', '…', 24) FROM article_search
JOIN articles a ON a.article_no = article_search.rowid WHERE article_search MATCH ? ORDER BY rank LIMIT 50"""


_NEWEST = """SELECT a.article_id, a.title, snippet(article_search, 1, '', '', '…', 24) FROM article_search
JOIN articles a ON a.article_no = article_search.rowid WHERE article_search MATCH ? ORDER BY article_search.rowid DESC
LIMIT 50"""
_SIMILAR = """SELECT d.claim_id, d.wording FROM claim_search
JOIN claim_documents d ON d.document_no = claim_search.rowid WHERE claim_search MATCH ? ORDER BY rank LIMIT 10"""
_SKETCHES = """SELECT value, (SELECT json_group_array(sketch_no) FROM
(SELECT sketch_no FROM article_search_sketches WHERE hash = value LIMIT 50)) FROM json_each(?)"""
_EDITED = 0.1  # of the words
_STATEMENT = (
    "Established by the Supreme Court in 1967, qualified immunity protects police officers from civil lawsuits."
)


class _Library:
    """One project for several cases, made when the first of them runs."""

    def __init__(self, scale: Scale, articles: int, mentions: int) -> None:
        self._path = scale.folder / f"library-{articles}-{mentions}.annotator"
        self._articles = articles
        self._mentions = mentions
        self._opened: tuple[Project, sqlite3.Connection] | None = None

    def opened(self) -> tuple[Project, sqlite3.Connection]:
        if self._opened is None:
            path: Path = make_project(self._path, self._articles, self._mentions)
            self._opened = open_project(path, person="Benchmark"), sqlite3.connect(path)
        return self._opened


def _first_page(library: _Library) -> Runs:
    project, database = library.opened()

    def raw() -> None:
        ids = database.execute(_LIST).fetchall()
        for row in ids[:PAGE]:
            database.execute(_PAGE, row).fetchone()

    return lambda: timed(lambda: project.articles.summaries(project.articles.ids()[:PAGE])), lambda: timed(raw)


def _filter(library: _Library) -> Runs:
    project, database = library.opened()
    return lambda: timed(lambda: project.articles.ids("immun")), lambda: timed(database.execute(_FILTER).fetchall)


def _search(library: _Library, words: str, match: str) -> Runs:
    project, database = library.opened()
    return (
        lambda: timed(lambda: project.search.articles(words, 50)),
        lambda: timed(lambda: database.execute(_SEARCH, (match,)).fetchall()),
    )


def _everywhere(library: _Library, words: str, match: str, *, ranked: bool) -> Runs:
    """What the window asks, with excerpts, places and how many there are, against the query for the excerpts alone."""
    project, database = library.opened()
    bare = _SEARCH if ranked else _NEWEST
    return (
        lambda: timed(lambda: project.search.everywhere(words, [Kind.ARTICLE], ranked=ranked)),
        lambda: timed(lambda: database.execute(bare, (match,)).fetchall()),
    )


def _similar(library: _Library) -> Runs:
    """A statement of common words, which is the worst case, against all of them handed to FTS5."""
    project, database = library.opened()
    match = " OR ".join(f'"{word}"' for word in wanted_of(_STATEMENT).words)
    return (
        lambda: timed(lambda: project.similar.to_text(_STATEMENT, "Cory Booker")),
        lambda: timed(lambda: database.execute(_SIMILAR, (match,)).fetchall()),
    )


def _similar_on_a_server(library: _Library) -> Runs:
    """The same claims and statement on a PostgreSQL server of this machine, against the same bare FTS5 query."""
    from benchmarks import postgresql

    _, database = library.opened()
    url = postgresql.new_database()
    project = open_project(url, person="Benchmark")
    copy_claims(database, url)
    match = " OR ".join(f'"{word}"' for word in wanted_of(_STATEMENT).words)
    return (
        lambda: timed(lambda: project.similar.to_text(_STATEMENT, "Cory Booker")),
        lambda: timed(lambda: database.execute(_SIMILAR, (match,)).fetchall()),
    )


def _near_duplicates(library: _Library) -> Runs:
    """A text that a tenth of whose words are others, against the bare query for the hashes of its sketch.

    The library's articles are made of the same paragraphs: that is the worst case, nearly all hashes are common.
    """
    project, database = library.opened()
    project.near_duplicates.fill()
    chance = random.Random(SEED)
    text = " ".join("other" if chance.random() < _EDITED else word for word in text_of(4000, SEED).split(" "))
    hashes = json.dumps(sketch(text))
    return (
        lambda: timed(lambda: project.near_duplicates.of_text(text)),
        lambda: timed(lambda: database.execute(_SKETCHES, (hashes,)).fetchall()),
    )


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases."""
    articles = scale.pick(10_000, 100_000)
    library = _Library(scale, articles, articles)
    yield Case("list.first-page", articles, "the bare queries", lambda: _first_page(library))
    yield Case("list.filter-by-word", articles, "the bare FTS5 query", lambda: _filter(library))
    yield Case("search.common", articles, "the bare FTS5 query", lambda: _search(library, "immunity", '"immunity"'))
    yield Case(
        "search.phrase",
        articles,
        "the bare FTS5 query",
        lambda: _search(library, '"clearly established" statutory', '"clearly established" "statutory"'),
    )
    for name, ranked in (("newest", False), ("best", True)):
        yield Case(
            f"search.everywhere-{name}",
            articles,
            "the bare FTS5 query",
            partial(_everywhere, library, "immunity", '"immunity"', ranked=ranked),
        )
    yield Case("search.near-duplicates", articles, "the bare query", lambda: _near_duplicates(library))
    claims = scale.pick(20_000, 100_000)
    checked = _Library(scale, claims // 50, claims)
    yield Case("search.similar", claims, "the bare FTS5 query", lambda: _similar(checked))
    yield Case("search.similar-postgresql", claims, "the bare FTS5 query", lambda: _similar_on_a_server(checked))
