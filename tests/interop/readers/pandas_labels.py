"""pandas reads AVeriTeC's JSON and FEVER's JSON lines: every claim with its label, its words and its sources."""

from __future__ import annotations

import pandas as pd
from interop import Export

REQUIRES = ["pandas==3.1.1"]
READS = ["averitec", "fever"]
LIMITS = {"evidence": "of a source FEVER has the address, AVeriTeC the question, the answer and the addresses"}
LABELS = {
    "averitec": {
        "verified": "Supported",
        "false": "Refuted",
        "misleading": "Conflicting Evidence/Cherrypicking",
        "unverifiable": "Not Enough Evidence",
    },
    "fever": {
        "verified": "SUPPORTS",
        "false": "REFUTES",
        "misleading": "REFUTES",
        "unverifiable": "NOT ENOUGH INFO",
    },
}

export = Export()
fever = export.format == "fever"
rows = pd.read_json(export.path, lines=fever, dtype=False, convert_dates=False)
unlabelled = {loss["id"] for loss in export.lost if loss["what"] == "claim"}
for row in rows.to_dict("records"):
    claim_id = row["id" if fever else "claim_id"]
    claim = export.claims[claim_id]
    same = claim_id not in unlabelled and row["claim"] == claim["wording"]
    same = same and row["label"] == LABELS[export.format][claim["status"]]
    if not fever:
        speaker = None if pd.isna(row["speaker"]) else row["speaker"]
        same = same and (speaker, row["justification"]) == (claim["claimant"], claim["rationale"] or "")
        answers = [answer["source_url"] for question in row["questions"] for answer in question["answers"]]
        same = same and sorted(map(str, answers)) == sorted(str(one["url"]) for one in claim["evidence"])
    if same:
        export.record()
export.thing("evidence", "changed")
if not fever:
    export.thing("rationale", True)
export.answer(f"pandas {pd.__version__}")
