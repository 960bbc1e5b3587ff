"""The wheel holds what the program reads at run time, and the installed program finds it there."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", folder, ROOT]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.glob("annotator-*.whl")
    return built


def test_the_wheel_holds_resources_samples_and_migrations(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for wanted in (
        "annotator/_resources/theme/tokens.toml",
        "annotator/_resources/fonts/source-serif-4/SourceSerif4-Regular.ttf",
        "annotator/_resources/icons/tag.svg",
        "annotator/storage/migrations/env.py",
        "annotator/py.typed",
    ):
        assert wanted in names
    assert len([name for name in names if name.startswith("annotator/_seeds/")]) == len(list(ROOT.glob("seeds/*")))
    assert [name for name in names if name.startswith("annotator/storage/migrations/versions/")]
    assert not [name for name in names if name.startswith(("tests/", "scripts/"))]


def test_the_installed_program_finds_its_files(wheel: Path, tmp_path: Path) -> None:
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    script = "from annotator import paths; print(paths.resource('theme', 'tokens.toml')); print(paths.seeds_dir())"
    done = subprocess.run(
        [sys.executable, "-P", "-c", script],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "site")},
        check=True,
        capture_output=True,
        text=True,
    )
    tokens, seeds = map(Path, done.stdout.split())
    assert tokens == tmp_path / "site" / "annotator" / "_resources" / "theme" / "tokens.toml"
    assert seeds == tmp_path / "site" / "annotator" / "_seeds"
