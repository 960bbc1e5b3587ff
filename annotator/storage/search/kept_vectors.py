"""Vectors of texts, kept on this machine between runs: what computed them takes tens of milliseconds for each.

They are derived and can be lost: a file in the user's cache folder, not in the project, which others share. A file that
cannot be read or written is as good as none, and never stops a search.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

_log = logging.getLogger(__name__)

_AT_MOST = 20_000
"""So many are kept, about 30 MB; those that came first go first."""
_WAIT = 1.0  # s, while another program writes
_MADE = (
    "CREATE TABLE IF NOT EXISTS vectors (vector_no INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, vector BLOB NOT NULL)"
)
_DROP = "DELETE FROM vectors WHERE vector_no <= (SELECT max(vector_no) FROM vectors) - ?"


class KeptVectors:
    """Reads and writes the file, which is made with the first vector that is kept. For any thread.

    Without a file nothing is kept: vectors tell what the claims of an encrypted project are about.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file

    def known(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """Return the vectors of those keys that are kept."""
        if self._file is None or not self._file.exists():
            return {}
        query = f"SELECT key, vector FROM vectors WHERE key IN ({', '.join('?' * len(keys))})"  # noqa: S608 - question marks
        try:
            with closing(sqlite3.connect(self._file, timeout=_WAIT)) as database:
                return dict(database.execute(query, list(keys)))
        except sqlite3.Error as error:
            _log.info("vectors are computed again, %s: %s", self._file, error)
            return {}

    def keep(self, vectors: Mapping[bytes, bytes]) -> None:
        """Keep vectors by their keys; the oldest beyond what is kept go."""
        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            # they tell something of what a claim is about: nobody else may look into it
            os.close(os.open(self._file, os.O_CREAT | os.O_RDWR, 0o600))
            with closing(sqlite3.connect(self._file, timeout=_WAIT)) as database, database:
                database.execute(_MADE)
                database.executemany("INSERT OR IGNORE INTO vectors (key, vector) VALUES (?, ?)", vectors.items())
                database.execute(_DROP, (_AT_MOST,))
        except (OSError, sqlite3.Error) as error:
            _log.info("vectors are not kept, %s: %s", self._file, error)
