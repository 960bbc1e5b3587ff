"""What a desk owes to its sources and to its counsel, from the window: erasing, privileged remarks, names, keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from annotator.ui.commands.erasing import ErasingCommands
from annotator.ui.commands.privileged import PrivilegedCommands
from annotator.ui.commands.signing import SigningCommands
from annotator.ui.notifications import Notifications
from annotator.ui.operations.runner import Runner
from annotator.ui.session import Session


class TrustCommands:
    """The actions of one window, by their targets."""

    def __init__(
        self,
        window: QWidget,
        notifications: Notifications,
        runner: Runner,
        open_project: Callable[[str], None],
        session: Callable[[], Session | None],
    ) -> None:
        everything = (window, notifications, runner, open_project, session)
        self._erasing = ErasingCommands(*everything)
        self.signing = SigningCommands(*everything)
        self.targets: dict[str, object] = {
            "erasing": self._erasing,
            "privileged": PrivilegedCommands(*everything),
            "signing": self.signing,
        }

    def follow(self, session: Session) -> None:
        """Be told what changes in a project that has been opened."""
        self._erasing.follow(session)
