"""Changes of many claims at once, from the table's keys and its menu. Each is one act, and says how many it changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from annotator.domain.claim import ClaimFields
from annotator.ui.i18n import plural, tr

if TYPE_CHECKING:
    from annotator.ui.session import Session

_PRIORITIES = ("none", "low", "normal", "high")


class BulkChanges(QObject):
    """What can be done to the selected claims."""

    done = Signal(str)
    """What was done to several claims, or took one away, in words; undo takes it back."""

    def __init__(self, session: Session, versions: Callable[[Sequence[str]], dict[str, int]], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._versions = versions
        self._over = parent

    def take_key(self, event: QKeyEvent, ids: Sequence[str]) -> bool:
        """Do what a bare key does to these claims; tell whether it does anything."""
        if not ids:
            return False
        digit = event.text()
        statuses = [status for status in self._session.codebook.statuses if not status.retired]
        if digit.isdecimal() and 0 < int(digit) <= len(statuses):
            self.set_status(ids, statuses[int(digit) - 1].key)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete(ids)
        elif event.key() == Qt.Key.Key_A:
            self.ask_claimant(ids)
        else:
            return False
        return True

    def fill(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Put what can be done to these claims into a menu."""
        book = self._session.codebook
        statuses = menu.addMenu(tr("Status"))
        shown = [status for status in book.statuses if not status.retired]
        for number, status in enumerate(shown, 1):
            action = statuses.addAction(f"{status.glyph}  {status.label}", partial(self.set_status, ids, status.key))
            action.setText(f"{action.text()}\t{number}" if number < 10 else action.text())
        add, remove = menu.addMenu(tr("Add tag")), menu.addMenu(tr("Remove tag"))
        for tag in book.tags:
            label = tag.name.replace("&", "&&")
            if not tag.retired:
                add.addAction(label, partial(self.change_tags, ids, [tag.name], []))
            remove.addAction(label, partial(self.change_tags, ids, [], [tag.name]))
        menu.addAction(tr("Claimant…") + "\tA", partial(self.ask_claimant, ids))
        priorities = menu.addMenu(tr("Priority"))
        for value, name in enumerate(_PRIORITIES):
            priorities.addAction(tr(name), partial(self.change, ids, ClaimFields(priority=value)))
        if len(ids) > 1:
            menu.addAction(tr("Merge into the first"), partial(self.merge, ids))
        menu.addSeparator()
        menu.addAction(plural(len(ids), "Delete the claim", "Delete {n} claims") + "\tDel", partial(self.delete, ids))

    def set_status(self, ids: Sequence[str], key: str) -> None:
        """Set the status of claims."""
        status = self._session.codebook.status_by_key.get(key)
        self._session.act(
            tr("Setting the status"),
            lambda project: project.claims.set_status(list(ids), key),
            lambda _: self._tell(tr("{count} set to “{status}”."), ids, status=status.label if status else key),
        )

    def change(self, ids: Sequence[str], fields: ClaimFields) -> None:
        """Set fields of claims."""
        self._session.act(
            tr("Changing claims"),
            lambda project: project.claims.change(list(ids), fields),
            lambda _: self._tell(tr("{count} changed."), ids),
        )

    def change_tags(self, ids: Sequence[str], add: Sequence[str], remove: Sequence[str]) -> None:
        """Put tags on claims, or take some off."""
        self._session.act(
            tr("Changing tags"),
            lambda project: project.claims.change(list(ids), add_tags=add, remove_tags=remove),
            lambda _: self._tell(tr("{count} changed."), ids),
        )

    def ask_claimant(self, ids: Sequence[str]) -> None:
        """Ask for a claimant, and set it."""
        dialog = QInputDialog(self._over.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Claimant"))
        dialog.setLabelText(plural(len(ids), "Who makes the claim?", "Who makes the {n} claims?"))
        dialog.textValueSelected.connect(lambda name: self.change(ids, ClaimFields(claimant=name)))
        dialog.open()

    def merge(self, ids: Sequence[str]) -> None:
        """Make one claim of several."""
        seen = self._versions(ids)
        self._session.act(
            tr("Merging claims"),
            lambda project: project.linking.merge(ids[0], list(ids[1:]), seen),
            lambda _: self._tell(tr("{count} merged."), ids),
        )

    def delete(self, ids: Sequence[str]) -> None:
        """Delete claims everywhere."""
        seen = self._versions(ids)
        self._session.act(
            tr("Deleting"),
            lambda project: project.claims.delete(list(ids), seen),
            lambda _: self._tell(tr("{count} deleted."), ids, least=1),
        )

    def _tell(self, words: str, ids: Sequence[str], *, status: str = "", least: int = 2) -> None:
        if len(ids) >= least:
            count = plural(len(ids), "{n} claim", "{n} claims")
            self.done.emit(words.replace("{count}", count).replace("{status}", status))
