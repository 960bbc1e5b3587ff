"""Offers texts to start from in a box: Ctrl+Space lists them, and so does the menu of the box.

By typing: `;` and what stands for a phrase, or the beginning of a word in it, lists those that are meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from annotator.domain.templates import matching
from annotator.ui.editing.growing import GrowingText
from annotator.ui.i18n import tr
from annotator.ui.widgets.suggestions import Suggestions

_KEYS = "Ctrl+Space"
_SHOWN = 90
_BEGUN = re.compile(r"(?:^|(?<=[\s(“„«]))(;\w{1,16})$")


class TemplateOffer(QObject):
    """Belongs to one box. `texts` returns what is offered there now: what is typed for each, and the text.

    What is taken is put at the cursor, in the place of what was typed for it.
    """

    def __init__(self, box: GrowingText, texts: Callable[[], Sequence[tuple[str, str]]]) -> None:
        super().__init__(box)
        self._box = box
        self._texts = texts
        self._offered: Sequence[str] = ()
        self._by_typing = False
        box.setToolTip(_words())
        box.menu_parts.append(self._add_to_menu)
        box.installEventFilter(self)
        self.suggestions = Suggestions(box, first_is_taken=True)  # after the filter, so that Enter is its own first
        self.suggestions.taken.connect(lambda row: self._take(self._offered[row]))
        box.textChanged.connect(self._typed)

    def show(self) -> None:
        """List what is offered."""
        self._offer(list(self._texts()))

    def _offer(self, phrases: Sequence[tuple[str, str]]) -> None:
        self._offered = [text for _, text in phrases]
        self.suggestions.offer([_named(short, text) for short, text in phrases])

    def _typed(self) -> None:
        """List what is meant by what was typed behind a semicolon; put the list away where it is none any more."""
        begun = self._begun()
        if begun is None:
            if self._by_typing:
                self.suggestions.hide()
            self._by_typing = False
            return
        phrases = list(self._texts())
        self._by_typing = True
        self._offer([phrases[at] for at in matching(phrases, begun[1:])])

    def _begun(self) -> str | None:
        """Return what stands before the cursor from the semicolon on; None where there is none that begins a phrase."""
        cursor = self._box.textCursor()
        if cursor.hasSelection() or not self._box.hasFocus():
            return None
        cursor.movePosition(cursor.MoveOperation.StartOfBlock, cursor.MoveMode.KeepAnchor)
        found = _BEGUN.search(cursor.selectedText())
        return found[1] if found is not None else None

    def _take(self, text: str) -> None:
        cursor = self._box.textCursor()
        begun = self._begun() or ""
        cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor, len(begun.encode("utf-16-le")) // 2)
        cursor.insertText(text)
        self._box.setTextCursor(cursor)

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
        for short, text in self._texts():
            offered.addAction(_named(short, text).replace("&", "&&"), partial(self._box.insertPlainText, text))
        offered.setEnabled(bool(offered.actions()))
        if first is not None:
            menu.insertMenu(first, offered)
            menu.insertSeparator(first)


def _words() -> str:
    keys = QKeySequence(_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
    return tr("Templates: {0}").replace("{0}", keys)


def _asks(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _named(short: str, text: str) -> str:
    return f"{short}   {_in_one_line(text)}" if short else _in_one_line(text)


def _in_one_line(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"
