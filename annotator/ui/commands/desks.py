"""Work that goes to another desk and comes from there: sent, received after a look, decided where both changed it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.domain.changes import Changes
from annotator.errors import Cancelled, Locked
from annotator.parcels.layout import SUFFIX
from annotator.ui.exchange_schedule import ExchangeSchedule
from annotator.ui.exchange_state import ExchangeState
from annotator.ui.i18n import tr
from annotator.ui.notifications import Button, Notifications
from annotator.ui.operations.runner import Lane
from annotator.ui.session import Session

if TYPE_CHECKING:
    from annotator.domain.parcel import Sent, Taken, WaitingConflict
    from annotator.services.exchange import Exchanged
    from annotator.ui.dialogs.conflicts import ConflictsDialog
    from annotator.ui.dialogs.exchange import ExchangeDialog
    from annotator.ui.state import WindowState


def is_parcel(files: list[Path]) -> bool:
    """Tell whether what was dropped is one parcel."""
    return len(files) == 1 and files[0].suffix.lower() == SUFFIX and files[0].is_file()


class DeskCommands(QObject):
    """The actions of one session between desks."""

    exchange_told = Signal(str)
    """With whom is exchanged and what waits, in a few words; "" where nothing is exchanged."""

    def __init__(
        self,
        session: Session,
        window: QWidget,
        notifications: Notifications,
        undo: Callable[[], None],
        selected: Callable[[], list[str]],
        state: WindowState,
    ) -> None:
        super().__init__(session)
        self.schedule = ExchangeSchedule(session, state)
        self.schedule.exchanged.connect(self._exchanged)
        self.schedule.trouble.connect(self._troubled)
        self._joining = False
        self._session = session
        self._window = window
        self._notifications = notifications
        self._undo = undo
        self._selected = selected
        self._dialog: ConflictsDialog | None = None
        self._told: set[str] = set()
        """The conflicts that were told of."""
        self._state = ExchangeState()
        self._exchange: ExchangeDialog | None = None

    # sending

    def send(self) -> None:
        """Ask where the parcel of the selected articles, else of the open one, else of everything, is to lie."""
        article = self._session.article()
        ids = self._selected() or ([article.article.article_id] if article is not None else [])
        dialog = QFileDialog(self._window, tr("Send to another desk"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(f"{self._session.project.name}{SUFFIX}")
        dialog.fileSelected.connect(lambda name: self._send(Path(name), ids))
        dialog.open()

    def _send(self, out: Path, ids: list[str]) -> None:
        sending = self._session.project.sending
        self._session.runner.start_long(
            Lane.FILES,
            lambda progress: sending.send(out, article_ids=ids, force=True, progress=progress),
            partial(self._sent, out),
            self._failed,
            title=tr("Sending"),
        )

    def _sent(self, out: Path, sent: Sent) -> None:
        words = tr("%Ln article(s) put into {0}. Comments and confidential sources go along.", "", sent.articles)
        self._notifications.tell(words.replace("{0}", out.name))

    # receiving

    def choose(self) -> None:
        """Ask for a parcel that came from another desk."""
        dialog = QFileDialog(self._window, tr("Receive from another desk"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        parcels = tr("Parcels")
        dialog.setNameFilters([f"{parcels} (*{SUFFIX})", tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.look(Path(name)))
        dialog.open()

    def look(self, path: Path) -> None:
        """Show what would come of a parcel."""
        receiving = self._session.project.receiving
        self._session.runner.start_long(
            Lane.FILES,
            lambda progress: receiving.receive(path, dry_run=True, progress=progress),
            lambda told: self._show(path, told[0]),
            partial(self._not_looked_at, path),
            title=tr("Looking at the parcel"),
        )

    def _not_looked_at(self, path: Path, error: BaseException) -> None:
        """Ask for the passphrase of a parcel that comes from an encrypted project with another one."""
        if not isinstance(error, Locked):
            self._failed(error)
            return
        from annotator.bootstrap import take_passphrase
        from annotator.ui.dialogs.passphrase import UnlockDialog

        dialog = UnlockDialog(path.name, keep=None, parent=self._window)
        dialog.given.connect(take_passphrase)
        dialog.given.connect(dialog.accept)
        dialog.given.connect(lambda _: self.look(path))
        if error.wrong:
            dialog.refuse(tr("That is not the passphrase."))
        dialog.open()
        dialog.line.setFocus()

    def _show(self, path: Path, taken: Taken) -> None:
        from annotator.ui.dialogs.parcel import ParcelDialog

        dialog = ParcelDialog(taken, path.name, self._window)
        dialog.wanted.connect(lambda: self._receive(path))
        dialog.open()

    def _receive(self, path: Path) -> None:
        receiving = self._session.project.receiving
        self._session.runner.start_long(
            Lane.FILES,
            lambda progress: receiving.receive(path, progress=progress),
            lambda came: self._came(*came),
            self._failed,
            title=tr("Receiving"),
        )

    def _came(self, taken: Taken, changes: Changes) -> None:
        self._session.broadcast(changes)
        words = tr("%Ln change(s) received", "", taken.acts)
        if taken.conflicts:
            words += " · " + tr("%Ln to be decided", "", len(taken.conflicts))
        self._notifications.offer_undo(words, self._undo)
        if taken.conflicts:
            self.show_conflicts()

    # through a folder

    def join(self) -> None:
        """Ask for the folder through which copies of the project hand each other what was done."""
        dialog = QFileDialog(self._window, tr("Shared folder to exchange through"), self.schedule.folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._join(Path(name)))
        dialog.open()

    def _join(self, folder: Path) -> None:
        self._joining = True
        self.schedule.join(folder)

    def show_exchange(self) -> None:
        """Show with whom and what is exchanged, and what waits."""
        from annotator.ui.dialogs.exchange import ExchangeDialog

        if self._exchange is None:
            self._exchange = ExchangeDialog(self._window)
            self._exchange.look_wanted.connect(self.schedule.look)
            self._exchange.decide_wanted.connect(self.show_conflicts)
            self._exchange.join_wanted.connect(self.join)
            self._exchange.finished.connect(self._exchange_closed)
            self._exchange.fill(self.schedule.folder, self._state)
            self._exchange.open()

    def _exchange_closed(self) -> None:
        self._exchange = None

    def leave(self) -> None:
        """Exchange no more."""
        words = tr("Nothing is exchanged any more.") if self.schedule.folder else tr("No folder is exchanged with.")
        self.schedule.leave()
        self._tell_of(ExchangeState())
        self._notifications.tell(words)

    def _exchanged(self, found: Exchanged) -> None:
        self._tell_of(self._state.after(found))
        people = ", ".join(name for name in found.people if name != self._session.project.person_name)
        if self._joining:
            self._joining = False
            told = tr("Exchanged with {0} from now on.").replace("{0}", people or found.folder.name)
            self._notifications.tell(told)
        if found.received:
            words = tr("%Ln change(s) received", "", found.received)
            self._notifications.tell(f"{words} · {people}" if people else words)
            if self._dialog is not None:
                self.show_conflicts()
        new = {one.conflict_id for one in found.conflicts} - self._told
        self._told |= new
        if new:
            words = tr("%Ln thing(s) (was|were) changed at two desks.", "", len(new))
            self._notifications.tell(words, Button(tr("Decide"), self.show_conflicts))

    # deciding

    def show_conflicts(self) -> None:
        """Show what was changed at two desks and nobody has decided."""
        receiving = self._session.project.receiving
        self._session.runner.start(Lane.READ, receiving.conflicts, self._show_conflicts, self._failed, owner=self)

    def _show_conflicts(self, waiting: list[WaitingConflict]) -> None:
        if not waiting and self._dialog is None:
            self._notifications.tell(tr("Nothing was changed at two desks: there is nothing to decide."))
            return
        from annotator.ui.dialogs.conflicts import ConflictsDialog

        if self._dialog is None:
            self._dialog = ConflictsDialog(self._label_of, self._window)
            self._dialog.decided.connect(self._decide)
            self._dialog.finished.connect(self._closed)
            self._dialog.open()
        self._dialog.fill(waiting)

    def _label_of(self, status: str) -> str:
        known = self._session.codebook.status_by_key.get(status)
        return known.label if known else status

    def _closed(self) -> None:
        self._dialog = None

    def _decide(self, conflict_id: str, theirs: bool) -> None:  # noqa: FBT001  as the signal has it
        self._session.act(
            tr("Deciding"),
            lambda project: project.receiving.decide(conflict_id, theirs=theirs),
            lambda _: self.show_conflicts(),
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._session.failed.emit(error, None)

    def _troubled(self, error: BaseException) -> None:
        self._tell_of(self._state.failed(error))
        self._failed(error)

    def _tell_of(self, state: ExchangeState) -> None:
        self._state = state
        self.exchange_told.emit(state.in_short(self.schedule.folder))
        if self._exchange is not None:
            self._exchange.fill(self.schedule.folder, state)
