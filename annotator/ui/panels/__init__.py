"""The panels beside the article, as an explicit list. A panel is one module here and one row in `PANELS`.

With its row it is made, has its pane or its tab, takes the focus in its turn and hands in what was typed at the end.
A key and a line in the menus are a row of the action table: `work.toggle_panel` with the panel's id. No discovery: a
frozen program cannot follow it. Rows name their class as text, so that nothing is imported before the first paint.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from annotator.ui.panels.base import Panel, PanelContext

Place = Literal["left", "page"]
"""A pane of its own, left of the article; or a page of the pane on its right, behind a tab."""


@dataclass(frozen=True, slots=True)
class PanelRow:
    """A panel: its id, its place, its module and its class, a `Panel` or a `PagePanel`.

    Of a pane also widths in px: at first, what it can be made as narrow as, and what it needs to be worth its place
    beside the article, to which it gives that otherwise.
    """

    id: str
    place: Place
    module: str
    class_name: str
    width: int = 0
    least: int = 160
    needs: int = 160


PANELS = (
    PanelRow("library", "left", "annotator.ui.panels.library", "LibraryPanel", width=264, needs=240),
    PanelRow("claims", "page", "annotator.ui.panels.claims.panel", "ClaimsPanel"),
    PanelRow("checkables", "page", "annotator.ui.panels.coverage.checkables", "CheckablesList"),
    PanelRow("source_notes", "page", "annotator.ui.panels.source_notes.page", "SourceNotesPage"),
    PanelRow("draft", "page", "annotator.ui.panels.draft.page", "DraftPage"),
    PanelRow("notes", "page", "annotator.ui.panels.notes.notes_page", "NotesPage"),
)
"""In the order in which they stand."""


def make_panels(place: Place, context: PanelContext) -> dict[str, Panel]:
    """Make the panels of a place, by their ids."""
    return {row.id: _make(row, context) for row in rows_at(place)}


def rows_at(place: Place) -> list[PanelRow]:
    """Return the rows of a place."""
    return [row for row in PANELS if row.place == place]


def _make(row: PanelRow, context: PanelContext) -> Panel:
    cls: type[Panel] = getattr(importlib.import_module(row.module), row.class_name)
    return cls.make(context)
