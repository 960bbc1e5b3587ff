#!/usr/bin/env bash
# rdflib 7.6.0: the time zone of an xsd:date is dropped while reading, and two days of different zones become one.
#
# Expected: a literal keeps its written form; normalising an xsd:date keeps its zone, as it does for xsd:dateTime.
# Seen: "2021-06-23+14:00" and "2021-06-23-12:00", days that begin 26 hours apart, both become "2021-06-23" and are one
# triple; a SPARQL comparison calls them equal. A dateTime keeps its moment but changes its text ("Z" to "+00:00", ".1"
# to ".100000", digits after the sixth cut), so the file that goes out differs from the one that came in.
# rdflib.NORMALIZE_LITERALS = False, set before reading, keeps the text.
# Met: reading back a dataset of Web Annotations and comparing it with what was written. Do: switch normalising off for
# a comparison, and give days without a zone or times with one.
# Versions: rdflib 7.6.0.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'rdflib==7.6.0'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

import rdflib
from rdflib import Graph

print("rdflib", version("rdflib"))
DATA = """@prefix e: <http://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
e:claim e:day "2021-06-23+14:00"^^xsd:date , "2021-06-23-12:00"^^xsd:date ;
        e:time "2021-06-23T10:00:00.1Z"^^xsd:dateTime , "2021-06-23T10:00:00.1234567Z"^^xsd:dateTime ."""
EQUAL = """PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT (("2021-06-23+14:00"^^xsd:date = "2021-06-23-12:00"^^xsd:date) AS ?equal) {}"""

for normalize in (True, False):
    rdflib.NORMALIZE_LITERALS = normalize
    graph = Graph().parse(data=DATA, format="turtle")
    print("normalising" if normalize else "not normalising", "- 4 triples in the file,", len(graph), "in the graph:")
    for text in sorted(str(value) for value in graph.objects()):
        print("   ", text)
rdflib.NORMALIZE_LITERALS = True
print("equal:", *(str(row.equal) for row in Graph().query(EQUAL)))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
rdflib 7.6.0
normalising - 4 triples in the file, 3 in the graph:
    2021-06-23
    2021-06-23T10:00:00.100000+00:00
    2021-06-23T10:00:00.123456+00:00
not normalising - 4 triples in the file, 4 in the graph:
    2021-06-23+14:00
    2021-06-23-12:00
    2021-06-23T10:00:00.1234567Z
    2021-06-23T10:00:00.1Z
equal: true
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
