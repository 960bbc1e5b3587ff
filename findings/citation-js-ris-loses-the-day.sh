#!/usr/bin/env bash
# Citation.js 0.7.22: RIS keeps the day of a web page and loses the day of a newspaper article; the date of access is lost.
#
# Expected: DA holds the day of publication whatever the kind of source, and Y2 the day on which a page was looked at.
# Seen: of a newspaper article only PY, the year, is written, and DA, where a file has it, is not read; of a web page the
# day is kept. The date of access is written as M1, which other readers take for a note (rispy 0.10.0 gives it as "note").
# For a checked claim these are the two dates that count. No warning.
# Met: the bibliography that goes out with a dataset, read by citation managers. Do: CSL-JSON for Citation.js; write DA,
# PY and Y2 for RIS, and expect that a reader may keep the year alone.
# Versions: citation-js 0.7.22 with @citation-js/plugin-ris 0.7.21, rispy 0.10.0; the same with @citation-js/core 0.8 and
# plugin-ris 0.8.2. Needs node and npm.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'rispy==0.10.0'
(cd "$folder" && npm init --yes >/dev/null && npm install --loglevel=error --no-audit --no-fund \
    --ignore-scripts citation-js@0.7.22 @citation-js/plugin-ris@0.7.21 >/dev/null)

cat >"$folder/program.js" <<'PROGRAM'
const fs = require("fs");
const Cite = require("citation-js");

for (const name of ["citation-js", "@citation-js/plugin-ris"]) {
  console.log(name, JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`)).version);
}
const day = { "date-parts": [[2021, 6, 23]] };
for (const type of ["article-newspaper", "webpage"]) {
  const seen = type === "webpage" ? { accessed: { "date-parts": [[2021, 6, 24]] } } : {};
  const written = new Cite([{ id: type, type, title: "Twenty people came", issued: day, ...seen }]).format("ris");
  console.log(type, "written:", written.split("\n").filter((line) => /^(DA|PY|Y1|Y2|M1) /.test(line)).join(" | "));
  fs.appendFileSync("sources.ris", written + "\n");
}
for (const kind of ["NEWS", "ELEC"]) {
  const read = new Cite(`TY  - ${kind}\nTI  - Twenty people came\nPY  - 2021\nDA  - 2021/06/23\nER  - \n`).data[0];
  console.log(kind, "read:", JSON.stringify(read.issued));
}
PROGRAM

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

import rispy

print("rispy", version("rispy"))
with open("sources.ris", encoding="utf-8") as file:
    for source in rispy.load(file):
        print({key: value for key, value in source.items() if key in ("type_of_reference", "date", "year", "note")})
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
citation-js 0.7.22
@citation-js/plugin-ris 0.7.21
article-newspaper written: PY  - 2021
webpage written: DA  - 2021/6/23/ | PY  - 2021 | M1  - 2021/6/24/
NEWS read: {"date-parts":[[2021]]}
ELEC read: {"date-parts":[[2021,6,23]]}
rispy 0.10.0
{'type_of_reference': 'NEWS', 'year': '2021'}
{'type_of_reference': 'ELEC', 'date': '2021/6/23/', 'year': '2021', 'note': '2021/6/24/'}
RECORDED

(cd "$folder" && node program.js >seen && PYTHONUTF8=1 venv/bin/python program.py >>seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
