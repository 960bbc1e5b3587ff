"""Two real windows side by side, each a process of its own, driven by keys: what one does comes to the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys import two_windows

pytestmark = [
    pytest.mark.skipif(bool(two_windows.missing()), reason=f"not installed: {', '.join(two_windows.missing())}"),
    pytest.mark.usefixtures("qapp"),  # the journeys' clipboard is this process's
]


def test_two_projects_and_one_exchange_folder(tmp_path: Path, pictures: Path) -> None:
    """Both rate claims; what both rate otherwise at once waits, and is decided by a key in Anna's window."""
    urls = str(tmp_path / "anna.annotator"), str(tmp_path / "bob.annotator")
    two_windows.play(tmp_path, pictures, urls, tmp_path / "share")
    assert (pictures / "two-windows-deciding.png").stat().st_size > 10_000


def test_one_project_on_a_server(tmp_path: Path, pictures: Path, postgresql_url: str) -> None:
    two_windows.play(tmp_path, pictures, (postgresql_url, postgresql_url), None)
    assert (pictures / "two-windows-one-server.png").stat().st_size > 10_000
