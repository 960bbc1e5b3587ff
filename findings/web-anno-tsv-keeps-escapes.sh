#!/usr/bin/env bash
# web-anno-tsv 0.0.1: a backslash in a sentence is read twice, and the places behind it are refused.
#
# Expected: in WebAnno TSV 3.3 a backslash in `#Text=` is written twice, and a reader undoes it: the places of the tokens
# count in the sentence without the escape.
# Seen: the escape is not undone, so that every token behind it stands one place further on, and the reader ends with
# "Bad offsets". A sentence without a backslash is read as it should.
# Met: writing articles with paths of Windows in them. Do: give it sentences whose escapes you have undone yourself; the
# file is right as it is for INCEpTION.
# Versions: web-anno-tsv 0.0.1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'web-anno-tsv==0.0.1'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

from web_anno_tsv.web_anno_tsv import ReadException, Reader

print("web-anno-tsv", version("web-anno-tsv"))
HEAD = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Claim|label|status\n\n\n"


def read(text: str, *tokens: tuple[int, int, str]) -> None:
    lines = [f"#Text={text}"]
    lines += [f"1-{n}\t{a}-{b}\t{word}\tx[1]\tx[1]\t" for n, (a, b, word) in enumerate(tokens, 1)]
    with open("a.tsv", "w", encoding="utf-8") as file:
        file.write(HEAD + "\n".join(lines) + "\n\n")
    try:
        sentence = next(iter(Reader("a.tsv")))
        print(sentence.text, [(one.start, one.stop, one.text) for one in sentence.annotations])
    except ReadException as error:
        print(text, type(error).__name__, str(error).splitlines()[-1])


read("Go to C: now", (0, 2, "Go"), (3, 5, "to"), (6, 8, "C:"), (9, 12, "now"))
read(r"Go to C:\\ now", (0, 2, "Go"), (3, 5, "to"), (6, 9, "C:\\"), (10, 13, "now"))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
web-anno-tsv 0.0.1
Go to C: now [(0, 12, 'Go to C: now')]
Go to C:\\ now ReadException AssertionError: Bad offsets (10, 13) for span `now`
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
