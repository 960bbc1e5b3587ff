"""Whether a database's schema is ours: each way in which somebody else's may be in it is named."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from annotator import paths
from annotator.bootstrap import open_project
from annotator.storage import opening
from annotator.storage.schema_check import Differences, differences, problems, released_schema
from scripts.schema_snapshot import NEVER_RELEASED, snapshot
from tests.fixtures.projects import Opener, engine_of

ROOT = Path(__file__).resolve().parents[2]
RELEASED = [number for number in range(1, opening.SCHEMA + 1) if number not in NEVER_RELEASED]
FILES = [*sorted((ROOT / "tests" / "old_projects").glob("*.annotator")), *(ROOT / "resources").glob("*/*.annotator")]


def _differences(path: Path) -> Differences:
    with closing(sqlite3.connect(path)) as raw:
        return differences(raw)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    open_project(tmp_path / "work.annotator", person="Anna").close()
    return tmp_path / "work.annotator"


def _alter(path: Path, *statements: str) -> Differences:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)
    return _differences(path)


@pytest.mark.parametrize("number", RELEASED)
def test_what_a_schema_holds_is_what_the_migrations_make(number: int) -> None:
    written = paths.resource("schemas", f"sqlite-{number}.json").read_text(encoding="utf-8")
    assert json.loads(written) == json.loads(snapshot(number)), "run python scripts/schema_snapshot.py"


def test_only_released_schemas_are_known() -> None:
    assert [number for number in range(opening.SCHEMA + 3) if released_schema(number)] == RELEASED


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_projects_that_were_written_by_released_programs_are_ours(file: Path, tmp_path: Path) -> None:
    shutil.copy(file, tmp_path / "old.annotator")
    assert _differences(tmp_path / "old.annotator") == Differences()
    open_project(tmp_path / "old.annotator", person="Anna").close()
    assert _differences(tmp_path / "old.annotator") == Differences()


def test_a_new_project_on_either_engine_is_ours(open_as: Opener) -> None:
    with engine_of(open_as()).connect() as connection:
        assert list(problems(connection)) == []


def test_what_sqlite_makes_by_itself_is_not_foreign(path: Path) -> None:
    assert _alter(path, "ANALYZE") == Differences()


def test_white_space_in_a_statement_does_not_count_but_in_quotes_it_does(path: Path) -> None:
    change = "UPDATE sqlite_master SET sql = replace(sql, {}) WHERE name = 'people'"
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute(change.format("char(10), '  '"))
        assert differences(raw) == Differences()
        raw.execute(change.format("'name TEXT', 'name \"TEXT \"'"))
        assert differences(raw).foreign == ("table people is not as Annotator makes it",)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("DROP TRIGGER acts_update", "trigger acts_update"),
        ("DROP INDEX ix_claims_status", "index ix_claims_status"),
        ("DROP VIEW claim_texts", "view claim_texts"),
        ("DROP TABLE saved_searches", "table saved_searches"),
    ],
)
def test_what_is_missing_is_named_and_is_not_foreign(path: Path, statement: str, told: str) -> None:
    found = _alter(path, statement)
    assert (found.foreign, found.missing) == ((), (f"the {told} is missing",))


ON_A_SERVER = [
    (
        (
            "CREATE FUNCTION verify() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
            "CREATE TRIGGER helpful AFTER INSERT ON claim_tags FOR EACH ROW EXECUTE FUNCTION verify()"
        ),
        "trigger helpful on table claim_tags is not as Annotator makes it",
    ),
    (
        "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
        "trigger acts_fixed on table acts is not as Annotator makes it",
    ),
    ("ALTER TABLE acts DISABLE TRIGGER acts_fixed", "trigger acts_fixed on table acts is not as Annotator makes it"),
    ("DROP TRIGGER acts_fixed ON acts", "the trigger acts_fixed is missing"),
    ("CREATE RULE quiet AS ON DELETE TO claims DO INSTEAD NOTHING", "rule quiet on table claims is not Annotator's"),
    ("ALTER TABLE claims ENABLE ROW LEVEL SECURITY", "row security on table claims is not Annotator's"),
    (
        "ALTER TABLE claims ALTER rationale SET DEFAULT pg_sleep(0)::text",
        "column rationale of table claims is computed, and not as Annotator makes it",
    ),
    (
        "ALTER TABLE claims ADD extra text GENERATED ALWAYS AS (upper(wording)) STORED",
        "column extra of table claims is computed, and not as Annotator makes it",
    ),
    ("ALTER TABLE claims ADD CHECK (length(wording) < 9)", "constraint claims_wording_check of table claims is not"),
    ("CREATE INDEX sly ON claims (upper(wording))", "index sly on table claims is not Annotator's"),
    (
        (
            "CREATE FUNCTION mine(text) RETURNS text LANGUAGE sql AS 'SELECT $1';"
            "CREATE OR REPLACE VIEW comment_texts AS SELECT comment_id, mine(text) AS text FROM comments"
        ),
        "view comment_texts calls the function mine, and is not as Annotator makes it",
    ),
    (
        "ALTER TABLE waivers RENAME TO mine; CREATE VIEW waivers AS SELECT * FROM mine",
        "waivers is not the table that Annotator makes",
    ),
]


@pytest.mark.parametrize(("statements", "told"), ON_A_SERVER)
def test_what_somebody_put_on_our_tables_on_a_server_is_named(postgresql_url: str, statements: str, told: str) -> None:
    project = open_project(postgresql_url, person="Anna")
    with psycopg.connect(postgresql_url, autocommit=True) as raw:
        raw.execute("CREATE TABLE somebody_elses (id integer CHECK (id > 1))")  # a team may have tables of its own
        raw.execute(statements)
    with engine_of(project).connect() as connection:
        found = list(problems(connection))
    assert found[0].startswith(f"schema: {told}")
    project.close()
