#!/usr/bin/env bash
# PySide6 6.11.3 (Qt 6.11): with all rows of a table selected, each painting of its header asks the model for every cell.
#
# Expected: to paint six titles, a header asks for six titles; a selection of all rows is one range, and known as such.
# Seen: to tell whether a column is selected as a whole, the header asks for the flags of each cell, rows times columns, in
# each painting: 12,000 calls at 2,000 rows, whether its sections can be clicked or not, and with highlightSections off.
# With nothing selected it asks for one. For a model in Python, 100,000 rows were ten seconds for a resize.
# Met: the table of all claims, Ctrl+A. Do: give the header a selection model of its own, which stays empty.
# Versions: PySide6-Essentials 6.11.3, platform "offscreen".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'PySide6-Essentials==6.11.3'

cat >"$folder/program.py" <<'PROGRAM'
import PySide6
from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView


class Claims(QAbstractTableModel):
    asked = 0

    def rowCount(self, parent=QModelIndex()):
        return 2_000

    def columnCount(self, parent=QModelIndex()):
        return 6

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return "claim" if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index):
        Claims.asked += 1
        return super().flags(index)


def count(what, *, select, clickable=True, own=False):
    model, table = Claims(), QTableView()
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    header = table.horizontalHeader()
    header.setSectionsClickable(clickable)
    header.setHighlightSections(False)
    if own:
        header.setSelectionModel(QItemSelectionModel(model, header))
    table.resize(600, 300)
    table.show()
    application.processEvents()
    if select:
        table.selectAll()
    application.processEvents()
    Claims.asked = 0
    header.viewport().repaint()
    application.processEvents()
    print(f"{what}: {'every cell' if Claims.asked >= 12_000 else 'a few'}")


application = QApplication(["table", "-platform", "offscreen"])
print("PySide6", PySide6.__version__)
count("nothing selected", select=False)
count("all selected", select=True)
count("all selected, sections that can't be clicked", select=True, clickable=False)
count("all selected, a selection model of the header's own", select=True, own=True)
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
PySide6 6.11.3
nothing selected: a few
all selected: every cell
all selected, sections that can't be clicked: every cell
all selected, a selection model of the header's own: a few
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
