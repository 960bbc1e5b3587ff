"""What every panel has in common: what it is made of, how it is entered and left. Not what any of them shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.ui.models.coverage_watcher import CoverageWatcher
    from annotator.ui.models.notes_watcher import NotesWatcher
    from annotator.ui.models.source_notes_watcher import SourceNotesWatcher
    from annotator.ui.session import Session


@dataclass(frozen=True, slots=True)
class PanelContext:
    """What a panel can be made of: the session, and what is known of the open article for all panels together."""

    session: Session
    coverage: CoverageWatcher
    notes: NotesWatcher
    source_notes: SourceNotesWatcher


@dataclass(frozen=True, slots=True)
class Tab:
    """The words of the button that leads to a page, its tooltip, and what a screen reader says of it.

    Without words there is no button: nothing is on the page now.
    """

    words: str
    tool_tip: str
    spoken: str = ""


class Panel(QWidget):
    """A part of the window beside the article. It lives as long as its project is open."""

    @classmethod
    def make(cls, context: PanelContext) -> Self:
        """Make the panel; one that needs more than the session takes it from the context."""
        return cls(context.session)  # type: ignore[arg-type] # a panel's first argument is the session

    def go_into(self) -> None:
        """Give the focus to what the reader does first here."""
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def leave_editor(self) -> None:
        """Hand in what was typed and go one step out."""

    def finish(self) -> None:
        """Hand in all that was typed and not handed in yet: the window ends."""


class PagePanel(Panel):
    """A panel that shares the right pane with others: one is shown, each has a tab."""

    tab_changed = Signal()
    """`tab` has other words now."""

    def tab(self) -> Tab:
        """Return the words of its tab."""
        raise NotImplementedError

    def tab_button(self) -> QWidget | None:
        """Return a button that stands at the end of the tabs while the page is shown; None for none."""
        return None
