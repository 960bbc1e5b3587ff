#!/usr/bin/env bash
# XlsxWriter 3.3.1, openpyxl 3.1.5: a carriage return in a cell comes back as the seven letters "_x000D_".
#
# Expected: a quote with CRLF line breaks, written by the one and read by the other, is the same quote.
# Seen: XlsxWriter writes the carriage return as the format's escape _x000D_; openpyxl does not read that escape, though it
# does read the escape of the escape (_x005F_), so a cell that really holds the letters "_x000D_" looks the same. Every
# position after the break is off by six. python-calamine reads both right. openpyxl's own file loses the carriage return
# otherwise (its XML is read with "\n" for "\r\n") and holds the letters without an escape, so calamine reads a carriage
# return where the letters were written.
# Met: datasets as XLSX, proven by reading them back. Do: LF in what goes to a table; where CRLF must be kept, say it in a
# column of its own.
# Versions: XlsxWriter 3.3.1, openpyxl 3.1.5, python-calamine 0.9.1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'XlsxWriter==3.3.1' 'openpyxl==3.1.5' 'python-calamine==0.9.1'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

import openpyxl
import xlsxwriter
from python_calamine import CalamineWorkbook

print(*(f"{name} {version(name)}" for name in ("XlsxWriter", "openpyxl", "python-calamine")), sep=", ")
QUOTES = ["Twenty people\r\ncame.", "The code is _x000D_."]

with xlsxwriter.Workbook("one.xlsx") as book:
    sheet = book.add_worksheet()
    for row, quote in enumerate(QUOTES):
        sheet.write_string(row, 0, quote)
other = openpyxl.Workbook()
for quote in QUOTES:
    other.active.append([quote])
other.save("other.xlsx")

print("written        ", QUOTES)
for name, path in (("by XlsxWriter", "one.xlsx"), ("by openpyxl", "other.xlsx")):
    cells = [row[0] for row in openpyxl.load_workbook(path).active.iter_rows(values_only=True)]
    print(name, "read by openpyxl", cells)
    print(name, "read by calamine", [row[0] for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()])
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
XlsxWriter 3.3.1, openpyxl 3.1.5, python-calamine 0.9.1
written         ['Twenty people\r\ncame.', 'The code is _x000D_.']
by XlsxWriter read by openpyxl ['Twenty people_x000D_\ncame.', 'The code is _x000D_.']
by XlsxWriter read by calamine ['Twenty people\r\ncame.', 'The code is _x000D_.']
by openpyxl read by openpyxl ['Twenty people\ncame.', 'The code is _x000D_.']
by openpyxl read by calamine ['Twenty people\ncame.', 'The code is \r.']
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
