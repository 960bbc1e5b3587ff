#!/usr/bin/env bash
# msgspec 0.22.0: a subclass of str or int is refused as a value, though taken as a key, and though lists and dicts may be.
#
# Expected: what the standard library's json does, and msgspec itself with subclasses of list and dict and with StrEnum:
# a str is a str, so that `class Message(str)` (a text that remembers what it was made from) is written as its text.
# Seen: TypeError "Encoding objects of type Message is unsupported" in JSON and MessagePack, inside any other value too;
# as the key of a dict the same object passes.
# Met: words for people, which are such a class, within records that go from one process to another.
# Do: give the encoder `enc_hook=str` for the class (it is asked only for what is unknown), or send the parts apart.
# Versions: msgspec 0.22.0.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'msgspec==0.22.0'

cat >"$folder/program.py" <<'PROGRAM'
import json
from enum import Enum

import msgspec

print("msgspec", msgspec.__version__)


class Message(str):
    pass


class Number(int):
    pass


class Several(list):
    pass


class Named(dict):
    pass


class Kind(str, Enum):
    ONE = "one"


VALUES = {
    "str": Message("ten"),
    "int": Number(10),
    "list": Several(["ten"]),
    "dict": Named(ten=1),
    "str, Enum": Kind.ONE,
    "key": {Message("ten"): 1},
    "within": ["ten", Message("ten")],
}
for name, value in VALUES.items():
    json.dumps(value)  # takes each
    said = []
    for way in (msgspec.json, msgspec.msgpack):
        try:
            way.encode(value)
            said.append("taken")
        except TypeError as error:
            said.append(str(error))
    print(f"{name}: {', '.join(dict.fromkeys(said))}")
print("with a hook:", msgspec.json.Encoder(enc_hook=str).encode(VALUES["within"]).decode())
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
msgspec 0.22.0
str: Encoding objects of type Message is unsupported
int: Encoding objects of type Number is unsupported
list: taken
dict: taken
str, Enum: taken
key: taken
within: Encoding objects of type Message is unsupported
with a hook: ["ten","ten"]
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
