"""The evidence of the opened claim: a line for each, one of them opened to be edited, and a line to add more.

Above them stands on how many independent sources the claim rests. What is pasted or dropped anywhere here becomes
evidence, or fills in what the opened one doesn't say yet.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.domain.evidence import Evidence, EvidenceFields, independent_sources
from annotator.domain.source import REFERENCE_SUFFIXES
from annotator.services.results import AddedEvidence, FilledIn
from annotator.ui.accessible import announce
from annotator.ui.actions.type_ahead import TypeAhead
from annotator.ui.editing.edits import Edit, Edits
from annotator.ui.editing.growing import LineText
from annotator.ui.i18n import tr
from annotator.ui.models.judged_sources import JudgedSources
from annotator.ui.panels.evidence.dragged import is_source
from annotator.ui.panels.evidence.editor import EvidenceEditor
from annotator.ui.panels.evidence.filled import said_filled
from annotator.ui.panels.evidence.pasted import Pasted, image_in, pasted, png_of
from annotator.ui.panels.evidence.row import EvidenceRow
from annotator.ui.panels.evidence.used_sources import UsedSources
from annotator.ui.widgets.sections import INSET, Heading, link_button

if TYPE_CHECKING:
    from annotator.domain.source import Sources
    from annotator.services.projects import Project
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme


def sources_said(evidence: Sequence[Evidence], judged: Sources | None = None) -> str:
    """Return on how many independent sources a claim rests, against the rule of two; "" without evidence."""
    if not evidence:
        return ""
    count = independent_sources(evidence, apart=judged.apart(evidence) if judged is not None else ())
    if count == 0:
        return tr("No source yet that supports or refutes it")
    if count == 1:
        return tr("1 source: a second independent one is missing")
    return tr("%Ln independent source(s)", "", count)


class EvidenceSection(QWidget):
    """Shows what is stored, and carries out what is done with it."""

    ended = Signal()
    """Done here: the focus should go to the cards."""

    told = Signal(str, str)
    """What was filled in from a file, and what to do where nothing was."""

    shown = Signal(QWidget)
    """A part that the user is to work with now, and that should be in view."""

    def __init__(self, session: Session, edits: Edits, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._edits = edits
        self._claim_id = ""
        self._evidence: dict[str, Evidence] = {}
        self._rows: dict[str, EvidenceRow] = {}
        self._to_open = ""
        self._typed: dict[str, str] = {}
        self._adding_left = False
        self._type_ahead = TypeAhead(self)
        self._judged = JudgedSources(session, self)
        self._judged.changed.connect(lambda: self.refresh(tuple(self._evidence.values())))
        self._heading = Heading(self, main=True)
        paste = link_button(tr("quote from clipboard"), tr("Add evidence with the clipboard's text as its passage"))
        paste.clicked.connect(self.add_from_clipboard)
        self._heading.add(paste)
        self._rule = QLabel(self)
        self._rule.setProperty("look", "small")
        self._rule.setWordWrap(True)
        self._rule.setContentsMargins(INSET, 0, INSET, 4)
        self._rule.hide()
        self._line = QWidget(self)
        self.box = LineText(self._line)
        self.box.setProperty("look", "drop")
        self.box.setPlaceholderText(tr("Paste a link, type a title, or drop a file here"))
        self.box.setAccessibleName(tr("New evidence: a URL or a title"))
        self.box.installEventFilter(self)
        self.box.textChanged.connect(lambda typed: session.unsaved.note(id(self), unsaved=bool(typed.strip())))
        line = QHBoxLayout(self._line)
        line.setContentsMargins(INSET, 4, INSET, 0)
        line.addWidget(self.box)
        self._used = UsedSources(session, self.box, lambda: self._claim_id)
        self._used.taken.connect(self._add_again)
        self.editor = EvidenceEditor(session, edits, self)
        self.editor.closed.connect(self.close_editor)
        self.editor.left.connect(self.leave_editor)
        self.editor.pasted.connect(self._take_text)
        self.editor.source_taken.connect(self._take_source)
        self.editor.file_chosen.connect(lambda path: self._attach(self.editor.evidence_id, path))
        self.editor.removed.connect(lambda: self._remove(self.editor.evidence_id))
        self.editor.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._rule)
        self._column.addWidget(self.editor)
        self._column.addWidget(self._line)

    # what is stored

    def open(self, claim_id: str, evidence: Sequence[Evidence]) -> None:
        """Show the evidence of another claim."""
        self.finish()
        self._stop_editing()
        typed = self._typed.pop(claim_id, "")
        self.box.set_value(typed)
        self._claim_id = claim_id
        self._to_open = ""
        self._type_ahead.stop()
        self.refresh(evidence)

    def refresh(self, evidence: Sequence[Evidence]) -> None:
        """Take what is stored now; the open editor stays open while its evidence is there."""
        self._evidence = {item.evidence_id: item for item in evidence}
        self._heading.set_text(tr("Evidence · %Ln", "", len(evidence)) if evidence else tr("Evidence · none yet"))
        judged = self._judged.sources
        said = sources_said(evidence, judged)
        self._rule.setText(said)
        self._rule.setVisible(bool(said))
        for evidence_id in [known for known in self._rows if known not in self._evidence]:
            self._forget(evidence_id)
        for item in evidence:
            row = self._rows.get(item.evidence_id) or self._make_row(item.evidence_id)
            row.show_evidence(item, judged.wrong(item.fields))
        self._order(evidence)
        open_one = self._evidence.get(self.editor.evidence_id)
        if open_one is not None:
            self.editor.refresh(open_one, self._others(open_one.evidence_id))
            self.editor.say_wrong(judged.wrong(open_one.fields))
        self._open_wanted()

    def _open_wanted(self) -> None:
        """Open what was added, as soon as it is there."""
        if self._to_open in self._evidence:
            wanted, self._to_open = self._to_open, ""
            self.open_editor(wanted)

    def rows(self) -> list[EvidenceRow]:
        """Return the rows, in order."""
        return [self._rows[evidence_id] for evidence_id in self._evidence]

    def _make_row(self, evidence_id: str) -> EvidenceRow:
        row = EvidenceRow(self._session.theme, self)
        row.clicked.connect(lambda: self.open_editor(evidence_id))
        row.removed.connect(lambda: self._remove(evidence_id))
        row.installEventFilter(self)
        self._rows[evidence_id] = row
        return row

    def _order(self, evidence: Sequence[Evidence]) -> None:
        """Put heading, rows, the editor behind its row, and the box to add in their order."""
        widgets: list[QWidget] = [self._heading, self._rule]
        for item in evidence:
            widgets.append(self._rows[item.evidence_id])
            if item.evidence_id == self.editor.evidence_id:
                widgets.append(self.editor)
        widgets += [widget for widget in (self.editor, self._line) if widget not in widgets]
        for index, widget in enumerate(widgets):
            if self._column.indexOf(widget) != index:
                self._column.removeWidget(widget)
                self._column.insertWidget(index, widget)

    def _others(self, evidence_id: str) -> list[Evidence]:
        return [item for item in self._evidence.values() if item.evidence_id != evidence_id]

    def _forget(self, evidence_id: str) -> None:
        row = self._rows.pop(evidence_id)
        focused = row.hasFocus()
        if evidence_id == self.editor.evidence_id:
            focused = focused or self.editor.isAncestorOf(QApplication.focusWidget() or self)
            for field in self.editor.fields.values():
                field.forget()
            self.editor.abandon()
            self.editor.hide()
        self._edits.drop_all(self._claim_id, evidence_id)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        if focused:
            left = [other for other in self._rows.values() if other.isVisible()]
            if left:
                left[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.ended.emit()

    def submit(self) -> None:
        """Hand in what was typed in the open editor."""
        self.editor.submit()

    def settled(self, edit: Edit) -> None:
        """Take note that an edit of a piece of this evidence was committed."""
        self.editor.settled(edit)

    def held(self, edit: Edit) -> None:
        """Take note that an edit was overtaken or refused: its evidence is opened to show it."""
        if edit.place[1] in self._evidence and self.editor.evidence_id != edit.place[1]:
            self.open_editor(edit.place[1], focus=False)
        self.editor.held(edit)

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self.editor.set_theme(theme)
        for row in self._rows.values():
            row.set_theme(theme)

    # acting

    def start_adding(self) -> None:
        """Go to the line to add evidence."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shown.emit(self.box)

    def current_id(self) -> str:
        """Return the evidence that is open or has the focus, else the first; "" where there is none."""
        focused = (evidence_id for evidence_id, row in self._rows.items() if row.hasFocus())
        return self.editor.evidence_id or next(focused, next(iter(self._evidence), ""))

    def add_same_as_last(self) -> None:
        """Add the source that was used last."""
        self._used.take_last()

    def add_from_clipboard(self) -> None:
        """Add evidence with the clipboard's text as its passage, and the page that it was copied in."""
        text = pasted(QGuiApplication.clipboard().mimeData())
        if text is not None:
            self._add(text.passage())

    def open_editor(self, evidence_id: str, *, focus: bool = True) -> None:
        """Open a piece of evidence to edit it."""
        self._stop_editing()
        evidence = self._evidence[evidence_id]
        self.editor.open(evidence, self._others(evidence_id))
        self.editor.say_wrong(self._judged.sources.wrong(evidence.fields))
        self._rows[evidence_id].hide()
        self._order(list(self._evidence.values()))
        self.editor.show()
        if focus:
            self.editor.focus_first()
        self.shown.emit(self.editor)

    def close_editor(self) -> None:
        """Close the open piece of evidence, and go to its row."""
        row = self._rows.get(self.editor.evidence_id)
        self._stop_editing()
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_editor(self) -> None:
        """Close the open piece of evidence, and go to the cards: one key leaves all."""
        self._stop_editing()
        self.ended.emit()

    def _stop_editing(self) -> None:
        row = self._rows.get(self.editor.evidence_id)
        self.editor.close_evidence()
        if row is not None:
            row.show()
        self.editor.hide()

    def _add(self, fields: EvidenceFields) -> None:
        claim_id = self._claim_id
        self._adding(tr("add evidence"), lambda project: project.evidence.add(claim_id, fields))

    def _add_source(self, text: Pasted, typed: str = "") -> None:
        claim_id = self._claim_id

        def write(project: Project) -> AddedEvidence:
            return project.evidence.add(claim_id, project.evidence.completed(claim_id, text.source()))

        self._adding(tr("add evidence"), write, typed)

    def _add_file(self, file: Path) -> None:
        claim_id = self._claim_id
        self._adding(tr("add evidence"), lambda project: project.saved_pages.add(claim_id, file))

    def _add_again(self, source: EvidenceFields) -> None:
        self.box.clear()
        self._type_ahead.start()
        self._add(source)

    def _add_image(self, image: QImage) -> None:
        claim_id = self._claim_id
        fields, name = EvidenceFields(title=tr("Pasted image"), medium="image"), tr("pasted image") + ".png"
        self._adding(
            tr("add evidence"), lambda project: project.evidence.add_content(claim_id, fields, name, png_of(image))
        )

    def _adding(self, label: str, write: Callable[[Project], AddedEvidence], typed: str = "") -> None:
        """Add evidence, and open it once it is there, but for somebody who has left by then.

        What was typed for it is given back where that fails.
        """
        claim_id = self._claim_id
        self._adding_left = False

        def added(result: AddedEvidence) -> None:
            self._tell_filled(result.filled)
            if self._claim_id == claim_id and not self._adding_left:
                self._to_open = result.evidence_id
                self._type_ahead.opening()
                self._open_wanted()
            else:
                self._type_ahead.stop()

        def failed(_error: BaseException) -> None:
            self._type_ahead.stop()
            if typed:
                self._give_back(claim_id, typed)

        self._session.act(label, write, added, failed)

    def _attach(self, evidence_id: str, path: Path) -> None:
        if evidence_id:
            label, seen = tr("attach {0}").replace("{0}", path.name), self._evidence[evidence_id].version
            self._session.act(
                label,
                lambda project: project.saved_pages.attach(evidence_id, path, seen),
                lambda kept: self._tell_filled(kept.filled),
            )

    def _tell_filled(self, filled: FilledIn | None) -> None:
        words, remedy = said_filled(filled)
        if words:
            self.told.emit(words, remedy)

    def _take_source(self, source: EvidenceFields) -> None:
        """Let the open evidence rest on a known source."""
        evidence_id = self.editor.evidence_id
        if evidence_id:
            self._session.act(
                tr("edit the evidence"), lambda project: project.evidence.take_source(evidence_id, source)
            )

    def _take_text(self, text: Pasted, evidence_id: str) -> None:
        """Fill in what a piece of evidence doesn't say yet, as one act; another source is evidence of its own.

        What the text says is found on the lane of the acts: the window doesn't wait, and their order is as it was done.
        """
        self.submit()
        claim_id = self._claim_id

        def write(project: Project) -> AddedEvidence:
            found = text.source()
            evidence = project.evidence.get(evidence_id)
            if _another(evidence.fields, found):
                return project.evidence.add(claim_id, found)
            return AddedEvidence("", project.evidence.fill(evidence_id, found))

        def done(result: AddedEvidence) -> None:
            if not result.evidence_id:
                announce(self, tr("The fields were filled in."))
            elif self._claim_id == claim_id:
                self._to_open = result.evidence_id

        self._session.act(tr("fill in the evidence"), write, done)

    # paste and drop

    def take(self, mime: QMimeData, evidence_id: str = "") -> bool:
        """Take what was pasted or dropped; tell whether it was anything.

        Files are kept in the project; of a text the fields are filled in: those of the given evidence, else of new.
        """
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self._take_files(files, evidence_id)
            return True
        text = pasted(mime)
        if text is None:
            image = image_in(mime)
            if image is None:
                return False
            self._add_image(image)
        elif evidence_id:
            self._take_text(text, evidence_id)
        else:
            self._add_source(text)
        return True

    def _take_files(self, files: Sequence[Path], evidence_id: str) -> None:
        """Attach the first file to evidence that has none; each other one is evidence of its own.

        Of files of a reference manager each source becomes evidence.
        """
        if all(file.suffix.lower() in REFERENCE_SUFFIXES for file in files):
            claim_id = self._claim_id
            self._session.act(
                tr("add evidence"), lambda project: project.reference_files.take(files, claim_id=claim_id)
            )
            return
        if evidence_id and not self._evidence[evidence_id].fields.attachment:
            self._attach(evidence_id, files[0])
            files = files[1:]
        for file in files:
            self._add_file(file)

    def _remove(self, evidence_id: str) -> None:
        if evidence_id:
            seen = self._evidence[evidence_id].version
            self._session.act(tr("remove the evidence"), lambda project: project.evidence.delete(evidence_id, seen))

    # keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.box:
            if kind == QEvent.Type.KeyPress and cast(QKeyEvent, event).matches(QKeySequence.StandardKey.Paste):
                return not self.box.text() and self._paste_into_box()
            if kind == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
                event.accept()
            elif kind == QEvent.Type.KeyPress and self._pressed_in_box(cast(QKeyEvent, event)):
                return True
        elif kind == QEvent.Type.KeyPress and isinstance(watched, EvidenceRow):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(cast(QKeyEvent, event).key()), 0)
            if step:
                self._go(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _paste_into_box(self) -> bool:
        """Take what the clipboard holds as new evidence; what is typed until it opens is meant for it."""
        taken = self.paste()
        if taken:
            self._type_ahead.start()
        return taken

    def _pressed_in_box(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.box.clear()
            self._adding_left = True
            self.ended.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
            typed = self._taken_from_box()
            self.ended.emit()
            if typed:
                self._type_ahead.start()  # once the cards have the keys: what is typed there is for what opens
                self._add_source(Pasted(typed), typed=typed)
            return True
        return False

    def finish(self) -> None:
        """Hand in what was typed, also what stands in the line to add evidence."""
        self.submit()
        text = self._taken_from_box()
        if text:
            self._add_source(Pasted(text), typed=text)

    def _taken_from_box(self) -> str:
        text = self.box.text().strip()
        self.box.clear()
        return text

    def _give_back(self, claim_id: str, typed: str) -> None:
        """It could not be stored: let it stand in the line again, now or when its claim is opened."""
        if claim_id != self._claim_id:
            self._typed[claim_id] = typed
        elif not self.box.text():
            self.box.set_value(typed)

    def _go(self, row: EvidenceRow, step: int) -> None:
        rows = self.rows()
        index = rows.index(row) + step
        if 0 <= index < len(rows):
            rows[index].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+V anywhere in the section but in a field: what was copied becomes evidence, or fills in the open one."""
        if not (event.matches(QKeySequence.StandardKey.Paste) and self.paste()):
            super().keyPressEvent(event)

    def paste(self) -> bool:
        """Take what the clipboard holds, for the open evidence if the focus is in it; tell whether it was anything."""
        inside = self.editor.isAncestorOf(QApplication.focusWidget() or self)
        return self.take(QGuiApplication.clipboard().mimeData(), self.editor.evidence_id if inside else "")

    def would_take(self, mime: QMimeData) -> bool:
        """Tell whether what is dragged can become evidence."""
        return bool(self._claim_id) and is_source(mime)

    def take_dropped(self, mime: QMimeData, place: QPoint) -> bool:
        """Take what was dropped at a place, seen from here: on the opened evidence it is for that."""
        inside = self.editor.isVisible() and self.editor.geometry().contains(place)
        return self.take(mime, self.editor.evidence_id if inside else "")


def _another(fields: EvidenceFields, found: EvidenceFields) -> bool:
    """Tell whether a text is about another source than the one that is open."""
    return bool(fields.url and found.url and fields.url != found.url)
