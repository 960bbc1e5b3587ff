"""The hand-back of a book of 300 pages with 2,000 comments, against docx-editor 0.8 writing the same comments into it.

Ours opens the project, reads what is said of each claim, writes it, and reads the file again. docx-editor is given the
comments' words ready, and for each the paragraph and the words to put it on. What ours holds is that of a process.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import lru_cache, partial
from pathlib import Path

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from benchmarks.harness import Case, Footprint, Scale, timed
from benchmarks.starting import compile_modules, environment
from benchmarks.word_documents import make_word_documents

_QUOTED = 30
_W14 = ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_HOLDS = """
import sys
from pathlib import Path
from annotator.bootstrap import open_project
project = open_project(Path(sys.argv[1]), person="Benchmark")
project.exports.run("handback-docx", Path(sys.argv[2]), force=True)
project.close()
status = Path("/proc/self/status").read_text(encoding="ascii")
sys.stdout.write(status.partition("VmHWM:")[2].split()[0])
"""


@lru_cache(maxsize=2)
def _book(folder: Path, pages: int, comments: int) -> tuple[Path, Path]:
    """Make a project with a Word file of so many pages, on which so many claims stand; return it and the file."""
    drafts = make_word_documents(folder / f"book-{pages}", 1, pages, notes=pages)
    (draft,) = drafts.iterdir()
    _declare(draft)
    path = folder / f"book-{pages}-{comments}.annotator"
    path.unlink(missing_ok=True)
    with closing(open_project(path, person="Benchmark")) as project:
        article = project.imports.run([draft]).imported[0].article_id
        text = project.articles.revision(article).text
        step = len(text) // comments
        for number in range(comments):
            start = text.index(" ", number * step) + 1
            fields = ClaimFields(wording=f"Claim {number}", status="verified", rationale="The report says so.")
            project.claims.tag(article, start, start + _QUOTED, fields)
    return path, draft


def _declare(draft: Path) -> None:
    """Declare in the comments' part what docx-editor takes to be declared there; without it, it ends with an error."""
    declared = draft.with_suffix(".new")
    with zipfile.ZipFile(draft) as before, zipfile.ZipFile(declared, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = before.read(name)
            if name == "word/comments.xml":
                part = re.sub(rb"<w:comments ", f"<w:comments{_W14} ".encode(), part, count=1)
            after.writestr(name, part)
    declared.replace(draft)


def _ours(path: Path, out: Path, comments: int) -> Callable[[], list[float]]:
    project = open_project(path, person="Benchmark")

    def work() -> None:
        report = project.exports.run("handback-docx", out, force=True)
        assert report.mentions == comments
        assert report.read_back is not None
        assert report.read_back.differ == 0

    return lambda: timed(work)


def _theirs(draft: Path, folder: Path, comments: int) -> None:
    from docx_editor import Document

    document = Document.open(draft, author="Benchmark", force_recreate=True, workspace_dir=folder / "docx-editor")
    paragraphs = document.list_paragraphs(limit=None)
    for number in range(comments):
        place, _, words = paragraphs[number * len(paragraphs) // comments].partition("|")
        first = words.strip()[:_QUOTED]
        document.add_comment(first, "Status: verified The report says so.", paragraph=place, occurrence=0)
    document.save(folder / "docx-editor.docx")
    document.close()
    shutil.rmtree(folder / "docx-editor", ignore_errors=True)


def _against(scale: Scale, pages: int, comments: int) -> tuple[Callable[[], list[float]], Callable[[], list[float]]]:
    path, draft = _book(scale.folder, pages, comments)
    theirs, ours = partial(_theirs, draft, scale.folder, comments), _ours(path, scale.folder / "handed.docx", comments)
    ours()  # what is imported when first needed is
    return ours, lambda: timed(theirs)


def _footprint(path: Path, out: Path) -> list[Footprint]:
    start = time.perf_counter()
    command = [sys.executable, "-c", _HOLDS, str(path), str(out)]
    ended = subprocess.run(command, stdout=subprocess.PIPE, env=environment(path.parent), text=True, check=True)
    return [Footprint((time.perf_counter() - start) * 1000, float(ended.stdout) / 1000)]


def _memory(scale: Scale, pages: int, comments: int) -> tuple[Callable[[], list[Footprint]], float]:
    compile_modules(scale.folder)
    path, _ = _book(scale.folder, pages, comments)
    return partial(_footprint, path, scale.folder / "held.docx"), 3_000.0


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases of this module."""
    pages, comments = scale.pick(30, 300), scale.pick(200, 2_000)
    prepare = partial(_against, scale, pages, comments)
    yield Case("handback.docx", comments, "docx-editor 0.8; aim 0.1", prepare, repeats=1)
    yield Case(
        "handback.docx.memory",
        comments,
        "3 s, with the start; aim 300 MB",
        partial(_memory, scale, pages, comments),
        repeats=2,
    )
