"""The licence gate: nothing that binds users to the GPL or AGPL may be a dependency.

Two circles are looked at: what is installed with the program (its runtime closure, with the extras that go into the
packaged program), and what development adds. pip-licenses reads what each package declares. A choice ("MPL or GPL")
passes when one of the alternatives does. Exit status 1 and a line a package when something does not pass.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import metadata

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

RUNTIME_EXTRAS = ("report", "team", "vault")
DEVELOPMENT_EXTRAS = ("team", "dev")

# Tools that are used but never shipped, and whose licence is copyleft or not declared; each with why that is harmless.
DEVELOPMENT_ONLY = {
    "docx-editor": "MIT by its LICENSE file, which it names in no field; the hand-back is measured against it",
    "pyinstaller": "GPL with an exception for its bootloader: what it builds may carry any licence",
    "pyinstaller-hooks-contrib": "GPL hooks run at build time only; the run-time hooks that go along are Apache-2.0",
}

# What is shipped and declares its licence in no field, with the one that its licence file holds.
BY_ITS_FILE = {"sqlcipher3": "Zlib"}

_STRONG_COPYLEFT = re.compile(r"\bA?GPL|GNU (?:Affero )?General Public", re.IGNORECASE)
_WEAK_COPYLEFT = re.compile(r"\bLGPL[\w.\-]*|GNU (?:Library or )?Lesser General Public[^;]*", re.IGNORECASE)
_UNKNOWN = "UNKNOWN"


def closure(root: str, extras: tuple[str, ...]) -> set[str]:
    """The canonical names of everything that installing `root` with `extras` brings to this machine, but `root`."""
    seen: set[tuple[str, str]] = set()
    waiting = [(canonicalize_name(root), extra) for extra in ("", *extras)]
    while waiting:
        name, extra = waiting.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        for text in metadata.requires(name) or ():
            requirement = Requirement(text)
            if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
                wanted = canonicalize_name(requirement.name)
                waiting += [(wanted, inner) for inner in ("", *requirement.extras)]
    return {str(name) for name, _ in seen} - {canonicalize_name(root)}


def declared_licences() -> dict[str, str]:
    """What each installed package declares, by canonical name: the most exact of expression, metadata, classifiers."""
    command = [sys.executable, "-m", "piplicenses", "--format=json", "--from=all", "--with-system"]
    rows = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    found: dict[str, str] = {}
    for row in rows:
        name = str(canonicalize_name(row["Name"]))
        texts = (row["License-Expression"], row["License-Metadata"], row["License-Classifier"])
        found[name] = next((text for text in texts if text != _UNKNOWN), BY_ITS_FILE.get(name, _UNKNOWN))
    return found


def is_free_to_ship(licence: str) -> bool:
    """Whether one alternative of a declared licence is neither GPL nor AGPL. LGPL is: it stays replaceable."""
    if licence == _UNKNOWN:
        return False
    alternatives = re.split(r"\s+OR\s+", licence, flags=re.IGNORECASE)
    return any(not _STRONG_COPYLEFT.search(_WEAK_COPYLEFT.sub("", part)) for part in alternatives)


def problems() -> list[str]:
    """A sentence for each package that may not stay."""
    licences = declared_licences()
    runtime = closure("annotator", RUNTIME_EXTRAS)
    development = closure("annotator", DEVELOPMENT_EXTRAS) - runtime
    found = []
    for name in sorted(runtime | development):
        licence = licences.get(name, _UNKNOWN)
        if is_free_to_ship(licence) or (name in development and name in DEVELOPMENT_ONLY):
            continue
        circle = "shipped" if name in runtime else "used in development"
        found.append(f"{name} is {circle}, and its licence is: {licence}")
    return found


def main() -> int:
    """Print the problems; 0 when there are none."""
    found = problems()
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
