"""The program as a screen reader has it: over AT-SPI, on a real accessibility bus, under a real X server.

One run of the program, looked at by `probe.py`; each test holds a part of what it found against what is right. Offsets
are Qt's, in UTF-16: it hands them to AT-SPI as they are.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from tests.packaging.xserver import x_server

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"  # the bindings belong to it; the tests' own may be another
PROBE = Path(__file__).with_name("probe.py")
TEXT = (
    "Talks resume in the Senate\n\n"
    "The House 🏛️ passed its bill in March, and 😀 the Senate has not. Sen. Tim Scott leads the talks for his party.\n\n"
    "Established by the Supreme Court in 1967, qualified immunity protects officials from suits. It holds in civil "
    "cases only.\n\n"
    + "Nothing is said here that anybody would have to check, and so it goes on.\n\n" * 60
    + "The last line.\n"
)
QUOTE = "Established by the Supreme Court in 1967"
WORDING = "QI established 1967"
LAST = "The last line"
SPOKEN = f"claim, verified: {WORDING}"


def utf16(position: int) -> int:
    return len(TEXT[:position].encode("utf-16-le")) // 2


def offset_of(words: str) -> int:
    return utf16(TEXT.index(words))


@dataclass(frozen=True)
class Listened:
    """What the screen reader found."""

    found: dict[str, Any]

    def __getitem__(self, key: str) -> Any:
        return self.found[key]

    def heard(self, key: str, kind: str) -> list[dict[str, Any]]:
        """The events of a kind that came after an act."""
        return [event for event in self.found[key] if kind in event["type"]]


@contextmanager
def session_bus(folder: Path) -> Iterator[dict[str, str]]:
    """A message bus of its own, as a login has one; the accessibility bus is started on it when it is asked for."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)},
    )
    assert bus.stdout is not None
    try:
        yield {"DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip()}
    finally:
        bus.terminate()
        bus.wait()
        bus.stdout.close()


def project_with_a_claim(folder: Path) -> Path:
    """A project with the text and two claims in it: a verified one, and one far below that is unchecked."""
    path = folder / "work.annotator"
    project = open_project(str(path), person="Anna")
    article_id = project.imports.paste(TEXT, "talks.txt").imported[0].article_id
    text = project.articles.revision(article_id).text
    assert text == TEXT
    start = text.index(QUOTE)
    fields = ClaimFields(wording=WORDING, status="verified")
    project.claims.tag(article_id, start, start + len(QUOTE), fields)
    project.claims.tag(article_id, text.index(LAST), text.index(LAST) + len(LAST))
    project.close()
    return path


@pytest.fixture(scope="module")
def listened(tmp_path_factory: pytest.TempPathFactory) -> Listened:
    assert shutil.which("dbus-daemon"), "dbus-daemon is missing: `make setup` installs it"
    folder = tmp_path_factory.mktemp("desk")
    folder.chmod(0o700)
    project = project_with_a_claim(folder)
    asked = {
        "before": TEXT[:40],
        "slices": [[offset_of("🏛️"), offset_of("🏛️") + 3], [offset_of("😀") + 3, offset_of("😀") + 13]],
        "caret": offset_of("Tim"),
        "mention": offset_of("Supreme"),
        "selection": [offset_of("Supreme"), offset_of("Supreme") + 13],
        "status": "Status verified",
        "card": "claim 1 of 2",
        "far": {"the end": offset_of(LAST) + 1, "the start": 0},
        "named": {"the end": [f"claim, unchecked: {LAST}"], "the start": [SPOKEN]},
    }
    command = [SYSTEM_PYTHON, PROBE, json.dumps(asked), sys.executable, "-m", "annotator", project]
    ours = ("PYTHONPATH", "QT_QPA_PLATFORM", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "ANNOTATOR_PROJECT")
    environment = {name: value for name, value in os.environ.items() if name not in ours}
    with x_server(folder) as screen, session_bus(folder) as bus:
        environment |= {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "DISPLAY": screen.display, **bus}
        done = subprocess.run(
            command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False, timeout=180
        )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return Listened(found)


def test_the_article_is_read_whole(listened: Listened) -> None:
    assert listened["toolkit"] == "Qt"
    assert listened["article"] == {"name": "Article", "read_only": True, "multi_line": True}
    assert listened["text"] == TEXT
    assert listened["characters"] == utf16(len(TEXT))


def test_offsets_are_right_behind_emoji(listened: Listened) -> None:
    assert listened["slices"] == ["🏛️", "the Senate"]
    assert listened["caret"] == offset_of("Tim")


def test_word_sentence_and_line_at_the_caret(listened: Listened) -> None:
    around = listened["around"]
    assert around["word"] == {"start": offset_of("Tim"), "end": offset_of("Tim") + 3, "text": "Tim"}
    assert "Tim Scott leads the talks" in around["sentence"]["text"]
    assert "Tim Scott leads the talks" in around["line"]["text"]
    for part in around.values():
        assert part["text"] == TEXT.encode("utf-16-le")[2 * part["start"] : 2 * part["end"]].decode("utf-16-le")


def test_a_letter_has_its_place_on_the_screen(listened: Listened) -> None:
    letter, window = listened["extents"], listened["window"]
    assert 3 <= letter["width"] <= 40
    assert 10 <= letter["height"] <= 80
    assert window["x"] <= letter["x"] <= window["x"] + window["width"]
    assert window["y"] <= letter["y"] <= window["y"] + window["height"]
    assert listened["back"] in (offset_of("Tim"), offset_of("Tim") + 1)


def test_the_caret_is_moved_and_tells_so(listened: Listened) -> None:
    (moved,) = listened.heard("moved", "text-caret-moved")
    assert (moved["detail"], moved["role"]) == (offset_of("Tim"), "document frame")
    # a caret that moves selects nothing
    assert listened.heard("moved", "selection-changed") == []


def test_a_mention_is_announced_with_its_status(listened: Listened) -> None:
    (announced,) = listened.heard("entered", "announcement")
    assert announced["said"] == SPOKEN
    assert listened.heard("entered", "text-caret-moved")[0]["detail"] == offset_of("Supreme")
    assert listened.heard("moved", "announcement") == []


def test_a_selection_is_made_and_tells_so(listened: Listened) -> None:
    assert [event["role"] for event in listened.heard("selected", "selection-changed")] == ["document frame"]
    assert listened.heard("selected", "text-caret-moved")[-1]["detail"] == offset_of("Supreme") + 13


def test_mentions_are_listed_with_name_and_place(listened: Listened) -> None:
    (mention,) = listened["mentions"]
    assert (mention["name"], mention["description"]) == (SPOKEN, QUOTE)
    assert mention["parent"] == "document frame"
    assert mention["index"] >= 0
    window, place = listened["window"], mention["box"]
    assert window["x"] <= place["x"] < place["x"] + place["width"] <= window["x"] + window["width"]
    assert 10 <= place["height"] <= 120


def test_what_is_listed_is_what_is_on_the_screen(listened: Listened) -> None:
    assert listened["far"] == {"the end": [LAST], "the start": [QUOTE]}


def test_a_mention_can_be_pressed_and_the_card_opens(listened: Listened) -> None:
    assert listened["press"] == ["Press"]
    assert listened["status"]["checked"]
    assert len(listened["status"]["all"]) == 8
    assert all(name.startswith("Status ") for name in listened["status"]["all"])
    assert listened["card"] == f"claim 1 of 2, verified: {WORDING}"


def test_all_that_can_have_the_focus_has_a_name(listened: Listened) -> None:
    assert listened["nameless"] == []
    assert {"Wording", "Rationale", "Claimant", "Correction"} <= set(listened["fields"])
