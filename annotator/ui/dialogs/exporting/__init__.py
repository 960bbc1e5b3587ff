"""The export dialog: which format, how much of the project, with which options, and what the format cannot hold."""

from annotator.ui.dialogs.exporting.window import ExportDialog
from annotator.ui.dialogs.exporting.wish import ExportWish

__all__ = ["ExportDialog", "ExportWish"]
