"""`annotator answers` as scripts call it."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Desk

TEXT = "At court\n\nOn 23 June 2021 the officers came.\n"


def test_an_answer_page_goes_out_and_its_file_is_taken(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    tagged = desk.ask("tag", "--article", article, "--quote", "23 June 2021")
    assert desk.ask("correct", tagged["claim_id"], "24 June 2021") == {
        "claim_id": tagged["claim_id"],
        "correction": "24 June 2021",
    }
    query = desk.ask("ask", article, "Who says so?", "--claim", tagged["claim_id"])["query_id"]
    page = tmp_path / "page.html"
    report = desk.ask("export", "-f", "answer-html", page, "--article", article)
    assert (report["mentions"], report["read_back"]) == (1, {"mentions": 1, "differ": 0})
    html = page.read_text("utf-8")
    sent = json.loads(html.partition('id="annotator-answer-page">')[2].partition("</script>")[0])
    assert sent["queries"] == [{"query_id": query, "question": "Who says so?"}]

    back = {
        "annotator_answers": 1,
        "project": sent["project"],
        "author": "Jane Doe",
        "articles": sent["articles"],
        "answers": [{**sent["queries"][0], "text": "The clerk."}],
        "corrections": [{**sent["corrections"][0], "accepted": True}],
    }
    file = tmp_path / "answers.json"
    file.write_text(json.dumps(back), encoding="utf-8")
    for arguments, taken in ((("--dry-run",), 0), ((), 2), ((), 0)):
        answer = desk.ask("answers", file, *arguments)
        [one] = answer["answers"]
        assert (one["query_id"], one["text"], one["author"]) == (query, "The clerk.", "Jane Doe")
        [correction] = answer["corrections"]
        assert (correction["mention_id"], correction["accepted"]) == (tagged["mention_id"], True)
        assert (answer["not_understood"], answer["warnings"], answer["taken"]) == ([], [], taken)
    assert desk.ask("queries", "--article", article)["queries"][0]["answer"] == "The clerk."
    assert desk.ask("claims")["claims"][0]["correction_answer"] == "accepted"
    for audience, says in (("file", True), ("public", False)):
        report = tmp_path / f"{audience}.html"
        assert desk.run_here("export", "-f", "report-html", report, "-o", f"audience={audience}").status == 0
        assert ("Correction answered" in report.read_text("utf-8")) is says
    told = desk.run_here("history", "--article", article).text
    assert "the writer answered: “The clerk.”" in told
    assert desk.ask("undo")["undone"] == ["take 2 answers from Jane Doe"]

    other = desk.run_here("answers", page, "--json")
    assert (other.status, "without answers" in other.stderr) == (1, True)
    file.write_text(json.dumps(back | {"project": "another"}), encoding="utf-8")
    refused = desk.run_here("answers", file, "--json")
    assert (refused.status, "another project" in refused.stderr) == (1, True)
