"""The command palette: everything of the action table, and the articles, found by a few letters.

An overlay in the window, not a window of its own: no focus is lost to the window manager.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.folding import key_of
from annotator.ui.i18n import tr
from annotator.ui.theme import Theme, ui_font

_WIDTH = 620
_ROW = 44
_LOW_ROW = 34
_ROWS = 9
_CUTOFF = 70
_LIKENESS_FROM = 4  # letters; fewer resemble everything
_SEARCH_PAUSE = 120

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: what it is called, a word on where it belongs, its keys, and what choosing it does."""

    title: str
    hint: str
    keys: str
    choose: Callable[[], None]
    about: str = ""


def ranked(words: str, entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries that match words, best first; all of them in their own order when there are none."""
    wanted = key_of(words)
    if not wanted:
        return list(entries)
    scored = [(_score(wanted, entry), -at) for at, entry in enumerate(entries)]
    return [entries[-at] for score, at in sorted(scored, reverse=True) if score >= _CUTOFF]


def _score(wanted: str, entry: Entry) -> float:
    """How well an entry matches, 0 to 100: the beginning of a word counts most, then any part, then a likeness."""
    title = key_of(f"{entry.title} {entry.hint}")
    if title.startswith(wanted):
        return 100
    if f" {wanted}" in title:
        return 95
    if wanted in title:
        return 90
    if len(wanted) < _LIKENESS_FROM:
        return 0
    # imported when something is first looked for that is not named so: it brings forty modules along
    from rapidfuzz import fuzz

    return 0.9 * max(fuzz.partial_ratio(wanted, title), fuzz.token_set_ratio(wanted, title))


class _Entries(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: Iterable[Entry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.title, entry.hint, entry.about, entry.keys) if part)
        if role == Qt.ItemDataRole.UserRole:
            return entry
        return None


class _Delegate(QStyledItemDelegate):
    """Title and, below or beside it, what it belongs to; the keys at the right."""

    def __init__(self, palette: Palette) -> None:
        super().__init__(palette)
        self._palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = index.data(Qt.ItemDataRole.UserRole)
        return QSize(_WIDTH - 24, _ROW if entry.about else _LOW_ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(Qt.ItemDataRole.UserRole)
        theme = self._palette.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_tint"))
            painter.drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 6, 6)
        room = option.rect.adjusted(16, 0, -16, 0)
        painter.setFont(ui_font(12))
        painter.setPen(theme.colour("muted"))
        right = "    ".join(part for part in (entry.hint, entry.keys) if part)
        align = Qt.AlignmentFlag
        painter.drawText(room, int(align.AlignVCenter | align.AlignRight), right)
        taken = QFontMetrics(painter.font()).horizontalAdvance(right) + 16
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        room.adjust(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
        self._paint_title(painter, room, entry)
        painter.restore()

    def _paint_title(self, painter: QPainter, room: QRect, entry: Entry) -> None:
        align = Qt.AlignmentFlag
        title, about = QRect(room), QRect(room)
        if entry.about:
            title.setBottom(room.center().y() + 1)
            about.setTop(room.center().y() + 1)
            painter.drawText(
                about,
                int(align.AlignTop),
                painter.fontMetrics().elidedText(entry.about, Qt.TextElideMode.ElideRight, room.width()),
            )
        painter.setFont(ui_font(13))
        painter.setPen(self._palette.theme.colour("text"))
        place = align.AlignBottom if entry.about else align.AlignVCenter
        painter.drawText(
            title, int(place), painter.fontMetrics().elidedText(entry.title, Qt.TextElideMode.ElideRight, room.width())
        )


class Palette(QFrame):
    """The overlay. `entries` gives the commands, most recently used first; `search` asks for articles."""

    def __init__(self, window: QWidget, theme: Theme, entries: Callable[[], list[Entry]]) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setAccessibleName(tr("Search or run a command"))
        self.theme = theme
        self._entries = entries
        self._search: Callable[[str, Callable[[list[Entry]], None]], None] | None = None
        self._found: list[Entry] = []
        self._before: QWidget | None = None
        self._model = _Entries(self)
        self._field = QLineEdit()
        self._field.setProperty("role", "seamless")
        self._field.setAccessibleName(tr("Search or run a command"))
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._on_words)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Delegate(self))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(tr("What was found"))
        self._list.clicked.connect(lambda _: self._choose())
        self._nothing = QLabel(tr("Nothing was found."))
        self._nothing.setProperty("role", "muted")
        self._nothing.setContentsMargins(12, 4, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_PAUSE)
        self._pause.timeout.connect(self._ask)
        self.hide()

    def set_search(self, search: Callable[[str, Callable[[list[Entry]], None]], None] | None) -> None:
        """Say who finds articles: called with words and with what to do with the entries found."""
        self._search = search

    def open(self, top: int) -> None:
        """Show it over the window, `top` px from its upper edge, with an empty field."""
        self._before = self.window().focusWidget() if self.isHidden() else self._before
        self._found = []
        self._field.setPlaceholderText(tr("Search or run a command"))
        self._field.clear()
        self._on_words("")
        window = self.window()
        width = min(_WIDTH, window.width() - 32)
        self.setFixedWidth(width)
        self._fit()
        self.move((window.width() - width) // 2, top)
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_again(self) -> None:
        """Hide it and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def _on_words(self, words: str) -> None:
        self._found = []
        self._list_up()
        if self._search is not None and words.strip():
            self._pause.start()

    def _ask(self) -> None:
        words = self._field.text().strip()
        if words and self._search is not None and self.isVisible():
            self._search(words, self._take_found)

    def _take_found(self, found: list[Entry]) -> None:
        self._found = found
        self._list_up()

    def _list_up(self) -> None:
        commands = ranked(self._field.text(), self._entries())
        self._model.show([*commands[: 5 if self._found else None], *self._found])
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._fit()

    def _fit(self) -> None:
        """Be as high as what was found, up to a number of rows."""
        self._nothing.setVisible(not self._model.entries)
        heights = [_ROW if entry.about else _LOW_ROW for entry in self._model.entries[:_ROWS]]
        self._list.setFixedHeight(min(sum(heights) + 4, self.window().height() - 140))
        self._list.setVisible(bool(heights))
        self.adjustSize()

    def _choose(self) -> None:
        row = self._list.currentIndex().row()
        if 0 <= row < len(self._model.entries):
            entry = self._model.entries[row]
            self.close_again()
            entry.choose()

    def _step(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            row = (self._list.currentIndex().row() + by) % count
            self._list.setCurrentIndex(self._model.index(row, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the focus; arrows and Enter act on the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}
            if event.key() in steps:
                self._step(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        elif event.type() == QEvent.Type.FocusOut and self.window().isActiveWindow():
            self.hide()
        return super().eventFilter(watched, event)
