"""The same cases on another revision of the program, in turn with those on this one, in the same environment.

What measures is the same on both sides: the other tree gets this one's `benchmarks`. Where a case cannot run there with
them, because it needs what was not there yet, it is told and left out.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROUNDS = 3
_HERE = Path(__file__).resolve().parent.parent
HEADER = f"{'case':34} {'median ms':>10} {'p99 ms':>9} {'then: median':>13} {'p99':>9} {'ratio':>7} {'of p99':>7}"


@contextmanager
def tree_of(revision: str) -> Iterator[Path]:
    """A work tree of a revision, with these benchmarks in it, gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="annotator-against-") as folder:
        tree = Path(folder) / "tree"
        _git("worktree", "add", "--quiet", "--detach", str(tree), revision)
        try:
            shutil.rmtree(tree / "benchmarks", ignore_errors=True)
            shutil.copytree(_HERE / "benchmarks", tree / "benchmarks")
            yield tree
        finally:
            _git("worktree", "remove", "--force", str(tree))


def compare(revision: str, names: Sequence[str], *, full: bool, rounds: int = ROUNDS) -> list[dict[str, Any]]:
    """Measure the cases on both trees in turn, each round in a process of its own; return the figures by case."""
    ours: dict[str, list[float]] = {}
    theirs: dict[str, list[float]] = {}
    known: dict[str, dict[str, Any]] = {}
    then: dict[str, dict[str, Any]] = {}
    with tree_of(revision) as tree:
        for number in range(rounds):
            # who goes first changes, so that neither always finds the machine as the other has left it
            for side in (0, 1) if number % 2 == 0 else (1, 0):
                figures = ours if side == 0 else theirs
                for case in _measured(_HERE if side == 0 else tree, names, full=full):
                    figures.setdefault(case["name"], []).extend(case["figures"])
                    (known if side == 0 else then).setdefault(case["name"], case)
    for name in known.keys() - theirs.keys():
        print(f"{name} could not be measured on {revision}.", file=sys.stderr)
    return [
        _beside(known[name], ours[name], theirs[name], revision) | _round_trips(known[name], then[name])
        for name in known
        if name in theirs
    ]


def line(result: Mapping[str, Any]) -> str:
    """Return a row of the table."""
    trips = ""
    if "round_trips" in result:
        trips = f"  {result['round_trips']:g} round trips, then {result['reference_round_trips']:g}"
    return (
        f"{result['name']:34} {result['median_ms']:10.2f} {result['p99_ms']:9.2f} {result['reference_ms']:13.2f} "
        f"{result['reference_p99_ms']:9.2f} {result['ratio']:7.2f} {result['ratio_p99']:7.2f}"
        f"{trips}"
    )


def _round_trips(case: Mapping[str, Any], then: Mapping[str, Any]) -> dict[str, Any]:
    """Return the round trips of a case here and there, where they were counted."""
    if "round_trips" not in case:
        return {}
    return {"round_trips": case["round_trips"], "reference_round_trips": then["round_trips"]}


def _beside(case: Mapping[str, Any], ours: Sequence[float], theirs: Sequence[float], revision: str) -> dict[str, Any]:
    median, reference = statistics.median(ours), statistics.median(theirs)
    p99, reference_p99 = high(ours), high(theirs)
    return {
        "name": case["name"],
        "n": case["n"],
        "median_ms": round(median, 3),
        "p99_ms": round(p99, 3),
        "reference": f"the same on {revision}",
        "reference_ms": round(reference, 3),
        "reference_p99_ms": round(reference_p99, 3),
        "ratio": round(median / reference, 3),
        "ratio_p99": round(p99 / reference_p99, 3),
        "rss_mb": case["rss_mb"],
    }


def high(figures: Sequence[float]) -> float:
    """Return the 99th percentile."""
    return sorted(figures)[min(len(figures) - 1, int(len(figures) * 0.99))]


def _measured(tree: Path, names: Sequence[str], *, full: bool) -> list[dict[str, Any]]:
    """Run the cases on a tree once; none where that fails, which is told with its last words."""
    with tempfile.TemporaryDirectory(prefix="annotator-figures-") as folder:
        out = Path(folder) / "figures.json"
        command = [
            sys.executable,
            "-m",
            "benchmarks",
            *names,
            "--json",
            str(out),
            "--figures",
            *(["--full"] if full else []),
        ]
        ended = subprocess.run(
            command,
            cwd=tree,
            env=_environment(tree, Path(folder)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        if ended.returncode:
            last = " ".join(ended.stderr.strip().splitlines()[-1:])
            print(f"A round in {tree} ended with status {ended.returncode}: {last}", file=sys.stderr)
            return []
        cases: list[dict[str, Any]] = json.loads(out.read_text(encoding="utf-8"))["cases"]
        return cases


def _environment(tree: Path, compiled: Path) -> dict[str, str]:
    """Return the environment of a round, with the tree's modules compiled, as an installed program has them.

    Else what a program loads late is compiled within the first key, and what it loads early outside of it.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, "PYTHONPATH": str(tree), "PYTHONPYCACHEPREFIX": str(compiled)}
    command = [sys.executable, "-m", "compileall", "-q", str(tree / "annotator"), str(tree / "benchmarks")]
    subprocess.run(command, cwd=tree, env=environment, check=True)
    return environment


def _git(*arguments: str) -> None:
    subprocess.run(["git", "-C", str(_HERE), *arguments], check=True)  # noqa: S607 - git, from the PATH
