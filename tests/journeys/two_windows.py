"""Two real windows, each a process of its own, side by side on one screen: driven by key presses of the X server.

Nothing in the windows knows of it. `python -m tests.journeys.two_windows FOLDER` leaves pictures there, as
`scripts/screenshots.py` does; test_two_windows.py holds what must come of it. Needs Xvfb, xdotool and ImageMagick.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from annotator import paths
from annotator.bootstrap import open_project
from annotator.config import SETTINGS_FILE, Settings, save_settings
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.services.projects import Project
from annotator.ui.state import WindowState

NEEDED = ("Xvfb", "xdotool", "import")
TEXT = (
    "The bridge that nobody counted\n\n"
    "The city has 412 bridges, its engineers say, and mends nine of them a year.\n\n"
    "The oldest was opened in 1904 by the mayor of the day, who is said to have crossed it on a horse.\n\n"
    "Since then no bridge has been closed for more than a week, according to the office for roads.\n"
)
QUOTES = ("412 bridges", "opened in 1904", "no bridge has been closed")
_WIDTH, _HEIGHT = 1200, 860
_PATIENCE = 120  # seconds
_VARIABLES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


def missing() -> list[str]:
    """Return what has to be installed."""
    return [name for name in NEEDED if shutil.which(name) is None]


def until(seen: Callable[[], object], what: str) -> None:
    """Wait until something is so."""
    ends = time.monotonic() + _PATIENCE
    while not seen():
        if time.monotonic() > ends:
            raise TimeoutError(f"waited in vain: {what}")
        time.sleep(0.2)


@dataclass
class Screen:
    """An X server without a screen to it."""

    display: str

    def picture(self, path: Path) -> None:
        """Leave a picture of all that is on it."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self.run("import", "-window", "root", str(path))

    def run(self, *command: str) -> str:
        environment = {**os.environ, "DISPLAY": self.display}
        ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)
        return ended.stdout.strip()


@contextmanager
def screen() -> Iterator[Screen]:
    """Give a screen that two windows fit on side by side."""
    read, write = os.pipe()
    size = f"{2 * _WIDTH}x{_HEIGHT}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield Screen(f":{number}")
    finally:
        server.terminate()
        server.wait(timeout=30)


class Desk:
    """A person at a window of her own, which is a process of its own."""

    def __init__(self, on: Screen, home: Path, url: str, person: str, left: int) -> None:
        self.person, self.url = person, url
        self._screen = on
        environment = {**os.environ, **dict.fromkeys(_VARIABLES, str(home))}
        environment |= {"DISPLAY": on.display, "QT_QPA_PLATFORM": "xcb", "ANNOTATOR_LANGUAGE": "en"}
        self._log = (home / "window.log").open("wb")
        self._process = subprocess.Popen(
            [sys.executable, "-m", "annotator", url], env=environment, stdout=self._log, stderr=self._log
        )
        self._window = ""
        until(self._found, f"{person}'s window")
        on.run("xdotool", "windowsize", "--sync", self._window, str(_WIDTH), str(_HEIGHT))
        on.run("xdotool", "windowmove", "--sync", self._window, str(left), "0")

    def _found(self) -> bool:
        assert self._process.poll() is None, f"{self.person}'s window has ended"
        found = self._screen.run(
            "xdotool", "search", "--all", "--onlyvisible", "--pid", str(self._process.pid), "--name", "."
        )
        self._window = found.splitlines()[-1] if found else ""
        return bool(self._window)

    def press(self, *keys: str) -> None:
        """Press keys in the window, one after the other, as xdotool calls them; a dialog of hers takes them if any."""
        on = self._screen
        for key in keys:
            found = on.run(
                "xdotool", "search", "--all", "--onlyvisible", "--pid", str(self._process.pid), "--name", "."
            )
            front = found.splitlines()[-1] if found else self._window
            on.run("xdotool", "windowfocus", "--sync", front, "key", "--clearmodifiers", key)
            time.sleep(0.4)

    def type(self, words: str) -> None:
        """Type words where the cursor is."""
        self._screen.run("xdotool", "windowfocus", "--sync", self._window, "type", "--delay", "30", words)
        time.sleep(0.4)

    def close(self) -> None:
        """Close the window as its owner does."""
        self._process.terminate()
        try:
            self._process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._log.close()


def begun(url: str | Path) -> list[str]:
    """Make Anna's project with one article and three claims; return their ids."""
    with closing(open_project(url, person="Anna")) as project:
        article = project.imports.paste(TEXT, "bridges.txt").imported[0].article_id
        text = project.articles.revision(article).text
        claims = []
        for quote in QUOTES:
            start = text.index(quote)
            fields = ClaimFields(wording=quote.capitalize())
            claims.append(project.claims.tag(article, start, start + len(quote), fields, ["statistic"]).claim_id)
        report = EvidenceFields(Stance.SUPPORTS, "primary", "Report on roads", "Office for roads", quote="412 in all")
        project.evidence.add(claims[0], report)
    return claims


def at_home(home: Path, person: str, url: str, share: Path | None) -> None:
    """Let a person's settings know her name, and the folder through which she exchanges."""
    home.mkdir()
    before = {name: os.environ.get(name) for name in _VARIABLES}
    os.environ.update(dict.fromkeys(_VARIABLES, str(home)))
    try:
        save_settings(paths.settings_dir() / SETTINGS_FILE, Settings(person_name=person))
        if share is not None:
            with closing(open_project(url, person=person)) as project:
                state = WindowState(paths.settings_dir() / "window.ini")
                state.set_exchange_folder(project.url, str(share))
                state.save()
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def play(folder: Path, pictures: Path, urls: tuple[str, str], share: Path | None) -> None:
    """Let Anna and Bob work, each at a window of her own, on one project or on two that share a folder.

    What one does must come to the other by itself; what both do at once must not be lost. Leaves pictures of both.
    """
    claims = begun(urls[0])
    if share is not None:
        _hand_over(urls, share, folder)
    for person, url in zip(("Anna", "Bob"), urls, strict=True):
        at_home(folder / person, person, url, share)
    name = "one-server" if share is None else "exchange-folder"
    with screen() as on:
        desks = [
            Desk(on, folder / person, url, person, left)
            for person, url, left in zip(("Anna", "Bob"), urls, (0, _WIDTH), strict=True)
        ]
        try:
            anna, bob = desks
            _rate(anna, urls, claims, 0, "3", "verified")
            _rate(bob, urls, claims, 1, "4", "false")
            time.sleep(2)  # for the eye: what came is painted
            on.picture(pictures / f"two-windows-{name}.png")
            if share is not None:
                _differ(on, desks, share, claims, pictures)
        finally:
            for desk in desks:
                desk.close()


def _hand_over(urls: tuple[str, str], share: Path, folder: Path) -> None:
    share.mkdir(exist_ok=True)
    for person, url in zip(("Anna", "Bob"), urls, strict=True):
        with closing(open_project(url, person=person)) as project:
            project.exchange.exchange(share)
    assert folder.exists()


def _stored(url: str, claim: str) -> str:
    with closing(open_project(url, person="Looking on")) as project:
        return _status(project, claim)


def _status(project: Project, claim: str) -> str:
    return next((one.status for one in project.claims.find() if one.claim_id == claim), "")


def _rate(desk: Desk, urls: Sequence[str], claims: list[str], number: int, digit: str, status: str) -> None:
    """Go to a claim and give it a status by keys; all of these projects have it in a while.

    Pressed again after some time: a window that is still opening its project has nothing to do with a key.
    """
    ends = time.monotonic() + _PATIENCE
    while not all(_stored(url, claims[number]) == status for url in urls):
        if time.monotonic() > ends:
            raise TimeoutError(f"waited in vain: {status} in all of {urls}, by {desk.person}")
        if _stored(desk.url, claims[number]) != status:
            desk.press("Escape", "j", *(["k"] * len(claims)), *(["j"] * number), digit)  # from the first one on
        time.sleep(2)


def _differ(on: Screen, desks: list[Desk], share: Path, claims: list[str], pictures: Path) -> None:
    """Let both rate one claim otherwise while the share is away: it waits, and Anna decides by a key."""
    away = share.rename(share.with_name("share that is away"))
    for desk, digit, status in zip(desks, "58", ("misleading", "opinion"), strict=True):
        _rate(desk, [desk.url], claims, 2, digit, status)
    away.rename(share)
    for desk in desks:
        until(lambda url=desk.url: _waiting(url) == 1, f"what both changed waits with {desk.person}")
    desks[0].press("ctrl+k")
    desks[0].type("Changed at two desks")
    desks[0].press("Return")
    time.sleep(3)
    on.picture(pictures / "two-windows-deciding.png")
    desks[0].press("t", "Escape")
    for desk in desks:
        until(lambda url=desk.url: _waiting(url) == 0, f"nothing waits with {desk.person}")
        assert _stored(desk.url, claims[2]) == "opinion"


def _waiting(url: str) -> int:
    with closing(open_project(url, person="Looking on")) as project:
        return len(project.receiving.conflicts())


def main(folder: Path) -> int:
    """Leave the pictures in a folder."""
    import tempfile

    if lacking := missing():
        sys.stderr.write(f"Not there: {', '.join(lacking)}. Install them for these pictures.\n")
        return 1
    with tempfile.TemporaryDirectory() as place:
        here = Path(place)
        urls = str(here / "anna.annotator"), str(here / "bob.annotator")
        play(here, folder, urls, here / "share")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
