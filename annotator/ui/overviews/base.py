"""What every overview has in common: where it leads to, and how it is entered. Not what any of them shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from annotator.ui.printing.pieces import Printed, Wanted
    from annotator.ui.session import Session


class Overview(QWidget):
    """A view over all articles. It is made when it is first shown and lives as long as its project is open."""

    destination_wanted = Signal(object)
    """A `Destination`: the panes come back and show it."""

    overview_wanted = Signal(str, object)
    """The id of another overview and what it is to show (what `enter` of that one takes)."""

    undo_offered = Signal(str)
    """Words for what was done to more than is in view, to be told with the offer of undo."""

    told = Signal(str)
    """Words for what was done and needs no undo."""

    layout_changed = Signal(QByteArray)
    """How it is laid out, to be kept until it is made again: `restore_layout` gets it then."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    def enter(self, wanted: object = None) -> None:
        """Come to the front and take the focus; `wanted` says what to show where somebody asks for something."""
        raise NotImplementedError

    def restore_layout(self, kept: QByteArray) -> None:
        """Lay itself out as it was when it told so last; what is kept may be empty, or of an earlier version."""

    def printed(self, _wanted: Wanted) -> Printed | None:
        """Return what is printed of it; None where the open article is printed instead."""
        return None

    def go_back(self) -> bool:
        """Close what is open in it (an editor, a filter), one thing at a time; False when it may be left."""
        return False
