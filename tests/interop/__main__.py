"""The datasets in the hands of their readers: `python -m tests.interop [NAME...] [--list]`, `make interop`.

Exports the nasty corpus in every format that a script of `readers/` asks for, runs each script in an environment of its
own, and holds what it answers against what the writer told. What they answered is kept in `answers/`, from which
`docs/formats-matrix.md` is written. Exits 1 where a reader lost what nobody told. A reader whose environment cannot be
made here is named and does not count, unless `--all` asks for every one.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.interop import matrix
from tests.interop.corpus import Corpus, make_corpus
from tests.interop.environments import Environment, Unprepared, environment_of, environments_folder
from tests.interop.judging import failures, met
from tests.interop.scripts import Script, Wanted, scripts

_KIT = Path(__file__).parent / "kit"
_LONGEST = 900
_AT_ONCE = 2
"""Environments that are made at the same time: while one waits for a registry, another unpacks."""
_NO_TIME = "the time was up"
_USER_FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
_OFFLINE = {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "PYTHONWARNINGS": "ignore", "PYTHONIOENCODING": "utf-8"}


@dataclass
class Outcome:
    """What came of one script: its answers by the export, what failed, and why it could not run."""

    script: Script
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    not_run: str = ""


def main(argv: Sequence[str]) -> int:
    every = {script.name: script for script in scripts()}
    parser = argparse.ArgumentParser(
        prog="python -m tests.interop", description="Read what was exported with the programs of those who read it."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which readers, all by default: {', '.join(every)}")
    parser.add_argument("--list", action="store_true", help="say what there is, and run nothing")
    parser.add_argument("--all", action="store_true", help="a reader that cannot be run here is a failure")
    parser.add_argument("--keep", action="store_true", help="leave the exports, and say where they are")
    parser.add_argument(
        "--within", type=float, metavar="MINUTES", help="begin no reader after that time: it is not run"
    )
    parser.add_argument("--matrix", action="store_true", help="write the matrix from the kept answers, and run nothing")
    arguments = parser.parse_args(argv)
    if unknown := [name for name in arguments.names if name not in every]:
        parser.error(f"there is no reader {', '.join(unknown)}; there are {', '.join(every)}")
    if arguments.list:
        for script in every.values():
            _say(f"{script.name:22} {script.about}")
        return 0
    if arguments.matrix:
        matrix.write()
        return 0
    chosen = [every[name] for name in arguments.names or every]
    until = time.monotonic() + arguments.within * 60 if arguments.within else math.inf
    outcomes = _run(chosen, until, keep=arguments.keep)
    matrix.write()
    for outcome in outcomes:
        if outcome.not_run:
            _say(f"{outcome.script.name}: NOT RUN: {outcome.not_run}")
    bad = [outcome for outcome in outcomes if outcome.failed or (arguments.all and outcome.not_run)]
    _say(f"{len(outcomes)} readers, {len(bad)} of them failed")
    return 1 if bad else 0


def _run(chosen: Sequence[Script], until: float, *, keep: bool) -> list[Outcome]:
    within = environments_folder()
    folder = Path(tempfile.mkdtemp(prefix="annotator-interop-"))
    home = folder / "home"
    home.mkdir()
    os.environ.update(dict.fromkeys(_USER_FOLDERS, str(home)))  # nothing here touches whoever runs it
    os.environ.pop("ANNOTATOR_PROJECT", None)
    corpus = make_corpus(folder)
    with closing(corpus.project), ThreadPoolExecutor(_AT_ONCE) as threads:
        # each is asked as soon as it stands: where the time is short, some are, and not only prepared
        coming = [threads.submit(_prepared, script, within, until) for script in chosen]
        outcomes = [_outcome(script, one.result(), corpus, until) for script, one in zip(chosen, coming, strict=True)]
    if keep:
        _say(f"the exports are in {folder}")
    else:
        shutil.rmtree(folder, ignore_errors=True)
    return outcomes


def _prepared(script: Script, within: Path, until: float) -> Environment | Unprepared:
    start = time.monotonic()
    if start > until:
        return Unprepared(_NO_TIME)
    try:
        return environment_of(script, within)
    except Unprepared as error:
        return error
    finally:
        if time.monotonic() - start > 1:
            _say(f"{script.name}: environment, {time.monotonic() - start:.0f} s")


def _outcome(script: Script, prepared: Environment | Unprepared, corpus: Corpus, until: float) -> Outcome:
    outcome = Outcome(script)
    if time.monotonic() > until:
        prepared = Unprepared(_NO_TIME)
    if isinstance(prepared, Unprepared):
        outcome.not_run = str(prepared)
        return outcome
    for wanted in script.reads:
        expected = corpus.expected(wanted)
        matrix.keep_told(wanted, expected, corpus.reports[wanted.spec])
        start = time.monotonic()
        answer = _asked(script, prepared, expected)
        if isinstance(answer, str):
            outcome.failed.append(answer)
            _say(f"{script.name}: {wanted.spec}: FAILED: {answer}")
            continue
        outcome.answers[wanted.spec] = answer
        wrong = failures(answer, script.limits)
        outcome.failed += wrong
        _tell(script, wanted, answer, time.monotonic() - start)
        for one in wrong:
            _say(f"  WRONG: {one}")
    if len(outcome.answers) == len(script.reads):
        stale = set(script.limits) - {one for answer in outcome.answers.values() for one in met(answer)}
        outcome.failed += [f"{one} is said to be a limit, and came through" for one in sorted(stale)]
        for one in sorted(stale):
            _say(f"  {script.name}: WRONG: {one} is said to be a limit, and came through")
        if not outcome.failed:
            matrix.keep_answers(script, outcome.answers)
    return outcome


def _asked(script: Script, environment: Environment, expected: Path) -> dict[str, Any] | str:
    """Run a script on an export; return its answer, or what went wrong."""
    command = [str(environment.python), str(script.path), str(expected)]
    told = {"PYTHONPATH": str(_KIT), "INTEROP_NODE": str(environment.node), **_OFFLINE}
    try:
        done = subprocess.run(
            command,
            cwd=expected.parent,
            env={**os.environ, **told},
            check=False,
            capture_output=True,
            text=True,
            timeout=_LONGEST,
        )
    except subprocess.TimeoutExpired:
        return f"no answer within {_LONGEST} s"
    if done.returncode != 0:
        return f"ended with {done.returncode}: {done.stderr.strip()[-2000:]}"
    try:
        answer: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    except (ValueError, IndexError):
        return f"answered what is no JSON: {done.stdout[-500:]!r}"
    return answer


def _tell(script: Script, wanted: Wanted, answer: dict[str, Any], seconds: float) -> None:
    things = ", ".join(f"{name} {came}" for name, came in answer["things"].items())
    counted = f"{answer['records']} records" if answer["records"] else f"{answer['mentions']} mentions"
    counts = f"{counted}, {answer['differ']} differ"
    _say(
        f"{script.name}: {wanted.spec}: {answer['reader']}: {counts}{'; ' if things else ''}{things} ({seconds:.1f} s)"
    )


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
