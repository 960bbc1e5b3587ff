"""What is looked after while a project is open, when nobody waits: its backups, its search index, attached files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.backup_schedule import BackupSchedule
from annotator.ui.file_reading import FileReading
from annotator.ui.i18n import tr
from annotator.ui.index_renewal import IndexRenewal
from annotator.ui.notifications import Button, Notifications

if TYPE_CHECKING:
    from annotator.ui.commands.backups import BackupCommands
    from annotator.ui.session import Session


class Upkeep:
    """Of one window: begun with each project that is opened, ended with it."""

    def __init__(self, backups: BackupCommands, notifications: Notifications) -> None:
        self._backups = backups
        self._notifications = notifications
        self._begun: list[BackupSchedule | IndexRenewal | FileReading] = []

    def begin(self, session: Session) -> None:
        """Look after a project that is open now."""
        show = Button(tr("Backups"), self._backups.show)
        schedule = BackupSchedule(session)
        schedule.trouble.connect(lambda words: self._notifications.warn(words, show))
        schedule.looked.connect(self._backups.refresh)
        self._begun = [schedule, IndexRenewal(session), FileReading(session)]

    def end(self) -> None:
        """The project closes."""
        self._backups.close()
        for one in self._begun:
            one.close()
        self._begun = []
