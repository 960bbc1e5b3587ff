"""Makes project files that somebody has put something into: each kind by the statements that make it.

The robustness commands and the tests read the same table. A kind is a name, what is done to a sound project, and the
words by which it must be refused.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

OLDEST = Path(__file__).resolve().parents[1] / "old_projects" / "schema-0001.annotator"
_ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
_SCHEMA = "PRAGMA writable_schema = ON"
_VERIFY = "UPDATE claims SET status = 'verified'"


@dataclass(frozen=True)
class Hostile:
    """A kind of hostile file, and what its refusal must say."""

    name: str
    make: Callable[[Path], None]
    told: str


def _by(*statements: str) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            raw.execute("PRAGMA legacy_alter_table = ON")
            for statement in statements:
                raw.execute(statement)

    return make


def _rewritten(name: str, old: str, new: str) -> Callable[[Path], None]:
    return _by(_SCHEMA, f"UPDATE sqlite_master SET sql = replace(sql, '{old}', '{new}') WHERE name = '{name}'")


def _entry(kind: str, name: str, table: str, sql: str) -> str:
    return f"INSERT INTO sqlite_master VALUES ('{kind}', '{name}', '{table}', 0, '{sql}')"


def _many(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute(_SCHEMA)
        raw.execute("BEGIN")
        rows = ((f"v{n}", f"v{n}", f"CREATE VIEW v{n} AS SELECT {n}") for n in range(300_000))
        raw.executemany("INSERT INTO sqlite_master VALUES ('view', ?, ?, 0, ?)", rows)
        raw.execute("COMMIT")


def in_the_log_alone(*statements: str) -> Callable[[Path], None]:
    """A trigger and more stand in the -wal, which is beside the file as a kill leaves it; the -shm is not."""

    def make(path: Path) -> None:
        copy = path.with_name("kept")
        with closing(sqlite3.connect(path, isolation_level=None)) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            for statement in (f"CREATE TRIGGER hidden AFTER INSERT ON claim_tags BEGIN {_VERIFY}; END", *statements):
                raw.execute(statement)
            shutil.copy(path, copy)
            shutil.copy(f"{path}-wal", f"{copy}-wal")
        copy.replace(path)
        Path(f"{copy}-wal").replace(f"{path}-wal")

    return make


def _in_an_older_project(path: Path) -> None:
    shutil.copy(OLDEST, path)
    _by("CREATE TRIGGER old AFTER INSERT ON claim_tags BEGIN UPDATE claims SET status = 'verified'; END")(path)


KINDS = (
    Hostile(
        "a trigger that verifies",
        _by(f"CREATE TRIGGER helpful AFTER INSERT ON claim_tags BEGIN {_VERIFY}; END"),
        "trigger helpful is not Annotator's",
    ),
    Hostile(
        "a trigger that fills the disk",
        _by(
            "CREATE TABLE pit (x)",
            "CREATE TRIGGER digger AFTER UPDATE ON claims BEGIN INSERT INTO pit WITH RECURSIVE n(i) AS "
            "(SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1000000000) SELECT zeroblob(1000) FROM n; END",
        ),
        "table pit is not Annotator's; trigger digger is not Annotator's",
    ),
    Hostile(
        "a trigger of ours that does something else",
        _by(
            "DROP TRIGGER acts_delete",
            f"CREATE TRIGGER acts_delete BEFORE DELETE ON acts BEGIN {_VERIFY}; END",
        ),
        "trigger acts_delete is not as Annotator makes it",
    ),
    Hostile(
        "a view in the place of a table",
        _by("ALTER TABLE comments RENAME TO hidden", f"CREATE VIEW comments AS SELECT ({_ENDLESS}) AS comment_id"),
        "view comments stands in the place of the table of that name",
    ),
    Hostile(
        "a view with a trigger in the place of a table",
        _by(
            "ALTER TABLE comments RENAME TO hidden",
            "CREATE VIEW comments AS SELECT * FROM hidden",
            f"CREATE TRIGGER sly INSTEAD OF INSERT ON comments BEGIN {_VERIFY}; END",
        ),
        "trigger sly is not Annotator's",
    ),
    Hostile(
        "a view that never ends",
        _by("DROP VIEW comment_texts", f"CREATE VIEW comment_texts AS SELECT '1' AS comment_id, ({_ENDLESS}) AS text"),
        "view comment_texts is not as Annotator makes it",
    ),
    Hostile(
        "a computed column",
        _by("ALTER TABLE claims ADD COLUMN more TEXT AS (hex(zeroblob(100000000)))"),
        "table claims is not as Annotator makes it",
    ),
    Hostile("one more table", _by("CREATE TABLE luggage (x)"), "table luggage is not Annotator's"),
    Hostile(
        "an index on an expression",
        _by("CREATE INDEX heavy ON claims (length(hex(zeroblob(10000000))))"),
        "index heavy is not Annotator's",
    ),
    Hostile(
        "an index on a part",
        _by("CREATE INDEX partly ON claims (wording) WHERE length(hex(zeroblob(10000))) > 0"),
        "index partly is not Annotator's",
    ),
    Hostile(
        "an index of ours on something else",
        _by("DROP INDEX ix_claims_status", "CREATE INDEX ix_claims_status ON claims (wording)"),
        "index ix_claims_status is not as Annotator makes it",
    ),
    Hostile(
        "a check that computes",
        _rewritten("people", "name TEXT NOT NULL", "name TEXT NOT NULL CHECK (length(hex(zeroblob(100000000))) > 0)"),
        "table people is not as Annotator makes it",
    ),
    Hostile(
        "another default",
        _rewritten("claims", "rationale TEXT DEFAULT ''''", "rationale TEXT DEFAULT (hex(zeroblob(90000000)))"),
        "table claims is not as Annotator makes it",
    ),
    Hostile(
        "a constraint less",
        _rewritten("people", "UNIQUE (name)", "CHECK (name <> char(0))"),
        "malformed database schema",
    ),
    Hostile(
        "another collation",
        _rewritten("people", "name TEXT NOT NULL", "name TEXT COLLATE NOCASE NOT NULL"),
        "table people is not as Annotator makes it",
    ),
    Hostile(
        "a twin without row ids",
        _by(
            "ALTER TABLE saved_searches RENAME TO hidden",
            "CREATE TABLE saved_searches (search_id TEXT PRIMARY KEY, name TEXT, query TEXT, filters TEXT, "
            "version INTEGER) WITHOUT ROWID",
        ),
        "table saved_searches is not as Annotator makes it",
    ),
    Hostile(
        "a table of another module",
        _by("CREATE VIRTUAL TABLE pages USING fts5vocab(claim_search, 'instance')"),
        "table pages is not Annotator's",
    ),
    Hostile(
        "a table of a module that nobody has",
        _by(_SCHEMA, _entry("table", "far", "far", "CREATE VIRTUAL TABLE far USING remote(''http://evil'')")),
        "table far is not Annotator's",
    ),
    Hostile(
        "an index of words over something else",
        _by("DROP TABLE claim_search", "CREATE VIRTUAL TABLE claim_search USING fts5(wording, content='acts')"),
        "table claim_search is not as Annotator makes it",
    ),
    Hostile(
        "an index of words with a setting",
        _by("INSERT INTO article_search(article_search, rank) VALUES ('rank', 'bm25(10.0, 5.0)')"),
        "table article_search_config holds a setting that is not Annotator's",
    ),
    Hostile(
        "a schema that cannot be read",
        _by(_SCHEMA, _entry("table", "torn", "torn", "CREATE TABLE torn (")),
        "malformed",
    ),
    Hostile(
        "a table twice", _by(_SCHEMA, "INSERT INTO sqlite_master SELECT * FROM sqlite_master WHERE name = 'people'"), ""
    ),
    Hostile(
        "a trigger under a name of SQLite's own",
        _by(
            _SCHEMA,
            _entry(
                "trigger",
                "sqlite_autoindex_claims_9",
                "claims",
                "CREATE TRIGGER sqlite_autoindex_claims_9 AFTER UPDATE ON claims BEGIN DELETE FROM claims; END",
            ),
        ),
        "sqlite_autoindex_claims_9",
    ),
    Hostile(
        "a view under the name of SQLite's own table",
        _by(_SCHEMA, _entry("view", "sqlite_stat1", "sqlite_stat1", f"CREATE VIEW sqlite_stat1 AS {_ENDLESS}")),
        "sqlite_stat1",
    ),
    Hostile("far too much", _many, "far more tables, views, triggers and indexes"),
    Hostile(
        "a statement of megabytes",
        _by(
            _SCHEMA,
            "INSERT INTO sqlite_master VALUES ('view', 'long', 'long', 0, "
            "'CREATE VIEW long AS SELECT ''' || hex(zeroblob(2000000)) || '''')",
        ),
        "far more tables, views, triggers and indexes",
    ),
    Hostile(
        "a name that steers a screen",
        _by('CREATE TABLE "\x1b[2J\u202egnihtemos\n" (x)'),
        "table \\u{1b}[2J\\u{202e}gnihtemos\\u{a} is not Annotator's",
    ),
    Hostile(
        "in the log alone, which looks like the file's",
        in_the_log_alone("INSERT INTO project VALUES ('a', 'b')", "DELETE FROM project WHERE key = 'a'"),
        "trigger hidden is not Annotator's",
    ),
    Hostile("in an older project", _in_an_older_project, "trigger old is not Annotator's"),
    Hostile("no version", _by("PRAGMA user_version = 0"), "no longer says which version"),
    Hostile("a version below all", _by("PRAGMA user_version = -3"), "no longer says which version"),
    Hostile("a version that never was", _by("PRAGMA user_version = 2"), "no version of Annotator wrote a schema 2"),
    Hostile("no mark", _by("PRAGMA application_id = 0"), "a database of another program"),
    Hostile("a table less", _by("DROP TABLE saved_searches"), "the table saved_searches is missing"),
)

ANOTHER_LOG = Hostile("in a log that is not the file's", in_the_log_alone(), "does not belong to it")
"""Not refused: the log is put aside, which is told, and the file is what it was before."""
