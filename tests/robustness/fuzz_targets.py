"""What is fuzzed: each reader of what comes from outside, with inputs that it reads well, and how it is given one."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path

from annotator import config, paths
from annotator.analysis.citations import source_of
from annotator.analysis.quotations import quotations
from annotator.analysis.texts import analysed
from annotator.bootstrap import open_project
from annotator.domain.search_language import filter_texts, read_search, with_filter
from annotator.importing import claim_lists, query_lists, read_articles, read_text
from annotator.importing.format import InputFile
from annotator.importing.readers import reader_of
from annotator.services.codebook_files import codebook_toml, read_scale
from annotator.services.projects import Project
from tests.robustness.reader_targets import reader_targets
from tests.robustness.subject import make_project
from tests.robustness.targets import Target


def _text(data: bytes) -> str:
    """A text as it may reach the program from a field or the clipboard: with halves of surrogate pairs."""
    return data.decode("utf-8", "surrogatepass" if b"\xed" in data and _passes(data) else "replace")


def _passes(data: bytes) -> bool:
    with suppress(UnicodeDecodeError):
        data.decode("utf-8", "surrogatepass")
        return True
    return False


def _written(data: bytes, folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _articles() -> list[bytes]:
    return [path.read_bytes()[:6_000] for path in sorted(paths.seeds_dir().glob("*.txt"))]


_MARKDOWN = b"""---
title: A report
date: 2021-06-23
author: [Ann, Bob]
url: https://example.org/a
---
# Head

One *two* **three** `code` [link](https://example.org "t") ![i](x.png) <b>html</b>

> quoted
> > deeper

1. one
   - two

| a | b |
|---|:-:|
| 1 | 2 |

```py
x = 1
```
Setext
======
[ref]: https://example.org
Footnote[^1] \\* &amp; &#x41;

[^1]: There.
"""
_TABLE = (
    b"vclaim,date,truth_label,speaker,url,title,text\n"
    b"The sky is green,2021-03-04,false,Ann,https://example.org,T,because\n"
    b'"A ""quoted"", one",3 March 2021,true,Bob,,"two\nlines",x\n'
)
_CLAIM_LISTS = [
    _TABLE,
    b"claim\tdate\tlabel\tspeaker\nOne\t2021\ttrue\tAnn\nTwo\t\tfalse\t\n",
    b"sep=;\nvclaim;date;label\nOne;2021-01-01;true\n",
    b'{"vclaim": "One", "date": "2021-01-01", "truth_label": "true", "text": null, "url": ["a"]}\n{"claim": "Two"}\n',
]
_QUERIES = [b'query_id\ttext\n1\tThe sky is green\n2\t"Quoted"\nq-3\tA third one\n']
_SEARCHES = [
    b'council AND (mayor OR "city hall") NOT dog',
    b'status:verified tag:date -tag:"local politics" by:Anna in:claims',
    b'police* title:reform date:2021-06..2021-07 "a b"* (x',
]
_CITATIONS = [
    b"Smith, J., & Doe, A. (2019). The title of it. Journal of Things, 12(3), 45-67. https://doi.org/10.1000/xyz",
    b"Pierson v. Ray, 386 U.S. 547 (1967)",
    b"42 U.S.C. \xc2\xa7 1983",
    b"TY  - JOUR\nAU  - Smith, J.\nTI  - Title\nPY  - 2019/03/04\nDO  - 10.1000/xyz\nER  - \n",
    b"@article{smith2019, author = {Smith, J. and Doe, A.}, title = {{The} title}, year = {2019}, doi = {10.1/x}}",
    b"{{cite web |url=https://example.org |title=T |date=3 March 2021 |access-date=2021-03-04}}",
    b"\xe2\x80\x9cThe headline,\xe2\x80\x9d The Guardian, 3 March 2021, https://www.theguardian.com/a/b?c=d#e",
    b"See https://web.archive.org/web/20210304050607/https://example.org/path (accessed 4 March 2021), p. 12",
    b"Doe, Ann. The Book. New York: Publisher, 2001. ISBN 978-3-16-148410-0",
]
_NEWS = [
    "«It was 12.5 per cent», said Ann Lee, 54, the mayor. “We lost $3.2 million in March 2021,” she added.".encode(),
    b"Bob Ray, 41, who was born in 1980, said on Monday, 3 March 2021 that 40 of 100 (40%) voted: 60 against, 40 for.",
    b"According to H.R. 1280, 42 U.S.C. \xc2\xa7 1983, the oldest of all. 'No,' said Mr. Smith. He denied it.",
    "„Nein“, sagte Herr Müller (54) am 3. März 2021. Es waren 3,5 Millionen Euro, 12 Prozent mehr.".encode(),
]
_SETTINGS = (
    b'{"person_name": "Anna", "theme": "dark", "snap_to_words": true, "shortcuts": {"undo": "Ctrl+Z"},'
    b' "recent_projects": ["/a/b.annotator", "postgresql://u@h/d"]}'
)


def _codebooks() -> list[bytes]:
    return [path.read_bytes() for path in sorted(paths.resource("codebooks").glob("*.toml"))]


def _read_article(format_id: str) -> Callable[[bytes, Path], object]:
    reader = reader_of(format_id)
    name = f"article{reader.suffixes[0]}"
    return lambda data, _folder: list(read_articles(InputFile(name, content=data), reader))


def _read_scale(data: bytes, folder: Path) -> None:
    scale = read_scale(_written(data, folder, "scale.toml"))
    codebook_toml(scale.codebook, scale.name)  # what was read can be written


def _read_settings(data: bytes, folder: Path) -> None:
    path = _written(data, folder, "settings.json")
    config.save_settings(path, config.load_settings(path))  # what was read can be kept


def _read_search(data: bytes, _folder: Path) -> None:
    text = _text(data)
    filter_texts(text)
    with_filter(text, "status", "verified")
    read_search(text)


def _read_news(data: bytes, _folder: Path) -> None:
    # an article's text has no halves of surrogate pairs: the readers see to that
    text = data.decode("utf-8", "replace")[:4_000]
    analysed(text, ("en", "de")[len(text) % 2], "2021-06-23")
    quotations(text, "en")


@cache
def _project(folder: Path) -> bytes:
    make_project(folder / "sound.annotator", 4)
    return (folder / "sound.annotator").read_bytes()


def _open_project(data: bytes, folder: Path) -> None:
    """Open a project whose first page was changed."""
    whole = _project(folder)
    path = _written(data[:4096] + whole[len(data[:4096]) :], folder, "opened.annotator")
    try:
        project = open_project(path, person="Anna")
        project.articles.ids()
        project.close()
    finally:
        for one in folder.glob("*opened.annotator*"):
            one.unlink()


def _first_page() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        return [_project.__wrapped__(Path(folder))[:4096]]


_COLUMNS: tuple[tuple[str, str, Callable[[Project], object]], ...] = (
    ("revisions", "cuts", lambda project: [project.articles.revision(one).cuts for one in project.articles.ids()]),
    (
        "codebooks",
        "content",
        lambda project: [project.codebook.version(one.number) for one in project.codebook.versions()],
    ),
    ("act_changes", "before", lambda project: (project.history.acts(), list(project.history.all_entries()))),
    ("act_changes", "after", lambda project: (project.history.acts(), list(project.history.all_entries()))),
    ("acts", "at", lambda project: project.history.newest(500)),
    ("saved_searches", "filters", lambda project: project.saved_searches.all()),
    ("saved_searches", "query", lambda project: project.saved_searches.all()),
    ("analyses", "checkables", lambda project: [project.coverage.checkables(one) for one in project.articles.ids()]),
    ("claims", "checked_at", lambda project: list(project.claims.find())),
    ("evidence", "stance", lambda project: list(project.claims.find())),
    ("tags", "examples", lambda project: project.codebook.get()),
    ("articles", "imported_at", lambda project: (list(project.articles.all_summaries()), project.statistics.whole())),
)
_ROWS = [
    b'[[0,3,"abc","debris"]]',
    b'{"title": "x", "start": 1, "end": 4, "status": "verified", "tags": ["a"], "version": 2}',
    b'{"statuses": [{"key": "verified", "label": "Verified", "position": 1, "settled": true}], "tags": []}',
    b"2021-06-23T12:00:00.000000+00:00",
    b"[]",
    b"null",
    b"1",
    b'"a"',
]


@cache
def _opened(folder: Path) -> tuple[Project, sqlite3.Connection]:
    path = folder / "columns.annotator"
    make_project(path, 4)
    project = open_project(path, person="Anna")
    raw = sqlite3.connect(path, isolation_level=None)
    raw.execute("PRAGMA synchronous = OFF")
    for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        raw.execute(f"DROP TRIGGER {name}")
    return project, raw


def _read_column(data: bytes, folder: Path) -> None:
    """Put an input into one cell of a project, behind its back, and read what is there."""
    project, raw = _opened(folder)
    table, column, read = _COLUMNS[sum(data[:64]) % len(_COLUMNS)]
    rowid, before = raw.execute(f"SELECT rowid, {column} FROM {table} ORDER BY rowid LIMIT 1").fetchone()
    raw.execute(f"UPDATE {table} SET {column} = CAST(? AS TEXT) WHERE rowid = ?", (data[:5000], rowid))
    try:
        read(project)
    finally:
        raw.execute(f"UPDATE {table} SET {column} = ? WHERE rowid = ?", (before, rowid))


def _read_claims(data: bytes, folder: Path) -> object:
    return list(claim_lists.ClaimList(_written(data, folder, "list.csv")))


def _read_queries(data: bytes, folder: Path) -> object:
    return list(query_lists.read_queries(_written(data, folder, "list.tsv")))


def _paste(data: bytes, _folder: Path) -> object:
    return read_text(_text(data), "Clipboard")


def _read_source(data: bytes, _folder: Path) -> object:
    return source_of(_text(data), _text(data[::-1]))


def _tokens(words: str, *more: bytes) -> tuple[bytes, ...]:
    return (*words.encode().split(b" "), *more)


TARGETS = (
    Target("plain text", _articles, (b"By Ann Lee\n", b"date 2021-06-23\n", b"ADVERTISEMENT\n"), _read_article("text")),
    Target(
        "Markdown", lambda: [_MARKDOWN], _tokens("# > [^1] | ``` <x> &# ]( ** ---", b"---\n"), _read_article("markdown")
    ),
    Target("pasted text", lambda: [*_articles(), *_NEWS], (b"\r", b"By ", b"| AP"), _paste),
    Target("lists of claims", lambda: _CLAIM_LISTS, _tokens(', ; " "" vclaim { }', b"\t", b"sep=;\n"), _read_claims),
    Target("lists of queries", lambda: _QUERIES, _tokens('" query_id', b"\t", b"\n"), _read_queries),
    Target("codebook files", _codebooks, _tokens("[[status]] [[tag]] = ''' true 1979-05-27 { inf", b"\n"), _read_scale),
    Target("settings", lambda: [_SETTINGS], _tokens('{ } [ " : null true \\ud800 theme'), _read_settings),
    Target("searches", lambda: _SEARCHES, _tokens('AND OR NOT ( ) " status: tag: date: * - 2021-02-30'), _read_search),
    Target(
        "sources",
        lambda: _CITATIONS,
        _tokens("https:// https://DOI.org/ doi:10. ( ) [ {{ | U.S. @ 42", b" v. ", b"TY  - "),
        _read_source,
    ),
    Target(
        "figures and quotations", lambda: _NEWS, _tokens("$ “ ” said 1,000 March", b", 54, ", b" per cent"), _read_news
    ),
    Target("project headers", _first_page, (b"SQLite format 3\0", b"ANNP", b"\0\0\0\x04", b"CREATE "), _open_project),
    Target("stored values", lambda: _ROWS, _tokens('[ ] { } " , : null 1e999 -1 true'), _read_column),
    *reader_targets(),
)
