"""JSON and JSON lines of articles: a record an article, also in a list under one key of a whole."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from annotator.errors import UnreadableSource
from annotator.importing.article_tables import (
    SAMPLE,
    ArticleTable,
    TableColumns,
    TableRow,
    columns_of_table,
    looks_like_articles,
    readings,
)
from annotator.importing.format import Fit, InputFile, Reading
from annotator.importing.json_source import first_record, listed, mapping, records, string
from annotator.messages import message

_MOST_COLUMNS = 500


def recognise(file: InputFile) -> Fit:
    """Tell whether a file is JSON whose first record has a key that is known to name texts."""
    record = first_record(file)
    if record is None:
        return Fit.ONLY_BY_SUFFIX
    record = mapping(next(_articles(record), None))
    return Fit.LIKELY if looks_like_articles(_flat(record)) else Fit.ONLY_BY_SUFFIX


def read(file: InputFile) -> Iterator[Reading | UnreadableSource]:
    """Yield each record as an article."""
    yield from readings(file, _table(file))


def columns_of(file: InputFile) -> TableColumns:
    """Return what the keys are taken for."""
    return columns_of_table(_table(file), file.columns)


def _table(file: InputFile) -> ArticleTable:
    """Return the records as a table: its columns are the keys of the first ones."""
    names: dict[str, None] = {}
    for row in islice(_rows(file), SAMPLE):
        if isinstance(row, TableRow):
            names.update(dict.fromkeys(islice(row.cells, _MOST_COLUMNS)))
    return ArticleTable(tuple(names), _rows(file))


def _rows(file: InputFile) -> Iterator[TableRow | UnreadableSource]:
    number = 0
    for record in records(file):
        if isinstance(record, UnreadableSource):
            yield record
            continue
        for article in _articles(record):
            number += 1
            if isinstance(article, dict):
                yield TableRow(number, _flat(article))
            else:
                yield UnreadableSource(
                    message("{name}, record {number}: it is no JSON object.", name=file.name, number=number)
                )


def _articles(record: Any) -> Iterator[Any]:
    """Yield the articles of a record: itself, or those in the one list of objects that it is made of."""
    values = mapping(record)
    lists = [value for value in values.values() if listed(value) and isinstance(value[0], dict)]
    if len(lists) == 1 and not looks_like_articles(_flat(values)):
        yield from lists[0]
    else:
        yield record


def _flat(record: dict[str, Any]) -> dict[str, str]:
    """Return a record with texts for values: lists of texts in one line, what lies in another object under both names.

    A name that lists or objects stand under is there, without a text, so that it can be seen.
    """
    flat: dict[str, str] = {}
    for key, value in record.items():
        if isinstance(value, dict):
            flat.update({f"{key}.{name}": _text(one) for name, one in value.items()})
        else:
            flat[key] = _text(value)
    return flat


def _text(value: Any) -> str:
    if isinstance(value, list):
        words = [string(one) or string(mapping(one).get("name")) for one in value]
        return ", ".join(filter(None, words))
    return string(value) or string(mapping(value).get("name"))
