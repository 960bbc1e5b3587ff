"""What every test stands on: no display, folders of its own instead of the user's, and the same examples every time.

Hypothesis derives its examples from each test, so that a run says something of the change and nothing of chance.
`ANNOTATOR_TEST_SEED=random make test` looks at others, as a nightly run should; a failure prints the line that brings
its example back, and stays in `.hypothesis` for the next such run. A number in place of `random` is a seed that gives
the same examples again.

`ANNOTATOR_TEST_LATE=300` has each piece of work of the window's lanes end up to so many milliseconds later, as on a
busy machine: what looks at a result before it has come back fails then for certain.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import core, settings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

# nothing in the tests fails on time: these machines are shared
settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("nightly", deadline=None, derandomize=False, print_blob=True)

_SEED = os.environ.get("ANNOTATOR_TEST_SEED", "")
settings.load_profile("nightly" if _SEED else "house")
if _SEED not in ("", "random"):
    core.global_force_seed = int(_SEED)

pytest_plugins = [
    "tests.fixtures.noted_drafts",
    "tests.fixtures.postgresql",
    "tests.fixtures.projects",
    "tests.fixtures.newsroom",
    "tests.fixtures.relay",
]

# before anything imports Qt; a journey that needs a real X server starts one for its own process
os.environ["QT_QPA_PLATFORM"] = "offscreen"

_USER_FOLDERS = {
    "HOME": "",
    "XDG_DATA_HOME": "share",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
}


@pytest.fixture(autouse=True)
def _a_home_of_its_own(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test reads or writes the project, the settings or the logs of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    for variable, folder in _USER_FOLDERS.items():
        monkeypatch.setenv(variable, str(home / folder) if folder else str(home))
    monkeypatch.delenv("ANNOTATOR_PROJECT", raising=False)
    monkeypatch.delenv("ANNOTATOR_PERSON", raising=False)
    return home


@pytest.fixture(autouse=True)
def _late_results(monkeypatch: pytest.MonkeyPatch) -> None:
    latest = int(os.environ.get("ANNOTATOR_TEST_LATE", "0")) / 1000
    if not latest:
        return
    from annotator.ui.operations.runner import _Job as Job

    prompt, chance = Job.run, random.Random(1)

    def late(job: Job) -> None:
        time.sleep(latest * chance.uniform(0.5, 1))
        prompt(job)

    monkeypatch.setattr(Job, "run", late)


class PatientBot(QtBot):
    """What is waited for comes at once, but these machines are shared."""

    PATIENCE = 120_000  # ms

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = PATIENCE, **how: object) -> object:
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitExposed(self, widget: object, *, timeout: int = PATIENCE) -> object:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application, speaking English whatever the machine does: its plurals come from a catalogue."""
    from annotator.ui.language import speak

    speak(qapp, "en")
    return qapp


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    """The bot of pytest-qt, with patience."""
    return PatientBot(request)
