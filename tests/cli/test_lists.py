"""Lists of claims from the command line: what is wrong with a row is told by its line, and the rest comes in."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Desk

LOST = '"Claim 30 lost its closing mark,2021-03-01,False'


def listed(tmp_path: Path, rows: list[str]) -> Path:
    path = tmp_path / "list.csv"
    path.write_text("\n".join(["vclaim,date,truth_label", *rows]) + "\n", encoding="utf-8")
    return path


def claims(numbers: range) -> list[str]:
    return [f'"Claim {number}, about taxes",2021-02-{number % 28 + 1:02},True' for number in numbers]


def test_a_lost_mark_is_named_and_swallows_nothing(desk: Desk, tmp_path: Path) -> None:
    path = listed(tmp_path, [*claims(range(30)), LOST, *claims(range(31, 60))])
    ended = desk.run("import-claims", path, "--json")
    assert (ended.status, ended.json["imported"]) == (1, 59)
    assert [bad["line"] for bad in ended.json["failed"]] == [32]
    assert "line 32: A quoted cell does not end at its quotation mark" in ended.stderr
    found = {claim["wording"]: claim["said_at"] for claim in desk.ask("claims")["claims"]}
    assert found == {f"Claim {n}, about taxes": f"2021-02-{n % 28 + 1:02}" for n in range(60) if n != 30}


def test_a_lost_mark_that_a_later_cell_closes_gives_no_row_anothers_label(desk: Desk, tmp_path: Path) -> None:
    plain = [f"Claim {number} about taxes,2021-02-01,True" for number in range(31, 70)]
    later = 'They said it is "over",2021-02-02,Mixed', 'The end,2021-02-03,"Fals,e"'
    for last in later:
        path = listed(tmp_path, ['"One, two",2021-01-01,True', LOST, *plain, last])
        ended = desk.run("import-claims", path, "--json")
        assert (ended.status, [bad["line"] for bad in ended.json["failed"]]) == (1, [3])
    assert len(desk.ask("claims")["claims"]) == 1 + 39 + 2


def test_short_rows_are_told_and_a_cell_may_go_over_lines(desk: Desk, tmp_path: Path) -> None:
    path = listed(tmp_path, ["Only a claim", '"Over\ntwo lines, and more",2021-01-01,"True\n"', "No label,2021-01-01"])
    ended = desk.run_here("import-claims", path, "--json")
    assert (ended.status, ended.json["imported"]) == (1, 1)
    assert [bad["line"] for bad in ended.json["failed"]] == [2, 6]
    assert [claim["wording"] for claim in desk.ask("claims")["claims"]] == ["Over two lines, and more"]


def test_a_spreadsheets_first_line_names_the_separator(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"sep=;\r\nvclaim;date\r\nIt rose, and fell;2021-01-01\r\n")
    assert desk.ask("import-claims", path)["imported"] == 1
