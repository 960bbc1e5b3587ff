#!/usr/bin/env bash
# rispy 0.10.0: of several files of one RIS record (L1, L4) only the first is given, and nothing says so.
#
# Expected: a reference manager writes a line L1 for each attached file, and a reader gives all of them, as it does for
# addresses (UR) and notes (N1).
# Seen: L1 is a tag with one value by default; later lines of it are dropped without a word, also where unknown tags are
# kept.
# Met: bringing in sources with the files beside the export. Do: name L1, L2 and L4 among the list tags.
# Versions: rispy 0.10.0.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'rispy==0.10.0'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

import rispy

print("rispy", version("rispy"))
RECORD = "TY  - JOUR\nTI  - One\nUR  - https://a.org\nUR  - https://b.org\nL1  - one.pdf\nL1  - two.pdf\nER  - \n"
entry = rispy.loads(RECORD)[0]
print("by default", entry["urls"], entry["file_attachments1"])
entry = rispy.loads(RECORD, list_tags=[*rispy.RisParser.DEFAULT_LIST_TAGS, "L1"])[0]
print("as a list", entry["file_attachments1"])
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
rispy 0.10.0
by default ['https://a.org', 'https://b.org'] one.pdf
as a list ['one.pdf', 'two.pdf']
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
