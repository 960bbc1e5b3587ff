#!/usr/bin/env bash
# nervaluate 1.2.1: two spans that only touch count as overlapping.
#
# Expected: spans given as start and end in characters, the end being the first character outside, as spaCy, Prodigy and
# doccano give them; [0, 13) and [13, 20) share nothing: one is missed and one is spurious.
# Seen: they are a partial match (0.5) and, in the "ent_type" scheme, a right one (1.0). Its overlap takes the end as
# inside, whatever made the spans; a gap of one character makes them apart. In Chinese or Japanese text, where sentences
# follow each other without a blank, neighbouring claims so count as agreement.
# Met: measuring how far two checkers mark the same claims. Do: give it end - 1 (checked here), or count overlaps oneself.
# Versions: nervaluate 1.2.1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'nervaluate==1.2.1'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

from nervaluate import Evaluator

print("nervaluate", version("nervaluate"))


def compare(name: str, one: tuple[int, int], other: tuple[int, int]) -> None:
    spans = [[[{"label": "Claim", "start": start, "end": end}]] for start, end in (one, other)]
    overall = Evaluator(*spans, tags=["Claim"], loader="dict").evaluate()["overall"]
    told = {scheme: f"{result.f1:.1f}" for scheme, result in overall.items()}
    counts = overall["partial"]
    print(name, one, other, told, "missed", counts.missed, "spurious", counts.spurious)


compare("touching        ", (0, 13), (13, 20))
compare("touching, end - 1", (0, 12), (13, 19))
compare("one apart       ", (0, 13), (14, 20))
compare("sharing one     ", (0, 13), (12, 20))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
nervaluate 1.2.1
touching         (0, 13) (13, 20) {'strict': '0.0', 'partial': '0.5', 'ent_type': '1.0', 'exact': '0.0'} missed 0 spurious 0
touching, end - 1 (0, 12) (13, 19) {'strict': '0.0', 'partial': '0.0', 'ent_type': '0.0', 'exact': '0.0'} missed 1 spurious 1
one apart        (0, 13) (14, 20) {'strict': '0.0', 'partial': '0.0', 'ent_type': '0.0', 'exact': '0.0'} missed 1 spurious 1
sharing one      (0, 13) (12, 20) {'strict': '0.0', 'partial': '0.5', 'ent_type': '1.0', 'exact': '0.0'} missed 0 spurious 0
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
