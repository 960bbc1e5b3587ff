"""Connections to a project's database: what each engine needs said to it before anything else."""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Dialect, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError
from sqlalchemy.pool import NullPool, QueuePool, StaticPool

from annotator.addresses import is_address, without_secrets, written_properly
from annotator.errors import InvalidInput, ProjectUnusable
from annotator.messages import message
from annotator.storage.access import Access, access_of, operational_errors
from annotator.storage.keys import access_to
from annotator.storage.log_file import tie
from annotator.storage.project_file import address_of
from annotator.storage.untouched import beside, connect_untouched

BUSY_SECONDS = 15
_MOMENT_MS = 3
WRITES = "annotator_writes"
"""Execution option of a connection whose transaction will write: it takes the write lock at its start."""
HELD = "annotator_held"
"""Execution option of a connection to a server that holds whoever is connected to a role."""
PLAIN = "annotator_plain"
"""Execution option of an engine whose server is elsewhere and is talked to without encryption, as its address wants."""
_ADVISORY_LOCK = 0x616E6E6F  # "anno"

# temp_store: sorting must not need room on a disk, nor leave words of a project there
_PRAGMAS = ("PRAGMA foreign_keys = ON", "PRAGMA cell_size_check = ON", "PRAGMA temp_store = MEMORY")
_PRAGMAS_FOR_WRITING = (
    "PRAGMA journal_mode = WAL",
    # an editor's act must survive a power cut
    "PRAGMA synchronous = FULL",
    # never in the middle of a commit: the keeper writes the log back, once it has seen that the file is still the file
    "PRAGMA wal_autocheckpoint = 0",
    # a log that begins anew is cut: otherwise its size would say for good that there is much to write back
    "PRAGMA journal_size_limit = 0",
)


def is_server_url(target: str) -> bool:
    """Tell whether a project is named by the URL of a PostgreSQL database."""
    return is_address(target)


def shown_url(engine: Engine) -> str:
    """Return how a project on a server is called in messages: its address without secrets."""
    return without_secrets(engine.url.render_as_string(hide_password=True))


Look = Callable[[sqlite3.Connection], object]
"""What is asked of a connection before anything else is; it raises where the file must not be used."""


def sqlite_engine(path: Path, look: Look, access: Access) -> Engine:
    """Return an engine on a SQLite project file; nothing is opened yet."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        **_by(access),
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
    )
    return _prepared(engine, look, (*_PRAGMAS, *_PRAGMAS_FOR_WRITING), beside(path, "-wal"))


def reading_engine(path: Path, look: Look, access: Access) -> Engine:
    """Return an engine on a project file that can't be written: each reading looks anew at how the file stands."""
    engine = create_engine(
        "sqlite://", **_by(access), creator=lambda: connect_untouched(path, access=access), poolclass=NullPool
    )
    return _prepared(engine, look, _PRAGMAS)


def looking_engine(path: Path) -> Engine:
    """Return an engine that reads a file which nobody writes to, and leaves nothing beside it."""
    access, uri = access_to(path), address_of(path, "mode=ro&immutable=1")
    return create_engine("sqlite://", **_by(access), creator=lambda: access.connect(uri, uri=True), poolclass=NullPool)


def memory_engine(source: sqlite3.Connection | None, look: Look) -> Engine:
    """Return an engine on a database in memory, a copy of another or empty; it goes with the engine."""
    uri = f"file:/{secrets.token_hex(8)}?vfs=memdb"
    access = access_of(source)  # pages of an encrypted file are copied to such pages alone

    def connect() -> sqlite3.Connection:
        return access.connect(uri, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)

    first = connect()  # it holds the database while no other connection does
    if source is not None:
        _copy(source, first)
    engine = create_engine("sqlite://", **_by(access), creator=connect, poolclass=QueuePool)
    event.listen(engine, "engine_disposed", lambda _: first.close())
    return _prepared(engine, look, _PRAGMAS)


def scratch_engine(near: Engine) -> Engine:
    """Return an engine on an empty database of one connection, for what is worked out of a project; it goes with it.

    SQLite holds it in memory, and moves it to a file without a name when it grows: what is worked out of a whole
    project has no room in memory. What comes from an encrypted one stays in memory all the same.
    """
    dialect: Any = near.dialect
    place = ":memory:" if dialect.name == "sqlite" and dialect.dbapi is not sqlite3 else ""
    engine = create_engine(
        "sqlite://", creator=lambda: sqlite3.connect(place, check_same_thread=False), poolclass=StaticPool
    )
    return _prepared(engine, lambda _: None, ("PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF"))


def _by(access: Access) -> dict[str, Any]:
    """Return what SQLAlchemy is told of how a file is opened. What it holds stands in no error's text, then."""
    return {"module": access.library, "hide_parameters": True} if access.encrypted else {}


def _copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy a project into memory. It comes with the write-ahead log of a file, which memory has no place for."""
    target.execute("PRAGMA locking_mode = EXCLUSIVE")  # with it a log needs no index that others share
    source.backup(target)
    target.execute("PRAGMA journal_mode = DELETE")
    target.execute("PRAGMA locking_mode = NORMAL")
    target.execute("SELECT 1 FROM sqlite_master").fetchall()  # the lock is let go of with the next reading


def _prepared(engine: Engine, look: Look, pragmas: Sequence[str], log: Path | None = None) -> Engine:
    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        # the driver must not begin transactions by itself: a read would later be refused as an upgrade to a write
        connection.isolation_level = None
        connection.execute("PRAGMA trusted_schema = OFF")
        look(connection)
        for pragma in pragmas:
            _patiently(connection, pragma)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if _writes(connection):
            driver = _take_write_lock(connection)
            if log is not None:
                tie(driver, log)
        else:
            connection.exec_driver_sql("BEGIN")

    return engine


def _take_write_lock(connection: Connection) -> sqlite3.Connection:
    """Begin a transaction that writes, waiting for others at most BUSY_SECONDS.

    SQLite's own waiting soon looks only every tenth of a second: beside a busy neighbour, whose acts take a few
    milliseconds, it would hardly ever find the lock free. So it waits for a moment only, again and again.
    """
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    driver.execute(f"PRAGMA busy_timeout = {_MOMENT_MS}")
    try:
        _patiently(driver, "BEGIN IMMEDIATE")
    finally:
        driver.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
    return driver


def _patiently(driver: sqlite3.Connection, statement: str) -> None:
    """Execute a statement, again and again for at most BUSY_SECONDS while others hold what it needs.

    The engine refuses some at once, whatever its own patience: changing to a write-ahead log while somebody else does
    (https://sqlite.org/wal.html, "Sometimes Queries Return SQLITE_BUSY In WAL Mode").
    """
    deadline = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            driver.execute(statement)
        except operational_errors() as error:
            # the error's first byte: the kinds of being busy differ in the others
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.001)
        else:
            return


# a network that went away without a word is noticed in seconds, not after the two hours that are usual
_ALIVE = {"keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3, "tcp_user_timeout": 10_000}


def postgresql_engine(target: str) -> Engine:
    """Return an engine on a PostgreSQL project. Raises InvalidInput, ProjectUnusable without the driver."""
    try:
        url = make_url(written_properly(target)).set(drivername="postgresql+psycopg")
    except (ArgumentError, ValueError):
        # not "from error": it repeats the address, with its password
        shown = without_secrets(target)
        raise InvalidInput(
            message("'{shown}' is not a database URL.", shown=shown), message("Write postgresql://user@host/database.")
        ) from None
    try:
        engine = create_engine(
            url,
            pool_use_lifo=True,
            use_native_hstore=False,
            connect_args={"connect_timeout": 10, "application_name": "annotator", "autocommit": True, **_ALIVE},
        )
    except ModuleNotFoundError as error:
        raise ProjectUnusable(
            message("Shared projects need the PostgreSQL driver, which is not installed."),
            message("Install annotator[team]."),
        ) from error
    return _pipelined(engine)


def _pipelined(engine: Engine) -> Engine:
    import psycopg

    from annotator.storage.server_connection import ServerConnections

    connections = ServerConnections()
    engine.dialect.supports_sane_rowcount = False  # what is not waited for tells of no rows, either
    engine.dialect.supports_sane_multi_rowcount = False

    @event.listens_for(engine, "do_connect")
    def connect(_dialect: Dialect, _record: object, _arguments: Sequence[Any], named: dict[str, Any]) -> object:
        made = connections.make(named)
        if connections.plain:
            engine.update_execution_options(**{PLAIN: True})
        return made

    @event.listens_for(engine, "checkout")
    def require_alive(connection: Any, _record: object, _proxy: object) -> None:
        try:
            connection.require_alive()
        except psycopg.OperationalError as error:
            raise DisconnectionError from error

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        driver: Any = connection.connection.driver_connection
        if _writes(connection):
            # one writer at a time, as in SQLite: the history's chain has one end, and nobody is overtaken unseen
            driver.begin("READ COMMITTED", lock=_ADVISORY_LOCK)
        else:
            driver.begin("REPEATABLE READ")

    return engine


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get(WRITES))
