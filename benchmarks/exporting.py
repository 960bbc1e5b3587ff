"""Writing datasets with a row a mention, against the least that their rows need; and what each writer holds meanwhile.

JSON lines: orjson on dictionaries that are there already. CSV and Parquet: DuckDB's own COPY of the same rows. Ours
read the project, check each place, write, and read the file again. A toy writer (Python's json, one query a table) is
what ten times as much is asked of.
"""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import lru_cache, partial
from pathlib import Path

import duckdb
import orjson

from annotator.bootstrap import open_project
from annotator.domain.ids import new_id
from annotator.exporting import WRITERS
from annotator.exporting.output import Shape
from benchmarks.data import make_project
from benchmarks.harness import Case, Footprint, Scale, timed
from benchmarks.starting import compile_modules, environment

Runs = tuple[Callable[[], list[float]], Callable[[], list[float]]]

_HOLDS = """
import sys
from pathlib import Path
from annotator.bootstrap import open_project
project = open_project(Path(sys.argv[1]), person="Benchmark")
project.articles.ids()
if sys.argv[2]:
    project.exports.run(sys.argv[2], Path(sys.argv[3]), force=True)
project.close()
status = Path("/proc/self/status").read_text(encoding="ascii")
sys.stdout.write(status.partition("VmHWM:")[2].split()[0])
"""


@lru_cache(maxsize=4)
def _project(folder: Path, articles: int, mentions: int) -> Path:
    """Make a project whose claims have a tag each, and every other one a source."""
    path = make_project(folder / f"rows-{mentions}.annotator", articles, mentions)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        tags = [row[0] for row in database.execute("SELECT tag_id FROM tags ORDER BY tag_id")]
        claims = [row[0] for row in database.execute("SELECT claim_id FROM claims ORDER BY claim_id")]
        database.execute("PRAGMA synchronous = OFF")
        database.execute("BEGIN")
        database.executemany(
            "INSERT INTO evidence(evidence_id, claim_id, stance, kind, title, publisher, url, quote, accessed)"
            " VALUES (?, ?, 'supports', 'report', ?, 'Department of Justice', ?, ?, '2026-01-05')",
            (
                (new_id(), claim, f"Report {number}", f"https://www.justice.gov/{number}", "It fell by 3% in March.")
                for number, claim in enumerate(claims[::2])
            ),
        )
        database.executemany(
            "INSERT INTO claim_tags(claim_id, tag_id) VALUES (?, ?)",
            ((claim, tags[number % len(tags)]) for number, claim in enumerate(claims)),
        )
        database.execute("COMMIT")
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path


def _ours(path: Path, writer: str, out: Path, mentions: int) -> Callable[[], list[float]]:
    project = open_project(path, person="Benchmark")

    def work() -> None:
        report = project.exports.run(writer, out, force=True)
        assert report.mentions == mentions
        assert report.read_back is not None
        assert report.read_back.differ == 0

    return lambda: timed(work)


def _jsonl(scale: Scale, articles: int, mentions: int) -> Runs:
    path, out = _project(scale.folder, articles, mentions), scale.folder / "rows.jsonl"
    ours = _ours(path, "jsonl", out, mentions)
    ours()
    with out.open("rb") as lines:
        rows = [orjson.loads(line) for line in lines]

    def work() -> None:
        with (scale.folder / "ready.jsonl").open("wb") as stream:
            for row in rows:
                stream.write(orjson.dumps(row))
                stream.write(b"\n")

    return ours, lambda: timed(work)


def _toy(scale: Scale, articles: int, mentions: int) -> Runs:
    path = _project(scale.folder, articles, mentions)
    project = open_project(path, person="Benchmark")

    def work() -> None:
        with project.exports._store.reading() as reading, (scale.folder / "toy.jsonl").open("w") as stream:  # noqa: SLF001 - the seam that a writer had
            source = reading.dataset.of("toy")
            claims = {row[0]: row for row in source.claims()}
            evidence: dict[str, list[tuple[object, ...]]] = {}
            for row in source.evidence():
                evidence.setdefault(row[1], []).append(row)
            texts = {row.revision_id: row for row in source.revisions()}
            for mention in source.mentions():
                line = {
                    "article_id": texts[mention.revision_id].article_id,
                    "start_char": mention.start,
                    "end_char": mention.end,
                    "quote": mention.quote,
                    "claim": claims[mention.claim_id],
                    "evidence": evidence.get(mention.claim_id, []),
                }
                stream.write(json.dumps(line) + "\n")

    return _ours(path, "jsonl", scale.folder / "rows.jsonl", mentions), lambda: timed(work)


def _copied(scale: Scale, articles: int, mentions: int, writer: str, how: str) -> Runs:
    path, out = _project(scale.folder, articles, mentions), scale.folder / f"rows.{writer}"
    source = scale.folder / "source.parquet"
    _ours(path, "parquet", source, mentions)()
    database = duckdb.connect()
    database.execute(f"CREATE TABLE rows AS SELECT * FROM read_parquet('{source}')")
    copied = scale.folder / f"copied.{writer}"
    return _ours(path, writer, out, mentions), lambda: timed(
        lambda: database.execute(f"COPY rows TO '{copied}' ({how})")
    )


def _footprint(path: Path, writer: str, out: Path) -> list[Footprint]:
    start = time.perf_counter()
    command = [sys.executable, "-c", _HOLDS, str(path), writer, str(out)]
    ended = subprocess.run(command, stdout=subprocess.PIPE, env=environment(path.parent), text=True, check=True)
    return [Footprint((time.perf_counter() - start) * 1000, float(ended.stdout) / 1000)]


def _memory(
    scale: Scale, articles: int, mentions: int, writer: str, suffix: str
) -> tuple[Callable[[], list[Footprint]], Callable[[], list[Footprint]]]:
    compile_modules(scale.folder)
    path, out = _project(scale.folder, articles, mentions), scale.folder / f"held{suffix}"
    return partial(_footprint, path, writer, out), partial(_footprint, path, "", out)


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases."""
    articles, mentions = scale.pick(2_000, 100_000), scale.pick(20_000, 1_000_000)
    size = f"{mentions // 1000}k"
    given = (scale, articles, mentions)
    yield Case(f"export.jsonl.{size}", mentions, "orjson on ready dicts; aim 2", partial(_jsonl, *given), repeats=3)
    yield Case(f"export.jsonl.{size}.toy", mentions, "a toy writer; aim 0.1", partial(_toy, *given), repeats=3)
    csv = "FORMAT csv, HEADER, FORCE_QUOTE *"
    yield Case(f"export.csv.{size}", mentions, "DuckDB COPY; aim 2.5", partial(_copied, *given, "csv", csv), repeats=3)
    zstd = "FORMAT parquet, COMPRESSION zstd"
    parquet = partial(_copied, *given, "parquet", zstd)
    yield Case(f"export.parquet.{size}", mentions, "DuckDB COPY; aim 2.5", parquet, repeats=3)
    for writer in WRITERS:
        suffix = ".zip" if Shape.FILE not in writer.shapes else writer.suffix
        prepare = partial(_memory, *given, writer.id, suffix)
        yield Case(f"export.memory.{writer.id}.{size}", mentions, "nothing exported; aim +64 MB", prepare, repeats=1)
