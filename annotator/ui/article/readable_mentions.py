"""The mentions on the screen as things of their own, so that a screen reader can list them, name them and press them.

Made only when something asks: Qt wants an object behind each interface, so each mention that was asked for has a small
one, child of the view, for as long as the mention is on the page. What is scrolled away is not listed; the caret's
announcements tell of it when it is reached.
"""

from __future__ import annotations

import weakref
from typing import Protocol, cast

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from annotator.domain.claim import Mark
from annotator.ui.i18n import tr

_MOST = 500
"""More than this many at a time would keep a screen reader busy with a single page."""


class MarkedView(Protocol):
    """What is asked of the article view for its mentions."""

    def text(self) -> str: ...
    def visible_marks(self) -> list[Mark]: ...
    def mention_name(self, mention_id: str) -> str: ...
    def activate(self, mention_id: str) -> None: ...
    def ensure_visible(self, start: int, end: int) -> None: ...
    def span_rect(self, start: int, end: int) -> QRect: ...
    def viewport(self) -> QWidget: ...


class MentionNode(QObject):
    """Stands for a mention among Qt's objects."""

    def __init__(self, view: QWidget, mark: Mark) -> None:
        super().__init__(view)
        self.mark = mark

    @property
    def view(self) -> MarkedView:
        """The view that shows the mention."""
        return cast("MarkedView", self.parent())

    def rect(self) -> QRect:
        """Where it stands on the screen: around all its lines, as far as they are in the window."""
        viewport = self.view.viewport()
        rect = self.view.span_rect(self.mark.start, self.mark.end) & viewport.rect()
        return QRect(viewport.mapToGlobal(rect.topLeft()), rect.size())


class MentionNodes:
    """The nodes of a view's mentions, in text order."""

    def __init__(self, view: QWidget) -> None:
        self._view = weakref.ref(view)
        self._nodes: dict[str, MentionNode] = {}

    def all(self) -> list[MentionNode]:
        """Return the nodes of the mentions that are on the screen now; those of others go."""
        view = self._view()
        if view is None or not Shiboken.isValid(view):
            return []
        nodes: dict[str, MentionNode] = {}
        for mark in cast("MarkedView", view).visible_marks()[:_MOST]:
            node = self._nodes.pop(mark.mention_id, None) or MentionNode(view, mark)
            node.mark = mark
            nodes[mark.mention_id] = node
        for gone in self._nodes.values():
            gone.deleteLater()
        self._nodes = nodes
        return list(nodes.values())


class _Press(QAccessibleActionInterface):
    """Lets a mention be chosen, as a click does."""

    def __init__(self, node: MentionNode) -> None:
        super().__init__()
        self._node = weakref.ref(node)

    def actionNames(self) -> list[str]:
        return [self.pressAction()]

    def doAction(self, actionName: str) -> None:  # noqa: N803 - Qt's name
        node = self._node()
        if node is not None and actionName == self.pressAction():
            node.view.ensure_visible(node.mark.start, node.mark.end)
            node.view.activate(node.mark.mention_id)

    def keyBindingsForAction(self, actionName: str) -> list[str]:  # noqa: N803 - Qt's name
        return []


class AccessibleMention(QAccessibleObject):
    """A mention for screen readers: a link with the claim's status and wording for its name."""

    def __init__(self, node: MentionNode) -> None:
        super().__init__(node)
        self._node = weakref.ref(node)
        self._press = _Press(node)

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Link

    def text(self, t: QAccessible.Text) -> str:
        node = self._node()
        if node is None:
            return ""
        if t == QAccessible.Text.Name:
            return node.view.mention_name(node.mark.mention_id) or tr("claim")
        if t == QAccessible.Text.Description:
            return " ".join(node.view.text()[node.mark.start : node.mark.end].split())
        return ""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.linked = 1
        state.readOnly = 1
        state.selectable = 1
        return state

    def rect(self) -> QRect:
        node = self._node()
        return QRect() if node is None else node.rect()

    def parent(self) -> QAccessibleInterface:
        # Qt asks no interface whose object is gone
        return QAccessible.queryAccessibleInterface(cast("QObject", self.object().parent()))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none is an answer
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, arg__1: QAccessibleInterface) -> int:
        return -1

    def interface_cast(self, interface_type: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        # see accessibility.py: a null pointer goes back as a pointer
        if interface_type == QAccessible.InterfaceType.ActionInterface:
            return self._press
        return Shiboken.VoidPtr(0)
