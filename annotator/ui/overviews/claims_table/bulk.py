"""Changes of many claims at once, from the table's keys, its bar and its menu.

Each is one act, and says how many claims it changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from annotator.domain.claim import ClaimFields
from annotator.ui.actions.hints import STATUS_ACTIONS, action_of, key_hint, status_keys
from annotator.ui.i18n import tr
from annotator.ui.widgets.claim_menus import fill_priorities, fill_statuses, fill_tags

if TYPE_CHECKING:
    from annotator.ui.overviews.claims_table.model import ClaimsTableModel
    from annotator.ui.session import Session


class BulkChanges(QObject):
    """What can be done to the selected claims."""

    done = Signal(str)
    """What was done to several claims, or took one away, in words; undo takes it back."""

    def __init__(self, session: Session, model: ClaimsTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._versions = model.versions
        self._tags_on = model.tags_on
        self._over = parent

    def take_key(self, event: QKeyEvent, ids: Sequence[str]) -> bool:
        """Do what a key does to these claims; tell whether it does anything."""
        if not ids:
            return False
        statuses = dict(zip(STATUS_ACTIONS, self._session.codebook.offered, strict=False))
        wanted = action_of(event, (*statuses, "claim.claimant"), self._session.settings.shortcuts)
        if wanted in statuses:
            self.set_status(ids, statuses[wanted].key)
        elif wanted:
            self.ask_claimant(ids)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete(ids)
        else:
            return False
        return True

    # what menus and the bar offer

    def fill(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Put what can be done to these claims into a menu."""
        for title, fill in (
            (tr("Status"), self.fill_statuses),
            (tr("Add tag"), self.fill_added),
            (tr("Remove tag"), self.fill_removed),
            (tr("Priority"), self.fill_priorities),
        ):
            fill(menu.addMenu(title), ids)
        key = key_hint("claim.claimant", self._session.settings.shortcuts)
        menu.addAction(tr("Claimant…") + f"\t{key}", partial(self.ask_claimant, ids, told=True))
        if len(ids) > 1:
            menu.addAction(tr("Merge into the first"), partial(self.merge, ids))
        menu.addSeparator()
        menu.addAction(tr("Delete %Ln claims", "", len(ids)) + "\tDel", partial(self.delete, ids))

    def fill_statuses(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Put the statuses into a menu."""
        book, theme = self._session.codebook, self._session.theme
        keys = status_keys(self._session.settings.shortcuts)
        fill_statuses(menu, book, theme, lambda key: self.set_status(ids, key, told=True), keys=keys)

    def fill_added(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Put the tags that can be put on into a menu."""
        book = self._session.codebook
        names = [tag.name for tag in book.offered_tags]
        fill_tags(menu, names, book, lambda name: self.change_tags(ids, [name], []))

    def fill_removed(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Put the tags that can be taken off into a menu: those that the claims have, as far as that is known."""
        book = self._session.codebook
        names = self._tags_on(ids) or [tag.name for tag in book.tags]
        fill_tags(menu, names, book, lambda name: self.change_tags(ids, [], [name]))

    def fill_priorities(self, menu: QMenu, ids: Sequence[str]) -> None:
        """Put the priorities into a menu."""
        fill_priorities(menu, lambda value: self.change(ids, ClaimFields(priority=int(value)), told=True))

    # what is done

    def set_status(self, ids: Sequence[str], key: str, *, told: bool = False) -> None:
        """Set the status of claims. Here and below: `told` also where it is one claim, which a key's user sees."""
        status = self._session.codebook.status_by_key.get(key)
        self._session.act(
            tr("Setting the status"),
            lambda project: project.claims.set_status(list(ids), key),
            lambda _: self._tell(
                tr("{count} set to “{status}”."), ids, status=status.label if status else key, told=told
            ),
        )

    def change(self, ids: Sequence[str], fields: ClaimFields, *, told: bool = False) -> None:
        """Set fields of claims."""
        self._session.act(
            tr("Changing claims"),
            lambda project: project.claims.change(list(ids), fields),
            lambda _: self._tell(tr("{count} changed."), ids, told=told),
        )

    def change_tags(self, ids: Sequence[str], add: Sequence[str], remove: Sequence[str]) -> None:
        """Put tags on claims, or take some off."""
        words = tr("{count} tagged “{tag}”.") if add else tr("“{tag}” taken off {count}.")
        self._session.act(
            tr("Changing tags"),
            lambda project: project.claims.change(list(ids), add_tags=add, remove_tags=remove),
            lambda _: self._tell(words.replace("{tag}", ", ".join([*add, *remove])), ids, told=True),
        )

    def ask_claimant(self, ids: Sequence[str], *, told: bool = False) -> None:
        """Ask for a claimant, and set it."""
        dialog = QInputDialog(self._over.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Claimant"))
        dialog.setLabelText(tr("Who makes the %Ln claims?", "", len(ids)))
        dialog.textValueSelected.connect(lambda name: self.change(ids, ClaimFields(claimant=name), told=told))
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
            lambda _: self._tell(tr("{count} deleted."), ids, told=True),
        )

    def _tell(self, words: str, ids: Sequence[str], *, status: str = "", told: bool = False) -> None:
        if told or len(ids) > 1:
            count = tr("%Ln claim(s)", "", len(ids))
            self.done.emit(words.replace("{count}", count).replace("{status}", status))
