"""From the process's start to the first paint of the window, and until the article stands there.

Once by the clock on the wall, and once in the processor's time of the whole process, which other work on the machine
troubles less.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.harness import Case, Scale

_OURS = """
import gc, sys, time
from pathlib import Path
import annotator
if (Path(annotator.__file__).parent / "ui" / "garbage.py").exists():
    gc.disable()  # as `annotator.__main__` does before it loads the window
from PySide6.QtWidgets import QApplication
from annotator.ui import application
app = QApplication(["annotator"])
application.load_fonts()
window = application.open_window(app, sys.argv[1])
def told(word):
    sys.stdout.write(f"{word} {time.process_time()}\\n"); sys.stdout.flush()
window.painted.connect(lambda: told("painted"))
window.project_shown.connect(lambda: window.session().article_opened.connect(lambda opened: opened and told("usable")))
app.exec()
"""
_EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        sys.stdout.write(f"painted {time.process_time()}\\n"); sys.stdout.flush()
app = QApplication(["empty"])
window = Window(); window.resize(1440, 900); window.show()
app.exec()
"""


def environment(folder: Path) -> dict[str, str]:
    """Return the environment of a process to be measured: with compiled modules, as an installed program has them."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    here = str(Path(__file__).resolve().parent.parent)
    return {**kept, "PYTHONPATH": here, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def compile_modules(folder: Path) -> None:
    """Compile what the window imports, once for all processes to be measured."""
    modules = "annotator.ui.application, annotator.ui.workspace, annotator.bootstrap"
    subprocess.run([sys.executable, "-c", f"import {modules}"], env=environment(folder), check=True)


def _time_to(word: str, script: str, project: Path, *, processor: bool) -> list[float]:
    start = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script, str(project)], stdout=subprocess.PIPE, env=environment(project.parent), text=True
    ) as process:
        assert process.stdout is not None
        worked = "0"
        for told in process.stdout:
            said, _, worked = told.strip().partition(" ")
            if said == word:
                break
        taken = (float(worked) if processor else time.perf_counter() - start) * 1000
        process.kill()
    return [taken]


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases."""
    project = scale.folder / "start.annotator"

    def prepare(word: str, *, processor: bool) -> object:
        def prepared() -> object:
            if not project.exists():
                make_samples(project)
                compile_modules(scale.folder)
            return (
                lambda: _time_to(word, _OURS, project, processor=processor),
                lambda: _time_to("painted", _EMPTY, project, processor=processor),
            )

        return prepared

    for name, word in (("start.first-paint", "painted"), ("start.usable", "usable")):
        for suffix in ("", ".cpu"):
            prepared = prepare(word, processor=bool(suffix))
            yield Case(name + suffix, 3, "empty QMainWindow's first paint", prepared, repeats=7)  # type: ignore[arg-type]


def make_samples(path: Path) -> None:
    """Make a project of the sample articles."""
    from annotator import paths
    from annotator.bootstrap import open_project

    project = open_project(path, person="Benchmark")
    project.imports.run([paths.seeds_dir()])
    project.close()
