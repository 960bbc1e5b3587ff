"""The evidence of the opened claim: a line for each, one of them opened to be edited, and a line to add more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.evidence import Evidence, EvidenceFields
from annotator.ui.i18n import local_date, plural, tr
from annotator.ui.panels.claims.edits import Edit, Edits
from annotator.ui.panels.claims.evidence_editor import EvidenceEditor, kind_label
from annotator.ui.panels.claims.growing import LineText
from annotator.ui.panels.claims.pasted import source_of, source_of_mime
from annotator.ui.panels.claims.sections import INSET, Heading, link_button
from annotator.ui.panels.claims.stance import SIGN, paint_stance, stance_label

if TYPE_CHECKING:
    from annotator.ui.session import Session
    from annotator.ui.theme import Theme

_TEXT_LEFT = INSET + SIGN + 8
_QUOTE_SHOWN = 160
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


def described(fields: EvidenceFields) -> tuple[str, str]:
    """Return what to call a piece of evidence, and what else is known of it, in the reader's language."""
    title = fields.title or fields.url or (tr("“{0}”").replace("{0}", _short(fields.quote)) if fields.quote else "")
    facts = [fields.publisher, kind_label(fields.kind) if fields.kind else ""]
    if fields.published:
        facts.append(local_date(fields.published))
    if fields.accessed:
        facts.append(tr("accessed {0}").replace("{0}", local_date(fields.accessed)))
    return title or tr("Untitled source"), " · ".join(fact for fact in facts if fact)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _QUOTE_SHOWN else text[: _QUOTE_SHOWN - 1].rstrip() + "…"


class EvidenceRow(QAbstractButton):
    """One piece of evidence to read. Pressing it opens it; Del asks to remove it."""

    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._evidence: Evidence | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._labels = [QLabel(self) for _ in range(3)]
        column = QVBoxLayout(self)
        column.setContentsMargins(_TEXT_LEFT, 4, INSET, 4)
        column.setSpacing(0)
        for label, look in zip(self._labels, ("body", "small", "quote"), strict=True):
            label.setProperty("look", look)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)

    def show_evidence(self, evidence: Evidence) -> None:
        """Show a piece of evidence."""
        self._evidence = evidence
        fields = evidence.fields
        title, facts = described(fields)
        quote = f"“{_short(fields.quote)}”" if fields.quote and (fields.title or fields.url) else ""
        for label, text in zip(self._labels, (title, facts, quote), strict=True):
            label.setText(text)
            label.setVisible(bool(text))
        self.setText(title)
        self.setAccessibleName(f"{stance_label(fields.stance)}: {title}")
        self.setAccessibleDescription(facts)
        self.setToolTip(f"{stance_label(fields.stance)} · " + tr("Enter to edit, Del to remove"))

    def set_theme(self, theme: Theme) -> None:
        """Take another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return cast(QVBoxLayout, self.layout()).sizeHint()

    def minimumSizeHint(self) -> QSize:
        return cast(QVBoxLayout, self.layout()).minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return cast(QVBoxLayout, self.layout()).totalHeightForWidth(width)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() in _REMOVING:
            event.accept()  # else Del would be the window's, and remove the mention
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _REMOVING:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 4, 4)
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_tint"))
            painter.drawRoundedRect(frame, 4, 4)
        if self._evidence is not None:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            place = QRectF(self.width() - INSET - SIGN if mirrored else INSET, 5, SIGN, SIGN)
            paint_stance(painter, place, self._evidence.fields.stance, self._theme.colour("text"))


class EvidenceSection(QWidget):
    """Shows what is stored, and carries out what is done with it."""

    ended = Signal()
    """Done here: the focus should go to the cards."""

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
        self.setAcceptDrops(True)
        self._heading = Heading(self)
        add = link_button(tr("+ add  E"), tr("Add evidence (E): paste a URL, or type a title"))
        add.setAccessibleName(tr("Add evidence, key E"))
        add.clicked.connect(self.start_adding)
        paste = link_button(tr("quote from clipboard"), tr("Add evidence with the clipboard's text as its passage"))
        paste.clicked.connect(self.add_from_clipboard)
        self._heading.add(paste)
        self._heading.add(add)
        self.box = LineText(self)
        self.box.setPlaceholderText(tr("Paste a URL, or type a title"))
        self.box.setAccessibleName(tr("New evidence: a URL or a title"))
        self.box.installEventFilter(self)
        self.box.hide()
        self.editor = EvidenceEditor(edits, session.theme, self)
        self.editor.closed.connect(self.close_editor)
        self.editor.removed.connect(lambda: self._remove(self.editor.evidence_id))
        self.editor.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.editor)
        self._column.addWidget(self.box)

    # what is stored

    def open(self, claim_id: str, evidence: Sequence[Evidence]) -> None:
        """Show the evidence of another claim."""
        self.finish()
        self._stop_editing()
        self.box.hide()
        self._claim_id = claim_id
        self._to_open = ""
        self.refresh(evidence)

    def refresh(self, evidence: Sequence[Evidence]) -> None:
        """Take what is stored now; the open editor stays open while its evidence is there."""
        self._evidence = {item.evidence_id: item for item in evidence}
        self._heading.set_text(
            plural(len(evidence), "Evidence · {n}", "Evidence · {n}") if evidence else tr("Evidence · none yet")
        )
        for evidence_id in [known for known in self._rows if known not in self._evidence]:
            self._forget(evidence_id)
        for item in evidence:
            row = self._rows.get(item.evidence_id) or self._make_row(item.evidence_id)
            row.show_evidence(item)
        self._order(evidence)
        open_one = self._evidence.get(self.editor.evidence_id)
        if open_one is not None:
            self.editor.refresh(open_one)
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
        """Put heading, rows, the editor behind its row, and the box to add in their order, also for Tab."""
        widgets: list[QWidget] = [self._heading]
        for item in evidence:
            widgets.append(self._rows[item.evidence_id])
            if item.evidence_id == self.editor.evidence_id:
                widgets.append(self.editor)
        widgets += [widget for widget in (self.editor, self.box) if widget not in widgets]
        for index, widget in enumerate(widgets):
            if self._column.indexOf(widget) != index:
                self._column.removeWidget(widget)
                self._column.insertWidget(index, widget)
            if index > 1:
                QWidget.setTabOrder(widgets[index - 1], widget)

    def _forget(self, evidence_id: str) -> None:
        row = self._rows.pop(evidence_id)
        focused = row.hasFocus()
        if evidence_id == self.editor.evidence_id:
            focused = focused or self.editor.isAncestorOf(QApplication.focusWidget() or self)
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
        """Show the line to add evidence, and go there."""
        self.box.show()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shown.emit(self.box)

    def add_from_clipboard(self) -> None:
        """Add evidence with the clipboard's text as its passage."""
        text = QGuiApplication.clipboard().text().strip()
        if text:
            self._add(EvidenceFields(quote=text))

    def open_editor(self, evidence_id: str, *, focus: bool = True) -> None:
        """Open a piece of evidence to edit it."""
        self._stop_editing()
        evidence = self._evidence[evidence_id]
        self.editor.open(evidence)
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

    def _stop_editing(self) -> None:
        row = self._rows.get(self.editor.evidence_id)
        self.editor.close_evidence()
        if row is not None:
            row.show()
        self.editor.hide()

    def _add(self, fields: EvidenceFields) -> None:
        claim_id = self._claim_id

        def added(result: object) -> None:
            if self._claim_id == claim_id:
                self._to_open = str(getattr(result, "evidence_id", ""))

        self._session.act(tr("add evidence"), lambda project: project.evidence.add(claim_id, fields), added)

    def _remove(self, evidence_id: str) -> None:
        if evidence_id:
            self._session.act(tr("remove the evidence"), lambda project: project.evidence.delete(evidence_id))

    # keys, paste and drop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.box:
            if kind == QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape:
                event.accept()
            elif kind == QEvent.Type.KeyPress and self._pressed_in_box(cast(QKeyEvent, event)):
                return True
            elif kind == QEvent.Type.FocusOut and not self.box.text().strip():
                self.box.hide()
        elif kind == QEvent.Type.KeyPress and isinstance(watched, EvidenceRow):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(cast(QKeyEvent, event).key()), 0)
            if step:
                self._go(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _pressed_in_box(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.box.clear()
            self.ended.emit()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
            self.ended.emit()
            return True
        return False

    def finish(self) -> None:
        """Hand in what was typed, also what stands in the line to add evidence."""
        self.submit()
        text = self.box.text().strip()
        self.box.clear()
        if text:
            self._add(source_of(text))

    def _go(self, row: EvidenceRow, step: int) -> None:
        rows = self.rows()
        index = rows.index(row) + step
        if 0 <= index < len(rows):
            rows[index].setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if self._claim_id and mime.hasText() and not any(url.isLocalFile() for url in mime.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        fields = source_of_mime(event.mimeData())
        if fields is not None:
            event.acceptProposedAction()
            self._add(fields)
