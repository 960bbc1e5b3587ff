"""Which project a command works on, and what it takes to start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from annotator import paths
from annotator.bootstrap import open_project
from tests.cli.conftest import SAMPLES, Desk, run_annotator, run_here


def test_the_project_is_named_before_or_after_the_command(desk: Desk, tmp_path: Path) -> None:
    desk.add(tmp_path, "One article.\n")
    before = run_annotator("-p", desk.project, "--json", "articles")
    after = run_annotator("articles", "--json", "--project", desk.project)
    assert before.json == after.json
    assert len(before.json["articles"]) == 1


def test_without_a_name_the_variable_and_then_the_users_own_project(tmp_path: Path) -> None:
    named = tmp_path / "named.annotator"
    variable = {"ANNOTATOR_PROJECT": str(named)}
    run_annotator("import", SAMPLES[0], environment=variable)
    assert named.exists()
    assert not paths.default_project_path().exists()
    assert run_annotator("import", SAMPLES[0]).status == 0
    assert len(run_annotator("articles", "--json").json["articles"]) == 1
    assert paths.default_project_path().exists()
    # what is said outranks what is set
    other = tmp_path / "other.annotator"
    open_project(other).close()
    assert run_annotator("articles", "--json", "-p", other, environment=variable).json == {"articles": []}


NOWHERE = "01900000-0000-7000-8000-000000000000"
READING = [
    (("articles",), {"articles": []}),
    (("claims",), {"claims": []}),
    (("history",), {"events": []}),
    (("search", "police"), {"hits": [], "total": 0}),
    (("similar", "The vote was 220 to 212."), {"similar": [], "by_meaning": False}),
    (("queries",), {"queries": []}),
    (("check",), {"ok": True, "problems": []}),
]


@pytest.mark.parametrize(("command", "answer"), READING, ids=lambda value: value[0] if isinstance(value, tuple) else "")
def test_reading_where_there_is_no_project_makes_none(
    command: tuple[str, ...], answer: dict[str, Any], tmp_path: Path
) -> None:
    empty = run_here(*command, "--json")
    assert (empty.status, empty.json, empty.stderr) == (0, answer, "")
    for named in (("-p", tmp_path / "typo.annotator"), ("-p", tmp_path / "no" / "such" / "typo.annotator")):
        refused = run_here(*command, *named)
        assert (refused.status, refused.stdout) == (1, b"")
        assert f"There is no project {named[1]}" in refused.stderr
    assert not paths.default_project_path().parent.exists()
    assert not paths.settings_dir().exists()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "command",
    [
        ("text", NOWHERE),
        ("status", NOWHERE, "verified"),
        ("undo",),
        ("redo",),
        ("backup",),
        ("assign", NOWHERE, "Anna"),
        ("comment", "Hello", "--claim", NOWHERE),
        ("codebook", "--replace", "nothing.toml"),
    ],
    ids=lambda command: command[0],
)
def test_what_needs_a_project_is_refused_where_there_is_none(command: tuple[str, ...]) -> None:
    refused = run_here(*command)
    assert refused.status in (1, 2)
    assert refused.stderr.startswith(("annotator: ", "usage: "))
    assert not paths.default_project_path().parent.exists()


def test_a_project_on_a_server(postgresql_url: str, tmp_path: Path) -> None:
    desk = Desk(postgresql_url)
    article = desk.add(tmp_path, "Talks 🏛️ “resume”\nThe vote was 220 to 212.\n")
    claim_id = desk.ask("tag", "--article", article, "--quote", "220 to 212", "--status", "verified")["claim_id"]
    assert desk.ask("check") == {"ok": True, "problems": []}
    exported = desk.ask("export", "-f", "sqlite", tmp_path / "x.sqlite")
    assert (exported["articles"], exported["claims"], exported["mentions"]) == (1, 1, 1)
    assert desk.ask("undo")["undone"] == ["tag a claim"]
    assert [event["kind"] for event in desk.ask("history", "--claim", claim_id)["events"]] == ["do", "undo"]
    refused = desk.run("backup")
    assert refused.status == 1
    assert "pg_dump" in refused.stderr


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    ended = run_annotator("articles", "-p", "postgresql://nobody@127.0.0.1:1/none")
    assert ended.status == 1
    assert ended.stderr.startswith("annotator: ")


def test_no_window_library_is_loaded_and_mistakes_are_told_at_once(tmp_path: Path) -> None:
    script = (
        "import sys; from annotator.__main__ import main; status = main();"
        "heavy = [name for name in ('PySide6', 'sqlalchemy', 'alembic') if name in sys.modules];"
        "print(status, *heavy, file=sys.stderr)"
    )

    def loaded_by(*arguments: str) -> str:
        command = [sys.executable, "-c", script, *arguments]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)
        return ended.stderr.splitlines()[-1]

    project = str(tmp_path / "work.annotator")
    assert loaded_by("claims", "--nonsense") == "2"
    assert loaded_by("formats", "--json") == "0"
    assert loaded_by("import", str(SAMPLES[0]), "-p", project) == "0 sqlalchemy alembic"
    assert loaded_by("export", "-f", "sqlite", str(tmp_path / "x.sqlite"), "-p", project) == "0 sqlalchemy"
