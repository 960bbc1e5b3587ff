#!/usr/bin/env bash
# edtf 5.0.2: "about June 2021" reaches from May 2020 to July 2022, winter ends in December, and an open end is a number.
#
# Expected: an approximate month is widened by a month or so; a winter reaches into the next year; the bounds of any valid
# date are of one type.
# Seen: lower_fuzzy and upper_fuzzy of "2021-06~" are a year AND a month away; "2021-24" (winter) is 1 to 31 December of
# its year; upper_strict() is a struct_time for a date and a float, infinity, for "2021-06/.." (lower likewise), so that
# sorting or slicing bounds ends in a TypeError; an unknown end ("2021/") is ten years later.
# Met: reading the uncertain dates that sources give ("about June", "winter 1872"). Do: own bounds for what is fuzzy,
# seasons with both years, and a test for the type before using a bound.
# Versions: edtf 5.0.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'edtf==5.0.2'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version

from edtf import parse_edtf

print("edtf", version("edtf"))


def day(bound: object) -> str:
    return f"{type(bound).__name__} {bound}" if isinstance(bound, float) else "{}-{:02}-{:02}".format(*bound[:3])


for text in ("2021-06", "2021-06~", "1984-06-02?", "2021-24", "2021-06/..", "../2021", "2021/"):
    date = parse_edtf(text)
    strict = (day(date.lower_strict()), day(date.upper_strict()))
    fuzzy = (day(date.lower_fuzzy()), day(date.upper_fuzzy()))
    print(f"{text:12} strict {strict}", f"fuzzy {fuzzy}" if fuzzy != strict else "")
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
edtf 5.0.2
2021-06      strict ('2021-06-01', '2021-06-30') 
2021-06~     strict ('2021-06-01', '2021-06-30') fuzzy ('2020-05-01', '2022-07-30')
1984-06-02?  strict ('1984-06-02', '1984-06-02') fuzzy ('1983-05-01', '1985-07-03')
2021-24      strict ('2021-12-01', '2021-12-31') 
2021-06/..   strict ('2021-06-01', 'float inf') 
../2021      strict ('float -inf', '2021-12-31') 
2021/        strict ('2021-01-01', '2031-01-01') 
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
