#!/usr/bin/env bash
# docx-editor 0.8.2: a comment cannot be added to a document whose comments part declares only the namespace that it uses.
#
# Expected: a comment comes to the others. A part need not declare a namespace that nothing in it is of.
# Seen: what is put in is parsed with the prefixes that the part declares, and has w14 ids of paragraphs: the parser ends
# with "unbound prefix", after the range has been written into the document. Google Docs writes such parts.
# Met: measuring our hand-back against it. Do: declare a prefix where it is used, or add it to the root, with mc:Ignorable.
# Versions: docx-editor 0.8.2, python-docx 1.2.0.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'docx-editor==0.8.2' 'python-docx==1.2.0'

cat >"$folder/program.py" <<'PROGRAM'
import re
import zipfile
from importlib.metadata import version

import docx
from docx_editor import Document

print("docx-editor", version("docx-editor"))
made = docx.Document()
paragraph = made.add_paragraph("One two three.")
made.add_comment(paragraph.runs, "There already", author="Ann")
made.save("whole.docx")
with zipfile.ZipFile("whole.docx") as before, zipfile.ZipFile("plain.docx", "w") as after:
    for name in before.namelist():
        part = before.read(name)
        if name == "word/comments.xml":
            part = re.sub(rb' (?:xmlns:(?!w=)\w+|mc:Ignorable)="[^"]*"', b"", part)
        after.writestr(name, part)
for name in ("whole.docx", "plain.docx"):
    print(name, [one.text for one in docx.Document(name).comments])
    with Document.open(name, author="Bob", workspace_dir="work") as document:
        try:
            document.add_comment("two", "A second one")
            print("added")
        except Exception as error:
            print(type(error).__name__, error)
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
docx-editor 0.8.2
whole.docx ['There already']
added
plain.docx ['There already']
ExpatError unbound prefix: line 2, column 2
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
