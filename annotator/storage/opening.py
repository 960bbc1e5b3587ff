"""How a project becomes usable: found or made, told apart from other files, brought up to this program's schema.

A file that this program must not touch (not a project, newer, damaged) is refused before anything is written to it.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect

from annotator.domain.codebook import Codebook
from annotator.errors import EnvironmentFault, Locked, ProjectUnusable, ReadOnly, Unwritable
from annotator.messages import message, sentences
from annotator.storage.access import Access, operational_errors
from annotator.storage.causes import Done, file_fault
from annotator.storage.conversion import finish
from annotator.storage.engine import (
    HELD,
    PLAIN,
    WRITES,
    is_server_url,
    memory_engine,
    postgresql_engine,
    reading_engine,
    shown_url,
    sqlite_engine,
)
from annotator.storage.entering import look_around
from annotator.storage.failures import translate_errors
from annotator.storage.inspection import NOTHING, Found, foreign, look, look_at, newer, refuse_foreign
from annotator.storage.keeper import Keeper
from annotator.storage.keys import access_to, damaged_beginning, opens_behind
from annotator.storage.last_seen import remembered, remembered_salt
from annotator.storage.project_file import NotHere, ProjectFile, is_open_here
from annotator.storage.repositories.codebooks import CodebookRepository
from annotator.storage.roles.standing import Standing, standing
from annotator.storage.schema_check import APPLICATION_ID, SCHEMA, released_schema
from annotator.storage.schema_check_server import server_foreign
from annotator.storage.store import Store
from annotator.storage.tables import metadata
from annotator.storage.untouched import beside, connect_untouched, holds_something

log = logging.getLogger(__name__)

_BEGIN = message("Begin one with 'annotator import'.")
_LOCK_SECONDS = 60
_MIGRATIONS = "annotator.storage:migrations"


def open_store(
    target: str | Path,
    person: str,
    first_codebook: Callable[[], Codebook],
    *,
    make: bool = True,
    keeps_old: bool = True,
) -> Store:
    """Open a project, making it when it isn't there; `first_codebook` gives what a new one starts with.

    One of an older schema is brought up to date, after a backup of it; without `keeps_old` it is a copy itself. Where
    there is no room or no right to write, the project is opened for reading only. Without `make` nothing is made: a
    file that isn't there is refused.

    Raises ProjectUnusable where it isn't a project of ours, is damaged or newer, EnvironmentFault where it can't be
    reached or made, InvalidInput for a malformed URL.
    """
    if isinstance(target, str) and is_server_url(target):
        return _open_on_server(target, person, first_codebook)
    path = Path(target)
    found, notices = _found_at(path, make=make)
    if found is None:
        if not make:
            raise no_project(path)
        _make_folder(path.parent)
        notices = look_around(path)  # a log that lost its file: SQLite would remove it
    try:
        return _open_file(path, person, first_codebook, notices, keeps_old=keeps_old)
    except Unwritable as fault:
        if found is None or not found.schema:
            raise  # there is nothing to be read
        log.info("opened for reading only: %s", fault)
        return _open_for_reading(path, person, first_codebook, fault)


def _found_at(path: Path, *, make: bool) -> tuple[Found | None, list[str]]:
    """Look at a file, and at what lies beside it, before it is opened; return what it is, and words on what was done.

    A log that is not the file's is put aside in between: it is not to be read with it, and neither is it to be touched
    where the file is not ours.
    """
    if is_open_here(path):
        return look_at(path), []
    try:
        found = look_at(path, without_log=True)
    except Locked as error:
        salt = remembered_salt(path) if error.wrong else b""
        if salt and opens_behind(path, salt):
            raise damaged_beginning(path) from error
        raise
    if found is None:
        return None, []
    if found == NOTHING and path.stat().st_size == 0:
        _refuse_empty(path, make=make)
    notices = look_around(path)
    return look_at(path) if holds_something(beside(path, "-wal")) else found, notices


def _refuse_empty(path: Path, *, make: bool) -> None:
    """Refuse an empty file where there was a project, and any that is to be read; else it is to become one."""
    if held := remembered(path):
        raise ProjectUnusable(
            message("{path} is empty. It held {held}.", path=path, held=held),
            message("Restore the newest backup: 'annotator backups' lists them. To begin anew, remove the empty file."),
        )
    if not make:
        raise ProjectUnusable(
            message("{path} is empty: there is no project in it.", path=path),
            sentences(message("Check the name."), _BEGIN),
        )


def open_nothing(person: str, first_codebook: Callable[[], Codebook]) -> Store:
    """Open an empty project that is in no file, to be read where there is none."""
    engine = memory_engine(None, _any)
    try:
        _migrate(engine, first_codebook)
        nothing = ReadOnly(message("There is no project yet."), _BEGIN, message("there is no project yet"))
        return Store(engine, "the project", person, read_only=nothing)
    except BaseException:
        engine.dispose()
        raise


def no_project(path: Path) -> ProjectUnusable:
    """Return the words for a project that is to be read and isn't there."""
    return ProjectUnusable(
        message("There is no project {path}.", path=path), sentences(message("Check the name."), _BEGIN)
    )


def _open_on_server(target: str, person: str, first_codebook: Callable[[], Codebook]) -> Store:
    engine = postgresql_engine(target)
    place = shown_url(engine)
    try:
        with translate_errors(place):
            with engine.connect() as connection:
                known = standing(connection, place)
            found = _look_at_server(engine, place)
            if found < SCHEMA:
                _refuse_to_upgrade(known, found, place)
                _upgrade_server(engine, first_codebook)
        engine.update_execution_options(**{HELD: known.role is not None})
        store = Store(engine, place, known.person or person, read_only=known.closed, role=known.role)
    except BaseException:
        engine.dispose()
        raise
    if engine.get_execution_options().get(PLAIN):
        store.notices.append(message("What is sent to {place} is not encrypted: its address says so.", place=place))
    return store


def _refuse_to_upgrade(known: Standing, found: int, place: str) -> None:
    """Refuse what only the tables' owner can do, on a server that takes changes."""
    if known.closed is not None:
        raise known.closed
    if known.role is not None:
        raise ProjectUnusable(
            message("{place} is of an earlier version of Annotator (schema {found}).", place=place, found=found),
            message("Ask whoever looks after it to open it once with this version: that brings it up to date."),
        )


def _open_file(
    path: Path, person: str, first_codebook: Callable[[], Codebook], notices: list[str], *, keeps_old: bool
) -> Store:
    place = str(path)
    access = access_to(path)
    engine = sqlite_engine(path, partial(look, place=place), access)
    file = _held(path, engine, access)
    try:
        with translate_errors(place):
            if _schema(engine) < SCHEMA:
                _upgrade_file(engine, path, first_codebook, keeps_old=keeps_old)
            _mend(engine, place)
            _sweep(path)
            if finish(path):
                notices = [
                    *notices,
                    message("What a conversion of {path} left that was cut off was erased.", path=path),
                ]
            keeper = Keeper(engine, file, passing=not keeps_old)
            try:
                store = Store(engine, place, person, keeper)
            except BaseException:
                keeper.let_go()
                raise
            store.notices = [*notices, *keeper.notices]
            return store
    except BaseException as error:
        engine.dispose()
        file.close()
        if isinstance(error, NotHere):
            raise EnvironmentFault(
                message("{place} was moved or replaced while it was being opened.", place=place),
                message("Nothing was changed. Open it again."),
            ) from error
        raise


def _held(path: Path, engine: Engine, access: Access) -> ProjectFile:
    try:
        file = ProjectFile(path)
    except OSError as error:
        raise file_fault(error, path, Done.OPENED if path.exists() else Done.WRITTEN) from error
    file.guard(engine, access)
    return file


def _open_for_reading(path: Path, person: str, first_codebook: Callable[[], Codebook], fault: Unwritable) -> Store:
    """Open a project file that can't be written; one of an older schema by a copy in memory that is brought up."""
    place = str(path)
    access = access_to(path)
    engine = reading_engine(path, partial(look, place=place), access)
    try:
        with translate_errors(place):
            if _schema(engine) < SCHEMA:
                with closing(connect_untouched(path, access=access)) as older:
                    engine = memory_engine(older, _any)
                _migrate(engine, first_codebook)
        refusal = ReadOnly(
            message("{place} is open for reading only: {cause}.", place=place, cause=fault.cause),
            message("Nothing was changed. Mend that and open the project again, or work on a copy in another place."),
            fault.cause,
        )
        return Store(engine, place, person, read_only=refusal)
    except BaseException:
        engine.dispose()
        raise


def _any(_connection: sqlite3.Connection) -> None:
    """What is in memory was looked at where it came from."""


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise file_fault(error, folder, Done.MADE) from error


def _lock_of(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


def _sweep(path: Path) -> None:
    """Take away the lock that an upgrade left which was killed; one that somebody holds stays."""
    left = _lock_of(path)
    if left.exists():
        from filelock import FileLock, Timeout

        with suppress(Timeout, OSError), FileLock(left, timeout=0):
            left.unlink()


def _mend(engine: Engine, place: str) -> None:
    """See that the file can be written, and make a search index anew that has lost a part of itself."""
    with engine.connect() as connection:
        driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
        _try_to_write(driver)
        if look(driver, place).search_is_whole:
            return
        from annotator.storage.search.renewing import renew_search

        connection.execution_options(**{WRITES: True})
        with connection.begin():
            renew_search(connection)
    log.warning("a part of the search index of %s was missing; it was made anew from what is in the project", place)


def _try_to_write(driver: sqlite3.Connection) -> None:
    """Begin to write, and let it be. A file without the right to is opened like any other, until the first act."""
    try:
        driver.execute("BEGIN IMMEDIATE")
        driver.execute("ROLLBACK")
    except operational_errors() as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:  # somebody else is writing: so it can be
            raise


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
            raise foreign(place)
        return 0
    number = str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar())
    if not number.isdecimal() or not names.issuperset(("acts", "act_changes")):
        raise foreign(place)
    return int(number)


def _look_at_server(engine: Engine, place: str) -> int:
    """Return the number of the schema on a server. Raises ProjectUnusable where it is newer, or not ours alone."""
    with engine.connect() as connection:
        number = _schema_in(connection)
        if number > SCHEMA:
            raise newer(place)
        if number:
            refuse_foreign(server_foreign(connection), place)
    return number


def _upgrade_file(engine: Engine, path: Path, first_codebook: Callable[[], Codebook], *, keeps_old: bool) -> None:
    """Migrate a project file, behind a lock and after a verified copy of what was there."""
    # imported late, as Alembic is: a project that is up to date starts without
    from filelock import FileLock, Timeout

    from annotator.storage.backup_folder import keep_before_upgrade

    lock = FileLock(_lock_of(path), timeout=_LOCK_SECONDS)
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
            message("{path} is being upgraded by another window.", path=path),
            message("Wait until it is done, then open it again."),
        ) from error
    except OSError as error:
        raise file_fault(error, path, Done.WRITTEN) from error
    finally:
        with suppress(OSError):  # Windows keeps it while somebody else waits for it
            Path(lock.lock_file).unlink()


def _upgrade_server(engine: Engine, first_codebook: Callable[[], Codebook]) -> None:
    with engine.connect() as connection:
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
    if encoding != "UTF8":
        raise ProjectUnusable(
            message("The database keeps text in {encoding}, which cannot hold every script.", encoding=encoding),
            message("Make one with: createdb --encoding=UTF8 --template=template0."),
        )
    _migrate(engine, first_codebook)


def _migrate(engine: Engine, first_codebook: Callable[[], Codebook]) -> None:
    """Run the missing migrations in one transaction: all of them, or nothing."""
    from annotator.storage.baseline import write_baseline
    from annotator.storage.search.renewal import mark_renewed, renew_if_few

    with engine.connect() as connection, tables_may_be_rebuilt(connection):
        connection.execution_options(**{WRITES: True})
        with connection.begin():
            # asked again with the write lock in hand: somebody else may have been quicker
            new = _schema_in(connection) == 0
            run_migrations(connection)
            if new:
                CodebookRepository(connection).fill(first_codebook())
            write_baseline(connection)
            if new:
                mark_renewed(connection)
            elif _search_is_whole(connection):  # else it is made anew as a whole, once the project is opened
                renew_if_few(connection)
            if connection.dialect.name == "sqlite":
                _seal(connection)
            elif not new:
                _renew_roles(connection)


def _renew_roles(connection: Connection) -> None:
    """Let the roles of a shared project hold what the migrations made, too."""
    from annotator.storage.repositories.roles import RoleRepository

    roles = RoleRepository(connection)
    if roles.made():
        roles.renew()


def _search_is_whole(connection: Connection) -> bool:
    schema = released_schema(SCHEMA)
    if connection.dialect.name != "sqlite" or schema is None:
        return True
    there = set(connection.exec_driver_sql("SELECT name FROM sqlite_master").scalars())
    return all(one.name in there for one in schema.required if one.serves_search)


def run_migrations(connection: Connection, last: str = "head") -> None:
    """Run the missing migrations up to the last one, in the transaction that is open."""
    # imported late: a project that is up to date starts without it
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", _MIGRATIONS)
    config.attributes["connection"] = connection
    command.upgrade(config, last)


@contextmanager
def tables_may_be_rebuilt(connection: Connection) -> Iterator[None]:
    """Let migrations drop and rename tables; to be asked outside of a transaction.

    Alembic rebuilds a table by dropping it: with foreign keys on, the rows that refer to it would go along. And the new
    table could not take its name while a view names it; SQLite's older renaming does not look at views.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    driver: sqlite3.Connection = connection.connection.driver_connection  # type: ignore[assignment]
    driver.execute("PRAGMA foreign_keys = OFF")
    driver.execute("PRAGMA legacy_alter_table = ON")
    yield
    driver.execute("PRAGMA foreign_keys = ON")
    driver.execute("PRAGMA legacy_alter_table = OFF")


def _seal(connection: Connection) -> None:
    """Check what the migrations left, and mark the file as ours and as current."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise ProjectUnusable(
            message(
                "The project could not be upgraded: a row of {table} has lost its {other}.",
                table=broken[0],
                other=broken[2],
            ),
            message("It was left as it was. Please report this, with the copy made beside it."),
        )
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
