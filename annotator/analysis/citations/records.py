"""References in a machine's notation: BibTeX, RIS, Wikipedia's templates. They name their fields themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import pairwise

from annotator.analysis.citations.addresses import address_in, medium_of
from annotator.analysis.citations.dates import date_in
from annotator.domain.evidence import EvidenceFields

_BIBTEX = re.compile(r"\s*@(?P<kind>\w+)\s*[{(]\s*[^,{}]*,(?P<fields>.*)", re.DOTALL)
_BIBTEX_FIELD = re.compile(
    r"(?<![\w-])(?P<name>[A-Za-z][\w-]*)\s*=\s*(?P<value>\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|\"[^\"]*\"|[\w.]+)"
)
_LATEX = re.compile(r"\\[a-zA-Z]+\s*|\\[^a-zA-Z]|[{}]")
# with a line each, or in one line, as a text field has pasted it
_RIS = re.compile(r"\s*TY\s{1,2}-\s*(?P<kind>\w+)\b(?P<fields>.*)", re.DOTALL)
_RIS_FIELD = re.compile(
    r"(?:^|\s)(?P<name>[A-Z][A-Z0-9])\s{1,2}-\s?(?P<value>.*?)(?=\s[A-Z][A-Z0-9]\s{1,2}-(?:\s|$)|\s*$)", re.DOTALL
)
_TEMPLATE = re.compile(
    r"\s*(?:<ref[^>]*>)?\{\{\s*cit(?:e|ation)\b(?P<kind>[^|]*)\|(?P<fields>.*?)\}\}.*", re.DOTALL | re.IGNORECASE
)
_LINK_OR_BAR = re.compile(r"\[\[[^\[\]]*\]\]|\|")
_DOCUMENTS = frozenset(
    (
        "article",
        "inproceedings",
        "techreport",
        "phdthesis",
        "mastersthesis",
        "report",
        "jour",
        "conf",
        "rprt",
        "thes",
        "journal",
        "conference",
        "thesis",
    )
)
_PRINT = frozenset(("book", "inbook", "incollection", "chap", "newspaper_print"))
_OTHER_MEDIA = {
    "dataset": "dataset",
    "data": "dataset",
    "video": "video",
    "interview": "interview",
    "podcast": "recording",
    "sound": "recording",
    "av media": "video",
}


def record_in(text: str) -> EvidenceFields | None:
    """Return what a record says of its source, None where the text is none."""
    bibtex = _BIBTEX.fullmatch(text)
    if bibtex is not None:
        named = {match["name"].lower(): _plain(match["value"]) for match in _BIBTEX_FIELD.finditer(bibtex["fields"])}
        named["author"] = _people(named.get("author", "").split(" and "))
        return _fields(bibtex["kind"], named) if len(named) > 1 else None
    ris = _RIS.fullmatch(text)
    if ris is not None:
        return _fields(ris["kind"], _named_ris(ris["fields"]))
    template = _TEMPLATE.fullmatch(text)
    if template is not None:
        return _fields(template["kind"].strip(), _named_template(template["fields"]))
    return None


def _parts(fields: str) -> list[str]:
    """Part the fields of a template at its bars; those within a link [[page|words]] are the link's."""
    bars = [match.start() for match in _LINK_OR_BAR.finditer(fields) if match[0] == "|"]
    return [fields[start + 1 : end] for start, end in pairwise([-1, *bars, len(fields)])]


def _plain(value: str) -> str:
    return " ".join(_LATEX.sub("", value.replace("--", "–")).strip(' "').split())


def _people(names: list[str]) -> str:
    return "; ".join(name.strip() for name in names if name.strip())


def _named_ris(fields: str) -> dict[str, str]:
    named: dict[str, list[str]] = {}
    for match in _RIS_FIELD.finditer(fields):
        named.setdefault(match["name"], []).append(" ".join(match["value"].split()))

    def first(*keys: str) -> str:
        return next((named[key][0] for key in keys if named.get(key)), "")

    pages = "–".join(part for part in (first("SP"), first("EP")) if part)
    return {
        "author": _people(named.get("AU", []) + named.get("A1", [])),
        "title": first("TI", "T1", "CT"),
        "journal": first("JO", "JF", "T2", "JA"),
        "publisher": first("PB"),
        "date": first("DA", "PY", "Y1"),
        "year": first("PY", "Y1")[:4],
        "url": first("UR", "L1"),
        "doi": first("DO"),
        "volume": first("VL"),
        "number": first("IS"),
        "pages": pages,
        "urldate": first("Y2"),
    }


def _named_template(fields: str) -> dict[str, str]:
    named: dict[str, str] = {}
    for part in _parts(fields):
        name, _, value = part.partition("=")
        if value.strip():
            named[name.strip().lower()] = " ".join(re.sub(r"\[\[(?:[^|\[\]]*\|)?([^\[\]]*)\]\]", r"\1", value).split())
    authors = [
        ", ".join(part for part in (named.get(f"last{n}", ""), named.get(f"first{n}", "")) if part)
        for n in ("", "1", "2", "3", "4", "5")
    ]
    named["author"] = _people([*authors, named.get("author", "")])
    named["urldate"] = named.get("access-date", named.get("accessdate", ""))
    named["archive"] = named.get("archive-url", named.get("archiveurl", ""))
    return named


def _fields(kind: str, named: Mapping[str, str]) -> EvidenceFields:
    kind = kind.lower()

    def first(*keys: str) -> str:
        return next((named[key] for key in keys if named.get(key)), "")

    doi = first("doi")
    found = address_in(first("url", "howpublished") or (f"doi:{doi}" if doi and "doi" not in doi else doi))
    url = found.fields.url if found is not None else ""
    published = _day(first("date")) or _day(f"{first('year')}-{first('month')}-{first('day')}")
    year = first("year") or first("date")[:4]
    medium = _OTHER_MEDIA.get(kind) or ("print" if kind in _PRINT and not url else "")
    if not medium:
        medium = "document" if kind in _DOCUMENTS else medium_of(url)
    return EvidenceFields(
        title=first("title"),
        author=first("author"),
        publisher=first(
            "journal",
            "newspaper",
            "website",
            "work",
            "magazine",
            "booktitle",
            "publisher",
            "institution",
            "school",
            "organization",
        ),
        url=url,
        archived_url=first("archive") or (found.fields.archived_url if found is not None else ""),
        published=published,
        accessed=_day(first("urldate")),
        place=_place(named),
        medium=medium,
        note="" if published or not year else f"Published {year}",
    )


def _place(named: Mapping[str, str]) -> str:
    volume, number, pages = (named.get(key, "") for key in ("volume", "number", "pages"))
    issue = f"{volume}({number})" if volume and number else volume or named.get("issue", "")
    page = pages or named.get("page", "")
    return ", ".join(part for part in (issue, f"p. {page}" if page and not volume else page) if part)


def _day(text: str) -> str:
    found = date_in(text)
    return found.day if found is not None else ""
