"""PyLD expands and frames the annotations as JSON-LD, with the standard's context at hand and no network."""

from __future__ import annotations

import importlib.metadata
import json
from typing import Any

from interop import Export
from pyld import jsonld
from web_annotation import ADDRESS, CONTEXT, OA, RDF, code_points

REQUIRES = ["PyLD==3.3.0"]
READS = ["w3c", "w3c unit=utf-16", "w3c unit=utf-8"]

OURS = "urn:x-annotator:"


def loaded(address: str, _options: object) -> dict[str, Any]:
    assert address == ADDRESS, f"it asks for {address}"
    return {"contextUrl": None, "documentUrl": address, "document": {"@context": CONTEXT}}


export = Export()
data = json.loads(export.path.read_text("utf-8"))
nodes = {node["@id"]: node for node in jsonld.flatten(data, options={"documentLoader": loaded})}
unit = next(node[f"{OURS}unit"][0]["@value"] for node in nodes.values() if f"{OURS}unit" in node)
assert unit == export.options.get("unit", "code-points")


def value(node: dict[str, Any], term: str) -> Any:
    return node[term][0]["@value"]


def linked(node: dict[str, Any], term: str) -> list[dict[str, Any]]:
    return [nodes[one["@id"]] for one in node.get(term, [])]


def bodies(annotation: dict[str, Any], purpose: str) -> list[dict[str, Any]]:
    wanted = {"@id": OA + purpose}
    return [body for body in linked(annotation, f"{OA}hasBody") if wanted in body[f"{OA}hasPurpose"]]


same = {"status": True, "tag": True, "rationale": True, "evidence": True, "text": True}
for annotation in (node for node in nodes.values() if f"{OA}Annotation" in node.get("@type", ())):
    [target] = linked(annotation, f"{OA}hasTarget")
    [source] = linked(target, f"{OA}hasSource")
    text, article = value(source, f"{RDF}value"), value(source, f"{OURS}article_id")
    selectors = {one["@type"][0].rpartition("#")[2]: one for one in linked(target, f"{OA}hasSelector")}
    place = selectors["DataPositionSelector" if unit == "utf-8" else "TextPositionSelector"]
    start, end = code_points(text, value(place, f"{OA}start"), value(place, f"{OA}end"), unit)
    quote = selectors["TextQuoteSelector"]
    exact = value(quote, f"{OA}exact")
    assert text[start:end] == exact
    assert text[:start].endswith(value(quote, f"{OA}prefix"))
    assert text[end:].startswith(value(quote, f"{OA}suffix"))
    export.found(start, end, exact, article=article)
    claim = export.claims[linked(annotation, f"{OURS}claim")[0]["@id"].removeprefix("urn:uuid:")]
    same["text"] &= text == export.texts[article]
    same["status"] &= [value(one, f"{RDF}value") for one in bodies(annotation, "assessing")] == [claim["status"]]
    same["tag"] &= {value(one, f"{RDF}value") for one in bodies(annotation, "tagging")} == set(claim["tags"])
    said = [value(one, f"{RDF}value") for one in bodies(annotation, "commenting")]
    same["rationale"] &= said == [claim["rationale"]] * bool(claim["rationale"])
    given = {(value(one, f"{OURS}stance"), value(one, f"{OURS}title")) for one in bodies(annotation, "linking")}
    same["evidence"] &= given == {(one["stance"], one["title"]) for one in claim["evidence"]}
for name, kept in same.items():
    export.thing(name, kept)
export.answer(f"PyLD {importlib.metadata.version('PyLD')}")
