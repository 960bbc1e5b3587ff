"""The columns of the table of claims: what each says of a claim, and which are shown, in which order, how wide.

Values only: what a column looks like is the delegate's, where the layout is kept is the window's memory.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from PySide6.QtCore import QByteArray

from annotator.domain.claim_query import OTHER_FIELDS, ClaimOrder, ClaimRow
from annotator.domain.codebook import Codebook
from annotator.domain.fields import FieldKind, FieldSpec
from annotator.domain.work import Priority
from annotator.ui.i18n import local_date, number_words, tr, translated

LEAST_WIDTH = 48
_MOST_WIDTH = 2_000


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its id, the order that a click on it asks for (None where it can't), its first width in px.

    One that is not `shown` is there for those who want it.
    """

    id: str
    order: ClaimOrder | None
    width: int
    shown: bool = True
    numeric: bool = False


_WIDTHS = {FieldKind.TEXT: 240, FieldKind.LINE: 140, FieldKind.DATE: 108, FieldKind.CHOICE: 108}
DECLARED = {one.key: one for one in OTHER_FIELDS}
"""The columns of declared fields that have no place of their own in a line."""

COLUMNS = (
    Column("status", ClaimOrder.STATUS, 120),
    Column("claim", ClaimOrder.WORDING, 420),
    Column("tags", None, 148),
    Column("claimant", ClaimOrder.CLAIMANT, 112),
    Column("article", ClaimOrder.ARTICLE, 140),
    Column("sources", None, 72, numeric=True),
    Column("checker", ClaimOrder.CHECKER, 112, shown=False),
    Column("checked", ClaimOrder.CHECKED, 108, shown=False),
    Column("made", ClaimOrder.MADE, 108, shown=False),
    Column("priority", ClaimOrder.PRIORITY, 88, shown=False),
    Column("places", None, 72, shown=False, numeric=True),
    # whatever else is declared of a claim, for those who want it
    *(Column(one.key, None, _WIDTHS[one.kind], shown=False) for one in OTHER_FIELDS),
)

NUMBER_OF = {column.id: number for number, column in enumerate(COLUMNS)}
"""The number of each column in the model, by its id."""

STATUS, CLAIM, TAGS, CHECKED = (NUMBER_OF[column] for column in ("status", "claim", "tags", "checked"))


def title_of(column: Column) -> str:
    """Return what stands above a column."""
    if column.id in DECLARED:
        return translated(DECLARED[column.id].label)
    return {
        "status": tr("Status"),
        "claim": tr("Claim"),
        "tags": tr("Tags"),
        "claimant": tr("Claimant"),
        "article": tr("Article"),
        "sources": tr("Sources"),
        "checker": tr("Checked by"),
        "checked": tr("Checked"),
        "made": tr("Made"),
        "priority": tr("Priority"),
        "places": tr("Places"),
    }[column.id]


def priority_name(value: int) -> str:
    """Return a claim's priority in words, nothing where it has none."""
    return {
        int(Priority.LOW): tr("low"),
        int(Priority.NORMAL): tr("normal"),
        int(Priority.HIGH): tr("high"),
    }.get(value, "")


def text_of(line: ClaimRow, column: int, codebook: Codebook) -> str:
    """Return what a column says of a claim, in words."""
    column_id = COLUMNS[column].id
    if column_id in DECLARED:
        return _said(DECLARED[column_id], line.fields.get(column_id, ""))
    return _TEXTS[column_id](line, codebook)


def _said(declared: FieldSpec, value: str) -> str:
    """Return a stored value of a declared field as it is read: a choice by its label, a day as the reader writes it."""
    if declared.choices is not None:
        return translated(declared.said(value))
    return local_date(value) if declared.kind is FieldKind.DATE else " ".join(value.split())


def _status(line: ClaimRow, codebook: Codebook) -> str:
    status = codebook.status_by_key.get(line.status)
    return status.label if status else line.status


def _day(moment: datetime | None) -> str:
    return local_date(moment.astimezone().date().isoformat()) if moment else ""


_TEXTS: dict[str, Callable[[ClaimRow, Codebook], str]] = {
    "status": _status,
    "claim": lambda line, _: line.wording,
    "tags": lambda line, _: ", ".join(line.tags),
    "claimant": lambda line, _: line.claimant,
    "article": lambda line, _: line.article,
    "sources": lambda line, _: number_words(line.evidence) if line.evidence else "",
    "checker": lambda line, _: line.checker,
    "checked": lambda line, _: _day(line.checked_at),
    "made": lambda line, _: _day(line.made_at),
    "priority": lambda line, _: priority_name(line.priority),
    "places": lambda line, _: number_words(line.mentions),
}


@dataclass(frozen=True, slots=True)
class Placed:
    """How one column is laid out."""

    id: str
    width: int
    shown: bool


@dataclass(frozen=True, slots=True)
class TableLayout:
    """The columns from the leading edge on, all of them, and whether the claim beside the table is shown."""

    columns: tuple[Placed, ...]
    preview: bool = True

    def packed(self) -> QByteArray:
        """Return the layout as it is kept; `unpacked` reads it."""
        return QByteArray(json.dumps(asdict(self)).encode())


FIRST_LAYOUT = TableLayout(tuple(Placed(column.id, column.width, column.shown) for column in COLUMNS))


def unpacked(kept: QByteArray) -> TableLayout:
    """Return a layout as `packed` kept it. What cannot be read, or is not known any more, is as it is at first."""
    try:
        read = json.loads(bytes(kept.data()).decode() or "{}")
    except ValueError:
        return FIRST_LAYOUT
    if not isinstance(read, Mapping):
        return FIRST_LAYOUT
    rows = read.get("columns")
    known = {one.id: one for one in FIRST_LAYOUT.columns}
    columns = [_placed(row, known) for row in (rows if isinstance(rows, Sequence) else ())]
    found = {one.id: one for one in columns if one is not None}  # the last word on a column that stands there twice
    later = [one for one in FIRST_LAYOUT.columns if one.id not in found]  # of a program newer than the layout
    return TableLayout((*found.values(), *later), preview=read.get("preview") is not False)


def _placed(row: object, known: Mapping[str, Placed]) -> Placed | None:
    if not isinstance(row, Mapping) or row.get("id") not in known:
        return None
    first = known[row["id"]]
    width = row.get("width")
    if not isinstance(width, int) or not LEAST_WIDTH <= width <= _MOST_WIDTH:
        width = first.width
    shown = first.id == COLUMNS[CLAIM].id or row.get("shown") is True  # a table of claims shows the claims
    return Placed(first.id, width, shown)
