"""Where the program looks: in a checkout, and in the folders of the user who runs it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from annotator import paths

ROOT = Path(__file__).resolve().parents[1]


def test_a_checkout_uses_its_own_resources_and_samples() -> None:
    assert paths.resource("theme", "tokens.toml") == ROOT / "resources" / "theme" / "tokens.toml"
    assert len(list(paths.seeds_dir().glob("*.txt"))) == 3


def test_a_missing_resource_is_an_error_that_names_it() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such-thing\.svg"):
        paths.resource("icons", "no-such-thing.svg")


def test_the_user_s_folders_are_made_in_her_home() -> None:
    home = Path.home()
    project = paths.default_project_path()
    for folder in (project.parent, paths.settings_dir(), paths.log_dir()):
        assert folder.is_relative_to(home) or sys.platform == "win32"
    assert paths.log_dir().is_dir()
    assert not project.parent.exists()  # it is made with the project
    assert project.suffix == ".annotator"
