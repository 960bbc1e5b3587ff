"""Makes the `QAction`s of the table, once: their keys, menus, tooltips, and when they can be done.

What an action does is its target's: an object handed in under the name that the row gives. A target may come and go
(a panel lives as long as its project is open); an action whose target is missing is disabled. Bare keys ("C", "1")
act where `letters.py` lets them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from annotator.ui.actions.hints import keys_of
from annotator.ui.actions.letters import Letters
from annotator.ui.actions.predicates import PREDICATES, Situation
from annotator.ui.actions.submenus import SUBMENU_OF, submenu_title
from annotator.ui.actions.table import ACTIONS, MENUS, ActionRow
from annotator.ui.i18n import translated


@dataclass(frozen=True, slots=True)
class Refused:
    """Whose an action is instead, to stand behind its title; and why, as a sentence."""

    whose: str
    why: str


class Binder(QObject):
    """All actions of one window."""

    triggered = Signal(str)
    """The id of an action that was done, by whatever way."""

    def __init__(self, window: QWidget, shortcuts: Mapping[str, str]) -> None:
        super().__init__(window)
        self._window = window
        self._targets: dict[str, object] = {}
        self._situation = Situation()
        self._refused: dict[str, Refused] = {}
        self._enabled: dict[str, bool] = {}  # as they were told last
        self._groups: dict[str, QActionGroup] = {}
        self._rows = {row.id: row for row in ACTIONS}
        self._actions = {row.id: self._make(row) for row in ACTIONS}
        self._letters = Letters(window)
        self.set_shortcuts(shortcuts)

    def _make(self, row: ActionRow) -> QAction:
        action = QAction(translated(row.title), self._window)
        action.setObjectName(row.id)
        action.triggered.connect(lambda _=False, row=row: self.run(row.id))
        if row.group:
            group = self._groups.setdefault(row.group, QActionGroup(self))
            action.setCheckable(True)
            group.addAction(action)
        elif row.toggles:
            action.setCheckable(True)
        if row.where == "window":
            self._window.addAction(action)
        elif row.where == "find":
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:  # Del: what it deletes has the focus itself, not a button somewhere inside
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return action

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def rows(self) -> Iterable[ActionRow]:
        """Return the rows whose action can be seen, in the table's order."""
        return (row for row in ACTIONS if self._actions[row.id].isVisible())

    def attach(self, widget: QWidget, where: str) -> None:
        """Make the keys of the rows with that `where` work in a widget; those of the find bar in all that is in it."""
        widget.addActions([self._actions[row.id] for row in ACTIONS if row.where == where])

    def set_targets(self, targets: Mapping[str, object]) -> None:
        """Replace the objects whose methods the rows name."""
        self._targets = dict(targets)
        self._refresh()

    def set_situation(self, situation: Situation) -> None:
        """Enable what can be done now."""
        if situation != self._situation:
            self._situation = situation
            self._refresh()

    def set_refused(self, refused: Mapping[str, Refused]) -> None:
        """Say of actions whose they are, which are not this person's to do; all others are, again."""
        told, self._refused = {*self._refused, *refused}, dict(refused)
        for action_id in told:
            title, of = translated(self._rows[action_id].title), self._refused.get(action_id)
            self.set_title(action_id, f"{title.rstrip('…')} ({of.whose})" if of else title)
        self._refresh()

    def set_shortcuts(self, changed: Mapping[str, str]) -> None:
        """Give every action its keys: the table's, or those that the user has put in their place."""
        for row in ACTIONS:
            keys = keys_of(row, changed)
            action = self._actions[row.id]
            action.setShortcuts([QKeySequence(key) for key in keys])
            self._describe(row.id)

    def set_title(self, action_id: str, title: str) -> None:
        """Give an action another title (what undo would undo, the status behind a digit)."""
        self._actions[action_id].setText(title)
        self._describe(action_id)

    def forget_titles(self) -> None:
        """Call everything as the table does: the project whose acts and statuses they named is closed."""
        for row in ACTIONS:
            if self._actions[row.id].text() != translated(row.title):
                self.set_title(row.id, translated(row.title))

    def plain_title(self, action_id: str) -> str:
        """Return what an action is called whatever it would act on now; a status by its own name."""
        row = self._rows[action_id]
        title = self._actions[action_id].text() if row.id.startswith("status.") else translated(row.title)
        return title.rstrip("…")

    def set_checked(self, action_id: str, on: bool) -> None:  # noqa: FBT001 - as QAction.setChecked
        """Show an action that toggles as on or off."""
        self._actions[action_id].setChecked(on)

    def set_visible(self, action_id: str, visible: bool) -> None:  # noqa: FBT001 - as QAction.setVisible
        """Show or hide an action everywhere; a hidden one has no key."""
        self._actions[action_id].setVisible(visible)

    def key_text(self, action_id: str) -> str:
        """Return an action's first key as the reader's system writes it, or the empty string."""
        return self._actions[action_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def run(self, action_id: str) -> None:
        """Do what a row names, if it can be done."""
        row = self._rows[action_id]
        if not self._possible(row):
            return
        target, method = row.handler.split(".")
        handler = getattr(self._targets[target], method)
        if row.argument is None:
            handler()
        else:
            handler(row.argument)
        self.triggered.emit(action_id)

    def fill_menu_bar(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus of the table in a menu bar, with those behind them, and return them by their name."""
        menus = {name: bar.addMenu(translated(name)) for name in MENUS}
        behind: dict[str, QMenu] = {}
        for row in ACTIONS:
            name = SUBMENU_OF.get(row.id, "")
            stands = menus[row.menu].actions()
            after_menu = bool(name and stands and stands[-1].menu())  # menus behind this one stand together
            if row.separator and name not in behind and not after_menu:
                menus[row.menu].addSeparator()
            if name and name not in behind:
                behind[name] = menus[row.menu].addMenu(submenu_title(name))
            (behind[name] if name else menus[row.menu]).addAction(self._actions[row.id])
        return menus

    def _possible(self, row: ActionRow) -> bool:
        return self._is_possible(row, allowed=PREDICATES[row.enabled](self._situation))

    def _is_possible(self, row: ActionRow, *, allowed: bool) -> bool:
        return allowed and row.id not in self._refused and row.handler.split(".")[0] in self._targets

    def _refresh(self) -> None:
        now = {name: holds(self._situation) for name, holds in PREDICATES.items()}
        for row in ACTIONS:
            possible = self._is_possible(row, allowed=now[row.enabled])
            if self._enabled.get(row.id) is not possible:  # to ask all again would cost a key more than its act
                self._enabled[row.id] = possible
                self._actions[row.id].setEnabled(possible)

    def _describe(self, action_id: str) -> None:
        action = self._actions[action_id]
        keys = self.key_text(action_id)
        text = action.text().rstrip("…")
        named = f"{text}  {keys}" if keys else text
        refused = self._refused.get(action_id)
        action.setToolTip(f"{named}\n{refused.why}" if refused else named)
