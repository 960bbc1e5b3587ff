"""Writes datasets: what leaves a project, in the formats of others. Nothing here knows the database or the window."""

from __future__ import annotations

from annotator.exporting.format import Writer
from annotator.exporting.job import ExportReport, ReadBack, export
from annotator.exporting.losses import Loss, Losses
from annotator.exporting.writers import WRITERS

__all__ = ["WRITERS", "ExportReport", "Loss", "Losses", "ReadBack", "Writer", "export"]
