"""Which sources of a library are one though they are written differently: offered to a person, who merges them.

Three things tell: the same address but for what only tells where somebody came from (tracking parameters, scheme,
"www.", a fragment); the same DOI; the same citation: title, year and people or publisher. Nothing is guessed from words
that only resemble each other.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import unquote

from annotator.analysis.citations.addresses import plain_address
from annotator.domain.folding import key_of
from annotator.domain.source import Source, SourceFields

_DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]+", re.IGNORECASE)
_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
_SAYS_LITTLE = 2
"""A title of so few words names many things."""


class Because(StrEnum):
    """Why two sources are taken for one."""

    ADDRESS = "address"
    DOI = "doi"
    CITATION = "citation"


@dataclass(frozen=True, slots=True)
class Alike:
    """Sources that may be one, the one that is used most first."""

    sources: tuple[Source, ...]
    because: Because


def alike(sources: Sequence[Source]) -> list[Alike]:
    """Return the groups of sources that may be one, each source in one group at most: the surest reason comes first."""
    found: list[Alike] = []
    taken: set[str] = set()
    for because, names in ((Because.DOI, _dois), (Because.ADDRESS, _addresses), (Because.CITATION, _citations)):
        groups: dict[object, list[Source]] = defaultdict(list)
        for source in sources:
            if source.source_id not in taken:
                for name in names(source.fields):
                    groups[name].append(source)
        for group in groups.values():
            free = [source for source in group if source.source_id not in taken]
            if len(free) > 1:
                taken.update(source.source_id for source in free)
                found.append(Alike(tuple(sorted(free, key=_most_used)), because))
    return found


def doi_of(fields: SourceFields) -> str:
    """Return the DOI of a source, in small letters; "" where it has none."""
    stated = _details(fields).get("DOI")
    found = _DOI.search(unquote(f"{stated if isinstance(stated, str) else ''} {fields.url}"))
    return found[0].rstrip(".,;)").lower() if found else ""


def _details(fields: SourceFields) -> dict[str, object]:
    try:
        found = json.loads(fields.details) if fields.details else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _dois(fields: SourceFields) -> Iterator[object]:
    if doi := doi_of(fields):
        yield doi


def _addresses(fields: SourceFields) -> Iterator[object]:
    if address := plain_address(fields.url):
        yield address


def _citations(fields: SourceFields) -> Iterator[object]:
    """Yield what two sources share that are cited alike: a title that says something, the year, and who made it."""
    title = " ".join(re.findall(r"\w+", key_of(fields.title)))
    year = _YEAR.search(fields.published)
    if len(title.split()) <= _SAYS_LITTLE or year is None:
        return
    for name in (_first_family(fields.author), key_of(fields.publisher)):
        if name:
            yield title, year[1], name


def _first_family(author: str) -> str:
    """Return the family name of the first author, however the name is turned around."""
    first = re.split(r";| and | & ", author)[0].strip()
    family = first.partition(",")[0] if "," in first else first.rpartition(" ")[2]
    return key_of(family)


def _most_used(source: Source) -> tuple[int, str]:
    return -len(source.uses), source.source_id
