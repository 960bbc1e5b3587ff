"""Which format a file of references has, and its references. Raises where it is none that is known."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from annotator.errors import UnreadableSource
from annotator.importing.encoding import decode
from annotator.importing.references.items import Reference
from annotator.messages import message

_HEAD = 4_096


@dataclass(frozen=True, slots=True)
class ReferenceFormat:
    """A format: its id, what it is called, its endings, how its beginning tells it, and its module."""

    id: str
    label: str
    suffixes: tuple[str, ...]
    fits: Callable[[str], bool]
    module: str


def _rdf(head: str) -> bool:
    return "<rdf:RDF" in head and "purl.org" in head


FORMATS: tuple[ReferenceFormat, ...] = (
    ReferenceFormat("zotero-rdf", "Zotero RDF", (".rdf",), _rdf, "zotero_rdf"),
    ReferenceFormat("endnote-xml", "EndNote XML", (".xml",), lambda head: "<records>" in head or "<xml><rec" in head,
                    "endnote_xml"),
    ReferenceFormat("csl-json", "CSL-JSON", (".json",), lambda head: head.lstrip()[:1] in ("[", "{"), "csl_json"),
    ReferenceFormat("enw", "EndNote", (".enw",), lambda head: _first_line(head).startswith("%0 "), "enw"),
    ReferenceFormat("ris", "RIS", (".ris",), lambda head: _first_line(head).replace(" ", "").startswith("TY-"), "ris"),
    ReferenceFormat("bibtex", "BibTeX", (".bib", ".bibtex"), lambda head: "@" in head and "{" in head, "bibtex"),
)  # fmt: skip
"""The formats, those whose beginning is surest first."""


def read_references(name: str, content: bytes) -> tuple[str, list[Reference]]:
    """Return the id of a file's format and its references. Raises UnreadableSource."""
    text = decode(content, name).text
    head = text[:_HEAD]
    for one in FORMATS:
        if one.fits(head):
            module = importlib.import_module(f"annotator.importing.references.{one.module}")
            found = [reference for reference in _read(module.read, name, text, content) if reference.item]
            if found:
                return one.id, found
            break
    raise UnreadableSource(
        message("{name} has no references that can be read.", name=name),
        message("Export them as RIS, BibTeX, CSL-JSON, Zotero RDF or EndNote XML."),
    )


def _read(
    read: Callable[[str, str, bytes], Iterator[Reference]], name: str, text: str, content: bytes
) -> Iterator[Reference]:
    try:
        yield from read(name, text, content)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise UnreadableSource(
            message("{name} is damaged, or none of the formats that it looks like.", name=name),
            message("Export it again."),
        ) from error


def _first_line(head: str) -> str:
    return next((line for line in head.lstrip("\ufeff").splitlines() if line.strip()), "")
