#!/usr/bin/env bash
# odfdo 3.27.3: a comment over a quote ends inside its own date, author or words.
#
# Expected: Paragraph.insert_annotation(content="2021", ...) puts the comment's start before the first "2021" of the
# paragraph and its end behind it.
# Seen: the start is put in first, then the end is looked for from the paragraph's beginning, and the comment that
# now stands there counts as text: where its words, author or date hold the quote, the end mark lands in there (inside
# dc:date, say) and the comment covers nothing of the text. The quote is moreover a regular expression: "(5)" marks 5.
# A quote of digits meets the date almost every time. Nothing is raised.
# Met: making OpenDocument drafts with comments for tests of a reader. Do: insert the two marks by position, the end
# first, or check where office:annotation-end stands.
# Versions: odfdo 3.27.3.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'odfdo==3.27.3'

cat >"$folder/program.py" <<'PROGRAM'
from datetime import datetime
from importlib.metadata import version

from odfdo import Paragraph

print("odfdo", version("odfdo"))


def commented(text: str, quote: str, words: str, author: str) -> None:
    paragraph = Paragraph(text)
    paragraph.insert_annotation(content=quote, body=words, creator=author, date=datetime(2021, 6, 23, 10, 0))
    end = paragraph.get_annotation_ends()[0]
    print(f"{quote!r} in {text!r}: the end mark stands in <{end.parent.tag}>")
    print("   ", paragraph.serialize())


commented("Twenty people came.", "people", "How many?", "Ann")
commented("In 2021 twenty people came.", "2021", "Which month?", "Ann")
commented("Twenty people came.", "people", "How many people?", "Ann")
commented("Ann came.", "Ann", "Who is it?", "Ann")
commented("About (7) people came.", "(7)", "Source?", "Ann")
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
odfdo 3.27.3
'people' in 'Twenty people came.': the end mark stands in <text:p>
    <text:p>Twenty <office:annotation office:name="__Fieldmark__lpod_1"><text:p>How many?</text:p><dc:creator>Ann</dc:creator><dc:date>2021-06-23T10:00:00</dc:date></office:annotation>people<office:annotation-end office:name="__Fieldmark__lpod_1"/> came.</text:p>
'2021' in 'In 2021 twenty people came.': the end mark stands in <dc:date>
    <text:p>In <office:annotation office:name="__Fieldmark__lpod_1"><text:p>Which month?</text:p><dc:creator>Ann</dc:creator><dc:date>2021<office:annotation-end office:name="__Fieldmark__lpod_1"/>-06-23T10:00:00</dc:date></office:annotation>2021 twenty people came.</text:p>
'people' in 'Twenty people came.': the end mark stands in <text:p>
    <text:p>Twenty <office:annotation office:name="__Fieldmark__lpod_1"><text:p>How many people<office:annotation-end office:name="__Fieldmark__lpod_1"/>?</text:p><dc:creator>Ann</dc:creator><dc:date>2021-06-23T10:00:00</dc:date></office:annotation>people came.</text:p>
'Ann' in 'Ann came.': the end mark stands in <dc:creator>
    <text:p><office:annotation office:name="__Fieldmark__lpod_1"><text:p>Who is it?</text:p><dc:creator>Ann<office:annotation-end office:name="__Fieldmark__lpod_1"/></dc:creator><dc:date>2021-06-23T10:00:00</dc:date></office:annotation>Ann came.</text:p>
'(7)' in 'About (7) people came.': the end mark stands in <text:p>
    <text:p>About (<office:annotation office:name="__Fieldmark__lpod_1"><text:p>Source?</text:p><dc:creator>Ann</dc:creator><dc:date>2021-06-23T10:00:00</dc:date></office:annotation>7<office:annotation-end office:name="__Fieldmark__lpod_1"/>) people came.</text:p>
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
