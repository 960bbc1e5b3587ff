"""bibtexparser 2 reads the sources, with its own decoding of LaTeX: every entry with its title and its authors."""

from __future__ import annotations

from importlib.metadata import version

import bibtexparser
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors
from interop import Export
from sources import same_source

REQUIRES = ["bibtexparser==2.1.0"]
READS = ["bibtex"]

export = Export()
text = export.path.read_text(encoding="utf-8")
library = bibtexparser.parse_string(text, append_middleware=[SeparateCoAuthors(), LatexDecodingMiddleware()])
# its decoding takes addresses for LaTeX, too, which they are not: they are read as they stand
addresses = {entry.key: entry.fields_dict.get("url") for entry in bibtexparser.parse_string(text).entries}
assert not library.failed_blocks, library.failed_blocks
for entry in library.entries:
    fields, address = entry.fields_dict, addresses[entry.key]
    if same_source(export, fields["title"].value, address.value if address else ""):
        export.record()
export.thing("evidence", len({entry.key for entry in library.entries}) == export.records)
export.answer(f"bibtexparser {version('bibtexparser')}")
