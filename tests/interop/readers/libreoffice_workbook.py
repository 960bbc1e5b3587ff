"""LibreOffice opens the workbook and the CSV, without a display, and saves what it holds as CSV."""

from __future__ import annotations

import csv
import subprocess
import tempfile
from pathlib import Path

from interop import Export
from tables import compare, from_cells, with_line_ends

READS = ["xlsx", "csv"]
PROGRAMS = ["soffice"]

export = Export()
# cells parted by commas, quoted, in UTF-8, the first sheet, as stored and not as shown
_AS_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false"
_FROM_CSV = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false"
with tempfile.TemporaryDirectory() as folder:
    command = ["soffice", f"-env:UserInstallation={Path(folder, 'profile').as_uri()}", "--headless"]
    command += [_FROM_CSV] if export.format == "csv" else []
    command += ["--convert-to", _AS_CSV, "--outdir", str(Path(folder, "out")), str(export.path)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    (saved,) = Path(folder, "out").glob("*.csv")
    with saved.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
compare(export, [with_line_ends(export, from_cells(export, row)) for row in rows])
version = subprocess.run(["soffice", "--version"], capture_output=True, text=True, check=False).stdout.split()
export.answer(" ".join(version[:2]) or "LibreOffice")
