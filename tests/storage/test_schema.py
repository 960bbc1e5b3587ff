"""Migrations: they make what the tables say, and one that fails leaves the project as it was, beside a copy."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import annotator.storage
from annotator.bootstrap import open_project
from annotator.errors import ProjectUnusable
from annotator.services.projects import Project
from annotator.storage import inspection, opening, schema_check
from annotator.storage.schema_check import released_schema
from annotator.storage.tables import metadata
from scripts.schema_snapshot import snapshot
from tests.fixtures.projects import add_article, copies_before_the_upgrade, engine_of, rows_of

MIGRATIONS = Path(annotator.storage.__file__).with_name("migrations")
PRESENT = opening.SCHEMA
NEXT = PRESENT + 1


def _is_ours(_object: object, name: str | None, kind: str, _reflected: bool, _compare_to: object) -> bool:
    """Leave out what belongs to the search indexes, which no table of ours describes."""
    return (
        re.match(r"(ix_)?(article|claim|evidence|comment|source_note|attachment)_(search|documents)", name or "")
        is None
    )


def test_the_migrations_make_exactly_the_tables(project: Project) -> None:
    with engine_of(project).connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"include_object": _is_ours, "compare_type": True, "compare_server_default": False}
        )
        assert compare_metadata(context, metadata) == []


def test_the_program_knows_the_newest_migration() -> None:
    script = ScriptDirectory(str(MIGRATIONS))
    assert [int(head) for head in script.get_heads()] == [opening.SCHEMA]


class TestTheNextMigration:
    """As it will be: one more migration in a copy of the folder."""

    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        path = tmp_path / "work.annotator"
        project = open_project(path, person="Anna")
        article = add_article(project)
        project.claims.tag(article, 0, 6, tags=["date"])
        project.close()
        return path

    @pytest.fixture
    def migrate(self, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Any:
        folder = tmp_path_factory.mktemp("next") / "migrations"
        shutil.copytree(MIGRATIONS, folder)

        def with_body(body: str) -> None:
            head = "import sqlalchemy as sa\nfrom alembic import op\n"
            head += f"revision = '{NEXT:04}'\ndown_revision = '{PRESENT:04}'\n"
            source = f"{head}def upgrade():\n" + "".join(f"    {line}\n" for line in body.splitlines())
            (folder / "versions" / f"{NEXT:04}_next.py").write_text(source)
            monkeypatch.setattr(opening, "_MIGRATIONS", str(folder))
            for module in (opening, inspection):
                monkeypatch.setattr(module, "SCHEMA", NEXT)
            monkeypatch.setattr(schema_check, "released_schema", _released_or_next)

        return with_body

    def test_a_table_is_rebuilt_without_losing_what_refers_to_it(self, path: Path, migrate: Any) -> None:
        before = self._rows(path)
        migrate(
            "with op.batch_alter_table('claims', recreate='always') as batch:\n"
            "    batch.add_column(sa.Column('language', sa.Text(), nullable=False, server_default=''))"
        )
        project = open_project(path, person="Anna")
        after = rows_of(project)
        assert {name: rows for name, rows in after.items() if name != "claims"} == {
            name: rows for name, rows in before.items() if name != "claims"
        }
        assert len(after["claims"]) == 1
        assert project.maintenance.check() == []
        project.history.undo(2)
        project.close()
        [copy] = copies_before_the_upgrade()
        assert self._version(copy) == PRESENT
        assert [file.name for file in sorted(path.parent.iterdir())] == [path.name]

    @pytest.mark.parametrize(
        ("body", "failure"),
        [
            ("op.execute('DELETE FROM mentions')\nop.execute('nonsense')", Exception),
            ("op.create_table('extra', sa.Column('a', sa.Text()))\nraise RuntimeError('half way')", RuntimeError),
            ("op.execute('DELETE FROM claims')", ProjectUnusable),
        ],
    )
    def test_one_that_fails_leaves_the_project_as_it_was(
        self, path: Path, migrate: Any, monkeypatch: pytest.MonkeyPatch, body: str, failure: type[Exception]
    ) -> None:
        before = self._rows(path)
        migrate(body)
        with pytest.raises(failure):
            open_project(path, person="Anna")
        [copy] = copies_before_the_upgrade()
        assert self._version(path) == PRESENT
        assert self._tables(path) == self._tables(copy)
        for module in (opening, inspection):
            monkeypatch.setattr(module, "SCHEMA", PRESENT)
        assert self._rows(path) == self._rows(copy) == before

    @staticmethod
    def _rows(path: Path) -> dict[str, list[tuple[Any, ...]]]:
        project = open_project(path, person="Anna")
        rows = rows_of(project)
        project.close()
        return rows

    @staticmethod
    def _version(path: Path) -> int:
        with closing(sqlite3.connect(path)) as raw:
            return int(raw.execute("PRAGMA user_version").fetchone()[0])

    @staticmethod
    def _tables(path: Path) -> list[tuple[str, str]]:
        with closing(sqlite3.connect(path)) as raw:
            return raw.execute("SELECT name, sql FROM sqlite_master ORDER BY name").fetchall()


def _released_or_next(number: int) -> schema_check.Schema | None:
    """What a schema holds; of the next one as scripts/schema_snapshot.py would write it down."""
    if number != NEXT:
        return released_schema(number)
    content = json.loads(snapshot(NEXT))
    required = frozenset(schema_check.SchemaObject(*row) for row in content["required"])
    return schema_check.Schema(required, required)
