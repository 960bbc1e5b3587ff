"""Is a database's schema ours: every table, view, trigger and index, and each made by the statement that we make it by?

A project may come from anywhere, and a schema runs: triggers fire, views and checks and generated columns compute. So
this is asked before anything else is, by reading the list of what there is and no more, and what is not as a released
schema has it is named. What each released schema has stands in `resources/schemas/`, written by
`scripts/schema_snapshot.py`. Not for what stands in the rows: that is what `check` is for.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import islice

from sqlalchemy import Connection

from annotator import paths
from annotator.messages import message
from annotator.storage.names import printable
from annotator.storage.problem_lines import of_part
from annotator.storage.schema_check_server import server_foreign, server_missing

SCHEMA = 7
"""The number of the newest migration: what `PRAGMA user_version` and the version table of a current project say."""
APPLICATION_ID = 0x414E4E50  # "ANNP"

_MOST_OBJECTS = 2_000
_LONGEST_STATEMENT = 20_000
_LIST = """SELECT CAST(type AS BLOB), CAST(name AS BLOB), CAST(tbl_name AS BLOB),
CAST(substr(sql, 1, ?) AS BLOB) FROM main.sqlite_master LIMIT ?"""
_SETTINGS = "SELECT CAST(k AS BLOB), v FROM main.{} LIMIT 10"
_CONFIGURATION = (b"version", 4)
"""The one row of an FTS5 index's settings as the program leaves it: others name functions to be called."""

# SQLite's own, made by ANALYZE and AUTOINCREMENT
_ENGINES_OWN = {
    ("table", "sqlite_sequence", "CREATE TABLE sqlite_sequence(name,seq)"),
    ("table", "sqlite_stat1", "CREATE TABLE sqlite_stat1(tbl,idx,stat)"),
    ("table", "sqlite_stat4", "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"),
}
_OF_SEARCH = re.compile(r"(article|claim|evidence|comment|source_note|attachment)_(documents(_held)?|search(_\w+)?)")
_QUOTED = r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]"""
_QUOTED_OR_BLANK = re.compile(rf"({_QUOTED})|\s+")
_QUOTED_OR_LISTED = re.compile(rf"{_QUOTED}|[(),]")
_CONSTRAINT = re.compile(r"(CONSTRAINT|PRIMARY KEY|UNIQUE|CHECK|FOREIGN KEY)\b")


@dataclass(frozen=True, slots=True)
class SchemaObject:
    """A table, view, trigger or index: what it is called, which table it belongs to, how it was made."""

    kind: str
    name: str
    table: str
    sql: str

    @property
    def serves_search(self) -> bool:
        """Whether it belongs to a search index, which can be made anew from what is searched."""
        return self.kind == "table" and _OF_SEARCH.fullmatch(self.name) is not None

    def __str__(self) -> str:
        return f"{printable(self.kind)} {printable(self.name)}"


@dataclass(frozen=True)
class Schema:
    """What a project of one released schema holds, and what it may hold besides: earlier programs made it so."""

    required: frozenset[SchemaObject]
    allowed: frozenset[SchemaObject]

    @cached_property
    def names(self) -> frozenset[tuple[str, str]]:
        return frozenset((one.kind, one.name) for one in self.required)


@dataclass(frozen=True, slots=True)
class Differences:
    """How a schema differs from what it should be: what is foreign and what is missing, in words that name it.

    Of a file, what is missing is also given as what it should be.
    """

    foreign: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    gone: tuple[SchemaObject, ...] = ()


@cache
def released_schema(number: int) -> Schema | None:
    """Return the schema that this number stands for, None where no program wrote it."""
    try:
        file = paths.resource("schemas", f"sqlite-{number}.json")
    except FileNotFoundError:
        return None
    content = json.loads(file.read_text(encoding="utf-8"))
    required = frozenset(SchemaObject(*row) for row in content["required"])
    return Schema(required, required | {SchemaObject(*row) for row in content["allowed"]})


def problems(connection: Connection) -> Iterator[str]:
    """Yield, in words, what a project's schema has that is not ours or not as ours, and what it lacks.

    Where this yields anything foreign, nothing else should be asked of the database. Raises what the engine raises.
    """
    found = differences_of(connection)
    yield from (of_part("schema", line) for line in (*found.foreign, *found.missing))


def differences_of(connection: Connection) -> Differences:
    """Hold a project's schema against ours, on either engine. Raises what the engine raises."""
    if connection.dialect.name == "sqlite":
        driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
        return differences(driver)
    return Differences(tuple(server_foreign(connection)), tuple(server_missing(connection)))


def differences(driver: sqlite3.Connection) -> Differences:
    """Hold the schema of a project file against the one that its number stands for."""
    number = int(driver.execute("PRAGMA user_version").fetchone()[0])
    schema = released_schema(number)
    if schema is None:
        return Differences(foreign=(message("no version of Annotator wrote a schema {number}", number=str(number)),))
    found = list(islice(read_schema(driver), _MOST_OBJECTS + 1))
    if len(found) > _MOST_OBJECTS:
        return Differences(
            foreign=(message("it holds more than {count} tables, views, triggers and indexes", count=_MOST_OBJECTS),)
        )
    foreign = list(_foreign(found, schema))
    there = {_key(one) for one in found}
    gone = sorted((one for one in schema.required if _key(one) not in there), key=str)
    if not foreign:
        foreign += _foreign_configuration(driver, found)
    return Differences(
        tuple(foreign), tuple(message("the {what} is missing", what=str(one)) for one in gone), tuple(gone)
    )


def read_schema(driver: sqlite3.Connection) -> Iterator[SchemaObject]:
    """Yield what a database holds, as its own list has it; what SQLite makes by itself is left out."""
    for row in driver.execute(_LIST, (_LONGEST_STATEMENT, _MOST_OBJECTS + 10)):
        kind, name, table, sql = (value.decode("utf-8", "replace") if value is not None else "" for value in row)
        own_index = kind == "index" and name.startswith("sqlite_autoindex_") and not sql
        if not own_index and (kind, name, sql) not in _ENGINES_OWN:
            yield SchemaObject(kind, name, table, _normal(sql))


def _foreign(found: Iterable[SchemaObject], schema: Schema) -> Iterator[str]:
    seen: set[tuple[str, str]] = set()
    kinds = {name: kind for kind, name in schema.names}
    for one in found:
        if _key(one) in seen:
            yield message("{what} is there twice", what=str(one))
        elif one not in schema.allowed:
            if _key(one) in schema.names:
                yield message("{what} is not as Annotator makes it", what=str(one))
            elif one.name in kinds:
                yield message(
                    "{what} stands in the place of the {kind} of that name", what=str(one), kind=kinds[one.name]
                )
            else:
                yield message("{what} is not Annotator's", what=str(one))
        seen.add(_key(one))


def _foreign_configuration(driver: sqlite3.Connection, found: Iterable[SchemaObject]) -> Iterator[str]:
    """Yield the search indexes whose settings somebody has changed. Asked only of tables that are ours."""
    for one in found:
        if one.kind == "table" and one.name.endswith("_search_config"):
            for key, value in driver.execute(_SETTINGS.format(one.name)):
                if (key, value) != _CONFIGURATION:
                    yield message("{what} holds a setting that is not Annotator's", what=str(one))
                    break


def _key(one: SchemaObject) -> tuple[str, str]:
    return one.kind, one.name


@lru_cache(512)  # each connection of the pool asks
def _normal(sql: str) -> str:
    """Return a statement with one space for each run of white space outside of quotes, a table's constraints sorted.

    Their order says nothing, and Alembic writes those of a table that it rebuilds as a set happens to have them.
    """
    plain = _QUOTED_OR_BLANK.sub(lambda match: match[1] or " ", sql).strip()
    opening, closing = plain.find("("), plain.rfind(")")
    if not plain.startswith("CREATE TABLE ") or closing < opening:
        return plain
    parts = [part.strip() for part in _split(plain[opening + 1 : closing])]
    constraints = sorted(part for part in parts if _CONSTRAINT.match(part))
    columns = [part for part in parts if not _CONSTRAINT.match(part)]
    return f"{plain[: opening + 1]}{', '.join((*columns, *constraints))}{plain[closing:]}"


def _split(body: str) -> Iterator[str]:
    """Yield what stands between the commas of a list, but for those in quotes and in parentheses."""
    depth = start = 0
    for token in _QUOTED_OR_LISTED.finditer(body):
        if token[0] == "," and depth == 0:
            yield body[start : token.start()]
            start = token.end()
        depth += (token[0] == "(") - (token[0] == ")")
    yield body[start:]
