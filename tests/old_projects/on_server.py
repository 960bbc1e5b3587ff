"""Puts an old project file's rows on a PostgreSQL server, in the schema that they were written in."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, MetaData, delete, insert, inspect, select, text

from annotator.storage.engine import postgresql_engine
from annotator.storage.search import article_search, everywhere_search
from annotator.storage.search.documents import DOCUMENTS

# as their references to each other allow
_ORDER = """
people statuses tags articles revisions claims mentions claim_tags evidence acts act_changes steps attachments codebooks
queries comments corrections waivers source_notes assessments receipts conflicts saved_searches project_settings
analyses project received kept_rows renewed_search
"""


def put_on_server(old: Path, url: str) -> None:
    """Run the migrations up to the file's schema in an empty database, and copy its rows there."""
    engine = postgresql_engine(url)
    with closing(sqlite3.connect(old)) as source, engine.connect() as connection:
        source.row_factory = sqlite3.Row
        schema = source.execute("PRAGMA user_version").fetchone()[0]
        with connection.begin():
            config = Config()
            config.set_main_option("script_location", "annotator.storage:migrations")
            config.attributes["connection"] = connection
            command.upgrade(config, f"{schema:04}")
            _copy(source, connection)
            connection.execute(text("SELECT setval('articles_article_no_seq', (SELECT max(article_no) FROM articles))"))
            _index(connection, schema)
    engine.dispose()


# as the programs of these schemas did, but for the cutting of words
_OLD_ARTICLES = """
INSERT INTO article_search SELECT a.article_no,
    setweight(to_tsvector('simple', a.title), 'A') || to_tsvector('simple', left(r.text, 250000))
FROM articles a JOIN revisions r ON r.revision_id = a.revision_id WHERE a.deleted_at IS NULL
"""
_OLD_DOCUMENTS = "INSERT INTO {0}_search SELECT t.*, to_tsvector('simple', {1}) FROM {0}_texts t"
_FIRST_COLUMNS = {"claim": "wording", "evidence": "title", "comment": "text"}


def _index(connection: Connection, schema: int) -> None:
    if schema >= 4:
        ids = list(connection.scalars(text("SELECT article_id FROM articles WHERE deleted_at IS NULL")))
        article_search(connection).enter(ids)
        search = everywhere_search(connection)
        for kind, document in DOCUMENTS.items():
            if inspect(connection).has_table(f"{kind}_search"):  # not of a later schema
                documents = list(connection.scalars(select(document.key)))
                search._enter(kind, search._texts_of(kind, documents))
        return
    connection.execute(text(_OLD_ARTICLES))
    for kind, first in _FIRST_COLUMNS.items() if schema >= 3 else ():
        connection.execute(text(_OLD_DOCUMENTS.format(kind, first)))


def _copy(source: sqlite3.Connection, connection: Connection) -> None:
    metadata = MetaData()
    metadata.reflect(connection)
    for name in _ORDER.split():
        if name not in metadata.tables:
            continue  # of a later schema
        table = metadata.tables[name]
        if name == "project":
            connection.execute(delete(table))  # the id that the migration has just given it
        rows = [dict(row) for row in source.execute(f"SELECT * FROM {name}")]
        if rows:
            connection.execute(insert(table), [_as_declared(row, table.columns) for row in rows])


def _as_declared(row: dict[str, Any], columns: Any) -> dict[str, Any]:
    """SQLite's 0 and 1 as the yes and no that they stand for."""
    return {
        name: bool(value) if value is not None and columns[name].type.python_type is bool else value
        for name, value in row.items()
    }
