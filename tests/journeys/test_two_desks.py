"""Anna and Bob work apart, each on a project of her own, and hand each other what they did."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.ui.dialogs.conflicts import ConflictsDialog
from annotator.ui.dialogs.exchange import ExchangeDialog
from annotator.ui.dialogs.parcel import ParcelDialog
from tests.fixtures.projects import add_article, place_of
from tests.journeys.conftest import Editor


def _dialog(editor: Editor, kind: type) -> object:
    def found() -> object:
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)

    editor.until(found, kind.__name__)
    return found()


def test_what_bob_sent_is_looked_at_received_and_decided(day: Callable[..., None], tmp_path: Path) -> None:
    """A parcel is dropped on the window; what both changed is decided by a key, and all of it is undone in one step."""
    here, parcel = tmp_path / "anna.annotator", tmp_path / "from bob.parcel"
    with_bob = tmp_path / "bob.annotator"
    anna = open_project(here, person="Anna")
    article_id = add_article(anna)
    claim_id = anna.claims.tag(article_id, *place_of(anna, article_id, "1967"), ClaimFields()).claim_id
    anna.sending.send(parcel)
    anna.claims.set_status([claim_id], "misleading")
    anna.close()
    bob = open_project(with_bob, person="Bob")
    bob.receiving.receive(parcel)
    bob.claims.set_status([claim_id], "false")
    bob.claims.tag(article_id, *place_of(bob, article_id, "Supreme Court"), ClaimFields(wording="Bob found this"))
    bob.sending.send(parcel, force=True)
    bob.close()

    def script(editor: Editor) -> None:
        editor.until(editor.window.workspace, "the project")
        editor.until(lambda: len(editor.claims()) == 1, "Anna's claim")
        editor.workspace.desks.look(parcel)
        dialog = _dialog(editor, ParcelDialog)
        assert isinstance(dialog, ParcelDialog)
        editor.picture_of(dialog, "two-desks-look")
        dialog.findChildren(QPushButton)[-1].click()
        conflicts = _dialog(editor, ConflictsDialog)
        assert isinstance(conflicts, ConflictsDialog)
        editor.until(lambda: conflicts.list.topLevelItemCount() == 1, "what both changed")
        editor.picture_of(conflicts, "two-desks-decide")
        item = conflicts.list.topLevelItem(0)
        assert item is not None
        row = [item.text(column).strip("\u2068\u2069") for column in range(4)]
        assert row == ["1967", "Status", "misleading", "false"]
        editor.press("T")
        editor.until(lambda: conflicts.list.topLevelItemCount() == 0, "all decided")
        conflicts.reject()
        editor.settle()
        assert sorted(claim.wording for claim in editor.claims()) == ["1967", "Bob found this"]
        assert editor.project.claims.get(claim_id).status == "false"
        editor.focus_article()
        editor.press("Ctrl+Z")
        editor.sees(lambda: editor.project.claims.get(claim_id).status, "misleading")
        editor.press("Ctrl+Z")
        editor.sees(lambda: len(editor.claims()), 1)

    day(script, str(here))


def test_the_open_article_is_sent(day: Callable[..., None], tmp_path: Path) -> None:
    here, out = tmp_path / "anna.annotator", tmp_path / "work.parcel"
    anna = open_project(here, person="Anna")
    add_article(anna)
    anna.close()

    def script(editor: Editor) -> None:
        editor.until(editor.window.workspace, "the project")
        editor.settle()
        editor.run_command("Send to another desk")
        dialog = _dialog(editor, QFileDialog)
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(out))
        dialog.reject()
        editor.until(out.exists, "the parcel")
        editor.told("put into work.parcel")

    day(script, str(here))


def test_two_desks_exchange_through_a_folder(day: Callable[..., None], tmp_path: Path) -> None:
    """Anna joins a folder; what Bob has put there comes by itself, and what she does goes there."""
    here, folder = tmp_path / "anna.annotator", tmp_path / "share"
    folder.mkdir()
    open_project(here, person="Anna").close()
    bob = open_project(tmp_path / "bob.annotator", person="Bob")
    add_article(bob)
    bob.exchange.exchange(folder)

    def script(editor: Editor) -> None:
        editor.until(editor.window.workspace, "the project")
        editor.run_command("Exchange through a shared folder")
        dialog = _dialog(editor, QFileDialog)
        assert isinstance(dialog, QFileDialog)
        dialog.fileSelected.emit(str(folder))
        dialog.reject()
        editor.told("Exchanged with Bob")
        exchange = editor.window._status._exchange
        editor.until(lambda: len(editor.project.articles.ids()) == 1, "Bob's article")
        (article_id,) = editor.project.articles.ids()
        claim = editor.project.claims.tag(article_id, *place_of(bob, article_id, "1967"), ClaimFields())
        editor.workspace.desks.schedule.look()
        editor.until(lambda: len(list(folder.glob("*.parcel"))) == 2, "what Anna did in the folder")
        bob.exchange.exchange(folder)
        assert bob.claims.get(claim.claim_id).mentions
        bob.claims.set_status([claim.claim_id], "false")
        editor.project.claims.set_status([claim.claim_id], "misleading")
        bob.exchange.exchange(folder)
        (folder / "0123456789ab-000009.parcel").write_bytes(b"PK, and no more of it yet")
        editor.workspace.desks.schedule.look()
        editor.until(lambda: "Exchanging with Bob · 1 to be decided" in exchange.text(), "what waits")
        exchange.click()
        told = _dialog(editor, ExchangeDialog)
        assert isinstance(told, ExchangeDialog)
        editor.until(lambda: "Bob, last on" in told.people.text(), "who is there")
        assert told.waiting.text().startswith("1 thing")
        assert "0123456789ab-000009.parcel" in told.unread.text()
        editor.picture_of(told, "exchange-folder")
        editor.picture("exchange-status")
        told.decide.click()
        conflicts = _dialog(editor, ConflictsDialog)
        assert isinstance(conflicts, ConflictsDialog)
        conflicts.reject()
        told.reject()
        editor.settle()
        editor.focus_article()
        editor.run_command("Exchange no more")
        editor.told("Nothing is exchanged any more")

    day(script, str(here))
    bob.close()
