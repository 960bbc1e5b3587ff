"""The keyboard on the places where claims stand: ends by word and letter, split, merge, unlink, cycle."""

from __future__ import annotations

from pathlib import Path

from annotator.ui.dialogs.merge import MergeDialog
from tests.journeys.conftest import Day, Editor, started

TEXT = (
    "The law of 1967\n\n"
    "Established by the Supreme Court in 1967, qualified immunity protects officials 👩🏽‍⚖️ from suits. "
    "It applies in civil cases only.\n"
)


def opened(editor: Editor, tmp_path: Path) -> None:
    """An article in the window, the caret in it."""
    started(editor)
    source = tmp_path / "law.txt"
    source.write_text(TEXT, encoding="utf-8")
    editor.drop([source])
    editor.until(lambda: editor.session.article() is not None, "the article")
    editor.focus_article()


def claim_on(editor: Editor, phrase: str) -> str:
    """Make a claim, leave its wording, and return its id."""
    editor.mark_as_claim(phrase)
    editor.leave_the_field()
    editor.focus_article()
    return editor.session.claim_id()


def quotes(editor: Editor) -> list[str]:
    """The quotes of all mentions in text order."""
    mentions = [mention for claim in editor.claims() for mention in claim.mentions]
    return [mention.quote for mention in sorted(mentions, key=lambda mention: (mention.start, -mention.end))]


def sees(editor: Editor, *expected: str) -> None:
    editor.until(lambda: quotes(editor) == list(expected), f"mentions on {expected}")
    editor.settle()
    shown = editor.workspace.article.marks
    editor.until(lambda: len(list(shown())) == len(expected), "as many marks in the text")


def test_the_ends_by_word_and_by_letter(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        claim_on(editor, "immunity protects")
        for keys, quote in (
            ("[", "qualified immunity protects"),
            ("]", "immunity protects"),
            ("}", "immunity protects officials"),
            ("{", "immunity protects"),
            ("Alt+]", "mmunity protects"),
            ("Alt+[", "immunity protects"),
            ("Alt+[", "d immunity protects"),  # a mention does not begin with white space
            ("Alt+]", "immunity protects"),
            ("Alt+}", "immunity protects o"),
            ("}", "immunity protects officials"),
            ("Alt+}", "immunity protects officials 👩🏽‍⚖️"),  # one letter, of five characters
            ("Alt+{", "immunity protects officials"),
            ("Alt+{", "immunity protects official"),
        ):
            editor.press(keys)
            sees(editor, quote)

    assert day(job, project_file) == 0


def test_a_mention_is_split_at_the_caret_and_around_a_selection(day: Day, project_file: str, tmp_path: Path) -> None:
    sentence = "Established by the Supreme Court in 1967, qualified immunity protects officials"

    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        split = editor.window.binder["mention.split"]
        first = claim_on(editor, sentence)
        editor.sees(lambda: not split.isEnabled())  # the caret is behind it
        editor.select_phrase(" qualified")
        editor.press("Left")
        editor.until(split.isEnabled, "the caret in the mention")
        editor.press("S")
        sees(editor, "Established by the Supreme Court in 1967,", "qualified immunity protects officials")
        editor.told("The claim was split")
        editor.until(lambda: editor.session.claim_id() not in ("", first), "the new claim selected")
        editor.sees(lambda: editor.claim().wording, "qualified immunity protects officials")
        editor.until(lambda: not split.isEnabled(), "nothing more to split there")
        editor.select_phrase("immunity pro")
        editor.press("Right")  # the caret is in a word: no word is cut
        editor.press("S")
        sees(editor, "Established by the Supreme Court in 1967,", "qualified immunity", "protects officials")
        editor.undo()
        sees(editor, "Established by the Supreme Court in 1967,", "qualified immunity protects officials")
        editor.select_phrase("in 1967")
        editor.press("S")
        sees(
            editor,
            "Established by the Supreme Court",
            "in 1967",
            "qualified immunity protects officials",
        )
        editor.picture("split")
        editor.click_button("Undo")
        sees(editor, "Established by the Supreme Court in 1967,", "qualified immunity protects officials")
        editor.undo()
        sees(editor, sentence)

    assert day(job, project_file) == 0


def asked_which(editor: Editor) -> MergeDialog:
    """Wait until it is asked which claim stands."""
    dialog = editor.dialog(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    editor.until(dialog.list.hasFocus, "the claims to choose from")
    return dialog


def test_claims_are_merged_and_unlinked(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        opened(editor, tmp_path)
        court = claim_on(editor, "the Supreme Court")
        claim_on(editor, "in 1967")
        editor.set_status("4", "false")
        claim_on(editor, "civil cases only")
        editor.press("G")
        editor.told("No claim overlaps this one")
        editor.press("K")
        editor.press("K")
        editor.until(lambda: editor.session.claim_id() == court, "the first claim")
        editor.press("G")  # the one beside it, with another status
        dialog = asked_which(editor)
        editor.sees(dialog.list.count, 2)
        editor.picture_of(dialog, "which-claim-stands")
        editor.press("Escape")
        editor.focus_article()
        sees(editor, "the Supreme Court", "in 1967", "civil cases only")
        editor.press("G")
        dialog = asked_which(editor)
        editor.sees(lambda: dialog.list.currentItem().text(), "false · in 1967")  # the settled one
        editor.press("Return")
        sees(editor, "the Supreme Court in 1967", "civil cases only")
        editor.told("2 claims were merged")
        editor.sees(lambda: (editor.claim().status, editor.claim().wording), ("false", "in 1967"))
        editor.focus_article()
        editor.undo()
        sees(editor, "the Supreme Court", "in 1967", "civil cases only")
        editor.press("K")
        editor.sees(editor.session.claim_id, court)
        editor.press("G")
        asked_which(editor)
        editor.press("Up")
        editor.press("Return")
        sees(editor, "the Supreme Court in 1967", "civil cases only")
        editor.sees(lambda: editor.claim().status, "unchecked")
        editor.sees(lambda: "Merged with: in 1967 (false)" in editor.claim().rationale)
        editor.focus_article()
        editor.undo()
        sees(editor, "the Supreme Court", "in 1967", "civil cases only")
        editor.select_phrase("Established by the Supreme Court in 1967, qualified")
        editor.press("G")  # those selected
        asked_which(editor)
        editor.press("Return")
        sees(editor, "the Supreme Court in 1967", "civil cases only")
        editor.focus_article()

        editor.select_phrase("immunity")
        editor.press("Shift+C")
        sees(editor, "the Supreme Court in 1967", "immunity", "civil cases only")
        before = editor.session.claim_id()
        editor.press("U")
        editor.until(lambda: editor.session.claim_id() != before, "the mention's own claim selected")
        editor.sees(lambda: [mention.quote for mention in editor.claim().mentions], ["immunity"])
        shown = editor.workspace.article.marks_of
        editor.until(lambda: shown(editor.session.claim_id()), "its mark as the new claim's")
        editor.press("U")
        editor.told("stands nowhere else")
        editor.sees(lambda: len(editor.claims()), 3)

    assert day(job, project_file) == 0
