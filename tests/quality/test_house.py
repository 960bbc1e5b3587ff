"""The rules of the house, each held by its tool: style, types, layers, dependencies, licences, and what may not stand
in a file. A failure prints what the tool said.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(sys.executable).parent

CHECKS = {
    "ruff": [TOOLS / "ruff", "check", "."],
    "format": [TOOLS / "ruff", "format", "--check", "."],
    "types": [TOOLS / "mypy", "--strict"],
    "layers": [TOOLS / "lint-imports"],
    "dependencies": [TOOLS / "deptry", "."],
    "licences": [sys.executable, "scripts/check_licences.py"],
}

LONGEST_MODULE = 600

# addresses of package registries, and of folders that only one machine has
REGISTRY = re.compile(
    r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org|archive\.ubuntu\.com"
    r"|/simple/?[\"'\s]|--(?:extra-)?index-url|--find[-]links"
)
MACHINE_PATH = re.compile(r"(?:^|[^\w.~$}\]/-])/(?:home|root|work|farm|Users|mnt|opt)/\w")
BINARY = {".ttf", ".png", ".ico", ".qm", ".annotator", ".sqlite", ".db", ".gz", ".zip"}


def repository_files() -> list[Path]:
    """Every text file that is, or is about to be, in the repository."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    paths = (ROOT / name for name in listed.split("\0") if name)
    return [path for path in paths if path.is_file() and path.suffix not in BINARY]


@pytest.mark.parametrize("check", CHECKS)
def test_the_tool_finds_nothing(check: str) -> None:
    done = subprocess.run(CHECKS[check], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("forbidden", [REGISTRY, MACHINE_PATH], ids=["registry", "machine path"])
def test_no_file_names(forbidden: re.Pattern[str]) -> None:
    hits = []
    for path in repository_files():
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
        hits += [
            f"{path.relative_to(ROOT)}:{number}: {line.strip()[:160]}"
            for number, line in enumerate(lines, 1)
            if forbidden.search(line)
        ]
    assert not hits, "\n" + "\n".join(hits)


def test_no_module_outgrows_its_room() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in ROOT.glob("annotator/**/*.py")}
    long = [f"{path.relative_to(ROOT)}: {lines} lines" for path, lines in sizes.items() if lines > LONGEST_MODULE]
    assert not long, "\n".join(long)


def test_the_event_loop_is_never_pumped_by_hand() -> None:
    pumped = [
        str(path.relative_to(ROOT))
        for path in ROOT.glob("annotator/**/*.py")
        if "processEvents" in path.read_text(encoding="utf-8")
    ]
    assert not pumped


def test_the_constraints_hold_versions_and_nothing_else() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = re.compile(r"[a-z0-9.\-]+==[\w.+!]+(?: ; .+)?")
    assert lines
    assert not [line for line in lines if not pinned.fullmatch(line)]
