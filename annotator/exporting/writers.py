"""The formats that can be exported. A newcomer adds a module in `formats/` and a row here; all surfaces show it."""

from __future__ import annotations

from annotator.exporting.format import Writer
from annotator.exporting.formats import (
    answer_html,
    averitec,
    bibtex,
    brat,
    cas_xmi,
    claimreview,
    conll,
    csl_json,
    csv_table,
    doccano,
    fever,
    jsonl,
    label_studio,
    parquet,
    qdc,
    qdpx,
    report_html,
    ris,
    sqlite,
    w3c,
    webanno_tsv,
    xlsx,
)

WRITERS: tuple[Writer, ...] = (
    sqlite.WRITER,
    jsonl.WRITER,
    csv_table.WRITER,
    xlsx.WRITER,
    parquet.WRITER,
    w3c.WRITER,
    claimreview.WRITER,
    averitec.WRITER,
    fever.WRITER,
    brat.WRITER,
    doccano.WRITER,
    label_studio.WRITER,
    cas_xmi.WRITER,
    webanno_tsv.WRITER,
    conll.WRITER,
    qdpx.WRITER,
    qdc.WRITER,
    ris.WRITER,
    bibtex.WRITER,
    csl_json.WRITER,
    answer_html.WRITER,
    report_html.WRITER,
)
