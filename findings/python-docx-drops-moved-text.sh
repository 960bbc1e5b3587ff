#!/usr/bin/env bash
# python-docx 1.2.0: a sentence that was moved with tracked changes is in neither place; inserted words and words in a
# content control are gone, too.
#
# Expected: paragraph.text gives the words that Word shows: inserted and moved ones where they are now, none twice.
# Seen: w:moveTo, w:ins and w:sdt are passed over with all that is in them, so of a moved sentence no copy is left, and
# numbers that an editor has just corrected are missing from the sentence. Nothing warns.
# Met: trying libraries for drafts with an editor's changes. Do: walk the XML; keep w:moveTo and w:ins, pass over
# w:moveFrom and w:del, go through w:sdt.
# Versions: python-docx 1.2.0.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'python-docx==1.2.0'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

from docx import Document
from docx.oxml import parse_xml

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BY = 'w:id="1" w:author="Ann" w:date="2024-03-14T09:30:00Z"'


def run(words, tag="t"):
    return f'<w:r><w:{tag} xml:space="preserve">{words}</w:{tag}></w:r>'


def paragraph(*content):
    document.element.body.insert(-1, parse_xml(f"<w:p {W}>{''.join(content)}</w:p>"))


print("python-docx", version("python-docx"))
document = Document()
paragraph(
    f"<w:moveFrom {BY}>{run('Nobody was hurt. ')}</w:moveFrom>",
    run("He left on Monday. "),
    f"<w:moveTo {BY}>{run('Nobody was hurt.')}</w:moveTo>",
)
paragraph(run("It cost "), f"<w:del {BY}>{run('ten', 'delText')}</w:del>", f"<w:ins {BY}>{run('twelve')}</w:ins>", run(" million."))
paragraph(run("Signed by "), f"<w:sdt><w:sdtContent>{run('the mayor')}</w:sdtContent></w:sdt>", run("."))
document.save("draft.docx")
for one in Document("draft.docx").paragraphs:
    print(repr(one.text))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
python-docx 1.2.0
'He left on Monday. '
'It cost  million.'
'Signed by .'
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
