"""`annotator roles`: what whoever looks after a shared project is told, and how it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import run_here

ROLES = ["reader", "checker", "editor", "head"]


def test_roles_are_made_given_listed_and_taken(postgresql_url: str) -> None:
    suffix = postgresql_url.rpartition("_")[2][-12:]
    ada, prefix = f"ada_{suffix}", f"annotator_{postgresql_url.rpartition('/')[2]}"
    project = ("-p", postgresql_url, "--json")
    assert run_here("roles", *project).json["made"] is False
    refused = run_here("roles", "grant", "checker", ada, "-p", postgresql_url)
    assert refused.status == 1
    assert "annotator roles make" in refused.stderr
    made = run_here("roles", "make", *project).json
    assert made == {"made": [f"{prefix}_{role}" for role in ROLES], "roles": ROLES}
    assert run_here("roles", "make", *project).json["made"] == []
    refused = run_here("roles", "grant", "checker", ada, "-p", postgresql_url)
    assert refused.status == 1
    assert f"The server has no login {ada}" in refused.stderr
    given = run_here("roles", "grant", "checker", ada, "--person", "Ada Obi", "--make-login", *project).json
    assert given == {"login": ada, "person": "Ada Obi", "role": "checker", "login_made": True}
    again = run_here("roles", "grant", "head", ada, *project).json
    assert again == {"login": ada, "person": "Ada Obi", "role": "head", "login_made": False}
    listed = run_here("roles", *project).json
    assert listed["members"] == [{"login": ada, "person": "Ada Obi", "role": "head"}]
    assert "tester" in listed["not_held"]
    assert run_here("roles", "revoke", ada, *project).json["role"] is None
    assert run_here("roles", "revoke", ada, "-p", postgresql_url).status == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("grant",),
        ("grant", "checker"),
        ("grant", "boss", "ada"),
        ("revoke",),
        ("make", "checker"),
        ("list", "--person", "Ada"),
        ("revoke", "ada", "--make-login"),
    ],
)
def test_what_cannot_be_meant_is_wrong_usage(arguments: tuple[str, ...]) -> None:
    assert run_here("roles", *arguments).status == 2


def test_a_project_in_a_file_has_no_roles(tmp_path: Path) -> None:
    path = tmp_path / "work.annotator"
    sample = tmp_path / "talks.txt"
    sample.write_text("The Senate talks of immunity, and has done so since 1967.\n", encoding="utf-8")
    assert run_here("import", str(sample), "-p", str(path)).status == 0
    for action in (("list",), ("make",), ("grant", "checker", "ada")):
        refused = run_here("roles", *action, "-p", str(path))
        assert refused.status == 1
        assert "one person's" in refused.stderr
