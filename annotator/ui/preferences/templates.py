"""The page on which phrases are written: for queries, rationales and corrections, and the letter of the queries.

They are one's own, on this machine; a file takes them to a colleague.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from annotator.config import Settings
from annotator.domain.templates import (
    CORRECTION_TEMPLATES,
    FIELDS,
    LETTER,
    MOST_BYTES,
    QUERIES,
    QUERY_TEMPLATES,
    RATIONALE_TEMPLATES,
    from_file,
    to_file,
)
from annotator.errors import InvalidInput
from annotator.ui.accessible import announce
from annotator.ui.i18n import tr, translated

_LINES, _FEW_LINES, _LETTER_LINES = 4, 2, 8


class TemplatesPage(QWidget):
    """Four boxes. What is typed is taken when a box is left; an emptied one has what comes with the program."""

    changed = Signal(str, object)
    """The name of a setting, and its new value."""

    def __init__(self, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._settings = settings
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 0, 0)
        self._column.setSpacing(4)
        self.boxes: dict[str, QPlainTextEdit] = {}
        now = settings()
        queries = now.query_templates or tuple(map(translated, QUERY_TEMPLATES))
        rationales = now.rationale_templates or tuple(map(translated, RATIONALE_TEMPLATES))
        self._add("query_templates", tr("Queries, one a line"), "\n".join(queries), _LINES)
        self._add("rationale_templates", tr("Rationales, one a line"), "\n".join(rationales), _LINES)
        corrections = now.correction_templates or tuple(map(translated, CORRECTION_TEMPLATES))
        self._add("correction_templates", tr("Corrections, one a line"), "\n".join(corrections), _FEW_LINES)
        self._add("letter", tr("The mail that queries are sent in"), now.letter or translated(LETTER), _LETTER_LINES)
        listed = ", ".join(f"{{{name}}} ({translated(words)})" for name, words in FIELDS.items())
        told = tr(
            "Fields: {fields}; in the mail {queries} are the queries. A line in which a field is empty is left out. "
            "A line may begin with what is typed for it: “two = Two independent sources say so.”; in a field, ;two "
            "lists it."
        )
        words = QLabel(told.replace("{fields}", listed).replace("{queries}", f"{{{QUERIES}}}"))
        words.setProperty("role", "small")
        words.setWordWrap(True)
        self._column.addWidget(words)
        row = QHBoxLayout()
        row.addStretch(1)
        for label, act in ((tr("Read from a file…"), self._choose), (tr("Save as a file…"), self._choose_place)):
            button = QPushButton(label)
            button.clicked.connect(act)
            row.addWidget(button)
        self._column.addLayout(row)
        self._told = QLabel()
        self._told.setWordWrap(True)
        self._told.hide()
        self._column.addWidget(self._told)
        self._column.addStretch(1)

    def _add(self, key: str, label: str, text: str, lines: int) -> None:
        words = QLabel(label)
        box = QPlainTextEdit(text)
        box.setAccessibleName(label)
        box.setTabChangesFocus(True)
        box.setFixedHeight(lines * box.fontMetrics().lineSpacing() + 18)
        box.installEventFilter(self)
        words.setBuddy(box)
        self.boxes[key] = box
        self._column.addWidget(words)
        self._column.addWidget(box)
        self._column.addSpacing(8)

    # to and from colleagues

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr("Read phrases from a file"), "", tr("Phrases") + " (*.json)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read_from(Path(name)))
        dialog.open()

    def _choose_place(self) -> None:
        dialog = QFileDialog(self.window(), tr("Save the phrases as a file"), "", tr("Phrases") + " (*.json)")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile("phrases.json")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def read_from(self, path: Path) -> None:
        """Take the phrases of a file that are not there yet, behind the others; its letter where there is none."""
        try:
            with path.open("rb") as file:
                read = from_file(file.read(MOST_BYTES))
        except OSError as error:
            self._tell(f"{path}: {error.strerror}")
            return
        except InvalidInput as error:
            self._tell(f"{translated(error.what)} {translated(error.remedy)}")
            return
        for key, box in self.boxes.items():
            new = read[key]
            if isinstance(new, str):
                if new and not self._settings().letter:
                    box.setPlainText(new)
                continue
            there = [line.strip() for line in box.toPlainText().split("\n") if line.strip()]
            box.setPlainText("\n".join([*there, *(line for line in new if line not in there)]))
        self.submit()
        self._tell(tr("The phrases were read."))

    def save_to(self, path: Path) -> None:
        """Write all phrases, as they are typed, to a file."""
        self.submit()
        lists = {
            key: [line.strip() for line in box.toPlainText().split("\n") if line.strip()]
            for key, box in self.boxes.items()
        }
        try:
            path.write_bytes(to_file(lists, self.boxes["letter"].toPlainText()))
        except OSError as error:
            self._tell(f"{path}: {error.strerror}")
            return
        self._tell(tr("The phrases were saved as {0}.").replace("{0}", path.name))

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.show()
        announce(self, words)

    def submit(self) -> None:
        """Take what was typed and not taken yet."""
        for key in self.boxes:
            self._take(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.submit()
        return super().eventFilter(watched, event)

    def _take(self, key: str) -> None:
        text = self.boxes[key].toPlainText().strip()
        value: object = text if key == "letter" else tuple(filter(None, map(str.strip, text.split("\n"))))
        usual = {
            "query_templates": tuple(translated(one).strip() for one in QUERY_TEMPLATES),
            "rationale_templates": tuple(translated(one).strip() for one in RATIONALE_TEMPLATES),
            "correction_templates": tuple(translated(one).strip() for one in CORRECTION_TEMPLATES),
            "letter": translated(LETTER),
        }
        if value == usual[key]:
            value = "" if key == "letter" else ()  # so that it follows the program, and its language
        if value != getattr(self._settings(), key):
            self.changed.emit(key, value)
