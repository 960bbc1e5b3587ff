"""Offers texts to start from in a box: Ctrl+Space lists them, and so does the menu of the box."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.ui.editing.growing import GrowingText
from annotator.ui.i18n import tr
from annotator.ui.widgets.suggestions import Suggestions

_KEYS = "Ctrl+Space"
_SHOWN = 90


class TemplateOffer(QObject):
    """Belongs to one box; `texts` returns what is offered there now. What is taken is put at the cursor."""

    def __init__(self, box: GrowingText, texts: Callable[[], Sequence[str]]) -> None:
        super().__init__(box)
        self._box = box
        self._texts = texts
        self._offered: Sequence[str] = ()
        box.setToolTip(_words())
        box.menu_parts.append(self._add_to_menu)
        box.installEventFilter(self)
        self.suggestions = Suggestions(box, first_is_taken=True)  # after the filter, so that Enter is its own first
        self.suggestions.taken.connect(lambda row: box.insertPlainText(self._offered[row]))

    def show(self) -> None:
        """List what is offered."""
        self._offered = self._texts()
        self.suggestions.offer([_in_one_line(text) for text in self._offered])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and _asks(cast(QKeyEvent, event)):
            event.accept()
        elif kind == QEvent.Type.KeyPress and _asks(cast(QKeyEvent, event)):
            self.show()
            return True
        elif kind == QEvent.Type.ContextMenu:
            self._box.contextMenuEvent(cast(QContextMenuEvent, event))
            return True
        return super().eventFilter(watched, event)

    def _add_to_menu(self, menu: QMenu, _at: int) -> None:
        first = menu.actions()[0] if menu.actions() else None
        offered = menu.addMenu(_words())
        for text in self._texts():
            offered.addAction(_in_one_line(text).replace("&", "&&"), partial(self._box.insertPlainText, text))
        offered.setEnabled(bool(offered.actions()))
        if first is not None:
            menu.insertMenu(first, offered)
            menu.insertSeparator(first)


def _words() -> str:
    keys = QKeySequence(_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
    return tr("Templates: {0}").replace("{0}", keys)


def _asks(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _in_one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"
