"""What the window holds in memory: idle with the samples, and with an article of 5 MB and 50,000 mentions open.

Each figure is that of a process of its own, some time after it came to rest: the article has been read for checkables,
and what read it (`analysis/analysis_process.py`) has ended. Nothing else was done in it before.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from benchmarks.data import add_article
from benchmarks.harness import Case, Footprint, Scale
from benchmarks.starting import compile_modules, environment, make_samples

CHARS, MENTIONS = 5_000_000, 50_000

_OURS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from annotator.analysis import analysis_process
from annotator.ui import application
from benchmarks.harness import resident_mb
app = QApplication(["annotator"])
application.load_fonts()
window = application.open_window(app, sys.argv[1])
wanted = sys.argv[2]
def rested():
    if not window.workspace().covering.known:
        QTimer.singleShot(500, rested)
        return
    analysis_process.shared().close()
    sys.stdout.write(f"{resident_mb()}\\n"); sys.stdout.flush()
def opened(article):
    if article is None:
        return
    if wanted and article.article.article_id != wanted:
        window.session().open_article(wanted)
    else:
        QTimer.singleShot(2000, rested)
window.project_shown.connect(lambda: window.session().article_opened.connect(opened))
app.exec()
"""
_EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
from benchmarks.harness import resident_mb
app = QApplication(["empty"])
window = QMainWindow(); window.resize(1440, 900); window.show()
def rested():
    sys.stdout.write(f"{resident_mb()}\\n"); sys.stdout.flush()
QTimer.singleShot(1000, rested)
app.exec()
"""


def _footprint(script: str, project: Path, article_id: str) -> list[Footprint]:
    fresh = Path(mkdtemp(dir=project.parent)) / project.name  # of which nobody has read an article yet
    shutil.copy(project, fresh)
    command = [sys.executable, "-c", script, str(fresh), article_id]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment(project.parent), text=True) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        taken = (time.perf_counter() - start) * 1000
        process.kill()
    return [Footprint(taken, float(told))]


def _prepare(
    scale: Scale, chars: int, mentions: int
) -> tuple[Callable[[], list[Footprint]], Callable[[], list[Footprint]]]:
    project = scale.folder / f"memory-{mentions}.annotator"
    compile_modules(scale.folder)
    make_samples(project)
    article_id = add_article(project, chars, mentions) if mentions else ""
    return partial(_footprint, _OURS, project, article_id), partial(_footprint, _EMPTY, project, "")


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases; their names begin with `open`, since that is what is open meanwhile."""
    for label, chars, mentions, aim in (("idle", 0, 0, 60), ("5MB", CHARS, MENTIONS, 120)):
        prepare = partial(_prepare, scale, chars, mentions)
        yield Case(f"open.memory.{label}", mentions, f"empty QMainWindow; aim +{aim} MB", prepare, repeats=3)
