"""The safe in the window: asking for a passphrase, locking, encrypting and decrypting the project.

Locked, the project is closed and its key forgotten: nothing of it is left to be shown. Not how files are encrypted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from annotator.ui.actions.predicates import Situation
from annotator.ui.i18n import tr, translated
from annotator.ui.idle_watch import IdleWatch
from annotator.ui.notifications import Notifications
from annotator.ui.operations.runner import Lane, Runner
from annotator.ui.widgets.message_box import message_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.config import Settings
    from annotator.domain.passphrase import Passphrase
    from annotator.domain.progress import Progress
    from annotator.errors import Locked
    from annotator.services.safe import Converted
    from annotator.ui.actions.binder import Binder
    from annotator.ui.dialogs.passphrase import UnlockDialog
    from annotator.ui.session import Session


class Host(Protocol):
    """What is asked of the window."""

    binder: Binder
    runner: Runner
    notifications: Notifications

    def session(self) -> Session | None: ...

    def settings(self) -> Settings: ...

    def change_settings(self, settings: Settings) -> None: ...

    def open_project(self, target: str | None, *, kept: bool = True) -> None: ...

    def put_away(self) -> None: ...

    def offer_on_page(self, title: str, words: str, offers: Sequence[QAction]) -> None: ...


class SafeCommands(QObject):
    """Of one window; `host` is the window as it is asked here."""

    def __init__(self, window: QMainWindow, host: Host) -> None:
        super().__init__(window)
        self._window = window
        self._host = host
        self._dialog: UnlockDialog | None = None
        self._target: str | None = None
        self._keep: bool | None = None
        self._kept_before = False
        self._kept = True
        self._locked = ""
        self._unlock = QAction(tr("Unlock…"), self)
        self._unlock.triggered.connect(self._reopen)
        self._watch = IdleWatch(self)
        self._watch.idle.connect(self._lock_when_idle)

    # what is open

    def seen(self, situation: Situation) -> Situation:
        """Add to what decides what can be done whether the project is a file, and an encrypted one."""
        session = self._host.session()
        if session is None:
            return situation
        encrypted = session.project.encrypted
        return replace(situation, plain_file=session.project.path is not None and not encrypted, encrypted=encrypted)

    def hidden(self) -> str:
        """Return the project that is locked, which must not be named; "" where none is."""
        return self._locked

    def opened(self, session: Session) -> None:
        """A project is open: nobody is asked any more, and an idle hour will lock it where it is encrypted."""
        self._locked, self._kept = "", True
        if self._dialog is not None:
            self._dialog.accept()
        self.follow(self._host.settings())
        keep, self._keep = self._keep, None
        path = session.project.path
        # only where something is to be done: a keyring may have to be unlocked for it
        if keep is not None and keep is not self._kept_before and path is not None and session.project.encrypted:
            self._keep_passphrase(path, keep=keep)

    def follow(self, settings: Settings) -> None:
        """Watch for idle hours as the settings say, while an encrypted project is open."""
        session = self._host.session()
        encrypted = session is not None and session.project.encrypted
        self._watch.watch(int(settings.lock_minutes) if encrypted else 0)

    # asking

    def ask(self, target: str | None, error: Locked) -> None:
        """Ask for the passphrase of a project that could not be opened without."""
        self._target = target
        if self._host.session() is None:
            self._show_page(translated(error.what))
        if self._dialog is not None:
            self._dialog.refuse(tr("That is not the passphrase.") if error.wrong else translated(error.what))
            return
        from annotator.ui.dialogs.passphrase import UnlockDialog

        name = "" if self._locked else Path(target or "").name
        self._kept_before = kept = error.name in self._host.settings().in_keyring
        self._dialog = dialog = UnlockDialog(name, keep=kept, parent=self._window)
        dialog.given.connect(self._try)
        dialog.finished.connect(self._forget_dialog)
        dialog.open()
        dialog.line.setFocus()

    def give_up(self) -> None:
        """The project cannot be opened for another reason, which is told."""
        if self._dialog is not None:
            self._dialog.reject()

    def _forget_dialog(self) -> None:
        """It is closed; there is never more than one."""
        self._dialog = None

    def _try(self, passphrase: Passphrase) -> None:
        from annotator.bootstrap import take_passphrase

        if self._dialog is not None:
            self._keep = self._dialog.keep.isChecked()
        take_passphrase(passphrase)
        self._host.open_project(self._target, kept=self._kept)

    def _reopen(self) -> None:
        self._host.open_project(self._target, kept=self._kept)

    def _show_page(self, words: str) -> None:
        binder = self._host.binder
        if self._locked:
            self._host.offer_on_page(tr("Annotator is locked"), "", [self._unlock])
        else:
            title = tr("The project is encrypted")
            self._host.offer_on_page(title, words, [self._unlock, binder["project.open"], binder["project.new"]])

    def _keep_passphrase(self, path: Path, *, keep: bool) -> None:
        from annotator.services.safe import keep_passphrase

        def kept(salt: str) -> None:
            settings = self._host.settings()
            others = tuple(one for one in settings.in_keyring if one != salt)
            self._host.change_settings(replace(settings, in_keyring=(*others, salt) if keep else others))

        self._host.runner.start(Lane.FILES, lambda: keep_passphrase(path, keep=keep), kept)

    # locking

    def lock(self) -> None:
        """Close the project and forget its key; the window shows nothing of it until the passphrase is given."""
        session = self._host.session()
        if session is None or not session.project.encrypted:
            return
        from annotator.services.safe import forget_passphrases

        self._locked = self._target = session.project.url
        self._kept = False  # whoever sits here now has to know it, whatever is kept
        self._watch.watch(0)
        self._host.put_away()
        self._host.runner.start(Lane.WRITE, forget_passphrases)
        self._show_page("")

    def _lock_when_idle(self) -> None:
        if not self._host.runner.working:  # an import that runs all night is somebody at work
            self.lock()

    # encrypting

    def encrypt(self) -> None:
        """Ask for a new passphrase, and encrypt the open project with it."""
        path = self._file()
        if path is None:
            return
        from annotator.ui.dialogs.passphrase import EncryptDialog

        dialog = EncryptDialog(path.name, self._window)
        dialog.given.connect(lambda passphrase: self._encrypt(path, passphrase))
        dialog.given.connect(dialog.accept)
        dialog.open()

    def _encrypt(self, path: Path, passphrase: Passphrase) -> None:
        from annotator.services.safe import encrypt

        self._convert(path, lambda progress: encrypt(path, passphrase, progress), tr("Encrypting"))

    def decrypt(self) -> None:
        """Make a plain file of the open project, once that is confirmed."""
        path = self._file()
        if path is None:
            return
        box = message_box(
            self._window,
            "triangle-alert",
            tr("Without encryption, whoever gets at the file can read everything in it."),
            tr("Remove the encryption?"),
        )
        box.addButton(box.StandardButton.Cancel)
        remove = box.addButton(tr("Remove the encryption"), box.ButtonRole.AcceptRole)
        remove.clicked.connect(lambda: self._decrypt(path))
        box.open()

    def _decrypt(self, path: Path) -> None:
        from annotator.services.safe import decrypt

        self._convert(path, lambda progress: decrypt(path, progress), tr("Decrypting"))

    def _file(self) -> Path | None:
        session = self._host.session()
        return session.project.path if session is not None else None

    def _convert(self, path: Path, work: Callable[[Progress], Converted], title: str) -> None:
        """Close the project, convert its file, and open it again, whatever came of it."""
        self._host.put_away()
        self._host.offer_on_page(title, tr("The project is closed meanwhile, and opened again by itself."), [])

        def done(converted: Converted) -> None:
            self._host.open_project(str(path))
            self._tell(converted)

        def failed(error: BaseException) -> None:
            self._host.open_project(str(path))
            self._host.runner.unhandled.emit(error)

        # on the lane of the acts: the project is closed there first
        self._host.runner.start_long(Lane.WRITE, work, done, failed, title=title)

    def _tell(self, converted: Converted) -> None:
        from annotator.services.safe import WORTH

        if not converted.encrypted:
            self._host.notifications.tell(tr("The project is no longer encrypted; its backups still are."))
            return
        box = message_box(self._window, "info", tr("The project is encrypted: it was opened and checked."))
        plain = [str(copy) for copy in (*converted.elsewhere, *converted.left)]
        told = [tr("These copies are still plain: {copies}").format(copies=", ".join(plain))] if plain else []
        box.setInformativeText("\n\n".join([*told, translated(WORTH)]))
        box.open()
