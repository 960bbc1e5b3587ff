"""The panes beside the article, as an explicit list. A panel is one module here and one row in `PANELS`.

No discovery: a frozen program cannot follow it. Rows name their class as text, so that nothing is imported before the
first paint.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from annotator.ui.session import Session


@dataclass(frozen=True, slots=True)
class Panel:
    """A pane: its id, the side of the article ("left" or "right"), its module and class, its first width in px."""

    id: str
    side: str
    module: str
    class_name: str
    width: int


PANELS = (
    Panel("library", "left", "annotator.ui.panels.library", "LibraryPanel", 264),
    Panel("claims", "right", "annotator.ui.panels.work_pane", "WorkPane", 400),
)


def make_panel(panel: Panel, session: Session) -> QWidget:
    """Make a panel for a session."""
    cls: type[QWidget] = getattr(importlib.import_module(panel.module), panel.class_name)
    return cls(session)  # type: ignore[arg-type] # every panel's first argument is the session
