#!/usr/bin/env bash
# bioc 2.1: reading brat standoff drops the lines that tie a span to an entry of a knowledge base.
#
# Expected: brat's normalisations ("N1  Reference T1 Wikidata:Q42") are read like its other lines, or refused.
# Seen: they are not among the annotations and not in what is written again; nothing warns or raises. Spans, attributes,
# equivalences and notes come through. Where a claim's evidence is such a reference, it is what gets lost.
# Met: readers for brat folders of other projects. Do: count the lines of each letter before and after.
# Versions: bioc 2.1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'bioc==2.1'

cat >"$folder/program.py" <<'PROGRAM'
import io
from importlib.metadata import version

from bioc import brat

print("bioc", version("bioc"))
TEXT = "Ann Porter said twenty people came. Ann left."
LINES = [
    "T1\tPerson 0 10\tAnn Porter",
    "T2\tPerson 36 39\tAnn",
    "T3\tClaim 16 29\ttwenty people",
    "N1\tReference T1 Wikidata:Q42\tAnn Porter",
    "A1\tStatus T3 checked",
    "*\tEquiv T1 T2",
    "#1\tAnnotatorNotes T3\tsee page 3",
]
document = brat.load(io.StringIO(TEXT), io.StringIO("\n".join(LINES) + "\n"))
print("lines:", len(LINES), "annotations:", len(document.annotations))
written = brat.dumps_ann(document).splitlines()
print("not written again:", [line for line in LINES if line not in written])
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
bioc 2.1
lines: 7 annotations: 6
not written again: ['N1\tReference T1 Wikidata:Q42\tAnn Porter']
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
