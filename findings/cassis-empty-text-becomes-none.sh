#!/usr/bin/env bash
# dkpro-cassis 0.12.0: an empty text in a StringArray is None after XMI, an empty array is None after JSON.
#
# Expected: a UIMA CAS saved as XMI or as JSON comes back with the same features.
# Seen: of a StringArray ["page 3", "", None], XMI keeps the difference nowhere: both come back as None, so fields that
# stand side by side in arrays change their meaning; JSON keeps them. An empty array is kept by XMI and becomes None in
# JSON. A plain String feature keeps "" in both. Nothing warns.
# Met: notes and sources of a claim as arrays in INCEpTION's format. Do: no empty texts and no empty arrays in a CAS;
# a feature that is not there for "none".
# Versions: dkpro-cassis 0.12.0.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'dkpro-cassis==0.12.0'

cat >"$folder/program.py" <<'PROGRAM'
import io
from importlib.metadata import version

from cassis import Cas, TypeSystem, load_cas_from_json, load_cas_from_xmi

print("dkpro-cassis", version("dkpro-cassis"))
types = TypeSystem()
claim_type = types.create_type("example.Claim", "uima.tcas.Annotation")
types.create_feature(claim_type, "status", "uima.cas.String")
types.create_feature(claim_type, "notes", "uima.cas.StringArray")
array_type = types.get_type("uima.cas.StringArray")


def told(claim: object) -> str:
    return f"status={claim.status!r} notes={claim.notes.elements if claim.notes is not None else None}"


for notes in (["page 3", "", None, "page 4"], []):
    cas = Cas(typesystem=types)
    cas.sofa_string = "Twenty people came."
    cas.add(claim_type(begin=0, end=13, status="", notes=array_type(elements=notes)))
    print("made ", told(cas.select("example.Claim")[0]))
    xmi = load_cas_from_xmi(io.BytesIO(cas.to_xmi().encode()), typesystem=types)
    print("  XMI ", told(xmi.select("example.Claim")[0]))
    from_json = load_cas_from_json(io.StringIO(cas.to_json()))
    print("  JSON", told(from_json.select("example.Claim")[0]))
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
dkpro-cassis 0.12.0
made  status='' notes=['page 3', '', None, 'page 4']
  XMI  status='' notes=['page 3', None, None, 'page 4']
  JSON status='' notes=['page 3', '', None, 'page 4']
made  status='' notes=[]
  XMI  status='' notes=[]
  JSON status='' notes=None
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
