"""The command: chooses the cases, runs them one after the other, prints a table and writes the JSON."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks import against
from benchmarks.harness import HEADER, Case, Scale, line, measure

MODULES = (
    "agreeing",
    "attached_files",
    "starting",
    "viewing",
    "memory",
    "merging",
    "passages",
    "annotating",
    "far_server",
    "roles",
    "clients",
    "earlier",
    "encrypting",
    "checking",
    "importing_and_exporting",
    "exporting",
    "handing_back",
    "reporting",
    "library",
    "linear",
    "reading",
    "revising",
)


def main() -> int:
    """Run the cases whose names begin with one of the given names, or all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="run the cases whose name begins so")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures to this file")
    parser.add_argument("--full", action="store_true", help="the sizes of the budgets (takes about half an hour)")
    parser.add_argument(
        "--against", metavar="REV", help="run the cases in turn with the same on another revision of the program"
    )
    parser.add_argument("--rounds", metavar="N", type=int, default=against.ROUNDS, help="with --against: how often")
    parser.add_argument(
        "--texts", metavar="N", type=int, default=200, help="with 'anchors' (how well places are found again): how many"
    )
    parser.add_argument("--figures", action="store_true", help="with --json: every single figure too")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments.names[:1] == ["anchors"]:
        from benchmarks import anchors

        results = anchors.run(arguments.texts, arguments.names[1:])
    else:
        results = _against(arguments) if arguments.against else _measured(arguments)
    if arguments.json:
        arguments.json.write_text(json.dumps({"cases": results}, indent=1) + "\n", encoding="utf-8")
    return 0


def _against(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    results = against.compare(arguments.against, arguments.names, full=arguments.full, rounds=arguments.rounds)
    print(against.HEADER)
    for result in results:
        print(against.line(result), flush=True)
    return results


def _cases(module: str, scale: Scale) -> list[Case]:
    """Return the cases of a module; none where an older program, measured against, has not what they need."""
    try:
        return list(import_module(f"benchmarks.{module}").cases(scale))
    except ImportError as error:
        print(f"{module}: {error}", file=sys.stderr)
        return []


def _measured(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    results = []
    with tempfile.TemporaryDirectory(prefix="annotator-benchmarks-") as folder:
        os.environ.update(
            {f"XDG_{kind}_HOME": f"{folder}/{kind.lower()}" for kind in ("CONFIG", "DATA", "STATE", "CACHE")}
        )
        scale = Scale(Path(folder), full=arguments.full)
        print(HEADER, flush=True)
        for name in MODULES:
            for case in _cases(name, scale):
                if arguments.names and not case.name.startswith(tuple(arguments.names)):
                    continue
                result = measure(case)
                print(line(result), flush=True)
                results.append(result if arguments.figures else {k: v for k, v in result.items() if k != "figures"})
    return results


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Exception:  # noqa: BLE001 - told here: the window, once there is one, would show a report of it instead
        traceback.print_exc()
        sys.exit(1)
