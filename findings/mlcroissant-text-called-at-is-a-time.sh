#!/usr/bin/env bash
# mlcroissant 1.1.1: a column of text whose name ends in "_at" cannot be read from JSON lines.
#
# Expected: what the card declares as sc:Text comes as text.
# Seen: the lines are read by pandas.read_json, which makes times of the columns called *_at, *_time, timestamp*, modified
# and date where all values allow it; the value is then refused for a text, and no record comes. The same values in a
# column of another name, or with one that is no day among them, are read. From CSV they are, too.
# Met: describing a table that has a column checked_at. Do: declare such a column as sc:DateTime, and prove a card by
# reading records, not by its validation, which passes.
# Versions: mlcroissant 1.1.1, pandas 3.1.1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'mlcroissant==1.1.1' 'pandas==3.1.1'

cat >"$folder/program.py" <<'PROGRAM'
import hashlib
import json
from importlib.metadata import version
from pathlib import Path

import mlcroissant

print("mlcroissant", version("mlcroissant"), "pandas", version("pandas"))
CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "column": "cr:column",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "recordSet": "cr:recordSet",
    "source": "cr:source",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
}


def records(column: str, kind: str, *values: str) -> None:
    content = "".join(json.dumps({column: value}) + "\n" for value in values).encode()
    Path("a.jsonl").write_bytes(content)
    source = {"fileObject": {"@id": "a.jsonl"}, "extract": {"column": column}}
    field = {"@type": "cr:Field", "@id": f"r/{column}", "name": column, "dataType": kind, "source": source}
    file = {
        "@type": "cr:FileObject",
        "@id": "a.jsonl",
        "name": "a.jsonl",
        "contentUrl": "a.jsonl",
        "encodingFormat": "application/jsonlines",
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    card = {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": "n",
        "description": "d",
        "version": "1.0.0",
        "distribution": [file],
        "recordSet": [{"@type": "cr:RecordSet", "@id": "r", "name": "r", "field": [field]}],
    }
    Path("card.json").write_text(json.dumps(card))
    try:
        read = [next(iter(record.values())) for record in mlcroissant.Dataset(jsonld="card.json").records("r")]
    except mlcroissant.GenerationError as error:
        read = type(error).__name__
    print(column, kind, read)


records("checked", "sc:Text", "2021-06-23", "2021-06-24")
records("checked_at", "sc:Text", "2021-06-23", "2021-06-24")
records("checked_at", "sc:Text", "2021-06-23", "in June")
records("checked_at", "sc:DateTime", "2021-06-23", "2021-06-24")
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
mlcroissant 1.1.1 pandas 3.1.1
checked sc:Text [b'2021-06-23', b'2021-06-24']
checked_at sc:Text GenerationError
checked_at sc:Text [b'2021-06-23', b'in June']
checked_at sc:DateTime [Timestamp('2021-06-23 00:00:00'), Timestamp('2021-06-24 00:00:00')]
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen 2>errors)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
