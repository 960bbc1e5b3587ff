"""The key of an action wherever one is told of it: from the action table, or what the user has put in its key's place.

No words elsewhere hold a letter that is a key: they take it from here, and follow when it is changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton

from annotator.ui.actions.layouts import latin_key
from annotator.ui.actions.table import ACTIONS, STATUS_ROWS, ActionRow
from annotator.ui.i18n import tr, translated

if TYPE_CHECKING:
    from annotator.config import Settings
    from annotator.ui.session import Session

STATUS_ACTIONS = tuple(f"status.{number}" for number in range(1, STATUS_ROWS + 1))
"""The actions that set a status, in the order of the scale; statuses beyond them have no key."""

_ROWS = {row.id: row for row in ACTIONS}


def keys_of(row: ActionRow, changed: Mapping[str, str]) -> tuple[str, ...]:
    """Return a row's keys where the user has changed some; an empty change takes the key away."""
    if row.id not in changed:
        return row.keys
    return (changed[row.id],) if changed[row.id] else ()


def all_keys(action_id: str, changed: Mapping[str, str]) -> tuple[str, ...]:
    """Return an action's keys by its id."""
    return keys_of(_ROWS[action_id], changed)


def key_hint(action_id: str, changed: Mapping[str, str]) -> str:
    """Return an action's first key as the reader's system writes it, "" where it has none."""
    keys = keys_of(_ROWS[action_id], changed)
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""


def way_to(action_id: str, changed: Mapping[str, str]) -> str:
    """Return how an action is done: its key, or else where it stands in the menus."""
    row = _ROWS[action_id]
    return key_hint(action_id, changed) or f"{translated(row.menu)} › {translated(row.title).rstrip('…')}"


def status_keys(changed: Mapping[str, str]) -> list[str]:
    """Return the hints for the statuses of the scale, in its order, as far as there are keys."""
    return [key_hint(action_id, changed) for action_id in STATUS_ACTIONS]


def action_of(event: QKeyEvent, action_ids: Iterable[str], changed: Mapping[str, str]) -> str:
    """Return which of some actions a key press is for where a widget takes keys itself; "" for none of them."""
    event = latin_key(event) or event
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
    its_keys = ((action_id, keys_of(_ROWS[action_id], changed)) for action_id in action_ids)
    return next((one for one, keys in its_keys if pressed in [QKeySequence(key) for key in keys]), "")


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
        if self._words:  # of an icon the key is told by its tooltip
            self._button.setText(f"{self._words}  {key}" if key else self._words)
        self._button.setToolTip(f"{self._tool_tip} ({key})" if key else self._tool_tip)
        self._button.setAccessibleName(spoken if key else self._name)
