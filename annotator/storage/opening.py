"""How a project becomes usable: found or made, told apart from other files, brought up to this program's schema.

A file that this program must not touch (not a project, newer, damaged) is refused before anything is written to it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, inspect

from annotator.domain.codebook import Codebook
from annotator.errors import EnvironmentFault, ProjectUnusable
from annotator.storage.backup_folder import keep_before_upgrade
from annotator.storage.baseline import lay_baseline
from annotator.storage.engine import WRITES, is_server_url, postgresql_engine, shown_url, sqlite_engine
from annotator.storage.entering import look_around
from annotator.storage.failures import told
from annotator.storage.keeper import Keeper
from annotator.storage.project_file import NotHere, ProjectFile, is_open_here
from annotator.storage.repositories.codebooks import CodebookRepository
from annotator.storage.search import everywhere_search
from annotator.storage.store import Store
from annotator.storage.tables import metadata

SCHEMA = 4
"""The number of the newest migration: what `PRAGMA user_version` and the version table of a current project say."""
APPLICATION_ID = 0x414E4E50  # "ANNP"
_HEADER = b"SQLite format 3\x00"
_LOCK_SECONDS = 60
_MIGRATIONS = "annotator.storage:migrations"


def open_store(
    target: str | Path, person: str, first_codebook: Callable[[], Codebook], *, keeps_old: bool = True
) -> Store:
    """Open a project, making it when it isn't there; `first_codebook` gives what a new one starts with.

    One of an older schema is brought up to date, after a backup of it; without `keeps_old` it is a copy itself.

    Raises ProjectUnusable where it isn't a project of ours, is damaged or newer, EnvironmentFault where it can't be
    reached or written, InvalidInput for a malformed URL.
    """
    path: Path | None = None
    notices: list[str] = []
    if isinstance(target, str) and is_server_url(target):
        engine = postgresql_engine(target)
        place = shown_url(engine)
        upgrade = _upgrade_server
    else:
        path = Path(target)
        _refuse_foreign_file(path)
        notices = [] if is_open_here(path) else look_around(path)
        engine = sqlite_engine(path)
        place = str(path)
        upgrade = partial(_upgrade_file, keeps_old=keeps_old)
    file = _held(path, engine) if path else None
    try:
        with told(place):
            found = _schema(engine)
            if found > SCHEMA:
                raise _newer(place)
            if found < SCHEMA:
                upgrade(engine, first_codebook)
            store = Store(engine, place, person, Keeper(engine, file) if file else None)
            store.notices = notices
            return store
    except BaseException as error:
        engine.dispose()
        if file is not None:
            file.close()
        if isinstance(error, NotHere):
            raise EnvironmentFault(
                f"{place} was moved or replaced while it was being opened.", "Nothing was changed. Open it again."
            ) from error
        raise


def _held(path: Path, engine: Engine) -> ProjectFile:
    try:
        file = ProjectFile(path)
    except OSError as error:
        raise _unopened(path, error) from error
    file.guard(engine)
    return file


def _refuse_foreign_file(path: Path) -> None:
    """Look at the first bytes of a file only, so that what isn't ours is not so much as opened as a database."""
    try:
        if path.is_dir():
            raise ProjectUnusable(f"{path} is a folder, not a project file.", "Name a file that ends in .annotator.")
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            return
        if is_open_here(path):
            return  # it was looked at then, and closing it again would drop the locks of those connections
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise _unopened(path, error) from error
    if not header:
        return
    if not header.startswith(_HEADER) or len(header) < 100:
        raise ProjectUnusable(f"{path} is not an Annotator project.", "It was left untouched. Import articles instead.")
    application, schema = int.from_bytes(header[68:72], "big"), int.from_bytes(header[60:64], "big")
    if application == 0 and _holds_tables(path):
        raise _foreign(str(path))
    if application not in (0, APPLICATION_ID):
        raise _foreign(str(path))
    if application == APPLICATION_ID and schema > SCHEMA:
        raise _newer(str(path))


def _unopened(path: Path, error: OSError) -> EnvironmentFault:
    return EnvironmentFault(
        f"{path} cannot be opened: {error.strerror or error}.",
        "Check that its folder exists, and that you may write there.",
    )


def _holds_tables(path: Path) -> bool:
    """Tell whether an unmarked database file holds anything but a project in the making, without writing to it.

    Most programs don't mark their databases. Ours are marked in the transaction that makes their tables, which may
    still stand in the write-ahead log.
    """
    beside = path.with_name(f"{path.name}-wal")
    # without a log beside it nobody writes to the file: it can be read without so much as a lock
    uri = f"{path.absolute().as_uri()}?mode=ro{'' if beside.exists() else '&immutable=1'}"
    try:
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
                return False
            return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None
    except sqlite3.OperationalError:
        return False  # locked, or no rights: opening it will tell in full
    except sqlite3.DatabaseError as error:
        raise ProjectUnusable(
            f"{path} is a damaged database, or none at all: {error}.", "It was left untouched."
        ) from error


def _foreign(place: str) -> ProjectUnusable:
    return ProjectUnusable(f"{place} is a database of another program.", "It was left untouched.")


def _newer(place: str) -> ProjectUnusable:
    return ProjectUnusable(
        f"{place} was made by a newer version of Annotator.", "It was left untouched. Update the program to open it."
    )


def _schema(engine: Engine) -> int:
    """Return the number of the schema that a database has, 0 for one that is to become a project."""
    with engine.connect() as connection:
        return _schema_in(connection)


def _schema_in(connection: Connection) -> int:
    if connection.dialect.name == "sqlite":
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar() or 0)
    names = set(inspect(connection).get_table_names())
    place = shown_url(connection.engine)
    if "alembic_version" not in names:
        if names & set(metadata.tables):
            raise _foreign(place)
        return 0
    number = str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())
    if not number.isdigit() or not names.issuperset(("acts", "act_changes")):
        raise _foreign(place)
    return int(number)


def _upgrade_file(engine: Engine, first_codebook: Callable[[], Codebook], *, keeps_old: bool) -> None:
    """Migrate a project file, behind a lock and after a verified copy of what was there."""
    path = Path(engine.url.database or "")
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=_LOCK_SECONDS)
    try:
        with lock:
            found = _schema(engine)
            if found == SCHEMA:
                return  # somebody else was quicker
            if found and keeps_old:
                keep_before_upgrade(engine, path, SCHEMA)
            _migrate(engine, first_codebook)
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
        with suppress(OSError):  # Windows keeps it while somebody else waits for it
            Path(lock.lock_file).unlink()


def _upgrade_server(engine: Engine, first_codebook: Callable[[], Codebook]) -> None:
    with engine.connect() as connection:
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
    if encoding != "UTF8":
        raise ProjectUnusable(
            f"The database keeps text in {encoding}, which cannot hold every script.",
            "Make one with: createdb --encoding=UTF8 --template=template0.",
        )
    _migrate(engine, first_codebook)


def _migrate(engine: Engine, first_codebook: Callable[[], Codebook]) -> None:
    """Run the missing migrations in one transaction: all of them, or nothing."""
    sqlite = engine.dialect.name == "sqlite"
    with engine.connect() as connection:
        if sqlite:
            _enforce_references(connection, enforced=False)
        connection.execution_options(**{WRITES: True})
        with connection.begin():
            # asked again with the write lock in hand: somebody else may have been quicker
            new = _schema_in(connection) == 0
            run_migrations(connection)
            if new:
                CodebookRepository(connection).lay(first_codebook())
            lay_baseline(connection)
            everywhere_search(connection).rebuild()
            if sqlite:
                _seal(connection)
        if sqlite:
            _enforce_references(connection, enforced=True)


def run_migrations(connection: Connection, last: str = "head") -> None:
    """Run the missing migrations up to the last one, in the transaction that is open."""
    # imported late: a project that is up to date starts without it
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", _MIGRATIONS)
    config.attributes["connection"] = connection
    command.upgrade(config, last)


def _enforce_references(connection: Connection, *, enforced: bool) -> None:
    """Alembic rebuilds a table by dropping it: with foreign keys on, the rows that refer to it would go along.

    And the new table could not take its name while a view names it; SQLite's older renaming does not look at views.
    """
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    driver.execute(f"PRAGMA foreign_keys = {'ON' if enforced else 'OFF'}")
    driver.execute(f"PRAGMA legacy_alter_table = {'OFF' if enforced else 'ON'}")


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
