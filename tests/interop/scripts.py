"""The scripts in `readers/`: each is one program of others that reads what was exported, in an environment of its own.

A script states in its head, as plain literals (its packages are not here, so it is read, not imported):

    REQUIRES = ["pandas==3.0.1"]     what pip installs, pinned
    READS = ["sqlite", "w3c unit=utf-16", "brat .zip"]   what it wants: a format, options, a suffix or the word "folder"
    PYTHON = "3.12"                  optional: where the packages need another Python than ours
    NPM = ["left-pad@1.3.0"]         optional: what npm installs; the script finds it in $INTEROP_NODE
    PROGRAMS = ["soffice"]           optional: what must be on the PATH
    LIMITS = {"evidence": "why"}     optional: what this reader is known not to keep, and why: told in the matrix

and prints one JSON object (`kit/interop.py`) for each export that it is called with.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "readers"
_HEAD = {"REQUIRES": list, "READS": list, "PYTHON": str, "NPM": list, "PROGRAMS": list, "LIMITS": dict}


@dataclass(frozen=True)
class Wanted:
    """An export that a reader asks for, as it is written in READS."""

    spec: str

    @property
    def format(self) -> str:
        return self.spec.split()[0]

    @property
    def suffix(self) -> str | None:
        words = self.spec.split()[1:]
        return "" if "folder" in words else next((word for word in words if word.startswith(".")), None)

    @property
    def options(self) -> dict[str, str]:
        pairs = (word.partition("=") for word in self.spec.split()[1:] if "=" in word)
        return {key: value for key, _, value in pairs}


@dataclass(frozen=True)
class Script:
    """A reader's script, by what its head states."""

    path: Path
    about: str
    requires: tuple[str, ...]
    reads: tuple[Wanted, ...]
    npm: tuple[str, ...]
    programs: tuple[str, ...]
    limits: Mapping[str, str]
    python: str

    @property
    def name(self) -> str:
        return self.path.stem


def scripts() -> list[Script]:
    """Return all of them, in the order of their names."""
    return [script_at(path) for path in sorted(FOLDER.glob("*.py"))]


def script_at(path: Path) -> Script:
    """Return what a script states. Raises TypeError or ValueError where it states it wrongly."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    stated: dict[str, Any] = {}
    for node in module.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in _HEAD:
            stated[node.targets[0].id] = ast.literal_eval(node.value)
    for name, value in stated.items():
        if not isinstance(value, _HEAD[name]):
            raise TypeError(f"{path.name}: {name} is no {_HEAD[name].__name__}")
    about = (ast.get_docstring(module) or "").partition("\n")[0]
    if not about or not stated.get("READS"):
        raise ValueError(f"{path.name} states no READS, or no docstring")
    return Script(
        path=path,
        about=about,
        requires=tuple(stated.get("REQUIRES", ())),
        reads=tuple(map(Wanted, stated["READS"])),
        npm=tuple(stated.get("NPM", ())),
        programs=tuple(stated.get("PROGRAMS", ())),
        limits=stated.get("LIMITS", {}),
        python=stated.get("PYTHON", ""),
    )
