"""The line at the window's bottom: saved or saving, the project, a message; what undo would do, and the zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.ui.accessible import announce
from annotator.ui.actions.binder import Binder
from annotator.ui.i18n import number_words, percent_words, tr
from annotator.ui.theme import PANE_PADDING
from annotator.ui.widgets.margins import set_margins

HEIGHT = 28
_MESSAGE_STAYS = 6_000


class StatusLine(QWidget):
    """Words at the left, two quiet buttons at the right."""

    def __init__(self, binder: Binder) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(tr("Status line"))
        self._saved, self._project, self._message = QLabel(), QLabel(), QLabel()
        self._exchange = QToolButton()
        self._exchange.clicked.connect(binder["desk.exchange"].trigger)
        self._exchange.setToolTip(binder["desk.exchange"].toolTip())
        self._saved.setObjectName("saved")
        self._undo, self._zoom = QToolButton(), QToolButton()
        row = QHBoxLayout(self)
        set_margins(row, PANE_PADDING, 0, 8, 0)
        row.setSpacing(24)
        row.addWidget(self._saved)
        row.addWidget(self._project)
        row.addWidget(self._exchange)
        row.addWidget(self._message, 1)
        row.addWidget(self._undo)
        row.addWidget(self._zoom)
        self._undo.clicked.connect(binder["undo"].trigger)
        self._undo.setToolTip(binder["undo"].toolTip())
        self._zoom.clicked.connect(binder["zoom.reset"].trigger)
        self._zoom.setToolTip(binder["zoom.reset"].toolTip())
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(_MESSAGE_STAYS)
        self._gone.timeout.connect(self._message.clear)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self.show_undo("")
        self.show_exchange("")

    def show_saved(self, words: str) -> None:
        """Show whether everything is saved."""
        self._saved.setText(words)

    def show_project(self, file_name: str, who: str = "") -> None:
        """Show the project's file or database, and who one is there where that is the server's to say."""
        self._project.setText(f"{file_name} · {who}" if who else file_name)

    def tell(self, message: str) -> None:
        """Show a message for a while."""
        self._message.setText(message)
        self._gone.start()
        announce(self, message)

    def forget(self) -> None:
        """Show nothing of the project that was open."""
        for label in (self._saved, self._project, self._message):
            label.clear()
        self.show_undo("")
        self.show_exchange("")
        self.show_zoom(0)

    def show_undo(self, label: str) -> None:
        """Show what undo would do."""
        self._undo.setText(tr("Undo: {what}").format(what=label) if label else "")
        self._undo.setVisible(bool(label))

    def show_exchange(self, words: str) -> None:
        """Show with whom the project is exchanged, and what waits."""
        self._exchange.setText(words)
        self._exchange.setVisible(bool(words))

    def undo_label(self) -> str:
        """Return what undo would do, as it is shown."""
        return self._undo.text()

    def show_zoom(self, factor: float) -> None:
        """Show the zoom of the article."""
        self._zoom.setText(percent_words(factor))
        self._zoom.setAccessibleName(tr("Text at {percent} %").format(percent=number_words(round(factor * 100))))
        self._zoom.setVisible(factor > 0)

    def message(self) -> str:
        """Return the message now shown."""
        return self._message.text()
