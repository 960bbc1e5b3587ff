"""The source beside the table: its fields, edited in place at every claim that rests on it, and where it is used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.evidence import EVIDENCE_FIELDS, EVIDENCE_KINDS, MEDIA, Stance
from annotator.domain.fields import FieldKind
from annotator.ui.editing.dates import checked_partial_date
from annotator.ui.i18n import local_time, tr, translated
from annotator.ui.panels.evidence.row import kind_label, medium_label
from annotator.ui.panels.evidence.stance import stance_label
from annotator.ui.theme import SPACE
from annotator.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from annotator.domain.source import Source, SourceFields
    from annotator.services.source_library import UseOfSource
    from annotator.ui.session import Session

LEAST = QSize(260, 120)
_TYPED = ("title", "author", "publisher", "url", "published", "archived_url", "accessed", "interest")
_USE = Qt.ItemDataRole.UserRole
_LONGEST = 120


class SourceDetail(QScrollArea):
    """Shows one source. What is changed in a field is handed in when it is left."""

    edited = Signal(object)
    """The `SourceFields` as they shall be."""

    use_wanted = Signal(object)
    """The `UseOfSource` to go to."""

    said_wrong = Signal(str)
    """Why the source is wrong; "" that it is not."""

    left = Signal()
    """Esc: the table should have the focus."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._source: Source | None = None
        self.setObjectName("sourceDetail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("sourcePage")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 3 * SPACE)
        self._column.setSpacing(2 * SPACE)
        self._nothing = QLabel(tr("Select a source to see all of it here."))
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._column.addWidget(self._nothing)
        self._form = QWidget()
        self._column.addWidget(self._form)
        self.fields: dict[str, QLineEdit] = {}
        self.choices: dict[str, QComboBox] = {}
        self._lay_out()
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setMinimumSize(LEAST)
        self.show_source(None)

    def _lay_out(self) -> None:
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(3 * SPACE)
        form.setVerticalSpacing(SPACE + 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self.problem = QLabel()
        self.problem.setProperty("role", "small")
        self.problem.setWordWrap(True)
        self.problem.hide()
        for name in _TYPED:
            box = self.fields[name] = self._line(translated(EVIDENCE_FIELDS[name].label))
            form.addRow(_label(translated(EVIDENCE_FIELDS[name].label)), box)
        for name, values, label, said in (
            ("kind", EVIDENCE_KINDS, tr("Kind"), kind_label),
            ("medium", MEDIA, tr("Medium"), medium_label),
        ):
            choice = QuietCombo([(value, said(value)) for value in values], label)
            choice.setProperty("role", "choice")
            choice.picked.connect(lambda _value: self._submit())
            self.choices[name] = choice
            form.addRow(_label(label), choice)
        note = self.fields["note"] = self._line(tr("Note"))
        form.addRow(_label(tr("Note")), note)
        self.wrong = self._line(tr("Found wrong"))
        self.wrong.setPlaceholderText(tr("why nothing is to rest on it"))
        form.addRow(_label(tr("Found wrong")), self.wrong)
        form.addRow(self.problem)
        self._by = QLabel()
        self._by.setProperty("role", "small")
        self._by.setWordWrap(True)
        form.addRow(self._by)
        self._used = QLabel()
        self._used.setProperty("role", "strong")
        form.addRow(self._used)
        self.uses = QListWidget()
        self.uses.setProperty("role", "plain")
        self.uses.setWordWrap(True)
        self.uses.setAccessibleName(tr("Where it is used"))
        self.uses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.uses.itemActivated.connect(lambda item: self.use_wanted.emit(item.data(_USE)))
        self.uses.installEventFilter(self)
        form.addRow(self.uses)
        self._parted = QLabel()
        self._parted.setWordWrap(True)
        form.addRow(self._parted)

    def _line(self, label: str) -> QLineEdit:
        box = QLineEdit()
        box.setAccessibleName(label)
        box.returnPressed.connect(self.left)  # which hands in what was typed
        box.editingFinished.connect(self._submit)
        box.installEventFilter(self)
        return box

    # showing

    @property
    def source(self) -> Source | None:
        """The source that is shown."""
        return self._source

    def show_source(self, source: Source | None, parted: Sequence[str] = ()) -> None:
        """Show a source, or that none is selected; `parted` are the names of those that it is independent of."""
        same = source is not None and self._source is not None and source.source_id == self._source.source_id
        self._source = source
        self._nothing.setVisible(source is None)
        self._form.setVisible(source is not None)
        if source is None:
            return
        for name, box in self.fields.items():
            self._fill(box, str(getattr(source.fields, name)), keep=same)
        for name, choice in self.choices.items():
            if isinstance(choice, QuietCombo):
                choice.show_value(str(getattr(source.fields, name)))
        self._fill(self.wrong, source.wrong.reason, keep=same)
        self._tell_wrong(source)
        self._used.setText(tr("Used by %Ln claim(s)", "", len(source.claims)) if source.uses else tr("Not used yet"))
        names = ", ".join(parted)
        self._parted.setText(tr("Independent of: {0}").replace("{0}", names) if names else "")
        self._parted.setVisible(bool(names))
        if not same:
            self.problem.hide()
            self.uses.clear()
        self.uses.setVisible(bool(source.uses))

    def _tell_wrong(self, source: Source) -> None:
        wrong = source.wrong
        self._by.setVisible(bool(wrong.by))
        if wrong.by:
            from datetime import datetime

            said = tr("said by {name}, {when}").replace("{name}", wrong.by)
            self._by.setText(said.replace("{when}", local_time(datetime.fromisoformat(wrong.at))))

    @staticmethod
    def _fill(box: QLineEdit, value: str, *, keep: bool) -> None:
        if keep and box.hasFocus() and box.isModified():
            return  # what is being typed stays
        if box.text() != value:
            box.setText(value)
            box.setCursorPosition(0)
        box.setModified(False)

    def show_uses(self, uses: Sequence[UseOfSource]) -> None:
        """Show where the source is used."""
        row = max(self.uses.currentRow(), 0)
        self.uses.clear()
        for use in uses:
            status = self._session.codebook.status_by_key.get(use.status)
            facts = [stance_label(Stance(use.stance)), status.label if status else use.status, use.article]
            item = QListWidgetItem(f"{_short(use.wording)}\n{' · '.join(fact for fact in facts if fact)}")
            item.setData(_USE, use)
            self.uses.addItem(item)
        self.uses.setCurrentRow(min(row, len(uses) - 1))

    # editing

    def focus_field(self, name: str) -> None:
        """Go to a field."""
        box = self.wrong if name == "wrong" else self.fields[name]
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.selectAll()
        self.ensureWidgetVisible(box)

    def _submit(self) -> None:
        source = self._source
        if source is None:
            return
        reason = self.wrong.text().strip()
        if self.wrong.isModified() and reason != source.wrong.reason:
            self.wrong.setModified(False)
            self.said_wrong.emit(reason)
        fields = self._typed(source)
        if fields is not None and fields != source.fields:
            for box in self.fields.values():
                box.setModified(False)
            self.edited.emit(fields)

    def _typed(self, source: Source) -> SourceFields | None:
        """Return the fields as they are typed; None where one of them cannot be so."""
        values: dict[str, Any] = {name: str(choice.currentData()) for name, choice in self.choices.items()}
        self.problem.hide()
        for name, box in self.fields.items():
            if not box.isModified():
                continue
            value = box.text().strip()
            if name in EVIDENCE_FIELDS and EVIDENCE_FIELDS[name].kind is FieldKind.DATE and value:
                checked = checked_partial_date(value)
                if checked.problem:
                    self.problem.setText(checked.problem)
                    self.problem.show()
                    return None
                value = checked.value
            values[name] = value
        return replace(source.fields, **values)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._take_back(watched)
                self.left.emit()
                return True
            if watched is self.uses and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.uses.currentItem()
                if item is not None:
                    self.use_wanted.emit(item.data(_USE))
                return True
        return super().eventFilter(watched, event)

    def _take_back(self, watched: QObject) -> None:
        """Give a field back what is stored."""
        source = self._source
        for name, box in (*self.fields.items(), ("", self.wrong)):
            if box is watched and source is not None:
                box.setText(str(getattr(source.fields, name)) if name else source.wrong.reason)
                box.setCursorPosition(0)
                box.setModified(False)


def _label(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    return label


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
