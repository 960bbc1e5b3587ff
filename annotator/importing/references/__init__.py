"""Files of reference managers: RIS, BibTeX, CSL-JSON, Zotero's RDF, EndNote's XML and tagged text, as sources.

Every reader gives items of CSL-JSON, from which one place (`items.py`) makes sources. A format is told by content.
Files that a reference names are found beside the export, and nowhere else.
"""

from __future__ import annotations

from annotator.importing.references.files import attached
from annotator.importing.references.items import Reference, source_of_item
from annotator.importing.references.reading import FORMATS, read_references

__all__ = ["FORMATS", "Reference", "attached", "read_references", "source_of_item"]
