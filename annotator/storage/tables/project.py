"""What a project says of itself: its id, where its history's chain begins to hold everything, what its people agreed.

A copy of a project keeps the id: it tells that two files are of one project, not that they are one file.
"""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from annotator.storage.tables.base import id_column, metadata, text_column, version_column

project = Table(
    "project",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

PROJECT_ID, BASELINE, BASELINE_ACT = "project_id", "baseline", "baseline_act"
KEYS = {PROJECT_ID, BASELINE, BASELINE_ACT}
"""What the chain rests on: a UUID; the link of the chain behind the baseline; the number of the last act before it."""
LOG = "log"
"""In a file, what ties SQLite's write-ahead log to it: see `log_file.py`. Changes with each write."""

# what holds for all who work on the project, by key; set by acts, and taken back like them
project_settings = Table("project_settings", metadata, id_column("key"), text_column("value"), version_column())
