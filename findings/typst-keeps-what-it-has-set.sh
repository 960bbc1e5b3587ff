#!/usr/bin/env bash
# typst 0.15.2 (PyPI): what a process has once set as pages stays in its memory, also when the compiler is long gone.
#
# Expected: as with other renderers, that memory is given back, or at least used again, once the result and the compiler
# are dropped: so a program may set one report after the other.
# Seen: each further document of about 80 pages adds tens of megabytes, though the compiler and the PDF are deleted and
# collected. The same document again adds next to nothing: what is kept is a memo of what was laid out.
# Met: reports as PDF from a desktop program that stays open for days.
# Do: set pages in a process of their own that ends with them.
# Versions: typst 0.15.2 (the Python package, a binding of the Rust compiler of that version).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'typst==0.15.2'

cat >"$folder/program.py" <<'PROGRAM'
import gc
from importlib.metadata import version
from pathlib import Path

import typst

_TENS = 10  # megabytes


def held():
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1000


def set_pages(number):
    words = " ".join(f"word{number}x{place}" for place in range(40_000))
    path = Path(f"document{number}.typ")
    path.write_text(words, encoding="ascii")
    compiler = typst.Compiler(str(path))
    pdf = compiler.compile()
    assert pdf.startswith(b"%PDF")
    del compiler, pdf
    gc.collect()


print("typst", version("typst"))
set_pages(0)
first = held()
for number in range(1, 6):
    set_pages(number)
others = held()
print("five other documents, each dropped:", "kept" if others - first > 5 * _TENS else "given back")
for _ in range(5):
    set_pages(5)
print("the last one five times more:", "kept" if held() - others > 5 * _TENS else "nothing added")
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
typst 0.15.2
five other documents, each dropped: kept
the last one five times more: nothing added
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
