"""Keys of people in the window: one's own is made and shown, others' are listed and trusted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from annotator.errors import NotFound
from annotator.ui.commands.base import ProjectWideCommands
from annotator.ui.operations.runner import Lane

if TYPE_CHECKING:
    from annotator.services.keys import Keys
    from annotator.ui.dialogs.signing_key import SigningKeyDialog


class SigningCommands(ProjectWideCommands):
    """The actions of one window on keys."""

    _dialog: SigningKeyDialog | None = None

    def show(self) -> None:
        """Show the keys."""
        self._do(lambda _keys: None)

    def _do(self, change: Callable[[Keys], object]) -> None:
        """Change something, and show the keys anew."""

        def read() -> tuple[str, Mapping[str, str]]:
            from annotator.services.keys import Keys

            keys = Keys()
            change(keys)
            try:
                return keys.own(), keys.known()
            except NotFound:
                return "", keys.known()

        self._runner.start(Lane.FILES, read, lambda found: self._show(*found), self._failed)

    def _show(self, own: str, known: Mapping[str, str]) -> None:
        from annotator.ui.dialogs.signing_key import SigningKeyDialog

        if self._dialog is not None:
            self._dialog.close()
        self._dialog = dialog = SigningKeyDialog(own, known, self._window)
        dialog.make_wanted.connect(self._make)
        dialog.trust_wanted.connect(self._trust)
        dialog.destroyed.connect(lambda: self._forget(dialog))
        dialog.open()

    def _make(self) -> None:
        self._do(lambda keys: keys.make())

    def _trust(self, name: str, mark: str) -> None:
        self._do(lambda keys: keys.trust(name, mark))

    def _forget(self, dialog: SigningKeyDialog) -> None:
        if self._dialog is dialog:
            self._dialog = None

    def _failed(self, error: BaseException) -> None:
        session = self._session()
        if session is not None:
            session.failed.emit(error, None)
