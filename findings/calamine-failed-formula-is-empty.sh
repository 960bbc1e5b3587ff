#!/usr/bin/env bash
# python-calamine 0.9.1: a cell whose formula failed reads as an empty cell.
#
# Expected: a cell that shows #N/A or #DIV/0! gives that text, as openpyxl does, or an error.
# Seen: to_python() and iter_rows() give "", the same as for a cell with nothing in it. A lookup that found no source and a claim
# without a source cannot be told apart. Whole numbers moreover come as floats: 7 is 7.0.
# Met: choosing a reader for claim lists kept in spreadsheets. Do: openpyxl with data_only=True, which gives "#N/A".
# Versions: python-calamine 0.9.1, openpyxl 3.1.5, XlsxWriter 3.3.1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'python-calamine==0.9.1' 'openpyxl==3.1.5' 'XlsxWriter==3.3.1'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

import openpyxl
import xlsxwriter
from python_calamine import CalamineWorkbook

print(*(f"{name} {version(name)}" for name in ("python-calamine", "openpyxl", "XlsxWriter")), sep=", ")
with xlsxwriter.Workbook("claims.xlsx") as book:
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["not found", "divided", "nothing", "end"])
    sheet.write_formula(1, 0, "=NA()", None, "#N/A")
    sheet.write_formula(1, 1, "=1/0", None, "#DIV/0!")
    sheet.write_number(1, 3, 7)
sheet = CalamineWorkbook.from_path("claims.xlsx").get_sheet_by_index(0)
print("calamine to_python", sheet.to_python()[1])
print("calamine iter_rows", list(sheet.iter_rows())[1])
print("openpyxl          ", list(list(openpyxl.load_workbook("claims.xlsx", data_only=True).active.values)[1]))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
python-calamine 0.9.1, openpyxl 3.1.5, XlsxWriter 3.3.1
calamine to_python ['', '', '', 7.0]
calamine iter_rows ['', '', '', 7.0]
openpyxl           ['#N/A', '#DIV/0!', None, 7]
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
