#!/usr/bin/env bash
# label-studio-sdk 2.1.2: JSON_MIN forgets which place a choice was made for.
#
# Expected: of two marked places with a choice each (perRegion), or with one for the second place only, the short form says
# which choice is whose, as it does for everything else.
# Seen: labels come with their places, choices without: a list by the order of the results, and where there is only one, a
# bare word. Whether it is the first place's, the second's or the task's cannot be told any more.
# Met: giving places their status by a choice of their own. Do: read the full JSON, in which results of one id belong together.
# Versions: label-studio-sdk 2.1.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'label-studio-sdk==2.1.2'

cat >"$folder/program.py" <<'PROGRAM'
import json
from importlib.metadata import version
from pathlib import Path

from label_studio_sdk.converter import Converter

print("label-studio-sdk", version("label-studio-sdk"))
TEXT = "It fell in 1967, and rose."
CONFIG = """<View>
<Labels name="label" toName="text"><Label value="Claim"/></Labels>
<Choices name="status" toName="text" perRegion="true"><Choice value="true"/><Choice value="false"/></Choices>
<Text name="text" value="$text"/>
</View>"""
PLACES = {1: (0, 10), 2: (17, 25)}


def region(number: int, **said: list[str]) -> dict[str, object]:
    start, end = PLACES[number]
    [kind] = said
    value = {"start": start, "end": end, "text": TEXT[start:end], **said}
    name = "label" if kind == "labels" else "status"
    return {"id": f"r{number}", "from_name": name, "to_name": "text", "type": kind, "value": value}


def short(what: str, *choices: dict[str, object]) -> None:
    result = [region(1, labels=["Claim"]), region(2, labels=["Claim"]), *choices]
    Path("tasks.json").write_text(json.dumps([{"id": 1, "data": {"text": TEXT}, "annotations": [{"id": 1, "result": result}]}]))
    Converter(CONFIG, ".").convert_to_json_min("tasks.json", "out", is_dir=False)
    [task] = json.loads(Path("out/result.json").read_text())
    print(f"{what}:", "places", [one["start"] for one in task["label"]], "status", task["status"])


short("both", region(1, choices=["true"]), region(2, choices=["false"]))
short("the first only", region(1, choices=["true"]))
short("the second only", region(2, choices=["true"]))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
label-studio-sdk 2.1.2
both: places [0, 17] status ['true', 'false']
the first only: places [0, 17] status true
the second only: places [0, 17] status true
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen 2>errors)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
