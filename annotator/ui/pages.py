"""What the window shows in place of an article or a project: the first start, and a project that cannot be opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from annotator.ui.i18n import tr
from annotator.ui.theme import ui_font

_MEASURE = 440
_MARGIN = 16


class MessagePage(QWidget):
    """A title, words, and what can be done, in the middle of a pane; what has no room there is scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._words = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._words.setProperty("role", "muted")
        for label in (self._title, self._words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QWidget()
        inside.setMaximumWidth(_MEASURE)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(self._title)
        self._column.addWidget(self._words)
        self._column.addSpacing(8)
        self._buttons: list[QPushButton] = []
        self._actions: list[QAction] = []
        self._put_in_the_middle(inside)

    def _put_in_the_middle(self, inside: QWidget) -> None:
        # by stretches: a widget that is aligned in its cell is not asked what height its words need at their width
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inside, 1000)
        row.addStretch(1)
        middle = QWidget()
        middle.setObjectName("page")
        upright = QVBoxLayout(middle)
        upright.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        upright.addStretch(2)
        upright.addLayout(row)
        upright.addStretch(3)
        scrolled = QScrollArea()
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(middle)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled)

    def show_words(self, title: str, words: str, actions: Sequence[QAction] = ()) -> None:
        """Show a title, words, and a button for each action, the first one being the most likely."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setVisible(bool(words))
        if list(actions) == self._actions:
            return  # the buttons that stand may have the focus
        self._actions = list(actions)
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(action, number == 0) for number, action in enumerate(actions)]

    def _button(self, action: QAction, primary: bool) -> QPushButton:  # noqa: FBT001 - private, called once
        keys = action.shortcut().toString()
        button = QPushButton(action.text())
        button.setToolTip(keys)
        button.setFont(ui_font(13, 500))
        button.setProperty("role", "primary" if primary else "")
        button.clicked.connect(action.trigger)
        self._column.addWidget(button)
        return button

    def first_button(self) -> QPushButton | None:
        """Return the button that should have the focus."""
        return self._buttons[0] if self._buttons else None


def show_nothing_open(page: MessagePage, actions: Sequence[QAction], *, empty: bool) -> None:
    """Fill the page that stands where no article is open: a first start, or nothing chosen yet."""
    if empty:
        page.show_words(
            tr("No articles yet"),
            tr(
                "Drop files anywhere on this window, paste an article, or begin with the three "
                "samples. Everything is saved as you do it."
            ),
            actions,
        )
    else:
        page.show_words(tr("No article is open"), tr("Choose one in the library at the left."))
