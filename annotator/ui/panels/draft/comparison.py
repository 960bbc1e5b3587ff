"""How one place was before a new draft, and how it is: side by side where there is room, else one above the other."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from annotator.domain.draft_queue import Passage, QueueItem
from annotator.ui.differences import Look, marked_html
from annotator.ui.i18n import tr
from annotator.ui.theme import SPACE, reading_font

if TYPE_CHECKING:
    from annotator.ui.session import Session

_SIDE_BY_SIDE = 560  # px of width from which two columns of text can be read


class _Side(QFrame):
    """One of the two, under its name."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("draftSide")
        self._name = name
        title = QLabel(name)
        title.setProperty("role", "small")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._text.setFont(reading_font(15))
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(title)
        column.addWidget(self._text, 1)

    def show_passage(self, passage: Passage | None, look: Look, session: Session) -> None:
        """Show words in their surroundings; without any, say that they are not there."""
        theme = session.theme
        if passage is None:
            words = tr("These words are not in the new draft.")
            self._text.setText(f'<span style="color:{theme.hex("muted")}">{escape(words)}</span>')
            self._text.setAccessibleName(f"{self._name}: {words}")
            return
        muted = f'<span style="color:{theme.hex("muted")}">'
        before, behind = _one_line(passage.before), _one_line(passage.behind)
        # the words are bold by their surroundings being muted: what differs in them has its own look
        html = f"{muted}{before}</span><b>{marked_html(passage.words, passage.marked, look, theme)}</b>"
        self._text.setText(f"{html}{muted}{behind}</span>")
        self._text.setAccessibleName(f"{self._name}: {passage.words}")

    def words(self) -> str:
        """Return what a screen reader says of it."""
        return self._text.accessibleName()


def _one_line(text: str) -> str:
    """Return surroundings in one paragraph, with the spaces at their ends."""
    words = " ".join(text.split())
    first = " " if text[:1].isspace() else ""
    last = " " if text[-1:].isspace() else ""
    return escape(f"{first}{words}{last}")


class Comparison(QWidget):
    """Before and now."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._item: QueueItem | None = None
        self.before = _Side(tr("Before"))
        self.now = _Side(tr("Now"))
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(2 * SPACE)
        self._box.addWidget(self.before, 1)
        self._box.addWidget(self.now, 1)
        session.theme_changed.connect(self._paint_again)

    def show_item(self, item: QueueItem) -> None:
        """Show one thing that waits."""
        self._item = item
        self._paint_again()

    def _paint_again(self) -> None:
        if self._item is not None:
            self.before.show_passage(self._item.was, Look.GONE, self._session)
            self.now.show_passage(self._item.now, Look.CAME, self._session)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= _SIDE_BY_SIDE
        # Qt mirrors the direction where the language is read from the right
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._box.setDirection(direction)
