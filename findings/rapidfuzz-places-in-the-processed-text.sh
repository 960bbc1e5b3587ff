#!/usr/bin/env bash
# RapidFuzz 3.14.6: partial_ratio_alignment with a processor gives places in a text that nobody has.
#
# Expected: dest_start and dest_end say where in the text that was given the quote stands.
# Seen: they are places in the text as the processor made it (trimmed, without the blanks at both ends), with a score
# of 100; the slice of the given text is another. utils.default_process keeps the length inside, so that in texts without
# blanks at the start it looks right. A quote that is longer than the text is not looked for: the text is looked for in it.
# Met: re-anchoring quotes in a new draft. Do: process beforehand by a mapping one keeps, and slice and compare.
# Versions: rapidfuzz 3.14.6.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'rapidfuzz==3.14.6'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

from rapidfuzz import fuzz, utils

print("rapidfuzz", version("rapidfuzz"))
QUOTE = "twenty people came"
for text in ("Ann said: Twenty people came.", "   \u201cTwenty people came.\u201d"):
    found = fuzz.partial_ratio_alignment(QUOTE, text, processor=utils.default_process)
    print(ascii(text), "score", found.score, "slice", ascii(text[found.dest_start : found.dest_end]))
found = fuzz.partial_ratio_alignment("Ann said that twenty people came.", QUOTE)
print("quote longer than the text: score", found.score, "place in the text", (found.dest_start, found.dest_end))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
rapidfuzz 3.14.6
'Ann said: Twenty people came.' score 100.0 slice 'Twenty people came'
'   \u201cTwenty people came.\u201d' score 100.0 slice '   \u201cTwenty people '
quote longer than the text: score 100.0 place in the text (0, 18)
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
