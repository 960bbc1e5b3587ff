#!/usr/bin/env bash
# lxml 6.1.3 (libxml2): an HTML page whose elements lie deeper than 254 ends there, without an error.
#
# Expected: HTML's parser forgives; what cannot be kept raises, as lxml's XML parser does at the same depth.
# Seen: from a depth of 254 `<div>` on, document_fromstring gives a page that stops in front of the deep part. All that
# follows it is lost, too, also what lies flat. Only the parser's error_log says so, which nobody reads after a success.
# With huge_tree=True the same page is whole. The XML parser raises XMLSyntaxError.
# Met: replies quoted in replies and layouts of nested boxes, read as drafts. Do: give huge_tree=True with bounds of your
# own on size and depth, or look for "Excessive depth" in error_log and refuse the file in words.
# Versions: lxml 6.1.3.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'lxml==6.1.3'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

from lxml import etree, html

print("lxml", version("lxml"))


def page(depth):
    deep = f"{'<div>' * depth}<p>A deep reply.</p>{'</div>' * depth}"
    return f"<html><body><p>The start.</p>{deep}<p>The end.</p></body></html>"


for depth in (253, 254):
    for huge in (False, True):
        parser = html.HTMLParser(huge_tree=huge)
        read = html.document_fromstring(page(depth), parser=parser)
        said = any("Excessive depth" in entry.message for entry in parser.error_log)
        print(depth, "huge_tree" if huge else "plain", [p.text for p in read.iter("p")], "logged" if said else "silent")
try:
    etree.fromstring(page(300))
    print("XML: read")
except etree.XMLSyntaxError:
    print("XML: raises")
PROGRAM

"$folder/venv/bin/python" "$folder/program.py" | tee "$folder/seen"
diff "$folder/seen" - <<'SEEN'
lxml 6.1.3
253 plain ['The start.', 'A deep reply.', 'The end.'] silent
253 huge_tree ['The start.', 'A deep reply.', 'The end.'] silent
254 plain ['The start.'] logged
254 huge_tree ['The start.', 'A deep reply.', 'The end.'] silent
XML: raises
SEEN
