#!/usr/bin/env bash
# rispy 0.10.0: a note of several lines is written out and comes back as several notes.
#
# Expected: what rispy.dumps wrote, rispy.loads reads back: one note with its line breaks.
# Seen: the line breaks are written as they are, and in a field that holds a list (notes, authors, urls, keywords) each
# line without a tag is read as one more value, an empty line as an empty note; in a field of one value (abstract) the
# lines are joined by spaces, and the paragraphs are gone. A line of a note that begins like a tag becomes that field.
# Met: writing each claim's sources and notes as RIS for citation managers. Do: one line a note, and read the file
# again to count the notes.
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
NOTE = "The clerk counted them.\nSee page 3.\n\nCalled back on Monday."

written = rispy.dumps([{"type_of_reference": "NEWS", "title": "Twenty people came", "notes": [NOTE], "abstract": NOTE}])
read = rispy.loads(written)[0]
print("notes written: 1, read:", len(read["notes"]), read["notes"])
print("abstract", repr(read["abstract"]))

quoting = "He wrote:\nTI  - Another headline"
written = rispy.dumps([{"type_of_reference": "NEWS", "notes": [quoting]}])
read = rispy.loads(written)[0]
print("a line like a tag:", read["notes"], "title:", read.get("title"))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
rispy 0.10.0
notes written: 1, read: 4 ['The clerk counted them.', 'See page 3.', '', 'Called back on Monday.']
abstract 'The clerk counted them. See page 3.  Called back on Monday.'
a line like a tag: ['He wrote:'] title: Another headline
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
