"""W3C Web Annotation (JSON-LD): one annotation, a page, a collection, or lines of them; and Hypothesis' export.

Where the text is in the file, or beside it, it comes in with its marks. Else these come onto the article that has the
address. Positions count code points by the standard and UTF-16 in many programs: the quotes tell. An annotation of
Hypothesis is one of these but for the names of its keys.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote

from annotator.domain.article import Metadata
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.incoming import IncomingClaim, IncomingMention, IncomingRemark
from annotator.errors import UnreadableSource
from annotator.importing.format import Fit, InputFile, Reading
from annotator.importing.json_source import first_record, listed, mapping, number, records, string
from annotator.importing.marks import Untold, no_articles
from annotator.importing.quote_places import unit_of, unit_words

_CONTEXT = "http://www.w3.org/ns/anno"
_KINDS = frozenset({"annotation", "annotationpage", "annotationcollection"})
_TAGGING = frozenset({"tagging", "classifying", "identifying"})
_DEEPEST = 8


@dataclass(slots=True)
class _OfSource:
    """What a file says of one text: `text` where it is in the file or beside it."""

    title: str = ""
    text: str = ""
    claims: list[IncomingClaim] = field(default_factory=list)
    untold: Untold = field(default_factory=Untold)


def recognise(file: InputFile) -> Fit:
    """Tell whether a file holds Web Annotations: it has their context, or is called one and has a target."""
    record = mapping(first_record(file))
    contexts = record.get("@context")
    if any(string(one).replace("https:", "http:").startswith(_CONTEXT) for one in _many(contexts)):
        return Fit.SURE
    if _kinds(record) & _KINDS and ("target" in record or "items" in record or "first" in record):
        return Fit.SURE
    graph = listed(record.get("@graph"))
    return Fit.SURE if any(_kinds(mapping(one)) & _KINDS for one in graph) else Fit.NO


def recognise_hypothesis(file: InputFile) -> Fit:
    """Tell whether a file is what Hypothesis gives: rows with targets that have selectors, of its accounts."""
    record = mapping(first_record(file))
    rows = _hypothesis_rows(record)
    return Fit.SURE if rows and all(_is_hypothesis(one) for one in rows[:5]) else Fit.NO


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield each text that annotations are on, with them."""
    sources: dict[str, _OfSource] = defaultdict(_OfSource)
    for record in records(file):
        if isinstance(record, UnreadableSource):
            yield record
            continue
        for annotation in _annotations(record):
            _take(annotation, sources)
    yield from _readings(file, sources, "Web Annotation")


def read_hypothesis(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield each page that annotations are on, with them; replies belong to what they answer."""
    rows: list[dict[str, Any]] = []
    for record in records(file):
        if isinstance(record, UnreadableSource):
            yield record
            continue
        rows += map(mapping, _hypothesis_rows(mapping(record)))
    replies: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        references = listed(row.get("references"))
        if references:
            replies[string(references[0])].append(row)
    sources: dict[str, _OfSource] = defaultdict(_OfSource)
    for row in rows:
        if not listed(row.get("references")):
            _take(_from_hypothesis(row, replies.get(string(row.get("id")), [])), sources)
    yield from _readings(file, sources, "Hypothesis")


def _readings(file: InputFile, sources: dict[str, _OfSource], fmt: str) -> Iterator[Reading]:
    """Yield what was found of each source."""
    if not sources:
        raise no_articles(file, fmt)
    for address, source in sources.items():
        text = source.text or _text_beside(file, address)
        said = source.untold.words()
        metadata = Metadata(title=source.title, url=address if "://" in address else "")
        if not text:
            yield Reading("", metadata, claims=source.claims, warnings=said, onto=address, name=address)
            continue
        unit = unit_of(text, [mention for claim in source.claims for mention in claim.mentions])
        told = unit_words(unit)
        yield Reading(
            text,
            metadata,
            claims=source.claims,
            warnings=(told, *said),
            name=address if len(sources) > 1 else "",
            unit=unit,
        )


def _text_beside(file: InputFile, address: str) -> str:
    """Return the text of a source that is a file beside this one; nothing is ever fetched."""
    name = PurePosixPath(unquote(address.removeprefix("file://").removeprefix("./"))).name
    if "://" in address.removeprefix("file://") or not name.lower().endswith(".txt"):
        return ""
    return (file.beside(name) or b"").decode("utf-8", "replace")


def _annotations(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Yield the annotations in a value, whatever holds them."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _annotations(one, depth + 1)
        return
    record = mapping(value)
    if "target" in record:
        yield record
    for key in ("items", "@graph", "first", "annotations"):
        if isinstance(record.get(key), list | dict):
            yield from _annotations(record[key], depth + 1)


def _take(annotation: dict[str, Any], sources: dict[str, _OfSource]) -> None:
    """Put an annotation to the texts that it is on."""
    by_source: dict[str, list[IncomingMention]] = defaultdict(list)
    for target in _many(annotation.get("target")):
        address, text, title, mention = _target(target)
        if not address and not text:
            continue
        source = sources[address or text[:80]]
        source.text = source.text or text
        source.title = source.title or title or string(annotation.get("title"))
        places = by_source[address or text[:80]]
        if mention is not None:
            places.append(mention)
    for address, mentions in by_source.items():
        source = sources[address]
        if mentions:
            source.claims.append(_claim(annotation, mentions, source.untold))
        else:
            for words in _words(annotation):
                source.untold.whole_text(words)


def _target(target: Any) -> tuple[str, str, str, IncomingMention | None]:
    """Return the address, the text where it is stated, the title, and the place of a target."""
    if isinstance(target, str):
        return target, "", "", None
    values = mapping(target)
    resource = values.get("source", values.get("id", values.get("@id")))
    about = mapping(resource)
    address = string(resource) or string(about.get("id")) or string(about.get("@id"))
    text = string(about.get("value")) or string(about.get("text"))
    if "source" not in values and not text:
        text = string(values.get("value"))
    title = string(about.get("title")) or string(about.get("label"))
    start = end = -1
    quote = prefix = suffix = ""
    for selector in _selectors(values.get("selector")):
        kinds = _kinds(selector)
        if "textpositionselector" in kinds:
            start, end = number(selector.get("start")), number(selector.get("end"))
        elif "textquoteselector" in kinds:
            quote, prefix, suffix = (string(selector.get(key)) for key in ("exact", "prefix", "suffix"))
    if not quote.strip() and not 0 <= start < end:
        return address, text, title, None
    if not 0 <= start < end:
        start = end = -1
    return address, text, title, IncomingMention(start, end, quote, prefix, suffix)


def _selectors(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    """Yield selectors with those that refine them: the innermost one says most and comes last."""
    if depth > _DEEPEST:
        return
    for one in _many(value):
        selector = mapping(one)
        yield selector
        if "refinedBy" in selector:
            yield from _selectors(selector["refinedBy"], depth + 1)
        if "choice" in _kinds(selector):
            yield from _selectors(selector.get("items"), depth + 1)


def _claim(annotation: dict[str, Any], mentions: list[IncomingMention], untold: Untold) -> IncomingClaim:
    motivations = {_name(one) for one in _many(annotation.get("motivation"))}
    who = _person(annotation.get("creator"))
    at = string(annotation.get("modified")) or string(annotation.get("created"))
    status = ""
    tags: list[str] = []
    remarks: list[IncomingRemark] = [*listed(annotation.get(_REPLIES))]
    evidence: list[EvidenceFields] = []
    bodies = [*_many(annotation.get("body")), *_many(annotation.get("bodyValue"))]
    for body in bodies:
        words, address, purposes = _body(body)
        purposes = purposes or motivations
        if address and not words and not purposes & (_TAGGING | {"assessing"}):
            evidence.append(EvidenceFields(stance=Stance.CONTEXT, url=address))
        elif "assessing" in purposes:
            status = words or _last_part(address)
        elif purposes & _TAGGING:
            tags.append(words or _last_part(address))
        elif words:
            remarks.insert(len(remarks) - len(listed(annotation.get(_REPLIES))), IncomingRemark(words, who, at))
        else:
            untold.attribute(", ".join(sorted(purposes)) or "body")
    return IncomingClaim(
        ClaimFields(status=status or None),
        tuple(mentions),
        tags=tuple(dict.fromkeys(tag for tag in tags if tag.strip())),
        evidence=tuple(evidence),
        external_id=string(annotation.get("id")) or string(annotation.get("@id")),
        remarks=tuple(remarks),
    )


def _body(body: Any) -> tuple[str, str, set[str]]:
    """Return the words of a body, the address that it is, and what it is for."""
    if isinstance(body, str):
        return ("", body, set()) if "://" in body or body.startswith("urn:") else (body, "", set())
    values = mapping(body)
    purposes = {_name(one) for one in _many(values.get("purpose"))}
    words = next(
        (string(values[key]) for key in ("value", "chars", "rdf:value", "label") if string(values.get(key))), ""
    )
    resource = values.get("source", values.get("id", values.get("@id")))
    address = string(resource) or string(mapping(resource).get("id"))
    return words, address, purposes


def _words(annotation: dict[str, Any]) -> list[str]:
    """Return what an annotation says, in words."""
    said = [_body(body) for body in (*_many(annotation.get("body")), *_many(annotation.get("bodyValue")))]
    return [words or address for words, address, _ in said if words or address]


def _person(creator: Any) -> str:
    for one in _many(creator):
        if isinstance(one, str):
            return one
        who = mapping(one)
        return string(who.get("name")) or string(who.get("nickname")) or string(who.get("nick"))
    return ""


def _many(value: Any) -> list[Any]:
    """Return a value that may stand alone, in a list, or not at all, as a list."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _kinds(record: dict[str, Any]) -> set[str]:
    return {_name(one) for key in ("type", "@type") for one in _many(record.get(key))}


def _name(term: Any) -> str:
    """Return a term without its namespace: oa:assessing and http://www.w3.org/ns/oa#assessing are assessing."""
    return _last_part(string(term)).casefold()


def _last_part(address: str) -> str:
    for mark in ("#", "/", ":"):
        address = address.rpartition(mark)[2] or address
    return address


# Hypothesis


_REPLIES = "annotator:replies"


def _hypothesis_rows(record: dict[str, Any]) -> list[Any]:
    """Return the annotations of an answer of the API, of the client's export, or one that stands alone."""
    for key in ("rows", "annotations"):
        if isinstance(record.get(key), list):
            return listed(record[key])
    return [record] if record else []


def _is_hypothesis(row: Any) -> bool:
    values = mapping(row)
    return isinstance(values.get("uri"), str) and isinstance(values.get("target"), list) and "user" in values


def _from_hypothesis(row: dict[str, Any], replies: list[dict[str, Any]]) -> dict[str, Any]:
    """Return an annotation of Hypothesis by the standard's names."""
    said = string(row.get("text"))
    body: list[Any] = [{"value": said, "purpose": "commenting"}] if said.strip() else []
    body += [{"value": string(tag), "purpose": "tagging"} for tag in listed(row.get("tags"))]
    address = string(row.get("uri"))
    targets = [{**mapping(one), "source": address} for one in listed(row.get("target"))] or [{"source": address}]
    titles = _many(mapping(row.get("document")).get("title"))
    return {
        "id": string(row.get("id")),
        "title": string(titles[0]) if titles else "",
        "creator": _account(row),
        "created": string(row.get("created")),
        "modified": string(row.get("updated")),
        "body": body,
        "target": targets,
        _REPLIES: [
            IncomingRemark(string(one.get("text")), _account(one), string(one.get("updated") or one.get("created")))
            for one in replies
            if string(one.get("text")).strip()
        ],
    }


def _account(row: dict[str, Any]) -> str:
    """Return who made an annotation: the name that is shown, else the account without its server."""
    shown = string(mapping(row.get("user_info")).get("display_name"))
    return shown or string(row.get("user")).removeprefix("acct:").partition("@")[0]
