"""The two claims of a quotation, made by one key: that it was said, and what is said."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.conftest import Day, Editor, started

TEXT = "Talks resume\n\nTalks go on. “We end it,” said Sen. Ann Lee 🏛️, “and soon.” It was late.\n"


def test_one_key_makes_both_claims_and_undo_takes_both(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        source = tmp_path / "talks.txt"
        source.write_text(TEXT, encoding="utf-8")
        editor.drop([source])
        editor.until(lambda: editor.session.article() is not None, "the article")
        editor.focus_article()
        editor.select_phrase("Talks go on")
        editor.press("D")
        editor.told("No quotation with a speaker")
        editor.select_phrase("end it")
        editor.press("D")
        editor.told("Two claims")
        said, content = sorted(editor.claims(), key=lambda claim: claim.mentions[0].start)
        assert (said.wording, said.voice) == ("Ann Lee said: “We end it, and soon.”", "newsroom")
        assert (content.wording, content.claimant, content.voice) == (
            "We end it, and soon.",
            "Ann Lee",
            "direct quotation",
        )
        editor.until(lambda: editor.session.claim_id() == content.claim_id, "the content selected")
        editor.until(lambda: len(editor.card_wordings()) == 2, "two cards")
        editor.picture("two-claims-of-a-quotation")
        editor.undo()
        editor.sees(editor.claims, [])

    assert day(job, project_file) == 0


def test_a_claim_in_a_quotation_has_its_speaker(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        started(editor)
        source = tmp_path / "talks.txt"
        source.write_text(TEXT, encoding="utf-8")
        editor.drop([source])
        editor.until(lambda: editor.session.article() is not None, "the article")
        editor.focus_article()
        editor.mark_as_claim("and soon")
        editor.settle()
        editor.sees(lambda: (editor.claim().claimant, editor.claim().voice), ("Ann Lee", "direct quotation"))

    assert day(job, project_file) == 0
