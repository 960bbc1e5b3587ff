"""The data of the benchmarks: made with a seed from the sample articles, the same in every run."""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from annotator import paths
from annotator.bootstrap import open_project
from annotator.domain.article import sha256_of
from annotator.domain.claim import Mark
from annotator.domain.ids import new_id
from annotator.domain.text import context, words

SEED = 1967
STATUSES = ("unchecked", "checking", "verified", "false", "misleading", "conflicting", "unverifiable", "opinion")
AT = "2026-01-01T00:00:00.000000Z"


@lru_cache(maxsize=1)
def _paragraphs() -> tuple[str, ...]:
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(paths.seeds_dir().glob("*.txt")))
    return tuple(line for line in text.split("\n") if line.strip())


def text_of(chars: int, seed: int) -> str:
    """Return about so many characters of prose: the samples' paragraphs in random order, other numbers in them."""
    generator = random.Random(seed)
    parts: list[str] = [f"Article {seed} on police reform"]
    length = 0
    while length < chars:
        paragraph = re.sub(r"\d+", lambda _: str(generator.randrange(1, 2030)), generator.choice(_paragraphs()))
        parts.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(parts)[: max(chars, 40)]


def spans_of(text: str, count: int, seed: int) -> list[tuple[int, int]]:
    """Return spans of one to twelve words, some nested to depth 4, and one as long as the text."""
    generator = random.Random(seed)
    places = words(text)
    spans = [(0, len(text))]
    while len(spans) < count:
        first = generator.randrange(len(places) - 12)
        length = generator.randrange(1, 12)
        for depth in range(4 if generator.random() < 0.05 else 1):
            last = max(first, first + length - depth * 3)
            spans.append((places[first][0], places[last][1]))
    return spans[:count]


def marks_of(text: str, count: int, seed: int = SEED) -> list[Mark]:
    """Return the marks of so many mentions, each of a claim of its own."""
    generator = random.Random(seed)
    spans = sorted(spans_of(text, count, seed))
    return [Mark(f"m{i}", f"c{i}", start, end, generator.choice(STATUSES)) for i, (start, end) in enumerate(spans)]


def make_project(
    path: Path, articles: int, mentions: int, chars: int = 4000, written: Callable[[int, int], str] = text_of
) -> Path:
    """Make a project with so many articles and mentions, by raw inserts into the tables that the program made."""
    open_project(path, person="Benchmark").close()
    each = mentions // articles
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        database.execute("INSERT INTO people VALUES ('p', 'Benchmark')") if not _has_people(database) else None
        for number in range(articles):
            _add_article(database, number, written(chars, number), each)
        database.execute(
            "INSERT INTO article_search(rowid, title, text) SELECT article_no, title, text FROM article_texts"
        )
        database.execute(
            f"INSERT INTO {documents_table(database)}(claim_id, wording, quotes, titles, claimant, dates, tags, notes)"
            " SELECT claim_id, wording, quotes, titles, claimant, dates, tags, notes FROM claim_texts"
        )
        database.execute("INSERT INTO claim_search(claim_search) VALUES ('rebuild')")
        database.execute("COMMIT")
        database.execute("ANALYZE")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def documents_table(database: sqlite3.Connection) -> str:
    """Return which table holds what is searched of claims: an older program, measured against, calls it otherwise."""
    held = database.execute("SELECT 1 FROM sqlite_master WHERE name = 'claim_documents_held'").fetchone()
    return "claim_documents_held" if held else "claim_documents"


def copy_claims(database: sqlite3.Connection, url: str) -> None:
    """Copy the claims of a project, without their mentions, to one on a server that has none, and enter them there."""
    import psycopg
    from sqlalchemy import create_engine

    from annotator.storage.search import everywhere_search

    columns = ("claim_id", "wording", "claimant", "voice", "status", "rationale", "created_at")
    rows = database.execute(f"SELECT {', '.join(columns)} FROM claims")
    into = f"COPY claims({', '.join(columns)}) FROM STDIN"
    with psycopg.connect(url) as server, server.cursor() as cursor, cursor.copy(into) as copy:
        for row in rows:
            copy.write_row(row)
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        everywhere_search(connection).rebuild()
        everywhere_search(connection).look_again()
    engine.dispose()


def add_article(path: Path, chars: int, mentions: int) -> str:
    """Add one article of so many characters, with so many mentions, to a project; return its id."""
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.execute("BEGIN")
        article_id = _add_article(database, SEED, text_of(chars, SEED), mentions)
        database.execute("COMMIT")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return article_id


def _has_people(database: sqlite3.Connection) -> bool:
    return database.execute("SELECT 1 FROM people WHERE name = 'Benchmark'").fetchone() is not None


def _add_article(database: sqlite3.Connection, number: int, text: str, mentions: int) -> str:
    article_id, revision_id = new_id(), new_id()
    sha256 = sha256_of(text)
    database.execute(
        "INSERT INTO articles(article_id, title, publisher, published, source_name, revision_id, imported_at)"
        " VALUES (?, ?, 'The Daily Sample', '2021-06-23', 'made.txt', ?, ?)",
        (article_id, text[:60], revision_id, AT),
    )
    database.execute(
        "INSERT INTO revisions(revision_id, article_id, number, text, chars, sha256, source_sha256, created_at)"
        " VALUES (?, ?, 1, ?, ?, ?, ?, ?)",
        (revision_id, article_id, text, len(text), sha256, sha256, AT),
    )
    claims = []
    places = []
    for start, end in spans_of(text, mentions, number)[:mentions]:
        claim_id = new_id()
        status = STATUSES[(start + end) % len(STATUSES)]
        claims.append((claim_id, text[start:end][:80], "Cory Booker", "newsroom", status, "Because.", AT))
        prefix, suffix = context(text, start, end)
        places.append((new_id(), claim_id, article_id, revision_id, start, end, text[start:end], prefix, suffix))
    database.executemany(
        "INSERT INTO claims(claim_id, wording, claimant, voice, status, rationale, created_at) VALUES (?,?,?,?,?,?,?)",
        claims,
    )
    database.executemany(
        'INSERT INTO mentions(mention_id, claim_id, article_id, revision_id, start, "end", quote, prefix, suffix)'
        " VALUES (?,?,?,?,?,?,?,?,?)",
        places,
    )
    return article_id


def make_files(folder: Path, count: int, chars: int = 4000) -> Path:
    """Make a folder of text files."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"{number:06}.txt").write_text(text_of(chars, number), encoding="utf-8")
    return folder


def file_texts(folder: Path) -> Iterator[str]:
    """Yield the texts of a folder's files."""
    for path in sorted(folder.iterdir()):
        yield path.read_text(encoding="utf-8")
