#!/usr/bin/env bash
# PySide6 6.11.3 (Qt 6.11): a QRunnable with setAutoDelete(False) is never let go of, nor is what it holds.
#
# Expected: Qt's pool leaves such a runnable to whoever made it; with the last name of it in Python it goes.
# Seen: QThreadPool.start() gives it to C++ with a reference of its own, which nothing takes back: object and result stay
# until the process ends. One with setAutoDelete(True), and a callable that is given to start(), go.
# Met: a window's task runner; each article that was ever opened stayed in memory. Do: give start() a callable.
# Versions: PySide6-Essentials 6.11.3.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'PySide6-Essentials==6.11.3'

cat >"$folder/program.py" <<'PROGRAM'
import gc
import weakref

import PySide6
from PySide6.QtCore import QCoreApplication, QRunnable, QThreadPool


class Runnable(QRunnable):
    def run(self):
        pass


class Plain:
    def run(self):
        pass


def look(what, job, start):
    left = weakref.ref(job)
    start(job)
    del job
    pool.waitForDone()
    application.processEvents()
    gc.collect()
    print(f"{what}: {'kept' if left() is not None else 'gone'}")


def runnable(auto_delete):
    job = Runnable()
    job.setAutoDelete(auto_delete)
    return job


application = QCoreApplication([])
pool = QThreadPool()
print(f"PySide6 {PySide6.__version__}")
look("deleted by Qt", runnable(True), pool.start)
look("not deleted by Qt", runnable(False), pool.start)
look("a callable", Plain(), lambda job: pool.start(job.run))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
PySide6 6.11.3
deleted by Qt: gone
not deleted by Qt: kept
a callable: gone
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
