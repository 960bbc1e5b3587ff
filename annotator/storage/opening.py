"""How a project becomes usable: found or made, told apart from other files, brought up to this program's schema.

A file that this program must not touch (not a project, newer, damaged) is refused before anything is written to it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, inspect

from annotator.domain.codebook import Codebook
from annotator.errors import EnvironmentFault, ProjectUnusable
from annotator.storage.backup import copy_verified
from annotator.storage.engine import WRITES, is_server_url, postgresql_engine, sqlite_engine
from annotator.storage.failures import told
from annotator.storage.repositories.codebooks import CodebookRepository
from annotator.storage.store import Store

SCHEMA = 1
"""The number of the newest migration: what `PRAGMA user_version` and the version table of a current project say."""
APPLICATION_ID = 0x414E4E50  # "ANNP"
_HEADER = b"SQLite format 3\x00"
_LOCK_SECONDS = 60


def open_store(target: str | Path, person: str, first_codebook: Callable[[], Codebook]) -> Store:
    """Open a project, making it when it isn't there; `first_codebook` gives what a new one starts with.

    Raises ProjectUnusable where it isn't a project of ours, is damaged or newer, EnvironmentFault where it can't be
    reached or written, InvalidInput for a malformed URL.
    """
    if isinstance(target, str) and is_server_url(target):
        engine = postgresql_engine(target)
        place = engine.url.render_as_string(hide_password=True)
        upgrade = _upgrade_server
    else:
        path = Path(target)
        _refuse_foreign_file(path)
        engine = sqlite_engine(path)
        place = str(path)
        upgrade = _upgrade_file
    try:
        with told(place):
            found = _schema(engine)
            if found > SCHEMA:
                raise _newer(place)
            if found < SCHEMA:
                upgrade(engine, first_codebook)
        return Store(engine, place, person)
    except BaseException:
        engine.dispose()
        raise


def _refuse_foreign_file(path: Path) -> None:
    """Look at the first bytes of a file only, so that what isn't ours is not so much as opened as a database."""
    try:
        if path.is_dir():
            raise ProjectUnusable(f"{path} is a folder, not a project file.", "Name a file that ends in .annotator.")
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            return
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise EnvironmentFault(
            f"{path} cannot be opened: {error.strerror or error}.",
            "Check that the place exists and that you may use it.",
        ) from error
    if not header:
        return
    if not header.startswith(_HEADER) or len(header) < 100:
        raise ProjectUnusable(f"{path} is not an Annotator project.", "It was left untouched. Import articles instead.")
    if int.from_bytes(header[68:72], "big") not in (0, APPLICATION_ID):
        raise _foreign(str(path))
    if int.from_bytes(header[60:64], "big") > SCHEMA:
        raise _newer(str(path))


def _foreign(place: str) -> ProjectUnusable:
    return ProjectUnusable(f"{place} is a database of another program.", "It was left untouched.")


def _newer(place: str) -> ProjectUnusable:
    return ProjectUnusable(
        f"{place} was made by a newer version of Annotator.", "It was left untouched. Update the program to open it."
    )


def _schema(engine: Engine) -> int:
    """Return the number of the schema that a database has, 0 for an empty one."""
    with engine.connect() as connection:
        if engine.dialect.name == "sqlite":
            number = int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
            tables = inspect(connection).get_table_names() if number == 0 else []
            if tables and "alembic_version" not in tables:
                raise _foreign(str(engine.url.database))
            return number
        if not inspect(connection).has_table("alembic_version"):
            return 0
        return int(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or 0)


def _upgrade_file(engine: Engine, first_codebook: Callable[[], Codebook]) -> None:
    """Migrate a project file, behind a lock and after a verified copy of what was there."""
    path = Path(engine.url.database or "")
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=_LOCK_SECONDS)
    try:
        with lock:
            found = _schema(engine)
            if found == SCHEMA:
                return  # somebody else was quicker
            if found:
                stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
                copy_verified(engine, path.with_name(f"{path.name}.before-schema-{SCHEMA}-{stamp}"))
            _migrate(engine, first_codebook, new=not found)
    except Timeout as error:
        raise EnvironmentFault(
            f"{path} is being upgraded by another window.", "Wait until it is done, then open it again."
        ) from error
    except OSError as error:
        raise EnvironmentFault(
            f"{path} cannot be written: {error.strerror or error}.",
            "Choose a project in a folder of your own, or ask for the right to write there.",
        ) from error
    finally:
        Path(lock.lock_file).unlink(missing_ok=True)


def _upgrade_server(engine: Engine, first_codebook: Callable[[], Codebook]) -> None:
    _migrate(engine, first_codebook, new=_schema(engine) == 0)


def _migrate(engine: Engine, first_codebook: Callable[[], Codebook], *, new: bool) -> None:
    """Run the missing migrations in one transaction: all of them, or nothing."""
    # imported late: a project that is up to date starts without it
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "annotator.storage:migrations")
    sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if sqlite:
            _enforce_references(connection, enforced=False)
        connection.execution_options(**{WRITES: True})
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            if new:
                CodebookRepository(connection).lay(first_codebook())
            if sqlite:
                _seal(connection)
        if sqlite:
            _enforce_references(connection, enforced=True)


def _enforce_references(connection: Connection, *, enforced: bool) -> None:
    """Alembic rebuilds a table by dropping it: with foreign keys on, the rows that refer to it would go along."""
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    driver.execute(f"PRAGMA foreign_keys = {'ON' if enforced else 'OFF'}")


def _seal(connection: Connection) -> None:
    """Check what the migrations left, and mark the file as ours and as current."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise ProjectUnusable(
            f"The project could not be upgraded: a row of {broken[0]} has lost its {broken[2]}.",
            "It was left as it was. Please report this, with the copy made beside it.",
        )
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
