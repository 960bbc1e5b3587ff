"""What a pasted or dropped text says of a source: its URL, title, author, publisher, dates, the passage itself.

Read are web addresses and links, legal citations, the usual styles of references (APA, MLA, Chicago, a newspaper's),
BibTeX, RIS and Wikipedia's templates, passages in quotation marks, and what the bookmark of a browser has copied. A
suggestion that a person can change; what is not understood stays in the title, or the note. Nothing is fetched.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from annotator.analysis.citations.addresses import Addressed, address_in, medium_of
from annotator.analysis.citations.copied import copied_source
from annotator.analysis.citations.records import record_in
from annotator.analysis.citations.references import bounded_blanks, reference
from annotator.analysis.citations.web_pages import link_in
from annotator.analysis.citations.words import compiled, reference_words
from annotator.domain.evidence import EvidenceFields

_MARKDOWN_LINK = re.compile(r"\[([^\[\]\n]+)\]\((https?://(?:[^\s()]|\([^\s()]*\))+)\)")
_QUOTED = re.compile(r"([“\"„«‘])(?P<quote>.+?)([”\"“»’])(?P<rest>.*)", re.DOTALL)
_QUOTATION_MARKS = '"“”„«»'
_LONGEST = 20_000  # code points: what is longer is a passage


@cache
def _after_quote() -> re.Pattern[str]:
    return re.compile(
        rf"\s*(?:\((?P<bracketed>.*)\)\.?|(?:[-–—~]+|{reference_words().source}\b:?)\s*(?P<source>.*))\s*",
        re.DOTALL | re.IGNORECASE,
    )


@cache
def _place_alone() -> re.Pattern[str]:
    return compiled(rf"\s*\(?{reference_words().place}\s*[\d–\-]+\)?\.?\s*")


def source_of(text: str, html: str = "") -> EvidenceFields:
    """Return what a text says of a source; `html` is the same as a browser has put it on the clipboard, if it has.

    Dates are ISO 8601; of a year alone the note tells. Any text will do.
    """
    if (copied := copied_source(text)) is not None:
        return copied
    text = text.strip()
    if len(text) > _LONGEST:
        return EvidenceFields(quote=text)
    text = bounded_blanks(text)
    return link_in(html, text) or record_in(text) or _linked(text) or _passage(text) or _described(text)


def _linked(text: str) -> EvidenceFields | None:
    """Return the address and the title of a Markdown link that is all of the text."""
    link = _MARKDOWN_LINK.fullmatch(text)
    if link is None:
        return None
    found = address_in(link[2])
    return replace(found.fields, title=link[1].strip()) if found is not None else None


def _passage(text: str) -> EvidenceFields | None:
    """Return a passage in quotation marks, with the source behind it; None where marks hold the title of a work."""
    quoted = _QUOTED.fullmatch(text)
    if quoted is None:
        return None
    quote, rest = quoted["quote"].strip(), quoted["rest"].strip()
    if not rest.strip(" ."):
        return EvidenceFields(quote=text.strip(_QUOTATION_MARKS + "‘’").strip())
    if _place_alone().fullmatch(rest):
        return EvidenceFields(quote=quote, place=rest.strip("()., "))
    source = _after_quote().fullmatch(rest)
    named = "" if source is None else source["bracketed"] or source["source"]
    if named:
        return replace(_described(named), quote=quote)
    # a comma within the marks: "Title," Publisher, date
    return None if quote[-1:] in ",." or address_in(rest) else EvidenceFields(quote=text)


def _described(text: str) -> EvidenceFields:
    """Return what a reference says: its address, and the words around it."""
    link = _MARKDOWN_LINK.search(text)
    if link is not None:
        text = text[: link.start()] + link[1] + " " + link[2] + text[link.end() :]
    found = address_in(text)
    fields = reference(text if found is None else found.around, has_address=found is not None)
    if fields is None:
        return EvidenceFields(quote=text.strip(_QUOTATION_MARKS)) if found is None else found.fields
    return _joined(found, fields)


def _joined(found: Addressed | None, fields: EvidenceFields) -> EvidenceFields:
    if found is None:
        return fields
    medium = fields.medium or found.fields.medium or medium_of(found.fields.url)
    kind = fields.kind or found.fields.kind
    return replace(fields, url=found.fields.url, archived_url=found.fields.archived_url, medium=medium, kind=kind)
