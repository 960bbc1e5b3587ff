"""The licence gate lets through what it should, and nothing else."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "check_licences.py"


@pytest.fixture
def gate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("check_licences", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("licence", "free"),
    [
        ("MIT", True),
        ("LGPL-3.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", True),
        ("MPL-1.1 OR GPL-2.0-or-later OR LGPL-2.1-or-later", True),
        ("GNU Lesser General Public License v3 (LGPLv3)", True),
        ("GPL-3.0-or-later", False),
        ("GNU Affero General Public License v3", False),
        ("MIT AND GPL-2.0-only", False),
        ("GNU General Public License v2 (GPLv2)", False),
        ("UNKNOWN", False),
    ],
)
def test_a_licence_passes_or_not(gate: ModuleType, licence: str, free: bool) -> None:
    assert gate.is_free_to_ship(licence) is free


def test_a_copyleft_package_that_is_shipped_is_named(gate: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "closure", lambda root, extras: {"good", "pyinstaller"})
    monkeypatch.setattr(gate, "declared_licences", lambda: {"good": "MIT", "pyinstaller": "GPL-2.0-only"})
    assert gate.problems() == ["pyinstaller is shipped, and its licence is: GPL-2.0-only"]


def test_the_closure_reaches_what_is_needed_indirectly(gate: ModuleType) -> None:
    runtime = gate.closure("annotator", ("team",))
    assert {"pyside6-essentials", "shiboken6", "mako", "psycopg-binary"} <= runtime
    assert "pytest" not in runtime
