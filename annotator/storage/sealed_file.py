"""A file that an encrypted project hands out, encrypted with its key: a database of one table, in pieces.

Whoever knows the passphrase opens it, whatever key their own project has. What stands in it is not known here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO

from annotator.errors import UnreadableSource
from annotator.messages import message
from annotator.storage.access import Access, database_errors
from annotator.storage.failures import translate_errors
from annotator.storage.keys import access_to

_APPLICATION = 0x416E5350  # "AnSP"
_PIECE = 1 << 20


class _Pieces:
    """Takes bytes as a file does that nobody can seek in."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._held = bytearray()

    def write(self, content: bytes) -> int:
        self._held += content
        while len(self._held) >= _PIECE:
            self._put(_PIECE)
        return len(content)

    def flush(self) -> None:
        """Nothing: what is held is written with the rest."""

    def end(self) -> None:
        self._put(len(self._held))

    def _put(self, size: int) -> None:
        self._connection.execute("INSERT INTO pieces (content) VALUES (?)", (bytes(self._held[:size]),))
        del self._held[:size]


@contextmanager
def sealed(path: Path, access: Access) -> Iterator[Path | IO[bytes]]:
    """Give what to write a new file to: its path where that may be plain, else what encrypts it on its way."""
    if not access.encrypted:
        yield path
        return
    with translate_errors(str(path)), closing(access.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # it is nobody's yet
        connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        connection.execute("CREATE TABLE pieces (piece_no INTEGER PRIMARY KEY, content BLOB NOT NULL)")
        connection.execute("BEGIN")
        pieces = _Pieces(connection)
        yield pieces  # type: ignore[misc] # as much of a file as is written to
        pieces.end()
        connection.execute("COMMIT")


def unsealed(path: Path) -> bytes | None:
    """Return what an encrypted file holds, None of one that is not.

    Raises Locked without the passphrase, UnreadableSource where it is damaged or something else, EnvironmentFault.
    """
    access = access_to(path)
    if not access.encrypted:
        return None
    try:
        with closing(access.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] == _APPLICATION:
                rows = connection.execute("SELECT content FROM pieces ORDER BY piece_no")
                return b"".join(content for (content,) in rows)
    except database_errors() as error:
        raise UnreadableSource(
            message("{name} was cut off or altered on its way: it cannot be deciphered.", name=path.name),
            message("Ask for it again. Nothing was taken from it."),
        ) from error
    raise UnreadableSource(
        message("{name} is an encrypted project, and no parcel.", name=path.name),
        message("'annotator send' makes a parcel of it."),
    )
