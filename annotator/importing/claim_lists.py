"""Reads lists of claims checked before: CSV, TSV and JSON lines, a row at a time, however long the file is.

The columns are known by their names, in any order; others are ignored. Rows are given as they came: what they mean in
a project is not a matter of this module, and how a table is taken apart is that of `tables`.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import TextIO

from annotator.domain import languages
from annotator.errors import UnreadableSource
from annotator.files import refuse_other_kinds, unreadable
from annotator.importing.encoding import decode
from annotator.importing.tables import BadRow, Layout, Row, Table, is_literal, separator_named
from annotator.messages import message

_SAMPLE = 1 << 20
_SAMPLED_ROWS = 5_000
_LONGEST_LINE = 16_000_000
_LONGEST_CLAIM = 10_000
# the first name is the one that messages use; a first column without a name is what pandas calls its index
_NAMES = {
    "vclaim": ("vclaim", "claim", "claimtext", "claimreviewed", "verifiedclaim", "wording"),
    "external_id": ("vclaimid", "claimid", "externalid", "id", ""),
    "date": ("date", "claimdate", "datepublished"),
    "truth_label": ("truthlabel", "label", "verdict", "rating", "status"),
    "speaker": ("speaker", "claimant", "author"),
    "url": ("url", "sourceurl", "link"),
    "title": ("title", "sourcetitle"),
    "text": ("text", "justification", "rationale", "explanation"),
}
_SEPARATORS = (",", "\t", ";")
_NOT_CARRIED = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class ListedClaim:
    """A row of a list; `line` is the first line it stands in, counted from 1. What it doesn't say is empty."""

    line: int
    vclaim: str
    external_id: str = ""
    date: str = ""
    truth_label: str = ""
    speaker: str = ""
    url: str = ""
    title: str = ""
    text: str = ""


_FIELDS = [field.name for field in fields(ListedClaim) if field.name != "line"]


class ClaimList:
    """A list in a file. Iterating gives its rows once, from the beginning; `read` of `bytes` were read until then.

    Raises UnreadableSource at its making or at the first row, where the file can't be read or is no such list.
    """

    def __init__(self, path: Path, encoding: str | None = None) -> None:
        self._path = path
        sample, self.bytes = _beginning(path)
        refuse_other_kinds(sample, path.name)
        found = decode(sample, path.name, encoding)
        self._codec, self.warnings = found.encoding, found.warnings
        self._head = found.text
        self.read = 0

    def __iter__(self) -> Iterator[ListedClaim | BadRow]:
        # a byte that breaks the rules far behind the beginning spoils its row, and no other
        errors = "replace" if self._codec.startswith(("utf-16", "utf-32")) else "surrogateescape"
        try:
            with self._path.open(encoding=self._codec, errors=errors, newline="") as stream:
                lines = self._lines(stream)
                first = self._head.lstrip()[:1]
                yield from _rows_of_json(lines) if first == "{" else _rows_of_table(lines, self._layout())
        except OSError as error:
            raise unreadable(self._path, error) from error

    def _lines(self, stream: TextIO) -> Iterator[str]:
        number = 0
        while line := stream.readline(_LONGEST_LINE):
            number += 1
            if len(line) == _LONGEST_LINE:
                raise UnreadableSource(
                    message(
                        "{name}: line {number} is longer than {value} million letters.",
                        name=self._path.name,
                        number=number,
                        value=_LONGEST_LINE // 1000000,
                    ),
                    message("Write one claim a line."),
                )
            self.read += len(line)
            yield line.removeprefix("\ufeff") if number == 1 else line

    def _layout(self) -> Layout:
        """Return how the table is written: what makes most of its columns known."""
        lines = list(io.StringIO(self._head, newline=""))
        named = separator_named(lines[0])
        separators = (named,) if named else _SEPARATORS
        best = max(separators, key=lambda separator: _known(lines, separator))
        if _known(lines, best) == 0:
            raise UnreadableSource(
                message("{name} is no list of claims: its first line names no column 'vclaim'.", name=self._path.name),
                message(
                    "Its columns should be {listed}.",
                    listed=", ".join(name for name in _FIELDS if name != "external_id"),
                ),
            )
        return Layout(best, quoting=best != "\t" or not is_literal(partial(_sampled, lines)))


def _beginning(path: Path) -> tuple[bytes, int]:
    """Return the first whole lines of a file, and its size. Raises UnreadableSource."""
    try:
        if not path.is_file():
            if path.is_dir():
                raise UnreadableSource(
                    message("{path} is a folder, not a file.", path=path), message("Check the name.")
                )
            raise UnreadableSource(message("{path} is not there.", path=path), message("Check the name."))
        size = path.stat().st_size
        with path.open("rb") as file:
            sample = file.read(_SAMPLE)
    except OSError as error:
        raise unreadable(path, error) from error
    if not sample:
        raise UnreadableSource(
            message("{path} is empty.", path=path), message("Check that it was saved or downloaded whole.")
        )
    if size > len(sample):
        end = sample.rfind(b"\n") + 1 or len(sample)
        while sample[end : end + 1] == b"\0":  # the rest of a line end in UTF-16 or UTF-32
            end += 1
        sample = sample[:end]
    return sample, size


def _table(lines: Iterable[str], layout: Layout) -> tuple[Table, Row | BadRow | None]:
    """Return a table, and its header."""
    lines = iter(lines)
    first = next(lines, "")
    table = Table(chain([first], lines), layout)
    if separator_named(first):
        table.skip_line()
    return table, table.row()


def _known(lines: Sequence[str], separator: str) -> int:
    """Return how many columns are known; 0 without one for the claim."""
    _, header = _table(lines, Layout(separator))
    columns = _columns(header.cells) if isinstance(header, Row) else {}
    return len(columns) if "vclaim" in columns else 0


def _sampled(lines: Sequence[str], layout: Layout) -> Iterator[Row | BadRow]:
    """Return the first rows of a table, read by a layout."""
    table, header = _table(lines, layout)
    return islice(table.rows(len(header.cells) if isinstance(header, Row) else 0), _SAMPLED_ROWS)


def _columns(header: Sequence[str]) -> dict[str, int]:
    """Return which column of a table holds what."""
    names = [re.sub(r"[\W_]+", "", name).lower() for name in header]
    found: dict[str, int] = {}
    for field, known in _NAMES.items():
        places = [names.index(name) for name in known if name in names]
        # only a first column may go without a name
        if places and (names[places[0]] or places[0] == 0):
            found[field] = places[0]
    return found


def _rows_of_table(lines: Iterator[str], layout: Layout) -> Iterator[ListedClaim | BadRow]:
    table, header = _table(lines, layout)
    if not isinstance(header, Row):
        return
    columns = _columns(header.cells)
    for row in table.rows(len(header.cells)):
        yield (
            row if isinstance(row, BadRow) else _claim(row.line, {name: row.cells[at] for name, at in columns.items()})
        )


def _rows_of_json(lines: Iterator[str]) -> Iterator[ListedClaim | BadRow]:
    for line, text in enumerate(lines, 1):
        if not text.strip():
            continue
        try:
            value = json.loads(text)
        except (ValueError, RecursionError) as error:
            yield BadRow(line, message("It is not JSON: {reason}.", reason=error))
            continue
        if not isinstance(value, dict):
            yield BadRow(line, "It is not a JSON object.")
            continue
        names = list(value)
        columns = {field: value[names[at]] for field, at in _columns(names).items()}
        yield _claim(line, {field: _as_text(cell) for field, cell in columns.items()})


def _as_text(value: object) -> str:
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def _claim(line: int, cells: Mapping[str, str]) -> ListedClaim | BadRow:
    if any(_NOT_CARRIED.search(cell) for cell in cells.values()):
        return BadRow(line, "It holds what is no text: a NUL, or bytes that break the rules of the file's encoding.")
    row = {field: " ".join(cell.split()) for field, cell in cells.items()}
    if not row.get("vclaim"):
        return BadRow(line, "It has no claim: its vclaim is empty.")
    if len(row["vclaim"]) > _LONGEST_CLAIM:
        return BadRow(line, message("Its vclaim is longer than {most} letters: this is no claim.", most=_LONGEST_CLAIM))
    return ListedClaim(line, **row)


def day_of(written: str) -> str:
    """Return a date as YYYY-MM-DD, empty where it can't be told: 03/04/2021 is two days."""
    text = written.strip().lower()
    if match := re.match(r"(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)", text):
        return _iso(match[1], match[2], match[3])
    if match := re.fullmatch(r"([^\W\d_]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})", text):
        return _iso(match[3], _month(match[1]), match[2])
    if match := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)? ([^\W\d_]+)\.?,? (\d{4})", text):
        return _iso(match[3], _month(match[2]), match[1])
    if match := re.fullmatch(r"(\d{1,2})([-./])(\d{1,2})\2(\d{4})", text):
        first, second = int(match[1]), int(match[3])
        if match[2] != "/" or first > 12 or first == second:
            return _iso(match[4], match[3], match[1])
        return _iso(match[4], match[1], match[3]) if second > 12 else ""
    return ""


def _month(name: str) -> str:
    return str(languages.months().get(name, 0))


def _iso(year: str, month: str, day: str) -> str:
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""
