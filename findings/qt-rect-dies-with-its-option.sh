#!/usr/bin/env bash
# PySide6 6.11.3 (Qt 6.11): the rect of a style option that nobody holds any more is gone, as soon as it is asked for.
#
# Expected: `grown(option).rect` is a QRect, a value as anywhere else in Qt.
# Seen: it is a window onto the option's own memory. Where the option was only a step on the way, the next use of the rect
# raises "Internal C++ object already deleted"; in a delegate's paint that is raised between save and restore, and the
# painter goes down with saved states, and the process with it.
# Met: a delegate that took the rect of an option a function had made. Do: hold the option while its rect is
# used; QRect(grown(option).rect) comes too late.
# Versions: PySide6-Essentials 6.11.3, platform "offscreen".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'PySide6-Essentials==6.11.3'

cat >"$folder/program.py" <<'PROGRAM'
import PySide6
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyleOptionViewItem


def grown():
    option = QStyleOptionViewItem()
    option.rect = QRect(1, 2, 300, 400)
    return option


print("PySide6", PySide6.__version__)
held = grown()
assert held.rect == QRect(1, 2, 300, 400)
gone = grown().rect
try:
    print("the rect is", gone.width(), "wide")
except RuntimeError as error:
    print("without its option:", error)
else:
    raise SystemExit("the rect outlives its option now")
PROGRAM
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" "$folder/program.py"
