#!/usr/bin/env bash
# Alembic 1.20.1: two SQLite files migrated by the same steps have different CREATE TABLE texts.
#
# Expected: a batch migration that rebuilds a table writes the same statement each time, so that the schema of any migrated
# file can be compared with the expected one as text.
# Seen: the constraints stand in an order that differs from process to process; it follows PYTHONHASHSEED, which is drawn
# anew at each start. The same schema by meaning, another text and another file.
# Met: refusing to open a project whose schema is not one that the program wrote. Do: compare the parts, constraints as a
# set, or write the rebuilt table's statement oneself.
# Versions: alembic 1.20.1, SQLAlchemy 2.1.9.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'alembic==1.20.1' 'sqlalchemy==2.1.9'

cat >"$folder/program.py" <<'PROGRAM'
import os
import subprocess
import sys
from importlib.metadata import version

MIGRATE = """
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations

with sa.create_engine("sqlite://").connect() as connection:
    connection.execute(sa.text(
        "CREATE TABLE claim (id INTEGER PRIMARY KEY, quote TEXT, first INTEGER, last INTEGER, "
        "CONSTRAINT quote_there CHECK (quote <> ''), CONSTRAINT first_inside CHECK (first >= 0), "
        "CONSTRAINT in_order CHECK (last > first), CONSTRAINT one_place UNIQUE (first, last))"
    ))
    with Operations(MigrationContext.configure(connection)).batch_alter_table("claim", recreate="always") as batch:
        batch.add_column(sa.Column("note", sa.Text))
    print(connection.execute(sa.text("SELECT sql FROM sqlite_master WHERE name = 'claim'")).scalar())
"""

print("alembic", version("alembic"), "SQLAlchemy", version("SQLAlchemy"))
statements = []
for seed in range(1, 9):
    environment = os.environ | {"PYTHONHASHSEED": str(seed)}
    statements.append(subprocess.run(
        [sys.executable, "-c", MIGRATE], env=environment, check=True, capture_output=True, text=True
    ).stdout)
print("one text in 8 processes:", len(set(statements)) == 1)
parts = {frozenset(line.strip(" ,\t") for line in statement.splitlines()) for statement in statements}
print("the same lines in another order:", len(parts) == 1)
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
alembic 1.20.1 SQLAlchemy 2.1.9
one text in 8 processes: False
the same lines in another order: True
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
