"""What can stand in place of the three panes: views over all articles at once, as an explicit list.

An overview is one module here, one row in `OVERVIEWS` and one row in the action table. Rows name their class as text,
so that nothing is imported before it is first shown. No discovery: a frozen program cannot follow it.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.ui.overviews.base import Overview
    from annotator.ui.session import Session


@dataclass(frozen=True, slots=True)
class OverviewRow:
    """An overview: its id, its module and its class, which takes the session."""

    id: str
    module: str
    class_name: str


OVERVIEWS = (
    OverviewRow("claims", "annotator.ui.overviews.claims_table.table", "ClaimsTable"),
    OverviewRow("search", "annotator.ui.overviews.searching.search", "SearchOverview"),
    OverviewRow("dashboard", "annotator.ui.overviews.dashboard.dashboard", "Dashboard"),
    OverviewRow("differences", "annotator.ui.overviews.differences.overview", "DifferencesOverview"),
    OverviewRow("sources", "annotator.ui.overviews.sources.overview", "SourcesOverview"),
    OverviewRow("places", "annotator.ui.overviews.places.overview", "PlacesOverview"),
    OverviewRow("codebook", "annotator.ui.overviews.codebook.editor", "CodebookEditor"),
)


def make_overview(overview_id: str, session: Session) -> Overview:
    """Make an overview for a session. Raises StopIteration for an id that no row has."""
    row = next(row for row in OVERVIEWS if row.id == overview_id)
    cls: type[Overview] = getattr(importlib.import_module(row.module), row.class_name)
    return cls(session)
