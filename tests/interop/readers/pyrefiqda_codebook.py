"""pyrefiqda reads the REFI-QDA codebook: the statuses and the tags as codes."""

from __future__ import annotations

from importlib.metadata import version

from interop import Export
from pyrefiqda import RefiCodebook

REQUIRES = ["pyrefiqda==0.3.1"]
READS = ["qdc"]

export = Export()
waiting = list(RefiCodebook.load(export.path).codes.code)
names: set[str] = set()
while waiting:
    code = waiting.pop()
    export.record()
    names.add(code.name)
    waiting += code.code
known = {claim["status"] for claim in export.claims.values()} | {
    tag for claim in export.claims.values() for tag in claim["tags"]
}
export.thing("text", known <= names)
export.answer(f"pyrefiqda {version('pyrefiqda')}")
