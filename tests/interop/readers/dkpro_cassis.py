"""dkpro-cassis loads each XMI with the type system beside it; it counts code points and turns units by itself."""

from __future__ import annotations

import importlib.metadata
import json
import zipfile

from cassis import load_cas_from_xmi, load_typesystem
from interop import Export

REQUIRES = ["dkpro-cassis==0.12.0"]
READS = ["cas-xmi", "cas-xmi scheme=tag"]

export = Export()
same = {"status": True, "tag": True, "rationale": True, "evidence": True, "text": True}
with zipfile.ZipFile(export.path) as archive:
    types = load_typesystem(archive.read("TypeSystem.xml").decode())
    rows = [json.loads(line) for line in archive.read("articles.jsonl").decode().splitlines()]
    for row in rows:
        cas = load_cas_from_xmi(archive.read(f"{row['file']}.xmi").decode(), types)
        text, article = cas.sofa_string, row["article_id"]
        same["text"] &= text == export.texts[article]
        for mark in cas.select("webanno.custom.Claim"):
            export.found(mark.begin, mark.end, mark.get_covered_text(), article=article)
            claim = export.claims[mark.claim_id]
            same["status"] &= mark.status == claim["status"]
            same["rationale"] &= mark.rationale == claim["rationale"]
            same["tag"] &= (mark.tags.elements if mark.tags else []) == claim["tags"]
            given = mark.evidence.elements if mark.evidence else []
            same["evidence"] &= [one.partition(":")[0] for one in given] == [one["stance"] for one in claim["evidence"]]
            same["evidence"] &= all(one["title"] in told for one, told in zip(claim["evidence"], given, strict=True))
for name, kept in same.items():
    export.thing(name, kept)
export.answer(f"dkpro-cassis {importlib.metadata.version('dkpro-cassis')}")
