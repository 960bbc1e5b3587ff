"""bibtexparser 1, which most programs still use, reads the sources: every entry with its title.

Its decoding of LaTeX drops every brace and leaves some backslashes: titles are compared without either.
"""

from __future__ import annotations

import bibtexparser
from bibtexparser.bparser import BibTexParser
from bibtexparser.customization import author, convert_to_unicode
from interop import Export
from sources import same_source

REQUIRES = ["bibtexparser==1.4.4"]
READS = ["bibtex"]

export = Export()
parser = BibTexParser(customization=lambda entry: author(convert_to_unicode(entry)))
library = bibtexparser.loads(export.path.read_text(encoding="utf-8"), parser)
for entry in library.entries:
    if same_source(export, entry.get("title", ""), entry.get("url", ""), without="{}\\"):
        export.record()
export.thing("evidence", len(library.entries_dict) == export.records)
export.answer(f"bibtexparser {bibtexparser.__version__}")
