"""The guide that the program opens is the one that docs/ holds."""

from __future__ import annotations

import runpy
from pathlib import Path

from annotator.bookmarklet import bookmarklet

ROOT = Path(__file__).resolve().parents[2]


def test_the_shipped_guide_is_rendered_from_docs() -> None:
    page = runpy.run_path(str(ROOT / "scripts/guide.py"))["rendered"]()
    assert (ROOT / "resources/guide/index.html").read_text(encoding="utf-8") == page, "run python scripts/guide.py"


def test_it_loads_nothing() -> None:
    page = (ROOT / "resources/guide/index.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "src=" not in page
    assert "url(" not in page


def test_the_bookmark_in_it_is_the_one_that_the_program_copies() -> None:
    lines = (ROOT / "docs/guide.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith("javascript:")] == [bookmarklet()], "paste it from the program"
