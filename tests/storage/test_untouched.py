"""A look at a file, and at its log, leaves both as they are, whatever stands in the log."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.storage.log_frames import FRAME_HEADER, LOG_HEADER, holds_commit
from annotator.storage.untouched import connect_untouched

PAGE = 4096
FRAME = FRAME_HEADER + PAGE


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file beside whose log, as a kill leaves it, stand two transactions of several pages each."""
    original, path = tmp_path / "original", tmp_path / "work.annotator"
    with closing(sqlite3.connect(original, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("CREATE TABLE words (word)")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for _ in range(2):
            raw.execute("INSERT INTO words VALUES (hex(randomblob(6000)))")
        shutil.copy(original, path)
        shutil.copy(f"{original}-wal", f"{path}-wal")
    original.unlink()
    return path


def rows_in(path: Path) -> int:
    """Look into the file, and see that nothing in its folder has changed."""
    before = {one.name: one.read_bytes() for one in path.parent.iterdir()}
    with closing(connect_untouched(path)) as connection:
        [count] = connection.execute("SELECT count(*) FROM words").fetchone()
    assert {one.name: one.read_bytes() for one in path.parent.iterdir()} == before
    return int(count)


def test_of_a_log_that_was_cut_off_anywhere_what_is_committed_is_read_and_it_stays(path: Path) -> None:
    log = path.with_name(f"{path.name}-wal")
    whole = log.read_bytes()
    ends = range(LOG_HEADER, len(whole) + 1, FRAME)
    found = []
    for length in sorted({0, 1, 31, *(end + by for end in ends for by in (-1, 0, 1, 100) if end + by <= len(whole))}):
        log.write_bytes(whole[:length])
        found.append(rows_in(path))
        assert holds_commit(log) == (found[-1] > 0), length
    assert set(found) == {0, 1, 2}
    assert found == sorted(found)


@pytest.mark.parametrize("at", [0, 4, 8, 12, 16, 24, 32, 36, 40, 48, 56, 3000])
def test_a_log_whose_first_transaction_is_not_whole_holds_nothing_and_stays(path: Path, at: int) -> None:
    log = path.with_name(f"{path.name}-wal")
    damaged = bytearray(log.read_bytes())
    damaged[at] ^= 0x40
    log.write_bytes(damaged)
    assert not holds_commit(log)
    assert rows_in(path) == 0
