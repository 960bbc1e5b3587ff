"""Beside the table: what can be changed of the lines that are selected, and the current one's article as it would be.

It says what a person wants; who looks again is the dialog.
"""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from annotator.importing.found import Choice as Said
from annotator.importing.readers import READERS
from annotator.services.results import Recognised
from annotator.ui.article.style import MAXIMUM_ZOOM, MINIMUM_ZOOM
from annotator.ui.article.wheel import ZOOM_STEP
from annotator.ui.dialogs.encoding import ENCODINGS
from annotator.ui.dialogs.importing.preview import Page
from annotator.ui.dialogs.importing.words import TABLES, format_words, said_of
from annotator.ui.i18n import tr, translated
from annotator.ui.scaling import tells_of_scale
from annotator.ui.widgets.choice import Choice
from annotator.ui.widgets.margins import set_margins

_TABLE_SUFFIXES = frozenset(suffix for reader in READERS if reader.id in TABLES for suffix in reader.suffixes)


class PreviewBrowser(QTextBrowser):
    """An article that is not here yet: it loads nothing, and its links lead from a note to its place and back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._zoom = 1.0
        super().__init__(parent)
        self.setAccessibleName(tr("Preview"))
        self.setUndoRedoEnabled(False)
        self.setOpenLinks(False)
        self.setMinimumHeight(48)
        self.document().setDocumentMargin(10)
        self._page: Page | None = None
        self.anchorClicked.connect(lambda url: self.scrollToAnchor(url.fragment()))
        self.highlighted.connect(self._tell)

    def show_page(self, page: Page) -> None:
        """Show an article from its beginning."""
        self._page = page
        self.setHtml(page.html)

    def say(self, words: str) -> None:
        """Show words in its place."""
        self._page = None
        self.setPlainText(words)

    def zoom_in(self) -> None:
        """Set the article larger."""
        self._zoom_to(self._zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """Set the article smaller."""
        self._zoom_to(self._zoom / ZOOM_STEP)

    def zoom_reset(self) -> None:
        """Set the article as large as the rest of the window."""
        self._zoom_to(1.0)

    def _zoom_to(self, factor: float) -> None:
        # Qt's own zoom knows no type in px
        self._zoom = min(max(factor, MINIMUM_ZOOM), MAXIMUM_ZOOM)
        font = self.font()
        font.setPixelSize(round(self.fontInfo().pixelSize() * self._zoom))
        self.document().setDefaultFont(font)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if tells_of_scale(event):
            self._zoom_to(self._zoom)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        return None

    def _tell(self, url: QUrl) -> None:
        tip = self._page.tips.get(url.toString(), "") if self._page else ""
        if tip and self.underMouse():
            QToolTip.showText(QCursor.pos() + QPoint(0, 12), tip, self)
        else:
            QToolTip.hideText()

    def leaveEvent(self, event: QEvent) -> None:
        QToolTip.hideText()
        super().leaveEvent(event)


class TitleEdit(QLineEdit):
    """Enter ends the title, and does not bring everything in."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class LinePane(QWidget):
    """Follows the selection of the table."""

    format_said = Signal(str)
    """Read the selected files as this format; by the empty id, as it is recognised."""

    encoding_said = Signal(str)
    """Read the selected files in this encoding; by the empty name, as it is guessed."""

    title_said = Signal(str)
    """Call the current line so."""

    columns_wanted = Signal()
    """The columns of the current table are to be said."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        set_margins(column, 8, 0, 0, 0)
        column.setSpacing(6)
        self.title = TitleEdit()
        self.title.setAccessibleName(tr("Title"))
        self.title.editingFinished.connect(lambda: self.title_said.emit(self.title.text()))
        self.format = _choice(tr("Format"))
        self.format.activated.connect(lambda _: self.format_said.emit(str(self.format.currentData())))
        self.encoding = _choice(tr("Encoding"))
        self.encoding.activated.connect(lambda _: self.encoding_said.emit(str(self.encoding.currentData())))
        self.columns = QPushButton(tr("Columns…"))
        self.columns.setAutoDefault(False)
        self.columns.setToolTip(tr("Say which column of the table holds what"))
        self.columns.clicked.connect(self.columns_wanted)
        read_as = QHBoxLayout()
        read_as.setSpacing(6)
        for widget in (self.format, self.encoding):
            read_as.addWidget(widget, 1)
        read_as.addWidget(self.columns)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        form.setVerticalSpacing(4)
        form.addRow(tr("Title"), self.title)
        form.addRow(tr("Read as"), read_as)
        column.addLayout(form)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setProperty("role", "muted")
        column.addWidget(self.said)
        self.preview = PreviewBrowser(self)
        column.addWidget(self.preview, 1)
        self._offer_formats()
        self._offer_encodings()
        self.show_line(None, "", Said(), 0)

    def _offer_formats(self) -> None:
        self.format.addItem(tr("As recognised"), "")
        for reader in sorted(READERS, key=lambda reader: format_words(reader.id).casefold()):
            self.format.addItem(format_words(reader.id), reader.id)

    def _offer_encodings(self) -> None:
        self.encoding.addItem(tr("Encoding as guessed"), "")
        for name in ENCODINGS:
            self.encoding.addItem(name, name)

    def show_line(self, line: Recognised | None, title: str, choice: Said, files: int) -> None:
        """Show a line and what is said of its file; `files` are how many what is chosen here is said of."""
        able = line is not None and line.look is not None
        self.title.setEnabled(able)
        if self.title.text() != title or not self.title.hasFocus():
            self.title.setText(title)
            self.title.setCursorPosition(0)
        for combo, value in ((self.format, choice.format_id), (self.encoding, choice.encoding)):
            combo.setEnabled(line is not None)
            combo.setCurrentIndex(max(combo.findData(value), 0))
        if able and line is not None and line.look is not None:
            self.format.setItemText(0, tr("{0} (recognised)").replace("{0}", format_words(line.look.format)))
        else:
            self.format.setItemText(0, tr("As recognised"))
        for combo in (self.format, self.encoding):
            combo.setToolTip(combo.currentText())  # where there is no room for all of it
        self.columns.setVisible(line is not None and has_columns(line, choice))
        words = said_of(line) if line is not None and line.look is not None else ""
        if line is not None and line.look is None and has_columns(line, choice):
            words = tr("If it is a table of articles, “Columns…” says which column holds the texts.")
        if files > 1:
            many = tr("What is changed here is said of the %Ln selected files.", "", files)
            words = f"{many} {words}".strip()
        self.said.setText(words)
        self.said.setVisible(bool(words))
        if line is None:
            self.preview.say(tr("Select a line to see the article."))
        elif line.look is None:
            self.preview.say(translated(line.fault))


def has_columns(line: Recognised, choice: Said) -> bool:
    """Tell whether it can be said of a file which column of it holds what."""
    if line.look is not None or choice.format_id:
        return (choice.format_id or (line.look.format if line.look else "")) in TABLES
    return PurePath(line.path).suffix.lower() in _TABLE_SUFFIXES


def _choice(name: str) -> Choice:
    choice = Choice(name)
    choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(8)
    return choice
