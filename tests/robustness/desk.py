"""Somebody at work, as a process of its own, while others do things to her file: acts, and says what she was told.

`desk.py window PROJECT SEED` opens the real window (offscreen) and acts through its session; `desk.py bare PROJECT
SEED` works through the services without one. One JSON line for each act that was acknowledged, each refusal, and each
word about where the file is. In the window she then makes one of the choices that she is offered, or none, as SEED
has it. It ends when stdin does.
"""

from __future__ import annotations

import json
import random
import sys
import threading
import time
from pathlib import Path
from typing import Any

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.errors import AnnotatorError
from annotator.services.projects import Project

_PAUSE = 0.02
_CHOICES = ("Go on there", "Go on with the copy", "Open the other file", "Save all", "")


def say(**said: Any) -> None:
    sys.stdout.write(json.dumps({**said, "at": time.monotonic()}) + "\n")
    sys.stdout.flush()


def tag(project: Project, number: int) -> Any:
    """Make a claim whose wording tells which of her acts it was."""
    article = project.articles.ids()[0]
    return project.claims.tag(article, number % 20, number % 20 + 9, ClaimFields(wording=f"Act {number}"))


def bare(path: str) -> None:
    ended = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
    project = open_project(path, person="Anna")
    say(ready=True)
    number = 0
    while not ended.wait(_PAUSE):
        number += 1
        try:
            tag(project, number)
        except AnnotatorError as error:
            say(refused=str(error))
        else:
            say(acted=f"Act {number}", path=path)
    project.close()
    say(closed=True)


class Desk:
    """The window, and who sits at it."""

    def __init__(self, chance: random.Random, path: Path) -> None:
        from PySide6.QtCore import QObject, QTimer

        self._chance = chance
        self._path = path
        self._number = 0
        self._busy = False
        self._chosen = False
        self._told = ""
        self._known: set[QObject] = set()
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(int(_PAUSE * 1000))

    def _turn(self) -> None:
        from PySide6.QtWidgets import QApplication

        from annotator.ui.main_window import MainWindow

        windows = [top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow) and top.isVisible()]
        workspace = windows[0].workspace() if windows else None
        if workspace is None:
            return
        session = workspace.session
        if session not in self._known:
            self._known.add(session)
            session.failed.connect(lambda error, _again: self._refused(error))
            say(ready=True)
        if self._looks_at_the_bar(windows[0]) or self._busy:
            return
        self._number += 1
        self._busy = True
        number = self._number
        path = str(session.project.path)
        session.act(
            "tag", lambda project: tag(project, number), lambda _: self._acted(number, path), lambda _: self._done()
        )

    def _acted(self, number: int, path: str) -> None:
        self._done()
        say(acted=f"Act {number}", path=path)

    def _done(self) -> None:
        self._busy = False

    def _refused(self, error: BaseException) -> None:
        self._done()
        say(refused=str(error))
        if not isinstance(error, AnnotatorError):
            say(crashed=f"{type(error).__name__}: {error}")

    def _looks_at_the_bar(self, window: Any) -> bool:
        """Read what the window says of the file, once, and choose; tell whether it says anything."""
        from PySide6.QtWidgets import QFrame, QLabel, QPushButton

        bar = window.findChild(QFrame, "awayBar")
        if bar is None or not bar.isVisible():
            self._told, self._chosen = "", False
            return False
        words = " ".join(label.text() for label in bar.findChildren(QLabel))
        if words != self._told:
            self._told = words
            status = window.findChild(QLabel, "saved")
            say(words=words, status=status.text() if status else "")
            return True
        if self._chosen:
            return True
        self._chosen = True
        offered = [button for button in bar.findChildren(QPushButton) if button.isVisible()]
        choice = self._chance.choice(_CHOICES)
        for button in offered:
            if choice and button.text().startswith(choice):
                self._busy = False  # what was under way belongs to the project that is left
                say(chosen=button.text())
                if choice == "Save all":
                    window._projects._save_to(str(self._path.with_name("saved.annotator")))
                else:
                    button.click()
        return True


def window(path: str, seed: int) -> None:
    from PySide6.QtCore import QSocketNotifier
    from PySide6.QtWidgets import QApplication

    from annotator.ui import application

    app = QApplication(["annotator"])
    desk = Desk(random.Random(seed), Path(path))

    def end() -> None:
        notifier.setEnabled(False)
        desk._timer.stop()
        for top in QApplication.topLevelWidgets():
            top.close()

    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
    notifier.activated.connect(end)
    assert app is not None
    application.main([path])
    say(closed=True)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare(sys.argv[2])
    else:
        window(sys.argv[2], int(sys.argv[3]))
