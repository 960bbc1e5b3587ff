"""The formats that can be exported. A newcomer adds a module in `formats/` and a row here; all surfaces show it."""

from __future__ import annotations

from annotator.exporting.format import Writer
from annotator.exporting.formats import averitec, bibtex, claimreview, csl_json, fever, jsonl, ris, sqlite

WRITERS: tuple[Writer, ...] = (
    sqlite.WRITER,
    jsonl.WRITER,
    claimreview.WRITER,
    averitec.WRITER,
    fever.WRITER,
    ris.WRITER,
    bibtex.WRITER,
    csl_json.WRITER,
)
