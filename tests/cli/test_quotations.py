"""`annotator quotations`, and what `annotator tag` takes from a quotation."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Desk

TEXT = (
    "Talks resume 🏛️\n\n“We end it,” said Sen. Ann Lee, “and soon.” Critics say it has led to violence.\n\n"
    "The film “Salt Road” opened in June.\n"
)


def test_quotations_with_their_speakers(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    found = desk.ask("quotations", article)["quotations"]
    assert [(one["text"], one["voice"], one["speaker"], one["cue"]) for one in found] == [
        ("“We end it,”", "direct quotation", "Ann Lee", "said"),
        ("“and soon.”", "direct quotation", "Ann Lee", "said"),
        ("it has led to violence", "indirect speech", "Critics", "say"),
        ("“Salt Road”", "partial quotation", None, None),
    ]
    text = desk.run("text", article).text
    assert all(text[one["start"] : one["end"]] == one["text"] for one in found)
    lines = desk.run_here("quotations", article).text
    assert "direct quotation: Ann Lee, said" in lines
    assert "4 quotations" in lines
    assert desk.run_here("quotations", "no-such-article").status == 1


def test_a_claim_in_a_quotation_is_the_speaker_s(desk: Desk, tmp_path: Path) -> None:
    article = desk.add(tmp_path, TEXT)
    desk.ask("tag", "--article", article, "--quote", "We end it")
    desk.ask("tag", "--article", article, "--quote", "and soon", "--claimant", "A. L.")
    desk.ask("tag", "--article", article, "--quote", "opened in June")
    claims = desk.ask("claims", "--article", article)["claims"]
    assert [(claim["claimant"], claim["voice"]) for claim in claims] == [
        ("Ann Lee", "direct quotation"),
        ("A. L.", None),
        (None, None),
    ]
