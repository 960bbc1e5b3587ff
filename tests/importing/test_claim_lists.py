"""Lists of claims checked before as they are handed out: any separator, encoding and order of columns."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from annotator.importing import tables
from annotator.importing.claim_lists import ClaimList, ListedClaim, day_of
from annotator.importing.query_lists import BadQuery, ListedQuery, read_queries
from annotator.importing.tables import BadRow


def read(path: Path, content: str | bytes) -> list[ListedClaim | BadRow]:
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return list(ClaimList(path))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_separators_and_encodings(tmp_path: Path, separator: str, encoding: str) -> None:
    rows = [
        ["Speaker", "extra", "Truth Label", "VCLAIM", "id"],
        ["Señora Müller", "-", "falsch", '"Die Straße, ""lang"" und naß; sehr"', "a-1"],
        ["", "-", "", "Zweite Behauptung über Käse", "a-2"],
    ]
    text = "".join(f"{separator.join(row)}\r\n" for row in rows)
    first, second = read(tmp_path / "list.txt", text.encode(encoding))
    assert first == ListedClaim(
        2, 'Die Straße, "lang" und naß; sehr', "a-1", truth_label="falsch", speaker="Señora Müller"
    )
    assert second == ListedClaim(3, "Zweite Behauptung über Käse", "a-2")


def test_a_first_column_without_a_name_is_the_id(tmp_path: Path) -> None:
    listed = read(tmp_path / "docs.tsv", '\tvclaim\ttitle\n0\t"A ""law"" was enacted."\tWas it?\n1\tAnother\t\n')
    assert listed == [ListedClaim(2, 'A "law" was enacted.', "0", title="Was it?"), ListedClaim(3, "Another", "1")]


def test_quotation_marks_that_quote_nothing_swallow_no_rows(tmp_path: Path) -> None:
    rows = "".join(f'{n}\t"Open mark number {n}\tTrue\n' for n in range(30))
    listed = read(tmp_path / "plain.tsv", f"vclaim_id\tvclaim\ttruth_label\n{rows}")
    assert [one.external_id for one in listed if isinstance(one, ListedClaim)] == [str(n) for n in range(30)]


def test_bad_rows_are_named_by_their_first_line(tmp_path: Path) -> None:
    content = (
        'vclaim,title\n"Over two\nlines",x\nToo,many,cells\n,no claim\n\nGood one,\nShort\n'
        + "x" * 10_001
        + ",\nLast,\n"
    )
    listed = read(tmp_path / "bad.csv", content)
    assert [one.line for one in listed if isinstance(one, BadRow)] == [4, 5, 8, 9]
    good = [(one.line, one.vclaim) for one in listed if isinstance(one, ListedClaim)]
    assert good == [(2, "Over two lines"), (7, "Good one"), (10, "Last")]


def test_a_mark_that_is_never_closed_costs_its_row_and_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "LONGEST_CELL", 200)
    rows = [f'"Claim {n}",{n}' for n in range(300)] + ['"Never closed,x'] + [f"After {n},x" for n in range(60)]
    listed = read(tmp_path / "open.csv", "\n".join(["vclaim,title", *rows]))
    assert sum(isinstance(one, ListedClaim) for one in listed) == 360
    assert [one.line for one in listed if isinstance(one, BadRow)] == [302]


@pytest.mark.parametrize("separator", [";", "|", "\t", ","])
def test_a_first_line_that_names_the_separator(tmp_path: Path, separator: str) -> None:
    rows = ("date", "vclaim"), ("2021-01-02", "It rose"), ("2021-01-03", "It fell")
    text = f"sep={separator}\r\n" + "".join(f"{separator.join(row)}\r\n" for row in rows)
    listed = read(tmp_path / "list.csv", text)
    assert listed == [ListedClaim(3, "It rose", date="2021-01-02"), ListedClaim(4, "It fell", date="2021-01-03")]


def test_bytes_that_break_the_rules_far_behind_spoil_their_row_only(tmp_path: Path) -> None:
    rows = "".join(f"Claim number {n}: naïve\n" for n in range(80_000)).encode()
    listed = read(tmp_path / "broken.csv", b"vclaim\n" + rows + b"Broken \xff one\n" + b"Last\n")
    assert len(listed) == 80_002
    assert [one.line for one in listed if isinstance(one, BadRow)] == [80_002]


def test_a_long_file_in_two_bytes_a_character(tmp_path: Path) -> None:
    text = "vclaim\n" + "".join(f"Claim number {n} ends here\n" for n in range(40_000))
    listed = read(tmp_path / "wide.csv", codecs.BOM_UTF16_LE + text.encode("utf-16-le"))
    assert (len(listed), listed[-1]) == (40_000, ListedClaim(40_001, "Claim number 39999 ends here"))


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-06-23", "2021-06-23"),
        ("2021-06-23T10:00:00Z", "2021-06-23"),
        ("June 23, 2021", "2021-06-23"),
        ("23 Jun. 2021", "2021-06-23"),
        ("25-08-2020", "2020-08-25"),
        ("23.6.2021", "2021-06-23"),
        ("6/23/2021", "2021-06-23"),
        ("3/4/2021", ""),
        ("2021-02-30", ""),
        ("June 2021", ""),
        ("Foo 23, 2021", ""),
        ("", ""),
    ],
)
def test_days(written: str, day: str) -> None:
    assert day_of(written) == day


def test_queries(tmp_path: Path) -> None:
    path = tmp_path / "queries.tsv"
    lines = ["\ttweet_content", '7\t"He said ""yes"" — twice"', "8\tplain\ttext", "", "no tab", "a b\ttext", "9\t "]
    path.write_text("\n".join(lines), encoding="utf-8")
    queries = list(read_queries(path))
    assert queries[:2] == [ListedQuery("7", 'He said "yes" — twice'), ListedQuery("8", "plain\ttext")]
    assert [one.line for one in queries[2:] if isinstance(one, BadQuery)] == [5, 6, 7]


def test_a_query_over_lines_and_one_that_lost_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "queries.tsv"
    lines = ['1\t"Over', 'two lines"', '2\t"It lost', "3\tplain", '4\t"No," he said', '5\t"Quoted"']
    path.write_text("\n".join(lines), encoding="utf-8")
    queries = list(read_queries(path))
    assert [(one.query_id, one.text) for one in queries if isinstance(one, ListedQuery)] == [
        ("1", "Over\ntwo lines"),
        ("3", "plain"),
        ("4", '"No," he said'),
        ("5", "Quoted"),
    ]
    assert [one.line for one in queries if isinstance(one, BadQuery)] == [3]
