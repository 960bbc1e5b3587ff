"""The page on which templates are written: for queries, for rationales, and the letter that queries are sent in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.config import Settings
from annotator.domain.templates import FIELDS, LETTER, QUERIES, QUERY_TEMPLATES, RATIONALE_TEMPLATES
from annotator.ui.i18n import tr, translated

_LINES, _LETTER_LINES = 5, 9


class TemplatesPage(QWidget):
    """Three boxes. What is typed is taken when a box is left; an emptied one has what comes with the program."""

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
        self._add("letter", tr("The mail that queries are sent in"), now.letter or translated(LETTER), _LETTER_LINES)
        listed = ", ".join(f"{{{name}}} ({translated(words)})" for name, words in FIELDS.items())
        told = tr(
            "Fields: {fields}; in the mail {queries} are the queries. A line in which a field is empty is left out."
        )
        words = QLabel(told.replace("{fields}", listed).replace("{queries}", f"{{{QUERIES}}}"))
        words.setProperty("role", "small")
        words.setWordWrap(True)
        self._column.addWidget(words)
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
            "letter": translated(LETTER),
        }
        if value == usual[key]:
            value = "" if key == "letter" else ()  # so that it follows the program, and its language
        if value != getattr(self._settings(), key):
            self.changed.emit(key, value)
