"""Evidence in full: what is pasted fills the fields, files are kept and opened with care, two sources are asked for."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget

from annotator.analysis.citations import source_of
from annotator.domain.attachment import sha256_of_bytes
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.services.projects import Project
from annotator.ui.panels.evidence.attachment import plain_name
from tests.ui.claims.conftest import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
QUOTE = "Established by the Supreme Court in 1967"
PDF = b"%PDF-1.4 an opinion"


@pytest.fixture
def claim_id(desk: Desk) -> str:
    return desk.claim(QUOTE, "QI established 1967")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the system's viewer was asked to open."""
    shown: list[Path] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())))
    return shown


def source(desk: Desk, claim_id: str, **fields: object) -> str:
    return desk.project.evidence.add(claim_id, EvidenceFields(**fields)).evidence_id  # type: ignore[arg-type]


def fields(desk: Desk, claim_id: str, number: int = 0) -> EvidenceFields:
    return desk.stored(claim_id).evidence[number].fields


def drop(widget: QWidget, mime: QMimeData) -> None:
    """Drag something over a widget, as Qt does it: to the first one around it that takes it, and drop it there."""
    place = QPointF(widget.rect().center())
    target: QWidget | None = widget
    while target is not None:
        at = QPointF(widget.mapTo(target, place.toPoint()))
        entering = QDragEnterEvent(
            at.toPoint(),
            Qt.DropAction.CopyAction,
            mime,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        entering.ignore()
        if target.acceptDrops():
            QApplication.sendEvent(target, entering)
            if entering.isAccepted():
                break
        target = target.parentWidget()
    assert target is not None
    event = QDropEvent(at, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, event)


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def said(desk: Desk) -> list[str]:
    section = desk.panel.card.evidence
    return [label.text() for label in section.findChildren(QLabel) if label.isVisible() and label.text()]


def question() -> QMessageBox:
    (box,) = [top for top in QApplication.topLevelWidgets() if isinstance(top, QMessageBox) and top.isVisible()]
    return box


def test_two_independent_sources_are_asked_for(desk: Desk, claim_id: str) -> None:
    desk.sit_down()
    desk.select(claim_id)
    assert not [text for text in said(desk) if "source" in text]
    first = source(desk, claim_id, title="Pierson v. Ray", publisher="US Supreme Court")
    second = source(desk, claim_id, title="Harlow v. Fitzgerald", publisher="US Supreme Court")
    desk.session.broadcast(
        desk.project.evidence.set(first, EvidenceFields(title="Pierson", publisher="US Supreme Court"))
    )
    desk.rest()
    assert "1 source: a second independent one is missing" in said(desk)
    desk.panel.card.evidence.open_editor(second)
    editor = desk.panel.card.evidence.editor
    editor.more.click()
    choice = editor.choices["independent_of"]
    choice.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.rest()
    assert fields(desk, claim_id, 1).independent_of == first
    assert "2 independent sources" in said(desk)


def test_a_citation_pasted_anywhere_fills_what_is_not_said_yet_as_one_step(desk: Desk, claim_id: str) -> None:
    evidence_id = source(desk, claim_id, note="from the library", stance=Stance.CONTEXT)
    panel = desk.sit_down()
    desk.select(claim_id)
    QGuiApplication.clipboard().setText("Pierson v. Ray https://example.org/386/547")
    panel.card.evidence.open_editor(evidence_id)
    assert desk.focus() is panel.card.evidence.editor.fields["title"].box
    acts = desk.acts()
    desk.press(Qt.Key.Key_V, CTRL)
    desk.rest()
    told = fields(desk, claim_id)
    assert (told.title, told.url) == ("Pierson v. Ray", "https://example.org/386/547")
    assert (told.note, told.stance) == ("from the library", Stance.CONTEXT)
    assert len(desk.acts()) == len(acts) + 1
    assert panel.card.evidence.editor.fields["title"].box.value() == "Pierson v. Ray"

    QGuiApplication.clipboard().setText("plain words")
    panel.card.evidence.editor.fields["publisher"].box.setFocus()
    desk.press(Qt.Key.Key_V, CTRL)
    assert panel.card.evidence.editor.fields["publisher"].box.value() == "plain words"  # nothing but a paste

    panel.card.evidence.close_editor()  # the focus is on its row
    QGuiApplication.clipboard().setText("“The defense of good faith is available”")
    desk.press(Qt.Key.Key_V, CTRL)
    assert fields(desk, claim_id, 1).quote == "The defense of good faith is available"


def test_a_dropped_file_is_kept_shown_opened_and_taken_away(
    desk: Desk, claim_id: str, tmp_path: Path, opened: list[Path]
) -> None:
    panel = desk.sit_down()
    desk.select(claim_id)
    file = tmp_path / "Pierson v. Ray.pdf"
    file.write_bytes(PDF)
    drop(panel.card.evidence, files(file))
    kept = fields(desk, claim_id)
    assert (kept.title, kept.attachment_name) == ("Pierson v. Ray", file.name)
    assert desk.project.attachments.content(kept.attachment) == PDF
    row = panel.card.evidence.editor.file
    desk.qtbot.waitUntil(lambda: "19 bytes" in row.findChild(QLabel).accessibleName())
    file.unlink()
    row.view.click()
    desk.rest()
    (copy,) = opened
    assert copy.name == file.name
    assert copy.read_bytes() == PDF
    assert copy.stat().st_mode & 0o333 == 0  # neither to be written to nor run
    row.save_to(kept.attachment, tmp_path / "saved.pdf")
    desk.rest()
    assert (tmp_path / "saved.pdf").read_bytes() == PDF
    row.remove.click()
    assert fields(desk, claim_id).attachment == ""
    assert row.attach.isVisible()
    desk.session.act("undo", lambda project: project.history.undo())
    assert fields(desk, claim_id).attachment == kept.attachment


def test_a_file_dropped_on_a_field_of_open_evidence_is_attached_to_that(
    desk: Desk, claim_id: str, tmp_path: Path
) -> None:
    evidence_id = source(desk, claim_id, title="Pierson v. Ray")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.card.evidence.open_editor(evidence_id)
    panel.resize(400, 1600)
    desk.rest()
    one, two = tmp_path / "one.pdf", tmp_path / "two.png"
    one.write_bytes(PDF)
    two.write_bytes(b"\x89PNG")
    for name in ("note", "url"):
        drop(panel.card.evidence.editor.fields[name].box, files(one if name == "note" else two))
        desk.rest()
        assert panel.card.evidence.editor.fields[name].box.value() == ""
    evidence = desk.stored(claim_id).evidence
    assert [item.fields.attachment_name for item in evidence] == ["one.pdf", "two.png"]  # the second is its own
    assert evidence[0].evidence_id == evidence_id


def test_a_program_is_opened_only_after_a_question(
    desk: Desk, claim_id: str, tmp_path: Path, opened: list[Path]
) -> None:
    panel = desk.sit_down()
    desk.select(claim_id)
    script = tmp_path / "invoice.pdf.sh"
    script.write_text("#!/bin/sh\n")
    drop(panel.card.evidence, files(script))
    desk.rest()
    row = panel.card.evidence.editor.file
    row.view.click()
    desk.rest()
    box = question()
    assert "invoice.pdf.sh" in box.text()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    box.defaultButton().click()
    assert opened == []
    row.view.click()
    desk.rest()
    next(button for button in question().findChildren(QPushButton) if "all the same" in button.text()).click()
    assert [path.name for path in opened] == ["invoice.pdf.sh"]


def test_a_file_that_cannot_be_kept_is_refused_in_words(desk: Desk, claim_id: str, tmp_path: Path) -> None:
    panel = desk.sit_down()
    desk.select(claim_id)
    empty = tmp_path / "empty.pdf"
    empty.touch()
    drop(panel.card.evidence, files(empty))
    desk.rest()
    assert "empty" in str(desk.failures[0])
    assert desk.stored(claim_id).evidence == ()


def test_a_picture_from_the_clipboard_is_kept(desk: Desk, claim_id: str) -> None:
    panel = desk.sit_down()
    desk.select(claim_id)
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    panel.add_evidence()
    desk.press(Qt.Key.Key_V, CTRL)
    kept = fields(desk, claim_id)
    content = desk.project.attachments.content(kept.attachment)
    assert QImage.fromData(content).size() == image.size()
    assert kept.medium == "image"
    assert sha256_of_bytes(content) == kept.attachment


def test_confidential_evidence_has_a_lock_and_two_people_may_differ(
    desk: Desk, claim_id: str, colleague: Project
) -> None:
    evidence_id = source(desk, claim_id, title="A clerk, by telephone")
    panel = desk.sit_down()
    desk.select(claim_id)
    panel.card.evidence.open_editor(evidence_id)
    editor = panel.card.evidence.editor
    editor.more.click()
    editor.confidential.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert fields(desk, claim_id).confidential
    panel.card.evidence.close_editor()
    assert panel.card.evidence.rows()[0].accessibleName() == "confidential, supports: A clerk, by telephone"
    panel.card.evidence.open_editor(evidence_id)
    colleague.evidence.set(evidence_id, EvidenceFields(title="A clerk, by telephone", medium="interview"))
    choice = editor.choices["medium"]
    choice.setFocus()
    desk.press(Qt.Key.Key_Home)  # "web" over what she still sees as empty
    desk.rest()
    assert fields(desk, claim_id).medium == "interview"
    desk.click("Set web")
    assert fields(desk, claim_id).medium == "web"


def test_evidence_that_could_not_be_stored_is_given_back(
    desk: Desk, claim_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from annotator.errors import EnvironmentFault

    def full(*_: object, **__: object) -> None:
        raise EnvironmentFault("The disk is full.")

    panel = desk.sit_down()
    desk.select(claim_id)
    with monkeypatch.context() as broken:
        broken.setattr(desk.project.evidence, "add", full)
        panel.add_evidence()
        desk.type("Pierson v. Ray")
        desk.press(Qt.Key.Key_Return)
        desk.rest()
    assert panel.card.evidence.box.text() == "Pierson v. Ray"
    panel.add_evidence()
    desk.press(Qt.Key.Key_Return)
    assert fields(desk, claim_id).title == "Pierson v. Ray"


@pytest.mark.parametrize(
    ("name", "plain"),
    [("a.pdf", "a.pdf"), ("../../etc/passwd", "passwd"), ("C:\\x\\b.txt", "b.txt"), ("..", "file"), ("a\n:b", "ab")],
)
def test_a_name_from_elsewhere_leads_to_no_other_folder(name: str, plain: str) -> None:
    assert plain_name(name) == plain


def test_what_a_text_says_is_never_found_on_the_windows_thread(
    desk: Desk, claim_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[bool] = []

    def watched(text: str, html: str = "") -> EvidenceFields:
        threads.append(threading.current_thread() is threading.main_thread())
        return source_of(text, html)

    monkeypatch.setattr("annotator.analysis.citations.source_of", watched)
    evidence_id = source(desk, claim_id, note="from the library")
    section = desk.sit_down().card.evidence
    desk.select(claim_id)
    section.start_adding()
    desk.type("First https://example.org/1")
    section.finish()
    section.start_adding()
    desk.type("Second")
    section.finish()
    desk.rest()
    assert [one.fields.title for one in desk.stored(claim_id).evidence[1:]] == ["First", "Second"]
    mime = QMimeData()
    mime.setText("Third https://example.org/3")
    drop(section, mime)
    section.open_editor(evidence_id)
    QGuiApplication.clipboard().setText("Fourth https://example.org/4")
    desk.press(Qt.Key.Key_V, CTRL)
    desk.rest()
    assert len(threads) >= 4
    assert not any(threads)


def test_what_is_dropped_anywhere_on_the_card_is_evidence_and_no_words_of_a_field(desk: Desk, claim_id: str) -> None:
    panel = desk.sit_down()
    desk.select(claim_id)
    card, wording = panel.card, desk.stored(claim_id).wording
    places = [
        card.wording.box.viewport(),
        card.rationale.box.viewport(),
        card.claimant.box,
        card.tags.box,
        card.statuses.buttons[0],
        card.quote,
        card.evidence,
        card,
    ]
    for number, place in enumerate(places, start=1):
        mime = QMimeData()
        mime.setText(f"https://example.org/{number}")
        drop(place, mime)
        desk.rest()
        assert len(desk.stored(claim_id).evidence) == number, place
        assert not card._drop_hint.isVisible()
    assert [one.fields.url for one in desk.stored(claim_id).evidence][-1] == f"https://example.org/{len(places)}"
    assert (desk.stored(claim_id).wording, card.wording.box.value()) == (wording, wording)
    assert not any(field.unsaved for field in card.typed.fields)

    mime = QMimeData()
    mime.setText("words")
    over = QDragEnterEvent(
        card.rect().center(),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(card, over)
    assert card._drop_hint.isVisible()
    QApplication.sendEvent(card, QDragLeaveEvent())
    assert not card._drop_hint.isVisible()


def test_what_is_dropped_on_a_card_that_is_not_opened_is_evidence_of_its_claim(
    desk: Desk, claim_id: str, tmp_path: Path
) -> None:
    other = desk.claim("1967", "In 1967")
    panel = desk.sit_down()
    desk.select(claim_id)
    view = panel.list.viewport()
    place = panel.list.visualRect(panel.model.index(panel.model.row_of(other), 0)).center()
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4 scan")
    mime = files(scan)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(view, over)
    assert over.isAccepted()
    assert panel.list._drop_hint.isVisible()
    QApplication.sendEvent(view, QDragLeaveEvent())
    assert not panel.list._drop_hint.isVisible()
    QApplication.sendEvent(view, QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, buttons, keys))
    QApplication.sendEvent(view, QDropEvent(QPointF(place), Qt.DropAction.CopyAction, mime, buttons, keys))
    del mime  # as after a drop
    assert not panel.list._drop_hint.isVisible()
    desk.qtbot.waitUntil(lambda: len(desk.stored(other).evidence) == 1)
    assert fields(desk, other).attachment_name == "scan.pdf"
    assert desk.session.claim_id() == other
    assert desk.stored(claim_id).evidence == ()
