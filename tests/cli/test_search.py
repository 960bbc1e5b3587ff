"""The commands that search and that know claims checked before, as others script against them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.cli import search
from tests.cli.conftest import Desk, run_here


def test_claims_checked_before_become_a_trec_run(desk: Desk, tmp_path: Path) -> None:
    listed, queries = tmp_path / "list.tsv", tmp_path / "queries.tsv"
    rows = ["The House passed H.R. 1280 by 220 to 212.", "A law to separate families was enacted in 1997.", ""]
    listed.write_text("\tvclaim\ttitle\n" + "".join(f"{n}\t{row}\tIs it so?\n" for n, row in enumerate(rows)))
    imported = desk.run("import-claims", listed, "--json")
    assert imported.status == 1
    assert (imported.json["imported"], [bad["line"] for bad in imported.json["failed"]]) == (2, [4])
    assert "line 4" in imported.stderr
    assert desk.run("import-claims", listed, "--json").json["imported"] == 0

    queries.write_text("q1\tfamilies separated by a law\nq2\tHouse passes bill 220 to 212\nq3\tzebra\n")
    lines = [line.split(" ") for line in desk.run("similar", "--batch", queries).text.splitlines()]
    assert [(one[0], one[1], one[2], one[3]) for one in lines] == [("q1", "Q0", "1", "1"), ("q2", "Q0", "0", "1")]
    assert all(0 < float(one[4]) <= 1 and len(one) == 6 for one in lines)
    told = desk.ask("similar", "--batch", queries)
    assert [len(one["similar"]) for one in told["queries"]] == [1, 1, 0]

    [found] = desk.ask("similar", "the law that separates families", "-n", 1)["similar"]
    assert (found["external_id"], found["status"]) == ("1", "unchecked")
    assert 0 < found["score"] <= 1
    assert "families" in found["why"]
    assert desk.run("similar", "a", "--batch", queries).status == 2
    assert desk.run("similar").status == 2


def test_search_gives_hits_with_their_places(desk: Desk, tmp_path: Path) -> None:
    text = "A headline\n\n👩🏽‍⚖️ The bill passed by 220 to 212, the café said.\n"
    article = desk.add(tmp_path, text)
    tagged = desk.ask("tag", "--article", article, "--quote", "220 to 212", "--claim", "The vote count")
    found = desk.ask("search", "cafe OR vote")
    assert found["total"] == 2
    claim, hit = found["hits"]
    assert (claim["kind"], claim["id"], claim["article_id"]) == ("claim", tagged["claim_id"], article)
    assert text[claim["start"] : claim["end"]] == "220 to 212"
    assert (hit["kind"], hit["id"], text[hit["start"] : hit["end"]]) == ("article", article, "café")
    assert "café" in hit["excerpt"]
    assert [one["kind"] for one in desk.ask("search", "status:unchecked", "--in", "claims")["hits"]] == ["claim"]
    assert desk.ask("search", "the", "-n", 1) | {"hits": []} == {"hits": [], "total": 2}
    wrong = desk.run("search", "(cafe")
    assert (wrong.status, wrong.stdout) == (1, b"")
    assert "not closed" in wrong.stderr
    assert desk.run("search", "cafe", "--in", "nowhere").status == 2


def test_an_older_index_answers_and_says_so(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.add(tmp_path, "A headline\n\nThe council of 東京都 met.\n")
    with closing(sqlite3.connect(desk.project)) as raw:
        raw.execute("DELETE FROM renewed_search")
        raw.commit()
    monkeypatch.setattr(search, "_RENEWED_SECONDS", 0.0)
    said = run_here("-p", desk.project, "search", "council", "--json")
    assert said.status == 0
    assert "is being renewed (0 of 1 texts)" in said.stderr
    assert (said.json["total"], said.json["renewal"]) == (1, {"done": 0, "total": 1})
    # 'check' takes the time that is needed, and what is renewed stays so
    assert desk.ask("check") == {"ok": True, "problems": []}
    assert "renewal" not in desk.ask("search", "東京")
    assert desk.ask("search", "東京")["total"] == 1
