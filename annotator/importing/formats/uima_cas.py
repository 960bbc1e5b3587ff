"""UIMA CAS as INCEpTION, WebAnno and dkpro-cassis write it: XMI, or JSON 0.4, alone or in a ZIP; UTF-16 code units.

What is a mark is told by its place: the type system, which says what else a type may hold, is not needed to read one.
Tokens, sentences and what a parser found are no marks; layers of people, and named entities, are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from annotator.bounded import open_archive, safe_xml
from annotator.domain.article import Metadata
from annotator.domain.claim import ClaimFields
from annotator.domain.incoming import IncomingClaim, IncomingRemark
from annotator.domain.whole_numbers import whole_number
from annotator.errors import UnreadableSource
from annotator.importing.format import Fit, InputFile, Reading
from annotator.importing.json_source import first_record, listed, mapping, number, string
from annotator.importing.long_json import no_json
from annotator.importing.marks import Untold, label_of, mark, no_articles, said_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_XMI = b"http://www.omg.org/XMI"
_ID = "{http://www.omg.org/XMI}id"
_ECORE = "http:///"
_FRAME = "uima.cas."
_MADE_BY_MACHINES = (
    "uima.",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.",
    "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.",
    "de.tudarmstadt.ukp.dkpro.core.api.metadata.",
    "de.tudarmstadt.ukp.dkpro.core.api.transform.",
    "de.tudarmstadt.ukp.dkpro.core.api.anomaly.",
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
)

_TITLE, _LANGUAGE = "documentTitle", "language"
_RELATION = frozenset({"Governor", "Dependent", "first", "next", "source", "target"})
_OWN = frozenset({"begin", "end", "sofa", "xmiID"})


@dataclass(frozen=True, slots=True)
class _Structure:
    """A feature structure: its type, the view that it is of, its place (-1: none), and what its features say."""

    fs_id: str
    type: str
    sofa: str
    start: int
    end: int
    features: dict[str, list[str]]


@dataclass(slots=True)
class _Document:
    """The views of a CAS with their texts, by what they are referred to."""

    texts: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    structures: list[_Structure] = field(default_factory=list)


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is a CAS, or a ZIP with one in it."""
    if file.head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"<") and _XMI in file.head[:4096]:
        return Fit.SURE
    if any(_is_xmi(name) for name in file.entries):
        return Fit.SURE
    return Fit.SURE if "%FEATURE_STRUCTURES" in mapping(first_record(file)) else Fit.NO


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield the text of each view, with its marks."""
    found = False
    for name, data in _parts(file):
        try:
            document = (
                _of_json(file, data) if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{") else _of_xmi(data, name)
            )
        except UnreadableSource as fault:
            yield fault
            continue
        for reading in _readings(document, "" if name == file.name else name):
            found = True
            yield reading
    if not found:
        raise no_articles(file, "UIMA CAS")


def _is_xmi(name: str) -> bool:
    return name.lower().endswith(".xmi")


def _parts(file: InputFile) -> Iterator[tuple[str, bytes]]:
    """Yield the documents of a file, with what they are called."""
    if not file.entries:
        yield file.name, file.data
        return
    with open_archive(file) as archive:
        for name in archive:
            if _is_xmi(name):
                yield name, archive.read(name)


def _readings(document: _Document, name: str) -> Iterator[Reading]:
    for sofa, text in document.texts.items():
        if not text.strip():
            continue
        untold = Untold()
        here = [one for one in document.structures if one.sofa == sofa]
        claims = [claim for one in here if (claim := _claim(one, untold)) is not None]
        claims.sort(key=lambda claim: (claim.mentions[0].start, claim.mentions[0].end))
        view = document.names.get(sofa, "") if len(document.texts) > 1 else ""
        yield Reading(
            text,
            _metadata(here),
            claims=claims,
            warnings=untold.words(),
            name=" ".join(filter(None, (name, view))),
        )


def _claim(one: _Structure, untold: Untold) -> IncomingClaim | None:
    """Return the claim that an annotation is; None for one that is no mark, or marks nothing."""
    if one.start < 0 or one.type.startswith(_MADE_BY_MACHINES):
        return None
    if one.features.keys() & _RELATION:
        untold.relation()
        return None
    if one.start >= one.end:
        untold.unclear()
        return None
    values = {name: "; ".join(said) for name, said in one.features.items() if any(one.strip() for one in said)}
    label = label_of(values)
    labels = next((said for name, said in one.features.items() if values.get(name) == label), [label])
    status = ""
    notes: list[str] = []
    for name, value in values.items():
        if value == label:
            continue
        kind, said = said_of(name, value)
        if kind == "status":
            status = said
        elif kind == "rationale":
            notes.append(said)
        else:
            untold.attribute(name)
    return mark(
        one.start,
        one.end,
        labels if label else [one.type.rpartition(".")[2]],
        external_id=one.fs_id and f"{one.type}#{one.fs_id}",
        fields=ClaimFields(status=status or None),
        remarks=[IncomingRemark(note) for note in notes],
    )


def _metadata(structures: list[_Structure]) -> Metadata:
    title = language = ""
    for one in structures:
        title = title or "".join(one.features.get(_TITLE, []))
        stated = "".join(one.features.get(_LANGUAGE, [])) if one.type.startswith(_MADE_BY_MACHINES) else ""
        language = language or ("" if stated.startswith("x-") else stated)
    return Metadata(title=title, language=language)


# XMI


def _of_xmi(data: bytes, name: str) -> _Document:
    document = _Document()
    for element in safe_xml(data, name):
        kind = _type_of(element)
        if not kind:
            continue
        if kind == f"{_FRAME}Sofa":
            sofa = element.get(_ID, "")
            document.texts[sofa] = element.get("sofaString", "")
            document.names[sofa] = element.get("sofaID", "")
        elif not kind.startswith(_FRAME):
            document.structures.append(_structure(element, kind))
    return document


def _type_of(element: _Element) -> str:
    """Return the type of an element: {http:///webanno/custom.ecore}Span is webanno.custom.Span; none of a comment."""
    tag: object = element.tag
    if not isinstance(tag, str):
        return ""
    space, _, name = tag.removeprefix("{").rpartition("}")
    package = space.removeprefix(_ECORE).removesuffix(".ecore").replace("/", ".")
    return f"{package}.{name}" if package and package != "uima.noNamespace" else name


def _structure(element: _Element, kind: str) -> _Structure:
    stated = {str(name): str(value) for name, value in element.attrib.items()}
    features = {name: [value] for name, value in stated.items() if name not in _OWN and not name.startswith("{")}
    for child in element:  # of a feature that holds several values
        if child.text:
            features.setdefault(str(child.tag), []).append(child.text)
    return _Structure(
        element.get(_ID, ""),
        kind,
        element.get("sofa", ""),
        whole_number(element.get("begin")),
        whole_number(element.get("end")),
        features,
    )


# JSON


def _of_json(file: InputFile, data: bytes) -> _Document:
    try:
        whole = mapping(json.loads(data))
    except (ValueError, RecursionError) as error:
        raise no_json(file, error) from error
    document = _Document()
    for one in map(mapping, listed(whole.get("%FEATURE_STRUCTURES"))):
        kind, fs_id = string(one.get("%TYPE")), string(one.get("%ID"))
        if kind == f"{_FRAME}Sofa":
            document.texts[fs_id] = string(one.get("sofaString"))
            document.names[fs_id] = string(one.get("sofaID"))
        elif not kind.startswith(_FRAME):
            document.structures.append(_structure_of_json(one, kind, fs_id))
    return document


def _structure_of_json(one: dict[str, Any], kind: str, fs_id: str) -> _Structure:
    features: dict[str, list[str]] = {}
    for name, value in one.items():
        if name.startswith("%") or name in _OWN or name == "@sofa":
            continue
        said = [string(part) for part in value] if isinstance(value, list) else [string(value)]
        features[name.removeprefix("@")] = said
    return _Structure(fs_id, kind, string(one.get("@sofa")), number(one.get("begin")), number(one.get("end")), features)
