"""The article for screen readers: its text, the caret, and each mention's status as the caret enters it.

Qt's text interface counts UTF-16 code units; this module converts at that border. PySide6 6.11 does not let Python give
the two answers that come back through pointers, a selection's ends and a character's attributes. So no selection is
counted here (its ends would be whatever stood in memory); selections are told by events, and mentions in announcements.
"""

from __future__ import annotations

import weakref
from typing import Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import Shiboken

from annotator.domain.text import OffsetMap
from annotator.ui.article.caret import Caret
from annotator.ui.article.readable_mentions import AccessibleMention, MarkedView, MentionNode, MentionNodes
from annotator.ui.i18n import tr


class ReadableView(MarkedView, Protocol):
    """What a screen reader asks of the article view."""

    def caret(self) -> int: ...
    def caret_state(self) -> Caret: ...
    def set_caret(self, position: int, anchor: int | None = None) -> None: ...
    def select(self, start: int, end: int) -> None: ...
    def mentions_at(self, position: int) -> tuple[str, ...]: ...
    def position_at(self, point: QPoint) -> int: ...


class _ArticleText(QAccessibleTextInterface):
    def __init__(self, view: ReadableView) -> None:
        super().__init__()
        # Qt keeps this object until the program ends; the view must not live so long for it
        self._found = weakref.ref(view)
        self._text = ""
        self._offsets = OffsetMap("")

    @property
    def _view(self) -> ReadableView:
        view = self._found()
        if view is None:
            raise RuntimeError("the article view is gone")
        return view

    def _map(self) -> OffsetMap:
        text = self._view.text()
        if text is not self._text:
            self._text, self._offsets = text, OffsetMap(text)
        return self._offsets

    def _outer(self, offset: int) -> int:
        """Return the code point position of a UTF-16 offset; -1 is the text's end, -2 the caret, as Qt has it."""
        if offset == -2:
            return self._view.caret()
        length = len(self._view.text())
        return length if offset < 0 else min(self._map().from_utf16(offset), length)

    def characterCount(self) -> int:
        return self._map().to_utf16(len(self._view.text()))

    def cursorPosition(self) -> int:
        return self._map().to_utf16(self._view.caret())

    def setCursorPosition(self, position: int) -> None:
        self._view.set_caret(self._outer(position))

    def text(self, startOffset: int, endOffset: int) -> str:  # noqa: N803 - Qt's name
        return self._view.text()[self._outer(startOffset) : self._outer(endOffset)]

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:  # noqa: N803 - Qt's name
        self._view.select(self._outer(startOffset), self._outer(endOffset))

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:  # noqa: N803 - Qt's name
        self._view.select(self._outer(startOffset), self._outer(endOffset))

    def removeSelection(self, selectionIndex: int) -> None:  # noqa: N803 - Qt's name
        self._view.set_caret(self._view.caret())

    def characterRect(self, offset: int) -> QRect:
        position = self._outer(offset)
        rect = self._view.span_rect(position, min(position + 1, len(self._view.text())))
        return QRect(self._view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        return self._map().to_utf16(self._view.position_at(self._view.viewport().mapFromGlobal(point)))

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:  # noqa: N803 - Qt's name
        self._view.ensure_visible(self._outer(startIndex), self._outer(endIndex))


class _AccessibleArticle(QAccessibleWidget):
    def __init__(self, widget: QWidget, view: ReadableView) -> None:
        super().__init__(widget, QAccessible.Role.Document, tr("Article"))
        self._text = _ArticleText(view)
        self._mentions = MentionNodes(widget)

    # the mentions on the screen come after the widgets that the view is made of

    def childCount(self) -> int:
        return super().childCount() + len(self._mentions.all())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none is an answer
        widgets = super().childCount()
        if index < widgets:
            return super().child(index)
        nodes = self._mentions.all()
        return QAccessible.queryAccessibleInterface(nodes[index - widgets]) if index - widgets < len(nodes) else None

    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        node = arg__1.object()
        if isinstance(node, MentionNode):
            nodes = self._mentions.all()
            return super().childCount() + nodes.index(node) if node in nodes else -1
        return super().indexOfChild(arg__1)

    def interface_cast(self, interface_type: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        # The stub says int, the binding takes the interface itself. A null pointer comes from it as None and must go
        # back to it as a pointer: given None, PySide6 6.11 crashes in the middle of a screen reader's question.
        if interface_type == QAccessible.InterfaceType.TextInterface:
            return self._text
        inherited: object = super().interface_cast(interface_type)
        return inherited if inherited is not None else Shiboken.VoidPtr(0)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.readOnly = 1
        state.multiLine = 1
        state.selectableText = 1
        state.focusable = 1
        return state


class _Factory:
    """Makes the interfaces of one class of views. Installed once a process: Qt keeps factories."""

    def __init__(self, view_class: type[QWidget]) -> None:
        self._view_class = view_class

    def __call__(self, key: str, widget: QObject) -> QAccessibleInterface | None:
        if isinstance(widget, MentionNode):
            return AccessibleMention(widget)
        if not isinstance(widget, self._view_class):
            return None
        return _AccessibleArticle(widget, cast("ReadableView", widget))


_installed: list[_Factory] = []


def install(view_class: type[QWidget]) -> None:
    """Make views of a class readable; they must be a `ReadableView`. May be called again."""
    if not _installed:
        _installed.append(_Factory(view_class))
        QAccessible.installFactory(_installed[0])


def tell_movement(view: QWidget, offsets: OffsetMap, before: Caret) -> None:
    """Tell screen readers where the caret of a `ReadableView` went, what is selected, and which mention it entered."""
    shown = cast("ReadableView", view)
    caret = shown.caret_state()
    tell_caret(view, offsets.to_utf16(caret.position))
    start, end = caret.selection
    # a caret that moves selects nothing, before and after: that is no other selection
    if caret.selection != before.selection and (start < end or len(set(before.selection)) > 1):
        tell_selection(view, offsets.to_utf16(start), offsets.to_utf16(end))
    entered = shown.mentions_at(caret.position)[:1]
    if entered and entered != shown.mentions_at(before.position)[:1]:
        words = shown.mention_name(entered[0])
        if words:
            announce(view, words)


def tell_caret(view: QWidget, utf16: int) -> None:
    """Tell screen readers where the caret went."""
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(view, utf16))


def tell_selection(view: QWidget, start_utf16: int, end_utf16: int) -> None:
    """Tell screen readers what is selected now."""
    QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(view, start_utf16, end_utf16))


def announce(view: QWidget, words: str) -> None:
    """Let screen readers say something once they are done with what they say."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))


def is_listened_to() -> bool:
    """Tell whether anything reads along: without it no event need be made."""
    return QAccessible.isActive()
