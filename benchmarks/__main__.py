"""The command: chooses the cases, runs them one after the other, prints a table and writes the JSON."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from benchmarks import annotating, checking, importing_and_exporting, library, linear, memory, starting, viewing
from benchmarks.harness import HEADER, Scale, line, measure

MODULES = (starting, viewing, memory, annotating, checking, importing_and_exporting, library, linear)


def main() -> int:
    """Run the cases whose names begin with one of the given names, or all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="run the cases whose name begins so")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures to this file")
    parser.add_argument("--full", action="store_true", help="the sizes of the budgets (takes about half an hour)")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    results = []
    with tempfile.TemporaryDirectory(prefix="annotator-benchmarks-") as folder:
        os.environ.update(
            {f"XDG_{kind}_HOME": f"{folder}/{kind.lower()}" for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        )
        scale = Scale(Path(folder), full=arguments.full)
        print(HEADER, flush=True)
        for module in MODULES:
            for case in module.cases(scale):
                if arguments.names and not case.name.startswith(tuple(arguments.names)):
                    continue
                result = measure(case)
                results.append(result)
                print(line(result), flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps({"cases": results}, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
