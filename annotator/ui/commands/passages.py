"""Acts on what the files of the selected claim's evidence say of it. How it is shown is the claims panel's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.ui.i18n import tr

if TYPE_CHECKING:
    from annotator.ui.notifications import Notifications
    from annotator.ui.panels.claims.panel import ClaimsPanel


class PassageCommands:
    """The actions of one workspace on passages of sources."""

    def __init__(self, panel: ClaimsPanel, notifications: Notifications) -> None:
        self._panel = panel
        self._notifications = notifications

    def show(self) -> None:
        """Go to the passages that the selected claim's card shows."""
        if not self._panel.focus_passages():
            self._tell_none()

    def take(self) -> None:
        """Let the chosen or first passage be its evidence's quotation."""
        if not self._panel.take_passage():
            self._tell_none()

    def _tell_none(self) -> None:
        self._notifications.tell(tr("No file of this claim's evidence speaks of it, as far as is known."))
