#!/usr/bin/env bash
# pySHACL 0.40.1: sh:lessThan passes a time with a zone and one without, whatever they are; bounds refuse every month.
#
# Expected: sh:lessThan says that each value must be less, and the standard says that values which cannot be compared
# are a violation. sh:minInclusive and sh:maxInclusive of an xsd:gYearMonth hold for months inside them.
# Seen: a claim "published" in 2030 without a zone and "checked" in 2021 with one conforms; the same two with zones are
# refused. A date against a dateTime conforms too. 2021-06 is refused both by a lower bound of 2021-01 and by an upper
# bound of 2021-12, while sh:lessThan between two months is right.
# Met: a shape for datasets of checked claims, whose dates are days, months or times as they were known. Do: every
# time with a zone, one datatype a property, and the order of dates checked by code.
# Versions: pyshacl 0.40.1, rdflib 7.6.0.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'pyshacl==0.40.1' 'rdflib==7.6.0'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

from pyshacl import validate
from rdflib import Graph

print("pyshacl", version("pyshacl"), "rdflib", version("rdflib"))
PREFIXES = """@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix e: <http://example.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> ."""


def conforms(values: str, rule: str) -> bool:
    data = Graph().parse(data=f"{PREFIXES} e:claim a e:Claim ; {values} .", format="turtle")
    shape = f"{PREFIXES} e:shape a sh:NodeShape ; sh:targetClass e:Claim ; sh:property [ sh:path e:published ; {rule} ] ."
    return validate(data, shacl_graph=Graph().parse(data=shape, format="turtle"))[0]


def before(published: str, checked: str) -> None:
    print(published, "before", checked, "->", conforms(f"e:published {published} ; e:checked {checked}", "sh:lessThan e:checked"))


before('"2030-01-01T00:00:00Z"^^xsd:dateTime', '"2021-01-01T00:00:00Z"^^xsd:dateTime')
before('"2030-01-01T00:00:00"^^xsd:dateTime', '"2021-01-01T00:00:00Z"^^xsd:dateTime')
before('"2030-01-01"^^xsd:date', '"2021-01-01T00:00:00Z"^^xsd:dateTime')
before('"2030-01"^^xsd:gYearMonth', '"2021-01"^^xsd:gYearMonth')
before('"2020-01"^^xsd:gYearMonth', '"2021-01"^^xsd:gYearMonth')
for rule in ('sh:minInclusive "2021-01"', 'sh:maxInclusive "2021-12"'):
    print('"2021-06"^^xsd:gYearMonth,', rule, "->", conforms('e:published "2021-06"^^xsd:gYearMonth', f"{rule}^^xsd:gYearMonth"))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
pyshacl 0.40.1 rdflib 7.6.0
"2030-01-01T00:00:00Z"^^xsd:dateTime before "2021-01-01T00:00:00Z"^^xsd:dateTime -> False
"2030-01-01T00:00:00"^^xsd:dateTime before "2021-01-01T00:00:00Z"^^xsd:dateTime -> True
"2030-01-01"^^xsd:date before "2021-01-01T00:00:00Z"^^xsd:dateTime -> True
"2030-01"^^xsd:gYearMonth before "2021-01"^^xsd:gYearMonth -> False
"2020-01"^^xsd:gYearMonth before "2021-01"^^xsd:gYearMonth -> True
"2021-06"^^xsd:gYearMonth, sh:minInclusive "2021-01" -> False
"2021-06"^^xsd:gYearMonth, sh:maxInclusive "2021-12" -> False
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
