"""rispy reads the sources: every record with its title, address, dates and one note for each claim."""

from __future__ import annotations

from importlib.metadata import version

import rispy
from interop import Export
from sources import same_source, uses_of

REQUIRES = ["rispy==0.10.0"]
READS = ["ris"]

export = Export()
with export.path.open(encoding="utf-8") as lines:
    records = rispy.load(lines)
for record in records:
    title, address = record.get("title", ""), record.get("urls", [""])[0]
    notes = [note for note in record["notes"] if not note.startswith("Archived: ")]
    if same_source(export, title, address) and len(notes) == uses_of(export, title, address):
        export.record()
export.thing("evidence", len({record["id"] for record in records}) == export.records)
export.answer(f"rispy {version('rispy')}")
