"""Two copies of a project, each on a folder of its own, and two real Syncthing instances between the folders.

Both people work and exchange at the same time, whatever Syncthing is at; then all must be alike. Loopback only: no
announcing, no relays. Where the program `syncthing` is not installed, nothing is tried, which is told.
"""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from random import Random

from annotator.bootstrap import open_project
from annotator.services.projects import Project
from tests.fixtures.projects import add_article
from tests.robustness.tally import Tally
from tests.services.test_apart import Work, told

_PATIENCE = 180  # seconds for the folders to be alike
_FOLDER = "annotator-exchange"
_OFF = ("globalAnnounceEnabled", "localAnnounceEnabled", "relaysEnabled", "natEnabled", "crashReportingEnabled")


def syncthing(folder: Path, tried: int, seed: int) -> Iterator[Tally]:
    """Work at two desks for so many acts, with Syncthing between them."""
    tally = Tally("syncthing")
    if shutil.which("syncthing") is None:
        tally.others["not installed"] = 1
        yield tally
        return
    shares = [folder / "share-anna", folder / "share-bob"]
    with ExitStack() as stack:
        stack.enter_context(_synchronised(folder, shares))
        desks = [
            stack.enter_context(closing(open_project(folder / f"{name}.annotator", person=name)))
            for name in ("Anna", "Bob")
        ]
        add_article(desks[0])
        add_article(desks[0], "Another one\nIt has some words in it, and that is all there is to say of it.\n", "b.txt")
        _together(desks, shares, 1)
        _work(Random(seed), desks, shares, tried)
        tally.tried = tried
        _together(desks, shares, 3)
        while waiting := desks[0].receiving.conflicts():
            tally.others["conflicts"] += 1
            desks[0].receiving.decide(waiting[0].conflict_id, theirs=True)
        _together(desks, shares, 2)
        for desk in desks:
            for problem in desk.maintenance.check():
                tally.fail("broken", problem)
        if told(desks[0]) != told(desks[1]):
            tally.fail("lost", "the two projects differ")
        tally.others["files"] = len(list(shares[0].glob("*.parcel")))
    yield tally


def _work(random: Random, desks: list[Project], shares: list[Path], acts: int) -> None:
    work = Work(random)
    for _ in range(acts):
        place = random.randrange(2)
        if desks[place].articles.ids():
            work.do(desks[place])
        if random.random() < 0.3:
            desks[place].exchange.exchange(shares[place])


def _together(desks: list[Project], shares: list[Path], times: int) -> None:
    """Exchange, and wait until both folders hold the same, so many times."""
    for _ in range(times):
        for desk, share in zip(desks, shares, strict=True):
            desk.exchange.exchange(share)
        ends = time.monotonic() + _PATIENCE
        while _held(shares[0]) != _held(shares[1]):
            if time.monotonic() > ends:
                raise TimeoutError(f"the folders differ: {_held(shares[0]) ^ _held(shares[1])}")
            time.sleep(0.2)
        for desk, share in zip(desks, shares, strict=True):
            desk.exchange.exchange(share)


def _held(share: Path) -> set[tuple[str, int]]:
    return {(path.name, path.stat().st_size) for path in share.glob("*.parcel")}


@contextmanager
def _synchronised(folder: Path, shares: list[Path]) -> Iterator[None]:
    """Have two instances keep two folders alike."""
    homes = [folder / "syncthing-anna", folder / "syncthing-bob"]
    ports = [_free_port() for _ in range(4)]
    ids = [_generated(home) for home in homes]
    for home, share, at in zip(homes, shares, (0, 1), strict=True):
        share.mkdir()
        (share / ".stfolder").mkdir()
        _configure(home, share, ids, ports, at)
    running = [
        subprocess.Popen(
            ["syncthing", "serve", f"--home={home}", "--no-browser", "--no-restart", "--no-default-folder"],
            stdout=(home / "log").open("wb"),
            stderr=subprocess.STDOUT,
        )
        for home in homes
    ]
    try:
        yield
    finally:
        for process in running:
            process.terminate()
            process.wait(timeout=30)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _generated(home: Path) -> str:
    """Make a home with keys; return the id of the device."""
    home.mkdir()
    made = subprocess.run(
        ["syncthing", "generate", f"--home={home}", "--no-default-folder"], capture_output=True, text=True, check=True
    )
    found = re.search(r"[A-Z0-9]{7}(?:-[A-Z0-9]{7}){7}", made.stdout + made.stderr)
    assert found is not None, made
    return found[0]


def _configure(home: Path, share: Path, ids: list[str], ports: list[int], at: int) -> None:
    path = home / "config.xml"
    tree = ET.parse(path)
    root = tree.getroot()
    for device in root.findall("device"):
        root.remove(device)
    for number, device_id in enumerate(ids):
        device = ET.SubElement(root, "device", id=device_id, name=str(number), compression="never")
        ET.SubElement(device, "address").text = f"tcp://127.0.0.1:{ports[2 + number]}"
    shared = ET.SubElement(
        root, "folder", id=_FOLDER, path=str(share), type="sendreceive", rescanIntervalS="2", fsWatcherEnabled="true",
        fsWatcherDelayS="1",
    )  # fmt: skip
    for device_id in ids:
        ET.SubElement(shared, "device", id=device_id)
    options = root.find("options")
    assert options is not None
    for name in _OFF:
        _set(options, name, "false")
    for old in options.findall("listenAddress"):
        options.remove(old)
    _set(options, "listenAddress", f"tcp://127.0.0.1:{ports[2 + at]}")
    _set(options, "reconnectionIntervalS", "1")
    _set(options, "urAccepted", "-1")
    gui = root.find("gui")
    assert gui is not None
    _set(gui, "address", f"127.0.0.1:{ports[at]}")
    tree.write(path)


def _set(parent: ET.Element, name: str, value: str) -> None:
    found = parent.find(name)
    if found is None:
        found = ET.SubElement(parent, name)
    found.text = value
