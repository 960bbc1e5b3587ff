"""rdflib reads the annotations into a graph and answers SPARQL about them; the context is at hand."""

from __future__ import annotations

import json

import rdflib
from interop import Export
from web_annotation import ADDRESS, CONTEXT, OA, RDF, code_points

REQUIRES = ["rdflib==7.6.0"]
READS = ["w3c", "w3c unit=utf-16"]

PLACES = f"""
PREFIX oa: <{OA}>
PREFIX rdf: <{RDF}>
SELECT ?annotation ?article ?text ?exact ?start ?end WHERE {{
  ?annotation a oa:Annotation ; oa:hasTarget ?target .
  ?target oa:hasSource ?source ; oa:hasSelector ?quote, ?place .
  ?source rdf:value ?text ; <urn:x-annotator:article_id> ?article .
  ?quote a oa:TextQuoteSelector ; oa:exact ?exact .
  ?place a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end .
}}"""
STATUSES = f"""
PREFIX oa: <{OA}>
PREFIX rdf: <{RDF}>
SELECT ?claim ?status ?wording WHERE {{
  ?annotation <urn:x-annotator:claim> ?claim ; oa:hasBody ?assessed, ?described .
  ?assessed oa:hasPurpose oa:assessing ; rdf:value ?status .
  ?described oa:hasPurpose oa:describing ; rdf:value ?wording .
}}"""

export = Export()
unit = export.options.get("unit", "code-points")
data = json.loads(export.path.read_text("utf-8"))
data["@context"] = [CONTEXT if one == ADDRESS else one for one in data["@context"]]
graph = rdflib.Graph().parse(data=json.dumps(data), format="json-ld")
for row in graph.query(PLACES):
    text, exact = str(row.text), str(row.exact)
    start, end = code_points(text, int(row.start), int(row.end), unit)
    assert text[start:end] == exact
    export.found(start, end, exact, article=str(row.article))
said = {str(row.claim).removeprefix("urn:uuid:"): (str(row.status), str(row.wording)) for row in graph.query(STATUSES)}
export.thing("status", said == {key: (claim["status"], claim["wording"]) for key, claim in export.claims.items()})
export.answer(f"rdflib {rdflib.__version__}")
