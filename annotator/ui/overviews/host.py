"""Shows either the three panes or one of the overviews in their place, and takes the reader from one to the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from annotator.ui.overviews import make_overview
from annotator.ui.overviews.base import Overview
from annotator.ui.scaling import scale_of, scale_pane

if TYPE_CHECKING:
    from annotator.ui.session import Session
    from annotator.ui.state import WindowState


class OverviewHost(QStackedWidget):
    """A stack with the panes at the bottom; overviews are put on it when they are first asked for."""

    destination_wanted = Signal(object)
    """As `Overview.destination_wanted`, when the panes are in front again."""

    undo_offered = Signal(str)
    """As `Overview.undo_offered`."""

    told = Signal(str)
    """As `Overview.told`."""

    turned = Signal(str)
    """The id of the overview that is in front now, "" for the panes."""

    def __init__(self, session: Session, state: WindowState, panes: QWidget) -> None:
        super().__init__()
        self._session = session
        self._state = state
        self._panes = panes
        self._made: dict[str, Overview] = {}
        self._rooms: dict[str, QScrollArea] = {}
        self._scale = 1.0
        self.addWidget(panes)

    def current_id(self) -> str:
        """Return the id of the overview in front, "" when the panes are."""
        return next((name for name, room in self._rooms.items() if room is self.currentWidget()), "")

    def current(self) -> Overview | None:
        """Return the overview in front, None when the panes are."""
        return self._made.get(self.current_id())

    def show_overview(self, overview_id: str, wanted: object = None) -> None:
        """Bring an overview to the front, made now if it is the first time."""
        overview = self._made.get(overview_id)
        if overview is None:
            overview = make_overview(overview_id, self._session)
            overview.destination_wanted.connect(self._leave_for)
            overview.overview_wanted.connect(self.show_overview)
            overview.undo_offered.connect(self.undo_offered)
            overview.told.connect(self.told)
            kept = f"overview/{overview_id}"
            overview.restore_layout(self._state.bytes(kept))
            overview.layout_changed.connect(partial(self._state.set_bytes, kept))
            self._made[overview_id] = overview
            self._rooms[overview_id] = room = _room_for(overview)
            if self._scale != 1.0:
                scale_pane(room, self._scale, self._session.theme)
            self.addWidget(room)
        self.setCurrentWidget(self._rooms[overview_id])
        self.turned.emit(overview_id)
        overview.enter(wanted)

    def set_scale(self, scale: float) -> None:
        """Have all overviews as large as this, also those that are made later; in the theme of now."""
        for room in self._rooms.values():
            if scale_of(room) != scale or scale != 1.0:
                scale_pane(room, scale, self._session.theme)
        self._scale = scale

    def show_panes(self) -> None:
        """Bring the panes back."""
        self.setCurrentWidget(self._panes)
        self.turned.emit("")

    def go_back(self) -> bool:
        """Leave what is open in the overview, then the overview; False when the panes were in front already."""
        overview = self.current()
        if overview is None:
            return False
        if not overview.go_back():
            self.show_panes()
        return True

    def _leave_for(self, destination: object) -> None:
        self.show_panes()
        self.destination_wanted.emit(destination)


def _room_for(overview: Overview) -> QScrollArea:
    """Return what an overview stands in: where the window has less height than it needs, it is scrolled, not pressed.

    Pressed below its least height, its parts would be laid over each other.
    """
    room = QScrollArea()
    room.setObjectName("overviewRoom")
    room.setFrameShape(QFrame.Shape.NoFrame)
    room.setWidgetResizable(True)
    room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.viewport().setAutoFillBackground(False)
    room.setWidget(overview)
    return room
