"""Bringing files in and writing datasets, against raw sqlite3 doing the least that the result needs."""

from __future__ import annotations

import sqlite3
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing

import pypdfium2  # type: ignore[import-untyped]  # it ships no types
from lxml import etree

from annotator.bootstrap import open_project
from annotator.importing import read_articles
from annotator.importing.format import InputFile
from annotator.services.results import ImportReport
from benchmarks.data import file_texts, make_files, make_project
from benchmarks.harness import Case, Scale, timed
from benchmarks.printed_pages import make_pdf
from benchmarks.word_documents import make_word_documents

Runs = tuple[Callable[[], list[float]], Callable[[], list[float]]]


def _import(scale: Scale, files: int) -> Runs:
    folder = make_files(scale.folder / "files", files)
    counter = iter(range(1000))

    def ours() -> list[float]:
        project = open_project(scale.folder / f"import-{next(counter)}.annotator", person="Benchmark")
        figures = timed(lambda: project.imports.run([folder]))
        project.close()
        return figures

    def theirs() -> list[float]:
        with closing(sqlite3.connect(scale.folder / f"raw-{next(counter)}.db", isolation_level=None)) as database:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("CREATE TABLE articles(id INTEGER PRIMARY KEY, text TEXT)")
            database.execute(
                "CREATE VIRTUAL TABLE search USING fts5(text, content='articles', content_rowid='id',"
                " tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
            )

            def work() -> None:
                database.execute("BEGIN")
                database.executemany("INSERT INTO articles(text) VALUES (?)", ((text,) for text in file_texts(folder)))
                database.execute("INSERT INTO search(rowid, text) SELECT id, text FROM articles")
                database.execute("COMMIT")

            return timed(work)

    return ours, theirs


def _import_word(scale: Scale, files: int) -> Runs:
    folder = make_word_documents(scale.folder / "word", files)
    counter = iter(range(1000))

    def ours() -> list[float]:
        project = open_project(scale.folder / f"word-{next(counter)}.annotator", person="Benchmark")
        figures = timed(lambda: _all_in(project.imports.run([folder]), files))
        project.close()
        return figures

    def theirs() -> list[float]:
        def work() -> None:
            for path in sorted(folder.iterdir()):
                with zipfile.ZipFile(path) as archive:
                    for name in archive.namelist():
                        etree.fromstring(archive.read(name))

        return timed(work)

    return ours, theirs


def _import_printed(scale: Scale, pages: int) -> Runs:
    """Read a PDF; it is nothing but computing, so it is the processor's time that is measured."""
    path = make_pdf(scale.folder / f"printed-{pages}.pdf", pages)

    def ours() -> list[float]:
        return timed(lambda: list(read_articles(InputFile(path.name, path))), time.process_time)

    def theirs() -> list[float]:
        def work() -> None:
            document = pypdfium2.PdfDocument(path)
            for page in document:
                textpage = page.get_textpage()
                textpage.get_text_range()
                textpage.close()
                page.close()
            document.close()

        return timed(work, time.process_time)

    return ours, theirs


def _all_in(report: ImportReport, files: int) -> None:
    assert len(report.imported) == files


_COPIES = (
    "CREATE TABLE out.articles AS SELECT * FROM articles",
    "CREATE TABLE out.revisions AS SELECT revision_id, article_id, number, text, sha256, created_at FROM revisions",
    "CREATE TABLE out.claims AS SELECT * FROM claims",
    """CREATE TABLE out.mentions AS SELECT mention_id, claim_id, revision_id, start, "end", start AS a, "end" AS b,
    start AS c, "end" AS d, quote, prefix, suffix, anchor FROM mentions""",
    "CREATE TABLE out.evidence AS SELECT * FROM evidence",
    "CREATE TABLE out.claim_tags AS SELECT * FROM claim_tags",
    "CREATE TABLE out.history AS SELECT * FROM act_changes",
    "CREATE UNIQUE INDEX out.a1 ON articles(article_id)",
    "CREATE UNIQUE INDEX out.a2 ON revisions(revision_id)",
    "CREATE UNIQUE INDEX out.a3 ON claims(claim_id)",
    "CREATE UNIQUE INDEX out.a4 ON mentions(mention_id)",
    "CREATE INDEX out.a5 ON mentions(claim_id)",
    "CREATE INDEX out.a6 ON mentions(revision_id)",
)


def _export(scale: Scale, articles: int, mentions: int) -> Runs:
    path = make_project(scale.folder / "export.annotator", articles, mentions)
    project = open_project(path, person="Benchmark")
    out, raw = scale.folder / "out.sqlite", scale.folder / "raw.sqlite"

    def ours() -> list[float]:
        return timed(lambda: project.exports.run("sqlite", out, force=True))

    def theirs() -> list[float]:
        raw.unlink(missing_ok=True)
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            database.execute("ATTACH ? AS out", (str(raw),))

            def work() -> None:
                database.execute("BEGIN")
                for statement in _COPIES:
                    database.execute(statement)
                database.execute("COMMIT")

            return timed(work)

    return ours, theirs


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases."""
    files = scale.pick(1_000, 10_000)
    yield Case(f"import.{files}-files", files, "raw sqlite3 with FTS5", lambda: _import(scale, files), repeats=3)
    yield Case("import.docx", 200, "zipfile and lxml, parsed only", lambda: _import_word(scale, 200), repeats=3)
    yield Case("import.pdf", 300, "pypdfium2's text", lambda: _import_printed(scale, 300), repeats=5)
    articles, mentions = scale.pick(10_000, 100_000), scale.pick(100_000, 1_000_000)
    yield Case(
        f"export.sqlite.{mentions // 1000}k",
        mentions,
        "raw INSERT ... SELECT, indexed",
        lambda: _export(scale, articles, mentions),
        repeats=3,
    )
