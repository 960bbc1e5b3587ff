#!/usr/bin/env bash
# SQLite 3.54.1 (APSW 3.54.1.0): a WAL-mode database copied into a shared memory database cannot be opened there.
#
# Expected: the backup interface copies a database into "file:/name?vfs=memdb", the kind of memory database that several
# connections share, just as it does into ":memory:".
# Seen: into ":memory:" the copy can be read at once. Into memdb the backup ends well and the next statement fails with
# "unable to open database file", which names nothing: the copied header still says WAL, for which memdb has no shared
# memory; ":memory:" overrules the header. With locking_mode=EXCLUSIVE first, journal_mode=DELETE then takes, and the copy
# can be read. Python's sqlite3 (SQLite 3.40.1) does the same.
# Met: checking a received project in memory without touching its file. Do: the two pragmas after the copy, in this order.
# Versions: apsw 3.54.1.0 with SQLite 3.54.1; seen too with Python 3.11.7's sqlite3, SQLite 3.40.1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'apsw==3.54.1.0'

cat >"$folder/program.py" <<'PROGRAM'
import apsw

print("apsw", apsw.apsw_version(), "SQLite", apsw.sqlite_lib_version())
source = apsw.Connection("project.db")
source.execute("PRAGMA journal_mode=WAL")
source.execute("CREATE TABLE claim (quote); INSERT INTO claim VALUES ('twenty people')")
FLAGS = apsw.SQLITE_OPEN_URI | apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE


def copied(name: str) -> apsw.Connection:
    target = apsw.Connection(name, flags=FLAGS)
    with target.backup("main", source, "main") as backup:
        backup.step()
        print(name, "copied:", backup.done)
    return target


def read(connection: apsw.Connection) -> None:
    try:
        print("   ", list(connection.execute("SELECT quote FROM claim")))
    except apsw.Error as error:
        print("   ", type(error).__name__, error)


read(copied(":memory:"))
shared = copied("file:/shared?vfs=memdb")
read(shared)
for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=DELETE"):
    print("   ", pragma, "->", shared.execute(f"PRAGMA {pragma}").fetchall())
read(shared)
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
apsw 3.54.1.0 SQLite 3.54.1
:memory: copied: True
    [('twenty people',)]
file:/shared?vfs=memdb copied: True
    CantOpenError unable to open database file
    locking_mode=EXCLUSIVE -> [('exclusive',)]
    journal_mode=DELETE -> [('delete',)]
    [('twenty people',)]
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
