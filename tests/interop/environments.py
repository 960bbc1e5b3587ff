"""An environment for each reader's script: its pinned packages and nothing of ours, made once and kept.

They stand in the user's cache, so that all checkouts share them; one that is being made is locked. What cannot be made,
because a registry does not answer, is tried again, and then told: it is not the fault of what is tested.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock
from platformdirs import user_cache_path

from tests.interop.scripts import Script

_TRIES, _PAUSE = 3, 20
_LONGEST = 900
_SURROUNDINGS = dict(os.environ)
"""As they were: what is tested gets a home of its own, and pip keeps its settings in the user's."""
_given_up: list[str] = []
"""What could not be made, however often it was tried: where no registry answers, the next ones are tried once."""


class Unprepared(Exception):
    """An environment could not be made; the words say why."""


@dataclass(frozen=True)
class Environment:
    """Where a script runs: a Python with its packages, and a folder with its node_modules."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def node(self) -> Path:
        return self.folder / "node"


def environments_folder() -> Path:
    """Return where they are kept: $ANNOTATOR_INTEROP, else the user's cache."""
    named = os.environ.get("ANNOTATOR_INTEROP")
    return Path(named) if named else user_cache_path("annotator-interop", appauthor=False)


def environment_of(script: Script, within: Path) -> Environment:
    """Return the environment of a script, made where it is not there. Raises Unprepared."""
    for program in (*script.programs, *(("node", "npm") if script.npm else ())):
        if shutil.which(program) is None:
            raise Unprepared(f"there is no {program} on this machine")
    base = _python(script)
    stated = "\n".join((base, sys.version, *sorted(script.requires), "npm", *sorted(script.npm)))
    folder = within / f"{script.name}-{hashlib.sha256(stated.encode()).hexdigest()[:10]}"
    within.mkdir(parents=True, exist_ok=True)
    ready = folder / "ready"
    with FileLock(f"{folder}.lock"):
        if not ready.exists():
            _make(script, base, Environment(folder))
            ready.write_text(stated, encoding="utf-8")
    return Environment(folder)


def _python(script: Script) -> str:
    wanted = f"python{script.python}" if script.python else ""
    found = shutil.which(wanted) if wanted else getattr(sys, "_base_executable", sys.executable)
    if found is None:
        raise Unprepared(f"there is no {wanted} on this machine")
    return str(found)


def _make(script: Script, base: str, environment: Environment) -> None:
    tries = 1 if _given_up else _TRIES
    for attempt in range(1, tries + 1):
        shutil.rmtree(environment.folder, ignore_errors=True)
        try:
            _said([base, "-m", "venv", str(environment.folder)])
            if script.requires:
                pip = [str(environment.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
                pip += ["--retries", "0"] if _given_up else []
                _said([*pip, *script.requires])
            if script.npm:
                environment.node.mkdir()
                _said(["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *script.npm], environment.node)
        except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
            said = (getattr(error, "stderr", "") or str(error)).strip().splitlines()
            if attempt == tries:
                _given_up.append(script.name)
                raise Unprepared("; ".join(said[-3:]) or str(error)) from error
            time.sleep(_PAUSE * attempt)
        else:
            return


def _said(command: list[str], folder: Path | None = None) -> None:
    subprocess.run(command, cwd=folder, env=_SURROUNDINGS, check=True, capture_output=True, text=True, timeout=_LONGEST)
