#!/usr/bin/env bash
# SQLite 3.54.1 (APSW 3.54.1.0): with somebody else writing, changing to a write-ahead log fails at once, busy timeout or not.
#
# Expected: "PRAGMA journal_mode=WAL" waits for others as long as the busy timeout says, as each other statement does, and
# as it does itself while somebody reads.
# Seen: while another connection reads, it waits the whole timeout. While another holds the write lock (BEGIN IMMEDIATE),
# it fails with SQLITE_BUSY at once; "BEGIN IMMEDIATE" in its place waits. The same pragma where the log is there already
# waits for nobody, so that it shows only with the first log: two programs that make or open a new database together.
# Met: three processes that made one project at the same moment; one in some hundreds of rounds failed. Do: repeat it.
# Versions: apsw 3.54.1.0 with SQLite 3.54.1; seen too with Python 3.11.7's sqlite3, SQLite 3.40.1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'apsw==3.54.1.0'

cat >"$folder/program.py" <<'PROGRAM'
import time

import apsw

TIMEOUT = 1.5  # seconds
print("apsw", apsw.apsw_version(), "SQLite", apsw.sqlite_lib_version())


def attempt(name: str, others: str, statement: str, mode: str = "DELETE") -> None:
    other = apsw.Connection(f"{name}.db")
    other.execute(f"PRAGMA journal_mode={mode}; CREATE TABLE claim (quote)").fetchall()
    mine = apsw.Connection(f"{name}.db")
    mine.set_busy_timeout(int(TIMEOUT * 1000))
    mine.execute("SELECT * FROM claim").fetchall()
    other.execute(others)
    other.execute("SELECT * FROM claim").fetchall()
    started = time.monotonic()
    try:
        mine.execute(statement).fetchall()
        outcome = "done"
    except apsw.BusyError as error:
        outcome = f"BusyError {error}"
    waited = "waited" if time.monotonic() - started > TIMEOUT / 2 else "at once"
    print(f"{name}: {statement}: {outcome}, {waited}")


attempt("another reads", "BEGIN", "PRAGMA journal_mode=WAL")
attempt("another writes", "BEGIN IMMEDIATE", "PRAGMA journal_mode=WAL")
attempt("another writes, too", "BEGIN IMMEDIATE", "BEGIN IMMEDIATE")
attempt("with a log", "BEGIN IMMEDIATE", "PRAGMA journal_mode=WAL", "WAL")
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
apsw 3.54.1.0 SQLite 3.54.1
another reads: PRAGMA journal_mode=WAL: BusyError database is locked, waited
another writes: PRAGMA journal_mode=WAL: BusyError database is locked, at once
another writes, too: BEGIN IMMEDIATE: BusyError database is locked, waited
with a log: PRAGMA journal_mode=WAL: done, at once
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
