"""The card of a dataset: what it is, when and from what it was made, and how it was checked, from the data alone.

Plain words for people (README.md), Croissant for machines (croissant.json), and for Datasette what serves best as
a label and as facets. Nothing in it is made up: a licence is the owner's to give, agreement is told where measured.
The same project gives the same card: the time in it is that of the last act, not of the writing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from annotator import __version__
from annotator.domain.acts import Seal
from annotator.domain.agreement import StatusAgreement
from annotator.domain.codebook import Status
from annotator.domain.dataset_source import DatasetSummary
from annotator.domain.past import Past
from annotator.exporting.annotations import COLUMNS, NUMBERS
from annotator.exporting.output import Content

README, CROISSANT, DATASETTE = "README.md", "croissant.json", "datasette.yaml"
FILES = (README, CROISSANT, DATASETTE)
_KNOWN_BY = {README: b"\n- Written by Annotator ", CROISSANT: b"mlcommons.org/croissant", DATASETTE: b'"databases"'}
_HEAD = 8_192
_MARKUP = re.compile(r"([\\`*_{}\[\]<>|#])")
_ENCODINGS = {
    ".sqlite": "application/vnd.sqlite3",
    ".jsonl": "application/jsonlines",
    ".ndjson": "application/jsonlines",
    ".parquet": "application/x-parquet",
    ".csv": "text/csv",
    ".json": "application/json",
    ".zip": "application/zip",
    ".txt": "text/plain",
    ".ann": "text/plain",
    ".conf": "text/plain",
    ".tsv": "text/tab-separated-values",
    ".xml": "application/xml",
    ".xmi": "application/xml",
}
TABULAR = ("jsonl", "csv", "parquet")
"""The formats that have a row a mention, and that Croissant's readers can read."""
_TYPES = {"checked_at": "sc:DateTime"}  # pandas, which reads for mlcroissant, makes times of it by its name
_LISTS = ("tags", "evidence", "assessments")
_CONTEXT = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "sc": "https://schema.org/",
    "cr": "http://mlcommons.org/croissant/",
    "column": "cr:column",
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "recordSet": "cr:recordSet",
    "source": "cr:source",
    "dct": "http://purl.org/dc/terms/",
    "conformsTo": "dct:conformsTo",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """What a card tells of one export. `lost` counts what the format does not hold, by its kind."""

    title: str
    label: str
    articles: int
    claims: int
    mentions: int
    withheld: int
    lost: Mapping[str, int]
    summary: DatasetSummary
    scale: tuple[Status, ...]
    seal: Seal
    past: Past
    licence: str
    agreement: StatusAgreement


def strangers(out: Path) -> list[Path]:
    """Return the files at the places of a card beside `out` that are no card: somebody's own. Raises OSError."""
    found = []
    for name, known_by in _KNOWN_BY.items():
        place = out.with_name(f"{out.name}.{name}")
        if place.is_file():
            with place.open("rb") as stream:
                if known_by not in stream.read(_HEAD):
                    found.append(place)
    return found


def readme(facts: Facts) -> bytes:
    """Return the card as Markdown; what a person named stands in it as text, never as markup."""
    summary, claims = facts.summary, facts.claims
    counted = dict(summary.by_status)
    lines = [f"# {_plain(facts.title)}", "", f"A dataset of checked claims, as {facts.label}."]
    lines += ["", f"- Written by Annotator {__version__}"]
    lines += [f"- As of {summary.last_act}"] if summary.last_act else []
    lines += [f"- {line}" for line in past_words(facts.past, facts.seal)]
    lines += [f"- {_count(facts.articles, 'article')}, {_count(claims, 'claim')}, {_count(facts.mentions, 'mention')}"]
    lines += [f"- Left out as confidential: {_count(facts.withheld, 'source')}"] if facts.withheld else []
    lines += [f"- Not held by this format: {count} x {what}" for what, count in facts.lost.items()]
    lines += [
        f"- Seal of the history: `{facts.seal.seal}` after {_count(facts.seal.acts, 'act')} (`annotator check --seal`)"
    ]
    lines += [f"- Licence: {_plain(facts.licence) or 'none was given. Ask the owner before you use it.'}"]
    lines += [f"- Agreement between checkers: {_agreed(facts.agreement)}"]
    lines += ["", "## How it was checked", "", _methods(facts.articles, summary, claims)]
    lines += ["", "## The scale", "", "| status | claims | what it means |", "|---|---|---|"]
    for status in facts.scale:
        meaning = _plain(status.definition) or "no definition was written"
        lines.append(f"| {_plain(status.label)} (`{status.key}`) | {counted.get(status.key, 0)} | {meaning} |")
    return ("\n".join(lines) + "\n").encode("utf-8")


def past_words(past: Past, seal: Seal) -> list[str]:
    """Return in sentences which past of the project a dataset shows, none where it is the present."""
    said = []
    if past.act is not None or past.at is not None:
        at = f" on {past.at.isoformat(timespec='seconds')}" if past.at is not None else ""
        said.append(f"The project as it was{at}, after act {seal.acts}. What was done later is not in it.")
    if past.revision is not None:
        said.append(
            f"The articles stand in their revision {past.revision}, with the places that were last marked there. "
            "Claims, statuses and sources are not of that revision's time."
        )
    return said


def croissant(facts: Facts, files: Sequence[Content], *, tabular: bool) -> bytes:
    """Return the card as Croissant 1.0: the files with their SHA-256, by the names that they have seen from the card.

    Of one `tabular` file it describes the columns that hold one value, so that Croissant's readers give its records.
    """
    about = ["Claims in articles, with their places, their status and their sources."]
    about += past_words(facts.past, facts.seal)
    described: dict[str, Any] = {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": facts.title,
        "description": " ".join(about),
        "creator": {"@type": "sc:Organization", "name": "The owners of the project"},
        "version": "1.0.0",
        "distribution": [_file_object(file) for file in files],
    }
    if tabular and len(files) == 1:
        described["recordSet"] = [_record_set(files[0].name)]
    if facts.licence:
        described["license"] = facts.licence
    if facts.summary.last_act:
        described["dateModified"] = facts.summary.last_act
    return (json.dumps(described, indent=1, ensure_ascii=False) + "\n").encode("utf-8")


def datasette(database: str) -> bytes:
    """Return what Datasette shows: labels in words instead of ids, and facets where they help. Quoted as JSON is."""
    labels = {"articles": "title", "claims": "wording", "people": "name", "tags": "name", "statuses": "label"}
    tables: dict[str, Any] = {table: {"label_column": column} for table, column in labels.items()}
    tables["claims"]["facets"] = ["status", "kind"]
    tables["annotations"] = {"facets": ["status", "article_title", {"array": "tags"}]}
    return (json.dumps({"databases": {database: {"tables": tables}}}, indent=1, ensure_ascii=True) + "\n").encode()


def _methods(articles: int, summary: DatasetSummary, claims: int) -> str:
    if not claims:
        return "No claims were marked."
    checked = f"{_count(summary.checked, 'claim')} of {claims} in {_count(articles, 'article')}"
    was = "was" if summary.checked == 1 else "were"
    by = f" by {_count(summary.checkers, 'person', 'people')}" if summary.checkers else ""
    words = f"{checked} {was} checked{by}"
    if summary.first_checked and summary.last_checked:
        first, last = summary.first_checked[:10], summary.last_checked[:10]
        words += f" on {first}" if first == last else f" between {first} and {last}"
    sourced = f"{_count(summary.sourced, 'claim')} of {claims} {'has' if summary.sourced == 1 else 'have'} a source"
    return f"{words}. {sourced}; there are {_count(summary.sources, 'source')} in all."


def _agreed(agreement: StatusAgreement) -> str:
    """Return what was measured in the articles, of the assessments that nobody is blind to."""
    if not agreement.units or agreement.percent.value is None:
        return "not measured."
    were = "claim in these articles was" if agreement.units == 1 else "claims in these articles were"
    words = (
        f"{agreement.units} {were} assessed by two people or more, who agree in {agreement.percent.value:.0%} of pairs"
    )
    alpha = agreement.alpha.value
    return f"{words}." if alpha is None else f"{words}; Krippendorff's alpha is {alpha:.2f}."


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def _file_object(file: Content) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": file.name,
        "name": file.name,
        "contentUrl": file.name,
        "contentSize": f"{file.size} B",
        "encodingFormat": _ENCODINGS.get(PurePosixPath(file.name).suffix.lower(), "application/octet-stream"),
        "sha256": file.sha256,
    }


def _record_set(file: str) -> dict[str, Any]:
    fields = [
        {
            "@type": "cr:Field",
            "@id": f"annotations/{column}",
            "name": column,
            "dataType": "sc:Integer" if column in NUMBERS else _TYPES.get(column, "sc:Text"),
            "source": {"fileObject": {"@id": file}, "extract": {"column": column}},
        }
        for column in COLUMNS
        if column not in _LISTS
    ]
    return {"@type": "cr:RecordSet", "@id": "annotations", "name": "annotations", "field": fields}


def _plain(text: str) -> str:
    """Return a text in one line in which no character is markup."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))
