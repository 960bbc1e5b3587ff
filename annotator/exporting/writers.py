"""The formats that can be exported. A newcomer adds a module in `formats/` and a row here; all surfaces show it."""

from __future__ import annotations

from annotator.exporting.format import Writer
from annotator.exporting.formats import (
    brat,
    cas_xmi,
    claimreview,
    conll,
    doccano,
    jsonl,
    label_studio,
    sqlite,
    w3c,
    webanno_tsv,
)

WRITERS: tuple[Writer, ...] = (
    sqlite.WRITER,
    jsonl.WRITER,
    claimreview.WRITER,
    doccano.WRITER,
    brat.WRITER,
    label_studio.WRITER,
    w3c.WRITER,
    conll.WRITER,
    webanno_tsv.WRITER,
    cas_xmi.WRITER,
)
