"""What a project costs that is encrypted, beside the same one plain: opening it, one act, an import.

Both are made and used in one run, in turn. Opening has the derivation of the key in it, which is slow on purpose.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.passphrase import Passphrase
from annotator.services.projects import Project
from annotator.storage import keys
from annotator.storage.access import PLAIN
from annotator.storage.conversion import convert
from benchmarks.data import make_files, make_project
from benchmarks.harness import Case, Scale, timed

_PASSPHRASE = Passphrase("seven blue herons in a row")
_ACTS = 60

Runs = tuple[Callable[[], list[float]], Callable[[], list[float]]]


def _encrypted(path: Path) -> Path:
    convert(path, PLAIN, keys.new_access(_PASSPHRASE, secrets.token_bytes(16)), check=lambda _copy: None)
    return path


def _pair(scale: Scale, name: str, mentions: int) -> tuple[Path, Path]:
    """Two projects of the same content: an encrypted one and a plain one."""
    paths = [scale.folder / f"{name}-{kind}.annotator" for kind in ("encrypted", "plain")]
    for path in paths:
        make_project(path, articles=20, chars=8_000, mentions=mentions)
    return _encrypted(paths[0]), paths[1]


def _open(scale: Scale) -> Runs:
    encrypted, plain = _pair(scale, "open", 40)

    def of(path: Path) -> Callable[[], list[float]]:
        def run() -> list[float]:
            keys.forget()
            keys.tell(_PASSPHRASE)
            opened: list[Project] = []
            figures = timed(lambda: opened.append(open_project(path, person="Benchmark")))
            opened[0].close()
            return figures

        return run

    return of(encrypted), of(plain)


def _act(scale: Scale) -> Runs:
    keys.tell(_PASSPHRASE)
    pair = [open_project(path, person="Benchmark") for path in _pair(scale, "act", 40)]

    def of(project: Project) -> Callable[[], list[float]]:
        claim = next(project.claims.find())
        numbers = count()

        def run() -> list[float]:
            return list(_acts(project, claim.claim_id, numbers))

        return run

    return of(pair[0]), of(pair[1])


def _acts(project: Project, claim_id: str, numbers: Iterator[int]) -> Iterator[float]:
    for _ in range(_ACTS):
        start = time.perf_counter()
        project.claims.set_fields(claim_id, ClaimFields(rationale=f"Because of {next(numbers)}."))
        yield (time.perf_counter() - start) * 1000


def _import(scale: Scale, files: int) -> Runs:
    folder, numbers = make_files(scale.folder / "encrypted-files", files), count()

    def of(*, encrypted: bool) -> Callable[[], list[float]]:
        def run() -> list[float]:
            path = scale.folder / f"import-{encrypted}-{next(numbers)}.annotator"
            open_project(path, person="Benchmark").close()
            if encrypted:
                _encrypted(path)
            project = open_project(path, person="Benchmark")
            figures = timed(lambda: project.imports.run([folder]))
            project.close()
            return figures

        return run

    return of(encrypted=True), of(encrypted=False)


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases; each reference is the same with a plain project."""
    files = scale.pick(200, 2_000)
    yield Case("encrypted-open", 1, "plain", lambda: _open(scale))
    yield Case("encrypted-act", _ACTS, "plain", lambda: _act(scale))
    yield Case("encrypted-import", files, "plain", lambda: _import(scale, files), repeats=3)
