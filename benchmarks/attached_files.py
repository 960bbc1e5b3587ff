"""Files attached to evidence: what reading them takes, how the project grows, how soon a claim's passages are there.

The PDF are made up, with a seed, 30 pages of 44 lines each. Reading and indexing are the processor's time of this
process and of those that read, for a page of 1,000 PDF; the memory is the largest that one of them held. What a claim
is asked for is asked of a project of 2,000 files whose texts are put in as reading puts them.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from benchmarks.data import SEED, text_of
from benchmarks.harness import Case, Scale
from benchmarks.printed_pages import make_pdf

_PAGES = 30
_PAGE_CHARS = 2_500
_OF_THE_CLAIM = 12
_A_PAGE = 1000 / 60
"""Milliseconds: 60 pages a second."""
_MOST_GROWTH, _MOST_MEMORY, _MOST_WAIT = 1.3, 300.0, 100.0


def _project(path: Path, attach: Callable[[Any, str], None]) -> Any:
    from annotator.bootstrap import open_project

    project = open_project(path, person="Anna")
    text = text_of(20_000, SEED)
    article = project.imports.paste(text, "article.txt").imported[0].article_id
    claim = project.claims.tag(article, 0, 120).claim_id
    attach(project, claim)
    return project, claim


def _read_files(scale: Scale, count: int) -> tuple[list[float], float, float]:
    """Have PDF read; return the milliseconds for a page, the growth by their text, and the megabytes held."""
    from annotator.domain.evidence import EvidenceFields

    base = make_pdf(scale.folder / "attached.pdf", _PAGES).read_bytes()

    def attach(project: Any, claim: str) -> None:
        for number in range(count):  # other bytes each: a file is kept, and read, once
            name = f"report {number}.pdf"
            project.evidence.add_content(claim, EvidenceFields(title=name), name, base + b"%% %d\n" % number)

    path = scale.folder / f"attached-{time.monotonic_ns()}.annotator"
    project, _ = _project(path, attach)
    project.close()
    before = _size(path)
    project, _ = _reopened(path)
    started = _processor()
    project.attached_texts.fill()
    taken = (_processor() - started) * 1000
    first = next(iter(project.sources.files_of(_claim_of(project))))
    chars = sum(len(page.text.encode()) for page in project.attached_texts.pages(first)) * count
    project.close()
    held = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)) / 1024
    grown = (_size(path) - before) / chars
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return [taken / (count * _PAGES)], grown, held


def _reopened(path: Path) -> Any:
    from annotator.bootstrap import open_project

    return open_project(path, person="Anna"), ""


def _claim_of(project: Any) -> str:
    from annotator.domain.claim import ClaimFilter

    return str(next(iter(project.claims.find(ClaimFilter()))).claim_id)


def _size(path: Path) -> int:
    return sum(file.stat().st_size for file in path.parent.glob(path.name + "*"))


def _processor() -> float:
    own, others = os.times()[:2], os.times()[2:4]
    return sum(own) + sum(others)


def _put_in(project: Any, claim: str, files: int, of_claim: int) -> None:
    """Attach files of 30 pages, some of them to one claim, with their texts as reading puts them in."""
    from annotator.domain.attached_text import AttachedPage, AttachedText
    from annotator.domain.evidence import EvidenceFields
    from annotator.storage.page_texts import packed_text

    store = project._store  # noqa: SLF001 - what reading does for a real file, without the file
    other = project.claims.tag(project.articles.ids()[0], 200, 320).claim_id
    for number in range(files):
        of = claim if number < of_claim else other
        project.evidence.add_content(of, EvidenceFields(), f"report {number}.txt", b"report %d" % number)
    for number, sha256 in enumerate(project.attached_texts.waiting_files()):
        text = text_of(_PAGE_CHARS * _PAGES, SEED + number)
        starts = range(0, len(text), _PAGE_CHARS)
        pages = [AttachedPage(n, n + 1, "", at, text[at : at + _PAGE_CHARS]) for n, at in enumerate(starts)]
        with store.keeping() as reading:
            file_no = reading.attached_texts.begin(sha256)
            reading.attached_texts.add(file_no, pages, [packed_text(page.text) for page in pages])
            reading.attached_texts.finish(file_no, AttachedText(file_no, sha256, "text", len(text)))


def _ask(project: Any, claim: str) -> list[float]:
    started = time.perf_counter()
    found = project.sources.of_claim(claim)
    taken = (time.perf_counter() - started) * 1000
    assert found.passages
    return [taken]


def _search(project: Any, _claim: str) -> list[float]:
    started = time.perf_counter()
    page = project.search.everywhere("police reform in:evidence")
    taken = (time.perf_counter() - started) * 1000
    assert page.total
    return [taken]


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases on attached files."""
    if sys.platform == "win32":
        return
    count = 1_000 if scale.full else 40
    files = 2_000 if scale.full else 300
    kept: dict[str, Any] = {}

    def prepare_reading(which: int, budget: float) -> tuple[Callable[[], list[float]], float]:
        def run() -> list[float]:
            if "read" not in kept:
                kept["read"] = _read_files(scale, count)
            figures, grown, held = kept["read"]
            return (figures, [grown], [held])[which]

        return run, budget

    def prepare_asking(
        ask: Callable[[Any, str], list[float]], of_claim: int
    ) -> tuple[Callable[[], list[float]], float]:
        key = f"asked {of_claim}"
        if key not in kept:
            path = scale.folder / f"sources-{of_claim}.annotator"
            kept[key] = _project(path, lambda project, claim: _put_in(project, claim, files, of_claim))
        return partial(ask, *kept[key]), _MOST_WAIT

    told = (("a page, ms of a core", 0, _A_PAGE), ("growth, times the text", 1, _MOST_GROWTH), ("MB", 2, _MOST_MEMORY))
    for what, which, budget in told:
        name = f"attached files: reading {_PAGES} pages each: {what}"
        yield Case(name, count, "budget", partial(prepare_reading, which, budget), 1)
    yield Case("sources of a claim", files, "budget", partial(prepare_asking, _ask, _OF_THE_CLAIM))
    yield Case("sources of a claim with all files", files, "budget", partial(prepare_asking, _ask, files), 2)
    yield Case("search in attached files", files, "budget", partial(prepare_asking, _search, _OF_THE_CLAIM))
