"""Find in the open article: a bar above it. Case and accents don't matter; not a search over the project."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.ui.article.view import ArticleView

_AT_MOST = 10_000


def folded(text: str) -> tuple[str, list[int]]:
    """Return a text without case and accents, and for each of its characters the position that it comes from."""
    letters: list[str] = []
    places: list[int] = []
    for place, character in enumerate(text):
        for part in unicodedata.normalize("NFKD", character.casefold()):
            if not unicodedata.combining(part):
                letters.append(part)
                places.append(place)
    return "".join(letters), places


def found_in(text: str, words: str, most: int = _AT_MOST) -> list[tuple[int, int]]:
    """Return the spans (code points, half-open) where words stand in a text, without regard to case and accents."""
    wanted, _ = folded(words)
    if not wanted:
        return []
    if text.isascii():
        return _spans(text.lower(), wanted, range(len(text)), len(text), most)
    letters, places = folded(text)
    return _spans(letters, wanted, places, len(text), most)


def _spans(letters: str, wanted: str, places: list[int] | range, length: int, most: int) -> list[tuple[int, int]]:
    spans: list[tuple[int, int]] = []
    at = letters.find(wanted)
    while at >= 0 and len(spans) < most:
        after = at + len(wanted)
        following = places[after] if after < len(places) else length  # accents that follow belong to it
        spans.append((places[at], max(places[after - 1] + 1, following)))
        at = letters.find(wanted, at + len(wanted))
    return spans


class FindBar(QFrame):
    """A field, a count, previous and next."""

    def __init__(self, view: ArticleView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._spans: list[tuple[int, int]] = []
        self._field = QLineEdit()
        self._field.setPlaceholderText(tr("Find in the article"))
        self._field.setAccessibleName(tr("Find in the article"))
        self._field.setMaximumWidth(320)
        self._field.textChanged.connect(self._look)
        self._field.installEventFilter(self)
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        for text, name, by in (("‹", tr("Previous"), -1), ("›", tr("Next"), 1)):
            button = QPushButton(text)
            button.setProperty("role", "quiet")
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.clicked.connect(lambda _=False, by=by: self.step(by))
            row.addWidget(button)
        row.addStretch(1)
        close = QPushButton("✕")
        close.setProperty("role", "quiet")
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self.close_again)
        row.addWidget(close)
        self.hide()

    def open(self) -> None:
        """Show it, with what is selected in the article as the words."""
        start, end = self._view.selection()
        chosen = self._view.text()[start:end]
        if chosen and "\n" not in chosen and len(chosen) < 80:
            self._field.setText(chosen)
        self.show()
        self._look()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close_again(self) -> bool:
        """Hide it and go back to the article; tell whether it was open."""
        if self.isHidden():
            return False
        self.hide()
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def forget(self) -> None:
        """Forget what was found: another text is shown."""
        self._spans = []
        if self.isVisible():
            self._look()

    def step(self, by: int) -> None:
        """Select the next (1) or the previous (-1) place, around the end."""
        if not self._spans:
            self._look()
        if not self._spans:
            return
        start, end = self._view.selection()
        starts = [span[0] for span in self._spans]
        at = bisect_right(starts, start) if by > 0 else bisect_left(starts, start) - 1
        if by > 0 and start == end:
            at = bisect_left(starts, start)
        at %= len(self._spans)
        self._view.select(*self._spans[at])
        self._view.ensure_visible(*self._spans[at])
        self._count.setText(f"{at + 1} / {len(self._spans)}")

    def _look(self) -> None:
        words = self._field.text()
        self._spans = found_in(self._view.text(), words)
        if not words:
            self._count.setText("")
        elif self._spans:
            self._count.setText(f"{len(self._spans)}")
        else:
            self._count.setText(tr("not found"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter back."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            return True
        return super().eventFilter(watched, event)
