"""What the readers of rows of mentions have in common: a row by its columns, compared with what was written."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from interop import Export

_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


def plain(cell: str, options: Mapping[str, str]) -> str:
    """Return a cell without the apostrophe that keeps spreadsheets from running it."""
    escaped = options.get("formulas") != "raw" and cell[:1] == "'" and cell[1:].startswith(_FORMULAS)
    return cell[1:] if escaped else cell


def compare(export: Export, rows: Iterable[Mapping[str, Any]]) -> None:
    """Note every mention, and whether claims, tags and evidence came through; `tags` and `evidence` are lists."""
    by_claim: dict[str, Mapping[str, Any]] = {}
    for row in rows:
        export.found(int(row["start_char"]), int(row["end_char"]), row["quote"], article=row["article_id"])
        by_claim[row["claim_id"]] = row
    told = export.claims
    named = ("rationale", "claimant", "status")
    export.thing("rationale", all(by_claim[key][name] == one[name] for key, one in told.items() for name in named))
    export.thing("tag", all(list(by_claim[key]["tags"]) == one["tags"] for key, one in told.items()))
    export.thing(
        "evidence",
        all(
            [_source(e) for e in by_claim[key]["evidence"]] == [_source(e) for e in one["evidence"]]
            for key, one in told.items()
        ),
    )


def from_cells(export: Export, row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row of texts as one of values: JSON read, apostrophes away, nothing where nothing stands."""
    values = {name: plain(str(cell), export.options) if cell not in (None, "") else None for name, cell in row.items()}
    return values | {"tags": json.loads(values["tags"] or "[]"), "evidence": json.loads(values["evidence"] or "[]")}


def with_line_ends(export: Export, row: dict[str, Any]) -> dict[str, Any]:
    """Return a row of a workbook with its quote as it was: carriage returns are left out there, which is told."""
    whole = export.texts[row["article_id"]][int(row["start_char"]) : int(row["end_char"])]
    whole = "".join("\ufffd" if ord(sign) < 32 and sign not in "\t\n\r" else sign for sign in whole)
    if row["quote"] != whole and row["quote"] == whole.replace("\r\n", "\n"):
        export.thing("line ends", "changed")
        return row | {"quote": whole}
    return row


def _source(one: Mapping[str, Any]) -> tuple[Any, ...]:
    return one["stance"], one["title"], one["url"], one["quote"]
