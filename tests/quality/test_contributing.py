"""What CONTRIBUTING.md says of adding something holds: its places are there, its lists too, and its tests."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines() if line.startswith("| a")]
KINDS = {
    "a format to import",
    "a format to export",
    "a panel",
    "an overview over all articles",
    "a command of the window",
    "a command of the command line",
    "a setting",
    "a language of the window",
    "a status scale",
    "a field of a claim",
    "a field of a source",
    "a migration",
}


def quoted(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def is_place(name: str) -> bool:
    return "/" in name


def names_at_top(path: Path) -> set[str]:
    """What a module defines, or imports, by name."""
    found: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign):
            found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return found


def test_the_table_tells_of_every_kind() -> None:
    assert {row[0] for row in ROWS} >= KINDS
    assert all(len(row) == 3 and quoted(row[1]) and quoted(row[2]) for row in ROWS)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_what_is_to_be_touched_is_there(row: list[str]) -> None:
    names = quoted(row[1])
    places = [ROOT / name for name in names if is_place(name)]
    assert places
    assert [place for place in places if not place.exists()] == []
    modules = [one for place in places for one in ([place] if place.is_file() else place.glob("*.py"))]
    known = set().union(*(names_at_top(module) for module in modules if module.suffix == ".py"))
    assert [name for name in names if not is_place(name) and name not in known] == []


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_it_is_tried_by_a_test(row: list[str]) -> None:
    for name in quoted(row[2]):
        file, _, test = name.partition("::")
        assert test in names_at_top(ROOT / file), name


def test_every_panel_but_the_first_page_and_every_overview_can_be_reached_by_an_action() -> None:
    """The tables say who leads to what; a row in one and none in the other is a page that no key and no menu opens."""
    from annotator.ui.actions.table import ACTIONS
    from annotator.ui.overviews import OVERVIEWS
    from annotator.ui.panels import PANELS

    reached = {(row.handler, row.argument) for row in ACTIONS}
    pages = [row.id for row in PANELS if row.place == "page"]
    panes = [row.id for row in PANELS if row.place == "left"]
    assert [one for one in pages[1:] if ("work.toggle_panel", one) not in reached] == []
    assert [one for one in panes if ("window.toggle_pane", one) not in reached] == []
    assert [one.id for one in OVERVIEWS if ("overviews.show_overview", one.id) not in reached] == []
