"""The codebook editor by keyboard: statuses and tags made, moved, merged and retired; another scale; as it was."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListWidget

from annotator.domain.claim import Claim
from annotator.domain.codebook import Codebook, StatusFields
from annotator.ui.overviews.codebook.dialogs import MergeDialog, ScaleDialog, VersionsDialog
from annotator.ui.overviews.codebook.editor import CodebookEditor
from annotator.ui.overviews.codebook.entries import EntryList
from tests.journeys.conftest import Day, Editor, started


def prepared(editor: Editor) -> CodebookEditor:
    """The sample project, with the codebook in front."""
    started(editor)
    editor.run_command("sample project")
    editor.until(lambda: editor.project.name.startswith("Police reform"), "the sample project")
    editor.until(editor.title, "an article of it")
    editor.focus_article()
    return shown(editor)


def shown(editor: Editor) -> CodebookEditor:
    editor.press("Alt+5")
    overview = editor.workspace.overviews.current()
    assert isinstance(overview, CodebookEditor)
    editor.until(overview.statuses.hasFocus, "the statuses")
    return overview


def book(editor: Editor) -> Codebook:
    return editor.project.codebook.get()


def labels(editor: Editor) -> list[str]:
    return [status.label for status in book(editor).offered]


def walk_to(editor: Editor, words: str) -> None:
    """Go along a list to a row, by the arrow keys."""
    overview = editor.workspace.overviews.current()
    assert isinstance(overview, CodebookEditor)
    view = overview.statuses if overview.statuses.hasFocus() else overview.tags
    editor.until(lambda: any(row.split(", ")[0].strip() == words for row in rows(view)), f"a row {words}")
    editor.settle()
    editor.press("Home")
    for _ in range(60):
        entry = view.current()
        if entry is not None and entry.label == words:
            return
        editor.press("Down")
    raise AssertionError(f"no row {words}")


def rows(view: EntryList) -> list[str]:
    """What a list shows to a screen reader, from top to bottom."""
    found = []
    index = view.model().index(0, 0)
    while index.isValid():
        found.append(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        index = view.indexBelow(index)
    return found


def choose(editor: Editor, combo: QComboBox, words: str) -> None:
    """Type what a choice begins with, which opens the list and looks for it there, and press Enter."""
    combo.setFocus()
    QTest.keyClicks(combo, words)
    editor.until(combo.view().isVisible, "the list")
    QTest.keyClick(combo.view(), Qt.Key.Key_Return)
    editor.until(lambda: not combo.view().isVisible(), "the list closed")
    assert combo.currentText().lower().startswith(words)


def with_status(editor: Editor, key: str) -> list[Claim]:
    return [claim for claim in editor.claims() if claim.status == key]


def test_the_scale_is_made_one_s_own(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        overview = prepared(editor)
        editor.until(lambda: rows(overview.statuses)[0] == "unchecked, 19 claims, key 1", "the counts")
        editor.click(editor.button_in(overview, "Add a status"))
        editor.until(lambda: editor.text_in_the_field() == "New status", "its label to be typed")
        editor.type("Outdated")
        editor.press("Return")
        editor.until(lambda: rows(overview.statuses)[-1] == "Outdated, 0 claims, key 9", "the label stored")
        editor.sees(lambda: book(editor).offered[-1].key, "outdated")
        editor.press("Escape")
        editor.until(overview.statuses.hasFocus, "the statuses")
        for _ in range(5):  # as fast as the key repeats
            editor.press("Alt+Up")
        editor.until(lambda: labels(editor).index("Outdated") == 3, "five places up")

        walk_to(editor, "verified")
        editor.press("F2")
        editor.until_in_a_field()
        editor.press("Ctrl+A")
        editor.type("checking")
        editor.press("Tab")  # to leave a field is to hand it in
        editor.until(lambda: "already" in overview.status_form.label.note.text(), "the label refused")
        editor.sees(lambda: labels(editor)[2], "verified")
        editor.picture("codebook-status")
        overview.status_form.label.setFocus()
        editor.press("Escape")
        editor.sees(overview.status_form.label.value, "verified")

        light = overview.status_form.colours["ink"]
        light.box.setFocus()
        editor.press("Ctrl+A")
        editor.type("#B0E0B0")
        editor.press("Return")
        editor.until(overview.status_form.mend.isVisible, "too pale, and an offer to mend it")
        editor.click_button("Mend the colours")
        editor.until(lambda: not overview.status_form.mend.isVisible(), "colours that can be read")
        mended = book(editor).status_by_key["verified"].ink
        assert mended not in ("#B0E0B0", "#1B7445")

        overview.status_form.glyphs.buttons[0].setFocus()
        editor.press("Right")
        editor.press("Space")
        editor.until(lambda: book(editor).status_by_key["verified"].glyph == "○", "another glyph")
        for _ in range(3):
            editor.undo()
        editor.sees(lambda: book(editor).status_by_key["verified"].ink, "#1B7445")

        editor.press("Alt+1")
        editor.until(lambda: editor.workspace.overviews.current_id() == "", "the panes")
        editor.sees(lambda: "Outdated" in editor.window.binder["status.4"].text())

    assert day(job, project_file) == 0


def test_a_used_status_is_merged_or_retired_and_keeps_its_claims(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        overview = prepared(editor)
        editor.until(lambda: rows(overview.statuses)[0] == "unchecked, 19 claims, key 1", "the counts")
        opinions = {claim.claim_id for claim in with_status(editor, "opinion")}
        assert opinions
        walk_to(editor, "opinion")
        editor.press("Del")
        note = overview.status_form.findChildren(type(overview.status_form.label.note))
        editor.until(lambda: any("It is not deleted" in label.text() for label in note), "the refusal, in words")
        editor.until(overview.status_form.merge.hasFocus, "the offer")
        editor.picture("codebook-refused")
        editor.press("Space")
        dialog = editor.dialog(MergeDialog)
        assert isinstance(dialog, MergeDialog)
        choose(editor, dialog.target, "unv")
        editor.picture_of(dialog, "codebook-merge")
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        editor.until(lambda: {c.claim_id for c in with_status(editor, "unverifiable")} == opinions, "merged")
        editor.sees(lambda: "opinion" not in book(editor).status_by_key)
        editor.sees(
            lambda: editor.project.history.next_labels()[0], "merge the status opinion into unverifiable on 2 claims"
        )
        editor.window.activateWindow()
        editor.until(editor.window.isActiveWindow, "the window in front")
        overview.statuses.setFocus()
        editor.undo()
        editor.until(lambda: {c.claim_id for c in with_status(editor, "opinion")} == opinions, "as it was")
        walk_to(editor, "opinion")
        editor.click(overview.status_form.retire)
        editor.until(lambda: book(editor).status_by_key["opinion"].retired, "retired")
        editor.until(overview.status_form.restore.isVisible, "the offer to restore it")
        place = next(mention for claim in editor.claims() if claim.status == "opinion" for mention in claim.mentions)
        editor.press("Alt+1")
        editor.session.open_article(place.article_id)
        editor.until(lambda: editor.workspace.article.article_id() == place.article_id, "the article")
        editor.session.select_claim(place.claim_id)
        editor.focus_article()
        row = editor.workspace.claims.card.statuses
        editor.until(lambda: [b.text() for b in row.buttons if b.isChecked()] == ["opinion (retired)"], "its status")
        said = editor.workspace.claims.card.status_was
        editor.sees(lambda: not said.isVisible())
        meant = StatusFields(label="judgement")
        editor.session.act("rename", lambda project: project.codebook.scale.set("opinion", meant))
        editor.until(lambda: [b.text() for b in row.buttons if b.isChecked()] == ["judgement (retired)"], "renamed")
        editor.until(lambda: "Chosen as “opinion”" in said.text() and said.isVisible(), "what it was chosen as")
        editor.sees(lambda: not editor.window.binder["status.8"].isVisible())
        editor.picture("codebook-retired-in-card")

    assert day(job, project_file) == 0


def test_tags_are_a_tree_with_keys_that_do_not_collide(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        overview = prepared(editor)
        overview.tags.setFocus()
        walk_to(editor, "money")
        editor.press("Alt+Right")
        editor.until(
            lambda: (1, "money") in [(d, t.name) for d, t in book(editor).tree()], "nested below the one above"
        )
        editor.press("F2")
        editor.until_in_a_field()
        overview.tag_form.shortcut.box.setFocus()
        editor.press("Ctrl+A")
        editor.type("d")
        editor.press("Return")
        editor.until(lambda: "shortcut of the tag date" in overview.tag_form.shortcut.note.text(), "the conflict told")
        editor.picture("codebook-tags")
        editor.press("Escape")
        editor.sees(overview.tag_form.shortcut.value, "m")
        overview.tags.setFocus()
        editor.press("Alt+Left")
        editor.until(lambda: (0, "money") in [(d, t.name) for d, t in book(editor).tree()], "out again")
        editor.click(editor.button_in(overview, "Add a tag"))
        editor.until(lambda: editor.text_in_the_field() == "New tag", "its name to be typed")
        editor.type("court rulings")
        editor.press("Return")
        editor.until(lambda: "court rulings" in book(editor).tag_by_name, "the name stored")

    assert day(job, project_file) == 0


def test_another_scale_a_file_and_the_versions(day: Day, project_file: str, tmp_path: Path) -> None:
    def job(editor: Editor) -> None:
        overview = prepared(editor)
        before = {claim.claim_id: claim.status for claim in editor.claims()}
        kept = tmp_path / "ours.toml"
        overview.exchange.export_file(kept)
        editor.until(kept.exists, "the file")
        editor.click_button("Use another scale…")
        dialog = editor.dialog(ScaleDialog)
        assert isinstance(dialog, ScaleDialog)
        choose(editor, dialog.scale, "poli")
        editor.until(lambda: dialog.mapping["verified"].currentText() == "True", "a suggestion")
        editor.sees(dialog.mapping["opinion"].currentText, "stays as it is, retired")
        editor.picture_of(dialog, "codebook-scale")
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        editor.until(lambda: "Pants on Fire" in labels(editor), "PolitiFact's scale")
        editor.sees(lambda: {claim.status for claim in editor.claims()} <= {"unchecked", "checking", "true", "opinion"})
        editor.until(lambda: "Pants" in editor.window.binder["status.8"].text(), "the keys of the new scale")

        overview.exchange.import_file(kept)
        again = editor.dialog(ScaleDialog)
        QTest.keyClick(again, Qt.Key.Key_Return)
        editor.until(lambda: "verified" in labels(editor), "the old one from its file")
        after = {claim.claim_id: claim.status for claim in editor.claims()}
        assert after == before

        editor.click_button("Versions")
        versions = editor.dialog(VersionsDialog)
        listed = versions.findChild(QListWidget)
        assert listed is not None
        latest = ["import the codebook ours on 5 claims", "use the scale PolitiFact on 5 claims"]
        editor.sees(lambda: [listed.item(row).text().splitlines()[1] for row in range(listed.count())][:2], latest)
        listed.setFocus()
        QTest.keyClick(listed, Qt.Key.Key_Down)
        editor.picture_of(versions, "codebook-versions")
        versions.close()

        kept.write_text('[[status]]\nkey = "x"\n', encoding="utf-8")
        overview.exchange.import_file(kept)
        editor.told("ours.toml is not a codebook: status 1 has no label")

    assert day(job, project_file) == 0


def test_nothing_typed_is_lost_and_others_changes_come_in(day: Day, project_file: str) -> None:
    def job(editor: Editor) -> None:
        overview = prepared(editor)
        walk_to(editor, "false")
        editor.press("F2")
        editor.until_in_a_field()
        editor.type("w")
        theirs = editor.project.codebook.scale
        editor.session.act("another", lambda _: theirs.set("verified", StatusFields(label="borne out")))
        editor.until(lambda: "borne out" in labels(editor), "the other act")
        editor.settle()
        editor.until(lambda: rows(overview.statuses)[2].startswith("borne out"), "seen in the list")
        editor.sees(editor.text_in_the_field, "w")
        assert isinstance(editor.focus(), QLineEdit)
        editor.press("Escape")
        editor.sees(editor.text_in_the_field, "false")
        named = [b.accessibleName() for b in overview.findChildren(QAbstractButton) if b.isVisible() and not b.text()]
        assert all(named)

    assert day(job, project_file) == 0
