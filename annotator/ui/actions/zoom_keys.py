"""The keys of a larger and a smaller text in a window of its own, which the main window's menu does not reach."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from annotator.ui.actions.hints import all_keys


def add_zoom_keys(
    window: QWidget,
    changed: Mapping[str, str],
    larger: Callable[[], object],
    smaller: Callable[[], object],
    reset: Callable[[], object],
) -> None:
    """Let a window's texts be zoomed by the keys of the menu View; `changed` are the keys that the user has changed."""
    for action_id, act in (("zoom.in", larger), ("zoom.out", smaller), ("zoom.reset", reset)):
        for key in all_keys(action_id, changed):
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)
