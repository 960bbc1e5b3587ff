"""BibTeX and BibLaTeX, as bibtexparser reads them; what one entry has wrong keeps no other from being read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.domain.languages import words
from annotator.importing.references.items import Reference

_TYPES = {
    "article": "article-journal", "inproceedings": "paper-conference", "conference": "paper-conference",
    "book": "book", "booklet": "book", "inbook": "chapter", "incollection": "chapter", "collection": "book",
    "techreport": "report", "report": "report", "phdthesis": "thesis", "mastersthesis": "thesis", "thesis": "thesis",
    "online": "webpage", "electronic": "webpage", "www": "webpage", "dataset": "dataset", "video": "motion_picture",
    "audio": "song", "image": "graphic", "artwork": "graphic", "letter": "interview", "jurisdiction": "legal_case",
    "manual": "report", "unpublished": "manuscript",
}  # fmt: skip
_MONTHS = {form[:3].lower(): number for number, (form, *_) in enumerate(words("en").months, 1)}
_ADDRESS = re.compile(r"https?://[^\s{}]+")
_BRACES = re.compile(r"\{(.*)\}", re.DOTALL)


def read(_name: str, text: str, _content: bytes) -> Iterator[Reference]:
    """Yield the references of a file."""
    import logging

    from bibtexparser.entrypoint import parse_string
    from bibtexparser.middlewares import SeparateCoAuthors

    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    library = parse_string(text, append_middleware=[SeparateCoAuthors()])
    for entry in library.entries:
        values = {field.key.lower(): field.value for field in entry.fields}
        yield Reference(_item(entry.entry_type.lower(), values), tuple(_files(str(values.get("file", "")))))


def _item(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    def one(*names: str) -> str:
        return next((found for name in names if (found := _plain(values.get(name)))), "")

    urls = list(map(_unescaped, _ADDRESS.findall(f"{values.get('url', '')} {values.get('howpublished', '')}")))
    found = _TYPES.get(kind, "webpage" if urls and kind == "misc" else "document")
    if found == "article-journal" and one("entrysubtype") in ("newspaper", "magazine"):
        found = f"article-{one('entrysubtype')}"
    return {
        "type": found,
        "title": ": ".join(filter(None, (one("title"), one("subtitle")))),
        "author": _names(values.get("author")),
        "editor": _names(values.get("editor")) if found == "chapter" else [],
        "container-title": one("journal", "journaltitle", "booktitle", "maintitle", "organization"),
        "publisher": one("publisher", "institution", "school"),
        "publisher-place": one("address", "location"),
        "volume": one("volume"),
        "issue": one("issue", "number") if found.startswith("article") else "",
        "number": one("number") if not found.startswith("article") else "",
        "page": one("pages"),
        "edition": one("edition"),
        "DOI": _unescaped(str(values.get("doi", ""))),
        "ISBN": one("isbn"),
        "URL": urls[0] if urls else _unescaped(str(values.get("url", ""))),
        "archive_location": _unescaped(str(values.get("archiveurl", ""))),
        "language": one("language", "langid"),
        "issued": {"literal": one("date") or _month_and_year(one("year"), one("month"))},
        "accessed": {"literal": one("urldate")},
        "note": one("note", "annote"),
    }


def _month_and_year(year: str, month: str) -> str:
    number = _MONTHS.get(month[:3].lower(), int(month) if month.isdecimal() else 0)
    return f"{year}-{number:02}" if year.isdecimal() and 1 <= number <= 12 else f"{month} {year}".strip()


def _names(stated: Any) -> list[dict[str, str]]:
    from bibtexparser.middlewares.names import parse_single_name_into_parts

    found = []
    for name in stated if isinstance(stated, list) else ():
        whole = _BRACES.fullmatch(name.strip())
        if whole is not None and "}" not in whole[1]:
            found.append({"literal": _plain(whole[1])})
            continue
        parts = parse_single_name_into_parts(name, strict=False)
        family = " ".join((*parts.von, *parts.last, *parts.jr))
        found.append({"family": _plain(family), "given": _plain(" ".join(parts.first))})
    return found


def _plain(value: Any) -> str:
    """Return a value without LaTeX's commands."""
    from pylatexenc.latex2text import LatexNodes2Text

    if not isinstance(value, str):
        return ""
    if not re.search(r"[\\{}$~%]|--|``|''", value):
        return value.strip()
    value = re.sub(r"(?<!\\)%", r"\\%", value)  # in a field it begins no comment
    return str(LatexNodes2Text(math_mode="verbatim").latex_to_text(value)).strip()


def _unescaped(address: str) -> str:
    """Return an address as it is: a decoder of LaTeX would cut it at its first percent sign."""
    return re.sub(r"\\([_%&#~$])", r"\1", address).strip("{} ")


def _files(stated: str) -> Iterator[str]:
    """Yield the files that JabRef and Zotero name: words, place and kind parted by colons, several by semicolons."""
    for one in re.split(r"(?<!\\);", stated.strip("{}")):
        parts = [re.sub(r"\\(.)", r"\1", part) for part in re.split(r"(?<!\\):", one)]
        place = parts[1] if len(parts) > 2 else parts[0]
        if place.strip():
            yield place.strip()
