"""The terms of the Web Annotation context that our files use, as the W3C's vocabulary defines them.

Nothing is loaded from anywhere: who asks for the standard's context by its address gets these. A term that a file uses
and that is not here is dropped by whoever reads JSON-LD, and then missed.
"""

from __future__ import annotations

from typing import Any

ADDRESS = "http://www.w3.org/ns/anno.jsonld"
OA = "http://www.w3.org/ns/oa#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XSD = "http://www.w3.org/2001/XMLSchema#"
_AS = "http://www.w3.org/ns/activitystreams#"

_CLASSES = "Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector DataPositionSelector"
_MOTIVATIONS = "commenting describing editing linking tagging"
_LINKS = {
    "body": "hasBody",
    "target": "hasTarget",
    "source": "hasSource",
    "selector": "hasSelector",
    "scope": "hasScope",
}
_WORDS = {"exact": f"{OA}exact", "prefix": f"{OA}prefix", "suffix": f"{OA}suffix", "value": f"{RDF}value"}

CONTEXT: dict[str, Any] = {
    "oa": OA,
    "id": "@id",
    "type": "@type",
    **{name: f"{OA}{name}" for name in (*_CLASSES.split(), *_MOTIVATIONS.split())},
    **{name: {"@id": f"{OA}{term}", "@type": "@id"} for name, term in _LINKS.items()},
    **{name: {"@id": f"{OA}{name}", "@type": f"{_XSD}nonNegativeInteger"} for name in ("start", "end")},
    **_WORDS,
    "motivation": {"@id": f"{OA}motivatedBy", "@type": "@vocab"},
    "purpose": {"@id": f"{OA}hasPurpose", "@type": "@vocab"},
    "Text": "http://purl.org/dc/dcmitype/Text",
    "format": "http://purl.org/dc/elements/1.1/format",
    "language": "http://purl.org/dc/elements/1.1/language",
    "creator": {"@id": "http://purl.org/dc/terms/creator", "@type": "@id"},
    "created": {"@id": "http://purl.org/dc/terms/created", "@type": f"{_XSD}dateTime"},
    "modified": {"@id": "http://purl.org/dc/terms/modified", "@type": f"{_XSD}dateTime"},
    "Person": "http://xmlns.com/foaf/0.1/Person",
    "name": "http://xmlns.com/foaf/0.1/name",
    "label": "http://www.w3.org/2000/01/rdf-schema#label",
    "AnnotationCollection": f"{_AS}OrderedCollection",
    "AnnotationPage": f"{_AS}OrderedCollectionPage",
    "first": {"@id": f"{_AS}first", "@type": "@id"},
    "items": {"@id": f"{_AS}items", "@type": "@id", "@container": "@list"},
    "partOf": {"@id": f"{_AS}partOf", "@type": "@id"},
    "total": {"@id": f"{_AS}totalItems", "@type": f"{_XSD}nonNegativeInteger"},
}


def code_points(text: str, start: int, end: int, unit: str) -> tuple[int, int]:
    """Return a place in code points; `unit` is what it counts in."""
    if unit == "code-points":
        return start, end
    encoding, width = ("utf-16-le", 2) if unit == "utf-16" else ("utf-8", 1)
    units = text.encode(encoding)
    return len(units[: start * width].decode(encoding)), len(units[: end * width].decode(encoding))
