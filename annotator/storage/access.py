"""How a database file is opened: a plain one by Python's own SQLite, an encrypted one by SQLCipher, with its key.

POSIX lets go of all locks of a process on a file when any descriptor of it is closed: two libraries in one process must
never have one file. So what a file is says which library has it, for every connection to it and to its copies; a plain
project never meets the other one, which is loaded for the first encrypted file. Not which key belongs to a file
(`keys.py`).
"""

from __future__ import annotations

import importlib
import sqlite3
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeGuard, TypeVar, overload

from annotator.errors import ProjectUnusable
from annotator.messages import message

E = TypeVar("E", bound=BaseException)

_LIBRARY = "sqlcipher3.dbapi2"

_errors: list[type[sqlite3.Error]] = [sqlite3.Error]
_database_errors: list[type[sqlite3.DatabaseError]] = [sqlite3.DatabaseError]
_operational_errors: list[type[sqlite3.OperationalError]] = [sqlite3.OperationalError]


@dataclass(frozen=True, slots=True)
class Access:
    """The way to a file, without a key to a plain one; `by_cipher` lets SQLCipher open that too, to convert it."""

    key: bytes = field(default=b"", repr=False)
    salt: bytes = field(default=b"", repr=False)
    by_cipher: bool = False

    @property
    def encrypted(self) -> bool:
        return bool(self.key)

    @property
    def library(self) -> ModuleType:
        """The module that opens it, as SQLAlchemy takes it."""
        return _cipher_library() if self.encrypted or self.by_cipher else sqlite3

    def connect(self, database: str | Path, **options: Any) -> sqlite3.Connection:
        """Connect as `sqlite3.connect` does; a file that is made here is encrypted from its first page on."""
        library = self.library
        if library is sqlite3:
            plain: sqlite3.Connection = sqlite3.connect(database, **options)
            return plain
        connection = library.connect(str(database), factory=_connection_class(), **options)
        try:
            # before anything else: journal_mode, asked first, would make a plain file
            if self.encrypted and connection.execute(f'PRAGMA key = "{self.literal}"').fetchone() != ("ok",):
                raise library.NotSupportedError("the key was not taken")
            # what is wrong is told in words, not by lines on stderr; and nothing is spilled into a plain file
            connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
            connection.execute("PRAGMA temp_store = MEMORY")
        except BaseException:
            connection.close()
            raise
        connection.access = self
        found: sqlite3.Connection = connection
        return found

    @property
    def literal(self) -> str:
        """The key with its salt as SQLCipher takes them: nothing is derived any more. Empty for a plain file."""
        return f"x'{self.key.hex()}{self.salt.hex()}'" if self.encrypted else ""


PLAIN = Access()


def access_of(connection: object) -> Access:
    """Return how a connection was opened: what is copied through it is opened likewise."""
    found = getattr(connection, "access", PLAIN)
    return found if isinstance(found, Access) else PLAIN


def is_sqlite(connection: object) -> TypeGuard[sqlite3.Connection]:
    """Tell whether a connection leads to a file, through either library."""
    return isinstance(connection, sqlite3.Connection) or access_of(connection).encrypted


@overload
def errors() -> tuple[type[sqlite3.Error], ...]: ...
@overload
def errors(*also: type[E]) -> tuple[type[sqlite3.Error | E], ...]: ...
def errors(*also: type[E]) -> tuple[type[sqlite3.Error | E], ...]:
    """Return what either library raises, and other classes with it: the two have no parent in common."""
    return (*_errors, *also)


def database_errors() -> tuple[type[sqlite3.DatabaseError], ...]:
    """Return what either library raises for what is wrong with a database, or with what was asked of it."""
    return tuple(_database_errors)


@overload
def operational_errors() -> tuple[type[sqlite3.OperationalError], ...]: ...
@overload
def operational_errors(*also: type[E]) -> tuple[type[sqlite3.OperationalError | E], ...]: ...
def operational_errors(*also: type[E]) -> tuple[type[sqlite3.OperationalError | E], ...]:
    """Return what either library raises for what is not the program's fault: locks, disks, what was interrupted."""
    return (*_operational_errors, *also)


def can_encrypt() -> bool:
    """Tell whether SQLCipher is installed."""
    try:
        _cipher_library()
    except ProjectUnusable:
        return False
    return True


def require_cipher() -> None:
    """Raise ProjectUnusable, with how to get it, where SQLCipher is not installed."""
    _cipher_library()


@cache
def _cipher_library() -> ModuleType:
    try:
        library = importlib.import_module(_LIBRARY)
    except ImportError as error:
        raise ProjectUnusable(
            message("Encrypted projects need SQLCipher, which is not installed."),
            message("Install annotator[vault], or use the packaged program, which has it."),
        ) from error
    _errors.append(library.Error)
    _database_errors.append(library.DatabaseError)
    _operational_errors.append(library.OperationalError)
    return library


@cache
def _connection_class() -> type[Any]:
    class KeyedConnection(_cipher_library().Connection):  # type: ignore[misc] # loaded only here
        """A connection that knows how it was opened."""

        access = PLAIN

    return KeyedConnection
