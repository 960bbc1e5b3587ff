#!/usr/bin/env bash
# pyarrow 26.0.1: a Parquet folder laid out as Hive does is refused for a README in it, or for the unknown partition alone.
#
# Expected: what is no Parquet file is left alone, and a partition of rows without a value, which Hive calls
# __HIVE_DEFAULT_PARTITION__, gives nulls, whatever stands beside it.
# Seen: each file whose name begins with neither "_" nor "." is taken for a part, and the first that is none ends it all,
# also for pandas and whoever else reads by pyarrow. Where nothing but the default partition is there, the column's type
# cannot be inferred, and the folder is refused; beside another partition it gives nulls.
# Met: exporting a table partitioned by month, with its description. Do: put the description beside the folder, and call the
# rows without a month by a word of your own.
# Versions: pyarrow 26.0.1.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'pyarrow==26.0.1'

cat >"$folder/program.py" <<'PROGRAM'
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

print("pyarrow", pa.__version__)


def write(folder: str, month: str) -> Path:
    part = Path(folder, f"month={month}")
    part.mkdir(parents=True)
    pq.write_table(pa.table({"claims": [1, 2]}), part / "part-0.parquet")
    return part.parent


def read(what: str, folder: Path) -> None:
    try:
        print(f"{what}:", pq.read_table(folder).to_pydict())
    except pa.ArrowInvalid as error:
        print(f"{what}: {str(error).replace(str(folder.absolute()), '...').splitlines()[0][:90]}")


read("one month", write("a", "2021-06"))
Path("a/README.md").write_text("Two claims.")
read("with a README.md", Path("a"))
Path("a/README.md").rename("a/_README.md")
read("with a _README.md", Path("a"))
unknown = write("b", "__HIVE_DEFAULT_PARTITION__")
read("only the unknown", unknown)
write("b", "2021-06")
read("the unknown beside a month", unknown)
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
pyarrow 26.0.1
one month: {'claims': [1, 2], 'month': ['2021-06', '2021-06']}
with a README.md: Error creating dataset. Could not read schema from 'a/README.md'. Is this a 'parquet' file
with a _README.md: {'claims': [1, 2], 'month': ['2021-06', '2021-06']}
only the unknown: No non-null segments were available for field 'month'; couldn't infer type
the unknown beside a month: {'claims': [1, 2, 1, 2], 'month': ['2021-06', '2021-06', None, None]}
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
