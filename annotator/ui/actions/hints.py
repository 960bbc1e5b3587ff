"""The key of an action wherever one is told of it: from the action table, or what the user has put in its key's place.

No words elsewhere hold a letter that is a key: they take it from here, and follow when it is changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton

from annotator.ui.actions.table import ACTIONS, ActionRow
from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.config import Settings
    from annotator.ui.session import Session

_ROWS = {row.id: row for row in ACTIONS}


def keys_of(row: ActionRow, changed: Mapping[str, str]) -> tuple[str, ...]:
    """Return a row's keys where the user has changed some; an empty change takes the key away."""
    if row.id not in changed:
        return row.keys
    return (changed[row.id],) if changed[row.id] else ()


def key_hint(action_id: str, changed: Mapping[str, str]) -> str:
    """Return an action's first key as the reader's system writes it, "" where it has none."""
    keys = keys_of(_ROWS[action_id], changed)
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def way_to(action_id: str, changed: Mapping[str, str]) -> str:
    """Return how an action is done: its key, or else where it stands in the menus."""
    row = _ROWS[action_id]
    return key_hint(action_id, changed) or f"{tr(row.menu)} › {tr(row.title).rstrip('…')}"


class KeyHint(QObject):
    """Keeps the key of an action behind a button's words, in its tooltip and in its name. Lives with the button."""

    def __init__(self, button: QAbstractButton, action_id: str, session: Session) -> None:
        super().__init__(button)
        self._button = button
        self._action_id = action_id
        self._words, self._tool_tip = button.text(), button.toolTip()
        self._name = button.accessibleName() or button.text()
        session.settings_changed.connect(self._write)
        self._write(session.settings)

    def _write(self, settings: Settings) -> None:
        key = key_hint(self._action_id, settings.shortcuts)
        spoken = tr("{what}, key {key}").format(what=self._name, key=key)
        self._button.setText(f"{self._words}  {key}" if key else self._words)
        self._button.setToolTip(f"{self._tool_tip} ({key})" if key else self._tool_tip)
        self._button.setAccessibleName(spoken if key else self._name)
