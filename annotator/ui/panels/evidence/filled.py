"""Says what a saved page has filled in of a source, and when a file was saved."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from annotator.domain.evidence import EVIDENCE_FIELDS, EvidenceFields
from annotator.domain.saved_page import SavedBy
from annotator.ui.i18n import QT_TR_NOOP, local_date, local_time, tr, translated

if TYPE_CHECKING:
    from annotator.services.results import FilledIn

_SAYING = {
    SavedBy.MHTML: "MHTML",
    SavedBy.SINGLEFILE: "SingleFile",
    SavedBy.WARC: "WARC",
    SavedBy.PDF: "PDF",
    SavedBy.FILE: QT_TR_NOOP("by the file's own time"),
}


def said_filled(filled: FilledIn | None) -> tuple[str, str]:
    """Return what was filled in, in words, and what to do where nothing could be; empty where nothing is to be said."""
    if filled is None:
        return "", ""
    if filled.other_address:
        told = tr("The file was kept; it is of another page, {0}, so nothing was filled in from it.")
        return told.replace("{0}", filled.other_address), tr("Add it as evidence of its own if it is another source.")
    labels = [translated(EVIDENCE_FIELDS[name].label) for name in filled.fields if name in EVIDENCE_FIELDS]
    if not labels:
        return "", ""
    return tr("Filled in from the file: {0}.").replace("{0}", ", ".join(labels)), ""


def said_saved(fields: EvidenceFields) -> str:
    """Return when the file of a source was saved, and what says so; empty where that is not known."""
    try:
        moment = datetime.fromisoformat(fields.attachment_saved)
    except ValueError:
        return ""
    shown = local_time(moment) if moment.tzinfo is not None else local_date(fields.attachment_saved)
    known = fields.attachment_saved_by in set(SavedBy)
    by = translated(_SAYING[SavedBy(fields.attachment_saved_by)]) if known else fields.attachment_saved_by
    return f"{shown} ({by})"
