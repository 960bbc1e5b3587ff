"""Articles in the rows of a table, whatever it is written in: which columns are taken, and what each row gives.

How a table is taken apart is its format's matter: it gives the names of the columns and the rows as they come.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain, islice

from annotator.errors import UnreadableSource
from annotator.importing.article_columns import article_of, chosen, guessed
from annotator.importing.format import InputFile, Reading
from annotator.importing.stated_metadata import COLUMN
from annotator.messages import message

SAMPLE = 50
"""So many rows are looked at to guess which column holds what."""
_CLAIM = frozenset({"vclaim", "claim", "claimtext", "claimreviewed", "verifiedclaim"})
_NAMED = 12


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: the number that people know it by, its cells by their columns, and what is to be said of it."""

    number: int
    cells: Mapping[str, str]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableColumns:
    """The columns of a table in its order, which of them is taken for what, by field, and some of its rows.

    It is what a dialog shows, so that the guess can be changed before anything is taken.
    """

    names: tuple[str, ...]
    columns: Mapping[str, str]
    sample: tuple[Mapping[str, str], ...]


@dataclass(frozen=True, slots=True)
class ArticleTable:
    """A table of a file; `name` tells it from others in it, as a sheet."""

    names: tuple[str, ...]
    rows: Iterable[TableRow | UnreadableSource]
    name: str = ""
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()


def columns_of_table(table: ArticleTable, given: Mapping[str, str]) -> TableColumns:
    """Return what a table's columns are taken for. Raises UnreadableSource for a column that is not there."""
    sample = tuple(row.cells for row in islice(table.rows, SAMPLE) if isinstance(row, TableRow))
    return TableColumns(table.names, chosen(given, table.names, sample), sample)


def looks_like_articles(names: Iterable[str]) -> bool:
    """Tell whether the names of columns alone say that rows are articles."""
    return "text" in guessed(list(names), [])


def readings(file: InputFile, table: ArticleTable) -> Iterator[Reading | UnreadableSource]:
    """Yield each row as an article. Raises UnreadableSource where no column holds texts, or the rows are claims."""
    rows = iter(table.rows)
    first = list(islice(rows, SAMPLE))
    sample = [row.cells for row in first if isinstance(row, TableRow)]
    _refuse_claims(file, table)
    columns = chosen(file.columns, table.names, sample)
    if "text" not in columns:
        raise no_texts(file, table)
    told = _told(columns, table)
    stated = {field: COLUMN + name for field, name in columns.items()}
    for row in chain(first, rows):
        if isinstance(row, UnreadableSource):
            yield row
            continue
        text, metadata, own, no_date = article_of(columns, row.cells)
        if not text.strip():
            if any(cell.strip() for cell in row.cells.values()):
                yield _empty(file, table, row)
            continue
        said = [*told, *row.warnings]
        told = ()
        if no_date:
            said.append(message("'{date}' could not be read as a date and was left out.", date=no_date[:40]))
        where = f"{table.name} {row.number}".strip()
        named = own or f"#{where}"
        yield Reading(text, metadata, warnings=said, encoding=table.encoding, name=named, stated=stated)


def no_texts(file: InputFile, table: ArticleTable) -> UnreadableSource:
    """Return the words for a table in which no column holds texts."""
    shown = ", ".join(table.names[:_NAMED]) + (", …" if len(table.names) > _NAMED else "")
    return UnreadableSource(
        message("{name}: no column is known to hold the texts of articles.", name=_named(file, table)),
        message("Say which one does, as --columns text=NAME. It has: {columns}.", columns=shown),
    )


def _refuse_claims(file: InputFile, table: ArticleTable) -> None:
    """Raise UnreadableSource for a list of claims, unless the user has said which column holds the texts."""
    names = {"".join(one for one in name.casefold() if one.isalnum()) for name in table.names}
    if names & _CLAIM and "text" not in file.columns:
        raise UnreadableSource(
            message("{name} is a list of claims, not of articles.", name=_named(file, table)),
            message("'annotator import-claims' takes it. If it holds articles, say where, as --columns text=NAME."),
        )


def _told(columns: Mapping[str, str], table: ArticleTable) -> tuple[str, ...]:
    """Return in words which column was taken for what, and which was left out."""
    taken = ", ".join(f"{field} = {name}" for field, name in columns.items())
    rest = [name for name in table.names if name and name not in columns.values()]
    said = [*table.warnings, message("Columns: {taken}.", taken=taken)]
    if rest:
        shown = ", ".join(rest[:_NAMED]) + (", …" if len(rest) > _NAMED else "")
        said.append(message("Columns that were left out: {rest}.", rest=shown))
    return tuple(said)


def _empty(file: InputFile, table: ArticleTable, row: TableRow) -> UnreadableSource:
    return UnreadableSource(
        message("{name}, row {row}: it has no text.", name=_named(file, table), row=row.number),
        message("Put it in, or leave the row out."),
    )


def _named(file: InputFile, table: ArticleTable) -> str:
    return f"{file.name} ({table.name})" if table.name else file.name
