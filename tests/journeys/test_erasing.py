"""A source asks to be forgotten: her name is looked for, seen in all its forms, and erased for good."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from annotator import paths
from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.ui.dialogs.erase import EraseDialog
from annotator.ui.dialogs.privileged import PrivilegedDialog
from annotator.ui.dialogs.redaction import RedactionDialog
from annotator.ui.dialogs.signing_key import SigningKeyDialog
from tests.fixtures.projects import add_article, place_of
from tests.journeys.conftest import Day, Editor, started

_TEXT = (
    "What the harbour cost\n\nVera Koslowski, who kept the books, said that the harbour cost 12 million. The mayor "
    "denied it. VERA KOSLOWSKI repeated it on Monday; Koslowski did not want to be named.\n"
)


def _filled(place: Path) -> None:
    project = open_project(place)
    article_id = add_article(project, _TEXT, "harbour.txt")
    start, end = place_of(project, article_id, "the harbour cost 12 million")
    fields = ClaimFields(wording="The harbour cost 12 million", claimant="Vera Koslowski")
    claim_id = project.claims.tag(article_id, start, end, fields).claim_id
    source = EvidenceFields(Stance.SUPPORTS, title="A call with Vera Koslowski", note="vera.koslowski@harbour.test")
    project.evidence.add(claim_id, source)
    project.backups.make_now()
    project.close()


def _text(editor: Editor) -> str:
    workspace = editor.window.workspace()
    opened = workspace.session.article() if workspace is not None else None
    return opened.revision.text if opened else ""


def test_a_name_is_looked_at_and_erased_for_good(day: Day, tmp_path: Path) -> None:
    place = tmp_path / "harbour.annotator"
    _filled(place)

    def script(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: "Koslowski" in _text(editor), "the article")
        editor.run_command("Erase for good")
        dialog = editor.dialog(EraseDialog)
        assert isinstance(dialog, EraseDialog)
        look, erase = dialog.look, dialog.erase
        assert not look.isEnabled()
        assert not erase.isEnabled()
        editor.type("Vera Koslowski")
        editor.press("Return")
        rows = dialog.found
        editor.until(rows.count, "what will go")
        shown = [rows.item(row).text() for row in range(rows.count())]
        assert any("VERA KOSLOWSKI" in one for one in shown), shown
        alike = next(rows.item(row) for row in range(rows.count()) if "like it: “Koslowski”" in rows.item(row).text())
        assert not erase.isEnabled()  # nobody has said why
        alike.setCheckState(Qt.CheckState.Checked)
        editor.fill_in(dialog, "Why", "She asked to be forgotten")
        dialog.backups.setChecked(True)
        editor.picture_of(dialog, "erase")
        editor.click_button_in(dialog, "Erase for good")
        editor.told("Erased for good.")
        editor.until(lambda: "█" in _text(editor), "the article as it is now")
        assert "koslowski" not in _text(editor).casefold()
        editor.settle()
        editor.picture("erased")
        assert [claim.claimant for claim in editor.claims()] == ["█" * 14]
        editor.focus_article()
        editor.press("Ctrl+Z")
        editor.sees(lambda: [len(claim.evidence) for claim in editor.claims()], [0])
        assert "█" in _text(editor)

    day(script, str(place))
    stored = b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file()).lower()
    assert b"koslowski" not in stored


def test_what_must_not_leave_is_kept_in_and_what_is_sent_is_signed(day: Day, tmp_path: Path) -> None:
    place = tmp_path / "harbour.annotator"
    _filled(place)

    def script(editor: Editor) -> None:
        started(editor)
        editor.until(lambda: "Koslowski" in _text(editor), "the article")
        editor.run_command("Privileged remarks")
        remarks = editor.dialog(PrivilegedDialog)
        assert isinstance(remarks, PrivilegedDialog)
        editor.fill_in(remarks, "Counsel", "Dr Weiss")
        editor.fill_in(remarks, "Subject", "Naming the bookkeeper")
        remarks.text.setPlainText("She was promised not to be named.")
        editor.click_button_in(remarks, "Write it down")
        editor.until(remarks.list.topLevelItemCount, "the remark in the log")
        editor.picture_of(remarks, "privileged")
        remarks.reject()
        assert [one.counsel for one in editor.project.privileged.log()] == ["Dr Weiss"]
        editor.focus_article()
        editor.run_command("Names to redact")
        names = editor.dialog(RedactionDialog)
        assert isinstance(names, RedactionDialog)
        names.names.setPlainText("Vera Koslowski\n")
        editor.click_button_in(names, "Save")
        editor.sees(lambda: tuple(editor.project.redaction.names()), ("Vera Koslowski",))
        editor.focus_article()
        editor.run_command("Keys of people")
        keys = editor.dialog(SigningKeyDialog)
        editor.click_button_in(keys, "Make a key")
        editor.until((paths.settings_dir() / "keys" / "own.key").exists, "the key")
        editor.settle()
        shown = editor.dialog(SigningKeyDialog)
        editor.picture_of(shown, "keys")
        shown.close()

    day(script, str(place))
