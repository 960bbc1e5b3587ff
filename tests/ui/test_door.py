"""Which door an argument leads to: the window or the command line."""

from __future__ import annotations

import subprocess
import sys

import pytest

from annotator.__main__ import _for_the_window


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["reform.annotator"], True),
        (["/srv/desk/reform"], True),
        (["postgresql://desk/reform"], True),
        (["-p", "reform.annotator"], True),
        (["--project", "reform"], True),
        (["-p", ""], False),
        (["-p", "--json"], False),
        (["exprot"], False),
        (["formats"], False),
        (["--help"], False),
        (["-p", "reform.annotator", "articles"], False),
        (["import", "a.txt"], False),
    ],
)
def test_for_the_window(arguments: list[str], window: bool) -> None:
    assert _for_the_window(arguments) is window


def test_the_window_s_first_paint_waits_for_no_database_library() -> None:
    """What is imported before the first paint decides how soon the window stands."""
    code = (
        "import sys, annotator.ui.application, annotator.ui.commands.window, annotator.ui.commands.projects\n"
        "print([name for name in ('sqlalchemy', 'alembic', 'rapidfuzz') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
