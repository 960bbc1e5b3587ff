"""Writers of datasets, one file a format. A newcomer adds a file and a line in EXPORTERS; every surface picks it up."""

from __future__ import annotations

from annotator.exporting.base import Exporter, ExportFormat, ExportReport, Lost
from annotator.exporting.sqlite import SqliteExporter

__all__ = ["EXPORTERS", "ExportFormat", "ExportReport", "Exporter", "Lost"]

EXPORTERS: tuple[Exporter, ...] = (SqliteExporter(),)
