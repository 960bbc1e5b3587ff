"""W3C Web Annotation (JSON-LD): an annotation a mention, in one collection, with the texts that they are on.

What is said of a claim is the bodies by their purposes, and beside them our own columns under our own prefix: without
one, a key that the standard's context has not is dropped by whoever reads JSON-LD. Nothing is loaded to write it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Hashable, Iterator, Mapping
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, uuid5

from annotator.domain.dataset import CLAIM_COLUMNS, EVIDENCE_COLUMNS, AssessmentRow, MentionRow
from annotator.domain.documents import ExportClaim, ExportDocument, ExportEvidence
from annotator.domain.text import context
from annotator.exporting.claim_words import log_losses
from annotator.exporting.format import Export, Thing, Writer
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import UNIT, Options
from annotator.messages import message

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PREFIX, NAMESPACE = "annotator", "urn:x-annotator:"
_NUL = re.compile("\x00")
_NO_TEXT = message("No claim stands in it, and a Web Annotation is of a place: its text is not in this file.")
_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S")
_NO_IRI = re.compile(r'[\x00-\x20<>"{}|\\^`\x7f]')
_NAMED_OTHERWISE = frozenset(("claim_id", "evidence_id", "checked_by", "confidential", "attachment", "source_note"))
_ENCODINGS = {"code-points": "utf-32-le", "utf-16": "utf-16-le", "utf-8": "utf-8"}


def _write(export: Export) -> None:
    people, unit = export.people(), export.options.text(UNIT.key)
    seal = export.seal()
    collection = uuid5(NAMESPACE_OID, f"{seal.acts}:{seal.seal}")
    head = {
        "@context": [CONTEXT, {PREFIX: NAMESPACE}],
        "id": collection.urn,
        "type": "AnnotationCollection",
        "label": export.title,
        f"{PREFIX}:unit": unit,
        "first": {"id": uuid5(collection, "1").urn, "type": "AnnotationPage", "partOf": collection.urn, "items": []},
    }
    before = _json(head).removesuffix("]}}")
    total = 0
    with export.output.file() as stream:
        for document in export.documents():
            positions, text = _positions(document, unit), _text(document)
            for row in document.mentions:
                annotation = _annotation(document, row, people)
                annotation["target"] = _target(document, row, text, positions)
                stream.write(f"{before}\n{_json(annotation)}".encode())
                before, text = ",", {"id": text["id"]}  # a text stands where it is first met
                total += 1
        stream.write(f'{"" if total else before}\n]}},"total":{total}}}\n'.encode())


def _annotation(document: ExportDocument, row: MentionRow, people: Mapping[str, str]) -> dict[str, Any]:
    claim = document.claims[row.claim_id]
    checker = people.get(claim["checked_by"])
    return _known(
        {
            "id": f"urn:uuid:{row.mention_id}",
            "type": "Annotation",
            "motivation": "oa:assessing",
            "created": claim["created_at"],
            "modified": claim["checked_at"],
            "creator": {"type": "Person", "name": checker} if checker else None,
            "body": list(_bodies(claim)),
            f"{PREFIX}:claim": {"id": f"urn:uuid:{row.claim_id}", **_own(claim, CLAIM_COLUMNS)},
            f"{PREFIX}:assessments": [_assessment(one, people) for one in claim.assessments] or None,
        }
    )


def _assessment(one: AssessmentRow, people: Mapping[str, str]) -> dict[str, Any]:
    """What one person made of the claim. No body of its own: readers take the first that assesses for the verdict."""
    person = people.get(one.person_id)
    return _known(
        {
            "type": "TextualBody",
            "creator": {"type": "Person", "name": person} if person else None,
            "created": one.assessed_at,
            "value": one.status,
            f"{PREFIX}:rationale": one.rationale,
        }
    )


def _bodies(claim: ExportClaim) -> Iterator[dict[str, Any]]:
    said = (
        ("describing", claim["wording"]),
        ("oa:assessing", claim["status"]),
        *(("tagging", tag.name) for tag in claim.tags),
        ("commenting", claim["rationale"]),
        ("editing", claim["correction"]),
    )
    for purpose, words in said:
        if words:
            yield {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": words}
    for one in claim.evidence:
        address = _address(one["url"])
        what = {"type": "SpecificResource", "source": address} if address else {"type": "TextualBody"}
        yield {
            **what,
            "purpose": "linking",
            "id": f"urn:uuid:{one['evidence_id']}",
            **_own(one, EVIDENCE_COLUMNS),
            **({} if address else {"value": one["title"] or one["quote"] or one["note"] or one["stance"]}),
        }


def _own(row: ExportClaim | ExportEvidence, columns: tuple[str, ...]) -> dict[str, Any]:
    """Return what is known of a row under our own prefix, named as in the SQLite dataset."""
    return {
        f"{PREFIX}:{name}": row[name]
        for name in columns
        if name not in _NAMED_OTHERWISE and row[name] not in (None, "")
    }


def _text(document: ExportDocument) -> dict[str, Any]:
    article, revision = document.article, document.revision
    return _known(
        {
            "id": f"urn:uuid:{revision.revision_id}",
            "type": "Text",
            "format": "text/plain",
            "language": article.language,
            "label": article.title,
            "value": revision.text,
            f"{PREFIX}:article_id": article.article_id,
            f"{PREFIX}:byline": article.byline,
            f"{PREFIX}:publisher": article.publisher,
            f"{PREFIX}:published": article.published,
            f"{PREFIX}:url": article.url,
            f"{PREFIX}:revision": revision.number,
            f"{PREFIX}:sha256": revision.sha256,
        }
    )


def _target(
    document: ExportDocument, row: MentionRow, text: dict[str, Any], positions: Callable[[int], int]
) -> dict[str, Any]:
    prefix, suffix = context(document.text, row.start, row.end)
    quote = {"type": "TextQuoteSelector", "exact": row.quote, "prefix": prefix, "suffix": suffix}
    # by the standard a TextPositionSelector counts characters, what counts bytes is a DataPositionSelector
    kind = "DataPositionSelector" if positions == document.offsets.to_utf8 else "TextPositionSelector"
    place = {"type": kind, "start": positions(row.start), "end": positions(row.end)}
    return _known(
        {
            "type": "SpecificResource",
            "source": text,
            "scope": _address(document.article.url),
            "selector": [quote, place],
        }
    )


def _positions(document: ExportDocument, unit: str) -> Callable[[int], int]:
    """Return what turns code points of a text into the unit of the file."""
    if unit == "utf-16":
        return document.offsets.to_utf16
    return document.offsets.to_utf8 if unit == "utf-8" else int


def _address(url: str | None) -> str | None:
    """Return an address as an absolute IRI, None for what is none: nothing in it can end the IRI where it stands."""
    if not url or not _ABSOLUTE.match(url):
        return None
    return _NO_IRI.sub(lambda one: f"%{ord(one[0]):02X}", url)


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "")}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _fits(document: ExportDocument, _options: Options) -> Iterator[Loss]:
    yield from log_losses(document)
    if document.current and not document.mentions:
        yield lost("article", document.article.article_id, _NO_TEXT)


def _expects(document: ExportDocument, options: Options) -> Iterator[Hashable]:
    positions = _positions(document, options.text(UNIT.key))
    source = f"urn:uuid:{document.revision.revision_id}"
    return ((source, positions(row.start), positions(row.end), row.quote) for row in document.mentions)


def _read_back(path: Path, options: Options) -> Iterator[Hashable]:
    encoding = _ENCODINGS[options.text(UNIT.key)]
    width = {"utf-32-le": 4, "utf-16-le": 2}.get(encoding, 1)
    source, text = "", b""
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            if not line.startswith('{"id":"urn:uuid:'):  # what stands around the items
                continue
            target = json.loads(line.rstrip("\n").removesuffix(","))["target"]
            if "value" in target["source"]:
                source, text = target["source"]["id"], target["source"]["value"].encode(encoding)
            quote, place = target["selector"]
            found = text[place["start"] * width : place["end"] * width].decode(encoding, "replace")
            yield (
                target["source"]["id"],
                place["start"],
                place["end"],
                found if target["source"]["id"] == source else None,
            )
            if found != quote["exact"]:
                yield "differs", quote["exact"]


WRITER = Writer(
    "w3c",
    message("W3C Web Annotation (JSON-LD)"),
    (".jsonld", ".json"),
    _write,
    _read_back,
    options=(UNIT,),
    holds=frozenset({Thing.EVIDENCE, Thing.TAGS, Thing.RATIONALE, Thing.CORRECTION}),
    fits=_fits,
    expects=_expects,
    unholdable=_NUL,
)
